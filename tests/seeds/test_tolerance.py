"""What a client must survive of the service, a test for each point."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import functiongraph as fg
import pytest

from tests.seeds.conftest import Answers

URN = "urn:fss:cn-north-4:7aad83af3e8d42e99ac194e8419e2c9b:function:default:test"
FUNCTION: dict[str, Any] = {
    "func_urn": URN,
    "func_name": "test",
    "runtime": "Python3.9",
    "timeout": 3,
    "memory_size": 128,
    "last_modified": "2019-10-25T15:37:27+08:00",
    "mount_config": {
        "func_mounts": [],
        "mount_user": {"user_id": -1, "user_group_id": -1},
    },
    "strategy_config": {"concurrency": 1, "concurrent_num": 1},
}


def body(**changes: Any) -> fg.CreateFunctionRequestBody:
    fields = {
        "func_name": "test",
        "package": "default",
        "runtime": "Python3.9",
        "handler": "index.handler",
        "memory_size": 128,
        "timeout": 3,
        "code_type": "inline",
    }
    return fg.CreateFunctionRequestBody(**{**fields, **changes})


@pytest.fixture
def created(answering: Answers) -> Callable[..., fg.CreateFunctionResponseBody]:
    """What a client makes of FUNCTION with some values changed; nothing may be lost."""

    def make(**changes: Any) -> fg.CreateFunctionResponseBody:
        sent = {**FUNCTION, **changes}
        client, _ = answering(sent)
        model = client.create_function(body())
        assert isinstance(model, fg.CreateFunctionResponseBody)
        assert model.to_dict() == sent
        return model

    return make


Created = Callable[..., fg.CreateFunctionResponseBody]


def test_01_unknown_fields_are_kept(created: Created) -> None:
    unknown = {
        "func_code": {},
        "last_modified_utc": 1571989047,
        "status": 0,
        "user_domain": "d",
        "concurrency": -1,
    }
    model = created(**unknown)
    assert model.additional_properties == unknown


def test_01_unknown_fields_inside_others_are_kept(created: Created) -> None:
    model = created(strategy_config={"concurrency": 1, "burst": [1, {"a": None}]})
    assert model.strategy_config is not None
    assert model.strategy_config.additional_properties == {"burst": [1, {"a": None}]}


def test_02_required_fields_may_be_missing(created: Created) -> None:
    strategy = created(strategy_config={"concurrency": 1}).strategy_config
    assert strategy is not None
    with pytest.raises(AttributeError, match="concurrent_num"):
        _ = strategy.concurrent_num
    assert repr(strategy) == "StrategyConfig(concurrency=1)"


def test_02_a_page_without_count(answering: Answers) -> None:
    client, _ = answering({"functions": [], "next_marker": 0})
    page = client.list_functions()
    assert (page.functions, page.next_marker) == ([], 0)
    with pytest.raises(AttributeError, match="count"):
        _ = page.count
    assert page.to_dict() == {"functions": [], "next_marker": 0}


@pytest.mark.parametrize("user", [-1, "-1"])
def test_03_scalars_of_another_type(created: Created, user: Any) -> None:
    mounted = {"func_mounts": [], "mount_user": {"user_id": user, "user_group_id": 1}}
    config = created(mount_config=mounted).mount_config
    assert config is not None
    assert config.mount_user.user_id == user


def test_03_numbers_as_text_and_text_as_numbers(created: Created) -> None:
    model: Any = created(timeout="3", func_name=7, enable_lts_log="false")
    assert (model.timeout, model.func_name, model.enable_lts_log) == ("3", 7, "false")


@pytest.mark.parametrize(
    "text",
    [
        "2019-10-25T15:37:27+08:00",
        "2019-10-25T07:37:27Z",
        "2019-10-25T07:37:27.000Z",
        "2019-10-25T07:37:27+00:00",
    ],
)
def test_04_times_with_an_offset(created: Created, text: str) -> None:
    moment = created(last_modified=text).last_modified
    assert moment == datetime(2019, 10, 25, 7, 37, 27, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        "2019-10-25 15:37:27",
        "2019-10-25T15:37:27",
        1571989047,
        1571989047000,
        "",
        "yesterday",
        "2019-13-45T99:99:99Z",
    ],
)
def test_04_other_times_stay_what_they_were(created: Created, value: Any) -> None:
    assert created(last_modified=value).last_modified == value


@pytest.mark.parametrize("runtime", ["Python4.0", "python3.9", ""])
def test_05_unknown_enum_values(created: Created, runtime: str) -> None:
    found = created(runtime=runtime).runtime
    assert found == runtime
    assert not isinstance(found, fg.Runtime)


def test_06_null_anywhere(created: Created) -> None:
    names = list(fg.CreateFunctionResponseBody.__dataclass_fields__)
    fields = [name for name in names if not name.startswith("_")]
    assert len(fields) > 60
    model = created(**dict.fromkeys(fields))
    assert all(getattr(model, name) is None for name in fields)


def test_06_null_in_place_of_an_item(answering: Answers) -> None:
    sent = {"functions": [None, {"func_name": None}], "count": None, "next_marker": 0}
    client, _ = answering(sent)
    page = client.list_functions()
    assert page.functions[0] is None
    assert page.functions[1].func_name is None
    assert page.to_dict() == sent


@pytest.mark.parametrize(
    ("status", "kind", "retryable"),
    [
        (409, fg.errors.ConflictError, False),
        (429, fg.errors.TooManyRequestsError, True),
        (503, fg.errors.ServerError, True),
        (418, fg.ApiError, False),
    ],
)
def test_07_statuses_that_are_not_declared(
    answering: Answers, status: int, kind: type[fg.ApiError], retryable: bool
) -> None:
    declared = {r.status for r in fg.OPERATIONS["CreateFunctionVersion"].responses}
    assert str(status) not in declared
    client, _ = answering({"error_code": "FSS.0429", "error_msg": "m"}, status)
    with pytest.raises(kind) as caught:
        client.create_function_version(URN, fg.CreateFunctionVersionRequestBody())
    assert type(caught.value) is kind
    assert (caught.value.status, caught.value.code) == (status, "FSS.0429")
    assert caught.value.retryable is retryable


def test_07_a_success_that_is_not_declared(answering: Answers) -> None:
    client, _ = answering(FUNCTION, 202)
    assert client.create_function(body()).to_dict() == FUNCTION


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, fg.errors.BadRequestError),
        (401, fg.errors.UnauthorizedError),
        (403, fg.errors.ForbiddenError),
    ],
)
def test_08_one_error_code_for_several_statuses(
    answering: Answers, status: int, kind: type[fg.ApiError]
) -> None:
    client, _ = answering({"error_code": "FSS.0401", "error_msg": "m"}, status)
    with pytest.raises(kind) as caught:
        client.create_function(body())
    assert (caught.value.code, caught.value.status) == ("FSS.0401", status)


@pytest.mark.parametrize("concurrency", [0, -1])
def test_09_zero_and_minus_one_are_received(created: Created, concurrency: int) -> None:
    config = created(strategy_config={"concurrency": concurrency}).strategy_config
    assert config is not None
    assert config.concurrency == concurrency


@pytest.mark.parametrize("instances", [0, -1])
def test_09_zero_and_minus_one_are_sent(answering: Answers, instances: int) -> None:
    client, wire = answering(FUNCTION)
    limit = fg.UpdateFunctionMaxInstanceConfigRequestBody(max_instance_num=instances)
    client.update_function_max_instance_config(URN, limit)
    assert wire.sent == {"max_instance_num": instances}


def test_09_less_is_refused() -> None:
    limit = fg.UpdateFunctionMaxInstanceConfigRequestBody(max_instance_num=-2)
    assert [(v.path, v.rule) for v in limit.validate()] == [
        ("/max_instance_num", "minimum")
    ]


def test_10_text_in_place_of_json(answering: Answers) -> None:
    client, _ = answering("Hello, 世界".encode(), content_type="text/plain")
    assert client.invoke_function(URN, {"event": {}}) == "Hello, 世界"


def test_10_json_labelled_as_text(answering: Answers) -> None:
    client, _ = answering({"result": "done"}, content_type="text/plain")
    found = client.invoke_function(URN, {"event": {}})
    assert isinstance(found, fg.InvokeFunctionResponseBody)
    assert found.result == "done"


def test_11_markers_are_numbers_and_text(answering: Answers) -> None:
    client, wire = answering({"functions": [], "count": 9, "next_marker": 400})
    page = client.list_functions()
    assert page.next_marker == 400
    assert wire.last.url.endswith("/fgs/functions")
    client.call(fg.OPERATIONS["ListFunctions"], marker=page.next_marker)
    assert wire.last.url.endswith("/fgs/functions?marker=400")
    client.list_functions(marker=str(page.next_marker))
    assert wire.last.url.endswith("/fgs/functions?marker=400")


def test_11_a_marker_received_as_text(answering: Answers) -> None:
    sent = {"functions": [], "count": 9, "next_marker": "400"}
    client, _ = answering(sent)
    page: Any = client.list_functions()
    assert page.next_marker == "400"
    assert page.to_dict() == sent

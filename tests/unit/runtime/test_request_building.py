from __future__ import annotations

import logging
from types import ModuleType
from typing import Any

import pytest


def build(demo: ModuleType, operation: Any, body: Any = None, **arguments: Any) -> Any:
    from demo_api._runtime.request import Call, build

    validate = arguments.pop("validate", True)
    headers = arguments.pop("headers", {})
    call = Call(operation, arguments, body, {"project_id": "p0"}, validate)
    return build(call, "https://h/api", headers)


@pytest.fixture
def ops(demo: ModuleType) -> Any:
    from demo_api import operations

    return operations


def violations(demo: ModuleType, *args: Any, **arguments: Any) -> list[tuple[str, str]]:
    from demo_api._runtime.violations import ValidationError

    with pytest.raises(ValidationError) as caught:
        build(demo, *args, **arguments)
    return [(v.path, v.rule) for v in caught.value.violations]


def test_a_request_has_path_query_headers_and_accept(
    demo: ModuleType, ops: Any
) -> None:
    request = build(demo, ops.LIST, limit=10, tags=["a", "b"], x_language="zh-cn")
    assert request.method == "GET"
    assert request.url == "https://h/api/v2/p0/functions?limit=10&tags=a&tags=b"
    assert request.headers == {"Accept": "application/json", "X-Language": "zh-cn"}
    assert request.body is None
    assert request.operation == "ListFunctions"


def test_none_is_not_given_and_the_call_goes_before_the_client(
    demo: ModuleType, ops: Any
) -> None:
    request = build(demo, ops.LIST, limit=None, project_id="p1")
    assert request.url == "https://h/api/v2/p1/functions"


def test_the_operation_id_behind_a_path_is_no_part_of_it(
    demo: ModuleType, ops: Any
) -> None:
    request = build(demo, ops.SHOW, name="a/b")
    assert request.url == "https://h/api/v2/p0/functions/a%2Fb"


@pytest.mark.parametrize("as_model", [True, False])
def test_a_body_is_a_model_or_plain_data(
    demo: ModuleType, ops: Any, as_model: bool
) -> None:
    from demo_api.models import Function

    body = Function(name="f", memory=128) if as_model else {"name": "f", "memory": 128}
    request = build(demo, ops.CREATE, body)
    assert request.body == b'{"name":"f","memory":128}'
    assert request.headers["Content-Type"] == "application/json"


def test_bytes_go_out_as_they_are(demo: ModuleType, ops: Any) -> None:
    assert build(demo, ops.CREATE, b"\x00raw").body == b"\x00raw"


def test_null_is_a_body(demo: ModuleType, ops: Any) -> None:
    from demo_api._runtime.null import NULL

    assert build(demo, ops.DELETE, NULL, name="x").body == b"null"
    assert build(demo, ops.DELETE, name="x").body is None


def test_delete_may_have_a_body(demo: ModuleType, ops: Any) -> None:
    request = build(demo, ops.DELETE, {"a": 1}, name="x")
    assert (request.method, request.body) == ("DELETE", b'{"a":1}')
    assert request.headers["Accept"] == "*/*"


def test_headers_given_go_before_all_others(demo: ModuleType, ops: Any) -> None:
    given = {"accept": "text/plain", "x-language": "en-us"}
    request = build(demo, ops.LIST, x_language="zh-cn", headers=given)
    assert request.headers == {"accept": "text/plain", "x-language": "en-us"}


def test_all_violations_at_once(demo: ModuleType, ops: Any) -> None:
    found = violations(demo, ops.LIST, limit=1000, project_id="..", x_language="a\r\nb")
    assert found == [
        ("/header/X-Language", "type"),
        ("/path/project_id", "pathSegment"),
        ("/query/limit", "maximum"),
    ]
    found = violations(demo, ops.CREATE, {"name": "too long"}, project_id="")
    assert found == [("/path/project_id", "pathSegment"), ("/name", "maxLength")]


def test_what_is_required(demo: ModuleType, ops: Any) -> None:
    from demo_api._runtime.operation import Operation, Parameter

    operation: Any = Operation(
        "Op",
        "op",
        "GET",
        "/{p}",
        tuple(
            Parameter(place[0], place[0], place, True)  # type: ignore[arg-type]
            for place in ("path", "query", "header", "cookie")
        ),
    )
    assert violations(demo, operation) == [
        ("/path/p", "required"),
        ("/query/q", "required"),
        ("/header/h", "required"),
        ("/cookie/c", "required"),
    ]
    assert violations(demo, operation, validate=False) == [("/path/p", "required")]
    assert violations(demo, ops.CREATE) == [("", "required")]
    assert build(demo, ops.CREATE, validate=False).body is None


def test_without_validation_anything_that_can_be_written_goes(
    demo: ModuleType, ops: Any
) -> None:
    request = build(demo, ops.CREATE, {"name": "too long"}, validate=False)
    assert request.body == b'{"name":"too long"}'


def test_unknown_arguments_are_type_errors(demo: ModuleType, ops: Any) -> None:
    with pytest.raises(TypeError) as caught:
        build(demo, ops.LIST, limt=1)
    assert str(caught.value) == (
        "list_functions() got an unexpected keyword argument 'limt'"
    )
    with pytest.raises(TypeError, match=r"show_function\(\) takes no body"):
        build(demo, ops.SHOW, {"a": 1}, name="x")


def test_another_model_is_a_violation(demo: ModuleType, ops: Any) -> None:
    class Other:
        def to_dict(self) -> dict[str, Any]:
            return {}

    assert violations(demo, ops.CREATE, Other()) == [("", "type")]
    assert violations(demo, ops.CREATE, {"a": object()}) == [("", "type")]


def test_a_body_that_holds_itself_is_an_encode_error(
    demo: ModuleType, ops: Any
) -> None:
    from demo_api._runtime.errors import EncodeError

    body: dict[str, Any] = {}
    body["self"] = body
    with pytest.raises(EncodeError, match="holds itself"):
        build(demo, ops.CREATE, body)


def test_advice_is_logged_and_sent(
    demo: ModuleType, ops: Any, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "demo_api"):
        request = build(demo, ops.CREATE, {"name": "f", "memory": 1})
    assert request.body == b'{"name":"f","memory":1}'
    assert caplog.messages == ["CreateFunction: /memory: 1 is slow (advice)"]


def test_cookies_share_one_header(demo: ModuleType) -> None:
    from demo_api._runtime.operation import Operation, Parameter

    cookie = ("cookie", False, "form", True)
    operation: Any = Operation(
        "Op",
        "op",
        "GET",
        "/x",
        (Parameter("a", "a", *cookie), Parameter("b", "b-c", *cookie)),  # type: ignore[arg-type]
    )
    request = build(demo, operation, a="1;2", b=True)
    assert request.headers["Cookie"] == "a=1%3B2; b-c=true"


def test_a_fixed_query_stands_before_the_parameters(demo: ModuleType) -> None:
    from demo_api._runtime.operation import Operation, Parameter

    parameter = Parameter("a", "a", "query", False, "form", True)
    operation: Any = Operation("Op", "op", "GET", "/x?y=1#Op", (parameter,))
    assert build(demo, operation, a=2).url == "https://h/api/x?y=1&a=2"
    assert build(demo, operation).url == "https://h/api/x?y=1"


def test_the_repr_of_a_request_holds_no_secrets(demo: ModuleType) -> None:
    from demo_api._runtime.transport import Request

    request = Request("GET", "https://h/x?key=secret", {"X": "secret"}, b"secret")
    assert repr(request) == "<Request GET https://h/x>"

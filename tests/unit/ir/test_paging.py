"""Which operations page, and how: every rule, and what looks like paging and is not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator import source
from generator.ir import read
from generator.ir.api import Operation, Paging
from generator.ir.lock import Lock
from generator.ir.types import AnyValue, ModelRef, Scalar
from generator.problem import Problems
from tests.building import api_of, spec
from tests.unit.naming import evolved, renamed

SPEC = Path(__file__).resolve().parents[3] / "spec" / "functiongraph"
TEXT, WHOLE = {"type": "string"}, {"type": "integer"}
THING = {"type": "object", "properties": {"id": TEXT, "name": TEXT}}
THINGS = {"type": "array", "items": THING}
STRINGS = {"type": "array", "items": TEXT}


def holder(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def asks(**stated: Any) -> list[dict[str, Any]]:
    """Query parameters: a schema each, with `description` beside it if it has one."""
    rows = []
    for name, schema in stated.items():
        plain = {k: v for k, v in schema.items() if k != "description"}
        more = {"description": schema.get("description", "")}
        rows.append({"name": name, "in": "query", "schema": plain, **more})
    return rows


def operation(
    parameters: Any, answer: Any, id: str = "ListThings", **more: Any
) -> dict[str, Any]:
    content = {more.pop("media_type", "application/json"): {"schema": answer}}
    responses = {"200": {"description": "", "content": content}}
    row = {"operationId": id, "parameters": parameters, "responses": responses}
    return {**row, **more}


def found(
    parameters: Any,
    answer: Any,
    method: str = "get",
    path: str = "/things",
    problems: Problems | None = None,
    **more: Any,
) -> Paging | None:
    root = spec(paths={path: {method: operation(parameters, answer, **more)}})
    (read_one,) = api_of(root, problems=problems).operations
    return read_one.paging


def row(paging: Paging | None) -> dict[str, Any]:
    """What a row says beyond its defaults; the item and the name apart."""
    assert paging is not None
    default = Paging("cursor", "", AnyValue())
    keys = "style token items limit next last total more first text in_body".split()
    values = {key: getattr(paging, key) for key in keys}
    return {
        key: value
        for key, value in values.items()
        if key in ("style", "token") or value != getattr(default, key)
    }


OFFSET = asks(offset=WHOLE, limit=WHOLE)


# -- names, however they are written -------------------------------------------


@pytest.mark.parametrize(
    "name", ["marker", "next_marker", "pageToken", "next-token", "cursor", "Marker"]
)
def test_cursors(name: str) -> None:
    paging = found(asks(**{name: TEXT}), holder(things=THINGS, next_marker=TEXT))
    assert row(paging) == {
        "style": "cursor",
        "token": name,
        "items": ("things",),
        "next": ("next_marker",),
        "text": True,
    }


@pytest.mark.parametrize(
    "name",
    ["page", "page_no", "pageNo", "page-num", "pageIndex", "curPage", "cur_page"],
)
@pytest.mark.parametrize(
    "limit", ["limit", "page_size", "pageSize", "per_page", "size"]
)
def test_pages(name: str, limit: str) -> None:
    paging = found(asks(**{name: WHOLE, limit: WHOLE}), THINGS)
    assert row(paging) == {"style": "page", "token": name, "limit": limit, "first": 1}


@pytest.mark.parametrize("name", ["offset", "startIndex", "start", "from", "begin"])
def test_offsets(name: str) -> None:
    paging = found(asks(**{name: WHOLE, "limit": TEXT}), holder(things=THINGS))
    assert row(paging) == {
        "style": "offset",
        "token": name,
        "items": ("things",),
        "limit": "limit",
    }


def test_a_token_is_sent_as_the_parameter_is_declared() -> None:
    paging = found(asks(offset=TEXT, limit=TEXT), THINGS)
    assert row(paging)["text"] is True
    paging = found(asks(marker=WHOLE), holder(things=THINGS, next_marker=TEXT))
    assert "text" not in row(paging)


# -- what looks like it ----------------------------------------------------------


@pytest.mark.parametrize(
    "parameters",
    [
        asks(limit=WHOLE),
        asks(offset=WHOLE),
        asks(page=WHOLE),
        asks(start=WHOLE, limit=WHOLE, end=WHOLE),
        {"from": WHOLE, "to": WHOLE, "limit": WHOLE},
        asks(start={**TEXT, "format": "date-time"}, limit=WHOLE),
        asks(start={**WHOLE, "description": "Start time, in ms."}, limit=WHOLE),
        asks(start={**WHOLE, "description": "开始时间"}, limit=WHOLE),
        asks(start=TEXT, limit=WHOLE),
        asks(offset=WHOLE, limit=WHOLE, page=WHOLE),
        asks(page=WHOLE, page_no=WHOLE, limit=WHOLE),
        asks(page=WHOLE, page_token=TEXT, limit=WHOLE),
        asks(offset={"type": "boolean"}, limit=WHOLE),
        asks(offset=WHOLE, limit={"type": "boolean"}),
        asks(size={"type": "boolean"}, page=WHOLE),
        asks(marker=TEXT, limit=WHOLE),
        asks(since=TEXT, limit=WHOLE),
        asks(next_offset_x=TEXT, limit=WHOLE),
    ],
)
def test_no_parameters_to_page_with(parameters: Any) -> None:
    if isinstance(parameters, dict):
        parameters = asks(**parameters)
    assert found(parameters, holder(things=THINGS)) is None


@pytest.mark.parametrize("where", ["header", "path", "cookie"])
def test_only_the_query_pages(where: str) -> None:
    parameters = [{**p, "in": where, "required": True} for p in OFFSET]
    assert found(parameters, THINGS, path="/things/{offset}/{limit}") is None


@pytest.mark.parametrize(
    "answer",
    [
        holder(name=TEXT),
        holder(cats=THINGS, dogs=THINGS),
        {"type": "object"},
        {},
        TEXT,
        {"type": "object", "additionalProperties": THINGS},
        holder(a=holder(b=holder(things=THINGS))),
        holder(a=holder(cats=THINGS), b=holder(dogs=THINGS)),
    ],
)
def test_no_array_to_go_through(answer: Any) -> None:
    assert found(OFFSET, answer) is None


def test_an_answer_that_is_not_json() -> None:
    assert found(OFFSET, THINGS, media_type="application/xml") is None
    assert found(OFFSET, THINGS, media_type="application/hal+json") is not None


@pytest.mark.parametrize("method", ["put", "delete", "patch"])
def test_what_changes_something_is_not_repeated(method: str) -> None:
    assert found(OFFSET, THINGS, method) is None


@pytest.mark.parametrize(
    ("id", "path", "pages"),
    [
        ("ListThings", "/things", True),
        ("things/search-all", "/things", True),
        ("things", "/things/query", True),
        ("CreateThings", "/things", False),
        ("BatchDelete", "/things/delete", False),
    ],
)
def test_a_post_pages_if_it_is_called_like_reading(
    id: str, path: str, pages: bool
) -> None:
    assert (found(OFFSET, THINGS, "post", path, id=id) is not None) is pages


# -- which array -----------------------------------------------------------------


def test_the_only_array() -> None:
    paging = found(OFFSET, holder(what=STRINGS, links=holder(next=TEXT)))
    assert paging is not None
    assert (paging.items, paging.item) == (("what",), Scalar("string"))


@pytest.mark.parametrize(
    ("id", "path", "chosen"),
    [
        ("ListCats", "/pets", "cats"),
        ("FindPets", "/dogs", "dogs"),
        ("ListPolicies", "/a/{b}", "policies"),
        ("ListOther", "/other", None),
    ],
)
def test_of_several_the_one_that_is_listed(
    id: str, path: str, chosen: str | None
) -> None:
    answer = holder(cats=THINGS, dogs=THINGS, policies=THINGS)
    paging = found(OFFSET, answer, id=id, path=path)
    assert (paging and paging.items) == (chosen and (chosen,))


def test_arrays_that_stand_aside_do_not_count() -> None:
    assert row(found(OFFSET, holder(links=THINGS, cats=THINGS)))["items"] == ("cats",)
    assert found(OFFSET, holder(links=THINGS)) is None
    assert row(found(OFFSET, holder(links=THINGS), id="ListLinks"))["items"] == (
        "links",
    )


def test_an_array_one_level_down() -> None:
    answer = holder(result=holder(cats=THINGS, total=WHOLE), meta=holder(x=THINGS))
    assert row(found(OFFSET, answer)) == {
        "style": "offset",
        "token": "offset",
        "limit": "limit",
        "items": ("result", "cats"),
        "total": ("result", "total"),
    }


def test_an_array_may_stand_in_the_box_itself() -> None:
    answer = holder(ok=TEXT, meta=holder(cats=THINGS, cursor=holder(after=WHOLE)))
    assert row(found(asks(after=WHOLE), answer)) == {
        "style": "cursor",
        "token": "after",
        "items": ("meta", "cats"),
        "next": ("meta", "cursor", "after"),
    }


def test_the_item_is_what_the_array_holds() -> None:
    paging = found(OFFSET, holder(things=THINGS))
    assert paging is not None
    assert isinstance(paging.item, ModelRef)
    paging = found(OFFSET, {**STRINGS, "type": ["array", "null"]})
    assert paging is not None
    assert paging.item == Scalar("string")


# -- what comes next -------------------------------------------------------------


@pytest.mark.parametrize(
    ("token", "inside", "following"),
    [
        ("marker", {"page_info": holder(next_marker=TEXT)}, ("page_info", "next_marker")),
        ("continue", {"metadata": holder(**{"continue": TEXT})}, ("metadata", "continue")),
        ("scroll_id", {"scroll_id": TEXT}, ("scroll_id",)),
        ("after", {"paging": holder(cursors=holder(after=TEXT))}, ("paging", "cursors", "after")),
        ("after", {"pagination": holder(next_offset=TEXT)}, ("pagination", "next_offset")),
        ("page_token", {"nextPageToken": TEXT}, ("nextPageToken",)),
    ],
)  # fmt: skip
def test_where_the_next_token_is(
    token: str, inside: dict[str, Any], following: tuple[str, ...]
) -> None:
    paging = found(asks(**{token: TEXT}), holder(things=THINGS, **inside))
    assert row(paging)["next"] == following


@pytest.mark.parametrize(
    "inside",
    [
        {"links": holder(next=TEXT)},
        {"next": {"type": "string", "format": "uri"}},
        {"page_info": holder(previous_marker=TEXT, current_count=WHOLE)},
        {"next_marker": {"type": "boolean"}},
        {"marker": TEXT},
    ],
)
def test_what_is_no_token_of_the_next_page(inside: dict[str, Any]) -> None:
    parameters = asks(marker=TEXT, limit=WHOLE)
    assert found(parameters, holder(things=THINGS, **inside)) is None


def test_a_cursor_with_a_next_token_goes_before_an_offset() -> None:
    parameters = asks(marker=TEXT, offset=WHOLE, limit=WHOLE)
    answer = holder(things=THINGS, next_marker=TEXT)
    assert row(found(parameters, answer))["style"] == "cursor"
    assert row(found(parameters, holder(things=THINGS)))["style"] == "offset"


@pytest.mark.parametrize(
    ("doc", "last"),
    [
        ("ID of the last record on the previous page.", "id"),
        ("Specifies the start resource ID of pagination query.", "id"),
        ("分页查询起始的资源ID,为空时查询第一页", "id"),
        ("上一页最后一条记录的ID", "id"),
        ("上一页最后一条记录的名称", "name"),
        ("Position to start from.", None),
        ("上一次查询到的最后的记录位置。", None),
        ("", None),
    ],
)
def test_the_last_item_as_a_cursor_where_it_is_said(doc: str, last: str | None) -> None:
    parameters = asks(marker={**TEXT, "description": doc}, limit=WHOLE)
    paging = found(parameters, holder(things=THINGS))
    assert (paging and paging.last) == last
    nameless = holder(things={"type": "array", "items": holder(uid=TEXT)})
    assert found(parameters, nameless) is None


def test_starting_after_the_last_item_while_there_is_more() -> None:
    parameters = asks(starting_after=TEXT, limit=WHOLE)
    answer = holder(data=THINGS, has_more={"type": "boolean"})
    assert row(found(parameters, answer)) == {
        "style": "cursor",
        "token": "starting_after",
        "items": ("data",),
        "limit": "limit",
        "last": "id",
        "more": ("has_more",),
        "text": True,
    }
    assert found(parameters, holder(data=THINGS)) is None


# -- where pages begin, and end ----------------------------------------------------


@pytest.mark.parametrize(
    ("page", "first"),
    [
        (WHOLE, 1),
        ({**WHOLE, "default": 0}, 0),
        ({**WHOLE, "default": 1, "minimum": 0}, 1),
        ({**WHOLE, "minimum": 0}, 0),
        ({**WHOLE, "minimum": 0, "description": "Page, starting at 1."}, 1),
        ({**TEXT, "description": "页码,默认为0"}, 0),
        ({**WHOLE, "default": 10}, 1),
        ({**WHOLE, "description": "从1开始,最大100"}, 1),
    ],
)
def test_the_first_page(page: dict[str, Any], first: int) -> None:
    paging = found(asks(page=page, page_size=WHOLE), THINGS)
    assert paging is not None
    assert paging.first == first


@pytest.mark.parametrize(
    ("doc", "style", "first"),
    [
        ("分页列表的起始页,默认为0。", "page", 0),
        ("offset为查询页码(起始页码为1)", "page", 1),
        ("分页展示时,从第几页开始。默认为0。", "page", 0),
        ("Page number, starting from 1", "page", 1),
        ("偏移量,表示从此偏移量开始查询", "offset", 0),
        ("从第几条数据读起,默认为0。", "offset", 0),
        ("查询第一页数据时不传,查询后续页码时从第一条数据偏移", "offset", 0),
        ("Number of things to skip. 0 by default.", "offset", 0),
        ("起始页,从第几条数据开始", None, 0),
        ("偏移量,为(页数-1)*limit", None, 0),
        ("查询作业的页数,最小为0。例如设置为0,则表示从第一页开始查询。", "page", 0),
    ],
)
def test_an_offset_may_be_the_number_of_a_page(
    doc: str, style: str | None, first: int
) -> None:
    parameters = asks(offset={**WHOLE, "description": doc}, limit=WHOLE)
    paging = found(parameters, THINGS)
    assert (paging and (paging.style, paging.first)) == (style and (style, first))


def test_an_offset_that_the_response_calls_a_page_could_be_either() -> None:
    for doc, pages in (("页面起始页,从0开始", False), ("开始的条数", True), ("", True)):
        answer = holder(things=THINGS, offset={**WHOLE, "description": doc})
        assert (found(OFFSET, answer) is not None) is pages


def test_an_offset_that_begins_with_one_could_be_either() -> None:
    assert found(asks(offset={**WHOLE, "minimum": 1}, limit=WHOLE), THINGS) is None
    paging = found(asks(startIndex={**WHOLE, "minimum": 1}, size=WHOLE), THINGS)
    assert paging is not None
    assert (paging.style, paging.first) == ("offset", 1)


@pytest.mark.parametrize(
    ("inside", "total", "more"),
    [
        ({"total_count": WHOLE}, ("total_count",), ()),
        ({"page_info": holder(total=TEXT)}, ("page_info", "total"), ()),
        ({"count": WHOLE, "size": WHOLE}, (), ()),
        ({"total": {"type": "boolean"}}, (), ()),
        ({"usage": holder(total=WHOLE)}, (), ()),
        ({"meta": holder(hasMore={"type": "boolean"})}, (), ("meta", "hasMore")),
        ({"has_more": TEXT}, (), ()),
    ],
)
def test_what_tells_the_end(inside: dict[str, Any], total: Any, more: Any) -> None:
    paging = found(OFFSET, holder(things=THINGS, **inside))
    assert paging is not None
    assert (paging.total, paging.more) == (total, more)


# -- in the body -------------------------------------------------------------------


def post(properties: dict[str, Any], answer: Any, **more: Any) -> Paging | None:
    content = {"application/json": {"schema": holder(**properties)}}
    return found([], answer, "post", requestBody={"content": content}, **more)


def test_a_body_pages_like_a_query() -> None:
    paging = post({"offset": TEXT, "limit": TEXT, "tags": STRINGS}, THINGS)
    assert row(paging) == {
        "style": "offset",
        "token": "offset",
        "limit": "limit",
        "text": True,
        "in_body": True,
    }
    paging = post({"marker": TEXT}, holder(things=THINGS, next_marker=TEXT))
    assert row(paging)["next"] == ("next_marker",)
    for page, first in (({"default": 0}, 0), ({"minimum": 0}, 0), ({}, 1)):
        paging = post({"page": {**WHOLE, **page}, "size": WHOLE}, THINGS)
        assert paging is not None
        assert paging.first == first


def test_a_body_that_does_not_page() -> None:
    assert post({"limit": WHOLE}, THINGS) is None
    assert post({"offset": WHOLE, "limit": WHOLE}, THINGS, id="CreateThings") is None
    body = {"content": {"application/json": {"schema": STRINGS}}}
    assert found([], THINGS, "post", requestBody=body) is None


# -- x-gen-paging --------------------------------------------------------------------


ANSWER = holder(events=THINGS, paging=holder(next=TEXT), total=WHOLE)


def stated(value: Any, problems: Problems | None = None) -> Paging | None:
    return found(
        asks(since=WHOLE, limit=WHOLE, offset=WHOLE),
        ANSWER,
        problems=problems,
        **{"x-gen-paging": value},
    )


def test_false_switches_the_iterator_off() -> None:
    problems = Problems()
    assert stated(False, problems) is None
    assert problems.report().problems == ()


def test_a_row_that_is_stated_is_taken() -> None:
    value = {"style": "cursor", "token": "since", "limit": "limit", "items": "events"}
    paging = stated({**value, "next": ["paging", "next"]})
    assert row(paging) == {
        "style": "cursor",
        "token": "since",
        "limit": "limit",
        "items": ("events",),
        "next": ("paging", "next"),
    }
    paging = stated({"style": "page", "token": "offset", "items": ["events"]})
    assert row(paging)["first"] == 1
    value = {"style": "offset", "token": "since", "items": ["events"], "first": 5}
    assert row(stated({**value, "total": "total"}))["total"] == ("total",)


GOOD = {"style": "cursor", "token": "since", "items": "events", "last": "id"}
KEYS = "style, token, limit, last, first, in_body, items, next, total, more"
QUERY = "a query parameter: since, limit, offset"
LEAD = "properties that lead from the response"


@pytest.mark.parametrize(
    ("value", "key", "expected"),
    [
        (True, "", "false, or an object with style and token"),
        ([], "", "false, or an object with style and token"),
        ({**GOOD, "style": "pages"}, "/style", "one of cursor, offset, page"),
        ({**GOOD, "style": []}, "/style", "one of cursor, offset, page"),
        ({**GOOD, "tokens": "x"}, "/tokens", f"one of {KEYS}"),
        ({**GOOD, "token": "nope"}, "/token", QUERY),
        ({**GOOD, "token": None}, "/token", QUERY),
        ({**GOOD, "limit": ["limit"]}, "/limit", QUERY),
        (
            {**GOOD, "in_body": True},
            "/token",
            "a property of the body: there is none",
        ),
        ({**GOOD, "in_body": 1}, "/in_body", "true or false"),
        ({**GOOD, "items": "total"}, "/items", "the way from the response to an array"),
        ({**GOOD, "items": "nope"}, "/items", LEAD),
        ({**GOOD, "next": ["paging", "nope"]}, "/next", LEAD),
        ({**GOOD, "total": 3}, "/total", "a list of properties, one inside the other"),
        ({**GOOD, "last": "nope"}, "/last", "a property of an item"),
        ({**GOOD, "last": 3}, "/last", "a property of an item"),
        ({**GOOD, "first": "0", "style": "cursor"}, "/first", "a whole number"),
        (
            {**GOOD, "style": "offset"},
            "/style",
            "next or last with cursor, and with nothing else",
        ),
    ],
)
def test_a_row_that_does_not_fit_is_told(value: Any, key: str, expected: str) -> None:
    problems = Problems()
    assert stated(value, problems) is None
    (problem,) = problems.report().problems
    assert (problem.rule, problem.level) == ("paging-extension", "left-out")
    assert problem.where == f"#/paths/~1things/get/x-gen-paging{key}"
    assert problem.text == f"expected {expected}; ListThings gets no iterator"
    assert problem.hint == "Correct x-gen-paging, or take it away"


def test_a_row_without_json_to_page_through() -> None:
    problems = Problems()
    value = {"x-gen-paging": {"style": "offset", "token": "offset"}}
    more: Any = {"media_type": "text/plain", **value}
    assert found(OFFSET, TEXT, problems=problems, **more) is None
    (problem,) = problems.report().problems
    assert problem.text.startswith("expected false: no successful response is JSON")


# -- FunctionGraph ---------------------------------------------------------------------

TOP, INFO = ("next_marker",), ("page_info", "next_marker")


def cursor(items: str, limit: str, following: tuple[str, ...] = TOP) -> dict[str, Any]:
    return {
        "style": "cursor",
        "token": "marker",
        "items": (items,),
        "limit": limit,
        "next": following,
        "text": True,
    }


def offset(items: str, **more: Any) -> dict[str, Any]:
    return {
        "style": "offset",
        "token": "offset",
        "items": (items,),
        "limit": "limit",
        **more,
    }


FUNCTION_GRAPH = {
    "ListFunctions": cursor("functions", "maxitems"),
    "ListFunctionVersions": cursor("versions", "maxitems"),
    "ListDependencies": cursor("dependencies", "limit"),
    "ListDependencyVersion": cursor("dependencies", "maxitems"),
    "ListFunctionTemplate": cursor("func_templates", "maxitems"),
    "ListAppTemplates": cursor("templates", "maxitems"),
    "ListFunctionApplications": cursor("applications", "limit"),
    "ListAsyncInvocations": cursor("invocations", "limit"),
    "ListActiveAsyncInvocations": cursor("invocations", "limit"),
    "ListFunctionAsyncInvokeConfig": cursor("async_invoke_configs", "limit", INFO),
    "ListFunctionReservedInstances": cursor("reservedinstances", "limit", INFO),
    "ListReservedInstanceConfigs": cursor("reserved_instances", "limit", INFO),
    "ListWorkflow": offset("workflows", total=("total",)),
    "ListWorkflowExecutions": offset("executions"),
    "ShowWorkflowExecutionForPage": offset("executions", total=("total",)),
    "ShowResInstanceInfo": offset(
        "resources", total=("total_count",), text=True, in_body=True
    ),
}
# a marker and no next one: several series of points in time, and no list of items
NO_LISTS = ("ListStatistics", "ShowFuncReservedInstanceMetrics")


@pytest.mark.parametrize(
    "overlays", [(), (SPEC / "overlay.yaml",)], ids=["bare", "told"]
)
def test_function_graph(overlays: tuple[Path, ...]) -> None:
    """With its prose and without: what is read off the interface is the same."""
    document = source.read(SPEC / "openapi.json", overlays)
    api = read.read(document, Lock(), Problems())
    rows = {o.id: row(o.paging) for o in api.operations if o.paging}
    assert rows == FUNCTION_GRAPH
    assert {*NO_LISTS} <= {o.id for o in api.operations}
    assert len(FUNCTION_GRAPH) + len(NO_LISTS) == 18


@pytest.mark.shared
def test_function_graph_as_it_is_published(shared_dir: Path) -> None:
    document = source.read(shared_dir / "huawei" / "FunctionGraph", ())
    operations = read.read(document, Lock(), Problems()).operations
    assert {o.id: row(o.paging) for o in operations if o.paging} == FUNCTION_GRAPH


# -- documents of others -----------------------------------------------------------------


def of_other(shared_dir: Path, name: str) -> dict[str, Operation]:
    document = source.read(shared_dir / "openapi" / name, ())
    operations = read.read(document, Lock(), Problems()).operations
    return {o.id: o for o in operations if o.paging}


@pytest.mark.shared
def test_page_numbers_and_root_arrays(shared_dir: Path) -> None:
    paged = of_other(shared_dir, "github.json")
    assert row(paged["repos/list-for-org"].paging) == {
        "style": "page",
        "token": "page",
        "limit": "per_page",
        "first": 1,
    }
    assert row(paged["search/repos"].paging) == {
        "style": "page",
        "token": "page",
        "items": ("items",),
        "limit": "per_page",
        "total": ("total_count",),
        "first": 1,
    }
    # `since` names an id that only a link header gives
    assert "users/list" not in paged


@pytest.mark.shared
def test_a_cursor_that_says_whether_there_is_more(shared_dir: Path) -> None:
    paged = of_other(shared_dir, "lakefs.yaml")
    assert row(paged["listRepositories"].paging) == {
        "style": "cursor",
        "token": "after",
        "items": ("results",),
        "limit": "amount",
        "next": ("pagination", "next_offset"),
        "more": ("pagination", "has_more"),
        "text": True,
    }


@pytest.mark.shared
@pytest.mark.parametrize(
    "name",
    ["twilio-verify.yaml", "docker-engine.yaml", "gotify.json", "petstore3.yaml"],
)
def test_where_the_next_page_is_an_address_or_nothing(
    shared_dir: Path, name: str
) -> None:
    assert of_other(shared_dir, name) == {}


# -- what iterators are called -------------------------------------------------------------


def paged_api(*ids: str) -> dict[str, Any]:
    return spec(
        paths={f"/{id}": {"get": operation(OFFSET, THINGS, id=id)} for id in ids}
    )


def test_an_operation_goes_before_an_iterator_of_its_name() -> None:
    for ids in (("ListX", "IterListX"), ("IterListX", "ListX")):
        (names,) = evolved(paged_api(*ids))
        assert names["method", "IterListX"] == ("iter_list_x",)
        assert names["iterator", "ListX"] == ("iter_list_x_2",)
        assert names["iterator", "IterListX"] == ("iter_iter_list_x",)


def test_an_iterator_keeps_its_name_when_such_an_operation_comes() -> None:
    old, new = evolved(paged_api("ListX"), paged_api("ListX", "IterListX"))
    assert old["iterator", "ListX"] == ("iter_list_x",)
    assert renamed(old, new) == {}
    assert new["method", "IterListX"] == ("iter_list_x_",)


def test_an_iterator_keeps_its_name_when_such_an_operation_goes() -> None:
    old, new = evolved(paged_api("ListX", "IterListX"), paged_api("ListX"))
    assert old["iterator", "ListX"] == ("iter_list_x_2",)
    assert renamed(old, new) == {}

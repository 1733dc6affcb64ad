"""Validators of thing: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Check,
    as_number,
    as_text,
    at,
    broken,
    is_integer,
    missing,
    under,
    wrong_type,
)
from .._runtime.violations import Violation


@Check
def check_list_charges_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "data" in data:
        value = data["data"]
        if not isinstance(value, list):
            found.append(wrong_type("/data", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_thing.find(item):
                    found += under(at("/data", index), inner)
    if "has_more" in data and not isinstance(data["has_more"], bool):
        found.append(wrong_type("/has_more", "true or false", data["has_more"]))
    return found


@Check
def check_list_events_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "events" in data:
        value = data["events"]
        if not isinstance(value, list):
            found.append(wrong_type("/events", "an array", value))
        else:
            for index, item in enumerate(value):
                if not (type(item) is int or is_integer(item)):
                    found.append(wrong_type(at("/events", index), "an integer", item))
    if "paging" in data:
        value = data["paging"]
        if inner := check_list_events_response_body_paging.find(value):
            found += under("/paging", inner)
    return found


@Check
def check_list_events_response_body_paging(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "next" in data and not isinstance(data["next"], str):
        found.append(wrong_type("/next", "a string", data["next"]))
    return found


@Check
def check_list_rows_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "rows" in data:
        value = data["rows"]
        if not isinstance(value, list):
            found.append(wrong_type("/rows", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, dict):
                    found.append(wrong_type(at("/rows", index), "an object", item))
    if "total" in data and not is_integer(data["total"]):
        found.append(wrong_type("/total", "an integer", data["total"]))
    return found


@Check
def check_pages(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "things" in data:
        value = data["things"]
        if not isinstance(value, list):
            found.append(wrong_type("/things", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_thing.find(item):
                    found += under(at("/things", index), inner)
    if "total_count" in data and not is_integer(data["total_count"]):
        found.append(wrong_type("/total_count", "an integer", data["total_count"]))
    return found


@Check
def check_query(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "offset" in data and not isinstance(data["offset"], str):
        found.append(wrong_type("/offset", "a string", data["offset"]))
    if "limit" in data and not isinstance(data["limit"], str):
        found.append(wrong_type("/limit", "a string", data["limit"]))
    if "tags" in data:
        value = data["tags"]
        if not isinstance(value, list):
            found.append(wrong_type("/tags", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/tags", index), "a string", item))
    return found


@Check
def check_thing(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "id" in data:
        value = data["id"]
        if not isinstance(value, str):
            found.append(wrong_type("/id", "a string", value))
    else:
        found.append(missing("/id"))
    return found


@Check
def check_things(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "thingList" in data:
        value = data["thingList"]
        if not isinstance(value, list):
            found.append(wrong_type("/thingList", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_thing.find(item):
                    found += under(at("/thingList", index), inner)
    if "pageInfo" in data:
        value = data["pageInfo"]
        if inner := check_things_page_info.find(value):
            found += under("/pageInfo", inner)
    return found


@Check
def check_things_page_info(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "nextMarker" in data and not is_integer(data["nextMarker"]):
        found.append(wrong_type("/nextMarker", "an integer", data["nextMarker"]))
    if "currentCount" in data and not is_integer(data["currentCount"]):
        found.append(wrong_type("/currentCount", "an integer", data["currentCount"]))
    return found


@Check
def check_list_things_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    header = parameters.get("header", {})
    if "page-marker" in header:
        value = as_text(header["page-marker"])
        if not isinstance(value, str):
            found.append(wrong_type("/header/page-marker", "a string", value))
    query = parameters.get("query", {})
    if "marker" in query:
        value = as_text(query["marker"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/marker", "a string", value))
    if "limit" in query:
        value = as_text(query["limit"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/limit", "a string", value))
    return found


@Check
def check_list_names_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    query = parameters.get("query", {})
    if "page" in query:
        value = as_number(query["page"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/page", "an integer", value))
    if "per_page" in query:
        value = as_number(query["per_page"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/per_page", "an integer", value))
    return found


@Check
def check_list_rows_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "table" in path:
        value = as_text(path["table"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/table", "a string", value))
    query = parameters.get("query", {})
    if "offset" in query:
        value = as_number(query["offset"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/offset", "an integer", value))
        elif value < 0:
            found.append(
                broken("/query/offset", "minimum", "must be at least 0", value)
            )
    if "limit" in query:
        value = as_number(query["limit"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/limit", "an integer", value))
        elif value < 1:
            found.append(broken("/query/limit", "minimum", "must be at least 1", value))
    return found


@Check
def check_list_charges_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    query = parameters.get("query", {})
    if "starting_after" in query:
        value = as_text(query["starting_after"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/starting_after", "a string", value))
    if "limit" in query:
        value = as_number(query["limit"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/limit", "an integer", value))
    return found


@Check
def check_list_events_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    query = parameters.get("query", {})
    if "from" in query:
        value = as_number(query["from"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/from", "an integer", value))
    return found


@Check
def check_list_offs_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    query = parameters.get("query", {})
    if "page" in query:
        value = as_number(query["page"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/page", "an integer", value))
    if "per_page" in query:
        value = as_number(query["per_page"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/per_page", "an integer", value))
    return found


CHECKS: dict[str, Any] = {
    "ListChargesResponseBody": check_list_charges_response_body,
    "ListEventsResponseBody": check_list_events_response_body,
    "ListEventsResponseBodyPaging": check_list_events_response_body_paging,
    "ListRowsResponseBody": check_list_rows_response_body,
    "Pages": check_pages,
    "Query": check_query,
    "Thing": check_thing,
    "Things": check_things,
    "ThingsPageInfo": check_things_page_info,
}

"""Codecs of thing: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, encode_scalars, finish, nulls, unknown
from ..models import thing as models

new = object.__new__
_LIST_CHARGES_RESPONSE_BODY_KEYS = frozenset({"data", "has_more"})
_LIST_EVENTS_RESPONSE_BODY_KEYS = frozenset({"events", "paging"})
_LIST_EVENTS_RESPONSE_BODY_PAGING_KEYS = frozenset({"next"})
_LIST_ROWS_RESPONSE_BODY_KEYS = frozenset({"rows", "total"})
_PAGES_KEYS = frozenset({"things", "total_count"})
_QUERY_KEYS = frozenset({"offset", "limit", "tags"})
_THING_KEYS = frozenset({"id"})
_THINGS_KEYS = frozenset({"thingList", "pageInfo"})
_THINGS_PAGE_INFO_KEYS = frozenset({"nextMarker", "currentCount"})


def decode_list_charges_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListChargesResponseBody)
    get = data.get
    model.data = each(decode_thing, get("data"))
    model.has_more = get("has_more")
    model._extra = None
    if not _LIST_CHARGES_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_CHARGES_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_charges_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListChargesResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.data) is not None:
        data["data"] = each(encode_thing, value)
    if (value := model.has_more) is not None:
        data["has_more"] = value
    return finish(data, model)


def decode_list_events_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListEventsResponseBody)
    get = data.get
    model.events = get("events")
    model.paging = decode_list_events_response_body_paging(get("paging"))
    model._extra = None
    if not _LIST_EVENTS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_EVENTS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_events_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListEventsResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.events) is not None:
        data["events"] = encode_scalars(value)
    if (value := model.paging) is not None:
        data["paging"] = encode_list_events_response_body_paging(value)
    return finish(data, model)


def decode_list_events_response_body_paging(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListEventsResponseBodyPaging)
    get = data.get
    model.next = get("next")
    model._extra = None
    if not _LIST_EVENTS_RESPONSE_BODY_PAGING_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_EVENTS_RESPONSE_BODY_PAGING_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_events_response_body_paging(model: Any) -> Any:
    if not isinstance(model, models.ListEventsResponseBodyPaging):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.next) is not None:
        data["next"] = value
    return finish(data, model)


def decode_list_rows_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListRowsResponseBody)
    get = data.get
    model.rows = get("rows")
    model.total = get("total")
    model._extra = None
    if not _LIST_ROWS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_ROWS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_rows_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListRowsResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.rows) is not None:
        data["rows"] = encode(value)
    if (value := model.total) is not None:
        data["total"] = value
    return finish(data, model)


def decode_pages(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Pages)
    get = data.get
    model.things = each(decode_thing, get("things"))
    model.total_count = get("total_count")
    model._extra = None
    if not _PAGES_KEYS.issuperset(data):
        model._extra = unknown(data, _PAGES_KEYS)
    model._nulls = nulls(data)
    return model


def encode_pages(model: Any) -> Any:
    if not isinstance(model, models.Pages):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.things) is not None:
        data["things"] = each(encode_thing, value)
    if (value := model.total_count) is not None:
        data["total_count"] = value
    return finish(data, model)


def decode_query(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Query)
    get = data.get
    model.offset = get("offset")
    model.limit = get("limit")
    model.tags = get("tags")
    model._extra = None
    if not _QUERY_KEYS.issuperset(data):
        model._extra = unknown(data, _QUERY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_query(model: Any) -> Any:
    if not isinstance(model, models.Query):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.offset) is not None:
        data["offset"] = value
    if (value := model.limit) is not None:
        data["limit"] = value
    if (value := model.tags) is not None:
        data["tags"] = encode_scalars(value)
    return finish(data, model)


def decode_thing(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Thing)
    if "id" in data:
        model.id = data["id"]
    model._extra = None
    if not _THING_KEYS.issuperset(data):
        model._extra = unknown(data, _THING_KEYS)
    model._nulls = nulls(data)
    return model


def encode_thing(model: Any) -> Any:
    if not isinstance(model, models.Thing):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "id", None)) is not None:
        data["id"] = value
    return finish(data, model)


def decode_things(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Things)
    get = data.get
    model.thing_list = each(decode_thing, get("thingList"))
    model.page_info = decode_things_page_info(get("pageInfo"))
    model._extra = None
    if not _THINGS_KEYS.issuperset(data):
        model._extra = unknown(data, _THINGS_KEYS)
    model._nulls = nulls(data)
    return model


def encode_things(model: Any) -> Any:
    if not isinstance(model, models.Things):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.thing_list) is not None:
        data["thingList"] = each(encode_thing, value)
    if (value := model.page_info) is not None:
        data["pageInfo"] = encode_things_page_info(value)
    return finish(data, model)


def decode_things_page_info(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ThingsPageInfo)
    get = data.get
    model.next_marker = get("nextMarker")
    model.current_count = get("currentCount")
    model._extra = None
    if not _THINGS_PAGE_INFO_KEYS.issuperset(data):
        model._extra = unknown(data, _THINGS_PAGE_INFO_KEYS)
    model._nulls = nulls(data)
    return model


def encode_things_page_info(model: Any) -> Any:
    if not isinstance(model, models.ThingsPageInfo):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.next_marker) is not None:
        data["nextMarker"] = value
    if (value := model.current_count) is not None:
        data["currentCount"] = value
    return finish(data, model)


def decode_iter_list_things_200(value: Any) -> Any:
    return each(decode_thing, value)


CODECS: dict[str, Any] = {
    "ListChargesResponseBody": (
        decode_list_charges_response_body,
        encode_list_charges_response_body,
    ),
    "ListEventsResponseBody": (
        decode_list_events_response_body,
        encode_list_events_response_body,
    ),
    "ListEventsResponseBodyPaging": (
        decode_list_events_response_body_paging,
        encode_list_events_response_body_paging,
    ),
    "ListRowsResponseBody": (
        decode_list_rows_response_body,
        encode_list_rows_response_body,
    ),
    "Pages": (decode_pages, encode_pages),
    "Query": (decode_query, encode_query),
    "Thing": (decode_thing, encode_thing),
    "Things": (decode_things, encode_things),
    "ThingsPageInfo": (decode_things_page_info, encode_things_page_info),
}

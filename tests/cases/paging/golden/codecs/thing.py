"""Codecs of thing: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, encode_scalars, finish, keep
from ..models import thing as models

new = object.__new__
_LIST_CHARGES_RESPONSE_BODY_KEYS = {"data": "data", "has_more": "has_more"}
_LIST_EVENTS_RESPONSE_BODY_KEYS = {"events": "events", "paging": "paging"}
_LIST_EVENTS_RESPONSE_BODY_PAGING_KEYS = {"next": "next"}
_LIST_ROWS_RESPONSE_BODY_KEYS = {"rows": "rows", "total": "total"}
_PAGES_KEYS = {"things": "things", "total_count": "total_count"}
_QUERY_KEYS = {"offset": "offset", "limit": "limit", "tags": "tags"}
_THING_KEYS = {"id": "id"}
_THINGS_KEYS = {"thingList": "thing_list", "pageInfo": "page_info"}
_THINGS_PAGE_INFO_KEYS = {"nextMarker": "next_marker", "currentCount": "current_count"}


def decode_list_charges_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListChargesResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("data")) is not None:
        model.data = each(decode_thing, value)
    else:
        model.data = None
        missing += 1
    if (value := get("has_more")) is None:
        missing += 1
    model.has_more = value
    if len(data) + missing != 2:
        keep(model, data, _LIST_CHARGES_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("events")) is None:
        missing += 1
    model.events = value
    if (value := get("paging")) is not None:
        model.paging = decode_list_events_response_body_paging(value)
    else:
        model.paging = None
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _LIST_EVENTS_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("next")) is None:
        missing += 1
    model.next = value
    if len(data) + missing != 1:
        keep(model, data, _LIST_EVENTS_RESPONSE_BODY_PAGING_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("rows")) is None:
        missing += 1
    model.rows = value
    if (value := get("total")) is None:
        missing += 1
    model.total = value
    if len(data) + missing != 2:
        keep(model, data, _LIST_ROWS_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("things")) is not None:
        model.things = each(decode_thing, value)
    else:
        model.things = None
        missing += 1
    if (value := get("total_count")) is None:
        missing += 1
    model.total_count = value
    if len(data) + missing != 2:
        keep(model, data, _PAGES_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("offset")) is None:
        missing += 1
    model.offset = value
    if (value := get("limit")) is None:
        missing += 1
    model.limit = value
    if (value := get("tags")) is None:
        missing += 1
    model.tags = value
    if len(data) + missing != 3:
        keep(model, data, _QUERY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("id")) is not None:
        model.id = value
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _THING_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("thingList")) is not None:
        model.thing_list = each(decode_thing, value)
    else:
        model.thing_list = None
        missing += 1
    if (value := get("pageInfo")) is not None:
        model.page_info = decode_things_page_info(value)
    else:
        model.page_info = None
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _THINGS_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("nextMarker")) is None:
        missing += 1
    model.next_marker = value
    if (value := get("currentCount")) is None:
        missing += 1
    model.current_count = value
    if len(data) + missing != 2:
        keep(model, data, _THINGS_PAGE_INFO_KEYS)
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

"""Codecs of test events: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, finish, nulls, unknown
from ..models import test_events as models

new = object.__new__
_CREATE_EVENT_REQUEST_BODY_KEYS = frozenset({"content", "name"})
_CREATE_EVENT_RESPONSE_BODY_KEYS = frozenset({"id", "name"})
_LIST_EVENTS_RESPONSE_BODY_KEYS = frozenset({"count", "events", "next_marker"})
_LIST_EVENTS_RESULT_KEYS = frozenset({"id", "last_modified", "name"})
_SHOW_EVENT_RESPONSE_BODY_KEYS = frozenset({"content", "id", "last_modified", "name"})
_UPDATE_EVENT_REQUEST_BODY_KEYS = frozenset({"content"})
_UPDATE_EVENT_RESPONSE_BODY_KEYS = frozenset({"id", "name"})


def decode_create_event_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateEventRequestBody)
    if "content" in data:
        model.content = data["content"]
    if "name" in data:
        model.name = data["name"]
    model._extra = None
    if not _CREATE_EVENT_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_EVENT_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_create_event_request_body(model: Any) -> Any:
    if not isinstance(model, models.CreateEventRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "content", None)) is not None:
        data["content"] = value
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    return finish(data, model)


def decode_create_event_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateEventResponseBody)
    get = data.get
    model.id = get("id")
    model.name = get("name")
    model._extra = None
    if not _CREATE_EVENT_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_EVENT_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_create_event_response_body(model: Any) -> Any:
    if not isinstance(model, models.CreateEventResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.id) is not None:
        data["id"] = value
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


def decode_list_events_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListEventsResponseBody)
    get = data.get
    model.count = get("count")
    model.events = each(decode_list_events_result, get("events"))
    model.next_marker = get("next_marker")
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
    if (value := model.count) is not None:
        data["count"] = value
    if (value := model.events) is not None:
        data["events"] = each(encode_list_events_result, value)
    if (value := model.next_marker) is not None:
        data["next_marker"] = value
    return finish(data, model)


def decode_list_events_result(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListEventsResult)
    get = data.get
    model.id = get("id")
    model.last_modified = get("last_modified")
    model.name = get("name")
    model._extra = None
    if not _LIST_EVENTS_RESULT_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_EVENTS_RESULT_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_events_result(model: Any) -> Any:
    if not isinstance(model, models.ListEventsResult):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.id) is not None:
        data["id"] = value
    if (value := model.last_modified) is not None:
        data["last_modified"] = value
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


def decode_show_event_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ShowEventResponseBody)
    get = data.get
    model.content = get("content")
    model.id = get("id")
    model.last_modified = get("last_modified")
    model.name = get("name")
    model._extra = None
    if not _SHOW_EVENT_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _SHOW_EVENT_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_show_event_response_body(model: Any) -> Any:
    if not isinstance(model, models.ShowEventResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.content) is not None:
        data["content"] = value
    if (value := model.id) is not None:
        data["id"] = value
    if (value := model.last_modified) is not None:
        data["last_modified"] = value
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


def decode_update_event_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateEventRequestBody)
    if "content" in data:
        model.content = data["content"]
    model._extra = None
    if not _UPDATE_EVENT_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _UPDATE_EVENT_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_update_event_request_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateEventRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "content", None)) is not None:
        data["content"] = value
    return finish(data, model)


def decode_update_event_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateEventResponseBody)
    get = data.get
    model.id = get("id")
    model.name = get("name")
    model._extra = None
    if not _UPDATE_EVENT_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _UPDATE_EVENT_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_update_event_response_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateEventResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.id) is not None:
        data["id"] = value
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "CreateEventRequestBody": (
        decode_create_event_request_body,
        encode_create_event_request_body,
    ),
    "CreateEventResponseBody": (
        decode_create_event_response_body,
        encode_create_event_response_body,
    ),
    "ListEventsResponseBody": (
        decode_list_events_response_body,
        encode_list_events_response_body,
    ),
    "ListEventsResult": (decode_list_events_result, encode_list_events_result),
    "ShowEventResponseBody": (
        decode_show_event_response_body,
        encode_show_event_response_body,
    ),
    "UpdateEventRequestBody": (
        decode_update_event_request_body,
        encode_update_event_request_body,
    ),
    "UpdateEventResponseBody": (
        decode_update_event_response_body,
        encode_update_event_response_body,
    ),
}

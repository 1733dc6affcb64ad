"""Codecs of test events: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, finish, keep
from ..models import test_events as models

new = object.__new__
_CREATE_EVENT_REQUEST_BODY_KEYS = {"content": "content", "name": "name"}
_CREATE_EVENT_RESPONSE_BODY_KEYS = {"id": "id", "name": "name"}
_LIST_EVENTS_RESPONSE_BODY_KEYS = {
    "count": "count",
    "events": "events",
    "next_marker": "next_marker",
}
_LIST_EVENTS_RESULT_KEYS = {
    "id": "id",
    "last_modified": "last_modified",
    "name": "name",
}
_SHOW_EVENT_RESPONSE_BODY_KEYS = {
    "content": "content",
    "id": "id",
    "last_modified": "last_modified",
    "name": "name",
}
_UPDATE_EVENT_REQUEST_BODY_KEYS = {"content": "content"}
_UPDATE_EVENT_RESPONSE_BODY_KEYS = {"id": "id", "name": "name"}


def decode_create_event_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateEventRequestBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("content")) is not None:
        model.content = value
    else:
        missing += 1
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _CREATE_EVENT_REQUEST_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("id")) is None:
        missing += 1
    model.id = value
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 2:
        keep(model, data, _CREATE_EVENT_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("count")) is None:
        missing += 1
    model.count = value
    if (value := get("events")) is not None:
        model.events = each(decode_list_events_result, value)
    else:
        model.events = None
        missing += 1
    if (value := get("next_marker")) is None:
        missing += 1
    model.next_marker = value
    if len(data) + missing != 3:
        keep(model, data, _LIST_EVENTS_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("id")) is None:
        missing += 1
    model.id = value
    if (value := get("last_modified")) is None:
        missing += 1
    model.last_modified = value
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 3:
        keep(model, data, _LIST_EVENTS_RESULT_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("content")) is None:
        missing += 1
    model.content = value
    if (value := get("id")) is None:
        missing += 1
    model.id = value
    if (value := get("last_modified")) is None:
        missing += 1
    model.last_modified = value
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 4:
        keep(model, data, _SHOW_EVENT_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("content")) is not None:
        model.content = value
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _UPDATE_EVENT_REQUEST_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("id")) is None:
        missing += 1
    model.id = value
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 2:
        keep(model, data, _UPDATE_EVENT_RESPONSE_BODY_KEYS)
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

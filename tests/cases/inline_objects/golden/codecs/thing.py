"""Codecs of thing: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import thing as models

new = object.__new__
_CREATE_THING_REQUEST_BODY_KEYS = {"spec": "spec"}
_CREATE_THING_REQUEST_BODY_SPEC_KEYS = {"size": "size"}
_CREATE_THING_RESPONSE_BODY_KEYS = {"spec": "spec"}
_CREATE_THING_RESPONSE_BODY_SPEC_KEYS = {"size": "size"}


def decode_create_thing_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateThingRequestBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("spec")) is not None:
        model.spec = decode_create_thing_request_body_spec(value)
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _CREATE_THING_REQUEST_BODY_KEYS)
    return model


def encode_create_thing_request_body(model: Any) -> Any:
    if not isinstance(model, models.CreateThingRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "spec", None)) is not None:
        data["spec"] = encode_create_thing_request_body_spec(value)
    return finish(data, model)


def decode_create_thing_request_body_spec(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateThingRequestBodySpec)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("size")) is None:
        missing += 1
    model.size = value
    if len(data) + missing != 1:
        keep(model, data, _CREATE_THING_REQUEST_BODY_SPEC_KEYS)
    return model


def encode_create_thing_request_body_spec(model: Any) -> Any:
    if not isinstance(model, models.CreateThingRequestBodySpec):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.size) is not None:
        data["size"] = value
    return finish(data, model)


def decode_create_thing_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateThingResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("spec")) is not None:
        model.spec = decode_create_thing_response_body_spec(value)
    else:
        model.spec = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _CREATE_THING_RESPONSE_BODY_KEYS)
    return model


def encode_create_thing_response_body(model: Any) -> Any:
    if not isinstance(model, models.CreateThingResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.spec) is not None:
        data["spec"] = encode_create_thing_response_body_spec(value)
    return finish(data, model)


def decode_create_thing_response_body_spec(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateThingResponseBodySpec)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("size")) is None:
        missing += 1
    model.size = value
    if len(data) + missing != 1:
        keep(model, data, _CREATE_THING_RESPONSE_BODY_SPEC_KEYS)
    return model


def encode_create_thing_response_body_spec(model: Any) -> Any:
    if not isinstance(model, models.CreateThingResponseBodySpec):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.size) is not None:
        data["size"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "CreateThingRequestBody": (
        decode_create_thing_request_body,
        encode_create_thing_request_body,
    ),
    "CreateThingRequestBodySpec": (
        decode_create_thing_request_body_spec,
        encode_create_thing_request_body_spec,
    ),
    "CreateThingResponseBody": (
        decode_create_thing_response_body,
        encode_create_thing_response_body,
    ),
    "CreateThingResponseBodySpec": (
        decode_create_thing_response_body_spec,
        encode_create_thing_response_body_spec,
    ),
}

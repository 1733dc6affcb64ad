"""Codecs of thing: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import thing as models

new = object.__new__
_CREATE_THING_REQUEST_BODY_KEYS = frozenset({"spec"})
_CREATE_THING_REQUEST_BODY_SPEC_KEYS = frozenset({"size"})
_CREATE_THING_RESPONSE_BODY_KEYS = frozenset({"spec"})
_CREATE_THING_RESPONSE_BODY_SPEC_KEYS = frozenset({"size"})


def decode_create_thing_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateThingRequestBody)
    if "spec" in data:
        model.spec = decode_create_thing_request_body_spec(data["spec"])
    model._extra = None
    if not _CREATE_THING_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_THING_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.size = get("size")
    model._extra = None
    if not _CREATE_THING_REQUEST_BODY_SPEC_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_THING_REQUEST_BODY_SPEC_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.spec = decode_create_thing_response_body_spec(get("spec"))
    model._extra = None
    if not _CREATE_THING_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_THING_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.size = get("size")
    model._extra = None
    if not _CREATE_THING_RESPONSE_BODY_SPEC_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_THING_RESPONSE_BODY_SPEC_KEYS)
    model._nulls = nulls(data)
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

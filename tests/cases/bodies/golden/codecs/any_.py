"""Codecs of any : JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_scalars, finish, keep
from ..models import any_ as models

new = object.__new__
_PUT_MULTIPART_REQUEST_BODY_KEYS = {"file": "file", "note": "note"}
_PUT_SETTINGS_REQUEST_BODY_KEYS = {"level": "level"}
_THING_KEYS = {"name": "name", "tags": "tags"}
_UPLOAD_KEYS = {
    "content": "content",
    "image": "image",
    "others": "others",
    "maybe": "maybe",
    "name": "name",
    "thing": "thing",
    "json": "json",
    "coded": "coded",
}


def decode_put_multipart_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.PutMultipartRequestBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("file")) is not None:
        model.file = value
    else:
        missing += 1
    if (value := get("note")) is None:
        missing += 1
    model.note = value
    if len(data) + missing != 2:
        keep(model, data, _PUT_MULTIPART_REQUEST_BODY_KEYS)
    return model


def encode_put_multipart_request_body(model: Any) -> Any:
    if not isinstance(model, models.PutMultipartRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "file", None)) is not None:
        data["file"] = value
    if (value := model.note) is not None:
        data["note"] = value
    return finish(data, model)


def decode_put_settings_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.PutSettingsRequestBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("level")) is not None:
        model.level = value
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _PUT_SETTINGS_REQUEST_BODY_KEYS)
    return model


def encode_put_settings_request_body(model: Any) -> Any:
    if not isinstance(model, models.PutSettingsRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "level", None)) is not None:
        data["level"] = value
    return finish(data, model)


def decode_thing(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Thing)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("tags")) is None:
        missing += 1
    model.tags = value
    if len(data) + missing != 2:
        keep(model, data, _THING_KEYS)
    return model


def encode_thing(model: Any) -> Any:
    if not isinstance(model, models.Thing):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := model.tags) is not None:
        data["tags"] = encode_scalars(value)
    return finish(data, model)


def decode_upload(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Upload)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("content")) is not None:
        model.content = value
    else:
        missing += 1
    if (value := get("image")) is None:
        missing += 1
    model.image = value
    if (value := get("others")) is None:
        missing += 1
    model.others = value
    if (value := get("maybe")) is None:
        missing += 1
    model.maybe = value
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("thing")) is not None:
        model.thing = decode_thing(value)
    else:
        model.thing = None
        missing += 1
    if (value := get("json")) is None:
        missing += 1
    model.json = value
    if (value := get("coded")) is None:
        missing += 1
    model.coded = value
    if len(data) + missing != 8:
        keep(model, data, _UPLOAD_KEYS)
    return model


def encode_upload(model: Any) -> Any:
    if not isinstance(model, models.Upload):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "content", None)) is not None:
        data["content"] = value
    if (value := model.image) is not None:
        data["image"] = value
    if (value := model.others) is not None:
        data["others"] = encode(value)
    if (value := model.maybe) is not None:
        data["maybe"] = value
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := model.thing) is not None:
        data["thing"] = encode_thing(value)
    if (value := model.json) is not None:
        data["json"] = value
    if (value := model.coded) is not None:
        data["coded"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "PutMultipartRequestBody": (
        decode_put_multipart_request_body,
        encode_put_multipart_request_body,
    ),
    "PutSettingsRequestBody": (
        decode_put_settings_request_body,
        encode_put_settings_request_body,
    ),
    "Thing": (decode_thing, encode_thing),
    "Upload": (decode_upload, encode_upload),
}

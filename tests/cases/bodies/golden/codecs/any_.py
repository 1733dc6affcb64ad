"""Codecs of any : JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_scalars, finish, nulls, unknown
from ..models import any_ as models

new = object.__new__
_PUT_MULTIPART_REQUEST_BODY_KEYS = frozenset({"file", "note"})
_PUT_SETTINGS_REQUEST_BODY_KEYS = frozenset({"level"})
_THING_KEYS = frozenset({"name", "tags"})
_UPLOAD_KEYS = frozenset(
    {"content", "image", "others", "maybe", "name", "thing", "json", "coded"}
)


def decode_put_multipart_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.PutMultipartRequestBody)
    get = data.get
    if "file" in data:
        model.file = data["file"]
    model.note = get("note")
    model._extra = None
    if not _PUT_MULTIPART_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _PUT_MULTIPART_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
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
    if "level" in data:
        model.level = data["level"]
    model._extra = None
    if not _PUT_SETTINGS_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _PUT_SETTINGS_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    if "name" in data:
        model.name = data["name"]
    model.tags = get("tags")
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
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := model.tags) is not None:
        data["tags"] = encode_scalars(value)
    return finish(data, model)


def decode_upload(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Upload)
    get = data.get
    if "content" in data:
        model.content = data["content"]
    model.image = get("image")
    model.others = get("others")
    model.maybe = get("maybe")
    if "name" in data:
        model.name = data["name"]
    model.thing = decode_thing(get("thing"))
    model.json = get("json")
    model.coded = get("coded")
    model._extra = None
    if not _UPLOAD_KEYS.issuperset(data):
        model._extra = unknown(data, _UPLOAD_KEYS)
    model._nulls = nulls(data)
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

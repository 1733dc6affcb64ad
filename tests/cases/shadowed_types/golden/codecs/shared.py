"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import (
    decode_date,
    decode_datetime,
    each,
    encode,
    encode_datetime,
    encode_scalars,
    finish,
    keep,
)
from ..models import shared as models

new = object.__new__
_PLAIN_KEYS = {"names": "names", "at": "at"}
_SHADOW_KEYS = {
    "list": "list",
    "dict": "dict",
    "str": "str",
    "int": "int",
    "bool": "bool",
    "float": "float",
    "bytes": "bytes",
    "date": "date",
    "datetime": "datetime",
    "dt": "dt",
    "builtins": "builtins",
    "any": "any",
    "field": "field",
    "password": "password",
    "type": "type",
    "dataclass": "dataclass",
}


def decode_plain(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Plain)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("names")) is None:
        missing += 1
    model.names = value
    if (value := get("at")) is not None:
        model.at = decode_datetime(value)
    else:
        model.at = None
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _PLAIN_KEYS)
    return model


def encode_plain(model: Any) -> Any:
    if not isinstance(model, models.Plain):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.names) is not None:
        data["names"] = encode_scalars(value)
    if (value := model.at) is not None:
        data["at"] = encode_datetime(value)
    return finish(data, model)


def decode_shadow(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Shadow)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("list")) is None:
        missing += 1
    model.list = value
    if (value := get("dict")) is None:
        missing += 1
    model.dict = value
    if (value := get("str")) is None:
        missing += 1
    model.str = value
    if (value := get("int")) is None:
        missing += 1
    model.int = value
    if (value := get("bool")) is None:
        missing += 1
    model.bool = value
    if (value := get("float")) is None:
        missing += 1
    model.float = value
    if (value := get("bytes")) is None:
        missing += 1
    model.bytes = value
    if (value := get("date")) is not None:
        model.date = decode_date(value)
    else:
        model.date = None
        missing += 1
    if (value := get("datetime")) is not None:
        model.datetime = decode_datetime(value)
    else:
        model.datetime = None
        missing += 1
    if (value := get("dt")) is None:
        missing += 1
    model.dt = value
    if (value := get("builtins")) is None:
        missing += 1
    model.builtins = value
    if (value := get("any")) is None:
        missing += 1
    model.any = value
    if (value := get("field")) is None:
        missing += 1
    model.field = value
    if (value := get("password")) is None:
        missing += 1
    model.password = value
    if (value := get("type")) is not None:
        model.type = each(decode_date, value)
    else:
        model.type = None
        missing += 1
    if (value := get("dataclass")) is None:
        missing += 1
    model.dataclass = value
    if len(data) + missing != 16:
        keep(model, data, _SHADOW_KEYS)
    return model


def encode_shadow(model: Any) -> Any:
    if not isinstance(model, models.Shadow):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.list) is not None:
        data["list"] = encode_scalars(value)
    if (value := model.dict) is not None:
        data["dict"] = encode(value)
    if (value := model.str) is not None:
        data["str"] = value
    if (value := model.int) is not None:
        data["int"] = value
    if (value := model.bool) is not None:
        data["bool"] = value
    if (value := model.float) is not None:
        data["float"] = value
    if (value := model.bytes) is not None:
        data["bytes"] = value
    if (value := model.date) is not None:
        data["date"] = encode_datetime(value)
    if (value := model.datetime) is not None:
        data["datetime"] = encode_datetime(value)
    if (value := model.dt) is not None:
        data["dt"] = value
    if (value := model.builtins) is not None:
        data["builtins"] = value
    if (value := model.any) is not None:
        data["any"] = encode(value)
    if (value := model.field) is not None:
        data["field"] = value
    if (value := model.password) is not None:
        data["password"] = value
    if (value := model.type) is not None:
        data["type"] = encode(value)
    if (value := model.dataclass) is not None:
        data["dataclass"] = encode(value)
    return finish(data, model)


CODECS: dict[str, Any] = {
    "Plain": (decode_plain, encode_plain),
    "Shadow": (decode_shadow, encode_shadow),
}

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
    nulls,
    unknown,
)
from ..models import shared as models

new = object.__new__
_PLAIN_KEYS = frozenset({"names", "at"})
_SHADOW_KEYS = frozenset(
    {
        "list",
        "dict",
        "str",
        "int",
        "bool",
        "float",
        "bytes",
        "date",
        "datetime",
        "dt",
        "builtins",
        "any",
        "field",
        "password",
        "type",
        "dataclass",
    }
)


def decode_plain(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Plain)
    get = data.get
    model.names = get("names")
    model.at = decode_datetime(get("at"))
    model._extra = None
    if not _PLAIN_KEYS.issuperset(data):
        model._extra = unknown(data, _PLAIN_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.list = get("list")
    model.dict = get("dict")
    model.str = get("str")
    model.int = get("int")
    model.bool = get("bool")
    model.float = get("float")
    model.bytes = get("bytes")
    model.date = decode_date(get("date"))
    model.datetime = decode_datetime(get("datetime"))
    model.dt = get("dt")
    model.builtins = get("builtins")
    model.any = get("any")
    model.field = get("field")
    model.password = get("password")
    model.type = each(decode_date, get("type"))
    model.dataclass = get("dataclass")
    model._extra = None
    if not _SHADOW_KEYS.issuperset(data):
        model._extra = unknown(data, _SHADOW_KEYS)
    model._nulls = nulls(data)
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

"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_enum, finish, keep
from ..models import shared as models

new = object.__new__
_NONE = {member.value: member for member in models.None_}
_CLASS_KEYS = {
    "from": "from_",
    "class": "class_",
    "None": "none",
    "self": "self_",
    "validate": "validate_",
    "to_dict": "to_dict_",
    "from_dict": "from_dict_",
    "additional_properties": "additional_properties_",
    "_extra": "extra",
    "_nulls": "nulls",
    "data": "data",
    "get": "get",
    "model": "model",
    "value": "value",
    "2fast": "field_2_fast",
    "__class__": "class__",
}


def decode_none(value: Any) -> Any:
    return _NONE.get(value, value) if type(value) is str else value


def decode_class(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Class)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("from")) is not None:
        model.from_ = value
    else:
        missing += 1
    if (value := get("class")) is not None:
        model.class_ = decode_none(value)
    else:
        missing += 1
    if (value := get("None")) is None:
        missing += 1
    model.none = value
    if (value := get("self")) is None:
        missing += 1
    model.self_ = value
    if (value := get("validate")) is None:
        missing += 1
    model.validate_ = value
    if (value := get("to_dict")) is None:
        missing += 1
    model.to_dict_ = value
    if (value := get("from_dict")) is None:
        missing += 1
    model.from_dict_ = value
    if (value := get("additional_properties")) is None:
        missing += 1
    model.additional_properties_ = value
    if (value := get("_extra")) is None:
        missing += 1
    model.extra = value
    if (value := get("_nulls")) is None:
        missing += 1
    model.nulls = value
    if (value := get("data")) is None:
        missing += 1
    model.data = value
    if (value := get("get")) is None:
        missing += 1
    model.get = value
    if (value := get("model")) is None:
        missing += 1
    model.model = value
    if (value := get("value")) is None:
        missing += 1
    model.value = value
    if (value := get("2fast")) is None:
        missing += 1
    model.field_2_fast = value
    if (value := get("__class__")) is None:
        missing += 1
    model.class__ = value
    if len(data) + missing != 16:
        keep(model, data, _CLASS_KEYS)
    return model


def encode_class(model: Any) -> Any:
    if not isinstance(model, models.Class):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "from_", None)) is not None:
        data["from"] = value
    if (value := getattr(model, "class_", None)) is not None:
        data["class"] = encode_enum(value)
    if (value := model.none) is not None:
        data["None"] = value
    if (value := model.self_) is not None:
        data["self"] = value
    if (value := model.validate_) is not None:
        data["validate"] = value
    if (value := model.to_dict_) is not None:
        data["to_dict"] = value
    if (value := model.from_dict_) is not None:
        data["from_dict"] = value
    if (value := model.additional_properties_) is not None:
        data["additional_properties"] = value
    if (value := model.extra) is not None:
        data["_extra"] = value
    if (value := model.nulls) is not None:
        data["_nulls"] = value
    if (value := model.data) is not None:
        data["data"] = value
    if (value := model.get) is not None:
        data["get"] = value
    if (value := model.model) is not None:
        data["model"] = value
    if (value := model.value) is not None:
        data["value"] = value
    if (value := model.field_2_fast) is not None:
        data["2fast"] = value
    if (value := model.class__) is not None:
        data["__class__"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {"Class": (decode_class, encode_class)}

"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_enum, finish, nulls, unknown
from ..models import shared as models

new = object.__new__
_NONE = {member.value: member for member in models.None_}
_CLASS_KEYS = frozenset(
    {
        "from",
        "class",
        "None",
        "self",
        "validate",
        "to_dict",
        "from_dict",
        "additional_properties",
        "_extra",
        "_nulls",
        "data",
        "get",
        "model",
        "value",
        "2fast",
        "__class__",
    }
)


def decode_none(value: Any) -> Any:
    return _NONE.get(value, value) if type(value) is str else value


def decode_class(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Class)
    get = data.get
    if "from" in data:
        model.from_ = data["from"]
    if "class" in data:
        model.class_ = decode_none(data["class"])
    model.none = get("None")
    model.self_ = get("self")
    model.validate_ = get("validate")
    model.to_dict_ = get("to_dict")
    model.from_dict_ = get("from_dict")
    model.additional_properties_ = get("additional_properties")
    model.extra = get("_extra")
    model.nulls = get("_nulls")
    model.data = get("data")
    model.get = get("get")
    model.model = get("model")
    model.value = get("value")
    model.field_2_fast = get("2fast")
    model.class__ = get("__class__")
    model._extra = None
    if not _CLASS_KEYS.issuperset(data):
        model._extra = unknown(data, _CLASS_KEYS)
    model._nulls = nulls(data)
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

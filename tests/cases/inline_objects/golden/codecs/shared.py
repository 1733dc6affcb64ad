"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, each_value, encode, finish, nulls, unknown
from ..models import shared as models

new = object.__new__
_ONE_KEYS = frozenset({"spec", "items", "by_key", "deep"})
_ONE_BY_KEY_VALUE_KEYS = frozenset({"n"})
_ONE_DEEP_KEYS = frozenset({"deeper"})
_ONE_DEEP_DEEPER_KEYS = frozenset({"deepest"})
_ONE_DEEP_DEEPER_DEEPEST_KEYS = frozenset({"n"})
_ONE_ITEMS_ITEM_KEYS = frozenset({"n"})
_ONE_SPEC_KEYS = frozenset({"taken"})
_ONE_SPEC_MODEL_KEYS = frozenset({"name"})
_TWO_KEYS = frozenset({"spec"})
_TWO_SPEC_KEYS = frozenset({"other"})


def decode_one(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.One)
    get = data.get
    model.spec = decode_one_spec_model(get("spec"))
    model.items = each(decode_one_items_item, get("items"))
    model.by_key = each_value(decode_one_by_key_value, get("by_key"))
    model.deep = decode_one_deep(get("deep"))
    model._extra = None
    if not _ONE_KEYS.issuperset(data):
        model._extra = unknown(data, _ONE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_one(model: Any) -> Any:
    if not isinstance(model, models.One):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.spec) is not None:
        data["spec"] = encode_one_spec_model(value)
    if (value := model.items) is not None:
        data["items"] = each(encode_one_items_item, value)
    if (value := model.by_key) is not None:
        data["by_key"] = each_value(encode_one_by_key_value, value)
    if (value := model.deep) is not None:
        data["deep"] = encode_one_deep(value)
    return finish(data, model)


def decode_one_by_key_value(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.OneByKeyValue)
    get = data.get
    model.n = get("n")
    model._extra = None
    if not _ONE_BY_KEY_VALUE_KEYS.issuperset(data):
        model._extra = unknown(data, _ONE_BY_KEY_VALUE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_one_by_key_value(model: Any) -> Any:
    if not isinstance(model, models.OneByKeyValue):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.n) is not None:
        data["n"] = value
    return finish(data, model)


def decode_one_deep(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.OneDeep)
    get = data.get
    model.deeper = decode_one_deep_deeper(get("deeper"))
    model._extra = None
    if not _ONE_DEEP_KEYS.issuperset(data):
        model._extra = unknown(data, _ONE_DEEP_KEYS)
    model._nulls = nulls(data)
    return model


def encode_one_deep(model: Any) -> Any:
    if not isinstance(model, models.OneDeep):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.deeper) is not None:
        data["deeper"] = encode_one_deep_deeper(value)
    return finish(data, model)


def decode_one_deep_deeper(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.OneDeepDeeper)
    get = data.get
    model.deepest = decode_one_deep_deeper_deepest(get("deepest"))
    model._extra = None
    if not _ONE_DEEP_DEEPER_KEYS.issuperset(data):
        model._extra = unknown(data, _ONE_DEEP_DEEPER_KEYS)
    model._nulls = nulls(data)
    return model


def encode_one_deep_deeper(model: Any) -> Any:
    if not isinstance(model, models.OneDeepDeeper):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.deepest) is not None:
        data["deepest"] = encode_one_deep_deeper_deepest(value)
    return finish(data, model)


def decode_one_deep_deeper_deepest(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.OneDeepDeeperDeepest)
    get = data.get
    model.n = get("n")
    model._extra = None
    if not _ONE_DEEP_DEEPER_DEEPEST_KEYS.issuperset(data):
        model._extra = unknown(data, _ONE_DEEP_DEEPER_DEEPEST_KEYS)
    model._nulls = nulls(data)
    return model


def encode_one_deep_deeper_deepest(model: Any) -> Any:
    if not isinstance(model, models.OneDeepDeeperDeepest):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.n) is not None:
        data["n"] = value
    return finish(data, model)


def decode_one_items_item(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.OneItemsItem)
    get = data.get
    model.n = get("n")
    model._extra = None
    if not _ONE_ITEMS_ITEM_KEYS.issuperset(data):
        model._extra = unknown(data, _ONE_ITEMS_ITEM_KEYS)
    model._nulls = nulls(data)
    return model


def encode_one_items_item(model: Any) -> Any:
    if not isinstance(model, models.OneItemsItem):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.n) is not None:
        data["n"] = value
    return finish(data, model)


def decode_one_spec(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.OneSpec)
    get = data.get
    model.taken = get("taken")
    model._extra = None
    if not _ONE_SPEC_KEYS.issuperset(data):
        model._extra = unknown(data, _ONE_SPEC_KEYS)
    model._nulls = nulls(data)
    return model


def encode_one_spec(model: Any) -> Any:
    if not isinstance(model, models.OneSpec):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.taken) is not None:
        data["taken"] = value
    return finish(data, model)


def decode_one_spec_model(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.OneSpecModel)
    get = data.get
    model.name = get("name")
    model._extra = None
    if not _ONE_SPEC_MODEL_KEYS.issuperset(data):
        model._extra = unknown(data, _ONE_SPEC_MODEL_KEYS)
    model._nulls = nulls(data)
    return model


def encode_one_spec_model(model: Any) -> Any:
    if not isinstance(model, models.OneSpecModel):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


def decode_two(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Two)
    get = data.get
    model.spec = decode_two_spec(get("spec"))
    model._extra = None
    if not _TWO_KEYS.issuperset(data):
        model._extra = unknown(data, _TWO_KEYS)
    model._nulls = nulls(data)
    return model


def encode_two(model: Any) -> Any:
    if not isinstance(model, models.Two):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.spec) is not None:
        data["spec"] = encode_two_spec(value)
    return finish(data, model)


def decode_two_spec(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.TwoSpec)
    get = data.get
    model.other = get("other")
    model._extra = None
    if not _TWO_SPEC_KEYS.issuperset(data):
        model._extra = unknown(data, _TWO_SPEC_KEYS)
    model._nulls = nulls(data)
    return model


def encode_two_spec(model: Any) -> Any:
    if not isinstance(model, models.TwoSpec):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.other) is not None:
        data["other"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "One": (decode_one, encode_one),
    "OneByKeyValue": (decode_one_by_key_value, encode_one_by_key_value),
    "OneDeep": (decode_one_deep, encode_one_deep),
    "OneDeepDeeper": (decode_one_deep_deeper, encode_one_deep_deeper),
    "OneDeepDeeperDeepest": (
        decode_one_deep_deeper_deepest,
        encode_one_deep_deeper_deepest,
    ),
    "OneItemsItem": (decode_one_items_item, encode_one_items_item),
    "OneSpec": (decode_one_spec, encode_one_spec),
    "OneSpecModel": (decode_one_spec_model, encode_one_spec_model),
    "Two": (decode_two, encode_two),
    "TwoSpec": (decode_two_spec, encode_two_spec),
}

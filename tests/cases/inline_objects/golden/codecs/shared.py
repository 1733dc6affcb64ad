"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, each_value, encode, finish, keep
from ..models import shared as models

new = object.__new__
_ONE_KEYS = {"spec": "spec", "items": "items", "by_key": "by_key", "deep": "deep"}
_ONE_BY_KEY_VALUE_KEYS = {"n": "n"}
_ONE_DEEP_KEYS = {"deeper": "deeper"}
_ONE_DEEP_DEEPER_KEYS = {"deepest": "deepest"}
_ONE_DEEP_DEEPER_DEEPEST_KEYS = {"n": "n"}
_ONE_ITEMS_ITEM_KEYS = {"n": "n"}
_ONE_SPEC_KEYS = {"taken": "taken"}
_ONE_SPEC_MODEL_KEYS = {"name": "name"}
_TWO_KEYS = {"spec": "spec"}
_TWO_SPEC_KEYS = {"other": "other"}


def decode_one(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.One)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("spec")) is not None:
        model.spec = decode_one_spec_model(value)
    else:
        model.spec = None
        missing += 1
    if (value := get("items")) is not None:
        model.items = each(decode_one_items_item, value)
    else:
        model.items = None
        missing += 1
    if (value := get("by_key")) is not None:
        model.by_key = each_value(decode_one_by_key_value, value)
    else:
        model.by_key = None
        missing += 1
    if (value := get("deep")) is not None:
        model.deep = decode_one_deep(value)
    else:
        model.deep = None
        missing += 1
    if len(data) + missing != 4:
        keep(model, data, _ONE_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("n")) is None:
        missing += 1
    model.n = value
    if len(data) + missing != 1:
        keep(model, data, _ONE_BY_KEY_VALUE_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("deeper")) is not None:
        model.deeper = decode_one_deep_deeper(value)
    else:
        model.deeper = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _ONE_DEEP_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("deepest")) is not None:
        model.deepest = decode_one_deep_deeper_deepest(value)
    else:
        model.deepest = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _ONE_DEEP_DEEPER_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("n")) is None:
        missing += 1
    model.n = value
    if len(data) + missing != 1:
        keep(model, data, _ONE_DEEP_DEEPER_DEEPEST_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("n")) is None:
        missing += 1
    model.n = value
    if len(data) + missing != 1:
        keep(model, data, _ONE_ITEMS_ITEM_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("taken")) is None:
        missing += 1
    model.taken = value
    if len(data) + missing != 1:
        keep(model, data, _ONE_SPEC_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 1:
        keep(model, data, _ONE_SPEC_MODEL_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("spec")) is not None:
        model.spec = decode_two_spec(value)
    else:
        model.spec = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _TWO_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("other")) is None:
        missing += 1
    model.other = value
    if len(data) + missing != 1:
        keep(model, data, _TWO_SPEC_KEYS)
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

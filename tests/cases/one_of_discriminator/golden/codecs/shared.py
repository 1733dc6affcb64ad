"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import (
    Options,
    best_match,
    by_tag,
    each_value,
    encode,
    finish,
    keep,
)
from ..models import shared as models
from . import shape

new = object.__new__
_HOLDER_KEYS = {
    "mapped": "mapped",
    "by_name": "by_name",
    "untold": "untold",
    "many": "many",
}


def decode_holder(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Holder)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("mapped")) is not None:
        model.mapped = shape.decode_mapped(value)
    else:
        model.mapped = None
        missing += 1
    if (value := get("by_name")) is not None:
        model.by_name = decode_by_name(value)
    else:
        model.by_name = None
        missing += 1
    if (value := get("untold")) is not None:
        model.untold = decode_untold(value)
    else:
        model.untold = None
        missing += 1
    if (value := get("many")) is not None:
        model.many = each_value(shape.decode_mapped, value)
    else:
        model.many = None
        missing += 1
    if len(data) + missing != 4:
        keep(model, data, _HOLDER_KEYS)
    return model


def encode_holder(model: Any) -> Any:
    if not isinstance(model, models.Holder):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.mapped) is not None:
        data["mapped"] = encode(value)
    if (value := model.by_name) is not None:
        data["by_name"] = encode(value)
    if (value := model.untold) is not None:
        data["untold"] = encode(value)
    if (value := model.many) is not None:
        data["many"] = encode(value)
    return finish(data, model)


def decode_by_name(value: Any) -> Any:
    options: Options = (
        (frozenset(["kind", "radius"]), shape._CIRCLE_KEYS.keys(), shape.decode_circle),
        (frozenset(["kind", "side"]), shape._SQUARE_KEYS.keys(), shape.decode_square),
    )
    tags = {"Circle": shape.decode_circle, "Square": shape.decode_square}
    return by_tag(value, "kind", tags, None, lambda value: best_match(value, options))


def decode_untold(value: Any) -> Any:
    options: Options = (
        (frozenset(["kind", "radius"]), shape._CIRCLE_KEYS.keys(), shape.decode_circle),
        (frozenset(["kind", "side"]), shape._SQUARE_KEYS.keys(), shape.decode_square),
    )
    return best_match(value, options)


CODECS: dict[str, Any] = {"Holder": (decode_holder, encode_holder)}

"""Codecs of shape: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import (
    Options,
    best_match,
    by_tag,
    each,
    encode,
    finish,
    nulls,
    unknown,
)
from ..models import shape as models

new = object.__new__
_CIRCLE_KEYS = frozenset({"kind", "radius"})
_SQUARE_KEYS = frozenset({"kind", "side"})
_TEXT_KEYS = frozenset({"kind", "text"})


def decode_circle(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Circle)
    if "kind" in data:
        model.kind = data["kind"]
    if "radius" in data:
        model.radius = data["radius"]
    model._extra = None
    if not _CIRCLE_KEYS.issuperset(data):
        model._extra = unknown(data, _CIRCLE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_circle(model: Any) -> Any:
    if not isinstance(model, models.Circle):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "kind", None)) is not None:
        data["kind"] = value
    if (value := getattr(model, "radius", None)) is not None:
        data["radius"] = value
    return finish(data, model)


def decode_square(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Square)
    if "kind" in data:
        model.kind = data["kind"]
    if "side" in data:
        model.side = data["side"]
    model._extra = None
    if not _SQUARE_KEYS.issuperset(data):
        model._extra = unknown(data, _SQUARE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_square(model: Any) -> Any:
    if not isinstance(model, models.Square):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "kind", None)) is not None:
        data["kind"] = value
    if (value := getattr(model, "side", None)) is not None:
        data["side"] = value
    return finish(data, model)


def decode_text(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Text)
    if "kind" in data:
        model.kind = data["kind"]
    if "text" in data:
        model.text = data["text"]
    model._extra = None
    if not _TEXT_KEYS.issuperset(data):
        model._extra = unknown(data, _TEXT_KEYS)
    model._nulls = nulls(data)
    return model


def encode_text(model: Any) -> Any:
    if not isinstance(model, models.Text):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "kind", None)) is not None:
        data["kind"] = value
    if (value := getattr(model, "text", None)) is not None:
        data["text"] = value
    return finish(data, model)


def decode_mapped(value: Any) -> Any:
    options: Options = (
        (frozenset(["kind", "radius"]), _CIRCLE_KEYS, decode_circle),
        (frozenset(["kind", "side"]), _SQUARE_KEYS, decode_square),
        (frozenset(["kind", "text"]), _TEXT_KEYS, decode_text),
    )
    tags = {
        "round": decode_circle,
        "disc": decode_circle,
        "cornered": decode_square,
        "Text": decode_text,
    }
    return by_tag(value, "kind", tags, None, lambda value: best_match(value, options))


def decode_list_shapes_200(value: Any) -> Any:
    return each(decode_mapped, value)


CODECS: dict[str, Any] = {
    "Circle": (decode_circle, encode_circle),
    "Square": (decode_square, encode_square),
    "Text": (decode_text, encode_text),
}

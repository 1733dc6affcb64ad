"""Codecs of shape: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Options, best_match, by_tag, each, encode, finish, keep
from ..models import shape as models

new = object.__new__
_CIRCLE_KEYS = {"kind": "kind", "radius": "radius"}
_SQUARE_KEYS = {"kind": "kind", "side": "side"}
_TEXT_KEYS = {"kind": "kind", "text": "text"}


def decode_circle(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Circle)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("kind")) is not None:
        model.kind = value
    else:
        missing += 1
    if (value := get("radius")) is not None:
        model.radius = value
    else:
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _CIRCLE_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("kind")) is not None:
        model.kind = value
    else:
        missing += 1
    if (value := get("side")) is not None:
        model.side = value
    else:
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _SQUARE_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("kind")) is not None:
        model.kind = value
    else:
        missing += 1
    if (value := get("text")) is not None:
        model.text = value
    else:
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _TEXT_KEYS)
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
        (frozenset(["kind", "radius"]), _CIRCLE_KEYS.keys(), decode_circle),
        (frozenset(["kind", "side"]), _SQUARE_KEYS.keys(), decode_square),
        (frozenset(["kind", "text"]), _TEXT_KEYS.keys(), decode_text),
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

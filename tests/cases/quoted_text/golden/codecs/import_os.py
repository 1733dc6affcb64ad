"""Codecs of import os: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_enum, finish, keep
from ..models import import_os as models

new = object.__new__
_AB = {member.value: member for member in models.AB}
_IT_S_KEYS = {
    'a"b': "a_b",
    "it's": "it_s",
    "line\nend": "line_end",
    "back\\slash": "back_slash",
    "{{ x }}": "x",
    "\u202e": "field",
}


def decode_ab(value: Any) -> Any:
    return _AB.get(value, value) if type(value) is str else value


def decode_it_s(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ItS)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get('a"b')) is not None:
        model.a_b = decode_ab(value)
    else:
        missing += 1
    if (value := get("it's")) is None:
        missing += 1
    model.it_s = value
    if (value := get("line\nend")) is None:
        missing += 1
    model.line_end = value
    if (value := get("back\\slash")) is None:
        missing += 1
    model.back_slash = value
    if (value := get("{{ x }}")) is None:
        missing += 1
    model.x = value
    if (value := get("\u202e")) is None:
        missing += 1
    model.field = value
    if len(data) + missing != 6:
        keep(model, data, _IT_S_KEYS)
    return model


def encode_it_s(model: Any) -> Any:
    if not isinstance(model, models.ItS):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "a_b", None)) is not None:
        data['a"b'] = encode_enum(value)
    if (value := getattr(model, "it_s", None)) is not None:
        data["it's"] = value
    if (value := model.line_end) is not None:
        data["line\nend"] = value
    if (value := model.back_slash) is not None:
        data["back\\slash"] = value
    if (value := model.x) is not None:
        data["{{ x }}"] = value
    if (value := model.field) is not None:
        data["\u202e"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {"ItS": (decode_it_s, encode_it_s)}

"""Codecs of import os: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_enum, finish, nulls, unknown
from ..models import import_os as models

new = object.__new__
_AB = {member.value: member for member in models.AB}
_IT_S_KEYS = frozenset({'a"b', "it's", "line\nend", "back\\slash", "{{ x }}", "\u202e"})


def decode_ab(value: Any) -> Any:
    return _AB.get(value, value) if type(value) is str else value


def decode_it_s(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ItS)
    get = data.get
    if 'a"b' in data:
        model.a_b = decode_ab(data['a"b'])
    model.it_s = get("it's")
    model.line_end = get("line\nend")
    model.back_slash = get("back\\slash")
    model.x = get("{{ x }}")
    model.field = get("\u202e")
    model._extra = None
    if not _IT_S_KEYS.issuperset(data):
        model._extra = unknown(data, _IT_S_KEYS)
    model._nulls = nulls(data)
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

"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import shared as models

new = object.__new__
_NEW_NAME_MODEL_KEYS = frozenset({"n"})


def decode_new_name_model(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.NewNameModel)
    get = data.get
    model.n = get("n")
    model._extra = None
    if not _NEW_NAME_MODEL_KEYS.issuperset(data):
        model._extra = unknown(data, _NEW_NAME_MODEL_KEYS)
    model._nulls = nulls(data)
    return model


def encode_new_name_model(model: Any) -> Any:
    if not isinstance(model, models.NewNameModel):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.n) is not None:
        data["n"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "NewNameModel": (decode_new_name_model, encode_new_name_model)
}

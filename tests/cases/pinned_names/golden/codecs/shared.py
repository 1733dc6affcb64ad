"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import shared as models

new = object.__new__
_NEW_NAME_MODEL_KEYS = {"n": "n"}


def decode_new_name_model(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.NewNameModel)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("n")) is None:
        missing += 1
    model.n = value
    if len(data) + missing != 1:
        keep(model, data, _NEW_NAME_MODEL_KEYS)
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

"""Codecs of import : JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import import_ as models

new = object.__new__
_JOB_KEYS = frozenset({"name"})


def decode_job(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Job)
    get = data.get
    model.name = get("name")
    model._extra = None
    if not _JOB_KEYS.issuperset(data):
        model._extra = unknown(data, _JOB_KEYS)
    model._nulls = nulls(data)
    return model


def encode_job(model: Any) -> Any:
    if not isinstance(model, models.Job):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {"Job": (decode_job, encode_job)}

"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import shared as models

new = object.__new__
_ASYNC_PAGES_KEYS = {"paging": "paging"}
_PAGING_KEYS = {"pages": "pages"}


def decode_async_pages(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.AsyncPages)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("paging")) is not None:
        model.paging = decode_paging(value)
    else:
        model.paging = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _ASYNC_PAGES_KEYS)
    return model


def encode_async_pages(model: Any) -> Any:
    if not isinstance(model, models.AsyncPages):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.paging) is not None:
        data["paging"] = encode_paging(value)
    return finish(data, model)


def decode_paging(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Paging)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("pages")) is not None:
        model.pages = decode_async_pages(value)
    else:
        model.pages = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _PAGING_KEYS)
    return model


def encode_paging(model: Any) -> Any:
    if not isinstance(model, models.Paging):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.pages) is not None:
        data["pages"] = encode_async_pages(value)
    return finish(data, model)


CODECS: dict[str, Any] = {
    "AsyncPages": (decode_async_pages, encode_async_pages),
    "Paging": (decode_paging, encode_paging),
}

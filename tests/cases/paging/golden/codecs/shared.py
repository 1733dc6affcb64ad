"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import shared as models

new = object.__new__
_ASYNC_PAGES_KEYS = frozenset({"paging"})
_PAGING_KEYS = frozenset({"pages"})


def decode_async_pages(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.AsyncPages)
    get = data.get
    model.paging = decode_paging(get("paging"))
    model._extra = None
    if not _ASYNC_PAGES_KEYS.issuperset(data):
        model._extra = unknown(data, _ASYNC_PAGES_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.pages = decode_async_pages(get("pages"))
    model._extra = None
    if not _PAGING_KEYS.issuperset(data):
        model._extra = unknown(data, _PAGING_KEYS)
    model._nulls = nulls(data)
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

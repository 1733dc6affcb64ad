"""Codecs of tracing: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import tracing as models

new = object.__new__
_SHOW_TRACING_RESPONSE_BODY_KEYS = {
    "tracing_ak": "tracing_ak",
    "tracing_sk": "tracing_sk",
}
_UPDATE_TRACING_REQUEST_BODY_KEYS = {
    "tracing_ak": "tracing_ak",
    "tracing_sk": "tracing_sk",
}


def decode_show_tracing_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ShowTracingResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("tracing_ak")) is None:
        missing += 1
    model.tracing_ak = value
    if (value := get("tracing_sk")) is None:
        missing += 1
    model.tracing_sk = value
    if len(data) + missing != 2:
        keep(model, data, _SHOW_TRACING_RESPONSE_BODY_KEYS)
    return model


def encode_show_tracing_response_body(model: Any) -> Any:
    if not isinstance(model, models.ShowTracingResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.tracing_ak) is not None:
        data["tracing_ak"] = value
    if (value := model.tracing_sk) is not None:
        data["tracing_sk"] = value
    return finish(data, model)


def decode_update_tracing_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateTracingRequestBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("tracing_ak")) is None:
        missing += 1
    model.tracing_ak = value
    if (value := get("tracing_sk")) is None:
        missing += 1
    model.tracing_sk = value
    if len(data) + missing != 2:
        keep(model, data, _UPDATE_TRACING_REQUEST_BODY_KEYS)
    return model


def encode_update_tracing_request_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateTracingRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.tracing_ak) is not None:
        data["tracing_ak"] = value
    if (value := model.tracing_sk) is not None:
        data["tracing_sk"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "ShowTracingResponseBody": (
        decode_show_tracing_response_body,
        encode_show_tracing_response_body,
    ),
    "UpdateTracingRequestBody": (
        decode_update_tracing_request_body,
        encode_update_tracing_request_body,
    ),
}

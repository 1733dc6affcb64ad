"""Codecs of logs: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import logs as models

new = object.__new__
_SHOW_LTS_LOG_DETAILS_RESPONSE_BODY_KEYS = {
    "group_id": "group_id",
    "group_name": "group_name",
    "stream_id": "stream_id",
    "stream_name": "stream_name",
}


def decode_show_lts_log_details_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ShowLtsLogDetailsResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("group_id")) is None:
        missing += 1
    model.group_id = value
    if (value := get("group_name")) is None:
        missing += 1
    model.group_name = value
    if (value := get("stream_id")) is None:
        missing += 1
    model.stream_id = value
    if (value := get("stream_name")) is None:
        missing += 1
    model.stream_name = value
    if len(data) + missing != 4:
        keep(model, data, _SHOW_LTS_LOG_DETAILS_RESPONSE_BODY_KEYS)
    return model


def encode_show_lts_log_details_response_body(model: Any) -> Any:
    if not isinstance(model, models.ShowLtsLogDetailsResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.group_id) is not None:
        data["group_id"] = value
    if (value := model.group_name) is not None:
        data["group_name"] = value
    if (value := model.stream_id) is not None:
        data["stream_id"] = value
    if (value := model.stream_name) is not None:
        data["stream_name"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "ShowLtsLogDetailsResponseBody": (
        decode_show_lts_log_details_response_body,
        encode_show_lts_log_details_response_body,
    )
}

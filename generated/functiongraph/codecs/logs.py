"""Codecs of logs: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import logs as models

new = object.__new__
_SHOW_LTS_LOG_DETAILS_RESPONSE_BODY_KEYS = frozenset(
    {"group_id", "group_name", "stream_id", "stream_name"}
)


def decode_show_lts_log_details_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ShowLtsLogDetailsResponseBody)
    get = data.get
    model.group_id = get("group_id")
    model.group_name = get("group_name")
    model.stream_id = get("stream_id")
    model.stream_name = get("stream_name")
    model._extra = None
    if not _SHOW_LTS_LOG_DETAILS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _SHOW_LTS_LOG_DETAILS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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

"""Codecs of event: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import decode_datetime, each


def decode_list_events_200(value: Any) -> Any:
    return each(decode_datetime, value)


CODECS: dict[str, Any] = {}

"""Codecs of widget: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from ..models import widget as models

_ORDER = {member.value: member for member in models.Order}


def decode_order(value: Any) -> Any:
    return _ORDER.get(value, value) if type(value) is str else value


CODECS: dict[str, Any] = {}

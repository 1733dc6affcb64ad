"""Codecs of thing: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from ..models import thing as models

_LEVEL = {member.value: member for member in models.Level}


def decode_level(value: Any) -> Any:
    return _LEVEL.get(value, value) if type(value) is str else value


CODECS: dict[str, Any] = {}

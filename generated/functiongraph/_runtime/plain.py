"""Python values as the JSON data they stand for."""

from __future__ import annotations

from typing import Any

from .null import NULL


def iso8601(value: Any) -> str:
    """A date or time as text (RFC 3339); UTC is written Z, a naive time as it is."""
    text: str = value.isoformat()
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


def scalar(value: Any) -> Any:
    """JSON data for a value which json itself does not know.

    `NULL` as null, models by their `to_dict`, enum members by their value, dates in
    ISO 8601, sets as sorted arrays, decimals as numbers, UUIDs as text. Raises
    `TypeError` for everything else.
    """
    if value is NULL:
        return None
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if hasattr(value, "isoformat"):
        return iso8601(value)
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    kind = type(value).__name__
    if kind == "Decimal":
        return float(value)
    if kind == "UUID":
        return str(value)
    if hasattr(value, "value") and hasattr(type(value), "__members__"):
        return value.value
    raise TypeError(f"{kind} has no form in JSON")


def to_plain(value: Any) -> Any:
    """The JSON data of a value and of all it holds; raises `TypeError` like `scalar`.

    Enum members that are strings or numbers are made plain too, so that what is
    checked and sent never depends on how the caller spelled it.
    """
    if value is None or type(value) in (str, int, float, bool):
        return value
    if isinstance(value, dict):
        return {str(to_plain(key)): to_plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_plain(item) for item in value]
    if hasattr(type(value), "__members__"):
        return value.value
    if isinstance(value, (str, int, float)):
        return value
    return to_plain(scalar(value))

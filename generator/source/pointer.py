"""JSON pointers (RFC 6901), and places: pointers that are spelled out when needed.

A reader passes a place for every value it meets, and very few are ever shown;
so a place is a linked pair and becomes text only in a message.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias
from urllib.parse import unquote

Place: TypeAlias = "tuple[Place, str | int] | None"
"""Where a value stands: its container's place and its key; None is the root."""


class NotFound(LookupError):
    """Nothing stands where a pointer points."""


def escape(key: str | int) -> str:
    """A key as a segment of a pointer."""
    text = str(key)
    if "~" in text or "/" in text:
        return text.replace("~", "~0").replace("/", "~1")
    return text


def spell(place: Place) -> str:
    """The pointer of a place, without `#`; the root is the empty string."""
    segments: list[str] = []
    while place is not None:
        place, key = place
        segments.append("/" + escape(key))
    return "".join(reversed(segments))


def join(pointer: str, *keys: str | int) -> str:
    """The pointer of something inside."""
    return pointer + "".join("/" + escape(key) for key in keys)


def split(pointer: str) -> tuple[str, ...]:
    """The keys of a pointer, unescaped."""
    return tuple(
        part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]
    )


def of_fragment(fragment: str) -> str:
    """The pointer that a URI fragment holds (RFC 6901 section 6)."""
    return unquote(fragment) if "%" in fragment else fragment


def place_of(pointer: str) -> Place:
    """The place a pointer names."""
    place: Place = None
    for key in split(pointer):
        place = (place, key)
    return place


def look_up(root: Any, pointer: str) -> Any:
    """The value at a pointer. Raises NotFound."""
    node = root
    for key in split(pointer):
        if isinstance(node, Mapping) and key in node:
            node = node[key]
        elif isinstance(node, list) and key.isdecimal() and int(key) < len(node):
            node = node[int(key)]
        else:
            raise NotFound(pointer)
    return node

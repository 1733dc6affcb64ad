"""JSON pointers (RFC 6901) into the document, without the leading `#`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote


def child(pointer: str, *keys: str | int) -> str:
    """The pointer of something inside."""
    for key in keys:
        text = str(key)
        if "~" in text or "/" in text:
            text = text.replace("~", "~0").replace("/", "~1")
        pointer += "/" + text
    return pointer


def parts(pointer: str) -> tuple[str, ...]:
    """The keys of a pointer, unescaped."""
    return tuple(
        p.replace("~1", "/").replace("~0", "~") for p in pointer.split("/")[1:]
    )


def is_component(pointer: str) -> bool:
    """Whether a pointer is that of a schema with a name, not of one inside another."""
    keys = parts(pointer)
    return len(keys) == 3 and keys[:2] == ("components", "schemas")


def of_reference(reference: str) -> str:
    """The pointer of a local `$ref` (`#/a/b` gives `/a/b`), percent-decoded."""
    return unquote(reference.removeprefix("#"))


def look_up(root: Mapping[str, Any], pointer: str) -> Any:
    """The value at a pointer. Raises KeyError when nothing is there."""
    node: Any = root
    for key in parts(pointer):
        if isinstance(node, list):
            node = node[int(key)] if key.isdigit() and int(key) < len(node) else None
        elif isinstance(node, Mapping) and key in node:
            node = node[key]
        else:
            raise KeyError(pointer)
    return node

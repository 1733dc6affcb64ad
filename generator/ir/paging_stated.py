"""`x-gen-paging`: what an operation, or an overlay, says itself of how it pages.

`false` switches the iterator off. An object is the row, in the definition's names:
`style` and `token`, and whichever of `items`, `limit`, `next`, `last`, `total`,
`more`, `first`, `in_body` apply. A path is a list of properties, or one alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .api import Operation, Paging
from .paging import body, is_number, query
from .shapes import Path, Shapes, array_items, received
from .types import Type

KEY: Final = "x-gen-paging"
_STYLES = ("cursor", "offset", "page")
_PATHS = ("items", "next", "total", "more")
_KEYS = ("style", "token", "limit", "last", "first", "in_body", *_PATHS)


class Malformed(Exception):
    """The extension cannot be read: `key` of it, and what was expected there."""

    def __init__(self, key: str, expected: str) -> None:
        super().__init__(f"expected {expected}")
        self.key = key


def read(value: Any, operation: Operation, shapes: Shapes) -> Paging | None:
    """The row an operation states; None for `false`. Raises `Malformed`."""
    if value is False:
        return None
    if not isinstance(value, Mapping):
        raise Malformed("", "false, or an object with style and token")
    for key in value:
        if key not in _KEYS:
            raise Malformed(key, f"one of {', '.join(_KEYS)}")
    return _Stated(value, operation, shapes).paging()


class _Stated:
    """One object of the extension, held against the operation it stands on."""

    def __init__(
        self, value: Mapping[str, Any], operation: Operation, shapes: Shapes
    ) -> None:
        self._value = value
        self._shapes = shapes
        self._operation = operation

    def paging(self) -> Paging:
        """The row. Raises `Malformed` where it does not fit the operation."""
        in_body = self._of_type("in_body", bool, False, "true or false")
        token = self._input("token", in_body)
        paths, item = self._paths()
        style, last = self._style(paths["next"], item)
        return Paging(
            style=style,
            token=token,
            item=item,
            items=paths["items"],
            limit=self._input("limit", in_body) if "limit" in self._value else "",
            next=paths["next"],
            last=last,
            total=paths["total"],
            more=paths["more"],
            first=self._of_type("first", int, int(style == "page"), "a whole number"),
            text=not is_number(self._inputs(in_body)[token]),
            in_body=in_body,
        )

    def _style(self, following: Path, item: Type) -> tuple[Any, str]:
        """(style, last)"""
        style = self._value.get("style")
        if style not in _STYLES:
            raise Malformed("style", f"one of {', '.join(_STYLES)}")
        last = self._of_type("last", str, "", "a property of an item")
        if last and self._shapes.at(item, (last,)) is None:
            raise Malformed("last", "a property of an item")
        if (style == "cursor") != bool(last or following):
            raise Malformed("style", "next or last with cursor, and with nothing else")
        return style, last

    def _paths(self) -> tuple[dict[str, Path], Type]:
        """Every path, and what an item is."""
        response = received(self._operation)
        if response is None:
            raise Malformed("", "false: no successful response is JSON")
        paths = {key: self._path(key) for key in _PATHS}
        for key, path in paths.items():
            if self._shapes.at(response, path) is None:
                raise Malformed(key, "properties that lead from the response")
        item = array_items(self._shapes.at(response, paths["items"]))
        if item is None:
            raise Malformed("items", "the way from the response to an array")
        return paths, item

    def _inputs(self, in_body: bool) -> dict[str, Any]:
        """name -> type of what may be given there."""
        of_body, of_query = body(self._operation, self._shapes), query(self._operation)
        return {i.name: i.type for i in (of_body if in_body else of_query)}

    def _input(self, key: str, in_body: bool) -> str:
        name = self._value.get(key)
        known = self._inputs(in_body)
        if not isinstance(name, str) or name not in known:
            where = "property of the body" if in_body else "query parameter"
            raise Malformed(key, f"a {where}: {', '.join(known) or 'there is none'}")
        return name

    def _path(self, key: str) -> Path:
        value = self._value.get(key, [])
        steps = [value] if isinstance(value, str) else value
        if not isinstance(steps, list) or not all(isinstance(s, str) for s in steps):
            raise Malformed(key, "a list of properties, one inside the other")
        return tuple(steps)

    def _of_type(self, key: str, kind: type, otherwise: Any, expected: str) -> Any:
        value = self._value.get(key, otherwise)
        if type(value) is not kind:
            raise Malformed(key, expected)
        return value

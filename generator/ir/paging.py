"""Which operations page, and how: read off parameters and responses, never guessed.

A wrong paginator loses items without a word, so whatever leaves two readings gets
none. `docs/paging.md` has the rule in words; `x-gen-paging` overrides it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from . import paging_words as says
from . import words
from .api import Operation, Paging
from .shapes import Path, Shapes, array_items, received, sent, without_null
from .types import Scalar, Type

_DEEPEST = 2


@dataclass(frozen=True, slots=True)
class Input:
    """Something a caller may give: a query parameter, or a property of the body."""

    name: str
    type: Type
    doc: str = ""
    default: Any = None
    minimum: float | None = None

    @property
    def key(self) -> str:
        return says.key(self.name)


def detect(operation: Operation, shapes: Shapes) -> Paging | None:
    """How an operation pages by its parameters, or by its body; None if in doubt."""
    response = received(operation)
    if response is None or not _only_reads(operation):
        return None
    found = items(operation, response, shapes)
    if found is None:
        return None
    row = Row(shapes, response, *found)
    of_query = row.paging(list(query(operation)))
    if of_query is not None or operation.method != "POST":
        return of_query
    of_body = row.paging(list(body(operation, shapes)))
    return of_body and replace(of_body, in_body=True)


def query(operation: Operation) -> Iterator[Input]:
    """What may be given in the query."""
    for p in operation.parameters:
        if p.location == "query":
            minimum = p.schema.minimum if p.schema else None
            yield Input(p.wire_name, p.type, p.doc, p.default, minimum)


def body(operation: Operation, shapes: Shapes) -> Iterator[Input]:
    """What may be given as properties of the body."""
    kind = sent(operation)
    if kind is None:
        return
    for f in shapes.fields(kind):
        minimum = shapes.minimum(kind, f.wire_name)
        yield Input(f.wire_name, f.type, f.doc, f.presence.default, minimum)


def _only_reads(operation: Operation) -> bool:
    """To ask again must change nothing: a GET, or a POST that is called so."""
    if operation.method != "POST":
        return operation.method == "GET"
    named = {w.lower() for w in words.split(operation.id)}
    return bool(named & says.READING) or says.key(_tail(operation)) in says.READING


def _tail(operation: Operation) -> str:
    """The last segment of the path that is no parameter."""
    segments = [s for s in operation.path.split("/") if s and "{" not in s]
    return segments[-1] if segments else ""


def items(
    operation: Operation, response: Type, shapes: Shapes
) -> tuple[Path, Type] | None:
    """(path, item type) of the array that a response is about."""
    root = array_items(response)
    if root is not None:
        return (), root
    inner: list[tuple[Path, Type]] = []
    boxes: list[tuple[Path, Type]] = []
    for f in shapes.fields(response):
        level = boxes if says.key(f.wire_name) in says.BOXES else inner
        level.extend(_arrays(f.type, shapes, (f.wire_name,)))
    top = list(_arrays(response, shapes, ()))
    return _chosen(operation, top or inner or boxes)


def _arrays(kind: Type, shapes: Shapes, path: Path) -> Iterator[tuple[Path, Type]]:
    for f in shapes.fields(kind):
        item = array_items(f.type)
        if item is not None:
            yield (*path, f.wire_name), item


def _chosen(
    operation: Operation, found: list[tuple[Path, Type]]
) -> tuple[Path, Type] | None:
    """The only array there is, or the one that is called what the operation lists."""
    tail = says.singular(_tail(operation))
    noun = says.singular("".join(words.split(operation.id)[1:]))
    named = [f for f in found if says.singular(f[0][-1]) in (tail, noun)]
    others = [f for f in found if says.key(f[0][-1]) not in says.ASIDE]
    for candidates in (named, others):
        if len(candidates) == 1:
            return candidates[0]
    return None


@dataclass(frozen=True, slots=True)
class Row:
    """What the response decides; `paging` adds what the request does."""

    shapes: Shapes
    response: Type
    items: Path
    item: Type

    def paging(self, inputs: list[Input]) -> Paging | None:
        """How these inputs page; None if they do not, or if there are two ways."""
        cursors = [i for i in inputs if i.key in says.CURSOR]
        pages = [i for i in inputs if i.key in says.PAGE]
        offsets = [i for i in inputs if i.key in says.OFFSET] or _starts(inputs)
        limit = _limit(inputs)
        for cursor in cursors if len(cursors) == 1 else ():
            path = self._next(cursor)
            if path:
                return self._row("cursor", cursor, limit, next=path)
        if not limit or len(pages) + len(offsets) > 1:
            return None
        if offsets:
            return self._offset(offsets[0], limit)
        if pages and not cursors:
            return self._page(pages[0], limit)
        return self._last(cursors[0], limit) if len(cursors) == 1 else None

    def _row(self, style: Any, token: Input, limit: str, **more: Any) -> Paging:
        """`style` is one of those of `Paging`."""
        return Paging(
            style=style,
            token=token.name,
            item=self.item,
            items=self.items,
            limit=limit,
            more=self._beside(says.MORE, _is_flag),
            text=not is_number(token.type),
            **more,
        )

    def _next(self, cursor: Input) -> Path:
        """Where the token of the next page is."""
        for path, kind in self.shapes.objects(self.response, _DEEPEST):
            for f in self.shapes.fields(kind):
                if _is_scalar(f.type) and _leads_on(path, f.wire_name, cursor.key):
                    return (*path, f.wire_name)
        return ()

    def _last(self, cursor: Input, limit: str) -> Paging | None:
        """A cursor that is a field of the last item, where that is said."""
        field = says.last_field(cursor.doc)
        if cursor.key == "startingafter" and self._beside(says.MORE, _is_flag):
            field = "id"
        kind = self.shapes.at(self.item, (field,)) if field else None
        if kind is None or not _is_scalar(kind):
            return None
        return self._row("cursor", cursor, limit, last=field)

    def _offset(self, offset: Input, limit: str) -> Paging | None:
        first = _first(offset)
        page, item = says.says_page(offset.doc), says.says_item(offset.doc)
        if not _is_scalar(offset.type) or (page and item):
            return None
        if not page and says.says_page(self._echo(offset)):
            return None
        if page:
            return self._page(offset, limit)
        if first and not item and offset.key != "startindex":
            return None  # it begins with 1: items may be counted, and pages as well
        total = self._beside(says.TOTAL, _is_scalar)
        return self._row("offset", offset, limit, total=total, first=first or 0)

    def _echo(self, token: Input) -> str:
        """What is said of the token where the response repeats it."""
        fields = self.shapes.fields(self.response)
        return next((f.doc for f in fields if says.key(f.wire_name) == token.key), "")

    def _page(self, page: Input, limit: str) -> Paging | None:
        if not _is_scalar(page.type):
            return None
        first = _first(page)
        total = self._beside(says.TOTAL, _is_scalar)
        first = 1 if first is None else first
        return self._row("page", page, limit, total=total, first=first)

    def _beside(self, names: Iterable[str], fits: Any) -> Path:
        """Where something of these names is: on the way to the items, or in a box."""
        outer = [self.items[:end] for end in range(len(self.items) + 1)]
        for path, kind in self.shapes.objects(self.response, _DEEPEST):
            in_box = bool(path) and path[:-1] in outer
            if path not in outer and not (in_box and says.key(path[-1]) in says.BOXES):
                continue
            for f in self.shapes.fields(kind):
                if says.key(f.wire_name) in names and fits(f.type):
                    return (*path, f.wire_name)
        return ()


def _starts(inputs: list[Input]) -> list[Input]:
    """Offsets called `from` or `start`, where no range of time is meant."""
    if any(i.key in says.END for i in inputs):
        return []
    return [
        i
        for i in inputs
        if i.key in says.START
        and without_null(i.type) == Scalar("integer")
        and not says.says_time(i.doc)
    ]


def _limit(inputs: list[Input]) -> str:
    found = {i.key: i.name for i in inputs if _is_scalar(i.type)}
    return next((found[key] for key in says.LIMIT if key in found), "")


def _leads_on(path: Path, name: str, cursor: str) -> bool:
    """Whether a field of this name holds what the cursor is to be next."""
    plain = says.key(name)
    inside = says.key(path[-1]) if path else ""
    if plain in says.NEXT or (plain == cursor == "scrollid"):
        return True
    if plain == cursor == "continue":
        return inside == "metadata"
    return plain == cursor == "after" and inside in ("cursor", "cursors")


def _first(token: Input) -> int | None:
    """What the first page begins with: by default, by prose, or at least."""
    for value in (token.default, says.stated_first(token.doc), token.minimum):
        if not isinstance(value, bool) and str(value) in ("0", "1"):
            return int(str(value))
    return None


def _is_scalar(kind: Type) -> bool:
    return without_null(kind) == Scalar("string") or is_number(kind)


def is_number(kind: Type) -> bool:
    """Whether a token of the type is sent as a number."""
    plain = without_null(kind)
    return isinstance(plain, Scalar) and plain.kind in ("integer", "number")


def _is_flag(kind: Type) -> bool:
    return without_null(kind) == Scalar("boolean")

"""Where black breaks a line that is too long, by the rules of its own style guide.

A line breaks at a pair of brackets into what opens it, what is inside, indented, and
what closes it; what is inside and still too long breaks at its weakest operators. The
pair is the last one, unless an earlier one leaves more of the line whole. Each part is
treated the same way again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from .code import WIDTH
from .leaves import COMMA, DOT, read
from .lines import Line, Parts, is_collection, parts_at


@lru_cache(1 << 14)  # many checks, and both clients, say the same
def broken(text: str, indent: int) -> tuple[str, ...]:
    """The lines of one logical line that stands `indent` columns in, without margin."""
    leaves = read(text)
    whole = Line(leaves, 0, len(leaves.texts), indent)
    return tuple(" " * (line.indent - indent) + line.text for line in _fold(whole))


class CannotBreak(Exception):
    """There is no place to break at, or none that is worth it."""


def _fold(line: Line) -> list[Line]:
    """The lines that a line becomes."""
    if line.fits and not line.explode:
        return [line]
    try:
        if line.leaves.texts[line.start] in ("def", "async"):
            return _fold_definition(line)
        parts = _at_operators(line) if line.inside else []
        return _folded(parts) if parts else _at_brackets(line)
    except CannotBreak:
        return [line]


def _folded(lines: Iterable[Line]) -> list[Line]:
    return [piece for line in lines for piece in _fold(line)]


def _at_operators(line: Line) -> list[Line]:
    """The line broken before each of its weakest operators; nothing without any."""
    leaves, strength = line.leaves, line.weakest[0]
    if not strength or (strength == DOT and line.weakest[1] == 1):
        return []
    depth = leaves.depths[line.start]
    places = [
        at
        for at in range(line.start + 1, line.end)
        if leaves.breaks[at] == strength and leaves.depths[at] == depth
    ]
    ends = [*places, line.end]
    last = line.comma or (strength == COMMA and leaves.bares[line.end - 1] != ",")
    pieces = [line.part(s, e) for s, e in zip([line.start, *places], ends)]
    for piece in pieces:
        piece.inside = True
    pieces[-1].comma = last
    return pieces


def _at_brackets(line: Line) -> list[Line]:
    """The line broken at the pair of brackets that is best for it."""
    parts = _best_parts(line)
    lines = _folded(parts.lines)
    if line.forced or line.comma or lines[0].fits or not _spared(line, lines):
        return lines
    try:
        again = line.part(line.start, line.end)
        again.forced = True
        other = _best_parts(again)
    except CannotBreak:
        return lines
    second = _folded(other.lines)
    return second if all(piece.fits for piece in second) else lines


def _spared(line: Line, lines: list[Line]) -> bool:
    """Whether the line has hidden brackets, and none of them shows in its lines."""
    leaves = line.leaves
    if line.start and not line.inside:
        return False
    pairs = [
        at for at in leaves.hidden if line.start <= at < leaves.mates[at] < line.end
    ]
    depth = leaves.depths[line.start]
    shown = {piece.end - 1 for piece in lines}
    return bool(pairs) and not any(
        at in shown and leaves.depths[at] == depth for at in pairs
    )


def _best_parts(line: Line) -> Parts:
    """The parts at the last brackets, or at earlier ones if only then the first fits."""
    first: Parts | None = None
    for omitted in _omissions(line):
        if first is not None and _opens_too_late(line, omitted):
            continue
        parts = _unwrapped(_parts(line, omitted), line, omitted)
        if parts.head.fits:
            return parts
        first = first or parts
    assert first is not None
    return first


def _opens_too_late(line: Line, omitted: frozenset[int]) -> bool:
    """Whether the line's first part would end behind its right end for sure."""
    leaves = line.leaves
    closing = _last_closing(line, omitted)
    if closing is None or closing in leaves.hidden:
        return False
    before = leaves.widths[leaves.mates[closing]] - leaves.widths[line.start]
    return line.indent + before > WIDTH


def _last_closing(line: Line, omitted: frozenset[int]) -> int | None:
    for at in range(line.end - 1, line.start - 1, -1):
        if line.leaves.is_closing(at) and at not in omitted:
            return at
    return None


def _omissions(line: Line) -> Iterator[frozenset[int]]:
    """Ever more closing brackets from the end that a line is not broken at.

    A pair may be passed over if all from it to the end would fit on a line.
    """
    leaves = line.leaves
    omitted: frozenset[int] = frozenset()
    yield omitted
    inner: set[int] = set()
    opening = closing = -1
    length = line.indent + line.comma
    for at in range(line.end - 1, line.start - 1, -1):
        length += leaves.widths[at + 1] - leaves.widths[at]
        if length > WIDTH:
            return
        if opening >= 0:
            if at == opening:
                opening = -1
            elif leaves.is_closing(at):
                inner.add(at)
        elif leaves.is_closing(at):
            if leaves.mates[at] == at - 1:
                inner.add(at)
                continue
            if closing >= 0:
                omitted = omitted | inner | {closing}
                inner.clear()
                yield omitted
            if at not in leaves.hidden:
                opening, closing = leaves.mates[at], at


def _parts(line: Line, omitted: frozenset[int]) -> Parts:
    """The line broken at its last pair of brackets that has something in it."""
    leaves = line.leaves
    for at in range(line.end - 1, line.start, -1):
        opening = leaves.mates[at]
        if 0 <= opening < at - 1 and at not in omitted:
            if opening < line.start:
                break
            return parts_at(line, opening, at)
    raise CannotBreak


def _fold_definition(line: Line) -> list[Line]:
    """A function's head. Its parameters stay together if breaking the result is enough."""
    parts = _of_definition(line)
    tail = _fold(parts.tail)
    together = parts.body.fits and not parts.body.comma
    if together and any(piece.comma for piece in tail):
        if tail[0].end - 1 not in line.leaves.hidden:
            return _folded(_parts(line, line.leaves.hidden).lines)
    return [*_fold(parts.head), *_fold(parts.body), *tail]


def _of_definition(line: Line) -> Parts:
    """A function's head, broken at its parameters; at what it returns without any."""
    leaves = line.leaves
    for opening in range(line.start, line.end):
        closing = leaves.mates[opening]
        if opening + 1 < closing < line.end:
            parts = parts_at(line, opening, closing)
            # a lone parameter ends in a comma as several do
            parts.body.comma = not parts.is_hidden and parts.body.weakest[0] != COMMA
            return parts
    raise CannotBreak


def _unwrapped(parts: Parts, line: Line, omitted: frozenset[int]) -> Parts:
    """The parts without the hidden brackets they are broken at, where that is better."""
    if not parts.is_hidden or line.forced or not _needs_no_wrapping(parts.body):
        return parts
    passed = omitted | {parts.tail.start}
    try:
        other = _parts(line, passed)
        if _is_better(other, parts):
            return _unwrapped(other, line, passed)
    except CannotBreak:
        if not parts.body.fits and not _may_break(parts.body):
            raise
    return parts


def _may_break(line: Line) -> bool:
    """Whether a line is more than a single name or literal."""
    text = line.leaves.bares[line.start]
    is_path = "." in text and text[0] not in "\"'0123456789"
    return is_path or line.end - line.start > 1


def _needs_no_wrapping(body: Line) -> bool:
    """Whether an expression has brackets of its own that it may well break at."""
    leaves = body.leaves
    strength, count = body.weakest
    if count == 0 or (count == 1 and strength == DOT):
        return True
    if count > 1:
        return False
    first, last = body.start, body.end - 1
    if leaves.is_opening(first) and leaves.mates[first] != first + 1:
        if _fits_after(body, leaves.mates[first]):
            return True
    if not leaves.is_closing(last) or leaves.mates[last] == last - 1:
        return False
    if leaves.texts[last] == "]" and not is_collection(leaves, leaves.mates[last]):
        return False
    return _fits_before(body, leaves.mates[last])


def _fits_after(body: Line, closing: int) -> bool:
    """Whether what comes after the first brackets fits, up to the next ones."""
    leaves = body.leaves
    length = body.indent
    for at in range(closing, body.end):
        length += leaves.widths[at + 1] - leaves.widths[at]
        if length > WIDTH:
            return False
        if leaves.is_opening(at):
            return True
    return True


def _fits_before(body: Line, opening: int) -> bool:
    """Whether what comes before the last brackets fits, or has brackets to break at."""
    leaves = body.leaves
    if any(leaves.is_opening(at) for at in range(body.start, opening)):
        return True
    before = leaves.widths[opening + 1] - leaves.widths[body.start]
    return body.indent + before <= WIDTH


def _is_better(other: Parts, parts: Parts) -> bool:
    """Whether a line is better broken inside its value than around the whole of it."""
    leaves, head = parts.head.leaves, parts.head
    opening = head.end - 1
    if opening - 1 < head.start or leaves.bares[opening - 1] != "=":
        return True
    if not any(leaves.mates[at] >= 0 for at in range(head.start, opening)):
        return True
    if not head.fits:
        return True
    equals = [
        at for at in range(other.head.start, other.head.end) if leaves.bares[at] == "="
    ]
    start = equals[-1] if equals else other.head.start
    if any(leaves.is_closing(at) for at in range(start, other.head.end)):
        return True
    return bool(equals) and other.head.fits

"""Statements -> lines in black's form, without running black.

A line that fits stays whole. One that does not is split as black splits it:
at its last pair of brackets, the content on one line if it fits there, else
an item a line with a comma after each (a list, tuple, dict or set always so).
What has no brackets at its end is left to black itself; the statements that
this package writes hardly ever need it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from .code import WIDTH, Code, code, join, width

_TAIL = re.compile(r"[)\]}](\.\w+)?[:,]*$")
_ANNOTATED = re.compile(r"(\w+: [^=]+) = ")
_TOKENS = re.compile(r"""\"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[()\[\]{}, ]""")
_STEP = 4


@dataclass(frozen=True, slots=True)
class Block:
    """A compound statement: its header, ending in a colon, and what is under it."""

    head: Code
    body: tuple[Statement, ...]


Statement: TypeAlias = Code | Block


def block(head: Code, body: Iterable[Statement]) -> Block:
    return Block(head, tuple(body))


def lay_out(statements: Iterable[Statement], indent: int) -> Code:
    """The statements as text, `indent` columns in; the first line has no margin."""
    lines: list[str] = []
    _add(lines, statements, indent)
    return Code("\n".join(lines).lstrip(" "))


def _add(lines: list[str], statements: Iterable[Statement], indent: int) -> None:
    margin = " " * indent
    for statement in statements:
        if isinstance(statement, Block):
            lines.extend(margin + line for line in fit(statement.head.text, indent))
            _add(lines, statement.body, indent + _STEP)
        else:
            lines.extend(margin + line for line in fit(statement.text, indent))


def spread(text: Code, indent: int) -> Code:
    """One logical line, laid out; its first line has no margin."""
    return Code(f"\n{' ' * indent}".join(fit(text.text, indent)))


def in_parentheses(head: Code, parts: Iterable[Code]) -> Code:
    """`head (` and a part a line, for what no bracket splits by itself."""
    lines = "".join(f"    {part.text}\n" for part in parts)
    return Code(f"{head.text} (\n{lines})")


def fit(text: str, indent: int) -> list[str]:
    """One logical line as black lays it out, without its margin."""
    if width(text) + indent <= WIDTH or "\n" in text:
        return text.split("\n")
    lines = _split(text, indent)
    if lines == [text] and _has_operators(text):
        return _by_black(text, indent)
    return lines


def definition(head: Code, parameters: Sequence[Code], tail: Code, indent: int) -> Code:
    """`def name(` parameters `) -> T:`, split at the parameters when it is too long."""
    flat = f"{head.text}{', '.join(p.text for p in parameters)}{tail.text}"
    if width(flat) + indent <= WIDTH or not parameters:
        return Code(flat)
    margin = " " * indent
    inner = ", ".join(p.text for p in parameters)
    if len(parameters) == 1:
        inner += ","  # black ends a lone parameter with a comma
    if width(inner) + indent + _STEP <= WIDTH:
        lines = [head.text, " " * _STEP + inner, tail.text]
    else:
        lines = [head.text]
        for parameter in parameters:
            pieces = fit(parameter.text + ",", indent + _STEP)
            lines.extend(" " * _STEP + piece for piece in pieces)
        lines.append(tail.text)
    return Code(f"\n{margin}".join(lines))


def import_from(module: Code, names: Sequence[Code], indent: int = 0) -> Code:
    """`from module import names`, one name a line when it is too long."""
    listed = join(", ", names)
    flat = code("from $ import $", module, listed)
    if width(flat.text) + indent <= WIDTH:
        return flat
    lines = (f"    {name.text}," for name in names)
    head = code("from $ import (", module).text
    return Code(f"\n{' ' * indent}".join((head, *lines, ")")))


def _split(text: str, indent: int) -> list[str]:
    """Black's right hand split."""
    found = _TAIL.search(text)
    if found is None:
        return [text]
    tail_at = found.start()
    open_at = _opening(text, tail_at)
    if open_at is None or _has_operators(text[:open_at]):
        return [text]
    head, body, tail = text[: open_at + 1], text[open_at + 1 : tail_at], text[tail_at:]
    if not body:
        return [text]
    assigned = _ANNOTATED.match(head)
    if assigned and width(head) + indent > WIDTH:
        return _split_annotated(assigned[1], text[assigned.end(1) + 3 :], indent)
    items = _items(body)
    lines = [head]
    inner = indent + _STEP
    explode = len(items) > 1 and _is_collection(text, open_at)
    if width(body) + inner <= WIDTH and not explode:
        lines.append(" " * _STEP + body)
    elif len(items) == 1 and not body.endswith(","):
        lines.extend(" " * _STEP + line for line in fit(body, inner))
    else:
        for item in items:
            lines.extend(" " * _STEP + line for line in fit(f"{item},", inner))
    lines.append(tail)
    return lines


def _split_annotated(target: str, value: str, indent: int) -> list[str]:
    """`name: T[...] = call(...)` whose first line would be too long."""
    if width(target) + indent + len(" = (") <= WIDTH:
        inner = (" " * _STEP + line for line in fit(value, indent + _STEP))
        return [f"{target} = (", *inner, ")"]
    first, *middle, last = _split(target, indent)
    opening, *rest = fit(f"{last} = {value}", indent)
    return [first, *middle, opening, *rest]


def _is_collection(text: str, open_at: int) -> bool:
    """Whether a bracket opens a list, tuple, dict or set, and not a call or a subscript."""
    before = text[open_at - 1 : open_at]
    return not (before.isalnum() or before in ("_", ")", "]", '"')) or before == ""


def _opening(text: str, close_at: int) -> int | None:
    """Where the bracket opens that closes at `close_at`."""
    stack: list[int] = []
    for position, char in _outside_strings(text):
        if char in "([{":
            stack.append(position)
        elif char in ")]}" and stack:
            opened = stack.pop()
            if position == close_at:
                return opened
    return None


def _items(body: str) -> list[str]:
    """The parts of a bracket's content that commas separate."""
    depth, start = 0, 0
    items: list[str] = []
    for position, char in _outside_strings(body):
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
        elif char == "," and not depth:
            items.append(body[start:position].strip())
            start = position + 1
    rest = body[start:].strip()
    return [*items, rest] if rest else items


def _has_operators(text: str) -> bool:
    """Whether black would look for another place to split: an operator between words."""
    depth = 0
    for position, char in _outside_strings(text):
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
        elif char == " " and not depth:
            word = text[position + 1 :].split(" ", 1)[0]
            if word in (
                "|",
                "and",
                "or",
                "not",
                "if",
                "else",
                "+",
                "-",
                "in",
                "is",
                "==",
            ):
                return True
    return False


def _outside_strings(text: str) -> Iterable[tuple[int, str]]:
    """(position, character) of every bracket, comma and space outside string literals."""
    for found in _TOKENS.finditer(text):
        token = found[0]
        if token[0] not in "\"'":
            yield found.start(), token


def _by_black(text: str, indent: int) -> list[str]:
    """The line as black itself lays it out at this depth."""
    import black

    header = text.endswith(":")
    trailing = text.endswith(",")
    source = f"{text}\n    pass\n" if header else f"{text.removesuffix(',')}\n"
    mode = black.Mode(line_length=WIDTH - indent - trailing)
    try:
        lines = black.format_str(source, mode=mode).rstrip("\n").split("\n")
    except black.InvalidInput:
        return [text]
    if header:
        lines.pop()
    if trailing:
        lines[-1] += ","
    return lines

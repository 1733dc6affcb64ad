"""Statements -> lines in black's form: a line that fits stays whole, others break."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from .breaks import broken
from .code import WIDTH, Code, code, join, width

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
        code = statement.head if isinstance(statement, Block) else statement
        lines.extend([margin + line for line in fit(code.text, indent)])
        if isinstance(statement, Block):
            _add(lines, statement.body, indent + _STEP)


def spread(text: Code, indent: int) -> Code:
    """One logical line, laid out; its first line has no margin."""
    return Code(f"\n{' ' * indent}".join(fit(text.text, indent)))


def in_parentheses(head: Code, parts: Iterable[Code]) -> Code:
    """`head (` and a part a line, for what no bracket splits by itself."""
    lines = "".join(f"    {part.text}\n" for part in parts)
    return Code(f"{head.text} (\n{lines})")


def fit(text: str, indent: int) -> Sequence[str]:
    """One logical line as black lays it out, without its margin."""
    if "\n" in text:
        return text.split("\n")
    return [text] if width(text) + indent <= WIDTH else broken(text, indent)


def definition(head: Code, parameters: Iterable[Code], tail: Code, indent: int) -> Code:
    """`def name(` parameters `) -> T:`, a parameter a line when it is too long."""
    return spread(code("$$$", head, join(", ", parameters), tail), indent)


def import_from(module: Code, names: Sequence[Code], indent: int = 0) -> Code:
    """`from module import names`, one name a line when it is too long."""
    listed = join(", ", names)
    flat = code("from $ import $", module, listed)
    if width(flat.text) + indent <= WIDTH:
        return flat
    lines = (f"    {name.text}," for name in names)
    head = code("from $ import (", module).text
    return Code(f"\n{' ' * indent}".join((head, *lines, ")")))

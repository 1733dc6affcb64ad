"""What a definition says of things -> the text of their docstrings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..ir.api import Field, Operation, Parameter
from .code import literal

_SHOWN = 12  # allowed values beyond this are better looked up in the validator


def field_text(field: Field) -> str:
    """Meaning first, then default, allowed values and what direction it goes."""
    return "\n\n".join(p for p in (field.doc.strip(), " ".join(_facts(field))) if p)


def _facts(field: Field) -> Iterator[str]:
    if field.presence.default is not None:
        yield f"Default: {_shown(field.presence.default)}."
    if 0 < len(field.allowed) <= _SHOWN:
        yield f"One of {', '.join(_shown(v) for v in field.allowed)}."
    if field.read_only:
        yield "Read-only."
    if field.write_only:
        yield "Write-only."
    if field.deprecated:
        yield "Deprecated."


def _shown(value: object) -> str:
    text = value if isinstance(value, str) else literal(value).text
    return text if len(text) <= 60 else text[:57] + "..."


def operation_text(operation: Operation, parameters: Iterable[Parameter]) -> str:
    """Summary, description, then a line for every parameter that has one."""
    head = operation.summary.strip() or f"{operation.method} {operation.path}"
    if head[-1:] not in ".!?。":
        head += "."
    pieces = [head]
    more = operation.doc.strip()
    if more and more.rstrip(".。") != operation.summary.strip().rstrip(".。"):
        pieces.append(more)
    if operation.deprecated:
        pieces.append("Deprecated.")
    lines = [f"{p.name}: {text}" for p in parameters if (text := _one_line(p))]
    if lines:
        pieces.append("\n".join(lines))
    return "\n\n".join(pieces)


def _one_line(parameter: Parameter) -> str:
    words = parameter.doc.split()
    if parameter.default is not None:
        words.append(f"Default: {_shown(parameter.default)}.")
    if parameter.deprecated:
        words.append("Deprecated.")
    return " ".join(words)

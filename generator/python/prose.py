"""What a definition says of things -> the text of their docstrings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..ir.api import Field, Operation, Parameter
from .code import literal

_SHOWN = 12  # allowed values beyond this are better looked up in the validator

_PHRASE = 3
"""Words of "OK", "A successful response" or "The request body", which tell nothing."""


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
    """Summary, description, a line for the body and each parameter, the result."""
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
    body = _telling(operation.body.doc) if operation.body is not None else ""
    if body:
        lines.insert(0, f"body: {body}")
    if lines:
        pieces.append("\n".join(lines))
    result = _result(operation)
    if result:
        pieces.append(f"Returns: {result}")
    return "\n\n".join(pieces)


def _result(operation: Operation) -> str:
    """What comes back, where the definition says more of it than "OK"."""
    response = operation.success
    if response is None or not response.contents:
        return ""
    return _telling(response.doc)


def _telling(text: str) -> str:
    """The text on one line, or nothing where it says no more than its place does."""
    words = text.split()
    return " ".join(words) if len(words) > _PHRASE else ""


def _one_line(parameter: Parameter) -> str:
    words = parameter.doc.split()
    if parameter.default is not None:
        words.append(f"Default: {_shown(parameter.default)}.")
    if parameter.deprecated:
        words.append("Deprecated.")
    return " ".join(words)

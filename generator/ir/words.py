"""Spec text -> words -> snake_case, PascalCase, UPPER_CASE."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 64
# signs that tell names apart are said, not dropped
_SIGNS = {"#": " sharp ", "+": " plus ", "&": " and ", "%": " percent ", "*": " any "}
_WORD = re.compile(
    r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+(?:[a-z](?![A-Za-z]))?"
)
_PIECE = re.compile(r"[A-Za-z0-9]+")


def ascii_of(text: str) -> str:
    """The text in ASCII letters, digits and separators; what has no ASCII form is gone."""
    folded = unicodedata.normalize("NFKD", text)
    return folded.encode("ascii", "ignore").decode("ascii")


def split(text: str) -> list[str]:
    """Words of a name: `HTTPProxy2Url` gives HTTP, Proxy2, Url."""
    words: list[str] = []
    for piece in _PIECE.findall(ascii_of(text)):
        words.extend(_camel(piece))
    return words


def _camel(piece: str) -> list[str]:
    """Splits camelCase; digits stay with the word before them."""
    words: list[str] = []
    for word in _WORD.findall(piece):
        if word[0].isdigit() and words:
            words[-1] += word
        else:
            words.append(word)
    return words


def snake(text: str) -> str:
    """`CreateFunction` -> `create_function`, `X-Cff-Log-Type` -> `x_cff_log_type`."""
    return _bounded("_".join(w.lower() for w in split(text)), "_")


def pascal(text: str) -> str:
    """`list result` -> `ListResult`; inner capitals stay as they were."""
    pieces = _PIECE.findall(ascii_of(text))
    return _bounded("".join(p[0].upper() + p[1:] for p in pieces), "")


def upper(text: str) -> str:
    """An enum member's name: `Node.js16.17` -> `NODE_JS16_17`."""
    for sign, said in _SIGNS.items():
        text = text.replace(sign, said)
    if text.startswith("-"):
        text = "minus " + text[1:]
    return _bounded("_".join(w.upper() for w in split(text)), "_")


def numbered(name: str, number: int) -> str:
    """The name with a number that tells it from others, no longer than any name."""
    suffix = f"_{number}"
    return name[: _LONGEST - len(suffix)].rstrip("_") + suffix


def _bounded(name: str, separator: str) -> str:
    """At most 64 characters, cut where a word ends if one does."""
    if len(name) <= _LONGEST:
        return name
    cut = name[:_LONGEST]
    head, found, _ = cut.rpartition(separator) if separator else (cut, "", "")
    return head if found and len(head) > _LONGEST // 2 else cut

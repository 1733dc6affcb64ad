"""JSON text -> values, as strictly as RFC 8259 and I-JSON (RFC 7493) have it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NoReturn

from ..problem import SpecError

if TYPE_CHECKING:
    from .load import Limits

_STRUCTURE = b'{}[],"'
_TEXT = bytes(set(range(256)) - set(_STRUCTURE))
_BRACES = bytes.maketrans(b"[]", b"{}")
_STRING = re.compile(rb'"[^"]*"')
_LONE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:\n]', re.DOTALL)


def parse_json(text: str, shown: str, limits: Limits) -> Any:
    """The value of a JSON text.

    Raises SpecError for text that is not JSON, with line and column; for a
    duplicate key, a number JSON does not have, half a surrogate pair, and
    anything beyond the limits.
    """
    _measure(text, shown, limits)
    try:
        tree = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_no_such_number,
            parse_float=_finite,
        )
    except json.JSONDecodeError as error:
        where = f"{shown}:{error.lineno}:{error.colno}"
        raise SpecError.of(
            "not-json", where, f"this is not JSON: {error.msg.lower()}"
        ) from None
    except _DuplicateKeyError as error:
        line = _line_of_duplicate(text, error.key)
        raise duplicate_key(f"{shown}:{line}", error.key) from None
    except RecursionError:
        raise too_deep(shown, limits.nesting) from None
    except ValueError as error:
        raise SpecError.of("not-json", shown, f"this is not JSON: {error}") from None
    if _LONE_ESCAPE.search(text):
        _refuse_lone_surrogates(tree, shown)
    return tree


class _DuplicateKeyError(Exception):
    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        raise _DuplicateKeyError(next(k for k in keys if keys.count(k) > 1))
    return found


def _no_such_number(name: str) -> NoReturn:
    raise ValueError(f"it has no number {name}")


def _finite(text: str) -> float:
    number = float(text)
    if number - number != 0:
        raise ValueError(f"the number {text[:40]} is too large")
    return number


def _measure(text: str, shown: str, limits: Limits) -> None:
    """Refuses what is too deep or has too many values, before it is parsed.

    Only brackets and commas outside strings are left; every pass then removes
    the innermost containers, so the passes count the nesting.
    """
    data = text.encode().replace(rb"\\", b"").replace(rb"\"", b"")
    # two quotes side by side enclose nothing that counts; most strings go here
    bare = _STRING.sub(b"", data.translate(_BRACES, _TEXT).replace(b'""', b""))
    if bare.count(b",") + bare.count(b"{") >= limits.nodes:
        raise too_many(shown, limits.nodes)
    bare = bare.replace(b",", b"")
    for _ in range(limits.nesting + 1):
        if not bare:
            return
        outer = bare.replace(b"{}", b"")
        if len(outer) == len(bare):
            return  # unbalanced: the parser says where
        bare = outer
    raise too_deep(shown, limits.nesting)


def _refuse_lone_surrogates(tree: Any, shown: str) -> None:
    try:
        json.dumps(tree, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise SpecError.of(
            "lone-surrogate",
            shown,
            "a string holds half of a surrogate pair, which is no character",
            "Write the character itself, or both halves",
        ) from None


def _line_of_duplicate(text: str, key: str) -> int:
    """The line where an object first repeats `key`."""
    line, keys, open_objects = 1, set[str](), []
    before = ""
    for token in _TOKEN.findall(text):
        if token in "{[":
            open_objects.append(keys)
            keys = set()
        elif token in "}]":
            keys = open_objects.pop()
        elif token == ":":
            name = json.loads(before, strict=False)
            if name == key and name in keys:
                return line
            keys.add(name)
        line += token.count("\n")
        if token != "\n":
            before = token
    return line


def duplicate_key(where: str, key: str) -> SpecError:
    """The error of a mapping that has a key twice."""
    return SpecError.of(
        "duplicate-key",
        where,
        f"the key {key[:80]!r} stands twice in one object",
        "Keep one of the two",
    )


def too_deep(where: str, nesting: int) -> SpecError:
    """The error of too many containers within containers."""
    return SpecError.of(
        "too-deep", where, f"values are nested more than {nesting} deep"
    )


def too_many(where: str, nodes: int) -> SpecError:
    """The error of too many values."""
    return SpecError.of(
        "too-many-values", where, f"there are more than {nodes:,} values"
    )

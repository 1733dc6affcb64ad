"""What the validators share: JSON types, JSON equality, and the wording of violations."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import cached_property
from typing import Any, Literal

from .violations import Violation, in_order

_EXCERPT = 60
_LONG = 10**30
_MANY, _NEAR = 15, 5
"""A list of more values than the first is told by as many as the second."""
Find = Callable[[Any], list[Violation]]


class Pattern:
    """A regular expression that is compiled when it is first used.

    `longest` is the longest text that is searched, in characters: the time some
    expressions take grows faster than the text. A longer one counts as a match.
    """

    def __init__(self, text: str, longest: int | None = None) -> None:
        self.text = text
        self.longest = longest

    @cached_property
    def search(self) -> Callable[[str], Any]:
        """Finds the pattern anywhere in a value (JSON Schema 6.3.3)."""
        import re

        search, longest = re.compile(self.text).search, self.longest
        if longest is None:
            return search
        return lambda value: len(value) > longest or search(value)


class Allowed(dict[Any, None]):
    """The values of an enum, in the order of the definition; `in` finds one at once."""

    def __init__(self, *values: Any) -> None:
        super().__init__(dict.fromkeys(values))

    @cached_property
    def lists(self) -> dict[str, str]:
        """What messages list of the values, by how the value that was given begins."""
        texts = [excerpt(value) for value in self]
        begins = {_begin(text) for text in texts} if len(texts) > _MANY else ()
        return {begin: listed(texts, begin) for begin in ("", *begins)}


def listed(texts: list[str], begin: str = "") -> str:
    """The values that are allowed; of many a few, first those that begin so."""
    if len(texts) <= _MANY:
        return ", ".join(texts)
    alike = [text for text in texts if _begin(text) == begin]
    first = [*alike, *(text for text in texts[:_NEAR] if text not in alike)][:_NEAR]
    return f"{', '.join(first)} and {len(texts) - len(first)} more"


def _begin(text: str) -> str:
    """The quote and the letters a text begins with, or the first digits of a number."""
    return text[:3].casefold()


def broken(
    path: str,
    rule: str,
    text: str,
    *shown: Any,
    level: Literal["error", "advice"] = "error",
) -> Violation:
    """A violation. `shown` is the value, left out where it is a secret."""
    given = f", not {excerpt(shown[0])}" if shown else ""
    return Violation(path, rule, f"{text}{given}", level)


def wrong_type(
    path: str,
    expected: str,
    *shown: Any,
    level: Literal["error", "advice"] = "error",
) -> Violation:
    """The violation of a value of another type than `expected` says."""
    given = f", not {excerpt(shown[0])}" if shown else ""
    return Violation(path, "type", f"must be {expected}{given}", level)


def missing(path: str, level: Literal["error", "advice"] = "error") -> Violation:
    """The violation of a required property that is not there."""
    return Violation(path, "required", "is required", level)


def not_allowed(
    path: str,
    allowed: Collection[Any],
    *shown: Any,
    level: Literal["error", "advice"] = "error",
) -> Violation:
    """The violation of a value outside its list."""
    given = excerpt(shown[0]) if shown else ""
    if isinstance(allowed, Allowed):
        lists = allowed.lists
        told = lists.get(_begin(given)) or lists[""]
    else:
        told = listed([excerpt(value) for value in allowed], _begin(given))
    text = f"must be one of {told}, not {given}" if shown else f"must be one of {told}"
    return Violation(path, "enum", text, level)


def excerpt(value: Any) -> str:
    """A value as JSON, cut to what fits in a line."""
    if isinstance(value, str):
        cut = value if len(value) <= _EXCERPT else value[:_EXCERPT] + "..."
        return f'"{cut}"' if cut.isprintable() else ascii_safe(f'"{cut}"')
    if type(value) is int and -_LONG < value < _LONG:
        return str(value)
    if isinstance(value, (dict, list)):
        kind = "an object" if isinstance(value, dict) else "an array"
        return f"{kind} of {len(value)}"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, (int, float)):
        return repr(value) if abs(value) < _LONG else f"{float_or_huge(value)}"
    return f"a {type(value).__name__}"


def ascii_safe(text: str) -> str:
    """The text without characters that move the cursor or turn the line around."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)


def float_or_huge(value: float) -> str:
    """A number too long to be shown in full."""
    try:
        return f"{float(value):.6g}"
    except OverflowError:
        return "a huge integer"


def at(path: str, key: str | int) -> str:
    """The JSON pointer of something inside (RFC 6901)."""
    if isinstance(key, str):
        key = key.replace("~", "~0").replace("/", "~1")
    return f"{path}/{key}"


def under(path: str, inner: Iterable[Violation]) -> list[Violation]:
    """Violations found in a value, as seen from what holds it at `path`."""
    return [Violation(path + v.path, v.rule, v.message, v.level) for v in inner]


def advised(inner: Iterable[Violation]) -> list[Violation]:
    """Violations of what is advice and not a rule the server enforces."""
    return [Violation(v.path, v.rule, v.message, "advice") for v in inner]


_WITHOUT_VALUES = frozenset(
    (
        *("required", "dependentRequired", "readOnly", "depth", "false schema"),
        *("additionalProperties", "unevaluatedProperties", "unevaluatedItems"),
    )
)


def concealed(inner: Iterable[Violation]) -> list[Violation]:
    """Violations found in a secret by a check that did not know it was one."""
    return [
        (
            v
            if v.rule in _WITHOUT_VALUES
            else Violation(v.path, v.rule, f"breaks the rule {v.rule}", v.level)
        )
        for v in inner
    ]


def errors_of(found: Iterable[Violation]) -> list[Violation]:
    """What of it is no mere advice."""
    return [violation for violation in found if violation.level == "error"]


class Check:
    """A check of JSON data: every rule it breaks, in the order of the data.

    `find` is the bare function, which the checks of what is around it call; of data
    that is nested too deeply it raises RecursionError, where a Check tells it.
    """

    __slots__ = ("find",)

    def __init__(self, find: Find) -> None:
        self.find = find

    def __call__(
        self, value: Any, encode: Callable[[Any], Any] | None = None
    ) -> list[Violation]:
        """What the value breaks; `encode` makes the data of a value that is none."""
        try:
            data = value if encode is None else encode(value)
            found = self.find(data)
        except RecursionError:
            return [Violation("", "depth", "is nested too deeply to be checked")]
        return in_order(found, data) if len(found) > 1 else found


def is_integer(value: Any) -> bool:
    """Whether JSON calls it an integer: 3 and 3.0, but not true (Core 4.2.1)."""
    if type(value) is int:
        return True
    if isinstance(value, bool):
        return False
    return isinstance(value, int) or (isinstance(value, float) and value.is_integer())


def is_number(value: Any) -> bool:
    """Whether JSON calls it a number."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_content(value: Any) -> bool:
    """Whether a value can be the content of a file: text, bytes, a `File`."""
    if isinstance(value, str):
        return True
    from .files import as_file

    return as_file(value) is not None


def numeral(value: str) -> float | None:
    """The whole number that is written in a text; None for any other text."""
    digits = value.removeprefix("-")
    if not (digits.isascii() and digits.isdigit()):
        return None
    # int refuses thousands of digits; infinity compares the same
    return int(value) if len(digits) < 400 else float(value)


def is_multiple(value: float, of: float) -> bool:
    """Whether one number is a multiple of another, exactly in decimals: 0.3 of 0.1 is."""
    if type(value) is int and type(of) is int:
        return value % of == 0
    if not abs(value) < float("inf"):
        return False
    return bool((_exact(value) / _exact(of)).denominator == 1)


def _exact(value: float) -> Any:
    """The number as it is written in decimals, as a fraction."""
    from fractions import Fraction

    return Fraction(value) if isinstance(value, int) else Fraction(repr(value))


def same(left: Any, right: Any) -> bool:
    """JSON equality (Core 4.2.2): 1 is 1.0, true is not 1, order of keys plays no part."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(
            same(value, right[key]) for key, value in left.items()
        )
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    return bool(left == right)


def is_one_of(value: Any, allowed: Iterable[Any]) -> bool:
    """Whether a value is in a list, by JSON equality."""
    return any(same(value, one) for one in allowed)


def is_unique(items: list[Any]) -> bool:
    """Whether no two items are equal, by JSON equality."""
    if all(type(item) is str for item in items):
        return len(set(items)) == len(items)
    keys = [_key(item) for item in items]
    return len(set(keys)) == len(keys)


def _key(value: Any) -> Any:
    """Something hashable that two values share exactly when they are equal."""
    if isinstance(value, dict):
        return "object", frozenset((k, _key(v)) for k, v in value.items())
    if isinstance(value, list):
        return "array", tuple(map(_key, value))
    return isinstance(value, bool), value


def as_text(value: Any) -> Any:
    """A parameter declared as a string, as it goes on the wire; scalars become text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    return getattr(value, "value", value)


def as_number(value: Any) -> Any:
    """A parameter declared as a number: the text of a number is one."""
    if not isinstance(value, str):
        return value
    try:
        return int(value)
    except ValueError:
        pass
    try:
        return float(value)
    except ValueError:
        return value

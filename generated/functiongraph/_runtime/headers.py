"""Header fields: reading them in any case, and refusing those that would smuggle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from functools import lru_cache

from .errors import ConfigurationError

_TOKEN = frozenset(
    "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)


class Headers(Mapping[str, str]):
    """The header fields of a response; names in any case (RFC 9110 section 5.1)."""

    __slots__ = ("_fields",)

    def __init__(self, fields: Iterable[tuple[str, str]] = ()) -> None:
        self._fields: dict[str, list[tuple[str, str]]] = {}
        for name, value in fields:
            field = (name, value)
            key = name.lower()
            if key in self._fields:
                self._fields[key].append(field)
            else:
                self._fields[key] = [field]

    def __getitem__(self, name: str) -> str:
        found = self._fields[name.lower()]
        return found[0][1] if len(found) == 1 else ", ".join([v for _, v in found])

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._fields

    def __iter__(self) -> Iterator[str]:
        return (found[0][0] for found in self._fields.values())

    def __len__(self) -> int:
        return len(self._fields)

    def get_all(self, name: str) -> list[str]:
        """Every value of a field that may come several times, such as Set-Cookie."""
        return [value for _, value in self._fields.get(name.lower(), [])]

    def __repr__(self) -> str:
        return f"Headers({list(self)})"


def find_header(headers: Mapping[str, str], name: str) -> str | None:
    """The name under which `headers` has `name` in any case."""
    if name in headers:
        return name
    wanted = name.lower()
    for given in headers:
        if given.lower() == wanted:
            return given
    return None


def set_header(headers: MutableMapping[str, str], name: str, value: str) -> None:
    """Sets a field, replacing one of the same name in another case."""
    headers.pop(find_header(headers, name) or name, None)
    headers[name] = value


@lru_cache(maxsize=256)
def _is_token(name: str) -> bool:
    return name != "" and _TOKEN.issuperset(name)


def header_problem(name: str, value: str) -> str:
    """What forbids a field, empty when nothing does. Never shows the value.

    RFC 9110 sections 5.5 and 5.6.2: a name is a token; CR, LF, NUL and what Latin-1
    cannot hold would end or split the field; other control characters go with them.
    """
    if not _is_token(name):
        return f"{name!r} is not a header name"
    if value.isascii() and value.isprintable():
        return ""
    if any((char < " " and char != "\t") or char == "\x7f" for char in value):
        return f"the value of header {name} holds a control character"
    if any(ord(char) > 255 for char in value):
        return f"the value of header {name} holds characters outside Latin-1"
    return ""


def check_headers(headers: Mapping[str, str]) -> None:
    """Raises `ConfigurationError` for the first field that must not be sent."""
    values = "".join(headers.values())
    if values.isascii() and values.isprintable() and all(map(_is_token, headers)):
        return
    for name, value in headers.items():
        problem = header_problem(name, value)
        if problem:
            raise ConfigurationError(problem)

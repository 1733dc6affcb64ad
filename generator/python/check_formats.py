"""`format` -> statements, where a target asserts formats (Validation 7.2.2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .code import Code, code, identifier, literal
from .layout_lines import Statement, block

if TYPE_CHECKING:
    from .check_scalars import Report

_TEXTS = {
    "date-time": "a date and time like 2020-02-29T08:30:06Z (RFC 3339)",
    "date": "a date like 2020-02-29 (RFC 3339)",
    "time": "a time like 08:30:06Z (RFC 3339)",
    "duration": "a duration like P4DT12H30M (RFC 3339)",
    "email": "an email address (RFC 5321)",
    "hostname": "a host name (RFC 1123)",
    "ipv4": "an IPv4 address (RFC 2673)",
    "ipv6": "an IPv6 address (RFC 4291)",
    "uri": "a URI (RFC 3986)",
    "uri-reference": "a URI reference (RFC 3986)",
    "iri": "an IRI (RFC 3987)",
    "iri-reference": "an IRI reference (RFC 3987)",
    "uri-template": "a URI template (RFC 6570)",
    "uuid": "a UUID (RFC 9562)",
    "json-pointer": "a JSON pointer (RFC 6901)",
    "relative-json-pointer": "a relative JSON pointer",
    "regex": "a regular expression (ECMA-262)",
    "byte": "base64 (RFC 4648)",
}
_BITS = {"int8": 8, "int16": 16, "int32": 32, "int64": 64}
_UNSIGNED = {"uint8": 8, "uint16": 16, "uint32": 32, "uint64": 64}


def of_string(format: str, value: Code, report: Report) -> Iterator[Statement]:
    """The check of a format of strings; none for one that is not known."""
    if format in _TEXTS:
        report.helpers.add("formats")
        name = identifier(f"formats.is_{format.replace('-', '_')}")
        wrong = report.broken("format", f"must be {_TEXTS[format]}")
        yield block(code("if not $($):", name, value), [wrong])


def of_number(format: str, value: Code, report: Report) -> Iterator[Statement]:
    """The range of a format of integers; none for one that is not known."""
    if format in _BITS:
        least, most = -(2 ** (_BITS[format] - 1)), 2 ** (_BITS[format] - 1) - 1
    elif format in _UNSIGNED:
        least, most = 0, 2 ** _UNSIGNED[format] - 1
    else:
        return
    sign = "a signed" if least else "an unsigned"
    bits = (_BITS | _UNSIGNED)[format]
    wrong = report.broken("format", f"must be {sign} integer of {bits} bits")
    test = code("if not $ <= $ <= $:", literal(least), value, literal(most))
    yield block(test, [wrong])

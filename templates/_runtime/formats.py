"""Formats of strings (JSON Schema Validation 7.3, OpenAPI Format Registry).

Each function tells whether a string has a format, in time proportional to its length.
"""

from __future__ import annotations

import re

_PERCENT = "%[0-9A-Fa-f]{2}"
_UNRESERVED = r"A-Za-z0-9\-._~"
_USER = rf"{_UNRESERVED}!$&'()*+,;=:"
_BEYOND_ASCII = (
    "\xa0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef\U00010000-\U0001fffd\U00020000-\U000efffd"
)
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U0010fffd"
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_TIME = re.compile(
    r"([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?"
    r"(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))"
)
_DAYS_OF = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_CLOCK = "(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S)"
_DAYS = "(?:[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)"
_DURATION = re.compile(f"P(?:[0-9]+W|{_DAYS}(?:T{_CLOCK})?|T{_CLOCK})")
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL = re.compile(rf'{_ATOM}(?:\.{_ATOM})*|"(?:[ !#-\[\]-~]|\\[ -~])*"')
_LABEL = re.compile("[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:")
_UUID = re.compile("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_BASE64 = re.compile("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
_POINTER = re.compile("(?:/(?:[^~/]|~[01])*)*")
_STEPS = re.compile("(?:0|[1-9][0-9]*)")
_NAME = rf"(?:[A-Za-z0-9_]|{_PERCENT})(?:\.?(?:[A-Za-z0-9_]|{_PERCENT}))*"
_VARIABLE = rf"{_NAME}(?::[1-9][0-9]{{0,3}}|\*)?"
_TEMPLATE = re.compile(
    rf"(?:[^\x00-\x20\x7f\"%<>\\^`{{|}}]|{_PERCENT}"
    rf"|\{{[+#./;?&=,!@|]?{_VARIABLE}(?:,{_VARIABLE})*\}})*"
)
_FUTURE = re.compile(rf"[vV][0-9A-Fa-f]+\.[{_USER}]+")
_ESCAPED = re.compile(
    r"\[\^?(?:\\.|[^\]\\])*\]|\\(?:k<\w+>|c[A-Za-z]|[pP]\{[\w=]+\}|u\{[0-9A-Fa-f]+\}"
    r"|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|[dDwWsSbBfnrtv0-9]|[^A-Za-z0-9])",
    re.DOTALL,
)
_GROUP = re.compile(r"\(\?(?:[:=!]|<[=!]|<[A-Za-z_$][\w$]*>)")


def is_date(value: str) -> bool:
    """full-date of RFC 3339: 2020-02-29."""
    found = _DATE.fullmatch(value)
    if found is None:
        return False
    year, month, day = map(int, found.groups())
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if not 0 < month <= 12:
        return False
    return 0 < day <= (29 if month == 2 and leap else _DAYS_OF[month - 1])


def is_time(value: str) -> bool:
    """full-time of RFC 3339: 23:59:60Z, with an offset and at most one leap second."""
    found = _TIME.fullmatch(value)
    if found is None:
        return False
    hour, minute, second = (int(found[i]) for i in (1, 2, 3))
    ahead, aside = int(found[5] or 0), int(found[6] or 0)
    if hour > 23 or minute > 59 or second > 60 or ahead > 23 or aside > 59:
        return False
    offset = ahead * 60 + aside
    here = hour * 60 + minute
    universal = here + offset if found[4] == "-" else here - offset
    return second < 60 or universal % 1440 == 1439


def is_date_time(value: str) -> bool:
    """date-time of RFC 3339: 2020-02-29T08:30:06Z."""
    return value[10:11] in ("T", "t") and is_date(value[:10]) and is_time(value[11:])


def is_duration(value: str) -> bool:
    """duration of RFC 3339, appendix A: P4DT12H30M5S."""
    return _DURATION.fullmatch(value) is not None


def is_email(value: str) -> bool:
    """Mailbox of RFC 5321, section 4.1.2."""
    local, at, domain = value.rpartition("@")
    if not at or _LOCAL.fullmatch(local) is None:
        return False
    if domain[:1] == "[" and domain[-1:] == "]":
        address = domain[1:-1]
        if address[:5].lower() == "ipv6:":
            return is_ipv6(address[5:])
        return is_ipv4(address)
    return is_hostname(domain)


def is_hostname(value: str) -> bool:
    """A host name of RFC 1123, section 2.1; labels of RFC 5890 must be decodable."""
    return len(value) <= 253 and all(map(_is_label, value.split(".")))


def _is_label(label: str) -> bool:
    if len(label) > 63 or _LABEL.fullmatch(label) is None:
        return False
    if label[:4].lower() != "xn--":
        return label[2:4] != "--"
    try:
        decoded = label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError, OverflowError):
        return False
    return not decoded.isascii() and decoded[2:4] != "--"


def is_ipv4(value: str) -> bool:
    """dotted-quad of RFC 2673, section 3.2: four numbers without leading zeros."""
    parts = value.split(".")
    return len(parts) == 4 and all(
        part.isascii()
        and part.isdigit()
        and str(int(part[:4])) == part
        and int(part) < 256
        for part in parts
    )


def is_ipv6(value: str) -> bool:
    """An address of RFC 4291, section 2.2, without a zone."""
    from ipaddress import AddressValueError, IPv6Address

    if "%" in value or "/" in value:
        return False
    try:
        IPv6Address(value)
    except AddressValueError:
        return False
    return True


def is_uri(value: str) -> bool:
    """URI of RFC 3986."""
    return _SCHEME.match(value) is not None and is_uri_reference(value)


def is_uri_reference(value: str) -> bool:
    """URI-reference of RFC 3986."""
    return _is_reference(value, "", "")


def is_iri(value: str) -> bool:
    """IRI of RFC 3987."""
    return _SCHEME.match(value) is not None and is_iri_reference(value)


def is_iri_reference(value: str) -> bool:
    """IRI-reference of RFC 3987."""
    return _is_reference(value, _BEYOND_ASCII, _PRIVATE)


def _is_reference(value: str, more: str, private: str) -> bool:
    rest, _, fragment = value.partition("#")
    rest, _, query = rest.partition("?")
    scheme = _SCHEME.match(rest)
    path = rest[scheme.end() :] if scheme else rest
    if path[:2] == "//":
        authority, slash, path = path[2:].partition("/")
        path = slash + path
        if not _is_authority(authority, more):
            return False
    elif scheme is None and ":" in path.partition("/")[0]:
        return False
    return (
        _holds(path, f"{_USER}@/{more}")
        and _holds(query, f"{_USER}@/?{more}{private}")
        and _holds(fragment, f"{_USER}@/?{more}")
    )


def _is_authority(value: str, more: str) -> bool:
    user, _, host = value.rpartition("@")
    if host[:1] == "[":
        literal, bracket, port = host[1:].partition("]")
        known = is_ipv6(literal) or _FUTURE.fullmatch(literal) is not None
        if not bracket or not known or port[:1] not in ("", ":"):
            return False
        port = port[1:]
    else:
        name, _, port = host.partition(":")
        if not _holds(name, f"{_USER[:-1]}{more}"):
            return False
    digits = not port or (port.isascii() and port.isdigit())
    return digits and _holds(user, f"{_USER}{more}")


def _holds(value: str, characters: str) -> bool:
    """Whether a text has nothing but these characters, and others percent-encoded."""
    return re.fullmatch(f"(?:[{characters}]|{_PERCENT})*", value) is not None


def is_uri_template(value: str) -> bool:
    """URI-Template of RFC 6570."""
    return _TEMPLATE.fullmatch(value) is not None


def is_uuid(value: str) -> bool:
    """UUID of RFC 9562, section 4, in either case."""
    return _UUID.fullmatch(value) is not None


def is_json_pointer(value: str) -> bool:
    """json-pointer of RFC 6901, section 3."""
    return _POINTER.fullmatch(value) is not None


def is_relative_json_pointer(value: str) -> bool:
    """A Relative JSON Pointer (draft-bhutton-relative-json-pointer-00)."""
    steps = _STEPS.match(value)
    if steps is None:
        return False
    rest = value[steps.end() :]
    return rest == "#" or is_json_pointer(rest)


def is_regex(value: str) -> bool:
    """A pattern of ECMA-262, section 22.2; classes are not looked into."""
    plain = _GROUP.sub("(", _ESCAPED.sub("x", value))
    if "\\" in plain or "(?" in plain or "[" in plain:
        return False
    try:
        re.compile(plain)
    except (re.error, RecursionError, OverflowError):
        return False
    return True


def is_byte(value: str) -> bool:
    """base64 of RFC 4648, section 4: padded, in one line."""
    return _BASE64.fullmatch(value) is not None

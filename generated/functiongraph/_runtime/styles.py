"""Parameter values as text: the styles of the OpenAPI Parameter Object.

https://spec.openapis.org/oas/v3.1.1.html#style-values
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote, unquote

from .json import dumps
from .operation import Parameter
from .plain import to_plain

_SEPARATORS = {
    "form": ",",
    "spaceDelimited": "%20",
    "pipeDelimited": "%7C",
    "tabDelimited": "%09",
}
"""The last one is no style of OpenAPI 3: it is the collectionFormat tsv of 2.0."""


def text(value: Any) -> str:
    """A value as it stands in a URL or header.

    Booleans as true and false, null as nothing, numbers and what is nested as JSON
    writes them. Raises `TypeError` for what has no such form, `ValueError` for NaN.
    """
    value = to_plain(value)
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    return dumps(value).decode("utf-8")


def percent_encoded(value: Any) -> str:
    """A scalar with all but the unreserved characters encoded (RFC 3986 section 2.3).

    Raises `ValueError` for lone surrogates, which no encoding has.
    """
    return quote(text(value), safe="~")


def query_pairs(parameter: Parameter, value: Any) -> list[str]:
    """The `name=value` pairs of a query or cookie parameter, percent-encoded."""
    name = percent_encoded(parameter.wire_name)
    if parameter.media_type:
        return [f"{name}={quote(dumps(to_plain(value)), safe='~')}"]
    value = to_plain(value)
    if isinstance(value, dict):
        return _object_pairs(parameter, name, value)
    if isinstance(value, list):
        encoded = [percent_encoded(item) for item in value]
        if parameter.is_exploded:
            return [f"{name}={item}" for item in encoded]
        separator = _SEPARATORS.get(parameter.style, ",")
        return [f"{name}={separator.join(encoded)}"] if encoded else []
    return [f"{name}={percent_encoded(value)}"]


def _object_pairs(parameter: Parameter, name: str, value: dict[str, Any]) -> list[str]:
    if parameter.style == "deepObject":
        return _deep_pairs(name, value)
    items = [(percent_encoded(k), percent_encoded(v)) for k, v in value.items()]
    if parameter.is_exploded:
        return [f"{key}={item}" for key, item in items]
    separator = _SEPARATORS.get(parameter.style, ",")
    return [f"{name}={separator.join(part for item in items for part in item)}"]


def _deep_pairs(name: str, value: Any) -> list[str]:
    """`filter[a]=1&filter[b][c]=2`; lists repeat the key."""
    if isinstance(value, dict):
        pairs: list[str] = []
        for key, item in value.items():
            pairs += _deep_pairs(f"{name}%5B{percent_encoded(key)}%5D", item)
        return pairs
    if isinstance(value, list):
        return [f"{name}={percent_encoded(item)}" for item in value]
    return [f"{name}={percent_encoded(value)}"]


def path_text(parameter: Parameter, value: Any) -> str:
    """A path parameter in the styles simple, label and matrix, percent-encoded."""
    if parameter.media_type:
        return quote(dumps(to_plain(value)), safe="~")
    value, style = to_plain(value), parameter.style
    if style == "matrix":
        return _matrix(parameter, value)
    exploded_label = style == "label" and parameter.is_exploded
    separator = "." if exploded_label else _SEPARATORS.get(style, ",")
    joined = _joined(value, parameter.is_exploded, separator, percent_encoded)
    return f".{joined}" if style == "label" else joined


def _matrix(parameter: Parameter, value: Any) -> str:
    name = percent_encoded(parameter.wire_name)
    if parameter.is_exploded and isinstance(value, list):
        pairs = [(name, percent_encoded(item)) for item in value]
    elif parameter.is_exploded and isinstance(value, dict):
        pairs = [(percent_encoded(k), percent_encoded(v)) for k, v in value.items()]
    else:
        pairs = [(name, _joined(value, False, ",", percent_encoded))]
    # RFC 6570 section 3.2.7: nothing, not even "=", follows the name of what is empty
    return "".join(f";{key}={item}" if item else f";{key}" for key, item in pairs)


def header_text(parameter: Parameter, value: Any) -> str:
    """A header parameter (style simple); header values are not percent-encoded."""
    if parameter.media_type:
        return dumps(to_plain(value)).decode("utf-8")
    separator = unquote(_SEPARATORS.get(parameter.style, ","))
    return _joined(to_plain(value), parameter.is_exploded, separator, text)


def _joined(
    value: Any, explode: bool, separator: str, write: Callable[[Any], str]
) -> str:
    if isinstance(value, list):
        return separator.join(write(item) for item in value)
    if not isinstance(value, dict):
        return write(value)
    if explode:
        return separator.join(f"{write(k)}={write(v)}" for k, v in value.items())
    return separator.join(write(part) for item in value.items() for part in item)

"""JSON data to models and back: the generated codecs beside other libraries.

One function as CreateFunction answers, and the list that ListFunctions answers.
Ours keep unknown fields and take whatever a server sends; pydantic keeps unknown
fields too, the others drop them, and all but the SDK refuse a value of another type.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from generated.functiongraph import (
    CreateFunctionResponseBody,
    ListFunctionsResponseBody,
)

from . import samples
from .peer_packages import openapi_python_client
from .peer_types import pydantic_models, records, structs
from .rounds import Row, measure, table

_NAMES = ("CreateFunctionResponseBody", "ListFunctionsResponseBody")


class Codec(NamedTuple):
    """How a library turns data into one of its objects, and that into data."""

    decode: Callable[[Any], Any]
    encode: Callable[[Any], Any]


_Pair = tuple[Codec, Codec]
"""For a function, and for a list of functions."""


def main(rounds: int = 15, least: float = 0.01, items: int = 1000) -> int:
    """Prints the comparison; 0 if what ours decode is encoded to the same again."""
    data = (samples.response(), samples.functions(items))
    columns = ("1 function", f"{items:,} functions")
    with tempfile.TemporaryDirectory() as folder:
        rows = list(_rows(data, columns, Path(folder)))
        measure(rows, rounds, least)
    base = next((row for row in rows if row.calls), rows[0])
    table(rows, base)
    return int(any(c.encode(c.decode(d)) != d for c, d in zip(_generated(), data)))


def _rows(
    data: tuple[Any, Any], columns: tuple[str, str], folder: Path
) -> Iterator[Row]:
    for name, make in _CONTENDERS.items():
        try:
            pair = make() if make is not _client else _client(folder)
        except ImportError as error:
            yield Row(name, absent=f"is not installed: {error.name}")
            continue
        yield Row(name, dict(_calls(pair, data, columns)))


def _calls(
    pair: _Pair, data: tuple[Any, Any], columns: tuple[str, str]
) -> Iterator[tuple[str, Callable[[], object]]]:
    for codec, given, column in zip(pair, data, columns):
        yield f"decode {column}", _call(codec.decode, given)
    for codec, given, column in zip(pair, data, columns):
        yield f"encode {column}", _call(codec.encode, codec.decode(given))


def _call(function: Callable[[Any], object], argument: Any) -> Callable[[], object]:
    return lambda: function(argument)


def _generated() -> _Pair:
    return (
        Codec(CreateFunctionResponseBody.from_dict, CreateFunctionResponseBody.to_dict),
        Codec(ListFunctionsResponseBody.from_dict, ListFunctionsResponseBody.to_dict),
    )


def _for_both(make: Callable[[Any], Codec], classes: Mapping[str, Any]) -> _Pair:
    one, many = (make(classes[name]) for name in _NAMES)
    return one, many


def _msgspec() -> _Pair:
    import msgspec

    return _for_both(
        lambda struct: Codec(
            lambda data: msgspec.convert(data, struct), msgspec.to_builtins
        ),
        structs(samples.schemas()),
    )


def _pydantic() -> _Pair:
    models = pydantic_models(samples.schemas())
    return _for_both(
        lambda model: Codec(
            model.model_validate,
            lambda found: found.model_dump(mode="json", exclude_none=True),
        ),
        models,
    )


def _mashumaro() -> _Pair:
    from mashumaro.codecs.basic import BasicDecoder, BasicEncoder

    return _for_both(
        lambda record: Codec(BasicDecoder(record).decode, BasicEncoder(record).encode),
        records(samples.schemas()),
    )


def _cattrs() -> _Pair:
    from cattrs.preconf.json import make_converter

    converter = make_converter(omit_if_default=True)
    return _for_both(
        lambda record: Codec(
            lambda data: converter.structure(data, record), converter.unstructure
        ),
        records(samples.schemas()),
    )


def _client(folder: Path) -> _Pair:
    package = openapi_python_client(folder)
    return _for_both(
        lambda model: Codec(model.from_dict, model.to_dict), vars(package.models)
    )


def _sdk() -> _Pair:
    from huaweicloudsdkcore.utils.http_utils import sanitize_for_serialization
    from huaweicloudsdkfunctiongraph.v2 import FunctionGraphClient

    decode = FunctionGraphClient()._deserialize

    def codec(name: str) -> Codec:
        return Codec(lambda data: decode(data, name), sanitize_for_serialization)

    return codec("CreateFunctionResponse"), codec("ListFunctionsResponse")


_CONTENDERS: dict[str, Callable[..., _Pair]] = {
    "msgspec (C)": _msgspec,
    "generated": _generated,
    "pydantic (Rust)": _pydantic,
    "mashumaro": _mashumaro,
    "cattrs": _cattrs,
    "openapi-python-client": _client,
    "official SDK": _sdk,
}

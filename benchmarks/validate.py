"""Validators of a CreateFunction request: the generated one, written by hand, others.

Everybody gets the same data and, where a schema is given, the same one: the schema
of the definition with its rules. Ours, the one written by hand, jsonschema and
jsonschema-rs find every violation; the others stop at the first, and msgspec knows
types and limits alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generated.functiongraph.validators.functions import (
    check_create_function_request_body,
)

from . import handwritten, samples
from .peer_types import structs
from .rounds import Row, measure, table

_NAME = "CreateFunctionRequestBody"


def main(rounds: int = 15, least: float = 0.01, items: int = 1000) -> int:
    """Prints the comparison; 0 if all those that find everything find as much."""
    cases = {
        "valid": samples.request(),
        "deep error": samples.deep_error(),
        "ten errors": samples.ten_errors(),
        f"{items:,} items": samples.long_request(items),
    }
    rows = list(_rows(cases))
    measure(rows, rounds, least)
    table(rows, rows[0])
    return int(_found(check_create_function_request_body, cases) != [0, 1, 10, 0])


def _found(check: Callable[[Any], Any], cases: Mapping[str, Any]) -> list[int]:
    return [len(check(data)) for data in cases.values()]


def _rows(cases: Mapping[str, Any]) -> Iterator[Row]:
    for name, make in _CONTENDERS.items():
        try:
            check = make()
        except ImportError as error:
            yield Row(name, absent=f"is not installed: {error.name}")
            continue
        yield Row(name, {c: _call(check, data) for c, data in cases.items()})


def _call(check: Callable[[Any], object], data: Any) -> Callable[[], object]:
    return lambda: check(data)


def _schema(dialect: str) -> dict[str, Any]:
    schemas = samples.schemas()
    whole = {"components": {"schemas": schemas}, "$schema": dialect}
    return {**whole, **schemas[_NAME]}


def _fastjsonschema() -> Callable[[Any], object]:
    import fastjsonschema

    schema = _of_draft_7(_schema("http://json-schema.org/draft-07/schema#"))
    return _until_first(
        fastjsonschema.compile(schema), fastjsonschema.JsonSchemaException
    )


def _of_draft_7(schema: Any) -> Any:
    """What draft 7 calls otherwise under its name of then."""
    if isinstance(schema, list):
        return [_of_draft_7(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        "dependencies" if key == "dependentRequired" else key: _of_draft_7(value)
        for key, value in schema.items()
    }


def _until_first(
    check: Callable[[Any], object], refused: type[Exception]
) -> Callable[[Any], object]:
    """A check that says what is wrong by raising an exception."""

    def attempt(data: Any) -> object:
        try:
            return check(data)
        except refused as error:
            return error

    return attempt


def _jsonschema() -> Callable[[Any], object]:
    import jsonschema

    dialect = jsonschema.Draft202012Validator
    validator = dialect(_schema(dialect.META_SCHEMA["$id"]))
    return lambda data: list(validator.iter_errors(data))


def _jsonschema_rs() -> Callable[[Any], object]:
    import jsonschema_rs

    dialect = "https://json-schema.org/draft/2020-12/schema"
    validator = jsonschema_rs.validator_for(_schema(dialect))
    return lambda data: list(validator.iter_errors(data))


def _msgspec() -> Callable[[Any], object]:
    import msgspec

    struct = structs(samples.schemas())[_NAME]
    return _until_first(
        lambda data: msgspec.convert(data, struct), msgspec.ValidationError
    )


_CONTENDERS: dict[str, Callable[[], Callable[[Any], Any]]] = {
    "generated": lambda: check_create_function_request_body,
    "generated, as found (jsonschema sorts nothing)": (
        lambda: check_create_function_request_body.find
    ),
    "written by hand": lambda: handwritten.check,
    "fastjsonschema, first violation": _fastjsonschema,
    "jsonschema": _jsonschema,
    "jsonschema-rs (Rust)": _jsonschema_rs,
    "msgspec (C), types, first violation": _msgspec,
}

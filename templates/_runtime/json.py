"""JSON as RFC 8259 has it: bytes in, bytes out, no NaN, one error class each way."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from .errors import DecodeError, EncodeError
from .plain import scalar


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


_decoder = json.JSONDecoder(parse_constant=_refuse_constant)
_encoder = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=scalar
)


def loads(data: bytes | str) -> Any:
    """The value of a JSON text in UTF-8 (a byte order mark is ignored).

    Raises `DecodeError` for anything else: bad syntax, NaN and Infinity, wrong
    encoding, nesting beyond what the interpreter can hold.
    """
    try:
        text = data if isinstance(data, str) else str(data, "utf-8-sig")
        return _decoder.decode(text)
    except RecursionError:
        raise DecodeError("the JSON is nested too deeply to be read") from None
    except ValueError as error:
        raise DecodeError(f"not JSON: {error}") from None


def dumps(value: object) -> bytes:
    """A JSON text in UTF-8 without needless spaces.

    Dates are written in ISO 8601, enum members by their value. Raises `EncodeError`
    for NaN and Infinity, cycles, lone surrogates and what JSON has no form for.
    """
    try:
        return _encoder.encode(value).encode("utf-8")
    except RecursionError:
        raise EncodeError("the value is nested too deeply to be written") from None
    except (TypeError, ValueError) as error:
        raise EncodeError(f"not writable as JSON: {error}") from None

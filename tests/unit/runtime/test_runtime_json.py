from __future__ import annotations

import enum
import uuid
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from templates._runtime.errors import DecodeError, EncodeError
from templates._runtime.json import dumps, loads
from templates._runtime.null import NULL
from templates._runtime.plain import iso8601, to_plain


class Colour(enum.Enum):
    RED = "red"


class Level(enum.StrEnum):
    HIGH = "high"


class Model:
    def to_dict(self) -> dict[str, Any]:
        return {"when": date(2025, 1, 2)}


def test_reads_bytes_text_and_a_byte_order_mark() -> None:
    assert loads(b'{"a": 1.5}') == {"a": 1.5}
    assert loads('["\u4e2d"]') == ["中"]
    assert loads(b"\xef\xbb\xbf[1]") == [1]


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"NaN", b"[Infinity]", b"[-Infinity]", b"\xff", b"1 2", b"9" * 5000],
)
def test_refuses_what_is_not_json(data: bytes) -> None:
    with pytest.raises(DecodeError, match="not JSON"):
        loads(data)


def test_deep_nesting_is_a_decode_error() -> None:
    with pytest.raises(DecodeError, match="nested too deeply"):
        loads(b"[" * 100_000 + b"]" * 100_000)


def test_writes_compact_utf8() -> None:
    assert (
        dumps({"a": [1, True, None], "b": "中"})
        == '{"a":[1,true,null],"b":"中"}'.encode()
    )


def test_writes_the_values_of_python() -> None:
    values = [Colour.RED, Level.HIGH, NULL, Decimal("1.5"), {"b", "a"}, Model()]
    assert dumps(values) == b'["red","high",null,1.5,["a","b"],{"when":"2025-01-02"}]'
    assert dumps(uuid.UUID(int=1)) == b'"00000000-0000-0000-0000-000000000001"'


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), "\ud800", object(), b"x"]
)
def test_refuses_what_json_cannot_say(value: object) -> None:
    with pytest.raises(EncodeError):
        dumps([value])


def test_cycles_and_depth_are_encode_errors() -> None:
    cycle: list[Any] = []
    cycle.append(cycle)
    with pytest.raises(EncodeError):
        dumps(cycle)
    deep: Any = 1
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(EncodeError, match="nested too deeply"):
        dumps(deep)


def test_times_in_rfc_3339() -> None:
    moment = datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert iso8601(moment) == "2025-01-02T03:04:05Z"
    east = moment.astimezone(timezone(timedelta(hours=8)))
    assert iso8601(east) == "2025-01-02T11:04:05+08:00"
    assert iso8601(datetime(2025, 1, 2, 3, 4)) == "2025-01-02T03:04:00"


def test_plain_data_holds_nothing_of_python() -> None:
    value = {"a": (Level.HIGH, Colour.RED), 1: NULL, "m": Model()}
    plain = to_plain(value)
    assert plain == {"a": ["high", "red"], "1": None, "m": {"when": "2025-01-02"}}
    assert type(plain["a"][0]) is str
    with pytest.raises(TypeError, match="bytes has no form in JSON"):
        to_plain([b"x"])

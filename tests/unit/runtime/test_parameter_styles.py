from __future__ import annotations

import enum
from datetime import UTC, datetime
from typing import Any

import pytest

from templates._runtime.operation import Parameter
from templates._runtime.styles import header_text, path_text, query_pairs

LIST = ["blue", "black"]
OBJECT = {"R": 100, "G": 200}


class Level(enum.StrEnum):
    HIGH = "high"


def parameter(style: str, explode: bool, media_type: str = "") -> Parameter:
    return Parameter(
        "color", "color", "query", False, style, explode, False, media_type
    )


# The table of https://spec.openapis.org/oas/v3.1.1.html#style-examples
@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", False, "", "color="),
        ("form", True, "blue", "color=blue"),
        ("form", False, LIST, "color=blue,black"),
        ("form", True, LIST, "color=blue&color=black"),
        ("form", False, OBJECT, "color=R,100,G,200"),
        ("form", True, OBJECT, "R=100&G=200"),
        ("spaceDelimited", False, LIST, "color=blue%20black"),
        ("spaceDelimited", False, OBJECT, "color=R%20100%20G%20200"),
        ("pipeDelimited", False, LIST, "color=blue%7Cblack"),
        ("pipeDelimited", False, OBJECT, "color=R%7C100%7CG%7C200"),
        ("tabDelimited", False, LIST, "color=blue%09black"),
        ("deepObject", True, OBJECT, "color%5BR%5D=100&color%5BG%5D=200"),
        (
            "deepObject",
            True,
            {"a": {"b": 1}, "c": [1, 2]},
            "color%5Ba%5D%5Bb%5D=1&color%5Bc%5D=1&color%5Bc%5D=2",
        ),
        ("form", False, [], ""),
        ("form", True, [], ""),
        ("form", True, True, "color=true"),
        ("form", True, [False, 1, 1.5, None], "color=false&color=1&color=1.5&color="),
        ("form", False, ["a,b", "c d"], "color=a%2Cb,c%20d"),
        ("form", True, "a b+c&d=é~", "color=a%20b%2Bc%26d%3D%C3%A9~"),
        ("form", True, Level.HIGH, "color=high"),
        (
            "form",
            True,
            datetime(2025, 1, 2, tzinfo=UTC),
            "color=2025-01-02T00%3A00%3A00Z",
        ),
    ],
)
def test_query(style: str, explode: bool, value: Any, expected: str) -> None:
    assert "&".join(query_pairs(parameter(style, explode), value)) == expected


def test_a_query_parameter_as_json() -> None:
    pairs = query_pairs(parameter("form", True, "application/json"), {"a": [1]})
    assert pairs == ["color=%7B%22a%22%3A%5B1%5D%7D"]


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("simple", False, "blue", "blue"),
        ("simple", False, LIST, "blue,black"),
        ("simple", True, LIST, "blue,black"),
        ("simple", False, OBJECT, "R,100,G,200"),
        ("simple", True, OBJECT, "R=100,G=200"),
        ("label", False, "blue", ".blue"),
        ("label", False, LIST, ".blue,black"),
        ("label", True, LIST, ".blue.black"),
        ("label", False, OBJECT, ".R,100,G,200"),
        ("label", True, OBJECT, ".R=100.G=200"),
        ("matrix", False, "blue", ";color=blue"),
        ("matrix", False, LIST, ";color=blue,black"),
        ("matrix", True, LIST, ";color=blue;color=black"),
        ("matrix", False, OBJECT, ";color=R,100,G,200"),
        ("matrix", True, OBJECT, ";R=100;G=200"),
        (
            "simple",
            False,
            "urn:fss:a/b?c#d%e中",
            "urn%3Afss%3Aa%2Fb%3Fc%23d%25e%E4%B8%AD",
        ),
        ("simple", False, 7, "7"),
    ],
)
def test_path(style: str, explode: bool, value: Any, expected: str) -> None:
    assert path_text(parameter(style, explode), value) == expected


@pytest.mark.parametrize(
    ("explode", "value", "expected"),
    [
        (False, "zh-cn", "zh-cn"),
        (False, True, "true"),
        (False, LIST, "blue,black"),
        (False, OBJECT, "R,100,G,200"),
        (True, OBJECT, "R=100,G=200"),
    ],
)
def test_header(explode: bool, value: Any, expected: str) -> None:
    assert header_text(parameter("simple", explode), value) == expected


def test_what_has_no_text_is_refused() -> None:
    with pytest.raises(TypeError, match="object has no form in JSON"):
        query_pairs(parameter("form", True), object())
    with pytest.raises(ValueError, match="not writable"):
        query_pairs(parameter("form", True), float("nan"))
    with pytest.raises(ValueError, match="surrogates not allowed"):
        query_pairs(parameter("form", True), "\ud800")

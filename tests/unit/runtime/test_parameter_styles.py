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


# The table of https://spec.openapis.org/oas/v3.1.1.html#style-examples: every style in
# every place it may stand, for nothing, a text, an array and an object. None: n/a there.
EMPTY, TEXT = "", "blue"
TABLE = {
    ("path", "matrix", False): (
        ";color",
        ";color=blue",
        ";color=blue,black",
        ";color=R,100,G,200",
    ),
    ("path", "matrix", True): (
        ";color",
        ";color=blue",
        ";color=blue;color=black",
        ";R=100;G=200",
    ),
    ("path", "label", False): (".", ".blue", ".blue,black", ".R,100,G,200"),
    ("path", "label", True): (".", ".blue", ".blue.black", ".R=100.G=200"),
    ("path", "simple", False): ("", "blue", "blue,black", "R,100,G,200"),
    ("path", "simple", True): ("", "blue", "blue,black", "R=100,G=200"),
    ("header", "simple", False): ("", "blue", "blue,black", "R,100,G,200"),
    ("header", "simple", True): ("", "blue", "blue,black", "R=100,G=200"),
    ("query", "form", False): (
        "color=",
        "color=blue",
        "color=blue,black",
        "color=R,100,G,200",
    ),
    ("query", "form", True): (
        "color=",
        "color=blue",
        "color=blue&color=black",
        "R=100&G=200",
    ),
    ("cookie", "form", False): (
        "color=",
        "color=blue",
        "color=blue,black",
        "color=R,100,G,200",
    ),
    # the table has "&" here, which is no separator of cookies (RFC 6265 section 4.2.1)
    ("cookie", "form", True): (
        "color=",
        "color=blue",
        "color=blue; color=black",
        "R=100; G=200",
    ),
    ("query", "spaceDelimited", False): (
        None,
        None,
        "color=blue%20black",
        "color=R%20100%20G%20200",
    ),
    ("query", "pipeDelimited", False): (
        None,
        None,
        "color=blue%7Cblack",
        "color=R%7C100%7CG%7C200",
    ),
    # 3.0.4 has these two for arrays
    ("query", "spaceDelimited", True): (None, None, "color=blue&color=black", None),
    ("query", "pipeDelimited", True): (None, None, "color=blue&color=black", None),
    ("query", "deepObject", True): (
        None,
        None,
        None,
        "color%5BR%5D=100&color%5BG%5D=200",
    ),
}
ROWS = [
    (location, style, explode, value, text)
    for (location, style, explode), row in TABLE.items()
    for value, text in zip((EMPTY, TEXT, LIST, OBJECT), row, strict=True)
    if text is not None
]


def written(given: Parameter, value: Any) -> str:
    if given.location == "path":
        return path_text(given, value)
    if given.location == "header":
        return header_text(given, value)
    joint = "&" if given.location == "query" else "; "
    return joint.join(query_pairs(given, value))


@pytest.mark.parametrize(("location", "style", "explode", "value", "expected"), ROWS)
def test_the_table_of_the_specification(
    location: Any, style: str, explode: bool, value: Any, expected: str
) -> None:
    given = Parameter("color", "color", location, False, style, explode)
    assert written(given, value) == expected
    if style == ("form" if location in ("query", "cookie") else "simple"):
        if explode is (style == "form"):
            assert written(Parameter("color", "color", location), value) == expected


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
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
def test_other_queries(style: str, explode: bool, value: Any, expected: str) -> None:
    assert "&".join(query_pairs(parameter(style, explode), value)) == expected


def test_a_query_parameter_as_json() -> None:
    pairs = query_pairs(parameter("form", True, "application/json"), {"a": [1]})
    assert pairs == ["color=%7B%22a%22%3A%5B1%5D%7D"]


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("matrix", True, ["a", ""], ";color=a;color"),
        ("matrix", True, {"a": "", "b": 1}, ";a;b=1"),
        ("label", False, "a.b", ".a.b"),
        ("spaceDelimited", False, LIST, "blue%20black"),
        ("tabDelimited", False, LIST, "blue%09black"),
        ("pipeDelimited", False, LIST, "blue%7Cblack"),
        (
            "simple",
            False,
            "urn:fss:a/b?c#d%e中",
            "urn%3Afss%3Aa%2Fb%3Fc%23d%25e%E4%B8%AD",
        ),
        ("simple", False, 7, "7"),
    ],
)
def test_other_paths(style: str, explode: bool, value: Any, expected: str) -> None:
    assert path_text(parameter(style, explode), value) == expected


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        ("simple", "zh-cn", "zh-cn"),
        ("simple", True, "true"),
        ("simple", "a b", "a b"),
        ("spaceDelimited", LIST, "blue black"),
        ("tabDelimited", LIST, "blue\tblack"),
        ("pipeDelimited", LIST, "blue|black"),
    ],
)
def test_header(style: str, value: Any, expected: str) -> None:
    assert header_text(parameter(style, False), value) == expected


def test_what_has_no_text_is_refused() -> None:
    with pytest.raises(TypeError, match="object has no form in JSON"):
        query_pairs(parameter("form", True), object())
    with pytest.raises(ValueError, match="not writable"):
        query_pairs(parameter("form", True), float("nan"))
    with pytest.raises(ValueError, match="surrogates not allowed"):
        query_pairs(parameter("form", True), "\ud800")

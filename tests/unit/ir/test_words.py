"""Spec text to words, and words to names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ir import words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("CreateFunction", ["Create", "Function"]),
        ("HTTPProxy2Url", ["HTTP", "Proxy2", "Url"]),
        ("X-Cff-Log-Type", ["X", "Cff", "Log", "Type"]),
        ("list_result", ["list", "result"]),
        ("v2", ["v2"]),
        ("ipv4Address", ["ipv4", "Address"]),
        ("a.b/c d", ["a", "b", "c", "d"]),
        ("", []),
        ("中文", []),
        ("naïve", ["naive"]),
        ("ﬁle", ["file"]),
        ("2x", ["2x"]),
        ("UserID", ["User", "ID"]),
        ("IDs", ["I", "Ds"]),
        ("sha256sum", ["sha256", "sum"]),
    ],
)
def test_words_of_a_name(text: str, found: list[str]) -> None:
    assert words.split(text) == found


@pytest.mark.parametrize(
    ("text", "snake", "pascal", "upper"),
    [
        ("CreateFunction", "create_function", "CreateFunction", "CREATE_FUNCTION"),
        ("X-Cff-Log-Type", "x_cff_log_type", "XCffLogType", "X_CFF_LOG_TYPE"),
        ("list result", "list_result", "ListResult", "LIST_RESULT"),
        ("Node.js16.17", "node_js16_17", "NodeJs1617", "NODE_JS16_17"),
        ("C#", "c", "C", "C_SHARP"),
        ("C++", "c", "C", "C_PLUS_PLUS"),
        ("*", "", "", "ANY"),
        ("-1", "1", "1", "MINUS_1"),
        ("50%", "50", "50", "50_PERCENT"),
        ("a&b", "a_b", "AB", "A_AND_B"),
        ("func_vpc", "func_vpc", "FuncVpc", "FUNC_VPC"),
        ("", "", "", ""),
    ],
)
def test_names_of_a_text(text: str, snake: str, pascal: str, upper: str) -> None:
    assert words.snake(text) == snake
    assert words.pascal(text) == pascal
    assert words.upper(text) == upper


def test_a_name_ends_after_64_characters_where_a_word_ends() -> None:
    text = "_".join(["abcdefghi"] * 10)
    assert words.snake(text) == "_".join(["abcdefghi"] * 6)
    assert words.upper(text) == words.snake(text).upper()
    assert words.pascal("a" * 100) == "A" + "a" * 63
    assert words.snake("a" * 100) == "a" * 64
    assert (
        words.snake("a_" + "b" * 100) == "a_" + "b" * 62
    ), "no word end worth cutting at"


@given(st.text(max_size=80))
def test_a_name_is_ascii_and_short(text: str) -> None:
    for name in (words.snake(text), words.pascal(text), words.upper(text)):
        assert len(name) <= 64
        assert name.isascii()
        assert not name or f"x{name}".isidentifier()
        assert not name.startswith("_") and not name.endswith("_")

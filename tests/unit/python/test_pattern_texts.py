"""A text for a pattern: built along it, without any search."""

from __future__ import annotations

import re

import pytest

from generator.python.patterns import translate
from generator.python.samples.texts import text_for


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("^[a-z]+_token_[0-9]+$", "a_token_1"),
        ("^[A-Za-z0-9]{4}$", "aaaa"),
        (r"^\d+\.\d+\.\d+$", "0.0.0"),
        ("^(?:GET|POST)$", "GET"),
        ("^(?<year>[0-9]{4})-[0-9]{2}$", "1111-11"),
        ("^([_a-z]|[\\u4e00-\\u9fa5]){1,64}$", "a"),
        (r"^[^\s]$", "a"),
        ("^[\u0400-\u0410]$", "\u0400"),
        ("^x?y*z$", "z"),
        ("^(?!sys)[a-z]+$", "a"),
        ("", ""),
    ],
)
def test_a_text_the_pattern_is_found_in(pattern: str, text: str) -> None:
    assert text_for(pattern) == text
    translated = translate(pattern)
    assert translated is not None
    assert re.search(translated, text)


def test_a_text_as_long_as_it_has_to_be() -> None:
    assert text_for("^id-[0-9]+$", 8) == "id-11111"
    assert text_for("^[a-z]*$", 3) == "aaa"
    assert text_for("^ab$", 3) is None
    assert text_for("^[a-z]+$", 1_000_000) is None


@pytest.mark.parametrize("pattern", [r"^(a)\1$", "(", "[", "a{9999}", "^[^\\s\\S]$"])
def test_what_cannot_be_followed_gives_none(pattern: str) -> None:
    assert text_for(pattern) is None

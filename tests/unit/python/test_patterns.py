"""ECMA-262 patterns as Python means them, or not at all."""

from __future__ import annotations

import re

import pytest

from generator.python.patterns import translate

# (pattern, what it finds, what it does not)
TABLE: list[tuple[str, list[str], list[str]]] = [
    ("^abc$", ["abc"], ["abc\n", "xabc", "abcx", "", "x\nabc"]),
    ("abc", ["abc", "xabcx", "abc\n"], ["ab"]),
    ("a.c", ["abc", "a c"], ["ac", "a\nc", "a\rc", "a\u2028c", "a\u2029c"]),
    ("^\\d+$", ["0", "123"], ["", "a", "٣", "1\n", "１"]),
    ("^\\D$", ["a", "٣"], ["1", ""]),
    ("^\\w+$", ["a_Z9"], ["é", "a-b", "中"]),
    ("^\\W$", ["é", "-"], ["a", "_"]),
    ("^\\s$", [" ", "\t", "\u2028", "\ufeff", "\xa0"], ["a", "\x1c", "\x85", "\u200b"]),
    ("^\\S$", ["a", "\x1c", "\x85"], [" ", "\ufeff"]),
    ("^[\\d-]+$", ["1-2"], ["٣", "a"]),
    ("^[\\w.-]+$", ["a.b-c_1"], ["é", "a b"]),
    ("^[^\\d]$", ["a", "٣"], ["1"]),
    ("^[\\s]$", ["\ufeff"], ["\x85"]),
    ("^[\\S]$", ["a", "\x85"], [" ", "\ufeff"]),
    ("^[^\\S]$", [" ", "\ufeff"], ["a", "\x85"]),
    ("^\\p{L}+$", ["aé中"], ["1", "_", ""]),
    ("^\\P{L}$", ["1", "_"], ["a", "é"]),
    ("^[\\p{L}0-9_-]+$", ["é1_-"], ["é 1"]),
    ("^[\\p{Letter}]+$", ["aé"], ["1"]),
    ("^\\/v1\\/a$", ["/v1/a"], ["v1/a"]),
    ("^[a-z0-9\\-\\.]+$", ["a-b.c"], ["a_b"]),
    ("^[[]$", ["["], ["]"]),
    ("^[]$", [], ["", "a", "]"]),
    ("^[^]$", ["a", "\n", "]"], ["", "ab"]),
    ("^[&&a]$", ["&", "a"], ["b"]),
    ("^[a||b~~]$", ["|", "~"], ["c"]),
    ("^[\\w-.]$", ["a", "-", "."], ["`", "/"]),
    ("^[\\w-z]$", ["z", "-", "_"], ["`"]),
    ("^[!-\\d]$", ["!", "-", "5"], ["'", "/"]),
    ("^[\\w\\W]$", ["a", "é", "\n", "\ufeff"], ["", "ab"]),
    ("^[\\D]$", ["a", "٣"], ["1", ""]),
    ("^[^\\D]$", ["1"], ["a", "٣"]),
    ("^[\\W1]$", ["1", "é", "`", "[", "{"], ["a", "Z", "_", "0"]),
    ("^a{,3}$", ["a{,3}"], ["a", "aa", ""]),
    ("^{a}x{$", ["{a}x{"], ["a"]),
    ("^a{2}?$", ["aa"], ["a"]),
    ("^\\x41\\u0042\\u{43}$", ["ABC"], ["abc", "x41"]),
    ("^\\u{1F600}$", ["\U0001f600"], ["1F600"]),
    ("^[\\u4e00-\\u9fa5]+$", ["中文"], ["a"]),
    ("^[\\u{4e00}-\\u{9fa5}]$", ["中"], ["a"]),
    ("^\\cJ\\t\\n\\r\\f\\v\\0$", ["\n\t\n\r\f\v\0"], ["J"]),
    ("^[\\b]$", ["\b"], ["b"]),
    ("\\bab\\b", ["ab", "x ab y", "éab"], ["xab", "ab_"]),
    ("a\\B", ["ab"], ["a", "aé"]),
    ("\\B", ["", "-", "ab"], ["a"]),
    ("^(?:a|b)(?=c)c$", ["ac", "bc"], ["ab"]),
    ("^(?!a).$", ["b"], ["a"]),
    ("(?<=a)b", ["ab"], ["b", "cb"]),
    ("(?<!a)b", ["cb", "b"], ["ab"]),
    ("^(?<one>a)\\k<one>$", ["aa"], ["ab"]),
    ("^(a)\\1$", ["aa"], ["a"]),
    ("^a{2,3}$", ["aa", "aaa"], ["a", "aaaa"]),
    ("^a*?b+?$", ["b", "aab"], ["a"]),
    ("\\$|\\^", ["$", "^"], ["a"]),
    ("^[$^]$", ["$", "^"], ["a"]),
    ("^#x y$", ["#x y"], ["xy"]),
    ("^(?:)$", [""], ["a"]),
    ("^a|b$", ["ax", "xb"], ["xa"]),
    ("^\\-\\@\\!\\ $", ["-@! "], [""]),
]


@pytest.mark.parametrize(("pattern", "finds", "leaves"), TABLE, ids=lambda v: repr(v))
def test_a_pattern_finds_what_ecma_finds(
    pattern: str, finds: list[str], leaves: list[str]
) -> None:
    translated = translate(pattern)
    assert translated is not None
    search = re.compile(translated).search
    assert [text for text in finds if not search(text)] == []
    assert [text for text in leaves if search(text)] == []


@pytest.mark.parametrize(
    "pattern",
    [
        "(",
        "[a",
        "a)",
        "*a",
        "[z-a]",
        "\\",
        "a\\",
        "[\\",
        "\\p{Greek}",
        "\\p{Lu}",
        "[^\\p{L}]",
        "[a--]",
        "\\ud83d\\ude00",
        "[\\ud800-\\udbff]",
        "\\q",
        "\\u12",
        "\\xZZ",
        "\\u{110000}",
        "\\u{zz}",
        "\\u{12",
        "\\k<a>",
        "\\k",
        "(?P<a>b)",
        "(?i)a",
        "(?#a)b",
        "(?<1a>b)",
        "(?>a)",
        "(?(1)a|b)",
        "(?<=a+)b",
        "a{99999999999}",
        "\\2(a)",
        "(" * 5000 + ")" * 5000,
    ],
    ids=lambda p: repr(p[:20]),
)
def test_what_python_cannot_mean_the_same_is_not_checked(pattern: str) -> None:
    assert translate(pattern) is None


def test_what_python_alone_gives_a_meaning_keeps_that_of_ecma() -> None:
    """`\\Z`, `\\A`, `a++` and `(?x)` are Python's own; in ECMA they are other things."""
    for pattern in ("\\Z", "\\A", "a++", "a*+", "a?+", "a{2}+", "(?x)a"):
        assert translate(pattern) is None

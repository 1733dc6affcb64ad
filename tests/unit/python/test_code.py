"""Text to source: literals, identifiers, docstrings, Markdown."""

from __future__ import annotations

import ast
import math
from collections.abc import Callable
from enum import StrEnum
from typing import Any

import black
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.python.code import (
    EMPTY,
    Code,
    code,
    docstring,
    identifier,
    join,
    literal,
    markdown,
    module_name,
    wrap,
)

# Every end of a line anybody knows, quotes, escapes, what is invisible or turns text
# around, half of a surrogate pair, and what a template engine would act on.
NASTY = (
    "\"'\\\n\r\t\0\x0b\x0c\x1c\x1d\x1e\x7f\x85\xa0\xad\u2028\u2029\u202e\u200b\ufeff"
    "\ud800\udfff{}%#$`中é \U0001f600"
)
texts = st.text(st.one_of(st.sampled_from(NASTY), st.characters()), max_size=60)
json_values = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
        texts,
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)
    ),
    max_leaves=12,
)


def same_types(left: Any, right: Any) -> bool:
    if type(left) is not type(right):
        return False
    if isinstance(left, (list, tuple)):
        return len(left) == len(right) and all(map(same_types, left, right))
    if isinstance(left, dict):
        return list(left) == list(right) and all(
            same_types(left[k], right[k]) for k in left
        )
    return bool(left == right) and (
        not isinstance(left, float) or math.copysign(1, left) == math.copysign(1, right)
    )


@given(json_values)
@example("'\"")
@example('"""')
@example("\\")
@example(-0.0)
@example(1.7976931348623157e308)
@example(10**30)
def test_a_literal_means_its_value(value: Any) -> None:
    text = literal(value).text
    assert same_types(ast.literal_eval(text), value)
    assert "\n" not in text and "\r" not in text
    assert text.isprintable()


@given(st.tuples(texts, st.tuples(texts), st.tuples()))
def test_a_literal_of_tuples_means_its_value(value: Any) -> None:
    assert same_types(ast.literal_eval(literal(value).text), value)


@given(texts)
@example("it's")
@example('say "hi"')
@example('it\'s "both"')
@example("'''")
@settings(max_examples=60)
def test_a_string_literal_has_the_quotes_black_chooses(text: str) -> None:
    line = f"x = {literal(text).text}\n"
    assert black.format_str(line, mode=black.Mode(line_length=1000)) == line


class Word(StrEnum):
    A = "a"


class Sly(str):
    def __repr__(self) -> str:
        return "__import__('os')"

    __str__ = __repr__


class SlyInt(int):
    def __repr__(self) -> str:
        return "__import__('os')"


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, [math.nan]])
def test_what_json_has_no_number_for_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match=r"^JSON has no NaN and no infinity$"):
        literal(value)


@pytest.mark.parametrize(
    "value",
    [b"x", {1}, object(), 1j, Sly("x"), SlyInt(1), Word.A, [Sly("x")], Code("x"), len],
    ids=lambda v: type(v).__name__,
)
def test_what_is_not_json_by_its_exact_type_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match=r" is not JSON$"):
        literal(value)


@pytest.mark.parametrize("name", ["a", "_a", "A1", "a.b", "_runtime.model", "class"])
def test_names_are_identifiers(name: str) -> None:
    assert identifier(name) == Code(name)


@pytest.mark.parametrize(
    "name",
    [
        *("", "1a", "a-b", "a b", "a.", ".a", "a..b", "é", "ﬁ", "a\n", "\na"),
        *("a;b", "a()", "a[0]", "*", "a\x00", "a#", "名"),
    ],
)
def test_anything_else_is_no_identifier(name: str) -> None:
    with pytest.raises(ValueError, match=r"is no identifier$"):
        identifier(name)


@given(texts)
def test_an_identifier_is_ascii_and_one_word(text: str) -> None:
    try:
        found = identifier(text).text
    except ValueError:
        return
    assert found == text
    assert found.isascii() and all(part.isidentifier() for part in found.split("."))


@pytest.mark.parametrize("name", [".", "..", ".models.a", "._runtime", "os.path"])
def test_modules_may_be_relative(name: str) -> None:
    assert module_name(name) == Code(name)


@pytest.mark.parametrize("name", [".a b", "a.", "x;y", ".a\n"])
def test_anything_else_is_no_module(name: str) -> None:
    with pytest.raises(ValueError, match=r"is no identifier$"):
        module_name(name)


def test_code_takes_as_many_pieces_as_it_has_places() -> None:
    assert code("$ = $", Code("a"), Code("1")) == Code("a = 1")
    assert code("x") == Code("x")
    assert code("$", Code("$")) == Code("$"), "a piece is not looked into"
    for pieces in ((), (Code("a"), Code("b"))):
        with pytest.raises(ValueError, match="takes 1 pieces"):
            code("$", *pieces)
    assert join(", ", (Code("a"), Code("b"))) == Code("a, b")


# -- docstrings ---------------------------------------------------------------


def in_function(doc: Code, indent: int) -> str:
    """The docstring where it will stand: in nested classes, as deep as it is indented."""
    heads = [f"{' ' * depth}class C:" for depth in range(0, indent, 4)]
    margin = " " * indent
    return "\n".join([*heads, f"{margin}{doc.text}", "", f"{margin}x = 1", ""])


@pytest.mark.parametrize("indent", [0, 4, 8])
@given(text=st.text(st.sampled_from(NASTY + "aB ."), max_size=200) | texts)
@example(text='"')
@example(text='a"')
@example(text='"""')
@example(text='a""')
@example(text="a\\")
@example(text="\\")
@example(text="\\'")
@example(text="a" * 300)
@example(text="\\" * 200)
@example(text='"' * 200)
@example(text="中" * 200)
@example(text="a" * 81 + '"')
@example(text="a" * 77 + " \\")
@example(text="é" * 90)
@example(text="- item\n\n\n\n  - more")
@settings(max_examples=80)
def test_a_docstring_is_prose_and_black_leaves_it(text: str, indent: int) -> None:
    doc = docstring(text, indent)
    if doc == EMPTY:
        assert wrap(text, 60) == []
        return
    source = in_function(doc, indent)
    tree = ast.parse(source)
    body: list[ast.stmt] = tree.body
    while isinstance(body[0], ast.ClassDef):
        body = body[0].body
    assert [type(node) for node in body] == [ast.Expr, ast.Assign]
    assert isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant)
    said = body[0].value.value
    assert isinstance(said, str)
    assert "".join(said.split()) == "".join(" ".join(wrap(text, 60)).split())
    assert max(map(len, said.split("\n"))) <= 88
    assert black.format_str(source, mode=black.Mode()) == source


@given(texts)
def test_a_docstring_keeps_every_word_that_can_be_seen(text: str) -> None:
    shown = "".join(c for c in text if c.isprintable() and not c.isspace())
    assert "".join("".join(wrap(text, 40)).split()) == shown


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("\0\x1b[31m", ["[31m"]),
        ("one two", ["one two"]),
        ("a\rb", ["a", "b"]),
        ("a\u2028b\x85c", ["a", "b", "c"]),
        ("a\n\n\n\nb\n\n", ["a", "", "b"]),
        ("wide " * 4, ["wide wide", "wide wide"]),
        ("abcdefghijklmno", ["abcdefghij", "klmno"]),
        ("中中中中中中", ["中中中中中", "中"]),
        ("a\u202eb\u2066c", ["a b c"]),
    ],
)
def test_prose_is_filled(text: str, lines: list[str]) -> None:
    assert wrap(text, 10) == lines


@pytest.mark.parametrize(
    ("make", "text", "expected"),
    [
        (markdown, "a_b*c*", r"a\_b\*c\*"),
        (markdown, "[x](y) <b>", r"\[x\](y) \<b\>"),
        (markdown, "# one\n\n| two", r"\# one \| two"),
        (markdown, "`${x}`\u2028{{ y }}", r"\`$\{x\}\` \{\{ y \}\}"),
    ],
)
def test_markdown_is_one_line_of_words(
    make: Callable[[str], Code], text: str, expected: str
) -> None:
    assert make(text).text == expected

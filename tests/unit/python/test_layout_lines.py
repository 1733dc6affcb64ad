"""Statements come out as black would leave them."""

from __future__ import annotations

import ast
import sys

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.python.code import Code, code, identifier, join, literal
from generator.python.layout_lines import (
    Statement,
    block,
    definition,
    import_from,
    lay_out,
    spread,
)


def blackened(text: str) -> str:
    return black.format_str(text, mode=black.Mode())


def nested(text: str, indent: int, head: str = "if") -> str:
    """A text that was laid out for `indent` columns, where it will stand."""
    heads = [f"{' ' * depth}{head} x{depth}:\n" for depth in range(0, indent, 4)]
    return f"{''.join(heads)}{' ' * indent}{text}\n"


def assert_black_leaves(text: str, indent: int = 0, head: str = "if") -> None:
    source = nested(text, indent, head)
    assert blackened(source) == source


LONG = "a_name_that_is_as_long_as_those_which_definitions_have"
STATEMENTS = [
    "x = 1",
    f"found.append(wrong_type('', 'a string', {LONG}_or_longer_than_that))",
    f"if inner := check_{LONG}(data['some_property_name_of_the_definition']):",
    f"model.{LONG} = decode_{LONG}(get('{LONG}'))",
    f"model.{LONG} = each(shared.decode_{LONG}, get('the_same'))",
    f"CODECS = {{'{LONG}': (decode_{LONG}, encode_{LONG})}}",
    f"_KEYS = frozenset({{'{LONG}', '{LONG}2', 'c'}})",
    "_VALUES = ('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine')",
    f"_VALUES = dict.fromkeys(('{LONG}', '{LONG}2'))",
    f"{LONG}_PATTERN = Pattern('^[a-zA-Z0-9_.-]{{1,64}}$|(and more of it than fits)')",
    f"_security = (('{LONG}',), ('{LONG}2', 'c'))",
    "_servers = (Server('https://{region}.example.com', {'region': ('cn-north-4', ())}),)",
    f"A: Operation[shared.{LONG}] = Operation(id='A', name='a', path='/v2/{{b}}/{LONG}')",
    f"{LONG.upper()}: Operation[{LONG}Response] = Operation(id='A', name='a')",
    f"{LONG.upper()}: Operation[{LONG}Response | {LONG}2] = Operation(id='A', name='a')",
    f"tags = {{'{LONG}': decode_a, '{LONG}2': decode_b}}",
    f"options = ((frozenset(['a']), _{LONG.upper()}_KEYS, decode_{LONG}),)",
    f"options = ((frozenset(), _A, decode_a), (frozenset(), _B, decode_{LONG}))",
    f"return self.call(operations.{LONG.upper()}, body=body, options=options).data",
    f"response = await self.call(operations.{LONG.upper()}, name=name, x=x, options=o)",
    f"name: list[dict[str, {LONG} | str]] | None = None",
    f"if not isinstance(data.get('{LONG}', ''), str) and not {LONG}.matches(value):",
    f"if len(value) <= 64 and not {LONG.upper()}_PATTERN.matches(value_of_the_property):",
    f"if check_{LONG}(data) and check_{LONG}_2(data) and _check_three(data):",
    f"matching = sum(not check(data) for check in (check_{LONG}, check_{LONG}_2))",
    f"return _{LONG.upper()}.get(value, value) if type(value) is str else value",
    "__all__ = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O']",
    f"x = f('{'中文' * 20}', '{LONG}')",
    f"x = {{'a(b': '{LONG}', 'c]d': '{LONG}', 'e,f': 'it is \"so\"'}}",
]


@pytest.mark.parametrize("statement", STATEMENTS)
@pytest.mark.parametrize("indent", [0, 4, 8, 12])
def test_statements_of_every_form(statement: str, indent: int) -> None:
    text = blackened_quotes(statement)
    parts: list[Statement] = [Code(text)]
    if text.endswith(":"):
        parts = [block(Code(text), [Code("pass")])]
    assert_black_leaves(lay_out(parts, indent).text, indent)


def blackened_quotes(statement: str) -> str:
    """The statement with the strings as `literal` writes them."""
    tree = ast.parse(statement + ("\n  pass" if statement.endswith(":") else ""))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            quoted = literal(node.value).text
            statement = statement.replace(repr(node.value), quoted)
    return statement


def test_a_line_of_88_columns_stays_whole() -> None:
    whole = f"x = f({'a' * 77})"
    assert len(whole) == 84
    assert lay_out([Code(whole)], 4) == Code(whole)
    assert lay_out([Code(whole)], 5).text == f"x = f(\n{' ' * 9}{'a' * 77}\n     )"


def test_arguments_share_a_line_where_they_fit_and_items_never_do() -> None:
    arguments = "first_argument, second_argument"
    call = f"{'f' * 70}({arguments})"
    assert lay_out([Code(call)], 0).text == f"{'f' * 70}(\n    {arguments}\n)"
    listed = f"{'x' * 70} = [{arguments}]"
    assert lay_out([Code(listed)], 0).text == (
        f"{'x' * 70} = [\n    first_argument,\n    second_argument,\n]"
    )


def test_blocks_are_indented_by_four() -> None:
    inner = block(Code("if b:"), [Code("c = 1")])
    text = lay_out([block(Code("if a:"), [inner, Code("d = 2")]), Code("e = 3")], 4)
    assert text.text == (
        "if a:\n        if b:\n            c = 1\n        d = 2\n    e = 3"
    )


def test_an_expression_may_be_laid_out_alone() -> None:
    text = spread(code("x: $ = None", Code("A")), 4)
    assert text == Code("x: A = None")


@pytest.mark.parametrize(
    "names", [["a"], ["a", "b"], [f"name_{i}" for i in range(20)], ["N" * 90]]
)
@pytest.mark.parametrize("indent", [0, 4])
def test_imports(names: list[str], indent: int) -> None:
    made = import_from(Code(".models.shared"), [identifier(n) for n in names], indent)
    source = nested(made.text, indent)
    assert blackened(source) == source


words = st.from_regex(r"[a-z][a-z_]{0,30}", fullmatch=True).filter(
    lambda w: not Code(w).text.startswith("_") and w.isidentifier()
)
names = words.map(lambda w: Code(f"{w}_x"))
strings = st.text(st.sampled_from("ab ,()[]{}'\"#\\中é:=|"), max_size=40).map(literal)
atoms = st.one_of(names, strings, st.integers(0, 10**6).map(literal))


def tuple_of(items: list[Code]) -> Code:
    inner = join(", ", items)
    return code("($,)", inner) if len(items) == 1 else code("($)", inner)


def compound(inner: st.SearchStrategy[Code]) -> st.SearchStrategy[Code]:
    lists = st.lists(inner, max_size=5)
    pairs = st.lists(st.tuples(strings, inner), max_size=4)
    keywords = st.lists(st.tuples(names, inner), max_size=4)
    return st.one_of(
        st.tuples(names, lists).map(lambda f: code("$($)", f[0], join(", ", f[1]))),
        st.tuples(names, keywords).map(
            lambda f: code("$($)", f[0], join(", ", (code("$=$", *k) for k in f[1])))
        ),
        lists.map(tuple_of),
        lists.map(lambda i: code("[$]", join(", ", i))),
        pairs.map(lambda p: code("{$}", join(", ", (code("$: $", *i) for i in p)))),
        lists.map(lambda i: code("frozenset($)", code("[$]", join(", ", i)))),
    )


values = st.recursive(atoms, compound, max_leaves=14)
kinds = st.recursive(
    names,
    lambda inner: st.one_of(
        inner.map(lambda i: code("list[$]", i)),
        inner.map(lambda i: code("dict[str, $]", i)),
        st.lists(inner, min_size=2, max_size=3).map(lambda i: join(" | ", i)),
    ),
    max_leaves=5,
)
statements = st.one_of(
    st.tuples(names, values).map(lambda s: code("$ = $", *s)),
    values.map(lambda v: code("return $", v)),
    st.tuples(names, names, values).map(lambda s: code("$.$ = $", *s)),
    st.tuples(names, st.tuples(names, values)).map(
        lambda s: code("$: $ = $", s[0], *s[1])
    ),
    st.tuples(names, kinds).map(lambda s: code("$: $ = None", *s)),
    names.map(lambda n: code("found.append($)", n)),
)


@given(statements, st.sampled_from([0, 4, 8, 12]))
@settings(max_examples=300)
def test_any_statement_of_our_forms(statement: Code, indent: int) -> None:
    assert_black_leaves(lay_out([statement], indent).text, indent)


@given(names, st.lists(st.tuples(names, kinds), max_size=8), kinds)
@settings(max_examples=150)
def test_any_definition(
    name: Code, parameters: list[tuple[Code, Code]], result: Code
) -> None:
    made = definition(
        code("def $(", name),
        [Code("self"), *(code("$: $ = None", n, a) for n, a in parameters)],
        code(") -> $:", result),
        4,
    )
    assert_black_leaves(made.text + "\n        pass", 4, "class")


@given(st.lists(names, min_size=1, max_size=12, unique=True), st.sampled_from([0, 4]))
def test_any_import(wanted: list[Code], indent: int) -> None:
    assert_black_leaves(import_from(Code(".models.a"), wanted, indent).text, indent)


LENGTHS = [
    "if not {}.issuperset(data):",
    "if inner := {}(value):",
    'if inner := under("/x", {}(value)):',
    "if not isinstance(model, models.{}):",
    "return {}(value)",
    "x.y = {}(value)",
    'x.y = shared.{}(get("abc"))',
    "x.y = each({}, value)",
    "found += {}(value)",
    'data["key"] = {}(value)',
    'data["{}"] = f(value)',
    "x: Operation[{}] = Operation(id=1)",
    "if (value := model.{}) is not None:",
    'x = Pattern("{}")',
]


@pytest.mark.parametrize("form", LENGTHS)
def test_a_name_that_gets_longer_and_longer(form: str) -> None:
    """Black changes its mind more than once on the way from a line to far too long."""
    for length in range(50, 110):
        statement = Code(form.replace("{}", "N" * length))
        parts = [block(statement, [Code("pass")])] if form[-1] == ":" else [statement]
        text = lay_out(parts, 0).text + "\n"
        assert blackened(text) == text


def test_a_long_elif_is_laid_out_too() -> None:
    condition = code("elif not isinstance($, str):", Code("N" * 70))
    text = lay_out(
        [block(Code("if x:"), [Code("a")]), block(condition, [Code("b")])], 0
    ).text
    assert blackened(f"{text}\n") == f"{text}\n"
    assert "elif not isinstance(\n    NNN" in text


@pytest.mark.parametrize("statement", STATEMENTS)
def test_black_itself_is_not_asked(
    monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    """Black takes longer to start than a whole build takes."""
    text = blackened_quotes(statement)
    monkeypatch.setitem(sys.modules, "black", None)
    assert "\n" in lay_out([Code(text)], 60).text or len(text) < 30

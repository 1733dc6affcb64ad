"""Lines break where black breaks them: every form an expression of ours may take."""

from __future__ import annotations

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.python.breaks import broken
from generator.python.code import WIDTH

_MODE = black.Mode(target_versions={black.TargetVersion.PY311})


def assert_as_black(text: str, indent: int) -> None:
    """The text breaks as black breaks it that many columns in."""
    margin = " " * indent
    before = "".join(f"{' ' * i}if x:\n" for i in range(0, indent, 4))
    if text.startswith("elif "):
        before += f"{margin}if x:\n{margin}    pass\n"
    after = f"\n{margin}    pass\n" if text.endswith(":") else "\n"
    made = f"\n{margin}".join(broken(text, indent))
    source = f"{before}{margin}{text}{after}"
    assert f"{before}{margin}{made}{after}" == black.format_str(source, mode=_MODE)


# no name of ours is longer
names = st.builds(
    lambda stem, length: (stem * 30)[:length],
    st.sampled_from(["some_", "NameOf", "_a1", "x.y."]),
    st.sampled_from([1, 4, 9, 14, 20, 32, 41, 56, 71]),
).map(lambda name: name.rstrip("."))
texts = st.integers(0, 60).map(lambda n: f'"{"b " * n}"')
atoms = st.one_of(names, names, texts, st.sampled_from(["1", "1.5", "None", '"é中"']))


def larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=1, max_size=5)
    listed = several.map(", ".join)
    return st.one_of(
        st.tuples(names, listed).map(lambda p: f"{p[0]}({p[1]})"),
        st.tuples(names, names, inner).map(lambda p: f"{p[0]}({p[1][:9]}={p[2]})"),
        listed.map(lambda items: f"[{items}]"),
        several.map(lambda i: f"({i[0]},)" if len(i) == 1 else f"({', '.join(i)})"),
        st.lists(st.tuples(texts, inner), max_size=4).map(
            lambda pairs: "{" + ", ".join(f"{k}: {v}" for k, v in pairs) + "}"
        ),
        st.tuples(names, inner).map(lambda p: f"{p[0]}[{p[1]}]"),
        st.tuples(names, inner).map(lambda p: f"{p[0]}(lambda item: {p[1]})"),
        st.tuples(names, inner).map(lambda p: f"sum({p[0]} for check in {p[1]})"),
        st.tuples(inner, names).map(
            lambda p: "{key: " + p[0] + f" for a, b in {p[1]}}}"
        ),
    )


values = st.recursive(atoms, larger, max_leaves=8)
types = st.recursive(
    names,
    lambda inner: st.one_of(
        inner.map(lambda i: f"list[{i}]"),
        inner.map(lambda i: f"dict[str, {i}]"),
        st.lists(inner, min_size=2, max_size=5).map(" | ".join),
    ),
    max_leaves=5,
)
conditions = st.lists(
    st.one_of(
        values,
        values.map(lambda v: f"not {v}"),
        st.tuples(atoms, names).map(lambda p: f"{p[0]} in {p[1]}"),
        st.tuples(atoms, names).map(lambda p: f"{p[0]} not in {p[1]}"),
        st.tuples(names, values).map(lambda p: f"(value := {p[1]}) is not None"),
        st.tuples(values, atoms).map(lambda p: f"{p[0]} <= {p[1]}"),
    ),
    min_size=1,
    max_size=4,
)
tests = st.tuples(conditions, st.sampled_from([" and ", " or "])).map(
    lambda p: p[1].join(p[0])
)
statements = st.one_of(
    st.tuples(names, values).map(lambda p: f"{p[0]} = {p[1]}"),
    st.tuples(names, values).map(lambda p: f"{p[0]} += {p[1]}"),
    st.tuples(names, texts, values).map(lambda p: f"{p[0]}[{p[1]}] = {p[2]}"),
    st.tuples(names, types, values).map(lambda p: f"{p[0]}: {p[1]} = {p[2]}"),
    st.tuples(names, types).map(lambda p: f"{p[0]}: {p[1]}"),
    st.tuples(names, tests, names).map(
        lambda p: f"return {p[0]} if {p[1]} else {p[2]}"
    ),
    values.map(lambda v: f"return {v}"),
    st.tuples(names, values).map(lambda p: f"return {p[0]}({p[1]}).data"),
    tests.map(lambda t: f"if {t}:"),
    tests.map(lambda t: f"elif {t}:"),
    values.map(lambda v: f"if inner := {v}:"),
    values.map(lambda v: f"for key, item in {v}:"),
    st.tuples(names, values).map(lambda p: f"{p[0]}({p[1]})"),
)


@given(statements, st.sampled_from([0, 4, 8, 16]))
@settings(max_examples=400, derandomize=True)
def test_every_form_of_statement(text: str, indent: int) -> None:
    if len(text) + indent > WIDTH:
        assert_as_black(text, indent)


parameters = st.lists(
    st.one_of(
        names,
        st.tuples(names, types).map(lambda p: f"{p[0]}: {p[1]}"),
        st.tuples(names, types).map(lambda p: f"{p[0]}: {p[1]} = None"),
    ).map(lambda p: p.replace(".", "")),
    max_size=5,
)


@given(names, parameters, types, st.sampled_from(["def", "async def"]))
@settings(max_examples=200, derandomize=True)
def test_every_form_of_definition(
    name: str, given_: list[str], result: str, keyword: str
) -> None:
    name = name.replace(".", "")
    text = f"{keyword} {name}({', '.join(['self', *given_])}) -> {result}:"
    if len(text) > WIDTH:
        assert_as_black(text, 0)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (f"x = {'N' * 90}", [f"x = {'N' * 90}"]),
        (f"f({'N' * 90})", ["f(", f"    {'N' * 90}", ")"]),
        (f"x = ({'N' * 90},)", ["x = (", f"    {'N' * 90},", ")"]),
        (f"x: T = {'N' * 77}(1)", ["x: T = (", f"    {'N' * 77}(1)", ")"]),
    ],
)
def test_what_a_broken_line_looks_like(text: str, lines: list[str]) -> None:
    assert list(broken(text, 4)) == lines

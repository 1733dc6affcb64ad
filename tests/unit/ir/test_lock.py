"""gen.lock: what is written is read again, and what is broken is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ir import lock as locks
from generator.ir.api import Api, Enum, Field, Member, Model, Operation, Parameter
from generator.ir.lock import Lock
from generator.ir.types import Presence, Scalar
from generator.problem import SpecError
from tests.building import api_of, reference, sends, spec

TEXT = Scalar("string")
HEADER = (
    "# The names this package has given to what stands in its definition.\n"
    "# The next build keeps them: commit this file, never edit it.\n"
)


def small_api() -> Api:
    properties = {
        "plain": {"type": "string"},
        "fooBar": {"type": "string"},
        "state": {"type": "string", "enum": ["on", "OFF", "half way", "100%"]},
    }
    thing = {"type": "object", "properties": properties}
    query = {"in": "query", "schema": {"type": "string"}}
    return api_of(
        spec(
            {"Thing": thing, "some thing": thing},
            {
                "/a": sends(
                    "CreateA",
                    reference("Thing"),
                    parameters=[
                        {"name": "plain", **query},
                        {"name": "X y", **query},
                    ],
                )
            },
        )
    )


def test_the_lines_of_a_lock() -> None:
    assert locks.write(small_api()) == HEADER + (
        "class SomeThing shared /components/schemas/some%20thing\n"
        "class Thing things /components/schemas/Thing\n"
        "enum State things /components/schemas/Thing/properties/state"
        " /components/schemas/some%20thing/properties/state\n"
        "field /components/schemas/Thing fooBar foo_bar\n"
        "field /components/schemas/some%20thing fooBar foo_bar\n"
        "member State HALF_WAY half%20way\n"
        "member State ON on\n"
        "member State VALUE_100_PERCENT 100%25\n"
        "method create_a CreateA\n"
        "parameter CreateA query X%20y x_y\n"
    )


def test_a_lock_says_again_what_was_given() -> None:
    api = small_api()
    lock = locks.parse(locks.write(api), "gen.lock")
    places = ("/components/schemas/Thing", "/components/schemas/some thing")
    assert lock == Lock(
        classes={places[0]: ("Thing", "things"), places[1]: ("SomeThing", "shared")},
        enums={f"{p}/properties/state": ("State", "things") for p in places},
        methods={"CreateA": "create_a"},
        fields={(p, "fooBar"): "foo_bar" for p in places},
        parameters={("CreateA", "query", "X y"): "x_y"},
        members={
            ("State", "on"): "ON",
            ("State", "half way"): "HALF_WAY",
            ("State", "100%"): "VALUE_100_PERCENT",
        },
    )


def test_an_empty_lock_gives_no_names() -> None:
    assert locks.parse("", "gen.lock") == Lock()
    assert locks.parse(HEADER, "gen.lock") == Lock()


words = st.text(
    st.one_of(st.sampled_from(" %\n\r\t#/~\u2028\ud800é中"), st.characters()),
    min_size=1,
    max_size=12,
)


@given(words, words, words, words, words)
def test_any_name_of_a_definition_survives(
    place: str, wire: str, value: str, operation: str, parameter: str
) -> None:
    model = Model(
        place, "M", (Field(wire, TEXT, Presence(), "f"),), name="M", module="m"
    )
    enum = Enum(place, "E", (Member(value, "V"),), (place, wire), name="E", module="m")
    asked = Parameter(parameter, "query", TEXT, False, "form", True, name="p")
    called = Operation(operation, "GET", "/", (asked,), None, (), name="c", module="m")
    api = Api("A", "1", (called,), (model,), (enum,), (), ())
    text = locks.write(api)
    assert text.isascii() or text.replace("\n", "").isprintable()
    lock = locks.parse(text, "gen.lock")
    assert lock.classes == {place: ("M", "m")}
    assert lock.enums == dict.fromkeys((place, wire), ("E", "m"))
    assert lock.methods == {operation: "c"}
    if wire != "f":
        assert lock.fields == {(place, wire): "f"}
    if value != "V":
        assert lock.members == {("E", value): "V"}
    if parameter != "p":
        assert lock.parameters == {(operation, "query", parameter): "p"}


@pytest.mark.parametrize(
    "line",
    [
        "class",
        "class A",
        "class A m",
        "class A m /a b",
        "enum E m",
        "method a",
        "method a b c",
        "field /a b",
        "parameter a b c",
        "member E V",
        "klass A m /a",
        "<<<<<<< HEAD",
        "class A m %zz",
        "class A m %",
        "class A m %ff",
        " ",
        "class  A m /a",
        "class A-B m /a",
        "class A ../m /a",
        "class A __init__ /a",
        "class None m /a",
        "enum E.F m /a",
        "method import a",
        "method a;b a",
        "field /a b c()",
        "parameter a query b c=d",
        "member E 1 v",
        "class Caf%C3%A9 m /a",
    ],
)
def test_a_line_that_is_none_of_a_lock_is_refused(line: str) -> None:
    with pytest.raises(SpecError) as caught:
        locks.parse(f"# gen\nclass A m /a\n{line}\n", "out/gen.lock")
    assert str(caught.value) == (
        f"out/gen.lock:3: the line {line!r} is not one of a gen.lock. "
        "Restore the file from version control"
    )


@given(st.text(max_size=60))
def test_no_text_makes_reading_a_lock_fail_otherwise(text: str) -> None:
    try:
        locks.parse(text, "gen.lock")
    except SpecError as error:
        assert error.report.problems[0].rule == "bad-lock"

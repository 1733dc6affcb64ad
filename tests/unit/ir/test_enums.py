"""Lists of known strings: which of them are one enum, and with which values."""

from __future__ import annotations

import itertools

import pytest

from generator.ir.enums import group, short_name
from tests.building import api_of, spec

Uses = dict[str, tuple[str, tuple[str, ...]]]


def place(name: str, property_: str) -> str:
    return f"/components/schemas/{name}/properties/{property_}"


def uses(**lists: str) -> Uses:
    """`A_runtime="x y"`: property `runtime` of schema A has the values x and y."""
    found: Uses = {}
    for key, values in lists.items():
        schema, _, name = key.partition("_")
        found[place(schema, name)] = (f"{schema}/{name}", tuple(values.split()))
    return found


def grouped(
    given: Uses, pinned: dict[str, str] | None = None
) -> list[tuple[list[str], list[str]]]:
    """(schemas, values) of every enum."""
    return [
        ([p.split("/")[3] for p in enum.places], [m.value for m in enum.members])
        for enum in group(given, pinned or {})
    ]


def test_the_same_list_of_one_property_is_one_enum() -> None:
    found = grouped(uses(A_runtime="x y", B_runtime="x y", C_state="x y"))
    assert found == [(["A", "B"], ["x", "y"]), (["C"], ["x", "y"])]


def test_a_list_within_another_belongs_to_it() -> None:
    assert grouped(uses(A_runtime="x", B_runtime="x y z", C_runtime="z")) == [
        (["A", "B", "C"], ["x", "y", "z"])
    ]


def test_lists_of_which_none_contains_the_other_stay_apart() -> None:
    assert grouped(uses(A_runtime="x y", B_runtime="y z")) == [
        (["A"], ["x", "y"]),
        (["B"], ["y", "z"]),
    ]


def test_the_longest_list_gives_the_order() -> None:
    assert grouped(uses(A_runtime="y x", B_runtime="x y z")) == [
        (["A", "B"], ["x", "y", "z"])
    ]


def test_a_component_is_an_enum_by_itself() -> None:
    given: Uses = {
        "/components/schemas/Runtime": ("Runtime", ("x", "y")),
        place("A", "Runtime"): ("A/Runtime", ("x", "y")),
    }
    assert len(group(given, {})) == 2


def test_the_order_of_the_definition_plays_no_part() -> None:
    given = uses(
        A_runtime="x y",
        B_runtime="x",
        C_runtime="x y z",
        D_runtime="q",
        E_runtime="q z",
        A_state="x y",
    )
    first = group(given, {})
    for order in itertools.permutations(given):
        assert group({p: given[p] for p in order}, {}) == first


def test_places_that_shared_an_enum_go_on_sharing_it() -> None:
    """A release adds one value here and another there: still one list of values."""
    pinned = {place("A", "runtime"): "Runtime", place("B", "runtime"): "Runtime"}
    given = uses(A_runtime="x y p", B_runtime="x y q")
    assert grouped(given) == [(["A"], ["x", "y", "p"]), (["B"], ["x", "y", "q"])]
    assert grouped(given, pinned) == [(["A", "B"], ["x", "y", "p", "q"])]


def test_a_new_place_joins_the_enum_it_contains_when_that_has_a_name() -> None:
    pinned = {place("A", "runtime"): "Runtime"}
    given = uses(A_runtime="x y", N_runtime="x y z")
    assert grouped(given, pinned) == [(["A", "N"], ["x", "y", "z"])]


def test_a_pinned_place_that_is_gone_is_no_enum() -> None:
    pinned = {place("Z", "runtime"): "Runtime"}
    assert grouped(uses(A_runtime="x"), pinned) == [(["A"], ["x"])]


@pytest.mark.parametrize(
    ("where", "hint", "short"),
    [
        (place("A", "runtime"), "A/runtime", "runtime"),
        (place("A", "runtimes") + "/items", "A/runtimes item", "runtimes"),
        (place("A", "m") + "/additionalProperties", "A/m value", "m"),
        (place("A", "m") + "/items/oneOf/0", "A/m item option 1", "m"),
        ("/paths/~1a/get/parameters/0/schema", "ListA/order by", "order by"),
        ("/components/schemas/R", "R", "/components/schemas/R"),
    ],
)
def test_what_a_list_is_called_by_itself(where: str, hint: str, short: str) -> None:
    assert short_name(where, hint) == short


# -- what an enum says of its values ---------------------------------------------


def documented(*texts: str) -> str:
    """The words of the enum of properties with these descriptions."""
    lists = {f"S{n}": {"type": "string", "enum": ["x", "y"]} for n in range(len(texts))}
    schemas = {
        name: {
            "type": "object",
            "properties": {
                "items": {**stated, "description": text} if text else stated
            },
        }
        for (name, stated), text in zip(lists.items(), texts, strict=True)
    }
    [found] = api_of(spec(schemas)).enums
    return found.doc


def test_an_enum_says_what_most_of_its_places_say() -> None:
    assert documented("One.", "Two.", "Two.") == "Two."
    assert documented("Short.", "A long one.") == "A long one."
    assert documented("", "Two.") == "Two."
    assert documented("") == ""


def test_an_enum_in_an_array_or_a_parameter_takes_their_words() -> None:
    schema = {"type": "array", "description": "Whole.", "items": {"enum": ["x"]}}
    parameter = {"name": "p", "in": "query", "description": "Asked.", "schema": schema}
    path = {"get": {"operationId": "a", "parameters": [parameter], "responses": {}}}
    [found] = api_of(spec({}, {"/a": path})).enums
    assert found.doc == "Whole."
    del schema["description"]
    [found] = api_of(spec({}, {"/a": path})).enums
    assert found.doc == "Asked."


def test_a_property_called_description_is_no_description() -> None:
    properties = {
        "description": {"type": "string"},
        "items": {"type": "string", "enum": ["x"]},
    }
    [found] = api_of(spec({"S": {"type": "object", "properties": properties}})).enums
    assert found.doc == ""

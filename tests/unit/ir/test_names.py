"""Names: one for everything, the same whatever the order, and those of before kept."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ir.api import Api
from generator.ir.names import Wish, distribute, usable
from tests.building import api_of, reference, sends, spec

TEXT = {"type": "string"}


def model(*properties: str) -> dict[str, Any]:
    return {"type": "object", "properties": dict.fromkeys(properties, TEXT)}


def fields(*properties: str) -> dict[str, str]:
    """Property -> name of a model with these properties."""
    (found,) = api_of(spec({"M": model(*properties)})).models
    return {f.wire_name: f.name for f in found.fields}


def classes(api: Api) -> dict[str, str]:
    return {m.wire_name: m.name for m in api.models}


def members(*values: str) -> dict[str, str]:
    state = {"type": "string", "enum": list(values)}
    (found,) = api_of(
        spec({"M": {"type": "object", "properties": {"state": state}}})
    ).enums
    return {m.value: m.name for m in found.members}


def parameters(*stated: tuple[str, str]) -> dict[tuple[str, str], str]:
    path = "/a/" + "/".join(f"{{{n}}}" for n, where in stated if where == "path")
    given = [
        {"name": n, "in": where, "required": where == "path", "schema": TEXT}
        for n, where in stated
    ]
    (operation,) = api_of(
        spec({}, {path: sends("Send", {"type": "object"}, parameters=given)})
    ).operations
    return {(p.wire_name, p.location): p.name for p in operation.parameters}


# -- distribute ---------------------------------------------------------------


def test_the_first_in_rank_gets_the_name_and_the_others_the_next() -> None:
    wishes = [
        Wish("c", ("name", "name_c")),
        Wish("a", ("name", "name_a"), rank=1),
        Wish("b", ("name", "name_b"), rank=0),
    ]
    assert distribute(wishes) == {"b": "name", "c": "name_c", "a": "name_a"}


def test_what_is_pinned_keeps_its_name_whatever_its_rank() -> None:
    wishes = [Wish("a", ("name",)), Wish("z", ("other",), rank=9, pinned="name")]
    assert distribute(wishes) == {"z": "name", "a": "name_2"}


def test_a_name_pinned_twice_is_given_once() -> None:
    """Two branches may each have given it; merged, their locks say so."""
    wishes = [Wish("a", ("x",), pinned="same"), Wish("b", ("y",), pinned="same")]
    assert distribute(wishes) == {"a": "same", "b": "y"}


def test_what_is_taken_is_not_given() -> None:
    wishes = [Wish("a", ("close", "close_")), Wish("b", ("close_2", "close"))]
    assert distribute(wishes, ("close", "close_")) == {"a": "close_2", "b": "close_2_2"}


wish_lists = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.lists(st.sampled_from("abcd"), min_size=1, max_size=2),
        st.one_of(st.none(), st.sampled_from("abx")),
    ),
    max_size=7,
)


@given(wish_lists, st.randoms())
def test_names_are_unique_and_do_not_depend_on_the_order(
    rows: list[tuple[int, list[str], str | None]], random: Any
) -> None:
    wishes = [
        Wish(f"key{i}", tuple(names), rank, pinned)
        for i, (rank, names, pinned) in enumerate(rows)
    ]
    found = distribute(wishes, ("c",))
    assert len(set(found.values())) == len(wishes)
    assert "c" not in found.values()
    random.shuffle(wishes)
    assert distribute(wishes, ("c",)) == found


@pytest.mark.parametrize(
    ("name", "prefix", "found"),
    [
        ("a", "field", "a"),
        ("class", "field", "class_"),
        ("None", "Model", "None_"),
        ("1a", "field", "field_1a"),
        ("1A", "Model", "Model1A"),
        ("1A", "VALUE", "VALUE_1A"),
        ("", "field", "field"),
        ("", "Model", "Model"),
        ("match", "field", "match"),
    ],
)
def test_a_name_is_an_identifier(name: str, prefix: str, found: str) -> None:
    assert usable(name, prefix) == found


# -- of an Api ----------------------------------------------------------------


def test_fields_are_called_as_the_definition_calls_them() -> None:
    assert fields("func_name", "funcName", "FuncName") == {
        "func_name": "func_name",
        "FuncName": "func_name_",
        "funcName": "func_name_2",
    }


def test_fields_that_cannot_be_called_so() -> None:
    assert fields("class", "to_dict", "self", "1st", "中文", "$ref", "", "a.b") == {
        "class": "class_",
        "to_dict": "to_dict_",
        "self": "self_",
        "1st": "field_1_st",
        "": "field",
        "中文": "field_",
        "$ref": "ref",
        "a.b": "a_b",
    }


def test_members_are_called_by_their_values() -> None:
    assert members("on", "On", "ON", "1", "-1", "a b", "a-b", "中", "class") == {
        "ON": "ON",
        "On": "ON_2",
        "on": "ON_3",
        "1": "VALUE_1",
        "-1": "MINUS_1",
        "a b": "A_B",
        "a-b": "A_B_2",
        "中": "VALUE_4E2D",
        "class": "CLASS",
    }


def test_a_parameter_of_the_path_comes_first() -> None:
    assert parameters(
        ("id", "header"), ("Id", "query"), ("id", "query"), ("id", "path")
    ) == {
        ("id", "path"): "id",
        ("id", "query"): "id_query",
        ("Id", "query"): "id_2",
        ("id", "header"): "id_header",
    }
    assert parameters(("body", "query"), ("from", "query"), ("X-Y", "header")) == {
        ("body", "query"): "body_query",
        ("from", "query"): "from_",
        ("X-Y", "header"): "x_y",
    }


def test_a_component_comes_before_what_only_resembles_it() -> None:
    inline = {"type": "object", "properties": {"list result": model("a")}}
    api = api_of(
        spec(
            {
                "Thing": model("a"),
                "thing": model("b"),
                "Client": model("c"),
                "1st": model("d"),
                "A": inline,
                "AListResult": model("e"),
                "class": model("f"),
            }
        )
    )
    assert classes(api) == {
        "Thing": "Thing",
        "thing": "ThingModel",
        "Client": "ClientModel",
        "1st": "Model1st",
        "A": "A",
        "AListResult": "AListResult",
        "A/list result": "AListResultModel",
        "class": "Class",
    }


def test_operations_are_called_by_their_ids() -> None:
    ids = ("CreateThing", "create_thing", "createThing", "close", "import", "2x", "中")
    paths = {f"/{i}": sends(id, {"type": "object"}) for i, id in enumerate(ids)}
    api = api_of(spec({}, paths))
    assert {o.id: o.name for o in api.operations} == {
        "create_thing": "create_thing",
        "CreateThing": "create_thing_",
        "createThing": "create_thing_2",
        "close": "close_",
        "import": "import_",
        "2x": "call_2x",
        "中": "call_",
    }


def test_an_enum_is_called_by_its_property_or_by_its_place() -> None:
    def state(*values: str) -> dict[str, Any]:
        return {
            "type": "object",
            "properties": {"state": {"type": "string", "enum": list(values)}},
        }

    api = api_of(
        spec({"A": state("x"), "B": state("x"), "C": state("q"), "State": model("a")})
    )
    assert {e.places[0].split("/")[3]: e.name for e in api.enums} == {
        "A": "AState",
        "C": "CState",
    }, "a class has the plain name"
    api = api_of(spec({"A": state("x"), "B": state("x"), "C": state("q")}))
    assert {e.places[0].split("/")[3]: e.name for e in api.enums} == {
        "A": "State",
        "C": "CState",
    }, "the list of most places has the plain name"


def test_the_order_of_a_definition_plays_no_part() -> None:
    schemas = {
        "Thing": model("a", "A"),
        "thing": model("b-c", "b_c", "bC"),
        "Other": {
            "type": "object",
            "properties": {
                "kind": {"type": "string", "enum": ["a b", "a-b", "A_B"]},
                "inner": {"type": "object", "properties": {"kind": TEXT}},
            },
        },
    }

    def names(given: dict[str, Any]) -> set[tuple[str, ...]]:
        api = api_of(spec(given, {"/a": sends("Send", reference("Thing"))}))
        found: set[tuple[str, ...]] = {(c.id, c.name, c.module) for c in api.classes}
        found |= {(m.id, f.wire_name, f.name) for m in api.models for f in m.fields}
        found |= {(e.id, m.value, m.name) for e in api.enums for m in e.members}
        return found

    first = names(schemas)
    for order in itertools.permutations(schemas):
        turned = {
            n: {
                **schemas[n],
                "properties": dict(reversed(schemas[n]["properties"].items())),
            }
            for n in order
        }
        assert names(turned) == first

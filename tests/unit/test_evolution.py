"""A name, once given, stays: small definitions that change in one way each."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.building import built, reference, sends, spec
from tests.unit.naming import assert_package_has, evolved, renamed

TEXT = {"type": "string"}


def shape(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def states(*values: str) -> dict[str, Any]:
    return {"type": "string", "enum": list(values)}


def parameter(name: str, where: str) -> dict[str, Any]:
    return {"name": name, "in": where, "schema": TEXT, "required": where == "path"}


def first() -> dict[str, Any]:
    return spec(
        {
            "funcInfo": shape(
                fooBar=TEXT, runtime=states("py 3", "node-18"), class_=TEXT
            ),
            "Trigger": shape(state=states("on", "OFF"), inner=shape(deep=TEXT)),
            "Third": shape(state=states("up"), runtime=states("py 3")),
            "Choice": {"oneOf": [reference("Trigger"), reference("Third")]},
        },
        {
            "/f": sends(
                "createFunc",
                reference("funcInfo"),
                "functions",
                parameters=[parameter("marker", "query"), parameter("X-Id", "header")],
            ),
            "/t/{id}": sends(
                "listTrigger",
                reference("Choice"),
                "triggers",
                parameters=[parameter("id", "path"), parameter("id", "header")],
            ),
        },
    )


Change = Callable[[dict[str, Any]], None]
CHANGES: dict[str, Change] = {}


def change(act: Change) -> Change:
    CHANGES[act.__name__] = act
    return act


def schemas(root: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = root["components"]["schemas"]
    return found


def properties(root: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = schemas(root)[name]["properties"]
    return found


def in_front(of: dict[str, Any], **new: Any) -> None:
    """Puts new keys before the old ones."""
    old = dict(of)
    of.clear()
    of.update({**new, **old})


@change
def a_class_that_has_the_name_by_right(root: dict[str, Any]) -> None:
    in_front(schemas(root), FuncInfo=shape(a=TEXT))


@change
def a_class_called_like_an_inline_one(root: dict[str, Any]) -> None:
    in_front(schemas(root), TriggerInner=shape(a=TEXT))


@change
def a_class_called_like_an_enum(root: dict[str, Any]) -> None:
    in_front(schemas(root), State=shape(a=TEXT), Runtime=shape(a=TEXT))


@change
def a_class_called_like_a_union(root: dict[str, Any]) -> None:
    in_front(schemas(root), choice=shape(a=TEXT))


@change
def a_field_that_has_the_name_by_right(root: dict[str, Any]) -> None:
    in_front(properties(root, "funcInfo"), foo_bar=TEXT, FooBar=TEXT)
    in_front(properties(root, "funcInfo"), **{"class": TEXT})


@change
def a_value_that_has_the_name_by_right(root: dict[str, Any]) -> None:
    values = properties(root, "funcInfo")["runtime"]["enum"]
    values[:0] = ["PY_3", "NODE_18", "py-3"]
    properties(root, "Trigger")["state"]["enum"][:0] = ["ON", "Off"]


@change
def an_enum_that_grows_in_one_place_first(root: dict[str, Any]) -> None:
    properties(root, "Third")["runtime"]["enum"].append("go")


@change
def enums_that_grow_apart(root: dict[str, Any]) -> None:
    properties(root, "Third")["runtime"]["enum"].append("go")
    properties(root, "funcInfo")["runtime"]["enum"].append("java")


@change
def an_enum_that_shrinks(root: dict[str, Any]) -> None:
    values = properties(root, "funcInfo")["runtime"]["enum"]
    values[:] = values[1:] or values


@change
def another_list_of_the_same_property(root: dict[str, Any]) -> None:
    for name in ("AA", "BB", "CC", "DD"):
        in_front(schemas(root), **{name: shape(state=states("x", "y"))})


@change
def a_place_more_for_an_enum(root: dict[str, Any]) -> None:
    in_front(schemas(root), Aaa=shape(runtime=states("py 3", "node-18")))


@change
def a_method_that_has_the_name_by_right(root: dict[str, Any]) -> None:
    in_front(root["paths"], **{"/a": sends("create_func", TEXT)})
    in_front(root["paths"], **{"/b": sends("CreateFunc", TEXT)})


@change
def parameters_called_the_same(root: dict[str, Any]) -> None:
    operations = [root["paths"].get(p, {"post": {}})["post"] for p in ("/f", "/t/{id}")]
    operations[0].setdefault("parameters", [])[:0] = [
        parameter("x_id", "query"),
        parameter("marker", "header"),
        parameter("Marker", "query"),
        parameter("marker", "cookie"),
    ]
    operations[1].setdefault("parameters", [])[:0] = [parameter("id", "query")]


@change
def a_second_tag_that_uses_everything(root: dict[str, Any]) -> None:
    for name in list(schemas(root)):
        root["paths"][f"/new/{name}"] = sends(f"New{name}", reference(name), "another")


@change
def a_tag_that_is_gone(root: dict[str, Any]) -> None:
    root["paths"].pop("/f", None)


@change
def a_tag_of_the_same_module(root: dict[str, Any]) -> None:
    in_front(schemas(root), Aaa=shape(a=TEXT))
    root["paths"]["/new"] = sends("New", reference("Aaa"), "FUNCTIONS")


@change
def everything_in_another_order(root: dict[str, Any]) -> None:
    def turn(node: Any) -> None:
        if isinstance(node, dict):
            turned = list(reversed(node.items()))
            node.clear()
            node.update(turned)
        for inner in node.values() if isinstance(node, dict) else node:
            if isinstance(inner, (dict, list)):
                turn(inner)
        if isinstance(node, list) and all(isinstance(n, str) for n in node):
            node.reverse()

    turn(root)


@change
def a_class_that_is_no_longer_used(root: dict[str, Any]) -> None:
    root["paths"]["/t/{id}"] = sends("listTrigger", TEXT, "triggers")


@pytest.mark.parametrize("name", CHANGES)
def test_nothing_is_renamed(name: str) -> None:
    root = first()
    CHANGES[name](root)
    old, new = evolved(first(), root)
    assert renamed(old, new) == {}


@pytest.mark.parametrize("name", CHANGES)
def test_the_change_is_one_that_a_lock_must_stand(name: str) -> None:
    """After the change and back again, names are those of the beginning."""
    root = first()
    CHANGES[name](root)
    old, _, back = evolved(first(), root, first())
    assert back.keys() == old.keys()
    assert renamed(old, back) == {}


@given(st.lists(st.sampled_from(sorted(CHANGES)), min_size=2, max_size=7))
@settings(max_examples=40)
def test_any_changes_one_after_the_other(names: list[str]) -> None:
    releases = [first()]
    for name in names:
        root = copy.deepcopy(releases[-1])
        CHANGES[name](root)
        releases.append(root)
    found = evolved(*releases)
    for old, new in itertools.pairwise(found):
        assert renamed(old, new) == {}


def test_without_a_lock_the_same_changes_do_rename() -> None:
    """Else the tests above would hold whatever the lock did."""
    taken = {}
    for name, act in CHANGES.items():
        root = first()
        act(root)
        (old,), (new,) = evolved(first()), evolved(root)
        taken[name] = bool(renamed(old, new))
    assert taken["a_class_that_has_the_name_by_right"]
    assert taken["a_field_that_has_the_name_by_right"]
    assert taken["a_value_that_has_the_name_by_right"]
    assert taken["a_method_that_has_the_name_by_right"]
    assert taken["a_second_tag_that_uses_everything"]
    assert taken["parameters_called_the_same"]
    assert not taken["everything_in_another_order"]


def test_built_packages_have_those_names(tmp_path: Path) -> None:
    releases = [first()]
    for act in CHANGES.values():
        root = first()
        act(root)
        releases.append(root)
    names = evolved(*releases)
    for root, names_given in zip(releases, names):
        assert_package_has(built(root, tmp_path / "pkg"), names_given)

"""Overlays on a document: what they select, what they change, what they refuse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.problem import SpecError
from generator.source import Document
from generator.source.overlay_target import BadTarget, locations
from tests.unit.source.specs import (
    OK,
    dump,
    findings,
    openapi,
    operation,
    read_dumps,
    read_tree,
    swagger,
    write,
)

TEXT = {"type": "string"}


def overlay(*actions: Any, version: str = "1.1.0") -> dict[str, Any]:
    info = {"title": "o", "version": "1"}
    return {"overlay": version, "info": info, "actions": list(actions)}


def update(target: str, value: Any) -> dict[str, Any]:
    return {"target": target, "update": value}


def with_schemas(folder: Path, schemas: Any, *actions: Any) -> Document:
    return read_tree(
        folder, openapi(components={"schemas": schemas}), [overlay(*actions)]
    )


def schemas(document: Document) -> Any:
    return document.root["components"]["schemas"]


# -- targets -------------------------------------------------------------------

TREE: dict[str, Any] = {
    "a": {
        "b c": [{"name": "x", "v": 1}, {"name": "y"}, {"name": "x"}],
        "n": {"name": "x"},
    },
    "paths": {"/a/{b}": {"get": 1}},
}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("$", [()]),
        ("$.a", [("a",)]),
        ("$.a['b c'][0].name", [("a", "b c", 0, "name")]),
        ('$["paths"]["/a/{b}"].get', [("paths", "/a/{b}", "get")]),
        ("$.a['b c'][-1]", [("a", "b c", 2)]),
        ("$.a['b c'][9]", []),
        ("$.none.b", []),
        ("$.a['b c'][?@.name == 'x']", [("a", "b c", 0), ("a", "b c", 2)]),
        ("$.a['b c'][?@.name=='x'].v", [("a", "b c", 0, "v")]),
        ("$.a[?@.name == 'x']", [("a", "n")]),
        ("$.a['b c'].*", [("a", "b c", 0), ("a", "b c", 1), ("a", "b c", 2)]),
        ("$.paths[*].get", [("paths", "/a/{b}", "get")]),
        ("$..get", [("paths", "/a/{b}", "get")]),
        ("$.a['b c'][?@.v > 0]", [("a", "b c", 0)]),
        ("$.a['b c'][0,0]", [("a", "b c", 0)]),
    ],
)
def test_targets(query: str, found: Any) -> None:
    assert locations(query, TREE) == found


@pytest.mark.parametrize("query", ["a", "$.", "$[", "$.a[?@.b ==]", "$.a b", ""])
def test_what_is_no_target(query: str) -> None:
    with pytest.raises(BadTarget):
        locations(query, TREE)


# -- actions -------------------------------------------------------------------


def test_objects_are_merged_lists_extended_values_replaced(tmp_path: Path) -> None:
    stated = {
        "type": "object",
        "required": ["a"],
        "properties": {"a": {"type": "string", "description": "old"}},
    }
    added = {
        "required": ["b"],
        "description": "new",
        "properties": {"a": {"description": "new"}, "b": {"type": "integer"}},
    }
    document = with_schemas(
        tmp_path, {"S": stated}, update("$.components.schemas.S", added)
    )
    assert schemas(document)["S"] == {
        "type": "object",
        "required": ["a", "b"],
        "properties": {
            "a": {"type": "string", "description": "new"},
            "b": {"type": "integer"},
        },
        "description": "new",
    }


def test_an_item_is_appended_and_a_value_replaced(tmp_path: Path) -> None:
    tree = openapi(tags=[{"name": "a"}])
    actions = overlay(
        update("$.tags", {"name": "b"}),
        update("$.tags", [{"name": "c"}]),
        update("$.info.title", "Other"),
        update("$", {"servers": [{"url": "u"}]}),
    )
    root = read_tree(tmp_path, tree, [actions]).root
    assert root["tags"] == [{"name": "a"}, {"name": "b"}, {"name": "c"}]
    assert root["info"]["title"] == "Other"
    assert root["servers"] == [{"url": "u"}]


def test_every_selected_place_is_changed_on_its_own(tmp_path: Path) -> None:
    document = with_schemas(
        tmp_path,
        {"A": {"type": "object"}, "B": {"type": "object"}},
        update("$.components.schemas.*", {"properties": {"x": {"type": "string"}}}),
        update("$.components.schemas.A.properties.x", {"maxLength": 1}),
    )
    assert schemas(document)["A"]["properties"] == {
        "x": {"type": "string", "maxLength": 1}
    }
    assert schemas(document)["B"]["properties"] == {"x": {"type": "string"}}


def test_what_a_document_shares_is_changed_in_one_place(tmp_path: Path) -> None:
    """Two media types read from one body of 2.0, and a YAML alias."""
    text = """
    openapi: 3.1.0
    info: {title: t, version: '1'}
    components:
      schemas:
        A: &a {type: object, default: {x: 1}}
        B: *a
    """
    spec = write(tmp_path / "a.yaml", text)
    change = write(
        tmp_path / "o.json",
        overlay(update("$.components.schemas.A.default", {"y": 2})),
    )
    from generator.source import read

    document = read(spec, [change])
    assert schemas(document)["A"]["default"] == {"x": 1, "y": 2}
    assert schemas(document)["B"]["default"] == {"x": 1}


def test_removal(tmp_path: Path) -> None:
    parameters = [{"name": n, "in": "query", "schema": TEXT} for n in "abc"]
    tree = openapi(
        paths={"/x": {"get": operation(parameters=parameters), "put": operation("put")}}
    )
    actions = overlay(
        {"target": "$.paths['/x'].put", "remove": True},
        {"target": "$.paths['/x'].get.parameters[?@.name == 'a']", "remove": True},
        {"target": "$.paths['/x'].get.parameters[*].schema.type", "remove": True},
    )
    document = read_tree(tmp_path, tree, [actions])
    assert list(document.root["paths"]["/x"]) == ["get"]
    assert document.root["paths"]["/x"]["get"]["parameters"] == [
        {"name": "b", "in": "query", "schema": {}},
        {"name": "c", "in": "query", "schema": {}},
    ]
    place = document.places.origin("/paths/~1x/get/parameters/0/schema")
    assert place.endswith("api.json#/paths/~1x/get/parameters/1/schema")


def test_several_items_of_one_list_are_removed(tmp_path: Path) -> None:
    tree = openapi(tags=[{"name": n} for n in "aabb"])
    actions = overlay({"target": "$.tags[?@.name == 'a']", "remove": True})
    assert read_tree(tmp_path, tree, [actions]).root["tags"] == [
        {"name": "b"},
        {"name": "b"},
    ]


def test_copies(tmp_path: Path) -> None:
    document = with_schemas(
        tmp_path,
        {"A": {"type": "object", "required": ["a"]}, "B": {"required": ["b"]}},
        {"target": "$.components.schemas.B", "copy": "$.components.schemas.A"},
    )
    assert schemas(document)["B"] == {"required": ["b", "a"], "type": "object"}


def test_overlays_are_applied_in_their_order(tmp_path: Path) -> None:
    first = overlay(update("$.info", {"title": "first", "x-a": 1}))
    second = overlay(update("$.info", {"title": "second"}), version="1.0")
    document = read_tree(tmp_path, openapi(), [first, second])
    assert document.root["info"]["title"] == "second"
    names = [i.name for i in document.inputs]
    assert names == ["api.json", "overlay:overlay0.json", "overlay:overlay1.json"]


def test_targets_are_those_of_the_converted_document(tmp_path: Path) -> None:
    change = overlay(update("$.components.schemas.S.properties.id", {"maxLength": 3}))
    old = swagger(definitions={"S": {"properties": {"id": TEXT}}})
    document = read_tree(tmp_path, old, [change])
    assert schemas(document)["S"]["properties"]["id"] == {**TEXT, "maxLength": 3}


def test_an_overlay_on_dumps(tmp_path: Path) -> None:
    from generator.source import read

    body = {"name": "b", "in": "body", "schema": {"$ref": "#/definitions/S"}}
    tree = dump(
        "Do", definitions={"S": {"properties": {"id": TEXT}}}, parameters=[body]
    )
    read_dumps(tmp_path, {"Do": tree})
    change = overlay(
        update(
            "$.components.schemas.S.properties.id",
            {"pattern": "^a", "x-level": "advice"},
        ),
        update("$.paths['/s'].get", {"summary": "Does"}),
    )
    document = read(tmp_path / "svc", [write(tmp_path / "o.json", change)])
    assert schemas(document)["S"]["properties"]["id"] == {
        "type": "string",
        "pattern": "^a",
        "x-level": "advice",
    }
    assert document.root["paths"]["/s"]["get"]["summary"] == "Does"
    origin = document.places.origin
    below = "/components/schemas/S/properties/id"
    place = f"{tmp_path}/o.json#/actions/0/update/pattern"
    assert origin(f"{below}/pattern") == place
    assert origin(f"{below}/type").endswith("Do.json#/definitions/S/properties/id/type")


def test_what_an_overlay_says_is_read_like_everything_else(tmp_path: Path) -> None:
    document = with_schemas(
        tmp_path,
        {"S": {"type": "object"}},
        update("$.components.schemas.S", {"properties": {"a": {"type": "long"}}}),
        update("$.components.schemas", {"T": {"type": "string", "nullable": True}}),
        update("$.paths", {"/x": {"get": {"responses": OK, "deprecated": "true"}}}),
    )
    assert schemas(document) == {
        "S": {"type": "object", "properties": {"a": {"type": "integer"}}},
        "T": {"type": ["string", "null"]},
    }
    made = document.root["paths"]["/x"]["get"]
    assert made == {"responses": OK, "deprecated": True, "operationId": "getX"}
    told = [
        (p.rule, p.where.rpartition("/overlay0")[2]) for p in document.report.problems
    ]
    assert told == [
        ("type-unknown", ".json#/actions/0/update/properties/a"),
        ("nullable-keyword", ".json#/actions/1/update/T"),
        ("field-type", ".json#/actions/2/update/~1x/get/deprecated"),
        ("operation-id-missing", ".json#/actions/2/update/~1x/get"),
    ]


def test_null_takes_a_keyword_away(tmp_path: Path) -> None:
    stated = {"S": {"type": "string", "pattern": "a"}}
    document = with_schemas(
        tmp_path, stated, update("$.components.schemas.S", {"pattern": None})
    )
    assert schemas(document) == {"S": {"type": "string"}}


def test_an_action_that_selects_nothing_is_told(tmp_path: Path) -> None:
    document = with_schemas(tmp_path, {}, update("$.info", {}), update("$.gone", {}))
    problem = document.report.problems[0]
    assert str(problem) == (
        f"{tmp_path}/overlay0.json#/actions/1: action 1 selects nothing: $.gone."
        " Correct the target, or remove the action"
    )
    assert (problem.rule, problem.level) == ("overlay-without-target", "warning")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"openapi": "3.1.0"}, ": this is no overlay: it has no key overlay"),
        (["a"], ": this is no overlay: it has no key overlay"),
        (
            overlay(version="2.0.0"),
            (
                "#/overlay: the overlay version '2.0.0' is not one gen can read."
                " gen reads overlays 1.0 and 1.1"
            ),
        ),
        (overlay(), "#/actions: an overlay has a list of actions"),
        (overlay({"update": {}}), "#/actions/0: an action is an object with a target"),
        (overlay("x"), "#/actions/0: an action is an object with a target"),
        (
            overlay({"target": "$.info"}),
            "#/actions/0: an action has one of update, copy and remove: true",
        ),
        (
            overlay({"target": "$.info", "update": {}, "copy": "$.paths"}),
            "#/actions/0: an action has one of update, copy and remove: true",
        ),
        (
            overlay({"target": "$.info", "copy": "$.gone"}),
            "#/actions/0/copy: copy selects 0 places; it has to be one",
        ),
        (
            overlay({"target": "$.info", "copy": 1}),
            "#/actions/0/copy: copy is a JSONPath query",
        ),
        (
            overlay({"target": "$", "remove": True}),
            "#/actions/0: the whole document cannot be removed",
        ),
        (
            overlay(update("$", 5)),
            "#/actions/0/update: only an object can be merged into the document",
        ),
        (
            overlay(update("$.info[", {})),
            (
                "#/actions/0/target: this is not JSONPath: unbalanced brackets,"
                " line 1, column 7"
            ),
        ),
        (
            overlay(update("$.components.schemas", {"S": {"$ref": "#/no"}})),
            (
                "#/actions/0/update/S: $ref '#/no' leads nowhere once the overlays are"
                " applied. Overlays refer to the document as gen bundle writes it"
            ),
        ),
        (
            overlay(update("$.components.schemas", {"S": {"$ref": "b.json"}})),
            (
                "#/actions/0/update/S: $ref 'b.json' leads nowhere once the overlays are"
                " applied. Overlays refer to the document as gen bundle writes it"
            ),
        ),
    ],
)
def test_what_is_refused(change: Any, message: str, tmp_path: Path) -> None:
    tree = openapi(components={"schemas": {"A": TEXT}})
    with pytest.raises(SpecError) as caught:
        read_tree(tmp_path, tree, [change])
    assert str(caught.value) == f"{tmp_path}/overlay0.json{message}"


def test_a_reference_to_what_was_removed(tmp_path: Path) -> None:
    stated = {
        "A": TEXT,
        "B": {"type": "array", "items": {"$ref": "#/components/schemas/A"}},
    }
    with pytest.raises(SpecError) as caught:
        with_schemas(
            tmp_path, stated, {"target": "$.components.schemas.A", "remove": True}
        )
    assert str(caught.value) == (
        f"{tmp_path}/api.json#/components/schemas/B/items: $ref"
        " '#/components/schemas/A' leads nowhere once the overlays are applied."
        " Overlays refer to the document as gen bundle writes it"
    )


def test_a_missing_overlay(tmp_path: Path) -> None:
    from generator.source import read

    spec = write(tmp_path / "a.json", openapi())
    with pytest.raises(SpecError, match="there is no such file"):
        read(spec, [tmp_path / "gone.yaml"])


def test_nothing_but_the_changed_is_read_again(tmp_path: Path) -> None:
    """A problem of another component is told once."""
    stated = {"A": {"type": "string", "pattern": "a", "minimum": 1}, "B": TEXT}
    document = with_schemas(
        tmp_path, stated, update("$.components.schemas.A", {"maxLength": 1})
    )
    assert findings(document) == [
        ("bounds-of-another-type", "warning", "/components/schemas/A")
    ]

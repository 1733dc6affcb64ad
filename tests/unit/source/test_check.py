"""`lint`: what the meta-schemas and the rules of a document say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.source.check import lint
from generator.source.check_rules import RULES
from tests.unit.source.specs import OK, dump, openapi, swagger, write

TEXT = {"type": "string"}
SERVERS = [{"url": "https://h"}]


def told(folder: Path, tree: Any, rule: str = "") -> list[tuple[str, str, str]]:
    """(rule, place, text) of what lint says, of one rule or of all."""
    report = lint(write(folder / "api.json", tree))
    return [
        (p.rule, p.where.partition("#")[2], p.text)
        for p in report.problems
        if p.rule == rule or not rule
    ]


def complete(**more: Any) -> dict[str, Any]:
    stated = {"operationId": "x", "responses": OK}
    tree = openapi(paths={"/x": {"get": stated}}, servers=SERVERS)
    return {**tree, **more}


def test_a_clean_definition(tmp_path: Path) -> None:
    assert told(tmp_path, complete()) == []


def test_what_cannot_be_read_is_the_report(tmp_path: Path) -> None:
    report = lint(tmp_path / "gone.json")
    assert [(p.rule, p.level) for p in report.problems] == [("missing-file", "error")]


def test_what_reading_found_is_in_the_report(tmp_path: Path) -> None:
    tree = complete(components={"schemas": {"S": {"type": "long"}}})
    rules = [rule for rule, _, _ in told(tmp_path, tree)]
    assert rules == ["type-unknown", "unused-component"]


@pytest.mark.parametrize(
    ("tree", "place"),
    [
        (
            complete(paths={"/x": {"get": {"responses": {"200": {}}}}}),
            "/paths/~1x/get/responses/200",
        ),
        ({**swagger(), "schemes": ["HTTPS"]}, "/schemes/0"),
        (
            {**openapi("3.0.0"), "components": {"schemas": {"S": {"type": 5}}}},
            "/components/schemas/S",
        ),
    ],
)
def test_the_meta_schema_of_the_version(tree: Any, place: str, tmp_path: Path) -> None:
    found = [where for _, where, _ in told(tmp_path, tree, "meta-schema")]
    assert place in found


def test_a_missing_server(tmp_path: Path) -> None:
    tree = complete(servers=[])
    assert told(tmp_path, tree, "no-servers") == [
        ("no-servers", "", "the definition names no server")
    ]


def test_no_response_of_success(tmp_path: Path) -> None:
    paths = {
        f"/{status}": {
            "get": {
                "operationId": f"o{status}",
                "responses": {status: {"description": ""}},
            }
        }
        for status in ("204", "301", "404", "default", "4XX")
    }
    found = told(tmp_path, complete(paths=paths), "no-success-response")
    assert [place for _, place, _ in found] == ["/paths/~1404/get", "/paths/~14XX/get"]


def test_paths_that_are_the_same(tmp_path: Path) -> None:
    def item(id: str, name: str) -> dict[str, Any]:
        parameter = {"name": name, "in": "path", "required": True, "schema": TEXT}
        return {"get": {"operationId": id, "responses": OK, "parameters": [parameter]}}

    paths = {"/a/{b}": item("x", "b"), "/a/{c}": item("y", "c")}
    assert told(tmp_path, complete(paths=paths), "ambiguous-path") == [
        (
            "ambiguous-path",
            "/paths/~1a~1{c}/get",
            "get /a/{c} is the same as get /a/{b}",
        )
    ]


def test_security_nobody_declared(tmp_path: Path) -> None:
    tree = complete(security=[{}, {"k": []}])
    assert told(tmp_path, tree, "unknown-security-scheme") == [
        (
            "unknown-security-scheme",
            "/security/1",
            "the security scheme k is not declared",
        )
    ]


def test_components_nobody_uses(tmp_path: Path) -> None:
    schemas = {
        "A": {"$ref": "#/components/schemas/B"},
        "B": TEXT,
        "C": {
            "oneOf": [],
            "discriminator": {"propertyName": "p", "mapping": {"d": "D"}},
        },
        "D": TEXT,
        "E": {"properties": {"a": TEXT}},
        "F": {"$ref": "#/components/schemas/E/properties/a"},
    }
    found = told(
        tmp_path, complete(components={"schemas": schemas}), "unused-component"
    )
    assert [place.rpartition("/")[2] for _, place, _ in found] == ["A", "C", "F"]


def test_required_and_no_property(tmp_path: Path) -> None:
    schemas = {
        "A": {"properties": {"a": TEXT}, "required": ["a", "b"]},
        "B": {"properties": {}, "required": ["b"], "additionalProperties": TEXT},
    }
    found = told(
        tmp_path, complete(components={"schemas": schemas}), "required-undeclared"
    )
    assert found == [
        (
            "required-undeclared",
            "/components/schemas/A/required",
            "b is required, and no property",
        )
    ]


def test_examples_and_defaults_that_contradict_their_schema(tmp_path: Path) -> None:
    schemas = {
        "S": {
            "type": "object",
            "properties": {
                "n": {
                    "type": "integer",
                    "maximum": 3,
                    "default": 5,
                    "examples": [1, 9],
                },
                "me": {"$ref": "#/components/schemas/S"},
            },
            "required": ["n"],
        }
    }
    media = {
        "schema": {"$ref": "#/components/schemas/S"},
        "examples": {"good": {"value": {"n": 1}}, "bad": {"value": {"n": 1, "me": {}}}},
    }
    stated = {
        "operationId": "x",
        "responses": OK,
        "requestBody": {"content": {"application/json": media}},
    }
    tree = complete(paths={"/x": {"post": stated}}, components={"schemas": schemas})
    found = [f for f in told(tmp_path, tree) if "contradicts" in f[0]]
    below = "/paths/~1x/post/requestBody/content/application~1json/examples"
    place = "/components/schemas/S/properties/n"
    assert sorted(found) == [
        (
            "default-contradicts-schema",
            f"{place}/default",
            "5 is greater than the maximum of 3",
        ),
        (
            "example-contradicts-schema",
            f"{place}/examples/1",
            "9 is greater than the maximum of 3",
        ),
        (
            "example-contradicts-schema",
            f"{below}/bad/value",
            "/me: 'n' is a required property",
        ),
    ]


def test_a_pattern_of_the_definition_is_never_run(tmp_path: Path) -> None:
    """`(a+)+$` on a few dozen characters takes longer than anyone waits."""
    slow = {"type": "string", "pattern": "^(a+)+$", "examples": ["a" * 64 + "!"]}
    found = told(tmp_path, complete(components={"schemas": {"S": slow}}))
    assert [rule for rule, _, _ in found] == ["unused-component"]


def test_schemas_that_have_no_end(tmp_path: Path) -> None:
    schemas = {"S": {"allOf": [{"$ref": "#/components/schemas/S"}], "examples": [1]}}
    found = told(tmp_path, complete(components={"schemas": schemas}))
    assert [rule for rule, _, _ in found] == []


def test_dumps_are_checked_as_the_document_they_make(tmp_path: Path) -> None:
    tree = dump(definitions={"S": {"type": "integer", "example": "a"}})
    write(tmp_path / "svc" / "Show.json", tree)
    found = lint(tmp_path / "svc").problems
    assert [(p.rule, p.where.rpartition("svc/")[2]) for p in found] == [
        ("unused-component", "Show.json#/definitions/S"),
        ("example-contradicts-schema", "Show.json#/definitions/S/examples/0"),
    ]


def test_every_rule_says_what_it_is_for() -> None:
    assert all(act.__doc__ for _, act in RULES)

"""How violations are told: where, by which rule, in which words, and what is hidden."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from tests.building import built, imported, reference, sends, spec

SECRET = "hunter2-and-more"

ADVISED = {"type": "integer", "allOf": [{"x-level": "advice", "maximum": 2}]}
SCHEMAS: dict[str, Any] = {
    "Order": {
        "type": "object",
        "required": ["id", "lines"],
        "properties": {
            "id": {"type": "string", "pattern": "^[a-z]+$", "maxLength": 4},
            "lines": {
                "type": "array",
                "minItems": 1,
                "maxItems": 2,
                "uniqueItems": True,
                "items": reference("Line"),
            },
            "price": {"type": "number", "multipleOf": 0.01, "minimum": 0},
            "count": {"type": "integer", "exclusiveMaximum": 10, "multipleOf": 5},
            "state": {"type": "string", "enum": ["open", "closed"]},
            "kind": {"const": "order"},
            "on": {"type": "boolean"},
            "a/b~c": {"type": "integer"},
            "labels": {
                "type": "object",
                "maxProperties": 1,
                "additionalProperties": {"type": "string", "minLength": 2},
            },
            "either": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
            "any": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
            "never": {"not": {"type": "string"}},
            "other": {"not": {"const": 0}},
        },
        "dependentRequired": {"price": ["count"]},
    },
    "Line": {
        "type": "object",
        "required": ["sku"],
        "properties": {"sku": {"type": "string"}, "n": {"type": "integer"}},
        "additionalProperties": False,
    },
    "Login": {
        "type": "object",
        "properties": {
            "user": {"type": "string", "maxLength": 3},
            "password": {"type": "string", "maxLength": 3, "pattern": "^a"},
            "auth_token": {"type": "string", "enum": ["x"]},
            "key": {"type": "string", "format": "password", "minLength": 40},
            "odd": {"type": "string", "x-sensitive": True, "const": "x"},
            "secrets": {"type": "array", "items": {"type": "string", "maxLength": 3}},
            "token_count": {"type": "integer", "maximum": 1},
        },
    },
    "Advised": {
        "type": "object",
        "properties": {
            "size": {"type": "integer", "maximum": 5, "x-level": "advice"},
            "name": {"type": "string", "maxLength": 2},
        },
        "allOf": [{"x-level": "advice", "required": ["name"]}],
    },
    "Written": {
        "type": "object",
        "properties": {
            name: {"type": "string", "maxLength": 2, "contentMediaType": media}
            for name, media in (
                ("json", "application/json; charset=utf-8"),
                ("problem", "application/problem+json"),
                ("lines", "text/csv"),
                ("image", "image/png"),
            )
        },
    },
    "Named": {
        "type": "object",
        "properties": {"a": {"type": "string"}},
        "patternProperties": {"^x-": False},
        "propertyNames": {"maxLength": 3},
        "additionalProperties": False,
    },
    "Suggested": {
        "type": "object",
        "properties": {
            "items": {
                "x-level": "advice",
                "type": "array",
                "items": {"type": "string", "maxLength": 2},
            },
            "parts": {"x-level": "advice", "allOf": [{"maxLength": 2}]},
            "inner": {"x-level": "advice", "properties": {"a": {"maxLength": 2}}},
        },
        "if": {"required": ["inner"]},
        "then": {"x-level": "advice", "properties": {"size": {"const": 1}}},
    },
    "Decided": {
        "type": "object",
        "properties": {
            "any": {"anyOf": [ADVISED, {"type": "null"}]},
            "one": {"oneOf": [ADVISED, {"type": "integer", "minimum": 5}]},
            "none": {"not": {"allOf": [ADVISED, {"type": "integer"}]}},
            "some": {"type": "array", "contains": ADVISED, "maxContains": 1},
            "if": {"if": ADVISED, "then": {"const": 1}},
            "rest": {
                "anyOf": [{"properties": {"a": ADVISED}, "required": ["a"]}, False],
                "unevaluatedProperties": False,
            },
        },
    },
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    paths = {f"/{name}": sends(f"Send{name}", reference(name)) for name in SCHEMAS}
    folder = tmp_path_factory.mktemp("reports")
    with imported(built(spec(SCHEMAS, paths), folder / "reports_api")) as found:
        yield found


def told(package: ModuleType, model: str, data: Any) -> list[tuple[str, str, str]]:
    violations = getattr(package, model).from_dict(data).validate()
    return [(v.path, v.rule, v.message) for v in violations]


ORDER = {"id": "a", "lines": [{"sku": "s"}]}


def test_what_is_right_is_not_told(package: ModuleType) -> None:
    whole = ORDER | {"price": 0.07, "count": 5, "state": "open", "kind": "order"}
    whole |= {"on": True, "a/b~c": 1, "labels": {"a": "bc"}}
    whole |= {"either": 1, "any": "x", "never": 1}
    assert told(package, "Order", whole) == []


@pytest.mark.parametrize(
    ("more", "path", "rule", "message"),
    [
        ({"id": 7}, "/id", "type", "must be a string, not 7"),
        ({"id": "A"}, "/id", "pattern", 'must match the pattern ^[a-z]+$, not "A"'),
        (
            {"id": "abcde"},
            "/id",
            "maxLength",
            'must have at most 4 characters, not "abcde"',
        ),
        (
            {"lines": []},
            "/lines",
            "minItems",
            "must have at least 1 item, not an array of 0",
        ),
        (
            {"lines": [{"sku": "a"}, {"sku": "b"}, {"sku": "c"}]},
            "/lines",
            "maxItems",
            "must have at most 2 items, not an array of 3",
        ),
        (
            {"lines": [{"sku": "a"}, {"sku": "a"}]},
            "/lines",
            "uniqueItems",
            "must not hold an item twice, not an array of 2",
        ),
        ({"lines": [{}]}, "/lines/0/sku", "required", "is required"),
        ({"lines": [3]}, "/lines/0", "type", "must be an object, not 3"),
        (
            {"lines": [{"sku": "a"}, {"sku": "b", "n": "1"}]},
            "/lines/1/n",
            "type",
            'must be an integer, not "1"',
        ),
        (
            {"lines": [{"sku": "a", "x": 1}]},
            "/lines/0/x",
            "additionalProperties",
            "is not a known property",
        ),
        (
            {"price": 0.005, "count": 0},
            "/price",
            "multipleOf",
            "must be a multiple of 0.01, not 0.005",
        ),
        (
            {"price": -1, "count": 0},
            "/price",
            "minimum",
            "must be at least 0, not -1",
        ),
        (
            {"price": 1},
            "/count",
            "dependentRequired",
            "is required when price is given",
        ),
        ({"count": 10}, "/count", "exclusiveMaximum", "must be less than 10, not 10"),
        ({"count": 4}, "/count", "multipleOf", "must be a multiple of 5, not 4"),
        (
            {"state": "ajar"},
            "/state",
            "enum",
            'must be one of "open", "closed", not "ajar"',
        ),
        ({"kind": "x"}, "/kind", "const", 'must be "order", not "x"'),
        ({"on": "yes"}, "/on", "type", 'must be true or false, not "yes"'),
        ({"a/b~c": "x"}, "/a~1b~0c", "type", 'must be an integer, not "x"'),
        (
            {"labels": {"k/~": "x"}},
            "/labels/k~1~0",
            "minLength",
            'must have at least 2 characters, not "x"',
        ),
        (
            {"labels": {"a": "aa", "b": "bb"}},
            "/labels",
            "maxProperties",
            "must have at most 1 property, not an object of 2",
        ),
        (
            {"either": None},
            "/either",
            "oneOf",
            "must match exactly one of the allowed forms, not null",
        ),
        (
            {"any": 0.5},
            "/any",
            "anyOf",
            "must match one of the allowed forms, not 0.5",
        ),
        (
            {"never": "x"},
            "/never",
            "not",
            'must be of another form, not "x"',
        ),
        ({"other": 0}, "/other", "not", "must not be 0"),
    ],
    ids=lambda v: v if isinstance(v, str) and v.startswith("/") else "",
)
def test_a_violation_is_told(
    package: ModuleType, more: dict[str, Any], path: str, rule: str, message: str
) -> None:
    assert told(package, "Order", {**ORDER, **more}) == [(path, rule, message)]


def test_all_violations_are_told_at_once(package: ModuleType) -> None:
    found = told(package, "Order", {"lines": [{}, {"sku": 1}], "state": 5, "on": 1})
    assert [(path, rule) for path, rule, _ in found] == [
        ("/id", "required"),
        ("/lines/0/sku", "required"),
        ("/lines/1/sku", "type"),
        ("/state", "type"),
        ("/on", "type"),
    ]


def test_a_long_value_is_cut_and_a_strange_one_escaped(package: ModuleType) -> None:
    (long,) = told(package, "Order", {**ORDER, "state": "x" * 500})
    assert long[2].endswith(f'not "{"x" * 60}..."')
    (strange,) = told(package, "Order", {**ORDER, "state": "\x1b[31m\u202e\n"})
    assert strange[2].endswith('not "\\u001b[31m\\u202e\\u000a"')


@pytest.mark.parametrize(
    "data",
    [
        {"password": SECRET},
        {"password": 12345678901},
        {"auth_token": SECRET},
        {"auth_token": [SECRET]},
        {"key": SECRET},
        {"odd": SECRET},
        {"secrets": [SECRET]},
        {"secrets": SECRET},
    ],
    ids=lambda d: f"{next(iter(d))}",
)
def test_a_secret_is_not_shown(package: ModuleType, data: dict[str, Any]) -> None:
    model = package.Login.from_dict(data)
    violations = model.validate()
    assert violations
    for shown in (repr(violations), repr(model), str(violations[0])):
        assert SECRET[:4] not in shown and "12345" not in shown


def test_what_is_no_secret_is_shown(package: ModuleType) -> None:
    data = {"user": "root", "token_count": 3}
    assert told(package, "Login", data) == [
        ("/user", "maxLength", 'must have at most 3 characters, not "root"'),
        ("/token_count", "maximum", "must be at most 1, not 3"),
    ]


def test_advice_is_told_apart_from_rules(package: ModuleType) -> None:
    found = package.Advised.from_dict({"size": 9}).validate()
    assert [(v.path, v.rule, v.level) for v in found] == [
        ("/name", "required", "advice"),
        ("/size", "maximum", "advice"),
    ]
    found = package.Advised.from_dict({"name": "abc"}).validate()
    assert [(v.rule, v.level) for v in found] == [("maxLength", "error")]


def test_all_that_advice_holds_is_advice(package: ModuleType) -> None:
    data = {"items": ["abc"], "parts": "abc", "inner": {"a": "abc"}, "size": 2}
    found = package.Suggested.from_dict(data).validate()
    assert [(v.path, v.level) for v in found] == [
        ("/items/0", "advice"),
        ("/parts", "advice"),
        ("/inner/a", "advice"),
        ("/size", "advice"),
    ]


@pytest.mark.parametrize(
    ("data", "rules"),
    [
        ({"any": 9}, []),
        ({"any": "x"}, ["anyOf"]),
        ({"one": 4}, []),
        ({"one": 9}, ["oneOf"]),
        ({"none": 9}, ["not"]),
        ({"some": [9]}, []),
        ({"some": [9, 1]}, ["maxContains"]),
        ({"if": 9}, ["const"]),
        ({"rest": {"a": 9}}, []),
        ({"rest": {"a": 9, "b": 1}}, ["unevaluatedProperties"]),
    ],
    ids=str,
)
def test_advice_decides_nothing(
    package: ModuleType, data: dict[str, Any], rules: list[str]
) -> None:
    """What breaks only advice is a form that is allowed, and a condition that holds."""
    assert [rule for _, rule, _ in told(package, "Decided", data)] == rules


def test_a_property_is_told_by_what_refuses_its_name(package: ModuleType) -> None:
    found = told(package, "Named", {"x-a": 1, "b": 2, "x-long": 3})
    assert [(path, rule) for path, rule, _ in found] == [
        ("/x-a", "false schema"),
        ("/b", "additionalProperties"),
        ("/x-long", "maxLength"),
        ("/x-long", "false schema"),
    ]


def test_what_is_written_in_a_text_is_that_text(package: ModuleType) -> None:
    """JSON in a string has a length in characters; an image is bytes and has none."""
    data = dict.fromkeys(("json", "problem", "lines", "image"), "[1]")
    assert [(path, rule) for path, rule, _ in told(package, "Written", data)] == [
        ("/json", "maxLength"),
        ("/problem", "maxLength"),
        ("/lines", "maxLength"),
    ]

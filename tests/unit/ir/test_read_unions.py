"""Choices: oneOf, anyOf, discriminators and their mappings."""

from __future__ import annotations

from typing import Any

from generator.ir.api import Api
from generator.ir.types import AnyValue, Array, ModelRef, Scalar, Type, Union
from generator.problem import Problems
from tests.building import api_of, reference, spec

TEXT, NUMBER = Scalar("string"), Scalar("integer")


def shape(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"kind": {"type": "string"}, **properties}}


SHAPES = {"Circle": shape(r={}), "Square": shape(a={}), "Other": {"type": "string"}}
CIRCLE, SQUARE = (ModelRef(f"/components/schemas/{n}") for n in ("Circle", "Square"))


def api(problems: Problems | None = None, **schemas: Any) -> Api:
    return api_of(spec({**SHAPES, **schemas}), problems=problems)


def type_of(schema: Any, problems: Problems | None = None, **more: Any) -> Type:
    holder = {"type": "object", "properties": {"value": schema}}
    found = api(problems, Holder=holder, **more)
    (kind,) = (
        f.type for m in found.models if m.wire_name == "Holder" for f in m.fields
    )
    return kind


def test_a_choice_is_a_union_in_the_order_of_the_definition() -> None:
    kinds = [{"type": "string"}, {"type": "integer"}]
    assert type_of({"oneOf": kinds}) == Union((TEXT, NUMBER))
    assert type_of({"anyOf": kinds[::-1]}) == Union((NUMBER, TEXT))


def test_null_is_no_option_and_one_option_no_choice() -> None:
    assert type_of({"oneOf": [{"type": "string"}, {"type": "null"}]}) == TEXT
    assert type_of({"anyOf": [reference("Circle")]}) == CIRCLE
    assert type_of({"oneOf": [{"type": "string"}, {"type": "string"}]}) == TEXT


def test_a_choice_with_anything_in_it_is_anything() -> None:
    assert type_of({"oneOf": [{"type": "string"}, {}]}) == AnyValue()


def test_a_choice_within_a_choice_is_flat() -> None:
    inner = {"oneOf": [{"type": "integer"}, reference("Circle")]}
    assert type_of({"oneOf": [{"type": "string"}, inner]}) == Union(
        (TEXT, NUMBER, CIRCLE)
    )


def test_a_component_that_is_a_choice_has_a_name_of_its_own() -> None:
    found = api(Shape={"oneOf": [reference("Circle"), reference("Square")]})
    (alias,) = found.aliases
    assert (alias.name, alias.id) == ("Shape", "/components/schemas/Shape")
    assert alias.type == Union((CIRCLE, SQUARE), id="/components/schemas/Shape")


def test_a_discriminator_tells_by_mapping_and_then_by_name() -> None:
    kind = type_of(
        {
            "oneOf": [reference("Circle"), reference("Square")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"round": "#/components/schemas/Circle"},
            },
        }
    )
    assert kind == Union(
        (CIRCLE, SQUARE), "kind", (("round", CIRCLE), ("Square", SQUARE))
    )


def test_a_mapping_may_name_the_schema() -> None:
    kind = type_of(
        {
            "oneOf": [reference("Circle"), reference("Square")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"c": "Circle", "s": "Square"},
            },
        }
    )
    assert isinstance(kind, Union)
    assert kind.mapping == (("c", CIRCLE), ("s", SQUARE))


def test_a_mapping_that_leads_nowhere_is_told() -> None:
    problems = Problems()
    kind = type_of(
        {
            "oneOf": [reference("Circle"), reference("Square")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"x": "Missing", "y": "Other"},
            },
        },
        problems,
    )
    assert isinstance(kind, Union)
    assert kind.mapping == (("Circle", CIRCLE), ("Square", SQUARE))
    place = "#/components/schemas/Holder/properties/value/discriminator/mapping"
    assert [(p.rule, p.level, p.where) for p in problems.report().problems] == [
        ("discriminator-mapping", "warning", f"{place}/x"),
        ("discriminator-mapping", "warning", f"{place}/y"),
    ]


def test_a_base_with_a_discriminator_is_a_choice_of_what_extends_it() -> None:
    base = {**shape(), "discriminator": {"propertyName": "kind"}}
    dog = {"allOf": [reference("Pet"), {"properties": {"bark": {}}}]}
    kind = type_of(reference("Pet"), Pet=base, Dog=dog, Cat={**dog})
    pet, dog_ref, cat = (
        ModelRef(f"/components/schemas/{n}") for n in ("Pet", "Dog", "Cat")
    )
    assert isinstance(kind, Union)
    assert set(kind.options) == {pet, dog_ref, cat}
    assert dict(kind.mapping) == {"Dog": dog_ref, "Cat": cat}
    assert kind.base == pet


def test_a_base_that_nothing_extends_is_a_model() -> None:
    base = {**shape(), "discriminator": {"propertyName": "kind"}}
    assert type_of(reference("Pet"), Pet=base) == ModelRef("/components/schemas/Pet")


def test_a_choice_that_holds_itself_ends() -> None:
    value = {"oneOf": [{"type": "string"}, {"type": "array", "items": reference("V")}]}
    kind = type_of(reference("V"), V=value)
    assert isinstance(kind, Union)
    assert kind.options[0] == TEXT
    assert isinstance(kind.options[1], Array)

"""Which module everything goes to: its tag's, or `shared`, or where it was before."""

from __future__ import annotations

from typing import Any

import pytest

from generator.ir import lock as locks
from generator.ir.api import Api
from generator.ir.modules import MODULE_NAMES, mentions
from generator.ir.types import Array, EnumRef, Map, ModelRef, Scalar, Union
from tests.building import api_of, reference, sends, spec

TEXT = {"type": "string"}


def model(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties or {"a": TEXT}}


def homes(api: Api) -> dict[str, str]:
    return {c.wire_name: c.module for c in api.classes}


def module_of_tag(tag: str, *operations: str) -> str:
    paths = {f"/{o}": sends(o, model(), tag) for o in operations or ("SendThing",)}
    return api_of(spec({}, paths)).operations[0].module


def test_what_one_tag_uses_is_in_its_module() -> None:
    api = api_of(
        spec(
            {
                "Own": model(inner=reference("Deep")),
                "Deep": model(state={"type": "string", "enum": ["a"]}),
                "Both": model(part=reference("Part")),
                "Part": model(),
                "Unused": model(),
            },
            {
                "/a": sends("A", reference("Own"), "functions"),
                "/b": sends("B", reference("Both"), "functions"),
                "/c": sends("C", reference("Both"), "triggers"),
            },
        )
    )
    assert homes(api) == {
        "Own": "functions",
        "Deep": "functions",
        "Deep/state": "functions",
        "Both": "shared",
        "Part": "shared",
        "Unused": "shared",
    }
    assert {o.id: o.module for o in api.operations} == {
        "A": "functions",
        "B": "functions",
        "C": "triggers",
    }


def test_a_module_stays_when_a_second_tag_comes() -> None:
    schemas = {"Own": model()}
    first = {"/a": sends("A", reference("Own"), "functions")}
    lock = locks.parse(locks.write(api_of(spec(schemas, first))), "gen.lock")
    second = {**first, "/b": sends("B", reference("Own"), "triggers")}
    assert homes(api_of(spec(schemas, second))) == {"Own": "shared"}
    assert homes(api_of(spec(schemas, second), lock)) == {"Own": "functions"}


@pytest.mark.parametrize(
    ("tag", "module"),
    [
        ("Functions", "functions"),
        ("Function Triggers", "function_triggers"),
        ("import", "import_"),
        ("2. tag", "api_2_tag"),
        ("data", "data_"),
        ("type", "type_"),
        ("shared", "shared"),
        ("__init__", "init"),
        ("../../etc", "etc"),
        ("a/b", "a_b"),
        ("con.py", "con_py"),
        ("x" * 100, "x" * 64),
    ],
)
def test_a_tag_gives_the_name_of_its_module(tag: str, module: str) -> None:
    assert module_of_tag(tag) == module


@pytest.mark.parametrize("name", sorted(MODULE_NAMES))
def test_what_generated_code_calls_by_a_name_is_no_module(name: str) -> None:
    assert module_of_tag(name) == f"{name}_"


def test_a_tag_without_letters_is_called_by_what_its_operations_are_about() -> None:
    assert module_of_tag(
        "触发器", "CreateTrigger", "ListTriggers", "DeleteTrigger"
    ) == ("trigger")
    assert module_of_tag("…", "Send") == "shared"


def test_an_overlay_may_name_a_tag() -> None:
    root = spec({}, {"/a": sends("A", model(), "函数")})
    root["tags"] = [{"name": "函数", "x-display-name": "Functions"}]
    assert api_of(root).operations[0].module == "functions"


def test_an_operation_without_a_tag() -> None:
    assert module_of_tag("", "CreateThing", "ListThings") == "thing"


def test_what_a_type_mentions() -> None:
    kind = Map(
        Array(
            Union(
                (ModelRef("/a"), EnumRef("/e"), Scalar("string")),
                "kind",
                (("b", ModelRef("/b")),),
                id="/u",
            )
        )
    )
    assert set(mentions(kind)) == {"/a", "/e", "/b", "/u"}

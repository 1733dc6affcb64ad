"""Numbers of any size and data of any depth: checked, or told as a violation."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from tests.building import built, imported, reference, sends, spec

GREEK = "^\\p{Script=Greek}+$"
SCHEMAS: dict[str, Any] = {
    "Closed": {
        "type": "object",
        "patternProperties": {GREEK: True},
        "additionalProperties": False,
    },
    "Unread": {
        "type": "object",
        "patternProperties": {GREEK: True},
        "unevaluatedProperties": False,
    },
    "Nest": {"type": "object", "properties": {"inner": reference("Nest")}},
    "Money": {
        "type": "object",
        "properties": {
            "cents": {"type": "number", "multipleOf": 0.01},
            "tenths": {"type": "number", "multipleOf": 0.1},
            "thirds": {"type": "number", "multipleOf": 3},
            "tiny": {"type": "number", "multipleOf": 1e-9},
        },
    },
    "Texts": {
        "type": "object",
        "properties": {
            "limit": {"type": "string", "minimum": 0, "maximum": 100},
            "open": {
                "type": ["string", "null"],
                "exclusiveMinimum": 0,
                "exclusiveMaximum": 5,
            },
            "either": {"type": ["string", "integer"], "maximum": 5},
        },
        "oneOf": [{"properties": {"limit": {"type": "string", "maximum": 9}}}],
    },
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    paths = {f"/{name}": sends(f"Send{name}", reference(name)) for name in SCHEMAS}
    folder = tmp_path_factory.mktemp("limits")
    with imported(built(spec(SCHEMAS, paths), folder / "limits_api")) as found:
        yield found


def told(package: ModuleType, model: str, data: Any) -> list[tuple[str, str, str]]:
    violations = getattr(package, model).from_dict(data).validate()
    return [(v.path, v.rule, v.message) for v in violations]


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        ({"cents": 0.07}, False),
        ({"cents": 19.99}, False),
        ({"cents": 1.1}, False),
        ({"cents": 4.35}, False),
        ({"cents": 100}, False),
        ({"cents": 0.005}, True),
        ({"cents": 1.005}, True),
        ({"cents": 123456789.01}, False),
        ({"cents": 1e300}, False),
        ({"tenths": 0.3}, False),
        ({"tenths": 0.35}, True),
        ({"thirds": 9.0}, False),
        ({"thirds": 1e22}, True),
        ({"thirds": 10**400}, True),
        ({"thirds": 3 * 10**400}, False),
        ({"cents": 10**400}, False),
        ({"tiny": 0.000000003}, False),
        ({"tiny": 1e-10}, True),
        ({"cents": float("inf")}, True),
        ({"cents": float("nan")}, True),
    ],
    ids=lambda v: str(v)[:30],
)
def test_multiples_are_exact_in_decimals(
    package: ModuleType, data: dict[str, Any], wrong: bool
) -> None:
    rules = [rule for _, rule, _ in told(package, "Money", data)]
    assert rules == (["multipleOf"] if wrong else [])


@pytest.mark.parametrize(
    ("data", "rules"),
    [
        ({"limit": "100"}, []),
        ({"limit": "0"}, []),
        ({"limit": "-0"}, []),
        ({"limit": "101"}, ["maximum"]),
        ({"limit": "-1"}, ["minimum"]),
        ({"limit": "9" * 5000}, ["maximum"]),
        ({"limit": "-" + "9" * 5000}, ["minimum"]),
        *(({"limit": text}, []) for text in ("", "-", "1e9", "200x", " 200", "2_00")),
        ({"limit": "\u0662\u0660\u0660"}, []),
        ({"open": "0"}, ["exclusiveMinimum"]),
        ({"open": "5"}, ["exclusiveMaximum"]),
        ({"open": "4"}, []),
        ({"either": "6"}, []),
    ],
    ids=lambda v: str(v)[:30],
)
def test_a_number_in_a_text_is_compared_as_advice(
    package: ModuleType, data: dict[str, Any], rules: list[str]
) -> None:
    violations = package.Texts.from_dict(data).validate()
    assert [(v.rule, v.level) for v in violations] == [(r, "advice") for r in rules]


def test_a_number_in_a_text_is_told(package: ModuleType) -> None:
    assert told(package, "Texts", {"limit": "101"}) == [
        ("/limit", "maximum", 'must be at most 100, not "101"')
    ]


def test_a_number_of_any_size_is_checked(package: ModuleType) -> None:
    """Python refuses to write integers of more than 4,300 digits."""
    huge = 10**5000
    assert told(package, "Money", {"cents": huge}) == []
    assert told(package, "Money", {"thirds": huge}) == [
        ("/thirds", "multipleOf", "must be a multiple of 3, not a huge integer")
    ]


def nested(depth: int) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for _ in range(depth):
        data = {"inner": data}
    return data


def test_deep_nesting_is_a_violation_and_no_recursion_error(
    package: ModuleType,
) -> None:
    check = package.OPERATIONS["SendNest"].body.check
    module, function = check.split(".")
    validators = importlib.import_module(f"{package.__name__}.validators.{module}")
    from_json = getattr(validators, function)
    assert from_json(nested(50)) == []
    (found,) = from_json(nested(20_000))
    assert (found.path, found.rule) == ("", "depth")
    assert found.message == "is nested too deeply to be checked"


def test_a_model_that_is_nested_too_deeply_is_a_violation(package: ModuleType) -> None:
    model = package.Nest()
    for _ in range(20_000):
        model = package.Nest(inner=model)
    (found,) = model.validate()
    assert (found.path, found.rule) == ("", "depth")


def test_data_that_is_nested_too_deeply_is_no_model(package: ModuleType) -> None:
    with pytest.raises(package.ClientError, match=r"^the data of Nest is nested too"):
        package.Nest.from_dict(nested(20_000))


@pytest.mark.parametrize("operation", ["SendClosed", "SendUnread"])
def test_a_name_is_not_refused_by_a_pattern_that_is_not_checked(
    package: ModuleType, operation: str
) -> None:
    """Which properties the pattern allows cannot be told, so none is one too many."""
    module, function = package.OPERATIONS[operation].body.check.split(".")
    validators = importlib.import_module(f"{package.__name__}.validators.{module}")
    assert getattr(validators, function)({"αβγ": 1}) == []
    assert [v.rule for v in getattr(validators, function)([])] == ["type"]

"""Generated validators and the jsonschema library agree on generated schemas.

Hypothesis makes the schemas first; all of them go into one package, which costs far
less than one each. Then it makes values near each of them. The seeds are fixed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.building import built, imported, reference, sends, spec
from tests.schema_suite.instance_strategies import Near, instances
from tests.schema_suite.readings import body_check
from tests.schema_suite.schema_strategies import SHARED, schemas
from tests.schema_suite.verdicts import comparable, ours, theirs, validator_of

pytestmark = pytest.mark.slow

SCHEMAS = 300
VALUES = 2400
_FIXED = settings(
    derandomize=True,
    database=None,
    deadline=None,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)


def _generated() -> list[Any]:
    found: list[Any] = []

    @settings(_FIXED, max_examples=SCHEMAS)
    @given(schemas())
    def collect(schema: Any) -> None:
        found.append(schema)

    collect()
    return found


@pytest.fixture(scope="module")
def subjects() -> list[Any]:
    return _generated()


@pytest.fixture(scope="module")
def root(subjects: list[Any]) -> dict[str, Any]:
    named = {f"Subject{i}": schema for i, schema in enumerate(subjects)}
    paths = {f"/{i}": sends(f"Send{i}", reference(n)) for i, n in enumerate(named)}
    return spec({**SHARED, **named}, paths)


@pytest.fixture(scope="module")
def package(
    root: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("differential")
    with imported(built(root, folder / "differential_api")) as found:
        yield found


def test_the_verdicts_are_those_of_jsonschema(
    package: ModuleType, root: dict[str, Any], subjects: list[Any]
) -> None:
    known = root["components"]["schemas"]
    checks = [body_check(package, f"Send{i}") for i in range(len(subjects))]
    validators = [
        validator_of(f"Subject{i}", root["components"]) for i in range(len(subjects))
    ]
    seen: Counter[str] = Counter()

    @settings(_FIXED, max_examples=VALUES)
    @given(st.data())
    def compare(data: st.DataObject) -> None:
        index = data.draw(st.integers(0, len(subjects) - 1))
        value = data.draw(instances(Near(subjects[index], known)))
        expected, found = theirs(validators[index], value), ours(checks[index](value))
        told = (subjects[index], value)
        assert bool(found) == bool(expected), (told, found, expected)
        wanted = comparable(expected, found)
        assert comparable(found, expected) == wanted, told
        seen["wrong" if expected else "right"] += 1

    compare()
    assert len(subjects) >= SCHEMAS
    assert seen.total() >= VALUES
    # neither verdict is a rarity, so that agreeing means something
    assert min(seen["wrong"], seen["right"]) > VALUES // 5, seen

"""What the fields of a model do not say is kept: unknown properties and nulls."""

from __future__ import annotations

from itertools import product
from typing import Any

import functiongraph
import pytest

PLACES: dict[str, tuple[Any, ...]] = {
    "vpc_id": ("v", None, ...),  # required
    "cidr": ("c", None, ...),
    "security_groups": (["g"], None, ...),
    "later": (1, None, ...),  # unknown
    "more": ({"a": None}, ...),
}


def combinations() -> list[dict[str, Any]]:
    """Every property with a value, null or left out, beside every other one."""
    rows = (dict(zip(PLACES, row, strict=True)) for row in product(*PLACES.values()))
    return [{k: v for k, v in row.items() if v is not ...} for row in rows]


@pytest.mark.parametrize("data", combinations(), ids=str)
def test_what_comes_goes_back(data: dict[str, Any]) -> None:
    model = functiongraph.FuncVpc.from_dict(data)
    assert model.to_dict() == data
    assert model.additional_properties == {
        key: data[key] for key in ("later", "more") if key in data
    }
    assert model.cidr == data.get("cidr")
    if "vpc_id" in data:
        assert model.vpc_id == data["vpc_id"]
    else:
        with pytest.raises(AttributeError, match="vpc_id"):
            model.vpc_id  # noqa: B018 - to read it is what fails

"""Validators of every thing that anyone has ever put into this catalogue of: every rule
that JSON data breaks.
"""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Check, wrong_type
from .._runtime.violations import Violation


@Check
def check_every_thing_that_anyone_has_ever_put_into_this_catalogue_of(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "date" in data and not isinstance(data["date"], str):
        found.append(wrong_type("/date", "a string", data["date"]))
    return found


@Check
def check_every_thing_that_anyone_has_ever_put_into_this_catalogue_of_2(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    return found


CHECKS: dict[str, Any] = {
    "EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByD": check_every_thing_that_anyone_has_ever_put_into_this_catalogue_of,
    "EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByN": check_every_thing_that_anyone_has_ever_put_into_this_catalogue_of_2,
}

"""Validators of shared: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Allowed,
    Check,
    Pattern,
    at,
    broken,
    missing,
    not_allowed,
    under,
    wrong_type,
)
from .._runtime.violations import Violation
from . import every_thing_that_anyone_has_ever_put_into_this_catalogue_of

LEVEL_VALUES = Allowed(
    "a value that is so long that no one would ever want to write it out in full 1",
    "a value that is so long that no one would ever want to write it out in full 2",
)
TEXT_PATTERN = Pattern(
    "^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)\\Z"
)


@Check
def check_animal_with_a_very_long_name01(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "a" in data:
        value = data["a"]
        if not isinstance(value, str):
            found.append(wrong_type("/a", "a string", value))
    else:
        found.append(missing("/a"))
    return found


@Check
def check_animal_with_a_very_long_name02(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "b" in data:
        value = data["b"]
        if not isinstance(value, str):
            found.append(wrong_type("/b", "a string", value))
    else:
        found.append(missing("/b"))
    return found


@Check
def check_animal_with_a_very_long_name03(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "c" in data:
        value = data["c"]
        if not isinstance(value, str):
            found.append(wrong_type("/c", "a string", value))
    else:
        found.append(missing("/c"))
    return found


@Check
def check_animal_with_a_very_long_name04(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "d" in data:
        value = data["d"]
        if not isinstance(value, str):
            found.append(wrong_type("/d", "a string", value))
    else:
        found.append(missing("/d"))
    return found


@Check
def check_any_animal(data: Any) -> list[Violation]:
    found: list[Violation] = []
    matching = sum(
        not check(data)
        for check in (
            check_animal_with_a_very_long_name01.find,
            check_animal_with_a_very_long_name02.find,
            check_animal_with_a_very_long_name03.find,
            check_animal_with_a_very_long_name04.find,
        )
    )
    if matching != 1:
        found.append(
            broken("", "oneOf", "must match exactly one of the allowed forms", data)
        )
    return found


@Check
def check_holder(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if (
        "a_field_whose_name_is_so_long_that_it_alone_takes_more_than_sixty_four_columns_1"
        in data
    ):
        value = data[
            "a_field_whose_name_is_so_long_that_it_alone_takes_more_than_sixty_four_columns_1"
        ]
        if not isinstance(value, str):
            found.append(
                wrong_type(
                    "/a_field_whose_name_is_so_long_that_it_alone_takes_more_than_sixty_four_columns_1",
                    "a string",
                    value,
                )
            )
    else:
        found.append(
            missing(
                "/a_field_whose_name_is_so_long_that_it_alone_takes_more_than_sixty_four_columns_1"
            )
        )
    if (
        "a_field_whose_name_is_so_long_that_it_alone_takes_more_than_sixty_four_columns_2"
        in data
    ):
        value = data[
            "a_field_whose_name_is_so_long_that_it_alone_takes_more_than_sixty_four_columns_2"
        ]
        if not isinstance(value, list):
            found.append(
                wrong_type(
                    "/a_field_whose_name_is_so_long_that_it_alone_takes_more_than_sixty_four_columns_2",
                    "an array",
                    value,
                )
            )
        else:
            for index, item in enumerate(value):
                if inner := every_thing_that_anyone_has_ever_put_into_this_catalogue_of.check_every_thing_that_anyone_has_ever_put_into_this_catalogue_of_2.find(
                    item
                ):
                    found += under(
                        at(
                            "/a_field_whose_name_is_so_long_that_it_alone_takes_more_than_sixty_four_columns_2",
                            index,
                        ),
                        inner,
                    )
    if "named" in data:
        value = data["named"]
        if inner := check_any_animal.find(value):
            found += under("/named", inner)
    if "inline" in data:
        value = data["inline"]
        if inner := _check_holder_inline(value):
            found += under("/inline", inner)
    if "level" in data:
        value = data["level"]
        if not isinstance(value, str):
            found.append(wrong_type("/level", "a string", value))
        elif value not in LEVEL_VALUES:
            found.append(not_allowed("/level", LEVEL_VALUES, value))
    if "text" in data:
        value = data["text"]
        if not isinstance(value, str):
            found.append(wrong_type("/text", "a string", value))
        elif not TEXT_PATTERN.search(value):
            found.append(
                broken(
                    "/text",
                    "pattern",
                    "must match the pattern ^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)$",
                    value,
                )
            )
    return found


def _check_holder_inline(data: Any) -> list[Violation]:
    found: list[Violation] = []
    matching = sum(
        not check(data)
        for check in (
            check_animal_with_a_very_long_name01.find,
            check_animal_with_a_very_long_name02.find,
            check_animal_with_a_very_long_name03.find,
            _check_holder_inline_one_of_4,
        )
    )
    if matching != 1:
        found.append(
            broken("", "oneOf", "must match exactly one of the allowed forms", data)
        )
    return found


def _check_holder_inline_one_of_4(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, list):
        found.append(wrong_type("", "an array", data))
    else:
        for index, item in enumerate(data):
            if inner := check_animal_with_a_very_long_name04.find(item):
                found += under(at("", index), inner)
    return found


CHECKS: dict[str, Any] = {
    "AnimalWithAVeryLongName01": check_animal_with_a_very_long_name01,
    "AnimalWithAVeryLongName02": check_animal_with_a_very_long_name02,
    "AnimalWithAVeryLongName03": check_animal_with_a_very_long_name03,
    "AnimalWithAVeryLongName04": check_animal_with_a_very_long_name04,
    "Holder": check_holder,
}

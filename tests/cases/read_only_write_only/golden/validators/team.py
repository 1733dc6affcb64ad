"""Validators of team: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Check,
    at,
    broken,
    errors_of,
    is_integer,
    missing,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

STRICT_NAMES = frozenset(["id"])


@Check
def check_guest(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "guest" in data:
        value = data["guest"]
        if not isinstance(value, str):
            found.append(wrong_type("/guest", "a string", value))
    else:
        found.append(missing("/guest"))
    if "seen" in data and not is_integer(data["seen"]):
        found.append(wrong_type("/seen", "an integer", data["seen"]))
    if "seen" in data:
        found.append(
            broken(
                "/seen",
                "readOnly",
                "is set by the server and should not be sent",
                level="advice",
            )
        )
    return found


@Check
def check_id(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, str):
        found.append(wrong_type("", "a string", data))
    return found


@Check
def check_team(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "members" in data:
        value = data["members"]
        if not isinstance(value, list):
            found.append(wrong_type("/members", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_user.find(item):
                    found += under(at("/members", index), inner)
    if "lead" in data:
        value = data["lead"]
        if inner := _check_team_lead(value):
            found += under("/lead", inner)
    if "strict" in data:
        value = data["strict"]
        if inner := check_team_strict.find(value):
            found += under("/strict", inner)
    return found


def _check_team_lead(data: Any) -> list[Violation]:
    found: list[Violation] = []
    matching = sum(
        not errors_of(check(data)) for check in (check_user.find, check_guest.find)
    )
    if matching != 1:
        found.append(
            broken("", "oneOf", "must match exactly one of the allowed forms", data)
        )
    return found


@Check
def check_team_strict(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "id" in data:
        value = data["id"]
        if inner := check_id.find(value):
            found += under("/id", inner)
    if "id" in data:
        found.append(
            broken(
                "/id",
                "readOnly",
                "is set by the server and should not be sent",
                level="advice",
            )
        )
    for key in data:
        if key not in STRICT_NAMES:
            found.append(
                broken(at("", key), "additionalProperties", "is not a known property")
            )
    return found


@Check
def check_user(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "id" in data:
        value = data["id"]
        if inner := check_id.find(value):
            found += under("/id", inner)
    if "created" in data and not isinstance(data["created"], str):
        found.append(wrong_type("/created", "a string", data["created"]))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
    else:
        found.append(missing("/name"))
    if "pin" in data:
        value = data["pin"]
        if not isinstance(value, str):
            found.append(wrong_type("/pin", "a string", value))
    else:
        found.append(missing("/pin"))
    if "id" in data:
        found.append(
            broken(
                "/id",
                "readOnly",
                "is set by the server and should not be sent",
                level="advice",
            )
        )
    if "created" in data:
        found.append(
            broken(
                "/created",
                "readOnly",
                "is set by the server and should not be sent",
                level="advice",
            )
        )
    return found


CHECKS: dict[str, Any] = {
    "Guest": check_guest,
    "Team": check_team,
    "TeamStrict": check_team_strict,
    "User": check_user,
}

"""Validators of quotas: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Allowed,
    Check,
    Pattern,
    as_text,
    at,
    broken,
    is_integer,
    missing,
    not_allowed,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

PROJECT_ID_PATTERN = Pattern("^[A-Za-z0-9]{32}\\Z")
TYPE_VALUES = Allowed(
    "fgs_func_scale_down_timeout",
    "fgs_func_occurs",
    "fgs_func_pat_idle_time",
    "fgs_func_num",
    "fgs_func_code_size",
    "fgs_workflow_num",
    "fgs_on_demand_instance_limit",
    "fgs_func_qos_limit",
)


@Check
def check_list_quotas_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "quotas" in data:
        value = data["quotas"]
        if inner := check_list_quotas_result.find(value):
            found += under("/quotas", inner)
    else:
        found.append(missing("/quotas"))
    return found


@Check
def check_list_quotas_result(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "resources" in data:
        value = data["resources"]
        if not isinstance(value, list):
            found.append(wrong_type("/resources", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_resources.find(item):
                    found += under(at("/resources", index), inner)
    else:
        found.append(missing("/resources"))
    return found


@Check
def check_resources(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "quota" in data and not is_integer(data["quota"]):
        found.append(wrong_type("/quota", "an integer", data["quota"]))
    if "type" in data:
        value = data["type"]
        if not isinstance(value, str):
            found.append(wrong_type("/type", "a string", value))
        elif value not in TYPE_VALUES:
            found.append(not_allowed("/type", TYPE_VALUES, value))
    if "unit" in data and not isinstance(data["unit"], str):
        found.append(wrong_type("/unit", "a string", data["unit"]))
    if "used" in data and not is_integer(data["used"]):
        found.append(wrong_type("/used", "an integer", data["used"]))
    return found


@Check
def check_list_quotas_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    return found


CHECKS: dict[str, Any] = {
    "ListQuotasResponseBody": check_list_quotas_response_body,
    "ListQuotasResult": check_list_quotas_result,
    "Resources": check_resources,
}

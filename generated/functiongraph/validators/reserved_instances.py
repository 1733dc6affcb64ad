"""Validators of reserved instances: every rule that JSON data breaks."""

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
from . import shared

FUNCTION_URN_PATTERN = Pattern("^[A-Za-z0-9_:.-]+\\Z")
LIMIT_PATTERN = Pattern("^[0-9]+\\Z")
LIMIT_PATTERN_2 = Pattern("^([0-9]|[1-9][0-9]|[1-4][0-9]{2}|500)\\Z")
PROJECT_ID_PATTERN = Pattern("^[A-Za-z0-9]{32}\\Z")
TYPE_VALUES = Allowed("Concurrency")


@Check
def check_cron_config(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "count" in data and not is_integer(data["count"]):
        found.append(wrong_type("/count", "an integer", data["count"]))
    if "cron" in data and not isinstance(data["cron"], str):
        found.append(wrong_type("/cron", "a string", data["cron"]))
    if "expired_time" in data and not is_integer(data["expired_time"]):
        found.append(wrong_type("/expired_time", "an integer", data["expired_time"]))
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    if "start_time" in data and not is_integer(data["start_time"]):
        found.append(wrong_type("/start_time", "an integer", data["start_time"]))
    return found


@Check
def check_func_reserved_instance(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "count" in data:
        value = data["count"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/count", "an integer", value))
    else:
        found.append(missing("/count"))
    if "func_urn" in data:
        value = data["func_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/func_urn", "a string", value))
    else:
        found.append(missing("/func_urn"))
    return found


@Check
def check_list_function_reserved_instances_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "count" in data:
        value = data["count"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/count", "an integer", value))
    else:
        found.append(missing("/count"))
    if "page_info" in data:
        value = data["page_info"]
        if inner := shared.check_page_info.find(value):
            found += under("/page_info", inner)
    else:
        found.append(missing("/page_info"))
    if "reservedinstances" in data:
        value = data["reservedinstances"]
        if not isinstance(value, list):
            found.append(wrong_type("/reservedinstances", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_func_reserved_instance.find(item):
                    found += under(at("/reservedinstances", index), inner)
    else:
        found.append(missing("/reservedinstances"))
    return found


@Check
def check_list_reserved_instance_configs_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "count" in data and not is_integer(data["count"]):
        found.append(wrong_type("/count", "an integer", data["count"]))
    if "page_info" in data:
        value = data["page_info"]
        if inner := shared.check_page_info.find(value):
            found += under("/page_info", inner)
    if "reserved_instances" in data:
        value = data["reserved_instances"]
        if not isinstance(value, list):
            found.append(wrong_type("/reserved_instances", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_reserved_instance_configs.find(item):
                    found += under(at("/reserved_instances", index), inner)
    return found


@Check
def check_metric_config(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "min" in data and not is_integer(data["min"]):
        found.append(wrong_type("/min", "an integer", data["min"]))
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    if "threshold" in data and not is_integer(data["threshold"]):
        found.append(wrong_type("/threshold", "an integer", data["threshold"]))
    if "type" in data:
        value = data["type"]
        if not isinstance(value, str):
            found.append(wrong_type("/type", "a string", value))
        elif value not in TYPE_VALUES:
            found.append(not_allowed("/type", TYPE_VALUES, value))
    return found


@Check
def check_reserved_instance_configs(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "function_urn" in data and not isinstance(data["function_urn"], str):
        found.append(wrong_type("/function_urn", "a string", data["function_urn"]))
    if "idle_mode" in data and not isinstance(data["idle_mode"], bool):
        found.append(wrong_type("/idle_mode", "true or false", data["idle_mode"]))
    if "min_count" in data and not is_integer(data["min_count"]):
        found.append(wrong_type("/min_count", "an integer", data["min_count"]))
    if "qualifier_name" in data and not isinstance(data["qualifier_name"], str):
        found.append(wrong_type("/qualifier_name", "a string", data["qualifier_name"]))
    if "qualifier_type" in data and not isinstance(data["qualifier_type"], str):
        found.append(wrong_type("/qualifier_type", "a string", data["qualifier_type"]))
    if "tactics_config" in data:
        value = data["tactics_config"]
        if inner := check_tactics_config.find(value):
            found += under("/tactics_config", inner)
    return found


@Check
def check_tactics_config(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "cron_configs" in data:
        value = data["cron_configs"]
        if not isinstance(value, list):
            found.append(wrong_type("/cron_configs", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_cron_config.find(item):
                    found += under(at("/cron_configs", index), inner)
    if "metric_configs" in data:
        value = data["metric_configs"]
        if not isinstance(value, list):
            found.append(wrong_type("/metric_configs", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_metric_config.find(item):
                    found += under(at("/metric_configs", index), inner)
    return found


@Check
def check_update_function_reserved_instances_count_request_body(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "count" in data:
        value = data["count"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/count", "an integer", value))
    else:
        found.append(missing("/count"))
    if "idle_mode" in data and not isinstance(data["idle_mode"], bool):
        found.append(wrong_type("/idle_mode", "true or false", data["idle_mode"]))
    if "tactics_config" in data:
        value = data["tactics_config"]
        if inner := check_tactics_config.find(value):
            found += under("/tactics_config", inner)
    return found


@Check
def check_update_function_reserved_instances_response_body(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "count" in data and not is_integer(data["count"]):
        found.append(wrong_type("/count", "an integer", data["count"]))
    if "idle_mode" in data and not isinstance(data["idle_mode"], bool):
        found.append(wrong_type("/idle_mode", "true or false", data["idle_mode"]))
    if "tactics_config" in data:
        value = data["tactics_config"]
        if inner := check_tactics_config.find(value):
            found += under("/tactics_config", inner)
    return found


@Check
def check_list_function_reserved_instances_parameters(
    parameters: Any,
) -> list[Violation]:
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
    query = parameters.get("query", {})
    if "marker" in query:
        value = as_text(query["marker"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/marker", "a string", value))
    if "limit" in query:
        value = as_text(query["limit"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/limit", "a string", value))
        elif not LIMIT_PATTERN.search(value):
            found.append(
                broken(
                    "/query/limit", "pattern", "must match the pattern ^[0-9]+$", value
                )
            )
    if "urn" in query:
        value = as_text(query["urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/urn", "a string", value))
    return found


@Check
def check_list_reserved_instance_configs_parameters(parameters: Any) -> list[Violation]:
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
    query = parameters.get("query", {})
    if "function_urn" in query:
        value = as_text(query["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/function_urn", "a string", value))
    if "marker" in query:
        value = as_text(query["marker"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/marker", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/query/marker",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/query/marker",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "limit" in query:
        value = as_text(query["limit"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/limit", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/query/limit",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/query/limit",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
            if len(value) <= 64 and not LIMIT_PATTERN_2.search(value):
                found.append(
                    broken(
                        "/query/limit",
                        "pattern",
                        "must match the pattern ^([0-9]|[1-9][0-9]|[1-4][0-9]{2}|500)$",
                        value,
                    )
                )
    return found


@Check
def check_update_function_reserved_instances_count_parameters(
    parameters: Any,
) -> list[Violation]:
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
    if "function_urn" in path:
        value = as_text(path["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/function_urn", "a string", value))
        elif not FUNCTION_URN_PATTERN.search(value):
            found.append(
                broken(
                    "/path/function_urn",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_:.-]+$",
                    value,
                )
            )
    return found


CHECKS: dict[str, Any] = {
    "CronConfig": check_cron_config,
    "FuncReservedInstance": check_func_reserved_instance,
    "ListFunctionReservedInstancesResponseBody": check_list_function_reserved_instances_response_body,
    "ListReservedInstanceConfigsResponseBody": check_list_reserved_instance_configs_response_body,
    "MetricConfig": check_metric_config,
    "ReservedInstanceConfigs": check_reserved_instance_configs,
    "TacticsConfig": check_tactics_config,
    "UpdateFunctionReservedInstancesCountRequestBody": check_update_function_reserved_instances_count_request_body,
    "UpdateFunctionReservedInstancesResponseBody": check_update_function_reserved_instances_response_body,
}

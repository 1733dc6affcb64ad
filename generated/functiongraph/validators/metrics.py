"""Validators of metrics: every rule that JSON data breaks."""

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
    is_number,
    not_allowed,
    under,
    wrong_type,
)
from .._runtime.violations import Violation
from . import shared

FILTER_VALUES = Allowed("monitor_data", "monthly_report")
FUNC_URN_PATTERN = Pattern("^[A-Za-z0-9_:.-]+\\Z")
LIMIT_PATTERN = Pattern("^([0-9]|[1-9][0-9]|[1-4][0-9]{2}|500)\\Z")
OPTION_VALUES = Allowed("0", "1", "2", "3")
PROJECT_ID_PATTERN = Pattern("^[A-Za-z0-9]{32}\\Z")


@Check
def check_function_metric(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "key" in data and not isinstance(data["key"], str):
        found.append(wrong_type("/key", "a string", data["key"]))
    if "value" in data and not is_integer(data["value"]):
        found.append(wrong_type("/value", "an integer", data["value"]))
    return found


@Check
def check_list_function_as_metric_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "count" in data and not is_integer(data["count"]):
        found.append(wrong_type("/count", "an integer", data["count"]))
    if "next_marker" in data and not is_integer(data["next_marker"]):
        found.append(wrong_type("/next_marker", "an integer", data["next_marker"]))
    if "values" in data:
        value = data["values"]
        if not isinstance(value, list):
            found.append(wrong_type("/values", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_function_metric.find(item):
                    found += under(at("/values", index), inner)
    return found


@Check
def check_list_function_statistics_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "concurrency_num" in data:
        value = data["concurrency_num"]
        if not isinstance(value, list):
            found.append(wrong_type("/concurrency_num", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/concurrency_num", index), inner)
    if "count" in data:
        value = data["count"]
        if not isinstance(value, list):
            found.append(wrong_type("/count", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/count", index), inner)
    if "duration" in data:
        value = data["duration"]
        if not isinstance(value, list):
            found.append(wrong_type("/duration", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/duration", index), inner)
    if "fail_count" in data:
        value = data["fail_count"]
        if not isinstance(value, list):
            found.append(wrong_type("/fail_count", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/fail_count", index), inner)
    if "function_error_count" in data:
        value = data["function_error_count"]
        if not isinstance(value, list):
            found.append(wrong_type("/function_error_count", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/function_error_count", index), inner)
    if "max_duration" in data:
        value = data["max_duration"]
        if not isinstance(value, list):
            found.append(wrong_type("/max_duration", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/max_duration", index), inner)
    if "min_duration" in data:
        value = data["min_duration"]
        if not isinstance(value, list):
            found.append(wrong_type("/min_duration", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/min_duration", index), inner)
    if "reject_count" in data:
        value = data["reject_count"]
        if not isinstance(value, list):
            found.append(wrong_type("/reject_count", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/reject_count", index), inner)
    if "reserved_instance_num" in data:
        value = data["reserved_instance_num"]
        if not isinstance(value, list):
            found.append(wrong_type("/reserved_instance_num", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/reserved_instance_num", index), inner)
    if "system_error_count" in data:
        value = data["system_error_count"]
        if not isinstance(value, list):
            found.append(wrong_type("/system_error_count", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/system_error_count", index), inner)
    return found


@Check
def check_list_statistics_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "count" in data:
        value = data["count"]
        if not isinstance(value, list):
            found.append(wrong_type("/count", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_month_used.find(item):
                    found += under(at("/count", index), inner)
    if "gbs" in data:
        value = data["gbs"]
        if not isinstance(value, list):
            found.append(wrong_type("/gbs", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_month_used.find(item):
                    found += under(at("/gbs", index), inner)
    if "gpu_gbs" in data:
        value = data["gpu_gbs"]
        if not isinstance(value, list):
            found.append(wrong_type("/gpu_gbs", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_month_used.find(item):
                    found += under(at("/gpu_gbs", index), inner)
    if "statistics" in data:
        value = data["statistics"]
        if inner := check_list_function_statistics_response_body.find(value):
            found += under("/statistics", inner)
    return found


@Check
def check_month_used(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "date" in data and not isinstance(data["date"], str):
        found.append(wrong_type("/date", "a string", data["date"]))
    if "value" in data and not is_number(data["value"]):
        found.append(wrong_type("/value", "a number", data["value"]))
    return found


@Check
def check_show_func_reserved_instance_metrics_response_body(
    data: Any,
) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "instanceNum" in data:
        value = data["instanceNum"]
        if not isinstance(value, list):
            found.append(wrong_type("/instanceNum", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/instanceNum", index), inner)
    if "reservedInstanceNum" in data:
        value = data["reservedInstanceNum"]
        if not isinstance(value, list):
            found.append(wrong_type("/reservedInstanceNum", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/reservedInstanceNum", index), inner)
    return found


@Check
def check_show_function_metrics_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "concurrency_num" in data:
        value = data["concurrency_num"]
        if not isinstance(value, list):
            found.append(wrong_type("/concurrency_num", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/concurrency_num", index), inner)
    if "count" in data:
        value = data["count"]
        if not isinstance(value, list):
            found.append(wrong_type("/count", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/count", index), inner)
    if "duration" in data:
        value = data["duration"]
        if not isinstance(value, list):
            found.append(wrong_type("/duration", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/duration", index), inner)
    if "fail_count" in data:
        value = data["fail_count"]
        if not isinstance(value, list):
            found.append(wrong_type("/fail_count", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/fail_count", index), inner)
    if "function_error_count" in data:
        value = data["function_error_count"]
        if not isinstance(value, list):
            found.append(wrong_type("/function_error_count", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/function_error_count", index), inner)
    if "instance_num" in data:
        value = data["instance_num"]
        if not isinstance(value, list):
            found.append(wrong_type("/instance_num", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/instance_num", index), inner)
    if "max_duration" in data:
        value = data["max_duration"]
        if not isinstance(value, list):
            found.append(wrong_type("/max_duration", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/max_duration", index), inner)
    if "min_duration" in data:
        value = data["min_duration"]
        if not isinstance(value, list):
            found.append(wrong_type("/min_duration", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/min_duration", index), inner)
    if "reject_count" in data:
        value = data["reject_count"]
        if not isinstance(value, list):
            found.append(wrong_type("/reject_count", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/reject_count", index), inner)
    if "reserved_instance_num" in data:
        value = data["reserved_instance_num"]
        if not isinstance(value, list):
            found.append(wrong_type("/reserved_instance_num", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/reserved_instance_num", index), inner)
    if "system_error_count" in data:
        value = data["system_error_count"]
        if not isinstance(value, list):
            found.append(wrong_type("/system_error_count", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/system_error_count", index), inner)
    return found


@Check
def check_list_function_as_metric_parameters(parameters: Any) -> list[Violation]:
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
    if "type" in query:
        value = as_text(query["type"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/type", "a string", value))
    if "start_time" in query:
        value = as_text(query["start_time"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/start_time", "a string", value))
    if "end_time" in query:
        value = as_text(query["end_time"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/end_time", "a string", value))
    if "limit" in query:
        value = as_text(query["limit"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/limit", "a string", value))
    return found


@Check
def check_list_function_statistics_parameters(parameters: Any) -> list[Violation]:
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
    if "func_urn" in path:
        value = as_text(path["func_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/func_urn", "a string", value))
        elif not FUNC_URN_PATTERN.search(value):
            found.append(
                broken(
                    "/path/func_urn",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_:.-]+$",
                    value,
                )
            )
    if "period" in path:
        value = as_text(path["period"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/period", "a string", value))
    return found


@Check
def check_list_statistics_parameters(parameters: Any) -> list[Violation]:
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
    if "filter" in query:
        value = as_text(query["filter"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/filter", "a string", value))
        elif value not in FILTER_VALUES:
            found.append(not_allowed("/query/filter", FILTER_VALUES, value))
    if "period" in query:
        value = as_text(query["period"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/period", "a string", value))
    if "option" in query:
        value = as_text(query["option"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/option", "a string", value))
        elif value not in OPTION_VALUES:
            found.append(not_allowed("/query/option", OPTION_VALUES, value))
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
            if len(value) <= 64 and not LIMIT_PATTERN.search(value):
                found.append(
                    broken(
                        "/query/limit",
                        "pattern",
                        "must match the pattern ^([0-9]|[1-9][0-9]|[1-4][0-9]{2}|500)$",
                        value,
                    )
                )
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
    return found


@Check
def check_show_func_reserved_instance_metrics_parameters(
    parameters: Any,
) -> list[Violation]:
    found: list[Violation] = []
    query = parameters.get("query", {})
    if "marker" in query:
        value = as_text(query["marker"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/marker", "a string", value))
        elif len(value) > 64:
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
            if len(value) > 64:
                found.append(
                    broken(
                        "/query/limit",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
            if len(value) <= 64 and not LIMIT_PATTERN.search(value):
                found.append(
                    broken(
                        "/query/limit",
                        "pattern",
                        "must match the pattern ^([0-9]|[1-9][0-9]|[1-4][0-9]{2}|500)$",
                        value,
                    )
                )
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
    if "func_urn" in path:
        value = as_text(path["func_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/func_urn", "a string", value))
        elif not FUNC_URN_PATTERN.search(value):
            found.append(
                broken(
                    "/path/func_urn",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_:.-]+$",
                    value,
                )
            )
    return found


@Check
def check_show_function_metrics_parameters(parameters: Any) -> list[Violation]:
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
    if "func_urn" in path:
        value = as_text(path["func_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/func_urn", "a string", value))
        elif not FUNC_URN_PATTERN.search(value):
            found.append(
                broken(
                    "/path/func_urn",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_:.-]+$",
                    value,
                )
            )
    if "period" in path:
        value = as_text(path["period"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/period", "a string", value))
    return found


CHECKS: dict[str, Any] = {
    "FunctionMetric": check_function_metric,
    "ListFunctionAsMetricResponseBody": check_list_function_as_metric_response_body,
    "ListFunctionStatisticsResponseBody": check_list_function_statistics_response_body,
    "ListStatisticsResponseBody": check_list_statistics_response_body,
    "MonthUsed": check_month_used,
    "ShowFuncReservedInstanceMetricsResponseBody": check_show_func_reserved_instance_metrics_response_body,
    "ShowFunctionMetricsResponseBody": check_show_function_metrics_response_body,
}

"""Validators of workflows: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Allowed,
    Check,
    Pattern,
    advised,
    as_number,
    as_text,
    at,
    broken,
    is_integer,
    is_one_of,
    missing,
    not_allowed,
    under,
    wrong_type,
)
from .._runtime.violations import Violation
from . import shared

ACTION_MODE_VALUES = Allowed("sequential", "parallel")
DESCRIPTION_PATTERN = Pattern("^([_a-zA-Z0-9().-]|[\\u4e00-\\u9fa5]){1,512}\\Z")
ENABLED_VALUES = (True, False)
INVOKE_MODE_VALUES = Allowed("synchronize")
LOG_LEVEL_VALUES = Allowed("ALL", "ERROR", "NONE")
METRIC_TYPE_VALUES = Allowed(
    "totalCount", "errorCount", "averageDuration", "running", "rejectCount", ""
)
MODE_VALUES = Allowed("NORMAL", "EXPRESS")
NAME_PATTERN = Pattern("^([_a-zA-Z0-9().-]|[\\u4e00-\\u9fa5]){1,256}\\Z")
NAME_PATTERN_2 = Pattern("^([_a-zA-Z0-9().-]|[\\u4e00-\\u9fa5]){1,64}\\Z")
PROJECT_ID_PATTERN = Pattern("^[A-Za-z0-9]{32}\\Z")
RESULT_VALUES = Allowed("success", "fail")
START_TIME_PATTERN = Pattern(
    "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\\Z"
)
STATUS_VALUES = Allowed("success", "fail", "running", "timeout", "cancel")
STATUS_VALUES_2 = Allowed(
    "success",
    "fail",
    "running",
    "timeout",
    "cancel",
    "scheduled",
    "recovered",
    "retrying",
    "stopping",
)
STATUS_VALUES_3 = Allowed("success", "fail", "timeout")
TRIGGER_TYPE_VALUES = Allowed("FLOWTIMER", "SMN", "APIG", "APIG_DE", "OBS")
TYPE_VALUES = Allowed("Operation", "Sleep", "End")
WORKFLOW_URN_PATTERN = Pattern("^urn:fss:[^:]+:[^:]+:workflow:default:[^:]+:latest\\Z")


@Check
def check_action(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "function_ref" in data:
        value = data["function_ref"]
        if inner := check_function_ref.find(value):
            found += under("/function_ref", inner)
    return found


@Check
def check_callback_workflow_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "error" in data:
        value = data["error"]
        if not isinstance(value, str):
            found.append(wrong_type("/error", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/error", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/error", "maxLength", "must have at most 64 characters", value
                    )
                )
    if "output" in data:
        value = data["output"]
        if not isinstance(value, dict):
            found.append(wrong_type("/output", "an object", value))
    else:
        found.append(missing("/output"))
    if "result" in data:
        value = data["result"]
        if not isinstance(value, str):
            found.append(wrong_type("/result", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/result", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/result", "maxLength", "must have at most 64 characters", value
                    )
                )
            if value not in RESULT_VALUES:
                found.append(not_allowed("/result", RESULT_VALUES, value))
    else:
        found.append(missing("/result"))
    return found


@Check
def check_error_rsp400(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "error_code" in data:
        value = data["error_code"]
        if not isinstance(value, str):
            found.append(wrong_type("/error_code", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/error_code",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 36:
                found.append(
                    broken(
                        "/error_code",
                        "maxLength",
                        "must have at most 36 characters",
                        value,
                    )
                )
    if "error_msg" in data:
        value = data["error_msg"]
        if not isinstance(value, str):
            found.append(wrong_type("/error_msg", "a string", value))
        else:
            if len(value) < 2:
                found.append(
                    broken(
                        "/error_msg",
                        "minLength",
                        "must have at least 2 characters",
                        value,
                    )
                )
            if len(value) > 512:
                found.append(
                    broken(
                        "/error_msg",
                        "maxLength",
                        "must have at most 512 characters",
                        value,
                    )
                )
    if "request_id" in data:
        value = data["request_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/request_id", "a string", value))
        else:
            if len(value) < 2:
                found.append(
                    broken(
                        "/request_id",
                        "minLength",
                        "must have at least 2 characters",
                        value,
                    )
                )
            if len(value) > 512:
                found.append(
                    broken(
                        "/request_id",
                        "maxLength",
                        "must have at most 512 characters",
                        value,
                    )
                )
    return found


@Check
def check_error_rsp404(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "error_code" in data:
        value = data["error_code"]
        if not isinstance(value, str):
            found.append(wrong_type("/error_code", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/error_code",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 36:
                found.append(
                    broken(
                        "/error_code",
                        "maxLength",
                        "must have at most 36 characters",
                        value,
                    )
                )
    if "error_msg" in data:
        value = data["error_msg"]
        if not isinstance(value, str):
            found.append(wrong_type("/error_msg", "a string", value))
        else:
            if len(value) < 2:
                found.append(
                    broken(
                        "/error_msg",
                        "minLength",
                        "must have at least 2 characters",
                        value,
                    )
                )
            if len(value) > 512:
                found.append(
                    broken(
                        "/error_msg",
                        "maxLength",
                        "must have at most 512 characters",
                        value,
                    )
                )
    return found


@Check
def check_error_rsp500(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "error_code" in data:
        value = data["error_code"]
        if not isinstance(value, str):
            found.append(wrong_type("/error_code", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/error_code",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 36:
                found.append(
                    broken(
                        "/error_code",
                        "maxLength",
                        "must have at most 36 characters",
                        value,
                    )
                )
    if "error_msg" in data:
        value = data["error_msg"]
        if not isinstance(value, str):
            found.append(wrong_type("/error_msg", "a string", value))
        else:
            if len(value) < 2:
                found.append(
                    broken(
                        "/error_msg",
                        "minLength",
                        "must have at least 2 characters",
                        value,
                    )
                )
            if len(value) > 512:
                found.append(
                    broken(
                        "/error_msg",
                        "maxLength",
                        "must have at most 512 characters",
                        value,
                    )
                )
    if "request_id" in data:
        value = data["request_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/request_id", "a string", value))
        else:
            if len(value) < 2:
                found.append(
                    broken(
                        "/request_id",
                        "minLength",
                        "must have at least 2 characters",
                        value,
                    )
                )
            if len(value) > 512:
                found.append(
                    broken(
                        "/request_id",
                        "maxLength",
                        "must have at most 512 characters",
                        value,
                    )
                )
    return found


@Check
def check_execution_details(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "begin_time" in data:
        value = data["begin_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/begin_time", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/begin_time", "maxLength", "must have at most 64 characters", value
                )
            )
    if "created_by" in data:
        value = data["created_by"]
        if not isinstance(value, str):
            found.append(wrong_type("/created_by", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/created_by",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 32:
                found.append(
                    broken(
                        "/created_by",
                        "maxLength",
                        "must have at most 32 characters",
                        value,
                    )
                )
    if "end_time" in data:
        value = data["end_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/end_time", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/end_time", "maxLength", "must have at most 64 characters", value
                )
            )
    if "execution_id" in data:
        value = data["execution_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/execution_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/execution_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/execution_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "headers" in data:
        value = data["headers"]
        if not isinstance(value, dict):
            found.append(wrong_type("/headers", "an object", value))
    if "input" in data:
        value = data["input"]
        if not isinstance(value, dict):
            found.append(wrong_type("/input", "an object", value))
    if "last_update_time" in data:
        value = data["last_update_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/last_update_time", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/last_update_time",
                    "maxLength",
                    "must have at most 64 characters",
                    value,
                )
            )
    if "node_execution_details" in data:
        value = data["node_execution_details"]
        if not isinstance(value, list):
            found.append(wrong_type("/node_execution_details", "an array", value))
        else:
            if len(value) > 200:
                found.append(
                    broken(
                        "/node_execution_details",
                        "maxItems",
                        "must have at most 200 items",
                        value,
                    )
                )
            for index, item in enumerate(value):
                if inner := check_node_execution_detail.find(item):
                    found += under(at("/node_execution_details", index), inner)
    if "output" in data:
        value = data["output"]
        if not isinstance(value, dict):
            found.append(wrong_type("/output", "an object", value))
    if "status" in data:
        value = data["status"]
        if not isinstance(value, str):
            found.append(wrong_type("/status", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/status", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 32:
                found.append(
                    broken(
                        "/status", "maxLength", "must have at most 32 characters", value
                    )
                )
            if value not in STATUS_VALUES:
                found.append(not_allowed("/status", STATUS_VALUES, value))
    if "workflow_id" in data:
        value = data["workflow_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/workflow_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/workflow_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/workflow_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "workflow_urn" in data:
        value = data["workflow_urn"]
        if inner := check_workflow_urn.find(value):
            found += under("/workflow_urn", inner)
    return found


@Check
def check_express_config(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "log_level" in data:
        value = data["log_level"]
        if not isinstance(value, str):
            found.append(wrong_type("/log_level", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/log_level",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 5:
                found.append(
                    broken(
                        "/log_level",
                        "maxLength",
                        "must have at most 5 characters",
                        value,
                    )
                )
            if value not in LOG_LEVEL_VALUES:
                found.append(not_allowed("/log_level", LOG_LEVEL_VALUES, value))
    return found


@Check
def check_flow_execute_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "headers" in data:
        value = data["headers"]
        if not isinstance(value, dict):
            found.append(wrong_type("/headers", "an object", value))
    if "input" in data:
        value = data["input"]
        if not isinstance(value, dict):
            found.append(wrong_type("/input", "an object", value))
    else:
        found.append(missing("/input"))
    return found


@Check
def check_flow_execute_response(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "execution_id" in data:
        value = data["execution_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/execution_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/execution_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/execution_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    return found


@Check
def check_flow_execution_brief(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "begin_time" in data:
        value = data["begin_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/begin_time", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/begin_time", "maxLength", "must have at most 64 characters", value
                )
            )
    if "created_by" in data:
        value = data["created_by"]
        if not isinstance(value, str):
            found.append(wrong_type("/created_by", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/created_by",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 32:
                found.append(
                    broken(
                        "/created_by",
                        "maxLength",
                        "must have at most 32 characters",
                        value,
                    )
                )
    if "end_time" in data:
        value = data["end_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/end_time", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/end_time", "maxLength", "must have at most 64 characters", value
                )
            )
    if "execution_id" in data:
        value = data["execution_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/execution_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/execution_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/execution_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "last_update_time" in data:
        value = data["last_update_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/last_update_time", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/last_update_time",
                    "maxLength",
                    "must have at most 64 characters",
                    value,
                )
            )
    if "status" in data:
        value = data["status"]
        if not isinstance(value, str):
            found.append(wrong_type("/status", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/status", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 32:
                found.append(
                    broken(
                        "/status", "maxLength", "must have at most 32 characters", value
                    )
                )
            if value not in STATUS_VALUES:
                found.append(not_allowed("/status", STATUS_VALUES, value))
    if "workflow_id" in data:
        value = data["workflow_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/workflow_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/workflow_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/workflow_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "workflow_urn" in data:
        value = data["workflow_urn"]
        if inner := check_workflow_urn.find(value):
            found += under("/workflow_urn", inner)
    return found


@Check
def check_flow_execution_brief_v2(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "begin_time" in data and not isinstance(data["begin_time"], str):
        found.append(wrong_type("/begin_time", "a string", data["begin_time"]))
    if "created_by" in data and not isinstance(data["created_by"], str):
        found.append(wrong_type("/created_by", "a string", data["created_by"]))
    if "end_time" in data and not isinstance(data["end_time"], str):
        found.append(wrong_type("/end_time", "a string", data["end_time"]))
    if "execution_id" in data and not isinstance(data["execution_id"], str):
        found.append(wrong_type("/execution_id", "a string", data["execution_id"]))
    if "last_update_time" in data and not isinstance(data["last_update_time"], str):
        found.append(
            wrong_type("/last_update_time", "a string", data["last_update_time"])
        )
    if "status" in data:
        value = data["status"]
        if not isinstance(value, str):
            found.append(wrong_type("/status", "a string", value))
        elif value not in STATUS_VALUES_2:
            found.append(not_allowed("/status", STATUS_VALUES_2, value))
    if "workflow_id" in data and not isinstance(data["workflow_id"], str):
        found.append(wrong_type("/workflow_id", "a string", data["workflow_id"]))
    if "workflow_urn" in data and not isinstance(data["workflow_urn"], str):
        found.append(wrong_type("/workflow_urn", "a string", data["workflow_urn"]))
    return found


@Check
def check_flow_execution_list(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "executions" in data:
        value = data["executions"]
        if not isinstance(value, list):
            found.append(wrong_type("/executions", "an array", value))
        else:
            if len(value) > 999:
                found.append(
                    broken(
                        "/executions", "maxItems", "must have at most 999 items", value
                    )
                )
            for index, item in enumerate(value):
                if inner := check_flow_execution_brief.find(item):
                    found += under(at("/executions", index), inner)
    return found


@Check
def check_function(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "metadata" in data:
        value = data["metadata"]
        if not isinstance(value, dict):
            found.append(wrong_type("/metadata", "an object", value))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
        elif len(value) > 256:
            found.append(
                broken("/name", "maxLength", "must have at most 256 characters", value)
            )
    else:
        found.append(missing("/name"))
    if "operation" in data:
        value = data["operation"]
        if not isinstance(value, str):
            found.append(wrong_type("/operation", "a string", value))
        elif len(value) > 256:
            found.append(
                broken(
                    "/operation", "maxLength", "must have at most 256 characters", value
                )
            )
    else:
        found.append(missing("/operation"))
    return found


@Check
def check_function_ref(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "arguments" in data:
        value = data["arguments"]
        if not isinstance(value, dict):
            found.append(wrong_type("/arguments", "an object", value))
    else:
        found.append(missing("/arguments"))
    if "invoke_mode" in data:
        value = data["invoke_mode"]
        if not isinstance(value, str):
            found.append(wrong_type("/invoke_mode", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/invoke_mode",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 32:
                found.append(
                    broken(
                        "/invoke_mode",
                        "maxLength",
                        "must have at most 32 characters",
                        value,
                    )
                )
            if value not in INVOKE_MODE_VALUES:
                found.append(not_allowed("/invoke_mode", INVOKE_MODE_VALUES, value))
    if "ref_name" in data:
        value = data["ref_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/ref_name", "a string", value))
        elif len(value) > 256:
            found.append(
                broken(
                    "/ref_name", "maxLength", "must have at most 256 characters", value
                )
            )
    else:
        found.append(missing("/ref_name"))
    return found


@Check
def check_node_execution(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "begin_time" in data:
        value = data["begin_time"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/begin_time", "an integer", value))
        else:
            if value < 0:
                found.append(
                    broken("/begin_time", "minimum", "must be at least 0", value)
                )
            if value > 99999999999999999:
                found.append(
                    broken(
                        "/begin_time",
                        "maximum",
                        "must be at most 99999999999999999",
                        value,
                    )
                )
    if "end_time" in data:
        value = data["end_time"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/end_time", "an integer", value))
        else:
            if value < 0:
                found.append(
                    broken("/end_time", "minimum", "must be at least 0", value)
                )
            if value > 99999999999999999:
                found.append(
                    broken(
                        "/end_time",
                        "maximum",
                        "must be at most 99999999999999999",
                        value,
                    )
                )
    if "error_message" in data:
        value = data["error_message"]
        if not isinstance(value, dict):
            found.append(wrong_type("/error_message", "an object", value))
    if "input" in data:
        value = data["input"]
        if not isinstance(value, dict):
            found.append(wrong_type("/input", "an object", value))
    if "output" in data:
        value = data["output"]
        if not isinstance(value, dict):
            found.append(wrong_type("/output", "an object", value))
    if "request_id" in data and not isinstance(data["request_id"], str):
        found.append(wrong_type("/request_id", "a string", data["request_id"]))
    if "status" in data:
        value = data["status"]
        if not isinstance(value, str):
            found.append(wrong_type("/status", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/status", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 32:
                found.append(
                    broken(
                        "/status", "maxLength", "must have at most 32 characters", value
                    )
                )
            if value not in STATUS_VALUES:
                found.append(not_allowed("/status", STATUS_VALUES, value))
    return found


@Check
def check_node_execution_detail(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "execution_id" in data and not isinstance(data["execution_id"], str):
        found.append(wrong_type("/execution_id", "a string", data["execution_id"]))
    if "executions" in data:
        value = data["executions"]
        if not isinstance(value, list):
            found.append(wrong_type("/executions", "an array", value))
        else:
            if len(value) > 200:
                found.append(
                    broken(
                        "/executions", "maxItems", "must have at most 200 items", value
                    )
                )
            for index, item in enumerate(value):
                if inner := check_node_execution.find(item):
                    found += under(at("/executions", index), inner)
    if "node_id" in data:
        value = data["node_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/node_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/node_id", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/node_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "node_name" in data and not isinstance(data["node_name"], str):
        found.append(wrong_type("/node_name", "a string", data["node_name"]))
    return found


@Check
def check_obs_trigger_config(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "bucket" in data:
        value = data["bucket"]
        if not isinstance(value, str):
            found.append(wrong_type("/bucket", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/bucket", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/bucket", "maxLength", "must have at most 64 characters", value
                    )
                )
    else:
        found.append(missing("/bucket"))
    if "events" in data:
        value = data["events"]
        if not isinstance(value, list):
            found.append(wrong_type("/events", "an array", value))
        else:
            if len(value) < 1:
                found.append(
                    broken("/events", "minItems", "must have at least 1 item", value)
                )
            if len(value) > 64:
                found.append(
                    broken("/events", "maxItems", "must have at most 64 items", value)
                )
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/events", index), "a string", item))
    else:
        found.append(missing("/events"))
    if "prefix" in data:
        value = data["prefix"]
        if not isinstance(value, str):
            found.append(wrong_type("/prefix", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/prefix", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/prefix", "maxLength", "must have at most 64 characters", value
                    )
                )
    else:
        found.append(missing("/prefix"))
    if "suffix" in data:
        value = data["suffix"]
        if not isinstance(value, str):
            found.append(wrong_type("/suffix", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/suffix", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/suffix", "maxLength", "must have at most 64 characters", value
                    )
                )
    else:
        found.append(missing("/suffix"))
    return found


@Check
def check_on_error(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "error" in data:
        value = data["error"]
        if not isinstance(value, str):
            found.append(wrong_type("/error", "a string", value))
        elif len(value) > 256:
            found.append(
                broken("/error", "maxLength", "must have at most 256 characters", value)
            )
    if "retry_ref" in data:
        value = data["retry_ref"]
        if not isinstance(value, str):
            found.append(wrong_type("/retry_ref", "a string", value))
        elif len(value) > 256:
            found.append(
                broken(
                    "/retry_ref", "maxLength", "must have at most 256 characters", value
                )
            )
    if "transition" in data:
        value = data["transition"]
        if not isinstance(value, str):
            found.append(wrong_type("/transition", "a string", value))
        elif len(value) > 256:
            found.append(
                broken(
                    "/transition",
                    "maxLength",
                    "must have at most 256 characters",
                    value,
                )
            )
    return found


@Check
def check_operate_error_info(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "error_detail" in data:
        value = data["error_detail"]
        if not isinstance(value, str):
            found.append(wrong_type("/error_detail", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/error_detail",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/error_detail",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "workflow_urn" in data:
        value = data["workflow_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/workflow_urn", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/workflow_urn",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 128:
                found.append(
                    broken(
                        "/workflow_urn",
                        "maxLength",
                        "must have at most 128 characters",
                        value,
                    )
                )
    return found


@Check
def check_operate_response(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "fail" in data:
        value = data["fail"]
        if not isinstance(value, list):
            found.append(wrong_type("/fail", "an array", value))
        else:
            if len(value) > 200:
                found.append(
                    broken("/fail", "maxItems", "must have at most 200 items", value)
                )
            for index, item in enumerate(value):
                if inner := check_operate_error_info.find(item):
                    found += under(at("/fail", index), inner)
    if "success" in data:
        value = data["success"]
        if not isinstance(value, list):
            found.append(wrong_type("/success", "an array", value))
        else:
            if len(value) > 100:
                found.append(
                    broken("/success", "maxItems", "must have at most 100 items", value)
                )
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/success", index), "a string", item))
    return found


@Check
def check_operation_state(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "action_mode" in data:
        value = data["action_mode"]
        if not isinstance(value, str):
            found.append(wrong_type("/action_mode", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/action_mode",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 32:
                found.append(
                    broken(
                        "/action_mode",
                        "maxLength",
                        "must have at most 32 characters",
                        value,
                    )
                )
            if value not in ACTION_MODE_VALUES:
                found.append(not_allowed("/action_mode", ACTION_MODE_VALUES, value))
    if "actions" in data:
        value = data["actions"]
        if not isinstance(value, list):
            found.append(wrong_type("/actions", "an array", value))
        else:
            if len(value) < 1:
                found.append(
                    broken("/actions", "minItems", "must have at least 1 item", value)
                )
            if len(value) > 10:
                found.append(
                    broken("/actions", "maxItems", "must have at most 10 items", value)
                )
            for index, item in enumerate(value):
                if inner := check_action.find(item):
                    found += under(at("/actions", index), inner)
    else:
        found.append(missing("/actions"))
    if "duration" in data:
        value = data["duration"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/duration", "an integer", value))
        else:
            if value < 0.001:
                found.append(
                    broken("/duration", "minimum", "must be at least 0.001", value)
                )
            if value > 86400:
                found.append(
                    broken("/duration", "maximum", "must be at most 86400", value)
                )
    if "end" in data:
        value = data["end"]
        if not isinstance(value, bool):
            found.append(wrong_type("/end", "true or false", value))
    else:
        found.append(missing("/end"))
    if "id" in data:
        value = data["id"]
        if not isinstance(value, str):
            found.append(wrong_type("/id", "a string", value))
        elif len(value) > 64:
            found.append(
                broken("/id", "maxLength", "must have at most 64 characters", value)
            )
    else:
        found.append(missing("/id"))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/name", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 256:
                found.append(
                    broken(
                        "/name", "maxLength", "must have at most 256 characters", value
                    )
                )
            if len(value) <= 256 and not NAME_PATTERN.search(value):
                found.append(
                    broken(
                        "/name",
                        "pattern",
                        "must match the pattern ^([_a-zA-Z0-9().-]|[\\u4e00-\\u9fa5]){1,256}$",
                        value,
                    )
                )
    else:
        found.append(missing("/name"))
    if "on_errors" in data:
        value = data["on_errors"]
        if not isinstance(value, list):
            found.append(wrong_type("/on_errors", "an array", value))
        else:
            if len(value) > 200:
                found.append(
                    broken(
                        "/on_errors", "maxItems", "must have at most 200 items", value
                    )
                )
            for index, item in enumerate(value):
                if inner := check_on_error.find(item):
                    found += under(at("/on_errors", index), inner)
    if "state_data_filter" in data:
        value = data["state_data_filter"]
        if inner := check_state_data_filter.find(value):
            found += under("/state_data_filter", inner)
    if "transition" in data:
        value = data["transition"]
        if not isinstance(value, str):
            found.append(wrong_type("/transition", "a string", value))
        elif len(value) > 256:
            found.append(
                broken(
                    "/transition",
                    "maxLength",
                    "must have at most 256 characters",
                    value,
                )
            )
    else:
        found.append(missing("/transition"))
    if "type" in data:
        value = data["type"]
        if not isinstance(value, str):
            found.append(wrong_type("/type", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/type", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 32:
                found.append(
                    broken(
                        "/type", "maxLength", "must have at most 32 characters", value
                    )
                )
            if value not in TYPE_VALUES:
                found.append(not_allowed("/type", TYPE_VALUES, value))
    else:
        found.append(missing("/type"))
    if data.get("type") == "Sleep":
        if "duration" not in data:
            found.append(missing("/duration"))
    return found


@Check
def check_retry(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "delay" in data:
        value = data["delay"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/delay", "an integer", value))
        else:
            if value < 1:
                found.append(broken("/delay", "minimum", "must be at least 1", value))
            if value > 30:
                found.append(broken("/delay", "maximum", "must be at most 30", value))
    if "max_attempts" in data:
        value = data["max_attempts"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/max_attempts", "an integer", value))
        else:
            if value < 1:
                found.append(
                    broken("/max_attempts", "minimum", "must be at least 1", value)
                )
            if value > 8:
                found.append(
                    broken("/max_attempts", "maximum", "must be at most 8", value)
                )
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/name", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 256:
                found.append(
                    broken(
                        "/name", "maxLength", "must have at most 256 characters", value
                    )
                )
            if len(value) <= 256 and not NAME_PATTERN.search(value):
                found.append(
                    broken(
                        "/name",
                        "pattern",
                        "must match the pattern ^([_a-zA-Z0-9().-]|[\\u4e00-\\u9fa5]){1,256}$",
                        value,
                    )
                )
    else:
        found.append(missing("/name"))
    return found


@Check
def check_show_workflow_execution_for_page(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "executions" in data:
        value = data["executions"]
        if not isinstance(value, list):
            found.append(wrong_type("/executions", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_flow_execution_brief_v2.find(item):
                    found += under(at("/executions", index), inner)
    if "size" in data:
        value = data["size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/size", "an integer", value))
        else:
            if value < 0:
                found.append(broken("/size", "minimum", "must be at least 0", value))
            if value > 100:
                found.append(broken("/size", "maximum", "must be at most 100", value))
    if "total" in data:
        value = data["total"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/total", "an integer", value))
        else:
            if value < 0:
                found.append(broken("/total", "minimum", "must be at least 0", value))
            if value > 1000000:
                found.append(
                    broken("/total", "maximum", "must be at most 1000000", value)
                )
    return found


@Check
def check_state_data_filter(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "input" in data:
        value = data["input"]
        if not isinstance(value, str):
            found.append(wrong_type("/input", "a string", value))
        elif len(value) > 256:
            found.append(
                broken("/input", "maxLength", "must have at most 256 characters", value)
            )
    if "output" in data:
        value = data["output"]
        if not isinstance(value, str):
            found.append(wrong_type("/output", "a string", value))
        elif len(value) > 256:
            found.append(
                broken(
                    "/output", "maxLength", "must have at most 256 characters", value
                )
            )
    return found


@Check
def check_sync_execute_response(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "begin_time" in data:
        value = data["begin_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/begin_time", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/begin_time", "maxLength", "must have at most 64 characters", value
                )
            )
    else:
        found.append(missing("/begin_time"))
    if "end_time" in data:
        value = data["end_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/end_time", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/end_time", "maxLength", "must have at most 64 characters", value
                )
            )
    else:
        found.append(missing("/end_time"))
    if "errors" in data:
        value = data["errors"]
        if not isinstance(value, list):
            found.append(wrong_type("/errors", "an array", value))
        else:
            if len(value) > 200:
                found.append(
                    broken("/errors", "maxItems", "must have at most 200 items", value)
                )
            for index, item in enumerate(value):
                if inner := check_sync_execution_node_error_detail.find(item):
                    found += under(at("/errors", index), inner)
    else:
        found.append(missing("/errors"))
    if "execution_id" in data:
        value = data["execution_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/execution_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/execution_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/execution_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    else:
        found.append(missing("/execution_id"))
    if "output" in data:
        value = data["output"]
        if not isinstance(value, dict):
            found.append(wrong_type("/output", "an object", value))
    else:
        found.append(missing("/output"))
    if "status" in data:
        value = data["status"]
        if not isinstance(value, str):
            found.append(wrong_type("/status", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/status", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/status", "maxLength", "must have at most 64 characters", value
                    )
                )
            if value not in STATUS_VALUES_3:
                found.append(not_allowed("/status", STATUS_VALUES_3, value))
    else:
        found.append(missing("/status"))
    return found


@Check
def check_sync_execution_node_error_detail(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "begin_time" in data:
        value = data["begin_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/begin_time", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/begin_time", "maxLength", "must have at most 64 characters", value
                )
            )
    if "end_time" in data:
        value = data["end_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/end_time", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/end_time", "maxLength", "must have at most 64 characters", value
                )
            )
    if "error_message" in data:
        value = data["error_message"]
        if not isinstance(value, str):
            found.append(wrong_type("/error_message", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/error_message",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 2048:
                found.append(
                    broken(
                        "/error_message",
                        "maxLength",
                        "must have at most 2048 characters",
                        value,
                    )
                )
    if "node_id" in data:
        value = data["node_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/node_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/node_id", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/node_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    return found


@Check
def check_trigger(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "enabled" in data:
        value = data["enabled"]
        if not isinstance(value, bool):
            found.append(wrong_type("/enabled", "true or false", value))
        if not is_one_of(value, ENABLED_VALUES):
            found.append(not_allowed("/enabled", ENABLED_VALUES, value))
    if "trigger_config" in data:
        value = data["trigger_config"]
        if inner := check_obs_trigger_config.find(value):
            found += under("/trigger_config", inner)
    if "trigger_name" in data:
        value = data["trigger_name"]
        if not isinstance(value, str):
            found.append(wrong_type("/trigger_name", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/trigger_name",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 256:
                found.append(
                    broken(
                        "/trigger_name",
                        "maxLength",
                        "must have at most 256 characters",
                        value,
                    )
                )
    else:
        found.append(missing("/trigger_name"))
    if "trigger_type" in data:
        value = data["trigger_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/trigger_type", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/trigger_type",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 32:
                found.append(
                    broken(
                        "/trigger_type",
                        "maxLength",
                        "must have at most 32 characters",
                        value,
                    )
                )
            if value not in TRIGGER_TYPE_VALUES:
                found.append(not_allowed("/trigger_type", TRIGGER_TYPE_VALUES, value))
    else:
        found.append(missing("/trigger_type"))
    if data.get("trigger_type") == "OBS":
        if "trigger_config" not in data:
            found.append(missing("/trigger_config"))
    return found


@Check
def check_workflow_create_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "constants" in data:
        value = data["constants"]
        if not isinstance(value, dict):
            found.append(wrong_type("/constants", "an object", value))
    else:
        found.append(missing("/constants"))
    if "description" in data:
        value = data["description"]
        if not isinstance(value, str):
            found.append(wrong_type("/description", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/description",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 512:
                found.append(
                    broken(
                        "/description",
                        "maxLength",
                        "must have at most 512 characters",
                        value,
                    )
                )
            if len(value) <= 512 and not DESCRIPTION_PATTERN.search(value):
                found.append(
                    broken(
                        "/description",
                        "pattern",
                        "must match the pattern ^([_a-zA-Z0-9().-]|[\\u4e00-\\u9fa5]){1,512}$",
                        value,
                    )
                )
    if "enable_stream_response" in data and not isinstance(
        data["enable_stream_response"], bool
    ):
        found.append(
            wrong_type(
                "/enable_stream_response",
                "true or false",
                data["enable_stream_response"],
            )
        )
    if "enterprise_project_id" in data:
        value = data["enterprise_project_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/enterprise_project_id", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/enterprise_project_id",
                    "maxLength",
                    "must have at most 64 characters",
                    value,
                )
            )
    if "express_config" in data:
        value = data["express_config"]
        if inner := check_express_config.find(value):
            found += under("/express_config", inner)
    if "functions" in data:
        value = data["functions"]
        if not isinstance(value, list):
            found.append(wrong_type("/functions", "an array", value))
        else:
            if len(value) > 100:
                found.append(
                    broken(
                        "/functions", "maxItems", "must have at most 100 items", value
                    )
                )
            for index, item in enumerate(value):
                if inner := check_function.find(item):
                    found += under(at("/functions", index), inner)
    else:
        found.append(missing("/functions"))
    if "mode" in data:
        value = data["mode"]
        if not isinstance(value, str):
            found.append(wrong_type("/mode", "a string", value))
        elif value not in MODE_VALUES:
            found.append(not_allowed("/mode", MODE_VALUES, value))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/name", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/name", "maxLength", "must have at most 64 characters", value
                    )
                )
            if len(value) <= 64 and not NAME_PATTERN_2.search(value):
                found.append(
                    broken(
                        "/name",
                        "pattern",
                        "must match the pattern ^([_a-zA-Z0-9().-]|[\\u4e00-\\u9fa5]){1,64}$",
                        value,
                    )
                )
    else:
        found.append(missing("/name"))
    if "retries" in data:
        value = data["retries"]
        if not isinstance(value, list):
            found.append(wrong_type("/retries", "an array", value))
        else:
            if len(value) > 200:
                found.append(
                    broken("/retries", "maxItems", "must have at most 200 items", value)
                )
            for index, item in enumerate(value):
                if inner := check_retry.find(item):
                    found += under(at("/retries", index), inner)
    else:
        found.append(missing("/retries"))
    if "start" in data:
        value = data["start"]
        if not isinstance(value, str):
            found.append(wrong_type("/start", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/start", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 256:
                found.append(
                    broken(
                        "/start", "maxLength", "must have at most 256 characters", value
                    )
                )
    else:
        found.append(missing("/start"))
    if "states" in data:
        value = data["states"]
        if not isinstance(value, list):
            found.append(wrong_type("/states", "an array", value))
        else:
            if len(value) < 1:
                found.append(
                    broken("/states", "minItems", "must have at least 1 item", value)
                )
            if len(value) > 100:
                found.append(
                    broken("/states", "maxItems", "must have at most 100 items", value)
                )
            for index, item in enumerate(value):
                if inner := check_operation_state.find(item):
                    found += under(at("/states", index), inner)
    else:
        found.append(missing("/states"))
    if "triggers" in data:
        value = data["triggers"]
        if not isinstance(value, list):
            found.append(wrong_type("/triggers", "an array", value))
        else:
            if len(value) > 200:
                found.append(
                    broken(
                        "/triggers", "maxItems", "must have at most 200 items", value
                    )
                )
            for index, item in enumerate(value):
                if inner := check_trigger.find(item):
                    found += under(at("/triggers", index), inner)
    if data.get("mode") == "EXPRESS":
        if "express_config" not in data:
            found.append(missing("/express_config"))
    if inner := _check_workflow_create_body_advice(data):
        found += advised(inner)
    return found


def _check_workflow_create_body_advice(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, dict) or "express_config" in data:
        if isinstance(data, dict):
            if "mode" in data:
                value = data["mode"]
                if value != "EXPRESS":
                    found.append(broken("/mode", "const", 'must be "EXPRESS"', value))
            else:
                found.append(missing("/mode"))
    return found


@Check
def check_workflow_delete_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "workflow_urns" in data:
        value = data["workflow_urns"]
        if not isinstance(value, list):
            found.append(wrong_type("/workflow_urns", "an array", value))
        else:
            if len(value) > 200:
                found.append(
                    broken(
                        "/workflow_urns",
                        "maxItems",
                        "must have at most 200 items",
                        value,
                    )
                )
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/workflow_urns", index), "a string", item)
                    )
    else:
        found.append(missing("/workflow_urns"))
    return found


@Check
def check_workflow_info(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "created_by" in data:
        value = data["created_by"]
        if not isinstance(value, str):
            found.append(wrong_type("/created_by", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/created_by", "maxLength", "must have at most 64 characters", value
                )
            )
    else:
        found.append(missing("/created_by"))
    if "created_time" in data:
        value = data["created_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/created_time", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/created_time",
                    "maxLength",
                    "must have at most 64 characters",
                    value,
                )
            )
    else:
        found.append(missing("/created_time"))
    if "definition" in data:
        value = data["definition"]
        if inner := check_workflow_create_body.find(value):
            found += under("/definition", inner)
    if "id" in data:
        value = data["id"]
        if not isinstance(value, str):
            found.append(wrong_type("/id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken("/id", "minLength", "must have at least 1 character", value)
                )
            if len(value) > 64:
                found.append(
                    broken("/id", "maxLength", "must have at most 64 characters", value)
                )
    else:
        found.append(missing("/id"))
    if "lts_group_id" in data and not isinstance(data["lts_group_id"], str):
        found.append(wrong_type("/lts_group_id", "a string", data["lts_group_id"]))
    if "lts_stream_id" in data and not isinstance(data["lts_stream_id"], str):
        found.append(wrong_type("/lts_stream_id", "a string", data["lts_stream_id"]))
    if "updated_time" in data:
        value = data["updated_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/updated_time", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/updated_time",
                    "maxLength",
                    "must have at most 64 characters",
                    value,
                )
            )
    else:
        found.append(missing("/updated_time"))
    if "workflow_urn" in data:
        value = data["workflow_urn"]
        if inner := check_workflow_urn.find(value):
            found += under("/workflow_urn", inner)
    else:
        found.append(missing("/workflow_urn"))
    return found


@Check
def check_workflow_page_list(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "size" in data:
        value = data["size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/size", "an integer", value))
        else:
            if value < 0:
                found.append(broken("/size", "minimum", "must be at least 0", value))
            if value > 200:
                found.append(broken("/size", "maximum", "must be at most 200", value))
    if "total" in data:
        value = data["total"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/total", "an integer", value))
        else:
            if value < 0:
                found.append(broken("/total", "minimum", "must be at least 0", value))
            if value > 1000000:
                found.append(
                    broken("/total", "maximum", "must be at most 1000000", value)
                )
    if "workflows" in data:
        value = data["workflows"]
        if not isinstance(value, list):
            found.append(wrong_type("/workflows", "an array", value))
        else:
            if len(value) > 200:
                found.append(
                    broken(
                        "/workflows", "maxItems", "must have at most 200 items", value
                    )
                )
            for index, item in enumerate(value):
                if inner := check_workflow_simple_info.find(item):
                    found += under(at("/workflows", index), inner)
    return found


@Check
def check_workflow_simple_info(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "created_by" in data:
        value = data["created_by"]
        if not isinstance(value, str):
            found.append(wrong_type("/created_by", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/created_by", "maxLength", "must have at most 64 characters", value
                )
            )
    else:
        found.append(missing("/created_by"))
    if "created_time" in data:
        value = data["created_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/created_time", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/created_time",
                    "maxLength",
                    "must have at most 64 characters",
                    value,
                )
            )
    else:
        found.append(missing("/created_time"))
    if "description" in data:
        value = data["description"]
        if not isinstance(value, str):
            found.append(wrong_type("/description", "a string", value))
        elif len(value) > 512:
            found.append(
                broken(
                    "/description",
                    "maxLength",
                    "must have at most 512 characters",
                    value,
                )
            )
    else:
        found.append(missing("/description"))
    if "enable_stream_response" in data:
        value = data["enable_stream_response"]
        if not isinstance(value, bool):
            found.append(wrong_type("/enable_stream_response", "true or false", value))
    else:
        found.append(missing("/enable_stream_response"))
    if "id" in data:
        value = data["id"]
        if not isinstance(value, str):
            found.append(wrong_type("/id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken("/id", "minLength", "must have at least 1 character", value)
                )
            if len(value) > 64:
                found.append(
                    broken("/id", "maxLength", "must have at most 64 characters", value)
                )
    else:
        found.append(missing("/id"))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/name", "minLength", "must have at least 1 character", value
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/name", "maxLength", "must have at most 64 characters", value
                    )
                )
    else:
        found.append(missing("/name"))
    if "updated_time" in data:
        value = data["updated_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/updated_time", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/updated_time",
                    "maxLength",
                    "must have at most 64 characters",
                    value,
                )
            )
    else:
        found.append(missing("/updated_time"))
    if "workflow_urn" in data:
        value = data["workflow_urn"]
        if inner := check_workflow_urn.find(value):
            found += under("/workflow_urn", inner)
    else:
        found.append(missing("/workflow_urn"))
    return found


@Check
def check_workflow_statistics_resp(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
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
    if "running_count" in data:
        value = data["running_count"]
        if not isinstance(value, list):
            found.append(wrong_type("/running_count", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := shared.check_sla_reports_value.find(item):
                    found += under(at("/running_count", index), inner)
    return found


@Check
def check_workflow_urn(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, str):
        found.append(wrong_type("", "a string", data))
    else:
        if len(data) < 1:
            found.append(
                broken("", "minLength", "must have at least 1 character", data)
            )
        if len(data) > 64:
            found.append(
                broken("", "maxLength", "must have at most 64 characters", data)
            )
    return found


@Check
def check_list_workflow_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
    query = parameters.get("query", {})
    if "workflow_name" in query:
        value = as_text(query["workflow_name"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/workflow_name", "a string", value))
        elif len(value) > 64:
            found.append(
                broken(
                    "/query/workflow_name",
                    "maxLength",
                    "must have at most 64 characters",
                    value,
                )
            )
    if "limit" in query:
        value = as_number(query["limit"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/limit", "an integer", value))
        elif value < 1:
            found.append(broken("/query/limit", "minimum", "must be at least 1", value))
    if "offset" in query:
        value = as_number(query["offset"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/offset", "an integer", value))
        elif value < 0:
            found.append(
                broken("/query/offset", "minimum", "must be at least 0", value)
            )
    if "enterprise_project" in query:
        value = as_text(query["enterprise_project"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/enterprise_project", "a string", value))
    if "mode" in query:
        value = as_text(query["mode"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/mode", "a string", value))
    return found


@Check
def check_create_workflow_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
    return found


@Check
def check_batch_delete_workflows_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
    return found


@Check
def check_create_callback_workflow_parameters(parameters: Any) -> list[Violation]:
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
    if "workflow_id" in path:
        value = as_text(path["workflow_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/workflow_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 512:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "maxLength",
                        "must have at most 512 characters",
                        value,
                    )
                )
    header = parameters.get("header", {})
    if "X-Workflow-Run-Id" in header:
        value = as_text(header["X-Workflow-Run-Id"])
        if not isinstance(value, str):
            found.append(wrong_type("/header/X-Workflow-Run-Id", "a string", value))
    if "X-Workflow-State-Id" in header:
        value = as_text(header["X-Workflow-State-Id"])
        if not isinstance(value, str):
            found.append(wrong_type("/header/X-Workflow-State-Id", "a string", value))
    return found


@Check
def check_list_workflow_executions_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/project_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/project_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "workflow_id" in path:
        value = as_text(path["workflow_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/workflow_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 512:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "maxLength",
                        "must have at most 512 characters",
                        value,
                    )
                )
    query = parameters.get("query", {})
    if "limit" in query:
        value = as_number(query["limit"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/limit", "an integer", value))
        else:
            if value < 0:
                found.append(
                    broken("/query/limit", "minimum", "must be at least 0", value)
                )
            if value > 500:
                found.append(
                    broken("/query/limit", "maximum", "must be at most 500", value)
                )
    if "offset" in query:
        value = as_number(query["offset"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/offset", "an integer", value))
        elif value < 0:
            found.append(
                broken("/query/offset", "minimum", "must be at least 0", value)
            )
    if "status" in query:
        value = as_text(query["status"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/status", "a string", value))
        else:
            if len(value) > 64:
                found.append(
                    broken(
                        "/query/status",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
            if value not in STATUS_VALUES:
                found.append(not_allowed("/query/status", STATUS_VALUES, value))
    if "start_time" in query:
        value = as_text(query["start_time"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/start_time", "a string", value))
        elif not START_TIME_PATTERN.search(value):
            found.append(
                broken(
                    "/query/start_time",
                    "pattern",
                    "must match the pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$",
                    value,
                )
            )
    if "end_time" in query:
        value = as_text(query["end_time"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/end_time", "a string", value))
        elif not START_TIME_PATTERN.search(value):
            found.append(
                broken(
                    "/query/end_time",
                    "pattern",
                    "must match the pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$",
                    value,
                )
            )
    return found


@Check
def check_start_workflow_execution_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/project_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/project_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "workflow_id" in path:
        value = as_text(path["workflow_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/workflow_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 512:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "maxLength",
                        "must have at most 512 characters",
                        value,
                    )
                )
    header = parameters.get("header", {})
    if "X-Create-Time" in header:
        value = as_text(header["X-Create-Time"])
        if not isinstance(value, str):
            found.append(wrong_type("/header/X-Create-Time", "a string", value))
    if "X-WorkflowRun-ID" in header:
        value = as_text(header["X-WorkflowRun-ID"])
        if not isinstance(value, str):
            found.append(wrong_type("/header/X-WorkflowRun-ID", "a string", value))
    if "X-WorkflowRun-MergeFnParameters" in header:
        value = as_text(header["X-WorkflowRun-MergeFnParameters"])
        if not isinstance(value, str):
            found.append(
                wrong_type("/header/X-WorkflowRun-MergeFnParameters", "a string", value)
            )
    return found


@Check
def check_retry_work_flow_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/project_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/project_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "workflow_id" in path:
        value = as_text(path["workflow_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/workflow_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 512:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "maxLength",
                        "must have at most 512 characters",
                        value,
                    )
                )
    if "execution_id" in path:
        value = as_text(path["execution_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/execution_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/execution_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/execution_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    return found


@Check
def check_show_tenant_metric_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/project_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/project_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    query = parameters.get("query", {})
    if "period" in query:
        value = as_text(query["period"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/period", "a string", value))
    if "start_time" in query:
        value = as_text(query["start_time"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/start_time", "a string", value))
    if "end_time" in query:
        value = as_text(query["end_time"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/end_time", "a string", value))
    if "metric_type" in query:
        value = as_text(query["metric_type"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/metric_type", "a string", value))
        elif value not in METRIC_TYPE_VALUES:
            found.append(not_allowed("/query/metric_type", METRIC_TYPE_VALUES, value))
    return found


@Check
def check_show_work_flow_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/project_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/project_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "workflow_id" in path:
        value = as_text(path["workflow_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/workflow_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 512:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "maxLength",
                        "must have at most 512 characters",
                        value,
                    )
                )
    return found


@Check
def check_update_work_flow_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/project_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/project_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "workflow_id" in path:
        value = as_text(path["workflow_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/workflow_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 512:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "maxLength",
                        "must have at most 512 characters",
                        value,
                    )
                )
    return found


@Check
def check_show_work_flow_metric_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/project_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/project_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "workflow_urn" in path:
        value = as_text(path["workflow_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/workflow_urn", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/workflow_urn",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 128:
                found.append(
                    broken(
                        "/path/workflow_urn",
                        "maxLength",
                        "must have at most 128 characters",
                        value,
                    )
                )
            if len(value) <= 128 and not WORKFLOW_URN_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/workflow_urn",
                        "pattern",
                        "must match the pattern ^urn:fss:[^:]+:[^:]+:workflow:default:[^:]+:latest$",
                        value,
                    )
                )
    query = parameters.get("query", {})
    if "period" in query:
        value = as_text(query["period"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/period", "a string", value))
    if "start_time" in query:
        value = as_text(query["start_time"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/start_time", "a string", value))
    if "end_time" in query:
        value = as_text(query["end_time"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/end_time", "a string", value))
    return found


@Check
def check_show_workflow_execution_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/project_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/project_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "workflow_id" in path:
        value = as_text(path["workflow_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/workflow_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 512:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "maxLength",
                        "must have at most 512 characters",
                        value,
                    )
                )
    if "execution_id" in path:
        value = as_text(path["execution_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/execution_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/execution_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/execution_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    header = parameters.get("header", {})
    if "X-Get-Workflow-Full-History-Data" in header:
        value = header["X-Get-Workflow-Full-History-Data"]
        if not isinstance(value, bool):
            found.append(
                wrong_type(
                    "/header/X-Get-Workflow-Full-History-Data", "true or false", value
                )
            )
    return found


@Check
def check_show_workflow_execution_for_page_parameters(
    parameters: Any,
) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/project_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/project_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "workflow_id" in path:
        value = as_text(path["workflow_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/workflow_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 512:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "maxLength",
                        "must have at most 512 characters",
                        value,
                    )
                )
    query = parameters.get("query", {})
    if "offset" in query:
        value = as_number(query["offset"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/offset", "an integer", value))
        elif value < 0:
            found.append(
                broken("/query/offset", "minimum", "must be at least 0", value)
            )
    if "limit" in query:
        value = as_number(query["limit"])
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/query/limit", "an integer", value))
        else:
            if value < 1:
                found.append(
                    broken("/query/limit", "minimum", "must be at least 1", value)
                )
            if value > 100:
                found.append(
                    broken("/query/limit", "maximum", "must be at most 100", value)
                )
    if "start_time" in query:
        value = as_text(query["start_time"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/start_time", "a string", value))
        elif not START_TIME_PATTERN.search(value):
            found.append(
                broken(
                    "/query/start_time",
                    "pattern",
                    "must match the pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$",
                    value,
                )
            )
    if "end_time" in query:
        value = as_text(query["end_time"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/end_time", "a string", value))
        elif not START_TIME_PATTERN.search(value):
            found.append(
                broken(
                    "/query/end_time",
                    "pattern",
                    "must match the pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$",
                    value,
                )
            )
    return found


@Check
def check_start_sync_workflow_execution_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/project_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/project_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "workflow_id" in path:
        value = as_text(path["workflow_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/workflow_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 512:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "maxLength",
                        "must have at most 512 characters",
                        value,
                    )
                )
    return found


@Check
def check_stop_work_flow_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/project_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/project_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    if "workflow_id" in path:
        value = as_text(path["workflow_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/workflow_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 512:
                found.append(
                    broken(
                        "/path/workflow_id",
                        "maxLength",
                        "must have at most 512 characters",
                        value,
                    )
                )
    if "execution_id" in path:
        value = as_text(path["execution_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/execution_id", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/path/execution_id",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 64:
                found.append(
                    broken(
                        "/path/execution_id",
                        "maxLength",
                        "must have at most 64 characters",
                        value,
                    )
                )
    return found


CHECKS: dict[str, Any] = {
    "Action": check_action,
    "CallbackWorkflowRequestBody": check_callback_workflow_request_body,
    "ErrorRsp400": check_error_rsp400,
    "ErrorRsp404": check_error_rsp404,
    "ErrorRsp500": check_error_rsp500,
    "ExecutionDetails": check_execution_details,
    "ExpressConfig": check_express_config,
    "FlowExecuteBody": check_flow_execute_body,
    "FlowExecuteResponse": check_flow_execute_response,
    "FlowExecutionBrief": check_flow_execution_brief,
    "FlowExecutionBriefV2": check_flow_execution_brief_v2,
    "FlowExecutionList": check_flow_execution_list,
    "Function": check_function,
    "FunctionRef": check_function_ref,
    "NodeExecution": check_node_execution,
    "NodeExecutionDetail": check_node_execution_detail,
    "OBSTriggerConfig": check_obs_trigger_config,
    "OnError": check_on_error,
    "OperateErrorInfo": check_operate_error_info,
    "OperateResponse": check_operate_response,
    "OperationState": check_operation_state,
    "Retry": check_retry,
    "ShowWorkflowExecutionForPage": check_show_workflow_execution_for_page,
    "StateDataFilter": check_state_data_filter,
    "SyncExecuteResponse": check_sync_execute_response,
    "SyncExecutionNodeErrorDetail": check_sync_execution_node_error_detail,
    "Trigger": check_trigger,
    "WorkflowCreateBody": check_workflow_create_body,
    "WorkflowDeleteBody": check_workflow_delete_body,
    "WorkflowInfo": check_workflow_info,
    "WorkflowPageList": check_workflow_page_list,
    "WorkflowSimpleInfo": check_workflow_simple_info,
    "WorkflowStatisticsResp": check_workflow_statistics_resp,
}

"""Codecs of workflows: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import (
    decode_datetime,
    each,
    encode,
    encode_datetime,
    encode_enum,
    encode_scalars,
    finish,
    nulls,
    unknown,
)
from ..models import workflows as models
from . import shared

new = object.__new__
_ACTION_MODE = {member.value: member for member in models.ActionMode}
_INVOKE_MODE = {member.value: member for member in models.InvokeMode}
_LOG_LEVEL = {member.value: member for member in models.LogLevel}
_METRIC_TYPE = {member.value: member for member in models.MetricType}
_MODE = {member.value: member for member in models.Mode}
_OPERATION_STATE_TYPE = {member.value: member for member in models.OperationStateType}
_RESULT = {member.value: member for member in models.Result}
_STATUS = {member.value: member for member in models.Status}
_TRIGGER_TYPE = {member.value: member for member in models.TriggerType}
_ACTION_KEYS = frozenset({"function_ref"})
_CALLBACK_WORKFLOW_REQUEST_BODY_KEYS = frozenset({"error", "output", "result"})
_ERROR_RSP400_KEYS = frozenset({"error_code", "error_msg", "request_id"})
_ERROR_RSP404_KEYS = frozenset({"error_code", "error_msg"})
_ERROR_RSP500_KEYS = frozenset({"error_code", "error_msg", "request_id"})
_EXECUTION_DETAILS_KEYS = frozenset(
    {
        "begin_time",
        "created_by",
        "end_time",
        "execution_id",
        "headers",
        "input",
        "last_update_time",
        "node_execution_details",
        "output",
        "status",
        "workflow_id",
        "workflow_urn",
    }
)
_EXPRESS_CONFIG_KEYS = frozenset({"log_level"})
_FLOW_EXECUTE_BODY_KEYS = frozenset({"headers", "input"})
_FLOW_EXECUTE_RESPONSE_KEYS = frozenset({"execution_id"})
_FLOW_EXECUTION_BRIEF_KEYS = frozenset(
    {
        "begin_time",
        "created_by",
        "end_time",
        "execution_id",
        "last_update_time",
        "status",
        "workflow_id",
        "workflow_urn",
    }
)
_FLOW_EXECUTION_BRIEF_V2_KEYS = frozenset(
    {
        "begin_time",
        "created_by",
        "end_time",
        "execution_id",
        "last_update_time",
        "status",
        "workflow_id",
        "workflow_urn",
    }
)
_FLOW_EXECUTION_LIST_KEYS = frozenset({"executions"})
_FUNCTION_KEYS = frozenset({"metadata", "name", "operation"})
_FUNCTION_REF_KEYS = frozenset({"arguments", "invoke_mode", "ref_name"})
_NODE_EXECUTION_KEYS = frozenset(
    {
        "begin_time",
        "end_time",
        "error_message",
        "input",
        "output",
        "request_id",
        "status",
    }
)
_NODE_EXECUTION_DETAIL_KEYS = frozenset(
    {"execution_id", "executions", "node_id", "node_name"}
)
_OBS_TRIGGER_CONFIG_KEYS = frozenset({"bucket", "events", "prefix", "suffix"})
_ON_ERROR_KEYS = frozenset({"error", "retry_ref", "transition"})
_OPERATE_ERROR_INFO_KEYS = frozenset({"error_detail", "workflow_urn"})
_OPERATE_RESPONSE_KEYS = frozenset({"fail", "success"})
_OPERATION_STATE_KEYS = frozenset(
    {
        "action_mode",
        "actions",
        "duration",
        "end",
        "id",
        "name",
        "on_errors",
        "state_data_filter",
        "transition",
        "type",
    }
)
_RETRY_KEYS = frozenset({"delay", "max_attempts", "name"})
_SHOW_WORKFLOW_EXECUTION_FOR_PAGE_KEYS = frozenset({"executions", "size", "total"})
_STATE_DATA_FILTER_KEYS = frozenset({"input", "output"})
_SYNC_EXECUTE_RESPONSE_KEYS = frozenset(
    {"begin_time", "end_time", "errors", "execution_id", "output", "status"}
)
_SYNC_EXECUTION_NODE_ERROR_DETAIL_KEYS = frozenset(
    {"begin_time", "end_time", "error_message", "node_id"}
)
_TRIGGER_KEYS = frozenset({"enabled", "trigger_config", "trigger_name", "trigger_type"})
_WORKFLOW_CREATE_BODY_KEYS = frozenset(
    {
        "constants",
        "description",
        "enable_stream_response",
        "enterprise_project_id",
        "express_config",
        "functions",
        "mode",
        "name",
        "retries",
        "start",
        "states",
        "triggers",
    }
)
_WORKFLOW_DELETE_BODY_KEYS = frozenset({"workflow_urns"})
_WORKFLOW_INFO_KEYS = frozenset(
    {
        "created_by",
        "created_time",
        "definition",
        "id",
        "lts_group_id",
        "lts_stream_id",
        "updated_time",
        "workflow_urn",
    }
)
_WORKFLOW_PAGE_LIST_KEYS = frozenset({"size", "total", "workflows"})
_WORKFLOW_SIMPLE_INFO_KEYS = frozenset(
    {
        "created_by",
        "created_time",
        "description",
        "enable_stream_response",
        "id",
        "name",
        "updated_time",
        "workflow_urn",
    }
)
_WORKFLOW_STATISTICS_RESP_KEYS = frozenset(
    {"count", "duration", "fail_count", "running_count"}
)


def decode_action_mode(value: Any) -> Any:
    return _ACTION_MODE.get(value, value) if type(value) is str else value


def decode_invoke_mode(value: Any) -> Any:
    return _INVOKE_MODE.get(value, value) if type(value) is str else value


def decode_log_level(value: Any) -> Any:
    return _LOG_LEVEL.get(value, value) if type(value) is str else value


def decode_metric_type(value: Any) -> Any:
    return _METRIC_TYPE.get(value, value) if type(value) is str else value


def decode_mode(value: Any) -> Any:
    return _MODE.get(value, value) if type(value) is str else value


def decode_operation_state_type(value: Any) -> Any:
    return _OPERATION_STATE_TYPE.get(value, value) if type(value) is str else value


def decode_result(value: Any) -> Any:
    return _RESULT.get(value, value) if type(value) is str else value


def decode_status(value: Any) -> Any:
    return _STATUS.get(value, value) if type(value) is str else value


def decode_trigger_type(value: Any) -> Any:
    return _TRIGGER_TYPE.get(value, value) if type(value) is str else value


def decode_action(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Action)
    get = data.get
    model.function_ref = decode_function_ref(get("function_ref"))
    model._extra = None
    if not _ACTION_KEYS.issuperset(data):
        model._extra = unknown(data, _ACTION_KEYS)
    model._nulls = nulls(data)
    return model


def encode_action(model: Any) -> Any:
    if not isinstance(model, models.Action):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.function_ref) is not None:
        data["function_ref"] = encode_function_ref(value)
    return finish(data, model)


def decode_callback_workflow_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CallbackWorkflowRequestBody)
    get = data.get
    model.error = get("error")
    if "output" in data:
        model.output = data["output"]
    if "result" in data:
        model.result = decode_result(data["result"])
    model._extra = None
    if not _CALLBACK_WORKFLOW_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CALLBACK_WORKFLOW_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_callback_workflow_request_body(model: Any) -> Any:
    if not isinstance(model, models.CallbackWorkflowRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.error) is not None:
        data["error"] = value
    if (value := getattr(model, "output", None)) is not None:
        data["output"] = encode(value)
    if (value := getattr(model, "result", None)) is not None:
        data["result"] = encode_enum(value)
    return finish(data, model)


def decode_error_rsp400(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ErrorRsp400)
    get = data.get
    model.error_code = get("error_code")
    model.error_msg = get("error_msg")
    model.request_id = get("request_id")
    model._extra = None
    if not _ERROR_RSP400_KEYS.issuperset(data):
        model._extra = unknown(data, _ERROR_RSP400_KEYS)
    model._nulls = nulls(data)
    return model


def encode_error_rsp400(model: Any) -> Any:
    if not isinstance(model, models.ErrorRsp400):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.error_code) is not None:
        data["error_code"] = value
    if (value := model.error_msg) is not None:
        data["error_msg"] = value
    if (value := model.request_id) is not None:
        data["request_id"] = value
    return finish(data, model)


def decode_error_rsp404(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ErrorRsp404)
    get = data.get
    model.error_code = get("error_code")
    model.error_msg = get("error_msg")
    model._extra = None
    if not _ERROR_RSP404_KEYS.issuperset(data):
        model._extra = unknown(data, _ERROR_RSP404_KEYS)
    model._nulls = nulls(data)
    return model


def encode_error_rsp404(model: Any) -> Any:
    if not isinstance(model, models.ErrorRsp404):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.error_code) is not None:
        data["error_code"] = value
    if (value := model.error_msg) is not None:
        data["error_msg"] = value
    return finish(data, model)


def decode_error_rsp500(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ErrorRsp500)
    get = data.get
    model.error_code = get("error_code")
    model.error_msg = get("error_msg")
    model.request_id = get("request_id")
    model._extra = None
    if not _ERROR_RSP500_KEYS.issuperset(data):
        model._extra = unknown(data, _ERROR_RSP500_KEYS)
    model._nulls = nulls(data)
    return model


def encode_error_rsp500(model: Any) -> Any:
    if not isinstance(model, models.ErrorRsp500):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.error_code) is not None:
        data["error_code"] = value
    if (value := model.error_msg) is not None:
        data["error_msg"] = value
    if (value := model.request_id) is not None:
        data["request_id"] = value
    return finish(data, model)


def decode_execution_details(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ExecutionDetails)
    get = data.get
    model.begin_time = get("begin_time")
    model.created_by = get("created_by")
    model.end_time = get("end_time")
    model.execution_id = get("execution_id")
    model.headers = get("headers")
    model.input = get("input")
    model.last_update_time = get("last_update_time")
    model.node_execution_details = each(
        decode_node_execution_detail, get("node_execution_details")
    )
    model.output = get("output")
    model.status = decode_status(get("status"))
    model.workflow_id = get("workflow_id")
    model.workflow_urn = get("workflow_urn")
    model._extra = None
    if not _EXECUTION_DETAILS_KEYS.issuperset(data):
        model._extra = unknown(data, _EXECUTION_DETAILS_KEYS)
    model._nulls = nulls(data)
    return model


def encode_execution_details(model: Any) -> Any:
    if not isinstance(model, models.ExecutionDetails):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.begin_time) is not None:
        data["begin_time"] = value
    if (value := model.created_by) is not None:
        data["created_by"] = value
    if (value := model.end_time) is not None:
        data["end_time"] = value
    if (value := model.execution_id) is not None:
        data["execution_id"] = value
    if (value := model.headers) is not None:
        data["headers"] = encode(value)
    if (value := model.input) is not None:
        data["input"] = encode(value)
    if (value := model.last_update_time) is not None:
        data["last_update_time"] = value
    if (value := model.node_execution_details) is not None:
        data["node_execution_details"] = each(encode_node_execution_detail, value)
    if (value := model.output) is not None:
        data["output"] = encode(value)
    if (value := model.status) is not None:
        data["status"] = encode_enum(value)
    if (value := model.workflow_id) is not None:
        data["workflow_id"] = value
    if (value := model.workflow_urn) is not None:
        data["workflow_urn"] = value
    return finish(data, model)


def decode_express_config(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ExpressConfig)
    get = data.get
    model.log_level = decode_log_level(get("log_level"))
    model._extra = None
    if not _EXPRESS_CONFIG_KEYS.issuperset(data):
        model._extra = unknown(data, _EXPRESS_CONFIG_KEYS)
    model._nulls = nulls(data)
    return model


def encode_express_config(model: Any) -> Any:
    if not isinstance(model, models.ExpressConfig):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.log_level) is not None:
        data["log_level"] = encode_enum(value)
    return finish(data, model)


def decode_flow_execute_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.FlowExecuteBody)
    get = data.get
    model.headers = get("headers")
    if "input" in data:
        model.input = data["input"]
    model._extra = None
    if not _FLOW_EXECUTE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _FLOW_EXECUTE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_flow_execute_body(model: Any) -> Any:
    if not isinstance(model, models.FlowExecuteBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.headers) is not None:
        data["headers"] = encode(value)
    if (value := getattr(model, "input", None)) is not None:
        data["input"] = encode(value)
    return finish(data, model)


def decode_flow_execute_response(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.FlowExecuteResponse)
    get = data.get
    model.execution_id = get("execution_id")
    model._extra = None
    if not _FLOW_EXECUTE_RESPONSE_KEYS.issuperset(data):
        model._extra = unknown(data, _FLOW_EXECUTE_RESPONSE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_flow_execute_response(model: Any) -> Any:
    if not isinstance(model, models.FlowExecuteResponse):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.execution_id) is not None:
        data["execution_id"] = value
    return finish(data, model)


def decode_flow_execution_brief(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.FlowExecutionBrief)
    get = data.get
    model.begin_time = get("begin_time")
    model.created_by = get("created_by")
    model.end_time = get("end_time")
    model.execution_id = get("execution_id")
    model.last_update_time = get("last_update_time")
    model.status = decode_status(get("status"))
    model.workflow_id = get("workflow_id")
    model.workflow_urn = get("workflow_urn")
    model._extra = None
    if not _FLOW_EXECUTION_BRIEF_KEYS.issuperset(data):
        model._extra = unknown(data, _FLOW_EXECUTION_BRIEF_KEYS)
    model._nulls = nulls(data)
    return model


def encode_flow_execution_brief(model: Any) -> Any:
    if not isinstance(model, models.FlowExecutionBrief):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.begin_time) is not None:
        data["begin_time"] = value
    if (value := model.created_by) is not None:
        data["created_by"] = value
    if (value := model.end_time) is not None:
        data["end_time"] = value
    if (value := model.execution_id) is not None:
        data["execution_id"] = value
    if (value := model.last_update_time) is not None:
        data["last_update_time"] = value
    if (value := model.status) is not None:
        data["status"] = encode_enum(value)
    if (value := model.workflow_id) is not None:
        data["workflow_id"] = value
    if (value := model.workflow_urn) is not None:
        data["workflow_urn"] = value
    return finish(data, model)


def decode_flow_execution_brief_v2(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.FlowExecutionBriefV2)
    get = data.get
    model.begin_time = decode_datetime(get("begin_time"))
    model.created_by = get("created_by")
    model.end_time = decode_datetime(get("end_time"))
    model.execution_id = get("execution_id")
    model.last_update_time = decode_datetime(get("last_update_time"))
    model.status = decode_status(get("status"))
    model.workflow_id = get("workflow_id")
    model.workflow_urn = get("workflow_urn")
    model._extra = None
    if not _FLOW_EXECUTION_BRIEF_V2_KEYS.issuperset(data):
        model._extra = unknown(data, _FLOW_EXECUTION_BRIEF_V2_KEYS)
    model._nulls = nulls(data)
    return model


def encode_flow_execution_brief_v2(model: Any) -> Any:
    if not isinstance(model, models.FlowExecutionBriefV2):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.begin_time) is not None:
        data["begin_time"] = encode_datetime(value)
    if (value := model.created_by) is not None:
        data["created_by"] = value
    if (value := model.end_time) is not None:
        data["end_time"] = encode_datetime(value)
    if (value := model.execution_id) is not None:
        data["execution_id"] = value
    if (value := model.last_update_time) is not None:
        data["last_update_time"] = encode_datetime(value)
    if (value := model.status) is not None:
        data["status"] = encode_enum(value)
    if (value := model.workflow_id) is not None:
        data["workflow_id"] = value
    if (value := model.workflow_urn) is not None:
        data["workflow_urn"] = value
    return finish(data, model)


def decode_flow_execution_list(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.FlowExecutionList)
    get = data.get
    model.executions = each(decode_flow_execution_brief, get("executions"))
    model._extra = None
    if not _FLOW_EXECUTION_LIST_KEYS.issuperset(data):
        model._extra = unknown(data, _FLOW_EXECUTION_LIST_KEYS)
    model._nulls = nulls(data)
    return model


def encode_flow_execution_list(model: Any) -> Any:
    if not isinstance(model, models.FlowExecutionList):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.executions) is not None:
        data["executions"] = each(encode_flow_execution_brief, value)
    return finish(data, model)


def decode_function(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Function)
    get = data.get
    model.metadata = get("metadata")
    if "name" in data:
        model.name = data["name"]
    if "operation" in data:
        model.operation = data["operation"]
    model._extra = None
    if not _FUNCTION_KEYS.issuperset(data):
        model._extra = unknown(data, _FUNCTION_KEYS)
    model._nulls = nulls(data)
    return model


def encode_function(model: Any) -> Any:
    if not isinstance(model, models.Function):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.metadata) is not None:
        data["metadata"] = encode(value)
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "operation", None)) is not None:
        data["operation"] = value
    return finish(data, model)


def decode_function_ref(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.FunctionRef)
    get = data.get
    if "arguments" in data:
        model.arguments = data["arguments"]
    model.invoke_mode = decode_invoke_mode(get("invoke_mode"))
    if "ref_name" in data:
        model.ref_name = data["ref_name"]
    model._extra = None
    if not _FUNCTION_REF_KEYS.issuperset(data):
        model._extra = unknown(data, _FUNCTION_REF_KEYS)
    model._nulls = nulls(data)
    return model


def encode_function_ref(model: Any) -> Any:
    if not isinstance(model, models.FunctionRef):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "arguments", None)) is not None:
        data["arguments"] = encode(value)
    if (value := model.invoke_mode) is not None:
        data["invoke_mode"] = encode_enum(value)
    if (value := getattr(model, "ref_name", None)) is not None:
        data["ref_name"] = value
    return finish(data, model)


def decode_node_execution(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.NodeExecution)
    get = data.get
    model.begin_time = get("begin_time")
    model.end_time = get("end_time")
    model.error_message = get("error_message")
    model.input = get("input")
    model.output = get("output")
    model.request_id = get("request_id")
    model.status = decode_status(get("status"))
    model._extra = None
    if not _NODE_EXECUTION_KEYS.issuperset(data):
        model._extra = unknown(data, _NODE_EXECUTION_KEYS)
    model._nulls = nulls(data)
    return model


def encode_node_execution(model: Any) -> Any:
    if not isinstance(model, models.NodeExecution):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.begin_time) is not None:
        data["begin_time"] = value
    if (value := model.end_time) is not None:
        data["end_time"] = value
    if (value := model.error_message) is not None:
        data["error_message"] = encode(value)
    if (value := model.input) is not None:
        data["input"] = encode(value)
    if (value := model.output) is not None:
        data["output"] = encode(value)
    if (value := model.request_id) is not None:
        data["request_id"] = value
    if (value := model.status) is not None:
        data["status"] = encode_enum(value)
    return finish(data, model)


def decode_node_execution_detail(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.NodeExecutionDetail)
    get = data.get
    model.execution_id = get("execution_id")
    model.executions = each(decode_node_execution, get("executions"))
    model.node_id = get("node_id")
    model.node_name = get("node_name")
    model._extra = None
    if not _NODE_EXECUTION_DETAIL_KEYS.issuperset(data):
        model._extra = unknown(data, _NODE_EXECUTION_DETAIL_KEYS)
    model._nulls = nulls(data)
    return model


def encode_node_execution_detail(model: Any) -> Any:
    if not isinstance(model, models.NodeExecutionDetail):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.execution_id) is not None:
        data["execution_id"] = value
    if (value := model.executions) is not None:
        data["executions"] = each(encode_node_execution, value)
    if (value := model.node_id) is not None:
        data["node_id"] = value
    if (value := model.node_name) is not None:
        data["node_name"] = value
    return finish(data, model)


def decode_obs_trigger_config(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.OBSTriggerConfig)
    if "bucket" in data:
        model.bucket = data["bucket"]
    if "events" in data:
        model.events = data["events"]
    if "prefix" in data:
        model.prefix = data["prefix"]
    if "suffix" in data:
        model.suffix = data["suffix"]
    model._extra = None
    if not _OBS_TRIGGER_CONFIG_KEYS.issuperset(data):
        model._extra = unknown(data, _OBS_TRIGGER_CONFIG_KEYS)
    model._nulls = nulls(data)
    return model


def encode_obs_trigger_config(model: Any) -> Any:
    if not isinstance(model, models.OBSTriggerConfig):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "bucket", None)) is not None:
        data["bucket"] = value
    if (value := getattr(model, "events", None)) is not None:
        data["events"] = encode_scalars(value)
    if (value := getattr(model, "prefix", None)) is not None:
        data["prefix"] = value
    if (value := getattr(model, "suffix", None)) is not None:
        data["suffix"] = value
    return finish(data, model)


def decode_on_error(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.OnError)
    get = data.get
    model.error = get("error")
    model.retry_ref = get("retry_ref")
    model.transition = get("transition")
    model._extra = None
    if not _ON_ERROR_KEYS.issuperset(data):
        model._extra = unknown(data, _ON_ERROR_KEYS)
    model._nulls = nulls(data)
    return model


def encode_on_error(model: Any) -> Any:
    if not isinstance(model, models.OnError):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.error) is not None:
        data["error"] = value
    if (value := model.retry_ref) is not None:
        data["retry_ref"] = value
    if (value := model.transition) is not None:
        data["transition"] = value
    return finish(data, model)


def decode_operate_error_info(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.OperateErrorInfo)
    get = data.get
    model.error_detail = get("error_detail")
    model.workflow_urn = get("workflow_urn")
    model._extra = None
    if not _OPERATE_ERROR_INFO_KEYS.issuperset(data):
        model._extra = unknown(data, _OPERATE_ERROR_INFO_KEYS)
    model._nulls = nulls(data)
    return model


def encode_operate_error_info(model: Any) -> Any:
    if not isinstance(model, models.OperateErrorInfo):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.error_detail) is not None:
        data["error_detail"] = value
    if (value := model.workflow_urn) is not None:
        data["workflow_urn"] = value
    return finish(data, model)


def decode_operate_response(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.OperateResponse)
    get = data.get
    model.fail = each(decode_operate_error_info, get("fail"))
    model.success = get("success")
    model._extra = None
    if not _OPERATE_RESPONSE_KEYS.issuperset(data):
        model._extra = unknown(data, _OPERATE_RESPONSE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_operate_response(model: Any) -> Any:
    if not isinstance(model, models.OperateResponse):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.fail) is not None:
        data["fail"] = each(encode_operate_error_info, value)
    if (value := model.success) is not None:
        data["success"] = encode_scalars(value)
    return finish(data, model)


def decode_operation_state(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.OperationState)
    get = data.get
    model.action_mode = decode_action_mode(get("action_mode"))
    if "actions" in data:
        model.actions = each(decode_action, data["actions"])
    model.duration = get("duration")
    if "end" in data:
        model.end = data["end"]
    if "id" in data:
        model.id = data["id"]
    if "name" in data:
        model.name = data["name"]
    model.on_errors = each(decode_on_error, get("on_errors"))
    model.state_data_filter = decode_state_data_filter(get("state_data_filter"))
    if "transition" in data:
        model.transition = data["transition"]
    if "type" in data:
        model.type = decode_operation_state_type(data["type"])
    model._extra = None
    if not _OPERATION_STATE_KEYS.issuperset(data):
        model._extra = unknown(data, _OPERATION_STATE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_operation_state(model: Any) -> Any:
    if not isinstance(model, models.OperationState):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.action_mode) is not None:
        data["action_mode"] = encode_enum(value)
    if (value := getattr(model, "actions", None)) is not None:
        data["actions"] = each(encode_action, value)
    if (value := model.duration) is not None:
        data["duration"] = value
    if (value := getattr(model, "end", None)) is not None:
        data["end"] = value
    if (value := getattr(model, "id", None)) is not None:
        data["id"] = value
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := model.on_errors) is not None:
        data["on_errors"] = each(encode_on_error, value)
    if (value := model.state_data_filter) is not None:
        data["state_data_filter"] = encode_state_data_filter(value)
    if (value := getattr(model, "transition", None)) is not None:
        data["transition"] = value
    if (value := getattr(model, "type", None)) is not None:
        data["type"] = encode_enum(value)
    return finish(data, model)


def decode_retry(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Retry)
    get = data.get
    model.delay = get("delay")
    model.max_attempts = get("max_attempts")
    if "name" in data:
        model.name = data["name"]
    model._extra = None
    if not _RETRY_KEYS.issuperset(data):
        model._extra = unknown(data, _RETRY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_retry(model: Any) -> Any:
    if not isinstance(model, models.Retry):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.delay) is not None:
        data["delay"] = value
    if (value := model.max_attempts) is not None:
        data["max_attempts"] = value
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    return finish(data, model)


def decode_show_workflow_execution_for_page(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ShowWorkflowExecutionForPage)
    get = data.get
    model.executions = each(decode_flow_execution_brief_v2, get("executions"))
    model.size = get("size")
    model.total = get("total")
    model._extra = None
    if not _SHOW_WORKFLOW_EXECUTION_FOR_PAGE_KEYS.issuperset(data):
        model._extra = unknown(data, _SHOW_WORKFLOW_EXECUTION_FOR_PAGE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_show_workflow_execution_for_page(model: Any) -> Any:
    if not isinstance(model, models.ShowWorkflowExecutionForPage):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.executions) is not None:
        data["executions"] = each(encode_flow_execution_brief_v2, value)
    if (value := model.size) is not None:
        data["size"] = value
    if (value := model.total) is not None:
        data["total"] = value
    return finish(data, model)


def decode_state_data_filter(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.StateDataFilter)
    get = data.get
    model.input = get("input")
    model.output = get("output")
    model._extra = None
    if not _STATE_DATA_FILTER_KEYS.issuperset(data):
        model._extra = unknown(data, _STATE_DATA_FILTER_KEYS)
    model._nulls = nulls(data)
    return model


def encode_state_data_filter(model: Any) -> Any:
    if not isinstance(model, models.StateDataFilter):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.input) is not None:
        data["input"] = value
    if (value := model.output) is not None:
        data["output"] = value
    return finish(data, model)


def decode_sync_execute_response(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.SyncExecuteResponse)
    if "begin_time" in data:
        model.begin_time = data["begin_time"]
    if "end_time" in data:
        model.end_time = data["end_time"]
    if "errors" in data:
        model.errors = each(decode_sync_execution_node_error_detail, data["errors"])
    if "execution_id" in data:
        model.execution_id = data["execution_id"]
    if "output" in data:
        model.output = data["output"]
    if "status" in data:
        model.status = decode_status(data["status"])
    model._extra = None
    if not _SYNC_EXECUTE_RESPONSE_KEYS.issuperset(data):
        model._extra = unknown(data, _SYNC_EXECUTE_RESPONSE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_sync_execute_response(model: Any) -> Any:
    if not isinstance(model, models.SyncExecuteResponse):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "begin_time", None)) is not None:
        data["begin_time"] = value
    if (value := getattr(model, "end_time", None)) is not None:
        data["end_time"] = value
    if (value := getattr(model, "errors", None)) is not None:
        data["errors"] = each(encode_sync_execution_node_error_detail, value)
    if (value := getattr(model, "execution_id", None)) is not None:
        data["execution_id"] = value
    if (value := getattr(model, "output", None)) is not None:
        data["output"] = encode(value)
    if (value := getattr(model, "status", None)) is not None:
        data["status"] = encode_enum(value)
    return finish(data, model)


def decode_sync_execution_node_error_detail(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.SyncExecutionNodeErrorDetail)
    get = data.get
    model.begin_time = get("begin_time")
    model.end_time = get("end_time")
    model.error_message = get("error_message")
    model.node_id = get("node_id")
    model._extra = None
    if not _SYNC_EXECUTION_NODE_ERROR_DETAIL_KEYS.issuperset(data):
        model._extra = unknown(data, _SYNC_EXECUTION_NODE_ERROR_DETAIL_KEYS)
    model._nulls = nulls(data)
    return model


def encode_sync_execution_node_error_detail(model: Any) -> Any:
    if not isinstance(model, models.SyncExecutionNodeErrorDetail):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.begin_time) is not None:
        data["begin_time"] = value
    if (value := model.end_time) is not None:
        data["end_time"] = value
    if (value := model.error_message) is not None:
        data["error_message"] = value
    if (value := model.node_id) is not None:
        data["node_id"] = value
    return finish(data, model)


def decode_trigger(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Trigger)
    get = data.get
    model.enabled = get("enabled")
    model.trigger_config = decode_obs_trigger_config(get("trigger_config"))
    if "trigger_name" in data:
        model.trigger_name = data["trigger_name"]
    if "trigger_type" in data:
        model.trigger_type = decode_trigger_type(data["trigger_type"])
    model._extra = None
    if not _TRIGGER_KEYS.issuperset(data):
        model._extra = unknown(data, _TRIGGER_KEYS)
    model._nulls = nulls(data)
    return model


def encode_trigger(model: Any) -> Any:
    if not isinstance(model, models.Trigger):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.enabled) is not None:
        data["enabled"] = value
    if (value := model.trigger_config) is not None:
        data["trigger_config"] = encode_obs_trigger_config(value)
    if (value := getattr(model, "trigger_name", None)) is not None:
        data["trigger_name"] = value
    if (value := getattr(model, "trigger_type", None)) is not None:
        data["trigger_type"] = encode_enum(value)
    return finish(data, model)


def decode_workflow_create_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.WorkflowCreateBody)
    get = data.get
    if "constants" in data:
        model.constants = data["constants"]
    model.description = get("description")
    model.enable_stream_response = get("enable_stream_response")
    model.enterprise_project_id = get("enterprise_project_id")
    model.express_config = decode_express_config(get("express_config"))
    if "functions" in data:
        model.functions = each(decode_function, data["functions"])
    model.mode = decode_mode(get("mode"))
    if "name" in data:
        model.name = data["name"]
    if "retries" in data:
        model.retries = each(decode_retry, data["retries"])
    if "start" in data:
        model.start = data["start"]
    if "states" in data:
        model.states = each(decode_operation_state, data["states"])
    model.triggers = each(decode_trigger, get("triggers"))
    model._extra = None
    if not _WORKFLOW_CREATE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _WORKFLOW_CREATE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_workflow_create_body(model: Any) -> Any:
    if not isinstance(model, models.WorkflowCreateBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "constants", None)) is not None:
        data["constants"] = encode(value)
    if (value := model.description) is not None:
        data["description"] = value
    if (value := model.enable_stream_response) is not None:
        data["enable_stream_response"] = value
    if (value := model.enterprise_project_id) is not None:
        data["enterprise_project_id"] = value
    if (value := model.express_config) is not None:
        data["express_config"] = encode_express_config(value)
    if (value := getattr(model, "functions", None)) is not None:
        data["functions"] = each(encode_function, value)
    if (value := model.mode) is not None:
        data["mode"] = encode_enum(value)
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "retries", None)) is not None:
        data["retries"] = each(encode_retry, value)
    if (value := getattr(model, "start", None)) is not None:
        data["start"] = value
    if (value := getattr(model, "states", None)) is not None:
        data["states"] = each(encode_operation_state, value)
    if (value := model.triggers) is not None:
        data["triggers"] = each(encode_trigger, value)
    return finish(data, model)


def decode_workflow_delete_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.WorkflowDeleteBody)
    if "workflow_urns" in data:
        model.workflow_urns = data["workflow_urns"]
    model._extra = None
    if not _WORKFLOW_DELETE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _WORKFLOW_DELETE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_workflow_delete_body(model: Any) -> Any:
    if not isinstance(model, models.WorkflowDeleteBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "workflow_urns", None)) is not None:
        data["workflow_urns"] = encode_scalars(value)
    return finish(data, model)


def decode_workflow_info(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.WorkflowInfo)
    get = data.get
    if "created_by" in data:
        model.created_by = data["created_by"]
    if "created_time" in data:
        model.created_time = data["created_time"]
    model.definition = decode_workflow_create_body(get("definition"))
    if "id" in data:
        model.id = data["id"]
    model.lts_group_id = get("lts_group_id")
    model.lts_stream_id = get("lts_stream_id")
    if "updated_time" in data:
        model.updated_time = data["updated_time"]
    if "workflow_urn" in data:
        model.workflow_urn = data["workflow_urn"]
    model._extra = None
    if not _WORKFLOW_INFO_KEYS.issuperset(data):
        model._extra = unknown(data, _WORKFLOW_INFO_KEYS)
    model._nulls = nulls(data)
    return model


def encode_workflow_info(model: Any) -> Any:
    if not isinstance(model, models.WorkflowInfo):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "created_by", None)) is not None:
        data["created_by"] = value
    if (value := getattr(model, "created_time", None)) is not None:
        data["created_time"] = value
    if (value := model.definition) is not None:
        data["definition"] = encode_workflow_create_body(value)
    if (value := getattr(model, "id", None)) is not None:
        data["id"] = value
    if (value := model.lts_group_id) is not None:
        data["lts_group_id"] = value
    if (value := model.lts_stream_id) is not None:
        data["lts_stream_id"] = value
    if (value := getattr(model, "updated_time", None)) is not None:
        data["updated_time"] = value
    if (value := getattr(model, "workflow_urn", None)) is not None:
        data["workflow_urn"] = value
    return finish(data, model)


def decode_workflow_page_list(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.WorkflowPageList)
    get = data.get
    model.size = get("size")
    model.total = get("total")
    model.workflows = each(decode_workflow_simple_info, get("workflows"))
    model._extra = None
    if not _WORKFLOW_PAGE_LIST_KEYS.issuperset(data):
        model._extra = unknown(data, _WORKFLOW_PAGE_LIST_KEYS)
    model._nulls = nulls(data)
    return model


def encode_workflow_page_list(model: Any) -> Any:
    if not isinstance(model, models.WorkflowPageList):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.size) is not None:
        data["size"] = value
    if (value := model.total) is not None:
        data["total"] = value
    if (value := model.workflows) is not None:
        data["workflows"] = each(encode_workflow_simple_info, value)
    return finish(data, model)


def decode_workflow_simple_info(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.WorkflowSimpleInfo)
    if "created_by" in data:
        model.created_by = data["created_by"]
    if "created_time" in data:
        model.created_time = data["created_time"]
    if "description" in data:
        model.description = data["description"]
    if "enable_stream_response" in data:
        model.enable_stream_response = data["enable_stream_response"]
    if "id" in data:
        model.id = data["id"]
    if "name" in data:
        model.name = data["name"]
    if "updated_time" in data:
        model.updated_time = data["updated_time"]
    if "workflow_urn" in data:
        model.workflow_urn = data["workflow_urn"]
    model._extra = None
    if not _WORKFLOW_SIMPLE_INFO_KEYS.issuperset(data):
        model._extra = unknown(data, _WORKFLOW_SIMPLE_INFO_KEYS)
    model._nulls = nulls(data)
    return model


def encode_workflow_simple_info(model: Any) -> Any:
    if not isinstance(model, models.WorkflowSimpleInfo):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "created_by", None)) is not None:
        data["created_by"] = value
    if (value := getattr(model, "created_time", None)) is not None:
        data["created_time"] = value
    if (value := getattr(model, "description", None)) is not None:
        data["description"] = value
    if (value := getattr(model, "enable_stream_response", None)) is not None:
        data["enable_stream_response"] = value
    if (value := getattr(model, "id", None)) is not None:
        data["id"] = value
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "updated_time", None)) is not None:
        data["updated_time"] = value
    if (value := getattr(model, "workflow_urn", None)) is not None:
        data["workflow_urn"] = value
    return finish(data, model)


def decode_workflow_statistics_resp(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.WorkflowStatisticsResp)
    get = data.get
    model.count = each(shared.decode_sla_reports_value, get("count"))
    model.duration = each(shared.decode_sla_reports_value, get("duration"))
    model.fail_count = each(shared.decode_sla_reports_value, get("fail_count"))
    model.running_count = each(shared.decode_sla_reports_value, get("running_count"))
    model._extra = None
    if not _WORKFLOW_STATISTICS_RESP_KEYS.issuperset(data):
        model._extra = unknown(data, _WORKFLOW_STATISTICS_RESP_KEYS)
    model._nulls = nulls(data)
    return model


def encode_workflow_statistics_resp(model: Any) -> Any:
    if not isinstance(model, models.WorkflowStatisticsResp):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.count) is not None:
        data["count"] = each(shared.encode_sla_reports_value, value)
    if (value := model.duration) is not None:
        data["duration"] = each(shared.encode_sla_reports_value, value)
    if (value := model.fail_count) is not None:
        data["fail_count"] = each(shared.encode_sla_reports_value, value)
    if (value := model.running_count) is not None:
        data["running_count"] = each(shared.encode_sla_reports_value, value)
    return finish(data, model)


CODECS: dict[str, Any] = {
    "Action": (decode_action, encode_action),
    "CallbackWorkflowRequestBody": (
        decode_callback_workflow_request_body,
        encode_callback_workflow_request_body,
    ),
    "ErrorRsp400": (decode_error_rsp400, encode_error_rsp400),
    "ErrorRsp404": (decode_error_rsp404, encode_error_rsp404),
    "ErrorRsp500": (decode_error_rsp500, encode_error_rsp500),
    "ExecutionDetails": (decode_execution_details, encode_execution_details),
    "ExpressConfig": (decode_express_config, encode_express_config),
    "FlowExecuteBody": (decode_flow_execute_body, encode_flow_execute_body),
    "FlowExecuteResponse": (decode_flow_execute_response, encode_flow_execute_response),
    "FlowExecutionBrief": (decode_flow_execution_brief, encode_flow_execution_brief),
    "FlowExecutionBriefV2": (
        decode_flow_execution_brief_v2,
        encode_flow_execution_brief_v2,
    ),
    "FlowExecutionList": (decode_flow_execution_list, encode_flow_execution_list),
    "Function": (decode_function, encode_function),
    "FunctionRef": (decode_function_ref, encode_function_ref),
    "NodeExecution": (decode_node_execution, encode_node_execution),
    "NodeExecutionDetail": (decode_node_execution_detail, encode_node_execution_detail),
    "OBSTriggerConfig": (decode_obs_trigger_config, encode_obs_trigger_config),
    "OnError": (decode_on_error, encode_on_error),
    "OperateErrorInfo": (decode_operate_error_info, encode_operate_error_info),
    "OperateResponse": (decode_operate_response, encode_operate_response),
    "OperationState": (decode_operation_state, encode_operation_state),
    "Retry": (decode_retry, encode_retry),
    "ShowWorkflowExecutionForPage": (
        decode_show_workflow_execution_for_page,
        encode_show_workflow_execution_for_page,
    ),
    "StateDataFilter": (decode_state_data_filter, encode_state_data_filter),
    "SyncExecuteResponse": (decode_sync_execute_response, encode_sync_execute_response),
    "SyncExecutionNodeErrorDetail": (
        decode_sync_execution_node_error_detail,
        encode_sync_execution_node_error_detail,
    ),
    "Trigger": (decode_trigger, encode_trigger),
    "WorkflowCreateBody": (decode_workflow_create_body, encode_workflow_create_body),
    "WorkflowDeleteBody": (decode_workflow_delete_body, encode_workflow_delete_body),
    "WorkflowInfo": (decode_workflow_info, encode_workflow_info),
    "WorkflowPageList": (decode_workflow_page_list, encode_workflow_page_list),
    "WorkflowSimpleInfo": (decode_workflow_simple_info, encode_workflow_simple_info),
    "WorkflowStatisticsResp": (
        decode_workflow_statistics_resp,
        encode_workflow_statistics_resp,
    ),
}

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
    keep,
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
_ACTION_KEYS = {"function_ref": "function_ref"}
_CALLBACK_WORKFLOW_REQUEST_BODY_KEYS = {
    "error": "error",
    "output": "output",
    "result": "result",
}
_ERROR_RSP400_KEYS = {
    "error_code": "error_code",
    "error_msg": "error_msg",
    "request_id": "request_id",
}
_ERROR_RSP404_KEYS = {"error_code": "error_code", "error_msg": "error_msg"}
_ERROR_RSP500_KEYS = {
    "error_code": "error_code",
    "error_msg": "error_msg",
    "request_id": "request_id",
}
_EXECUTION_DETAILS_KEYS = {
    "begin_time": "begin_time",
    "created_by": "created_by",
    "end_time": "end_time",
    "execution_id": "execution_id",
    "headers": "headers",
    "input": "input",
    "last_update_time": "last_update_time",
    "node_execution_details": "node_execution_details",
    "output": "output",
    "status": "status",
    "workflow_id": "workflow_id",
    "workflow_urn": "workflow_urn",
}
_EXPRESS_CONFIG_KEYS = {"log_level": "log_level"}
_FLOW_EXECUTE_BODY_KEYS = {"headers": "headers", "input": "input"}
_FLOW_EXECUTE_RESPONSE_KEYS = {"execution_id": "execution_id"}
_FLOW_EXECUTION_BRIEF_KEYS = {
    "begin_time": "begin_time",
    "created_by": "created_by",
    "end_time": "end_time",
    "execution_id": "execution_id",
    "last_update_time": "last_update_time",
    "status": "status",
    "workflow_id": "workflow_id",
    "workflow_urn": "workflow_urn",
}
_FLOW_EXECUTION_BRIEF_V2_KEYS = {
    "begin_time": "begin_time",
    "created_by": "created_by",
    "end_time": "end_time",
    "execution_id": "execution_id",
    "last_update_time": "last_update_time",
    "status": "status",
    "workflow_id": "workflow_id",
    "workflow_urn": "workflow_urn",
}
_FLOW_EXECUTION_LIST_KEYS = {"executions": "executions"}
_FUNCTION_KEYS = {"metadata": "metadata", "name": "name", "operation": "operation"}
_FUNCTION_REF_KEYS = {
    "arguments": "arguments",
    "invoke_mode": "invoke_mode",
    "ref_name": "ref_name",
}
_NODE_EXECUTION_KEYS = {
    "begin_time": "begin_time",
    "end_time": "end_time",
    "error_message": "error_message",
    "input": "input",
    "output": "output",
    "request_id": "request_id",
    "status": "status",
}
_NODE_EXECUTION_DETAIL_KEYS = {
    "execution_id": "execution_id",
    "executions": "executions",
    "node_id": "node_id",
    "node_name": "node_name",
}
_OBS_TRIGGER_CONFIG_KEYS = {
    "bucket": "bucket",
    "events": "events",
    "prefix": "prefix",
    "suffix": "suffix",
}
_ON_ERROR_KEYS = {
    "error": "error",
    "retry_ref": "retry_ref",
    "transition": "transition",
}
_OPERATE_ERROR_INFO_KEYS = {
    "error_detail": "error_detail",
    "workflow_urn": "workflow_urn",
}
_OPERATE_RESPONSE_KEYS = {"fail": "fail", "success": "success"}
_OPERATION_STATE_KEYS = {
    "action_mode": "action_mode",
    "actions": "actions",
    "duration": "duration",
    "end": "end",
    "id": "id",
    "name": "name",
    "on_errors": "on_errors",
    "state_data_filter": "state_data_filter",
    "transition": "transition",
    "type": "type",
}
_RETRY_KEYS = {"delay": "delay", "max_attempts": "max_attempts", "name": "name"}
_SHOW_WORKFLOW_EXECUTION_FOR_PAGE_KEYS = {
    "executions": "executions",
    "size": "size",
    "total": "total",
}
_STATE_DATA_FILTER_KEYS = {"input": "input", "output": "output"}
_SYNC_EXECUTE_RESPONSE_KEYS = {
    "begin_time": "begin_time",
    "end_time": "end_time",
    "errors": "errors",
    "execution_id": "execution_id",
    "output": "output",
    "status": "status",
}
_SYNC_EXECUTION_NODE_ERROR_DETAIL_KEYS = {
    "begin_time": "begin_time",
    "end_time": "end_time",
    "error_message": "error_message",
    "node_id": "node_id",
}
_TRIGGER_KEYS = {
    "enabled": "enabled",
    "trigger_config": "trigger_config",
    "trigger_name": "trigger_name",
    "trigger_type": "trigger_type",
}
_WORKFLOW_CREATE_BODY_KEYS = {
    "constants": "constants",
    "description": "description",
    "enable_stream_response": "enable_stream_response",
    "enterprise_project_id": "enterprise_project_id",
    "express_config": "express_config",
    "functions": "functions",
    "mode": "mode",
    "name": "name",
    "retries": "retries",
    "start": "start",
    "states": "states",
    "triggers": "triggers",
}
_WORKFLOW_DELETE_BODY_KEYS = {"workflow_urns": "workflow_urns"}
_WORKFLOW_INFO_KEYS = {
    "created_by": "created_by",
    "created_time": "created_time",
    "definition": "definition",
    "id": "id",
    "lts_group_id": "lts_group_id",
    "lts_stream_id": "lts_stream_id",
    "updated_time": "updated_time",
    "workflow_urn": "workflow_urn",
}
_WORKFLOW_PAGE_LIST_KEYS = {"size": "size", "total": "total", "workflows": "workflows"}
_WORKFLOW_SIMPLE_INFO_KEYS = {
    "created_by": "created_by",
    "created_time": "created_time",
    "description": "description",
    "enable_stream_response": "enable_stream_response",
    "id": "id",
    "name": "name",
    "updated_time": "updated_time",
    "workflow_urn": "workflow_urn",
}
_WORKFLOW_STATISTICS_RESP_KEYS = {
    "count": "count",
    "duration": "duration",
    "fail_count": "fail_count",
    "running_count": "running_count",
}


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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("function_ref")) is not None:
        model.function_ref = decode_function_ref(value)
    else:
        model.function_ref = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _ACTION_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("error")) is None:
        missing += 1
    model.error = value
    if (value := get("output")) is not None:
        model.output = value
    else:
        missing += 1
    if (value := get("result")) is not None:
        model.result = decode_result(value)
    else:
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _CALLBACK_WORKFLOW_REQUEST_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("error_code")) is None:
        missing += 1
    model.error_code = value
    if (value := get("error_msg")) is None:
        missing += 1
    model.error_msg = value
    if (value := get("request_id")) is None:
        missing += 1
    model.request_id = value
    if len(data) + missing != 3:
        keep(model, data, _ERROR_RSP400_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("error_code")) is None:
        missing += 1
    model.error_code = value
    if (value := get("error_msg")) is None:
        missing += 1
    model.error_msg = value
    if len(data) + missing != 2:
        keep(model, data, _ERROR_RSP404_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("error_code")) is None:
        missing += 1
    model.error_code = value
    if (value := get("error_msg")) is None:
        missing += 1
    model.error_msg = value
    if (value := get("request_id")) is None:
        missing += 1
    model.request_id = value
    if len(data) + missing != 3:
        keep(model, data, _ERROR_RSP500_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("begin_time")) is None:
        missing += 1
    model.begin_time = value
    if (value := get("created_by")) is None:
        missing += 1
    model.created_by = value
    if (value := get("end_time")) is None:
        missing += 1
    model.end_time = value
    if (value := get("execution_id")) is None:
        missing += 1
    model.execution_id = value
    if (value := get("headers")) is None:
        missing += 1
    model.headers = value
    if (value := get("input")) is None:
        missing += 1
    model.input = value
    if (value := get("last_update_time")) is None:
        missing += 1
    model.last_update_time = value
    if (value := get("node_execution_details")) is not None:
        model.node_execution_details = each(decode_node_execution_detail, value)
    else:
        model.node_execution_details = None
        missing += 1
    if (value := get("output")) is None:
        missing += 1
    model.output = value
    if (value := get("status")) is not None:
        model.status = decode_status(value)
    else:
        model.status = None
        missing += 1
    if (value := get("workflow_id")) is None:
        missing += 1
    model.workflow_id = value
    if (value := get("workflow_urn")) is None:
        missing += 1
    model.workflow_urn = value
    if len(data) + missing != 12:
        keep(model, data, _EXECUTION_DETAILS_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("log_level")) is not None:
        model.log_level = decode_log_level(value)
    else:
        model.log_level = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _EXPRESS_CONFIG_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("headers")) is None:
        missing += 1
    model.headers = value
    if (value := get("input")) is not None:
        model.input = value
    else:
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _FLOW_EXECUTE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("execution_id")) is None:
        missing += 1
    model.execution_id = value
    if len(data) + missing != 1:
        keep(model, data, _FLOW_EXECUTE_RESPONSE_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("begin_time")) is None:
        missing += 1
    model.begin_time = value
    if (value := get("created_by")) is None:
        missing += 1
    model.created_by = value
    if (value := get("end_time")) is None:
        missing += 1
    model.end_time = value
    if (value := get("execution_id")) is None:
        missing += 1
    model.execution_id = value
    if (value := get("last_update_time")) is None:
        missing += 1
    model.last_update_time = value
    if (value := get("status")) is not None:
        model.status = decode_status(value)
    else:
        model.status = None
        missing += 1
    if (value := get("workflow_id")) is None:
        missing += 1
    model.workflow_id = value
    if (value := get("workflow_urn")) is None:
        missing += 1
    model.workflow_urn = value
    if len(data) + missing != 8:
        keep(model, data, _FLOW_EXECUTION_BRIEF_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("begin_time")) is not None:
        model.begin_time = decode_datetime(value)
    else:
        model.begin_time = None
        missing += 1
    if (value := get("created_by")) is None:
        missing += 1
    model.created_by = value
    if (value := get("end_time")) is not None:
        model.end_time = decode_datetime(value)
    else:
        model.end_time = None
        missing += 1
    if (value := get("execution_id")) is None:
        missing += 1
    model.execution_id = value
    if (value := get("last_update_time")) is not None:
        model.last_update_time = decode_datetime(value)
    else:
        model.last_update_time = None
        missing += 1
    if (value := get("status")) is not None:
        model.status = decode_status(value)
    else:
        model.status = None
        missing += 1
    if (value := get("workflow_id")) is None:
        missing += 1
    model.workflow_id = value
    if (value := get("workflow_urn")) is None:
        missing += 1
    model.workflow_urn = value
    if len(data) + missing != 8:
        keep(model, data, _FLOW_EXECUTION_BRIEF_V2_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("executions")) is not None:
        model.executions = each(decode_flow_execution_brief, value)
    else:
        model.executions = None
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _FLOW_EXECUTION_LIST_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("metadata")) is None:
        missing += 1
    model.metadata = value
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("operation")) is not None:
        model.operation = value
    else:
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _FUNCTION_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("arguments")) is not None:
        model.arguments = value
    else:
        missing += 1
    if (value := get("invoke_mode")) is not None:
        model.invoke_mode = decode_invoke_mode(value)
    else:
        model.invoke_mode = None
        missing += 1
    if (value := get("ref_name")) is not None:
        model.ref_name = value
    else:
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _FUNCTION_REF_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("begin_time")) is None:
        missing += 1
    model.begin_time = value
    if (value := get("end_time")) is None:
        missing += 1
    model.end_time = value
    if (value := get("error_message")) is None:
        missing += 1
    model.error_message = value
    if (value := get("input")) is None:
        missing += 1
    model.input = value
    if (value := get("output")) is None:
        missing += 1
    model.output = value
    if (value := get("request_id")) is None:
        missing += 1
    model.request_id = value
    if (value := get("status")) is not None:
        model.status = decode_status(value)
    else:
        model.status = None
        missing += 1
    if len(data) + missing != 7:
        keep(model, data, _NODE_EXECUTION_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("execution_id")) is None:
        missing += 1
    model.execution_id = value
    if (value := get("executions")) is not None:
        model.executions = each(decode_node_execution, value)
    else:
        model.executions = None
        missing += 1
    if (value := get("node_id")) is None:
        missing += 1
    model.node_id = value
    if (value := get("node_name")) is None:
        missing += 1
    model.node_name = value
    if len(data) + missing != 4:
        keep(model, data, _NODE_EXECUTION_DETAIL_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("bucket")) is not None:
        model.bucket = value
    else:
        missing += 1
    if (value := get("events")) is not None:
        model.events = value
    else:
        missing += 1
    if (value := get("prefix")) is not None:
        model.prefix = value
    else:
        missing += 1
    if (value := get("suffix")) is not None:
        model.suffix = value
    else:
        missing += 1
    if len(data) + missing != 4:
        keep(model, data, _OBS_TRIGGER_CONFIG_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("error")) is None:
        missing += 1
    model.error = value
    if (value := get("retry_ref")) is None:
        missing += 1
    model.retry_ref = value
    if (value := get("transition")) is None:
        missing += 1
    model.transition = value
    if len(data) + missing != 3:
        keep(model, data, _ON_ERROR_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("error_detail")) is None:
        missing += 1
    model.error_detail = value
    if (value := get("workflow_urn")) is None:
        missing += 1
    model.workflow_urn = value
    if len(data) + missing != 2:
        keep(model, data, _OPERATE_ERROR_INFO_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("fail")) is not None:
        model.fail = each(decode_operate_error_info, value)
    else:
        model.fail = None
        missing += 1
    if (value := get("success")) is None:
        missing += 1
    model.success = value
    if len(data) + missing != 2:
        keep(model, data, _OPERATE_RESPONSE_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("action_mode")) is not None:
        model.action_mode = decode_action_mode(value)
    else:
        model.action_mode = None
        missing += 1
    if (value := get("actions")) is not None:
        model.actions = each(decode_action, value)
    else:
        missing += 1
    if (value := get("duration")) is None:
        missing += 1
    model.duration = value
    if (value := get("end")) is not None:
        model.end = value
    else:
        missing += 1
    if (value := get("id")) is not None:
        model.id = value
    else:
        missing += 1
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("on_errors")) is not None:
        model.on_errors = each(decode_on_error, value)
    else:
        model.on_errors = None
        missing += 1
    if (value := get("state_data_filter")) is not None:
        model.state_data_filter = decode_state_data_filter(value)
    else:
        model.state_data_filter = None
        missing += 1
    if (value := get("transition")) is not None:
        model.transition = value
    else:
        missing += 1
    if (value := get("type")) is not None:
        model.type = decode_operation_state_type(value)
    else:
        missing += 1
    if len(data) + missing != 10:
        keep(model, data, _OPERATION_STATE_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("delay")) is None:
        missing += 1
    model.delay = value
    if (value := get("max_attempts")) is None:
        missing += 1
    model.max_attempts = value
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _RETRY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("executions")) is not None:
        model.executions = each(decode_flow_execution_brief_v2, value)
    else:
        model.executions = None
        missing += 1
    if (value := get("size")) is None:
        missing += 1
    model.size = value
    if (value := get("total")) is None:
        missing += 1
    model.total = value
    if len(data) + missing != 3:
        keep(model, data, _SHOW_WORKFLOW_EXECUTION_FOR_PAGE_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("input")) is None:
        missing += 1
    model.input = value
    if (value := get("output")) is None:
        missing += 1
    model.output = value
    if len(data) + missing != 2:
        keep(model, data, _STATE_DATA_FILTER_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("begin_time")) is not None:
        model.begin_time = value
    else:
        missing += 1
    if (value := get("end_time")) is not None:
        model.end_time = value
    else:
        missing += 1
    if (value := get("errors")) is not None:
        model.errors = each(decode_sync_execution_node_error_detail, value)
    else:
        missing += 1
    if (value := get("execution_id")) is not None:
        model.execution_id = value
    else:
        missing += 1
    if (value := get("output")) is not None:
        model.output = value
    else:
        missing += 1
    if (value := get("status")) is not None:
        model.status = decode_status(value)
    else:
        missing += 1
    if len(data) + missing != 6:
        keep(model, data, _SYNC_EXECUTE_RESPONSE_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("begin_time")) is None:
        missing += 1
    model.begin_time = value
    if (value := get("end_time")) is None:
        missing += 1
    model.end_time = value
    if (value := get("error_message")) is None:
        missing += 1
    model.error_message = value
    if (value := get("node_id")) is None:
        missing += 1
    model.node_id = value
    if len(data) + missing != 4:
        keep(model, data, _SYNC_EXECUTION_NODE_ERROR_DETAIL_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("enabled")) is None:
        missing += 1
    model.enabled = value
    if (value := get("trigger_config")) is not None:
        model.trigger_config = decode_obs_trigger_config(value)
    else:
        model.trigger_config = None
        missing += 1
    if (value := get("trigger_name")) is not None:
        model.trigger_name = value
    else:
        missing += 1
    if (value := get("trigger_type")) is not None:
        model.trigger_type = decode_trigger_type(value)
    else:
        missing += 1
    if len(data) + missing != 4:
        keep(model, data, _TRIGGER_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("constants")) is not None:
        model.constants = value
    else:
        missing += 1
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("enable_stream_response")) is None:
        missing += 1
    model.enable_stream_response = value
    if (value := get("enterprise_project_id")) is None:
        missing += 1
    model.enterprise_project_id = value
    if (value := get("express_config")) is not None:
        model.express_config = decode_express_config(value)
    else:
        model.express_config = None
        missing += 1
    if (value := get("functions")) is not None:
        model.functions = each(decode_function, value)
    else:
        missing += 1
    if (value := get("mode")) is not None:
        model.mode = decode_mode(value)
    else:
        model.mode = None
        missing += 1
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("retries")) is not None:
        model.retries = each(decode_retry, value)
    else:
        missing += 1
    if (value := get("start")) is not None:
        model.start = value
    else:
        missing += 1
    if (value := get("states")) is not None:
        model.states = each(decode_operation_state, value)
    else:
        missing += 1
    if (value := get("triggers")) is not None:
        model.triggers = each(decode_trigger, value)
    else:
        model.triggers = None
        missing += 1
    if len(data) + missing != 12:
        keep(model, data, _WORKFLOW_CREATE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("workflow_urns")) is not None:
        model.workflow_urns = value
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _WORKFLOW_DELETE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("created_by")) is not None:
        model.created_by = value
    else:
        missing += 1
    if (value := get("created_time")) is not None:
        model.created_time = value
    else:
        missing += 1
    if (value := get("definition")) is not None:
        model.definition = decode_workflow_create_body(value)
    else:
        model.definition = None
        missing += 1
    if (value := get("id")) is not None:
        model.id = value
    else:
        missing += 1
    if (value := get("lts_group_id")) is None:
        missing += 1
    model.lts_group_id = value
    if (value := get("lts_stream_id")) is None:
        missing += 1
    model.lts_stream_id = value
    if (value := get("updated_time")) is not None:
        model.updated_time = value
    else:
        missing += 1
    if (value := get("workflow_urn")) is not None:
        model.workflow_urn = value
    else:
        missing += 1
    if len(data) + missing != 8:
        keep(model, data, _WORKFLOW_INFO_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("size")) is None:
        missing += 1
    model.size = value
    if (value := get("total")) is None:
        missing += 1
    model.total = value
    if (value := get("workflows")) is not None:
        model.workflows = each(decode_workflow_simple_info, value)
    else:
        model.workflows = None
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _WORKFLOW_PAGE_LIST_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("created_by")) is not None:
        model.created_by = value
    else:
        missing += 1
    if (value := get("created_time")) is not None:
        model.created_time = value
    else:
        missing += 1
    if (value := get("description")) is not None:
        model.description = value
    else:
        missing += 1
    if (value := get("enable_stream_response")) is not None:
        model.enable_stream_response = value
    else:
        missing += 1
    if (value := get("id")) is not None:
        model.id = value
    else:
        missing += 1
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("updated_time")) is not None:
        model.updated_time = value
    else:
        missing += 1
    if (value := get("workflow_urn")) is not None:
        model.workflow_urn = value
    else:
        missing += 1
    if len(data) + missing != 8:
        keep(model, data, _WORKFLOW_SIMPLE_INFO_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("count")) is not None:
        model.count = each(shared.decode_sla_reports_value, value)
    else:
        model.count = None
        missing += 1
    if (value := get("duration")) is not None:
        model.duration = each(shared.decode_sla_reports_value, value)
    else:
        model.duration = None
        missing += 1
    if (value := get("fail_count")) is not None:
        model.fail_count = each(shared.decode_sla_reports_value, value)
    else:
        model.fail_count = None
        missing += 1
    if (value := get("running_count")) is not None:
        model.running_count = each(shared.decode_sla_reports_value, value)
    else:
        model.running_count = None
        missing += 1
    if len(data) + missing != 4:
        keep(model, data, _WORKFLOW_STATISTICS_RESP_KEYS)
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

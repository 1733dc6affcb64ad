"""Codecs of triggers: JSON data to models and back."""

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
from ..models import triggers as models

new = object.__new__
_AUTH = {member.value: member for member in models.Auth}
_BACKEND_TYPE = {member.value: member for member in models.BackendType}
_INVOCATION_TYPE = {member.value: member for member in models.InvocationType}
_IS_SERIAL = {member.value: member for member in models.IsSerial}
_MATCH_MODE = {member.value: member for member in models.MatchMode}
_POLLING_UNIT = {member.value: member for member in models.PollingUnit}
_PROTOCOL = {member.value: member for member in models.Protocol}
_REQ_METHOD = {member.value: member for member in models.ReqMethod}
_SCHEDULE_TYPE = {member.value: member for member in models.ScheduleType}
_SHARDITERATOR_TYPE = {member.value: member for member in models.SharditeratorType}
_TRIGGER_EVENT_DATA_REQUEST_BODY_STATUS = {
    member.value: member for member in models.TriggerEventDataRequestBodyStatus
}
_TRIGGER_STATUS = {member.value: member for member in models.TriggerStatus}
_TRIGGER_TYPE_CODE = {member.value: member for member in models.TriggerTypeCode}
_APIG_TRIGGER_FUNC_INFO_KEYS = {
    "function_urn": "function_urn",
    "invocation_type": "invocation_type",
    "timeout": "timeout",
    "version": "version",
}
_CREATE_FUNCTION_TRIGGER_REQUEST_BODY_KEYS = {
    "event_data": "event_data",
    "event_type_code": "event_type_code",
    "trigger_status": "trigger_status",
    "trigger_type_code": "trigger_type_code",
}
_CREATE_FUNCTION_TRIGGER_RESPONSE_BODY_KEYS = {
    "created_time": "created_time",
    "event_data": "event_data",
    "last_updated_time": "last_updated_time",
    "trigger_id": "trigger_id",
    "trigger_status": "trigger_status",
    "trigger_type_code": "trigger_type_code",
}
_LIST_FUNCTION_TRIGGER_RESULT_KEYS = {
    "created_time": "created_time",
    "event_data": "event_data",
    "last_updated_time": "last_updated_time",
    "trigger_id": "trigger_id",
    "trigger_status": "trigger_status",
    "trigger_type_code": "trigger_type_code",
}
_SHOW_FUNCTION_TRIGGER_RESPONSE_BODY_KEYS = {
    "created_time": "created_time",
    "event_data": "event_data",
    "last_updated_time": "last_updated_time",
    "trigger_id": "trigger_id",
    "trigger_status": "trigger_status",
    "trigger_type_code": "trigger_type_code",
}
_TRIGGER_EVENT_DATA_REQUEST_BODY_KEYS = {
    "events": "events",
    "Key_encode": "key_encode",
    "access_password": "access_password",
    "access_user": "access_user",
    "agency": "agency",
    "auth": "auth",
    "backend_type": "backend_type",
    "batch_size": "batch_size",
    "bucket": "bucket",
    "channel_id": "channel_id",
    "channel_name": "channel_name",
    "collection_name": "collection_name",
    "connect_address": "connect_address",
    "consumer_group_id": "consumer_group_id",
    "created_time": "created_time",
    "db_name": "db_name",
    "db_password": "db_password",
    "env_id": "env_id",
    "env_name": "env_name",
    "event_types": "event_types",
    "exchange_name": "exchange_name",
    "func_info": "func_info",
    "group_id": "group_id",
    "group_name": "group_name",
    "instance_id": "instance_id",
    "is_serial": "is_serial",
    "kafka_connect_address": "kafka_connect_address",
    "kafka_password": "kafka_password",
    "kafka_ssl_enable": "kafka_ssl_enable",
    "kafka_user": "kafka_user",
    "log_group_id": "log_group_id",
    "log_topic_id": "log_topic_id",
    "match_mode": "match_mode",
    "max_fetch_bytes": "max_fetch_bytes",
    "name": "name",
    "operations": "operations",
    "path": "path",
    "polling_interval": "polling_interval",
    "polling_unit": "polling_unit",
    "prefix": "prefix",
    "protocol": "protocol",
    "queue_id": "queue_id",
    "req_method": "req_method",
    "schedule": "schedule",
    "schedule_type": "schedule_type",
    "sharditerator_type": "sharditerator_type",
    "sl_domain": "sl_domain",
    "source_name": "source_name",
    "ssl_enable": "ssl_enable",
    "status": "status",
    "stream_name": "stream_name",
    "suffix": "suffix",
    "topic_ids": "topic_ids",
    "topic_urn": "topic_urn",
    "trigger_name": "trigger_name",
    "type": "type",
    "user_event": "user_event",
    "vhost": "vhost",
}
_TRIGGER_EVENT_DATA_RESPONSE_BODY_KEYS = {
    "Key_encode": "key_encode",
    "access_password": "access_password",
    "access_user": "access_user",
    "agency": "agency",
    "api_id": "api_id",
    "api_name": "api_name",
    "auth": "auth",
    "backend_type": "backend_type",
    "batch_size": "batch_size",
    "bucket": "bucket",
    "channel_id": "channel_id",
    "channel_name": "channel_name",
    "collection_name": "collection_name",
    "connect_address": "connect_address",
    "consumer_group_id": "consumer_group_id",
    "created_time": "created_time",
    "db_name": "db_name",
    "db_password": "db_password",
    "db_user": "db_user",
    "env_id": "env_id",
    "env_name": "env_name",
    "event_types": "event_types",
    "events": "events",
    "exchange_name": "exchange_name",
    "func_info": "func_info",
    "group_id": "group_id",
    "group_name": "group_name",
    "instance_addrs": "instance_addrs",
    "instance_id": "instance_id",
    "invoke_url": "invoke_url",
    "is_serial": "is_serial",
    "kafka_connect_address": "kafka_connect_address",
    "kafka_password": "kafka_password",
    "kafka_ssl_enable": "kafka_ssl_enable",
    "kafka_user": "kafka_user",
    "log_group_id": "log_group_id",
    "log_topic_id": "log_topic_id",
    "match_mode": "match_mode",
    "max_fetch_bytes": "max_fetch_bytes",
    "mode": "mode",
    "name": "name",
    "operations": "operations",
    "path": "path",
    "polling_interval": "polling_interval",
    "polling_unit": "polling_unit",
    "prefix": "prefix",
    "protocol": "protocol",
    "queue_id": "queue_id",
    "req_method": "req_method",
    "roma_app_id": "roma_app_id",
    "schedule": "schedule",
    "schedule_type": "schedule_type",
    "sharditerator_type": "sharditerator_type",
    "sl_domain": "sl_domain",
    "source_name": "source_name",
    "ssl_enable": "ssl_enable",
    "status": "status",
    "stream_name": "stream_name",
    "suffix": "suffix",
    "topic_ids": "topic_ids",
    "topic_urn": "topic_urn",
    "trigger_name": "trigger_name",
    "triggerid": "triggerid",
    "type": "type",
    "user_event": "user_event",
    "vhost": "vhost",
}
_UPDATE_TRIGGER_REQUEST_BODY_KEYS = {
    "event_data": "event_data",
    "trigger_status": "trigger_status",
}
_UPDATERIGGER_EVENT_DATA_KEYS = {
    "is_serial": "is_serial",
    "max_fetch_bytes": "max_fetch_bytes",
    "polling_interval": "polling_interval",
    "polling_unit": "polling_unit",
}


def decode_auth(value: Any) -> Any:
    return _AUTH.get(value, value) if type(value) is str else value


def decode_backend_type(value: Any) -> Any:
    return _BACKEND_TYPE.get(value, value) if type(value) is str else value


def decode_invocation_type(value: Any) -> Any:
    return _INVOCATION_TYPE.get(value, value) if type(value) is str else value


def decode_is_serial(value: Any) -> Any:
    return _IS_SERIAL.get(value, value) if type(value) is str else value


def decode_match_mode(value: Any) -> Any:
    return _MATCH_MODE.get(value, value) if type(value) is str else value


def decode_polling_unit(value: Any) -> Any:
    return _POLLING_UNIT.get(value, value) if type(value) is str else value


def decode_protocol(value: Any) -> Any:
    return _PROTOCOL.get(value, value) if type(value) is str else value


def decode_req_method(value: Any) -> Any:
    return _REQ_METHOD.get(value, value) if type(value) is str else value


def decode_schedule_type(value: Any) -> Any:
    return _SCHEDULE_TYPE.get(value, value) if type(value) is str else value


def decode_sharditerator_type(value: Any) -> Any:
    return _SHARDITERATOR_TYPE.get(value, value) if type(value) is str else value


def decode_trigger_event_data_request_body_status(value: Any) -> Any:
    return (
        _TRIGGER_EVENT_DATA_REQUEST_BODY_STATUS.get(value, value)
        if type(value) is str
        else value
    )


def decode_trigger_status(value: Any) -> Any:
    return _TRIGGER_STATUS.get(value, value) if type(value) is str else value


def decode_trigger_type_code(value: Any) -> Any:
    return _TRIGGER_TYPE_CODE.get(value, value) if type(value) is str else value


def decode_apig_trigger_func_info(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ApigTriggerFuncInfo)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("function_urn")) is None:
        missing += 1
    model.function_urn = value
    if (value := get("invocation_type")) is not None:
        model.invocation_type = decode_invocation_type(value)
    else:
        model.invocation_type = None
        missing += 1
    if (value := get("timeout")) is not None:
        model.timeout = value
    else:
        missing += 1
    if (value := get("version")) is None:
        missing += 1
    model.version = value
    if len(data) + missing != 4:
        keep(model, data, _APIG_TRIGGER_FUNC_INFO_KEYS)
    return model


def encode_apig_trigger_func_info(model: Any) -> Any:
    if not isinstance(model, models.ApigTriggerFuncInfo):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.function_urn) is not None:
        data["function_urn"] = value
    if (value := model.invocation_type) is not None:
        data["invocation_type"] = encode_enum(value)
    if (value := getattr(model, "timeout", None)) is not None:
        data["timeout"] = value
    if (value := model.version) is not None:
        data["version"] = value
    return finish(data, model)


def decode_create_function_trigger_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateFunctionTriggerRequestBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("event_data")) is not None:
        model.event_data = decode_trigger_event_data_request_body(value)
    else:
        missing += 1
    if (value := get("event_type_code")) is None:
        missing += 1
    model.event_type_code = value
    if (value := get("trigger_status")) is not None:
        model.trigger_status = decode_trigger_status(value)
    else:
        model.trigger_status = None
        missing += 1
    if (value := get("trigger_type_code")) is not None:
        model.trigger_type_code = decode_trigger_type_code(value)
    else:
        missing += 1
    if len(data) + missing != 4:
        keep(model, data, _CREATE_FUNCTION_TRIGGER_REQUEST_BODY_KEYS)
    return model


def encode_create_function_trigger_request_body(model: Any) -> Any:
    if not isinstance(model, models.CreateFunctionTriggerRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "event_data", None)) is not None:
        data["event_data"] = encode_trigger_event_data_request_body(value)
    if (value := model.event_type_code) is not None:
        data["event_type_code"] = value
    if (value := model.trigger_status) is not None:
        data["trigger_status"] = encode_enum(value)
    if (value := getattr(model, "trigger_type_code", None)) is not None:
        data["trigger_type_code"] = encode_enum(value)
    return finish(data, model)


def decode_create_function_trigger_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateFunctionTriggerResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("created_time")) is not None:
        model.created_time = decode_datetime(value)
    else:
        missing += 1
    if (value := get("event_data")) is not None:
        model.event_data = decode_trigger_event_data_response_body(value)
    else:
        missing += 1
    if (value := get("last_updated_time")) is not None:
        model.last_updated_time = decode_datetime(value)
    else:
        missing += 1
    if (value := get("trigger_id")) is not None:
        model.trigger_id = value
    else:
        missing += 1
    if (value := get("trigger_status")) is not None:
        model.trigger_status = decode_trigger_status(value)
    else:
        missing += 1
    if (value := get("trigger_type_code")) is not None:
        model.trigger_type_code = decode_trigger_type_code(value)
    else:
        missing += 1
    if len(data) + missing != 6:
        keep(model, data, _CREATE_FUNCTION_TRIGGER_RESPONSE_BODY_KEYS)
    return model


def encode_create_function_trigger_response_body(model: Any) -> Any:
    if not isinstance(model, models.CreateFunctionTriggerResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "created_time", None)) is not None:
        data["created_time"] = encode_datetime(value)
    if (value := getattr(model, "event_data", None)) is not None:
        data["event_data"] = encode_trigger_event_data_response_body(value)
    if (value := getattr(model, "last_updated_time", None)) is not None:
        data["last_updated_time"] = encode_datetime(value)
    if (value := getattr(model, "trigger_id", None)) is not None:
        data["trigger_id"] = value
    if (value := getattr(model, "trigger_status", None)) is not None:
        data["trigger_status"] = encode_enum(value)
    if (value := getattr(model, "trigger_type_code", None)) is not None:
        data["trigger_type_code"] = encode_enum(value)
    return finish(data, model)


def decode_list_function_trigger_result(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionTriggerResult)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("created_time")) is not None:
        model.created_time = decode_datetime(value)
    else:
        missing += 1
    if (value := get("event_data")) is not None:
        model.event_data = decode_trigger_event_data_response_body(value)
    else:
        missing += 1
    if (value := get("last_updated_time")) is not None:
        model.last_updated_time = decode_datetime(value)
    else:
        missing += 1
    if (value := get("trigger_id")) is not None:
        model.trigger_id = value
    else:
        missing += 1
    if (value := get("trigger_status")) is not None:
        model.trigger_status = decode_trigger_status(value)
    else:
        missing += 1
    if (value := get("trigger_type_code")) is not None:
        model.trigger_type_code = decode_trigger_type_code(value)
    else:
        missing += 1
    if len(data) + missing != 6:
        keep(model, data, _LIST_FUNCTION_TRIGGER_RESULT_KEYS)
    return model


def encode_list_function_trigger_result(model: Any) -> Any:
    if not isinstance(model, models.ListFunctionTriggerResult):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "created_time", None)) is not None:
        data["created_time"] = encode_datetime(value)
    if (value := getattr(model, "event_data", None)) is not None:
        data["event_data"] = encode_trigger_event_data_response_body(value)
    if (value := getattr(model, "last_updated_time", None)) is not None:
        data["last_updated_time"] = encode_datetime(value)
    if (value := getattr(model, "trigger_id", None)) is not None:
        data["trigger_id"] = value
    if (value := getattr(model, "trigger_status", None)) is not None:
        data["trigger_status"] = encode_enum(value)
    if (value := getattr(model, "trigger_type_code", None)) is not None:
        data["trigger_type_code"] = encode_enum(value)
    return finish(data, model)


def decode_show_function_trigger_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ShowFunctionTriggerResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("created_time")) is not None:
        model.created_time = decode_datetime(value)
    else:
        missing += 1
    if (value := get("event_data")) is not None:
        model.event_data = decode_trigger_event_data_response_body(value)
    else:
        missing += 1
    if (value := get("last_updated_time")) is not None:
        model.last_updated_time = decode_datetime(value)
    else:
        missing += 1
    if (value := get("trigger_id")) is not None:
        model.trigger_id = value
    else:
        missing += 1
    if (value := get("trigger_status")) is not None:
        model.trigger_status = decode_trigger_status(value)
    else:
        missing += 1
    if (value := get("trigger_type_code")) is not None:
        model.trigger_type_code = decode_trigger_type_code(value)
    else:
        missing += 1
    if len(data) + missing != 6:
        keep(model, data, _SHOW_FUNCTION_TRIGGER_RESPONSE_BODY_KEYS)
    return model


def encode_show_function_trigger_response_body(model: Any) -> Any:
    if not isinstance(model, models.ShowFunctionTriggerResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "created_time", None)) is not None:
        data["created_time"] = encode_datetime(value)
    if (value := getattr(model, "event_data", None)) is not None:
        data["event_data"] = encode_trigger_event_data_response_body(value)
    if (value := getattr(model, "last_updated_time", None)) is not None:
        data["last_updated_time"] = encode_datetime(value)
    if (value := getattr(model, "trigger_id", None)) is not None:
        data["trigger_id"] = value
    if (value := getattr(model, "trigger_status", None)) is not None:
        data["trigger_status"] = encode_enum(value)
    if (value := getattr(model, "trigger_type_code", None)) is not None:
        data["trigger_type_code"] = encode_enum(value)
    return finish(data, model)


def decode_trigger_event_data_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.TriggerEventDataRequestBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("events")) is None:
        missing += 1
    model.events = value
    if (value := get("Key_encode")) is None:
        missing += 1
    model.key_encode = value
    if (value := get("access_password")) is None:
        missing += 1
    model.access_password = value
    if (value := get("access_user")) is None:
        missing += 1
    model.access_user = value
    if (value := get("agency")) is None:
        missing += 1
    model.agency = value
    if (value := get("auth")) is not None:
        model.auth = decode_auth(value)
    else:
        model.auth = None
        missing += 1
    if (value := get("backend_type")) is not None:
        model.backend_type = decode_backend_type(value)
    else:
        model.backend_type = None
        missing += 1
    if (value := get("batch_size")) is None:
        missing += 1
    model.batch_size = value
    if (value := get("bucket")) is None:
        missing += 1
    model.bucket = value
    if (value := get("channel_id")) is None:
        missing += 1
    model.channel_id = value
    if (value := get("channel_name")) is None:
        missing += 1
    model.channel_name = value
    if (value := get("collection_name")) is None:
        missing += 1
    model.collection_name = value
    if (value := get("connect_address")) is None:
        missing += 1
    model.connect_address = value
    if (value := get("consumer_group_id")) is None:
        missing += 1
    model.consumer_group_id = value
    if (value := get("created_time")) is not None:
        model.created_time = decode_datetime(value)
    else:
        model.created_time = None
        missing += 1
    if (value := get("db_name")) is None:
        missing += 1
    model.db_name = value
    if (value := get("db_password")) is None:
        missing += 1
    model.db_password = value
    if (value := get("env_id")) is None:
        missing += 1
    model.env_id = value
    if (value := get("env_name")) is None:
        missing += 1
    model.env_name = value
    if (value := get("event_types")) is None:
        missing += 1
    model.event_types = value
    if (value := get("exchange_name")) is None:
        missing += 1
    model.exchange_name = value
    if (value := get("func_info")) is not None:
        model.func_info = decode_apig_trigger_func_info(value)
    else:
        model.func_info = None
        missing += 1
    if (value := get("group_id")) is None:
        missing += 1
    model.group_id = value
    if (value := get("group_name")) is None:
        missing += 1
    model.group_name = value
    if (value := get("instance_id")) is None:
        missing += 1
    model.instance_id = value
    if (value := get("is_serial")) is not None:
        model.is_serial = decode_is_serial(value)
    else:
        model.is_serial = None
        missing += 1
    if (value := get("kafka_connect_address")) is None:
        missing += 1
    model.kafka_connect_address = value
    if (value := get("kafka_password")) is None:
        missing += 1
    model.kafka_password = value
    if (value := get("kafka_ssl_enable")) is None:
        missing += 1
    model.kafka_ssl_enable = value
    if (value := get("kafka_user")) is None:
        missing += 1
    model.kafka_user = value
    if (value := get("log_group_id")) is None:
        missing += 1
    model.log_group_id = value
    if (value := get("log_topic_id")) is None:
        missing += 1
    model.log_topic_id = value
    if (value := get("match_mode")) is not None:
        model.match_mode = decode_match_mode(value)
    else:
        model.match_mode = None
        missing += 1
    if (value := get("max_fetch_bytes")) is None:
        missing += 1
    model.max_fetch_bytes = value
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if (value := get("operations")) is None:
        missing += 1
    model.operations = value
    if (value := get("path")) is None:
        missing += 1
    model.path = value
    if (value := get("polling_interval")) is None:
        missing += 1
    model.polling_interval = value
    if (value := get("polling_unit")) is not None:
        model.polling_unit = decode_polling_unit(value)
    else:
        model.polling_unit = None
        missing += 1
    if (value := get("prefix")) is None:
        missing += 1
    model.prefix = value
    if (value := get("protocol")) is not None:
        model.protocol = decode_protocol(value)
    else:
        model.protocol = None
        missing += 1
    if (value := get("queue_id")) is None:
        missing += 1
    model.queue_id = value
    if (value := get("req_method")) is not None:
        model.req_method = decode_req_method(value)
    else:
        model.req_method = None
        missing += 1
    if (value := get("schedule")) is None:
        missing += 1
    model.schedule = value
    if (value := get("schedule_type")) is not None:
        model.schedule_type = decode_schedule_type(value)
    else:
        model.schedule_type = None
        missing += 1
    if (value := get("sharditerator_type")) is not None:
        model.sharditerator_type = decode_sharditerator_type(value)
    else:
        model.sharditerator_type = None
        missing += 1
    if (value := get("sl_domain")) is None:
        missing += 1
    model.sl_domain = value
    if (value := get("source_name")) is None:
        missing += 1
    model.source_name = value
    if (value := get("ssl_enable")) is None:
        missing += 1
    model.ssl_enable = value
    if (value := get("status")) is not None:
        model.status = decode_trigger_event_data_request_body_status(value)
    else:
        model.status = None
        missing += 1
    if (value := get("stream_name")) is None:
        missing += 1
    model.stream_name = value
    if (value := get("suffix")) is None:
        missing += 1
    model.suffix = value
    if (value := get("topic_ids")) is None:
        missing += 1
    model.topic_ids = value
    if (value := get("topic_urn")) is None:
        missing += 1
    model.topic_urn = value
    if (value := get("trigger_name")) is None:
        missing += 1
    model.trigger_name = value
    if (value := get("type")) is None:
        missing += 1
    model.type = value
    if (value := get("user_event")) is None:
        missing += 1
    model.user_event = value
    if (value := get("vhost")) is None:
        missing += 1
    model.vhost = value
    if len(data) + missing != 58:
        keep(model, data, _TRIGGER_EVENT_DATA_REQUEST_BODY_KEYS)
    return model


def encode_trigger_event_data_request_body(model: Any) -> Any:
    if not isinstance(model, models.TriggerEventDataRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.events) is not None:
        data["events"] = encode_scalars(value)
    if (value := model.key_encode) is not None:
        data["Key_encode"] = value
    if (value := model.access_password) is not None:
        data["access_password"] = value
    if (value := model.access_user) is not None:
        data["access_user"] = value
    if (value := model.agency) is not None:
        data["agency"] = value
    if (value := model.auth) is not None:
        data["auth"] = encode_enum(value)
    if (value := model.backend_type) is not None:
        data["backend_type"] = encode_enum(value)
    if (value := model.batch_size) is not None:
        data["batch_size"] = value
    if (value := model.bucket) is not None:
        data["bucket"] = value
    if (value := model.channel_id) is not None:
        data["channel_id"] = value
    if (value := model.channel_name) is not None:
        data["channel_name"] = value
    if (value := model.collection_name) is not None:
        data["collection_name"] = value
    if (value := model.connect_address) is not None:
        data["connect_address"] = value
    if (value := model.consumer_group_id) is not None:
        data["consumer_group_id"] = value
    if (value := model.created_time) is not None:
        data["created_time"] = encode_datetime(value)
    if (value := model.db_name) is not None:
        data["db_name"] = value
    if (value := model.db_password) is not None:
        data["db_password"] = value
    if (value := model.env_id) is not None:
        data["env_id"] = value
    if (value := model.env_name) is not None:
        data["env_name"] = value
    if (value := model.event_types) is not None:
        data["event_types"] = encode_scalars(value)
    if (value := model.exchange_name) is not None:
        data["exchange_name"] = value
    if (value := model.func_info) is not None:
        data["func_info"] = encode_apig_trigger_func_info(value)
    if (value := model.group_id) is not None:
        data["group_id"] = value
    if (value := model.group_name) is not None:
        data["group_name"] = value
    if (value := model.instance_id) is not None:
        data["instance_id"] = value
    if (value := model.is_serial) is not None:
        data["is_serial"] = encode_enum(value)
    if (value := model.kafka_connect_address) is not None:
        data["kafka_connect_address"] = value
    if (value := model.kafka_password) is not None:
        data["kafka_password"] = value
    if (value := model.kafka_ssl_enable) is not None:
        data["kafka_ssl_enable"] = value
    if (value := model.kafka_user) is not None:
        data["kafka_user"] = value
    if (value := model.log_group_id) is not None:
        data["log_group_id"] = value
    if (value := model.log_topic_id) is not None:
        data["log_topic_id"] = value
    if (value := model.match_mode) is not None:
        data["match_mode"] = encode_enum(value)
    if (value := model.max_fetch_bytes) is not None:
        data["max_fetch_bytes"] = value
    if (value := model.name) is not None:
        data["name"] = value
    if (value := model.operations) is not None:
        data["operations"] = encode_scalars(value)
    if (value := model.path) is not None:
        data["path"] = value
    if (value := model.polling_interval) is not None:
        data["polling_interval"] = value
    if (value := model.polling_unit) is not None:
        data["polling_unit"] = encode_enum(value)
    if (value := model.prefix) is not None:
        data["prefix"] = value
    if (value := model.protocol) is not None:
        data["protocol"] = encode_enum(value)
    if (value := model.queue_id) is not None:
        data["queue_id"] = value
    if (value := model.req_method) is not None:
        data["req_method"] = encode_enum(value)
    if (value := model.schedule) is not None:
        data["schedule"] = value
    if (value := model.schedule_type) is not None:
        data["schedule_type"] = encode_enum(value)
    if (value := model.sharditerator_type) is not None:
        data["sharditerator_type"] = encode_enum(value)
    if (value := model.sl_domain) is not None:
        data["sl_domain"] = value
    if (value := model.source_name) is not None:
        data["source_name"] = value
    if (value := model.ssl_enable) is not None:
        data["ssl_enable"] = value
    if (value := model.status) is not None:
        data["status"] = encode_enum(value)
    if (value := model.stream_name) is not None:
        data["stream_name"] = value
    if (value := model.suffix) is not None:
        data["suffix"] = value
    if (value := model.topic_ids) is not None:
        data["topic_ids"] = encode_scalars(value)
    if (value := model.topic_urn) is not None:
        data["topic_urn"] = value
    if (value := model.trigger_name) is not None:
        data["trigger_name"] = value
    if (value := model.type) is not None:
        data["type"] = value
    if (value := model.user_event) is not None:
        data["user_event"] = value
    if (value := model.vhost) is not None:
        data["vhost"] = value
    return finish(data, model)


def decode_trigger_event_data_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.TriggerEventDataResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("Key_encode")) is None:
        missing += 1
    model.key_encode = value
    if (value := get("access_password")) is None:
        missing += 1
    model.access_password = value
    if (value := get("access_user")) is None:
        missing += 1
    model.access_user = value
    if (value := get("agency")) is None:
        missing += 1
    model.agency = value
    if (value := get("api_id")) is None:
        missing += 1
    model.api_id = value
    if (value := get("api_name")) is None:
        missing += 1
    model.api_name = value
    if (value := get("auth")) is not None:
        model.auth = decode_auth(value)
    else:
        model.auth = None
        missing += 1
    if (value := get("backend_type")) is not None:
        model.backend_type = decode_backend_type(value)
    else:
        model.backend_type = None
        missing += 1
    if (value := get("batch_size")) is None:
        missing += 1
    model.batch_size = value
    if (value := get("bucket")) is None:
        missing += 1
    model.bucket = value
    if (value := get("channel_id")) is None:
        missing += 1
    model.channel_id = value
    if (value := get("channel_name")) is None:
        missing += 1
    model.channel_name = value
    if (value := get("collection_name")) is None:
        missing += 1
    model.collection_name = value
    if (value := get("connect_address")) is None:
        missing += 1
    model.connect_address = value
    if (value := get("consumer_group_id")) is None:
        missing += 1
    model.consumer_group_id = value
    if (value := get("created_time")) is not None:
        model.created_time = decode_datetime(value)
    else:
        model.created_time = None
        missing += 1
    if (value := get("db_name")) is None:
        missing += 1
    model.db_name = value
    if (value := get("db_password")) is None:
        missing += 1
    model.db_password = value
    if (value := get("db_user")) is None:
        missing += 1
    model.db_user = value
    if (value := get("env_id")) is None:
        missing += 1
    model.env_id = value
    if (value := get("env_name")) is None:
        missing += 1
    model.env_name = value
    if (value := get("event_types")) is None:
        missing += 1
    model.event_types = value
    if (value := get("events")) is None:
        missing += 1
    model.events = value
    if (value := get("exchange_name")) is None:
        missing += 1
    model.exchange_name = value
    if (value := get("func_info")) is not None:
        model.func_info = decode_apig_trigger_func_info(value)
    else:
        model.func_info = None
        missing += 1
    if (value := get("group_id")) is None:
        missing += 1
    model.group_id = value
    if (value := get("group_name")) is None:
        missing += 1
    model.group_name = value
    if (value := get("instance_addrs")) is None:
        missing += 1
    model.instance_addrs = value
    if (value := get("instance_id")) is None:
        missing += 1
    model.instance_id = value
    if (value := get("invoke_url")) is None:
        missing += 1
    model.invoke_url = value
    if (value := get("is_serial")) is not None:
        model.is_serial = decode_is_serial(value)
    else:
        model.is_serial = None
        missing += 1
    if (value := get("kafka_connect_address")) is None:
        missing += 1
    model.kafka_connect_address = value
    if (value := get("kafka_password")) is None:
        missing += 1
    model.kafka_password = value
    if (value := get("kafka_ssl_enable")) is None:
        missing += 1
    model.kafka_ssl_enable = value
    if (value := get("kafka_user")) is None:
        missing += 1
    model.kafka_user = value
    if (value := get("log_group_id")) is None:
        missing += 1
    model.log_group_id = value
    if (value := get("log_topic_id")) is None:
        missing += 1
    model.log_topic_id = value
    if (value := get("match_mode")) is not None:
        model.match_mode = decode_match_mode(value)
    else:
        model.match_mode = None
        missing += 1
    if (value := get("max_fetch_bytes")) is None:
        missing += 1
    model.max_fetch_bytes = value
    if (value := get("mode")) is None:
        missing += 1
    model.mode = value
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if (value := get("operations")) is None:
        missing += 1
    model.operations = value
    if (value := get("path")) is None:
        missing += 1
    model.path = value
    if (value := get("polling_interval")) is None:
        missing += 1
    model.polling_interval = value
    if (value := get("polling_unit")) is not None:
        model.polling_unit = decode_polling_unit(value)
    else:
        model.polling_unit = None
        missing += 1
    if (value := get("prefix")) is None:
        missing += 1
    model.prefix = value
    if (value := get("protocol")) is not None:
        model.protocol = decode_protocol(value)
    else:
        model.protocol = None
        missing += 1
    if (value := get("queue_id")) is None:
        missing += 1
    model.queue_id = value
    if (value := get("req_method")) is not None:
        model.req_method = decode_req_method(value)
    else:
        model.req_method = None
        missing += 1
    if (value := get("roma_app_id")) is None:
        missing += 1
    model.roma_app_id = value
    if (value := get("schedule")) is None:
        missing += 1
    model.schedule = value
    if (value := get("schedule_type")) is not None:
        model.schedule_type = decode_schedule_type(value)
    else:
        model.schedule_type = None
        missing += 1
    if (value := get("sharditerator_type")) is not None:
        model.sharditerator_type = decode_sharditerator_type(value)
    else:
        model.sharditerator_type = None
        missing += 1
    if (value := get("sl_domain")) is None:
        missing += 1
    model.sl_domain = value
    if (value := get("source_name")) is None:
        missing += 1
    model.source_name = value
    if (value := get("ssl_enable")) is None:
        missing += 1
    model.ssl_enable = value
    if (value := get("status")) is not None:
        model.status = decode_trigger_event_data_request_body_status(value)
    else:
        model.status = None
        missing += 1
    if (value := get("stream_name")) is None:
        missing += 1
    model.stream_name = value
    if (value := get("suffix")) is None:
        missing += 1
    model.suffix = value
    if (value := get("topic_ids")) is None:
        missing += 1
    model.topic_ids = value
    if (value := get("topic_urn")) is None:
        missing += 1
    model.topic_urn = value
    if (value := get("trigger_name")) is None:
        missing += 1
    model.trigger_name = value
    if (value := get("triggerid")) is None:
        missing += 1
    model.triggerid = value
    if (value := get("type")) is None:
        missing += 1
    model.type = value
    if (value := get("user_event")) is None:
        missing += 1
    model.user_event = value
    if (value := get("vhost")) is None:
        missing += 1
    model.vhost = value
    if len(data) + missing != 66:
        keep(model, data, _TRIGGER_EVENT_DATA_RESPONSE_BODY_KEYS)
    return model


def encode_trigger_event_data_response_body(model: Any) -> Any:
    if not isinstance(model, models.TriggerEventDataResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.key_encode) is not None:
        data["Key_encode"] = value
    if (value := model.access_password) is not None:
        data["access_password"] = value
    if (value := model.access_user) is not None:
        data["access_user"] = value
    if (value := model.agency) is not None:
        data["agency"] = value
    if (value := model.api_id) is not None:
        data["api_id"] = value
    if (value := model.api_name) is not None:
        data["api_name"] = value
    if (value := model.auth) is not None:
        data["auth"] = encode_enum(value)
    if (value := model.backend_type) is not None:
        data["backend_type"] = encode_enum(value)
    if (value := model.batch_size) is not None:
        data["batch_size"] = value
    if (value := model.bucket) is not None:
        data["bucket"] = value
    if (value := model.channel_id) is not None:
        data["channel_id"] = value
    if (value := model.channel_name) is not None:
        data["channel_name"] = value
    if (value := model.collection_name) is not None:
        data["collection_name"] = value
    if (value := model.connect_address) is not None:
        data["connect_address"] = value
    if (value := model.consumer_group_id) is not None:
        data["consumer_group_id"] = value
    if (value := model.created_time) is not None:
        data["created_time"] = encode_datetime(value)
    if (value := model.db_name) is not None:
        data["db_name"] = value
    if (value := model.db_password) is not None:
        data["db_password"] = value
    if (value := model.db_user) is not None:
        data["db_user"] = value
    if (value := model.env_id) is not None:
        data["env_id"] = value
    if (value := model.env_name) is not None:
        data["env_name"] = value
    if (value := model.event_types) is not None:
        data["event_types"] = encode_scalars(value)
    if (value := model.events) is not None:
        data["events"] = encode_scalars(value)
    if (value := model.exchange_name) is not None:
        data["exchange_name"] = value
    if (value := model.func_info) is not None:
        data["func_info"] = encode_apig_trigger_func_info(value)
    if (value := model.group_id) is not None:
        data["group_id"] = value
    if (value := model.group_name) is not None:
        data["group_name"] = value
    if (value := model.instance_addrs) is not None:
        data["instance_addrs"] = encode_scalars(value)
    if (value := model.instance_id) is not None:
        data["instance_id"] = value
    if (value := model.invoke_url) is not None:
        data["invoke_url"] = value
    if (value := model.is_serial) is not None:
        data["is_serial"] = encode_enum(value)
    if (value := model.kafka_connect_address) is not None:
        data["kafka_connect_address"] = value
    if (value := model.kafka_password) is not None:
        data["kafka_password"] = value
    if (value := model.kafka_ssl_enable) is not None:
        data["kafka_ssl_enable"] = value
    if (value := model.kafka_user) is not None:
        data["kafka_user"] = value
    if (value := model.log_group_id) is not None:
        data["log_group_id"] = value
    if (value := model.log_topic_id) is not None:
        data["log_topic_id"] = value
    if (value := model.match_mode) is not None:
        data["match_mode"] = encode_enum(value)
    if (value := model.max_fetch_bytes) is not None:
        data["max_fetch_bytes"] = value
    if (value := model.mode) is not None:
        data["mode"] = value
    if (value := model.name) is not None:
        data["name"] = value
    if (value := model.operations) is not None:
        data["operations"] = encode_scalars(value)
    if (value := model.path) is not None:
        data["path"] = value
    if (value := model.polling_interval) is not None:
        data["polling_interval"] = value
    if (value := model.polling_unit) is not None:
        data["polling_unit"] = encode_enum(value)
    if (value := model.prefix) is not None:
        data["prefix"] = value
    if (value := model.protocol) is not None:
        data["protocol"] = encode_enum(value)
    if (value := model.queue_id) is not None:
        data["queue_id"] = value
    if (value := model.req_method) is not None:
        data["req_method"] = encode_enum(value)
    if (value := model.roma_app_id) is not None:
        data["roma_app_id"] = value
    if (value := model.schedule) is not None:
        data["schedule"] = value
    if (value := model.schedule_type) is not None:
        data["schedule_type"] = encode_enum(value)
    if (value := model.sharditerator_type) is not None:
        data["sharditerator_type"] = encode_enum(value)
    if (value := model.sl_domain) is not None:
        data["sl_domain"] = value
    if (value := model.source_name) is not None:
        data["source_name"] = value
    if (value := model.ssl_enable) is not None:
        data["ssl_enable"] = value
    if (value := model.status) is not None:
        data["status"] = encode_enum(value)
    if (value := model.stream_name) is not None:
        data["stream_name"] = value
    if (value := model.suffix) is not None:
        data["suffix"] = value
    if (value := model.topic_ids) is not None:
        data["topic_ids"] = encode_scalars(value)
    if (value := model.topic_urn) is not None:
        data["topic_urn"] = value
    if (value := model.trigger_name) is not None:
        data["trigger_name"] = value
    if (value := model.triggerid) is not None:
        data["triggerid"] = value
    if (value := model.type) is not None:
        data["type"] = value
    if (value := model.user_event) is not None:
        data["user_event"] = value
    if (value := model.vhost) is not None:
        data["vhost"] = value
    return finish(data, model)


def decode_update_trigger_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateTriggerRequestBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("event_data")) is not None:
        model.event_data = each(decode_updaterigger_event_data, value)
    else:
        model.event_data = None
        missing += 1
    if (value := get("trigger_status")) is not None:
        model.trigger_status = decode_trigger_status(value)
    else:
        model.trigger_status = None
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _UPDATE_TRIGGER_REQUEST_BODY_KEYS)
    return model


def encode_update_trigger_request_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateTriggerRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.event_data) is not None:
        data["event_data"] = each(encode_updaterigger_event_data, value)
    if (value := model.trigger_status) is not None:
        data["trigger_status"] = encode_enum(value)
    return finish(data, model)


def decode_updaterigger_event_data(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateriggerEventData)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("is_serial")) is None:
        missing += 1
    model.is_serial = value
    if (value := get("max_fetch_bytes")) is None:
        missing += 1
    model.max_fetch_bytes = value
    if (value := get("polling_interval")) is None:
        missing += 1
    model.polling_interval = value
    if (value := get("polling_unit")) is not None:
        model.polling_unit = decode_polling_unit(value)
    else:
        model.polling_unit = None
        missing += 1
    if len(data) + missing != 4:
        keep(model, data, _UPDATERIGGER_EVENT_DATA_KEYS)
    return model


def encode_updaterigger_event_data(model: Any) -> Any:
    if not isinstance(model, models.UpdateriggerEventData):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.is_serial) is not None:
        data["is_serial"] = value
    if (value := model.max_fetch_bytes) is not None:
        data["max_fetch_bytes"] = value
    if (value := model.polling_interval) is not None:
        data["polling_interval"] = value
    if (value := model.polling_unit) is not None:
        data["polling_unit"] = encode_enum(value)
    return finish(data, model)


def decode_list_function_triggers_200(value: Any) -> Any:
    return each(decode_list_function_trigger_result, value)


CODECS: dict[str, Any] = {
    "ApigTriggerFuncInfo": (
        decode_apig_trigger_func_info,
        encode_apig_trigger_func_info,
    ),
    "CreateFunctionTriggerRequestBody": (
        decode_create_function_trigger_request_body,
        encode_create_function_trigger_request_body,
    ),
    "CreateFunctionTriggerResponseBody": (
        decode_create_function_trigger_response_body,
        encode_create_function_trigger_response_body,
    ),
    "ListFunctionTriggerResult": (
        decode_list_function_trigger_result,
        encode_list_function_trigger_result,
    ),
    "ShowFunctionTriggerResponseBody": (
        decode_show_function_trigger_response_body,
        encode_show_function_trigger_response_body,
    ),
    "TriggerEventDataRequestBody": (
        decode_trigger_event_data_request_body,
        encode_trigger_event_data_request_body,
    ),
    "TriggerEventDataResponseBody": (
        decode_trigger_event_data_response_body,
        encode_trigger_event_data_response_body,
    ),
    "UpdateTriggerRequestBody": (
        decode_update_trigger_request_body,
        encode_update_trigger_request_body,
    ),
    "UpdateriggerEventData": (
        decode_updaterigger_event_data,
        encode_updaterigger_event_data,
    ),
}

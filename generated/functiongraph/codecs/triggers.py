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
    nulls,
    unknown,
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
_APIG_TRIGGER_FUNC_INFO_KEYS = frozenset(
    {"function_urn", "invocation_type", "timeout", "version"}
)
_CREATE_FUNCTION_TRIGGER_REQUEST_BODY_KEYS = frozenset(
    {"event_data", "event_type_code", "trigger_status", "trigger_type_code"}
)
_CREATE_FUNCTION_TRIGGER_RESPONSE_BODY_KEYS = frozenset(
    {
        "created_time",
        "event_data",
        "last_updated_time",
        "trigger_id",
        "trigger_status",
        "trigger_type_code",
    }
)
_LIST_FUNCTION_TRIGGER_RESULT_KEYS = frozenset(
    {
        "created_time",
        "event_data",
        "last_updated_time",
        "trigger_id",
        "trigger_status",
        "trigger_type_code",
    }
)
_SHOW_FUNCTION_TRIGGER_RESPONSE_BODY_KEYS = frozenset(
    {
        "created_time",
        "event_data",
        "last_updated_time",
        "trigger_id",
        "trigger_status",
        "trigger_type_code",
    }
)
_TRIGGER_EVENT_DATA_REQUEST_BODY_KEYS = frozenset(
    {
        "events",
        "Key_encode",
        "access_password",
        "access_user",
        "agency",
        "auth",
        "backend_type",
        "batch_size",
        "bucket",
        "channel_id",
        "channel_name",
        "collection_name",
        "connect_address",
        "consumer_group_id",
        "created_time",
        "db_name",
        "db_password",
        "env_id",
        "env_name",
        "event_types",
        "exchange_name",
        "func_info",
        "group_id",
        "group_name",
        "instance_id",
        "is_serial",
        "kafka_connect_address",
        "kafka_password",
        "kafka_ssl_enable",
        "kafka_user",
        "log_group_id",
        "log_topic_id",
        "match_mode",
        "max_fetch_bytes",
        "name",
        "operations",
        "path",
        "polling_interval",
        "polling_unit",
        "prefix",
        "protocol",
        "queue_id",
        "req_method",
        "schedule",
        "schedule_type",
        "sharditerator_type",
        "sl_domain",
        "source_name",
        "ssl_enable",
        "status",
        "stream_name",
        "suffix",
        "topic_ids",
        "topic_urn",
        "trigger_name",
        "type",
        "user_event",
        "vhost",
    }
)
_TRIGGER_EVENT_DATA_RESPONSE_BODY_KEYS = frozenset(
    {
        "Key_encode",
        "access_password",
        "access_user",
        "agency",
        "api_id",
        "api_name",
        "auth",
        "backend_type",
        "batch_size",
        "bucket",
        "channel_id",
        "channel_name",
        "collection_name",
        "connect_address",
        "consumer_group_id",
        "created_time",
        "db_name",
        "db_password",
        "db_user",
        "env_id",
        "env_name",
        "event_types",
        "events",
        "exchange_name",
        "func_info",
        "group_id",
        "group_name",
        "instance_addrs",
        "instance_id",
        "invoke_url",
        "is_serial",
        "kafka_connect_address",
        "kafka_password",
        "kafka_ssl_enable",
        "kafka_user",
        "log_group_id",
        "log_topic_id",
        "match_mode",
        "max_fetch_bytes",
        "mode",
        "name",
        "operations",
        "path",
        "polling_interval",
        "polling_unit",
        "prefix",
        "protocol",
        "queue_id",
        "req_method",
        "roma_app_id",
        "schedule",
        "schedule_type",
        "sharditerator_type",
        "sl_domain",
        "source_name",
        "ssl_enable",
        "status",
        "stream_name",
        "suffix",
        "topic_ids",
        "topic_urn",
        "trigger_name",
        "triggerid",
        "type",
        "user_event",
        "vhost",
    }
)
_UPDATE_TRIGGER_REQUEST_BODY_KEYS = frozenset({"event_data", "trigger_status"})
_UPDATERIGGER_EVENT_DATA_KEYS = frozenset(
    {"is_serial", "max_fetch_bytes", "polling_interval", "polling_unit"}
)


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
    get = data.get
    model.function_urn = get("function_urn")
    model.invocation_type = decode_invocation_type(get("invocation_type"))
    if "timeout" in data:
        model.timeout = data["timeout"]
    model.version = get("version")
    model._extra = None
    if not _APIG_TRIGGER_FUNC_INFO_KEYS.issuperset(data):
        model._extra = unknown(data, _APIG_TRIGGER_FUNC_INFO_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    if "event_data" in data:
        model.event_data = decode_trigger_event_data_request_body(data["event_data"])
    model.event_type_code = get("event_type_code")
    model.trigger_status = decode_trigger_status(get("trigger_status"))
    if "trigger_type_code" in data:
        model.trigger_type_code = decode_trigger_type_code(data["trigger_type_code"])
    model._extra = None
    if not _CREATE_FUNCTION_TRIGGER_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_FUNCTION_TRIGGER_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
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
    if "created_time" in data:
        model.created_time = decode_datetime(data["created_time"])
    if "event_data" in data:
        model.event_data = decode_trigger_event_data_response_body(data["event_data"])
    if "last_updated_time" in data:
        model.last_updated_time = decode_datetime(data["last_updated_time"])
    if "trigger_id" in data:
        model.trigger_id = data["trigger_id"]
    if "trigger_status" in data:
        model.trigger_status = decode_trigger_status(data["trigger_status"])
    if "trigger_type_code" in data:
        model.trigger_type_code = decode_trigger_type_code(data["trigger_type_code"])
    model._extra = None
    if not _CREATE_FUNCTION_TRIGGER_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_FUNCTION_TRIGGER_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
    if "created_time" in data:
        model.created_time = decode_datetime(data["created_time"])
    if "event_data" in data:
        model.event_data = decode_trigger_event_data_response_body(data["event_data"])
    if "last_updated_time" in data:
        model.last_updated_time = decode_datetime(data["last_updated_time"])
    if "trigger_id" in data:
        model.trigger_id = data["trigger_id"]
    if "trigger_status" in data:
        model.trigger_status = decode_trigger_status(data["trigger_status"])
    if "trigger_type_code" in data:
        model.trigger_type_code = decode_trigger_type_code(data["trigger_type_code"])
    model._extra = None
    if not _LIST_FUNCTION_TRIGGER_RESULT_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_FUNCTION_TRIGGER_RESULT_KEYS)
    model._nulls = nulls(data)
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
    if "created_time" in data:
        model.created_time = decode_datetime(data["created_time"])
    if "event_data" in data:
        model.event_data = decode_trigger_event_data_response_body(data["event_data"])
    if "last_updated_time" in data:
        model.last_updated_time = decode_datetime(data["last_updated_time"])
    if "trigger_id" in data:
        model.trigger_id = data["trigger_id"]
    if "trigger_status" in data:
        model.trigger_status = decode_trigger_status(data["trigger_status"])
    if "trigger_type_code" in data:
        model.trigger_type_code = decode_trigger_type_code(data["trigger_type_code"])
    model._extra = None
    if not _SHOW_FUNCTION_TRIGGER_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _SHOW_FUNCTION_TRIGGER_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.events = get("events")
    model.key_encode = get("Key_encode")
    model.access_password = get("access_password")
    model.access_user = get("access_user")
    model.agency = get("agency")
    model.auth = decode_auth(get("auth"))
    model.backend_type = decode_backend_type(get("backend_type"))
    model.batch_size = get("batch_size")
    model.bucket = get("bucket")
    model.channel_id = get("channel_id")
    model.channel_name = get("channel_name")
    model.collection_name = get("collection_name")
    model.connect_address = get("connect_address")
    model.consumer_group_id = get("consumer_group_id")
    model.created_time = decode_datetime(get("created_time"))
    model.db_name = get("db_name")
    model.db_password = get("db_password")
    model.env_id = get("env_id")
    model.env_name = get("env_name")
    model.event_types = get("event_types")
    model.exchange_name = get("exchange_name")
    model.func_info = decode_apig_trigger_func_info(get("func_info"))
    model.group_id = get("group_id")
    model.group_name = get("group_name")
    model.instance_id = get("instance_id")
    model.is_serial = decode_is_serial(get("is_serial"))
    model.kafka_connect_address = get("kafka_connect_address")
    model.kafka_password = get("kafka_password")
    model.kafka_ssl_enable = get("kafka_ssl_enable")
    model.kafka_user = get("kafka_user")
    model.log_group_id = get("log_group_id")
    model.log_topic_id = get("log_topic_id")
    model.match_mode = decode_match_mode(get("match_mode"))
    model.max_fetch_bytes = get("max_fetch_bytes")
    model.name = get("name")
    model.operations = get("operations")
    model.path = get("path")
    model.polling_interval = get("polling_interval")
    model.polling_unit = decode_polling_unit(get("polling_unit"))
    model.prefix = get("prefix")
    model.protocol = decode_protocol(get("protocol"))
    model.queue_id = get("queue_id")
    model.req_method = decode_req_method(get("req_method"))
    model.schedule = get("schedule")
    model.schedule_type = decode_schedule_type(get("schedule_type"))
    model.sharditerator_type = decode_sharditerator_type(get("sharditerator_type"))
    model.sl_domain = get("sl_domain")
    model.source_name = get("source_name")
    model.ssl_enable = get("ssl_enable")
    model.status = decode_trigger_event_data_request_body_status(get("status"))
    model.stream_name = get("stream_name")
    model.suffix = get("suffix")
    model.topic_ids = get("topic_ids")
    model.topic_urn = get("topic_urn")
    model.trigger_name = get("trigger_name")
    model.type = get("type")
    model.user_event = get("user_event")
    model.vhost = get("vhost")
    model._extra = None
    if not _TRIGGER_EVENT_DATA_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _TRIGGER_EVENT_DATA_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.key_encode = get("Key_encode")
    model.access_password = get("access_password")
    model.access_user = get("access_user")
    model.agency = get("agency")
    model.api_id = get("api_id")
    model.api_name = get("api_name")
    model.auth = decode_auth(get("auth"))
    model.backend_type = decode_backend_type(get("backend_type"))
    model.batch_size = get("batch_size")
    model.bucket = get("bucket")
    model.channel_id = get("channel_id")
    model.channel_name = get("channel_name")
    model.collection_name = get("collection_name")
    model.connect_address = get("connect_address")
    model.consumer_group_id = get("consumer_group_id")
    model.created_time = decode_datetime(get("created_time"))
    model.db_name = get("db_name")
    model.db_password = get("db_password")
    model.db_user = get("db_user")
    model.env_id = get("env_id")
    model.env_name = get("env_name")
    model.event_types = get("event_types")
    model.events = get("events")
    model.exchange_name = get("exchange_name")
    model.func_info = decode_apig_trigger_func_info(get("func_info"))
    model.group_id = get("group_id")
    model.group_name = get("group_name")
    model.instance_addrs = get("instance_addrs")
    model.instance_id = get("instance_id")
    model.invoke_url = get("invoke_url")
    model.is_serial = decode_is_serial(get("is_serial"))
    model.kafka_connect_address = get("kafka_connect_address")
    model.kafka_password = get("kafka_password")
    model.kafka_ssl_enable = get("kafka_ssl_enable")
    model.kafka_user = get("kafka_user")
    model.log_group_id = get("log_group_id")
    model.log_topic_id = get("log_topic_id")
    model.match_mode = decode_match_mode(get("match_mode"))
    model.max_fetch_bytes = get("max_fetch_bytes")
    model.mode = get("mode")
    model.name = get("name")
    model.operations = get("operations")
    model.path = get("path")
    model.polling_interval = get("polling_interval")
    model.polling_unit = decode_polling_unit(get("polling_unit"))
    model.prefix = get("prefix")
    model.protocol = decode_protocol(get("protocol"))
    model.queue_id = get("queue_id")
    model.req_method = decode_req_method(get("req_method"))
    model.roma_app_id = get("roma_app_id")
    model.schedule = get("schedule")
    model.schedule_type = decode_schedule_type(get("schedule_type"))
    model.sharditerator_type = decode_sharditerator_type(get("sharditerator_type"))
    model.sl_domain = get("sl_domain")
    model.source_name = get("source_name")
    model.ssl_enable = get("ssl_enable")
    model.status = decode_trigger_event_data_request_body_status(get("status"))
    model.stream_name = get("stream_name")
    model.suffix = get("suffix")
    model.topic_ids = get("topic_ids")
    model.topic_urn = get("topic_urn")
    model.trigger_name = get("trigger_name")
    model.triggerid = get("triggerid")
    model.type = get("type")
    model.user_event = get("user_event")
    model.vhost = get("vhost")
    model._extra = None
    if not _TRIGGER_EVENT_DATA_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _TRIGGER_EVENT_DATA_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.event_data = each(decode_updaterigger_event_data, get("event_data"))
    model.trigger_status = decode_trigger_status(get("trigger_status"))
    model._extra = None
    if not _UPDATE_TRIGGER_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _UPDATE_TRIGGER_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.is_serial = get("is_serial")
    model.max_fetch_bytes = get("max_fetch_bytes")
    model.polling_interval = get("polling_interval")
    model.polling_unit = decode_polling_unit(get("polling_unit"))
    model._extra = None
    if not _UPDATERIGGER_EVENT_DATA_KEYS.issuperset(data):
        model._extra = unknown(data, _UPDATERIGGER_EVENT_DATA_KEYS)
    model._nulls = nulls(data)
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

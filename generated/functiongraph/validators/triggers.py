"""Validators of triggers: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Allowed,
    Check,
    Pattern,
    advised,
    as_text,
    at,
    broken,
    is_integer,
    is_number,
    missing,
    not_allowed,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

AUTH_VALUES = Allowed("IAM", "APP", "NONE")
BACKEND_TYPE_VALUES = Allowed("FUNCTION")
EVENTS_PATTERN = Pattern("^(s3:)?Object(Created|Removed):")
FUNCTION_URN_PATTERN = Pattern("^[A-Za-z0-9_:.-]+\\Z")
INVOCATION_TYPE_VALUES = Allowed("sync", "async")
IS_SERIAL_VALUES = Allowed("true", "false")
MATCH_MODE_VALUES = Allowed("SWA", "NORMAL")
POLLING_UNIT_VALUES = Allowed("s", "ms")
POLLING_UNIT_VALUES_2 = Allowed("ms", "s")
PROJECT_ID_PATTERN = Pattern("^[A-Za-z0-9]{32}\\Z")
PROTOCOL_VALUES = Allowed("HTTP", "HTTPS")
REQ_METHOD_VALUES = Allowed(
    "GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS", "ANY"
)
SCHEDULE_PATTERN = Pattern(
    "^(([1-9]|[1-5][0-9]|60)m|([1-9]|1[0-9]|2[0-4])h|([1-9]|[12][0-9]|30)d)\\Z"
)
SCHEDULE_TYPE_VALUES = Allowed("Rate", "Cron")
SHARDITERATOR_TYPE_VALUES = Allowed("TRIM_HORIZON", "LATEST")
STATUS_VALUES = Allowed("ACTIVE", "DISABLE")
TRIGGER_STATUS_VALUES = Allowed("ACTIVE", "DISABLED")
TRIGGER_TYPE_CODE_VALUES = Allowed(
    "TIMER",
    "APIG",
    "CTS",
    "DDS",
    "DMS",
    "DIS",
    "LTS",
    "OBS",
    "SMN",
    "KAFKA",
    "RABBITMQ",
    "DEDICATEDGATEWAY",
    "OPENSOURCEKAFKA",
    "APIC",
    "GAUSSMONGO",
    "EVENTGRID",
)
TRIGGER_TYPE_CODE_VALUES_2 = Allowed(
    "TIMER",
    "APIG",
    "CTS",
    "DDS",
    "DMS",
    "DIS",
    "LTS",
    "OBS",
    "SMN",
    "KAFKA",
    "RABBITMQ",
    "DEDICATEDGATEWAY",
    "OPENSOURCEKAFKA",
    "APIC",
    "GAUSSMONGO",
    "EVENTGRID",
    "IOTDA",
)
TYPE_VALUES = Allowed(1, 2)


@Check
def check_apig_trigger_func_info(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "function_urn" in data and not isinstance(data["function_urn"], str):
        found.append(wrong_type("/function_urn", "a string", data["function_urn"]))
    if "invocation_type" in data:
        value = data["invocation_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/invocation_type", "a string", value))
        elif value not in INVOCATION_TYPE_VALUES:
            found.append(not_allowed("/invocation_type", INVOCATION_TYPE_VALUES, value))
    if "timeout" in data:
        value = data["timeout"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/timeout", "an integer", value))
        else:
            if value < 1:
                found.append(broken("/timeout", "minimum", "must be at least 1", value))
            if value > 60000:
                found.append(
                    broken("/timeout", "maximum", "must be at most 60000", value)
                )
    else:
        found.append(missing("/timeout"))
    if "version" in data and not isinstance(data["version"], str):
        found.append(wrong_type("/version", "a string", data["version"]))
    return found


@Check
def check_create_function_trigger_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "event_data" in data:
        value = data["event_data"]
        if inner := check_trigger_event_data_request_body.find(value):
            found += under("/event_data", inner)
    else:
        found.append(missing("/event_data"))
    if "event_type_code" in data and not isinstance(data["event_type_code"], str):
        found.append(
            wrong_type("/event_type_code", "a string", data["event_type_code"])
        )
    if "trigger_status" in data:
        value = data["trigger_status"]
        if not isinstance(value, str):
            found.append(wrong_type("/trigger_status", "a string", value))
        elif value not in TRIGGER_STATUS_VALUES:
            found.append(not_allowed("/trigger_status", TRIGGER_STATUS_VALUES, value))
    if "trigger_type_code" in data:
        value = data["trigger_type_code"]
        if not isinstance(value, str):
            found.append(wrong_type("/trigger_type_code", "a string", value))
        elif value not in TRIGGER_TYPE_CODE_VALUES:
            found.append(
                not_allowed("/trigger_type_code", TRIGGER_TYPE_CODE_VALUES, value)
            )
    else:
        found.append(missing("/trigger_type_code"))
    if data.get("trigger_type_code") == "APIG":
        if "event_data" in data:
            value = data["event_data"]
            if isinstance(value, dict):
                if "auth" not in value:
                    found.append(missing("/event_data/auth"))
                if "env_id" not in value:
                    found.append(missing("/event_data/env_id"))
                if "env_name" not in value:
                    found.append(missing("/event_data/env_name"))
                if "func_info" not in value:
                    found.append(missing("/event_data/func_info"))
                if "group_id" not in value:
                    found.append(missing("/event_data/group_id"))
                if "match_mode" not in value:
                    found.append(missing("/event_data/match_mode"))
                if "path" not in value:
                    found.append(missing("/event_data/path"))
                if "protocol" not in value:
                    found.append(missing("/event_data/protocol"))
                if "req_method" not in value:
                    found.append(missing("/event_data/req_method"))
                if "type" not in value:
                    found.append(missing("/event_data/type"))
    if data.get("trigger_type_code") == "CTS":
        if "event_data" in data:
            value = data["event_data"]
            if isinstance(value, dict):
                if "operations" not in value:
                    found.append(missing("/event_data/operations"))
    if data.get("trigger_type_code") == "DDS":
        if "event_data" in data:
            value = data["event_data"]
            if inner := _check_create_function_trigger_request_body_event_data(value):
                found += under("/event_data", inner)
    if data.get("trigger_type_code") == "DIS":
        if "event_data" in data:
            value = data["event_data"]
            if inner := _check_create_function_trigger_request_body_event_data_2(value):
                found += under("/event_data", inner)
    if data.get("trigger_type_code") == "DMS":
        if "event_data" in data:
            value = data["event_data"]
            if isinstance(value, dict):
                if "consumer_group_id" not in value:
                    found.append(missing("/event_data/consumer_group_id"))
                if "polling_interval" not in value:
                    found.append(missing("/event_data/polling_interval"))
                if "queue_id" not in value:
                    found.append(missing("/event_data/queue_id"))
    if data.get("trigger_type_code") == "KAFKA":
        if "event_data" in data:
            value = data["event_data"]
            if inner := _check_create_function_trigger_request_body_event_data_3(value):
                found += under("/event_data", inner)
    if data.get("trigger_type_code") == "LTS":
        if "event_data" in data:
            value = data["event_data"]
            if isinstance(value, dict):
                if "log_group_id" not in value:
                    found.append(missing("/event_data/log_group_id"))
                if "log_topic_id" not in value:
                    found.append(missing("/event_data/log_topic_id"))
    if data.get("trigger_type_code") == "OBS":
        if "event_data" in data:
            value = data["event_data"]
            if isinstance(value, dict):
                if "bucket" not in value:
                    found.append(missing("/event_data/bucket"))
                if "events" not in value:
                    found.append(missing("/event_data/events"))
    if data.get("trigger_type_code") == "RABBITMQ":
        if "event_data" in data:
            value = data["event_data"]
            if inner := _check_create_function_trigger_request_body_event_data_4(value):
                found += under("/event_data", inner)
    if data.get("trigger_type_code") == "SMN":
        if "event_data" in data:
            value = data["event_data"]
            if isinstance(value, dict):
                if "topic_urn" not in value:
                    found.append(missing("/event_data/topic_urn"))
    if data.get("trigger_type_code") == "TIMER":
        if "event_data" in data:
            value = data["event_data"]
            if isinstance(value, dict):
                if "schedule" not in value:
                    found.append(missing("/event_data/schedule"))
                if "schedule_type" not in value:
                    found.append(missing("/event_data/schedule_type"))
    if inner := _check_create_function_trigger_request_body_advice(data):
        found += advised(inner)
    return found


def _check_create_function_trigger_request_body_event_data(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "batch_size" in data:
            value = data["batch_size"]
            if is_number(value):
                if value < 1:
                    found.append(
                        broken("/batch_size", "minimum", "must be at least 1", value)
                    )
                if value > 10000:
                    found.append(
                        broken("/batch_size", "maximum", "must be at most 10000", value)
                    )
        else:
            found.append(missing("/batch_size"))
        if "collection_name" not in data:
            found.append(missing("/collection_name"))
        if "db_name" not in data:
            found.append(missing("/db_name"))
        if "db_password" not in data:
            found.append(missing("/db_password"))
        if "instance_id" not in data:
            found.append(missing("/instance_id"))
    return found


def _check_create_function_trigger_request_body_event_data_2(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "batch_size" in data:
            value = data["batch_size"]
            if is_number(value):
                if value < 1:
                    found.append(
                        broken("/batch_size", "minimum", "must be at least 1", value)
                    )
                if value > 10000:
                    found.append(
                        broken("/batch_size", "maximum", "must be at most 10000", value)
                    )
        else:
            found.append(missing("/batch_size"))
        if "is_serial" not in data:
            found.append(missing("/is_serial"))
        if "polling_interval" not in data:
            found.append(missing("/polling_interval"))
        if "polling_unit" not in data:
            found.append(missing("/polling_unit"))
        if "sharditerator_type" not in data:
            found.append(missing("/sharditerator_type"))
        if "stream_name" not in data:
            found.append(missing("/stream_name"))
    return found


def _check_create_function_trigger_request_body_event_data_3(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "batch_size" in data:
            value = data["batch_size"]
            if is_number(value):
                if value < 1:
                    found.append(
                        broken("/batch_size", "minimum", "must be at least 1", value)
                    )
                if value > 1000:
                    found.append(
                        broken("/batch_size", "maximum", "must be at most 1000", value)
                    )
        else:
            found.append(missing("/batch_size"))
        if "instance_id" not in data:
            found.append(missing("/instance_id"))
        if "topic_ids" not in data:
            found.append(missing("/topic_ids"))
    return found


def _check_create_function_trigger_request_body_event_data_4(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "batch_size" in data:
            value = data["batch_size"]
            if is_number(value):
                if value < 1:
                    found.append(
                        broken("/batch_size", "minimum", "must be at least 1", value)
                    )
                if value > 1000:
                    found.append(
                        broken("/batch_size", "maximum", "must be at most 1000", value)
                    )
        else:
            found.append(missing("/batch_size"))
        if "access_password" not in data:
            found.append(missing("/access_password"))
        if "exchange_name" not in data:
            found.append(missing("/exchange_name"))
        if "instance_id" not in data:
            found.append(missing("/instance_id"))
    return found


def _check_create_function_trigger_request_body_advice(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if (
        not isinstance(data, dict)
        or data.get("trigger_type_code") == "DEDICATEDGATEWAY"
    ):
        if isinstance(data, dict):
            if "event_data" in data:
                value = data["event_data"]
                if isinstance(value, dict):
                    if "auth" not in value:
                        found.append(missing("/event_data/auth"))
                    if "env_id" not in value:
                        found.append(missing("/event_data/env_id"))
                    if "env_name" not in value:
                        found.append(missing("/event_data/env_name"))
                    if "func_info" not in value:
                        found.append(missing("/event_data/func_info"))
                    if "group_id" not in value:
                        found.append(missing("/event_data/group_id"))
                    if "match_mode" not in value:
                        found.append(missing("/event_data/match_mode"))
                    if "path" not in value:
                        found.append(missing("/event_data/path"))
                    if "protocol" not in value:
                        found.append(missing("/event_data/protocol"))
                    if "req_method" not in value:
                        found.append(missing("/event_data/req_method"))
                    if "type" not in value:
                        found.append(missing("/event_data/type"))
    return found


@Check
def check_create_function_trigger_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "created_time" in data:
        value = data["created_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/created_time", "a string", value))
    else:
        found.append(missing("/created_time"))
    if "event_data" in data:
        value = data["event_data"]
        if inner := check_trigger_event_data_response_body.find(value):
            found += under("/event_data", inner)
    else:
        found.append(missing("/event_data"))
    if "last_updated_time" in data:
        value = data["last_updated_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/last_updated_time", "a string", value))
    else:
        found.append(missing("/last_updated_time"))
    if "trigger_id" in data:
        value = data["trigger_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/trigger_id", "a string", value))
    else:
        found.append(missing("/trigger_id"))
    if "trigger_status" in data:
        value = data["trigger_status"]
        if not isinstance(value, str):
            found.append(wrong_type("/trigger_status", "a string", value))
        elif value not in TRIGGER_STATUS_VALUES:
            found.append(not_allowed("/trigger_status", TRIGGER_STATUS_VALUES, value))
    else:
        found.append(missing("/trigger_status"))
    if "trigger_type_code" in data:
        value = data["trigger_type_code"]
        if not isinstance(value, str):
            found.append(wrong_type("/trigger_type_code", "a string", value))
        elif value not in TRIGGER_TYPE_CODE_VALUES:
            found.append(
                not_allowed("/trigger_type_code", TRIGGER_TYPE_CODE_VALUES, value)
            )
    else:
        found.append(missing("/trigger_type_code"))
    return found


@Check
def check_list_function_trigger_result(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "created_time" in data:
        value = data["created_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/created_time", "a string", value))
    else:
        found.append(missing("/created_time"))
    if "event_data" in data:
        value = data["event_data"]
        if inner := check_trigger_event_data_response_body.find(value):
            found += under("/event_data", inner)
    else:
        found.append(missing("/event_data"))
    if "last_updated_time" in data:
        value = data["last_updated_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/last_updated_time", "a string", value))
    else:
        found.append(missing("/last_updated_time"))
    if "trigger_id" in data:
        value = data["trigger_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/trigger_id", "a string", value))
    else:
        found.append(missing("/trigger_id"))
    if "trigger_status" in data:
        value = data["trigger_status"]
        if not isinstance(value, str):
            found.append(wrong_type("/trigger_status", "a string", value))
        elif value not in TRIGGER_STATUS_VALUES:
            found.append(not_allowed("/trigger_status", TRIGGER_STATUS_VALUES, value))
    else:
        found.append(missing("/trigger_status"))
    if "trigger_type_code" in data:
        value = data["trigger_type_code"]
        if not isinstance(value, str):
            found.append(wrong_type("/trigger_type_code", "a string", value))
        elif value not in TRIGGER_TYPE_CODE_VALUES:
            found.append(
                not_allowed("/trigger_type_code", TRIGGER_TYPE_CODE_VALUES, value)
            )
    else:
        found.append(missing("/trigger_type_code"))
    return found


@Check
def check_show_function_trigger_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "created_time" in data:
        value = data["created_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/created_time", "a string", value))
    else:
        found.append(missing("/created_time"))
    if "event_data" in data:
        value = data["event_data"]
        if inner := check_trigger_event_data_response_body.find(value):
            found += under("/event_data", inner)
    else:
        found.append(missing("/event_data"))
    if "last_updated_time" in data:
        value = data["last_updated_time"]
        if not isinstance(value, str):
            found.append(wrong_type("/last_updated_time", "a string", value))
    else:
        found.append(missing("/last_updated_time"))
    if "trigger_id" in data:
        value = data["trigger_id"]
        if not isinstance(value, str):
            found.append(wrong_type("/trigger_id", "a string", value))
    else:
        found.append(missing("/trigger_id"))
    if "trigger_status" in data:
        value = data["trigger_status"]
        if not isinstance(value, str):
            found.append(wrong_type("/trigger_status", "a string", value))
        elif value not in TRIGGER_STATUS_VALUES:
            found.append(not_allowed("/trigger_status", TRIGGER_STATUS_VALUES, value))
    else:
        found.append(missing("/trigger_status"))
    if "trigger_type_code" in data:
        value = data["trigger_type_code"]
        if not isinstance(value, str):
            found.append(wrong_type("/trigger_type_code", "a string", value))
        elif value not in TRIGGER_TYPE_CODE_VALUES:
            found.append(
                not_allowed("/trigger_type_code", TRIGGER_TYPE_CODE_VALUES, value)
            )
    else:
        found.append(missing("/trigger_type_code"))
    return found


@Check
def check_trigger_event_data_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "Key_encode" in data and not isinstance(data["Key_encode"], bool):
        found.append(wrong_type("/Key_encode", "true or false", data["Key_encode"]))
    if "access_password" in data and not isinstance(data["access_password"], str):
        found.append(wrong_type("/access_password", "a string"))
    if "access_user" in data and not isinstance(data["access_user"], str):
        found.append(wrong_type("/access_user", "a string", data["access_user"]))
    if "agency" in data and not isinstance(data["agency"], str):
        found.append(wrong_type("/agency", "a string", data["agency"]))
    if "auth" in data:
        value = data["auth"]
        if not isinstance(value, str):
            found.append(wrong_type("/auth", "a string", value))
        elif value not in AUTH_VALUES:
            found.append(not_allowed("/auth", AUTH_VALUES, value))
    if "backend_type" in data:
        value = data["backend_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/backend_type", "a string", value))
        elif value not in BACKEND_TYPE_VALUES:
            found.append(not_allowed("/backend_type", BACKEND_TYPE_VALUES, value))
    if "batch_size" in data and not is_integer(data["batch_size"]):
        found.append(wrong_type("/batch_size", "an integer", data["batch_size"]))
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
    if "channel_id" in data and not isinstance(data["channel_id"], str):
        found.append(wrong_type("/channel_id", "a string", data["channel_id"]))
    if "channel_name" in data and not isinstance(data["channel_name"], str):
        found.append(wrong_type("/channel_name", "a string", data["channel_name"]))
    if "collection_name" in data and not isinstance(data["collection_name"], str):
        found.append(
            wrong_type("/collection_name", "a string", data["collection_name"])
        )
    if "connect_address" in data and not isinstance(data["connect_address"], str):
        found.append(
            wrong_type("/connect_address", "a string", data["connect_address"])
        )
    if "consumer_group_id" in data and not isinstance(data["consumer_group_id"], str):
        found.append(
            wrong_type("/consumer_group_id", "a string", data["consumer_group_id"])
        )
    if "created_time" in data and not isinstance(data["created_time"], str):
        found.append(wrong_type("/created_time", "a string", data["created_time"]))
    if "db_name" in data and not isinstance(data["db_name"], str):
        found.append(wrong_type("/db_name", "a string", data["db_name"]))
    if "db_password" in data and not isinstance(data["db_password"], str):
        found.append(wrong_type("/db_password", "a string"))
    if "env_id" in data and not isinstance(data["env_id"], str):
        found.append(wrong_type("/env_id", "a string", data["env_id"]))
    if "env_name" in data and not isinstance(data["env_name"], str):
        found.append(wrong_type("/env_name", "a string", data["env_name"]))
    if "event_types" in data:
        value = data["event_types"]
        if not isinstance(value, list):
            found.append(wrong_type("/event_types", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/event_types", index), "a string", item)
                    )
    if "events" in data:
        value = data["events"]
        if not isinstance(value, list):
            found.append(wrong_type("/events", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/events", index), "a string", item))
    if "exchange_name" in data and not isinstance(data["exchange_name"], str):
        found.append(wrong_type("/exchange_name", "a string", data["exchange_name"]))
    if "func_info" in data:
        value = data["func_info"]
        if inner := check_apig_trigger_func_info.find(value):
            found += under("/func_info", inner)
    if "group_id" in data and not isinstance(data["group_id"], str):
        found.append(wrong_type("/group_id", "a string", data["group_id"]))
    if "group_name" in data and not isinstance(data["group_name"], str):
        found.append(wrong_type("/group_name", "a string", data["group_name"]))
    if "instance_id" in data and not isinstance(data["instance_id"], str):
        found.append(wrong_type("/instance_id", "a string", data["instance_id"]))
    if "is_serial" in data:
        value = data["is_serial"]
        if not isinstance(value, str):
            found.append(wrong_type("/is_serial", "a string", value))
        elif value not in IS_SERIAL_VALUES:
            found.append(not_allowed("/is_serial", IS_SERIAL_VALUES, value))
    if "kafka_connect_address" in data and not isinstance(
        data["kafka_connect_address"], str
    ):
        found.append(
            wrong_type(
                "/kafka_connect_address", "a string", data["kafka_connect_address"]
            )
        )
    if "kafka_password" in data and not isinstance(data["kafka_password"], str):
        found.append(wrong_type("/kafka_password", "a string"))
    if "kafka_ssl_enable" in data and not isinstance(data["kafka_ssl_enable"], bool):
        found.append(
            wrong_type("/kafka_ssl_enable", "true or false", data["kafka_ssl_enable"])
        )
    if "kafka_user" in data and not isinstance(data["kafka_user"], str):
        found.append(wrong_type("/kafka_user", "a string", data["kafka_user"]))
    if "log_group_id" in data and not isinstance(data["log_group_id"], str):
        found.append(wrong_type("/log_group_id", "a string", data["log_group_id"]))
    if "log_topic_id" in data and not isinstance(data["log_topic_id"], str):
        found.append(wrong_type("/log_topic_id", "a string", data["log_topic_id"]))
    if "match_mode" in data:
        value = data["match_mode"]
        if not isinstance(value, str):
            found.append(wrong_type("/match_mode", "a string", value))
        elif value not in MATCH_MODE_VALUES:
            found.append(not_allowed("/match_mode", MATCH_MODE_VALUES, value))
    if "max_fetch_bytes" in data:
        value = data["max_fetch_bytes"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/max_fetch_bytes", "an integer", value))
        else:
            if value < 0:
                found.append(
                    broken("/max_fetch_bytes", "minimum", "must be at least 0", value)
                )
            if value > 4194304:
                found.append(
                    broken(
                        "/max_fetch_bytes", "maximum", "must be at most 4194304", value
                    )
                )
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    if "operations" in data:
        value = data["operations"]
        if not isinstance(value, list):
            found.append(wrong_type("/operations", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/operations", index), "a string", item))
    if "path" in data and not isinstance(data["path"], str):
        found.append(wrong_type("/path", "a string", data["path"]))
    if "polling_interval" in data and not is_integer(data["polling_interval"]):
        found.append(
            wrong_type("/polling_interval", "an integer", data["polling_interval"])
        )
    if "polling_unit" in data:
        value = data["polling_unit"]
        if not isinstance(value, str):
            found.append(wrong_type("/polling_unit", "a string", value))
        elif value not in POLLING_UNIT_VALUES:
            found.append(not_allowed("/polling_unit", POLLING_UNIT_VALUES, value))
    if "prefix" in data:
        value = data["prefix"]
        if not isinstance(value, str):
            found.append(wrong_type("/prefix", "a string", value))
        elif len(value) > 1024:
            found.append(
                broken(
                    "/prefix", "maxLength", "must have at most 1024 characters", value
                )
            )
    if "protocol" in data:
        value = data["protocol"]
        if not isinstance(value, str):
            found.append(wrong_type("/protocol", "a string", value))
        elif value not in PROTOCOL_VALUES:
            found.append(not_allowed("/protocol", PROTOCOL_VALUES, value))
    if "queue_id" in data and not isinstance(data["queue_id"], str):
        found.append(wrong_type("/queue_id", "a string", data["queue_id"]))
    if "req_method" in data:
        value = data["req_method"]
        if not isinstance(value, str):
            found.append(wrong_type("/req_method", "a string", value))
        elif value not in REQ_METHOD_VALUES:
            found.append(not_allowed("/req_method", REQ_METHOD_VALUES, value))
    if "schedule" in data and not isinstance(data["schedule"], str):
        found.append(wrong_type("/schedule", "a string", data["schedule"]))
    if "schedule_type" in data:
        value = data["schedule_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/schedule_type", "a string", value))
        elif value not in SCHEDULE_TYPE_VALUES:
            found.append(not_allowed("/schedule_type", SCHEDULE_TYPE_VALUES, value))
    if "sharditerator_type" in data:
        value = data["sharditerator_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/sharditerator_type", "a string", value))
        elif value not in SHARDITERATOR_TYPE_VALUES:
            found.append(
                not_allowed("/sharditerator_type", SHARDITERATOR_TYPE_VALUES, value)
            )
    if "sl_domain" in data:
        value = data["sl_domain"]
        if not isinstance(value, str):
            found.append(wrong_type("/sl_domain", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/sl_domain",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 255:
                found.append(
                    broken(
                        "/sl_domain",
                        "maxLength",
                        "must have at most 255 characters",
                        value,
                    )
                )
    if "source_name" in data and not isinstance(data["source_name"], str):
        found.append(wrong_type("/source_name", "a string", data["source_name"]))
    if "ssl_enable" in data and not isinstance(data["ssl_enable"], bool):
        found.append(wrong_type("/ssl_enable", "true or false", data["ssl_enable"]))
    if "status" in data:
        value = data["status"]
        if not isinstance(value, str):
            found.append(wrong_type("/status", "a string", value))
        elif value not in STATUS_VALUES:
            found.append(not_allowed("/status", STATUS_VALUES, value))
    if "stream_name" in data and not isinstance(data["stream_name"], str):
        found.append(wrong_type("/stream_name", "a string", data["stream_name"]))
    if "suffix" in data:
        value = data["suffix"]
        if not isinstance(value, str):
            found.append(wrong_type("/suffix", "a string", value))
        elif len(value) > 1024:
            found.append(
                broken(
                    "/suffix", "maxLength", "must have at most 1024 characters", value
                )
            )
    if "topic_ids" in data:
        value = data["topic_ids"]
        if not isinstance(value, list):
            found.append(wrong_type("/topic_ids", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/topic_ids", index), "a string", item))
    if "topic_urn" in data:
        value = data["topic_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/topic_urn", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/topic_urn",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 255:
                found.append(
                    broken(
                        "/topic_urn",
                        "maxLength",
                        "must have at most 255 characters",
                        value,
                    )
                )
    if "trigger_name" in data and not isinstance(data["trigger_name"], str):
        found.append(wrong_type("/trigger_name", "a string", data["trigger_name"]))
    if "type" in data:
        value = data["type"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/type", "an integer", value))
        elif value not in TYPE_VALUES:
            found.append(not_allowed("/type", TYPE_VALUES, value))
    if "user_event" in data and not isinstance(data["user_event"], str):
        found.append(wrong_type("/user_event", "a string", data["user_event"]))
    if "vhost" in data and not isinstance(data["vhost"], str):
        found.append(wrong_type("/vhost", "a string", data["vhost"]))
    if data.get("schedule_type") == "Rate":
        if "schedule" in data:
            value = data["schedule"]
            if isinstance(value, str):
                if not SCHEDULE_PATTERN.search(value):
                    found.append(
                        broken(
                            "/schedule",
                            "pattern",
                            "must match the pattern ^(([1-9]|[1-5][0-9]|60)m|([1-9]|1[0-9]|2[0-4])h|([1-9]|[12][0-9]|30)d)$",
                            value,
                        )
                    )
    if inner := _check_trigger_event_data_request_body_advice(data):
        found += advised(inner)
    return found


def _check_trigger_event_data_request_body_advice(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "events" in data:
            value = data["events"]
            if isinstance(value, list):
                for index, item in enumerate(value):
                    if not (
                        item
                        in (
                            "ObjectCreated",
                            "Put",
                            "Post",
                            "Copy",
                            "CompleteMultipartUpload",
                            "ObjectRemoved",
                            "Delete",
                            "DeleteMarkerCreated",
                        )
                        or not isinstance(item, str)
                        or EVENTS_PATTERN.search(item)
                    ):
                        found.append(
                            broken(
                                at("/events", index),
                                "anyOf",
                                "must match one of the allowed forms",
                                item,
                            )
                        )
    return found


@Check
def check_trigger_event_data_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "Key_encode" in data and not isinstance(data["Key_encode"], bool):
        found.append(wrong_type("/Key_encode", "true or false", data["Key_encode"]))
    if "access_password" in data and not isinstance(data["access_password"], str):
        found.append(wrong_type("/access_password", "a string"))
    if "access_user" in data and not isinstance(data["access_user"], str):
        found.append(wrong_type("/access_user", "a string", data["access_user"]))
    if "agency" in data and not isinstance(data["agency"], str):
        found.append(wrong_type("/agency", "a string", data["agency"]))
    if "api_id" in data and not isinstance(data["api_id"], str):
        found.append(wrong_type("/api_id", "a string", data["api_id"]))
    if "api_name" in data and not isinstance(data["api_name"], str):
        found.append(wrong_type("/api_name", "a string", data["api_name"]))
    if "auth" in data:
        value = data["auth"]
        if not isinstance(value, str):
            found.append(wrong_type("/auth", "a string", value))
        elif value not in AUTH_VALUES:
            found.append(not_allowed("/auth", AUTH_VALUES, value))
    if "backend_type" in data:
        value = data["backend_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/backend_type", "a string", value))
        elif value not in BACKEND_TYPE_VALUES:
            found.append(not_allowed("/backend_type", BACKEND_TYPE_VALUES, value))
    if "batch_size" in data and not is_integer(data["batch_size"]):
        found.append(wrong_type("/batch_size", "an integer", data["batch_size"]))
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
    if "channel_id" in data and not isinstance(data["channel_id"], str):
        found.append(wrong_type("/channel_id", "a string", data["channel_id"]))
    if "channel_name" in data and not isinstance(data["channel_name"], str):
        found.append(wrong_type("/channel_name", "a string", data["channel_name"]))
    if "collection_name" in data and not isinstance(data["collection_name"], str):
        found.append(
            wrong_type("/collection_name", "a string", data["collection_name"])
        )
    if "connect_address" in data and not isinstance(data["connect_address"], str):
        found.append(
            wrong_type("/connect_address", "a string", data["connect_address"])
        )
    if "consumer_group_id" in data and not isinstance(data["consumer_group_id"], str):
        found.append(
            wrong_type("/consumer_group_id", "a string", data["consumer_group_id"])
        )
    if "created_time" in data and not isinstance(data["created_time"], str):
        found.append(wrong_type("/created_time", "a string", data["created_time"]))
    if "db_name" in data and not isinstance(data["db_name"], str):
        found.append(wrong_type("/db_name", "a string", data["db_name"]))
    if "db_password" in data and not isinstance(data["db_password"], str):
        found.append(wrong_type("/db_password", "a string"))
    if "db_user" in data and not isinstance(data["db_user"], str):
        found.append(wrong_type("/db_user", "a string", data["db_user"]))
    if "env_id" in data and not isinstance(data["env_id"], str):
        found.append(wrong_type("/env_id", "a string", data["env_id"]))
    if "env_name" in data and not isinstance(data["env_name"], str):
        found.append(wrong_type("/env_name", "a string", data["env_name"]))
    if "event_types" in data:
        value = data["event_types"]
        if not isinstance(value, list):
            found.append(wrong_type("/event_types", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/event_types", index), "a string", item)
                    )
    if "events" in data:
        value = data["events"]
        if not isinstance(value, list):
            found.append(wrong_type("/events", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/events", index), "a string", item))
    if "exchange_name" in data and not isinstance(data["exchange_name"], str):
        found.append(wrong_type("/exchange_name", "a string", data["exchange_name"]))
    if "func_info" in data:
        value = data["func_info"]
        if inner := check_apig_trigger_func_info.find(value):
            found += under("/func_info", inner)
    if "group_id" in data and not isinstance(data["group_id"], str):
        found.append(wrong_type("/group_id", "a string", data["group_id"]))
    if "group_name" in data and not isinstance(data["group_name"], str):
        found.append(wrong_type("/group_name", "a string", data["group_name"]))
    if "instance_addrs" in data:
        value = data["instance_addrs"]
        if not isinstance(value, list):
            found.append(wrong_type("/instance_addrs", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(
                        wrong_type(at("/instance_addrs", index), "a string", item)
                    )
    if "instance_id" in data and not isinstance(data["instance_id"], str):
        found.append(wrong_type("/instance_id", "a string", data["instance_id"]))
    if "invoke_url" in data and not isinstance(data["invoke_url"], str):
        found.append(wrong_type("/invoke_url", "a string", data["invoke_url"]))
    if "is_serial" in data:
        value = data["is_serial"]
        if not isinstance(value, str):
            found.append(wrong_type("/is_serial", "a string", value))
        elif value not in IS_SERIAL_VALUES:
            found.append(not_allowed("/is_serial", IS_SERIAL_VALUES, value))
    if "kafka_connect_address" in data and not isinstance(
        data["kafka_connect_address"], str
    ):
        found.append(
            wrong_type(
                "/kafka_connect_address", "a string", data["kafka_connect_address"]
            )
        )
    if "kafka_password" in data and not isinstance(data["kafka_password"], str):
        found.append(wrong_type("/kafka_password", "a string"))
    if "kafka_ssl_enable" in data and not isinstance(data["kafka_ssl_enable"], bool):
        found.append(
            wrong_type("/kafka_ssl_enable", "true or false", data["kafka_ssl_enable"])
        )
    if "kafka_user" in data and not isinstance(data["kafka_user"], str):
        found.append(wrong_type("/kafka_user", "a string", data["kafka_user"]))
    if "log_group_id" in data and not isinstance(data["log_group_id"], str):
        found.append(wrong_type("/log_group_id", "a string", data["log_group_id"]))
    if "log_topic_id" in data and not isinstance(data["log_topic_id"], str):
        found.append(wrong_type("/log_topic_id", "a string", data["log_topic_id"]))
    if "match_mode" in data:
        value = data["match_mode"]
        if not isinstance(value, str):
            found.append(wrong_type("/match_mode", "a string", value))
        elif value not in MATCH_MODE_VALUES:
            found.append(not_allowed("/match_mode", MATCH_MODE_VALUES, value))
    if "max_fetch_bytes" in data:
        value = data["max_fetch_bytes"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/max_fetch_bytes", "an integer", value))
        else:
            if value < 0:
                found.append(
                    broken("/max_fetch_bytes", "minimum", "must be at least 0", value)
                )
            if value > 4194304:
                found.append(
                    broken(
                        "/max_fetch_bytes", "maximum", "must be at most 4194304", value
                    )
                )
    if "mode" in data and not isinstance(data["mode"], str):
        found.append(wrong_type("/mode", "a string", data["mode"]))
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    if "operations" in data:
        value = data["operations"]
        if not isinstance(value, list):
            found.append(wrong_type("/operations", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/operations", index), "a string", item))
    if "path" in data and not isinstance(data["path"], str):
        found.append(wrong_type("/path", "a string", data["path"]))
    if "polling_interval" in data and not is_integer(data["polling_interval"]):
        found.append(
            wrong_type("/polling_interval", "an integer", data["polling_interval"])
        )
    if "polling_unit" in data:
        value = data["polling_unit"]
        if not isinstance(value, str):
            found.append(wrong_type("/polling_unit", "a string", value))
        elif value not in POLLING_UNIT_VALUES:
            found.append(not_allowed("/polling_unit", POLLING_UNIT_VALUES, value))
    if "prefix" in data:
        value = data["prefix"]
        if not isinstance(value, str):
            found.append(wrong_type("/prefix", "a string", value))
        elif len(value) > 1024:
            found.append(
                broken(
                    "/prefix", "maxLength", "must have at most 1024 characters", value
                )
            )
    if "protocol" in data:
        value = data["protocol"]
        if not isinstance(value, str):
            found.append(wrong_type("/protocol", "a string", value))
        elif value not in PROTOCOL_VALUES:
            found.append(not_allowed("/protocol", PROTOCOL_VALUES, value))
    if "queue_id" in data and not isinstance(data["queue_id"], str):
        found.append(wrong_type("/queue_id", "a string", data["queue_id"]))
    if "req_method" in data:
        value = data["req_method"]
        if not isinstance(value, str):
            found.append(wrong_type("/req_method", "a string", value))
        elif value not in REQ_METHOD_VALUES:
            found.append(not_allowed("/req_method", REQ_METHOD_VALUES, value))
    if "roma_app_id" in data and not isinstance(data["roma_app_id"], str):
        found.append(wrong_type("/roma_app_id", "a string", data["roma_app_id"]))
    if "schedule" in data and not isinstance(data["schedule"], str):
        found.append(wrong_type("/schedule", "a string", data["schedule"]))
    if "schedule_type" in data:
        value = data["schedule_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/schedule_type", "a string", value))
        elif value not in SCHEDULE_TYPE_VALUES:
            found.append(not_allowed("/schedule_type", SCHEDULE_TYPE_VALUES, value))
    if "sharditerator_type" in data:
        value = data["sharditerator_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/sharditerator_type", "a string", value))
        elif value not in SHARDITERATOR_TYPE_VALUES:
            found.append(
                not_allowed("/sharditerator_type", SHARDITERATOR_TYPE_VALUES, value)
            )
    if "sl_domain" in data:
        value = data["sl_domain"]
        if not isinstance(value, str):
            found.append(wrong_type("/sl_domain", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/sl_domain",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 255:
                found.append(
                    broken(
                        "/sl_domain",
                        "maxLength",
                        "must have at most 255 characters",
                        value,
                    )
                )
    if "source_name" in data and not isinstance(data["source_name"], str):
        found.append(wrong_type("/source_name", "a string", data["source_name"]))
    if "ssl_enable" in data and not isinstance(data["ssl_enable"], bool):
        found.append(wrong_type("/ssl_enable", "true or false", data["ssl_enable"]))
    if "status" in data:
        value = data["status"]
        if not isinstance(value, str):
            found.append(wrong_type("/status", "a string", value))
        elif value not in STATUS_VALUES:
            found.append(not_allowed("/status", STATUS_VALUES, value))
    if "stream_name" in data and not isinstance(data["stream_name"], str):
        found.append(wrong_type("/stream_name", "a string", data["stream_name"]))
    if "suffix" in data:
        value = data["suffix"]
        if not isinstance(value, str):
            found.append(wrong_type("/suffix", "a string", value))
        elif len(value) > 1024:
            found.append(
                broken(
                    "/suffix", "maxLength", "must have at most 1024 characters", value
                )
            )
    if "topic_ids" in data:
        value = data["topic_ids"]
        if not isinstance(value, list):
            found.append(wrong_type("/topic_ids", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/topic_ids", index), "a string", item))
    if "topic_urn" in data:
        value = data["topic_urn"]
        if not isinstance(value, str):
            found.append(wrong_type("/topic_urn", "a string", value))
        else:
            if len(value) < 1:
                found.append(
                    broken(
                        "/topic_urn",
                        "minLength",
                        "must have at least 1 character",
                        value,
                    )
                )
            if len(value) > 255:
                found.append(
                    broken(
                        "/topic_urn",
                        "maxLength",
                        "must have at most 255 characters",
                        value,
                    )
                )
    if "trigger_name" in data and not isinstance(data["trigger_name"], str):
        found.append(wrong_type("/trigger_name", "a string", data["trigger_name"]))
    if "triggerid" in data and not isinstance(data["triggerid"], str):
        found.append(wrong_type("/triggerid", "a string", data["triggerid"]))
    if "type" in data and not is_integer(data["type"]):
        found.append(wrong_type("/type", "an integer", data["type"]))
    if "user_event" in data and not isinstance(data["user_event"], str):
        found.append(wrong_type("/user_event", "a string", data["user_event"]))
    if "vhost" in data and not isinstance(data["vhost"], str):
        found.append(wrong_type("/vhost", "a string", data["vhost"]))
    return found


@Check
def check_update_trigger_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "event_data" in data:
        value = data["event_data"]
        if not isinstance(value, list):
            found.append(wrong_type("/event_data", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_updaterigger_event_data.find(item):
                    found += under(at("/event_data", index), inner)
    if "trigger_status" in data:
        value = data["trigger_status"]
        if not isinstance(value, str):
            found.append(wrong_type("/trigger_status", "a string", value))
        elif value not in TRIGGER_STATUS_VALUES:
            found.append(not_allowed("/trigger_status", TRIGGER_STATUS_VALUES, value))
    return found


@Check
def check_updaterigger_event_data(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "is_serial" in data and not isinstance(data["is_serial"], bool):
        found.append(wrong_type("/is_serial", "true or false", data["is_serial"]))
    if "max_fetch_bytes" in data and not is_integer(data["max_fetch_bytes"]):
        found.append(
            wrong_type("/max_fetch_bytes", "an integer", data["max_fetch_bytes"])
        )
    if "polling_interval" in data and not is_integer(data["polling_interval"]):
        found.append(
            wrong_type("/polling_interval", "an integer", data["polling_interval"])
        )
    if "polling_unit" in data:
        value = data["polling_unit"]
        if not isinstance(value, str):
            found.append(wrong_type("/polling_unit", "a string", value))
        elif value not in POLLING_UNIT_VALUES_2:
            found.append(not_allowed("/polling_unit", POLLING_UNIT_VALUES_2, value))
    return found


@Check
def check_list_function_triggers_parameters(parameters: Any) -> list[Violation]:
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


@Check
def check_create_function_trigger_parameters(parameters: Any) -> list[Violation]:
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


@Check
def check_batch_delete_function_triggers_parameters(parameters: Any) -> list[Violation]:
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


@Check
def check_show_function_trigger_parameters(parameters: Any) -> list[Violation]:
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
    if "trigger_type_code" in path:
        value = as_text(path["trigger_type_code"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/trigger_type_code", "a string", value))
        elif value not in TRIGGER_TYPE_CODE_VALUES_2:
            found.append(
                not_allowed(
                    "/path/trigger_type_code", TRIGGER_TYPE_CODE_VALUES_2, value
                )
            )
    if "trigger_id" in path:
        value = as_text(path["trigger_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/trigger_id", "a string", value))
    return found


@Check
def check_update_trigger_parameters(parameters: Any) -> list[Violation]:
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
    if "trigger_type_code" in path:
        value = as_text(path["trigger_type_code"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/trigger_type_code", "a string", value))
        elif value not in TRIGGER_TYPE_CODE_VALUES_2:
            found.append(
                not_allowed(
                    "/path/trigger_type_code", TRIGGER_TYPE_CODE_VALUES_2, value
                )
            )
    if "trigger_id" in path:
        value = as_text(path["trigger_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/trigger_id", "a string", value))
    return found


@Check
def check_delete_function_trigger_parameters(parameters: Any) -> list[Violation]:
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
    if "trigger_type_code" in path:
        value = as_text(path["trigger_type_code"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/trigger_type_code", "a string", value))
        elif value not in TRIGGER_TYPE_CODE_VALUES_2:
            found.append(
                not_allowed(
                    "/path/trigger_type_code", TRIGGER_TYPE_CODE_VALUES_2, value
                )
            )
    if "trigger_id" in path:
        value = as_text(path["trigger_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/trigger_id", "a string", value))
    return found


CHECKS: dict[str, Any] = {
    "ApigTriggerFuncInfo": check_apig_trigger_func_info,
    "CreateFunctionTriggerRequestBody": check_create_function_trigger_request_body,
    "CreateFunctionTriggerResponseBody": check_create_function_trigger_response_body,
    "ListFunctionTriggerResult": check_list_function_trigger_result,
    "ShowFunctionTriggerResponseBody": check_show_function_trigger_response_body,
    "TriggerEventDataRequestBody": check_trigger_event_data_request_body,
    "TriggerEventDataResponseBody": check_trigger_event_data_response_body,
    "UpdateTriggerRequestBody": check_update_trigger_request_body,
    "UpdateriggerEventData": check_updaterigger_event_data,
}

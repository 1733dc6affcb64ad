"""Validators of triggers: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Pattern,
    advised,
    as_text,
    at,
    broken,
    is_integer,
    is_number,
    is_one_of,
    missing,
    not_allowed,
    same,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

AUTH_VALUES = ("IAM", "APP", "NONE")
BACKEND_TYPE_VALUES = ("FUNCTION",)
EVENTS_PATTERN = Pattern("^(s3:)?Object(Created|Removed):")
EVENTS_VALUES: dict[str, None] = dict.fromkeys(
    (
        "ObjectCreated",
        "Put",
        "Post",
        "Copy",
        "CompleteMultipartUpload",
        "ObjectRemoved",
        "Delete",
        "DeleteMarkerCreated",
    )
)
FUNCTION_URN_PATTERN = Pattern("^[A-Za-z0-9_:.-]+\\Z")
INVOCATION_TYPE_VALUES = ("sync", "async")
IS_SERIAL_VALUES = ("true", "false")
MATCH_MODE_VALUES = ("SWA", "NORMAL")
POLLING_UNIT_VALUES = ("s", "ms")
POLLING_UNIT_VALUES_2 = ("ms", "s")
PROJECT_ID_PATTERN = Pattern("^[A-Za-z0-9]{32}\\Z")
PROTOCOL_VALUES = ("HTTP", "HTTPS")
REQ_METHOD_VALUES: dict[str, None] = dict.fromkeys(
    ("GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS", "ANY")
)
SCHEDULE_PATTERN = Pattern(
    "^(([1-9]|[1-5][0-9]|60)m|([1-9]|1[0-9]|2[0-4])h|([1-9]|[12][0-9]|30)d)\\Z"
)
SCHEDULE_TYPE_VALUES = ("Rate", "Cron")
SHARDITERATOR_TYPE_VALUES = ("TRIM_HORIZON", "LATEST")
STATUS_VALUES = ("ACTIVE", "DISABLE")
TRIGGER_STATUS_VALUES = ("ACTIVE", "DISABLED")
TRIGGER_TYPE_CODE_VALUES: dict[str, None] = dict.fromkeys(
    (
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
)
TRIGGER_TYPE_CODE_VALUES_2: dict[str, None] = dict.fromkeys(
    (
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
)
TYPE_VALUES = (1, 2)


def check_apig_trigger_func_info(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if not isinstance(data.get("function_urn", ""), str):
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
    if not isinstance(data.get("version", ""), str):
        found.append(wrong_type("/version", "a string", data["version"]))
    return found


def check_create_function_trigger_request_body(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, dict):
        found.append(wrong_type("", "an object", data))
    else:
        if "event_data" in data:
            value = data["event_data"]
            if inner := check_trigger_event_data_request_body(value):
                found += under("/event_data", inner)
        else:
            found.append(missing("/event_data"))
        if not isinstance(data.get("event_type_code", ""), str):
            found.append(
                wrong_type("/event_type_code", "a string", data["event_type_code"])
            )
        if "trigger_status" in data:
            value = data["trigger_status"]
            if not isinstance(value, str):
                found.append(wrong_type("/trigger_status", "a string", value))
            elif value not in TRIGGER_STATUS_VALUES:
                found.append(
                    not_allowed("/trigger_status", TRIGGER_STATUS_VALUES, value)
                )
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
    if inner := _check_create_function_trigger_request_body_all_of_1(data):
        found += inner
    if inner := _check_create_function_trigger_request_body_all_of_2(data):
        found += inner
    if inner := _check_create_function_trigger_request_body_all_of_3(data):
        found += inner
    if inner := _check_create_function_trigger_request_body_all_of_4(data):
        found += inner
    if inner := _check_create_function_trigger_request_body_all_of_5(data):
        found += inner
    if inner := _check_create_function_trigger_request_body_all_of_6(data):
        found += inner
    if inner := _check_create_function_trigger_request_body_all_of_7(data):
        found += inner
    if inner := _check_create_function_trigger_request_body_all_of_8(data):
        found += inner
    if inner := _check_create_function_trigger_request_body_all_of_9(data):
        found += inner
    if inner := _check_create_function_trigger_request_body_all_of_10(data):
        found += inner
    if inner := _check_create_function_trigger_request_body_all_of_11(data):
        found += inner
    if inner := _check_create_function_trigger_request_body_all_of_12(data):
        found += advised(inner)
    return found


def _check_create_function_trigger_request_body_all_of_1(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_create_function_trigger_request_body_all_of_1_if(data):
        if inner := _check_create_function_trigger_request_body_all_of_1_then(data):
            found += inner
    return found


def _check_create_function_trigger_request_body_all_of_2(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_create_function_trigger_request_body_all_of_2_if(data):
        if inner := _check_create_function_trigger_request_body_all_of_2_then(data):
            found += inner
    return found


def _check_create_function_trigger_request_body_all_of_3(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_create_function_trigger_request_body_all_of_3_if(data):
        if inner := _check_create_function_trigger_request_body_all_of_3_then(data):
            found += inner
    return found


def _check_create_function_trigger_request_body_all_of_4(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_create_function_trigger_request_body_all_of_4_if(data):
        if inner := _check_create_function_trigger_request_body_all_of_4_then(data):
            found += inner
    return found


def _check_create_function_trigger_request_body_all_of_5(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_create_function_trigger_request_body_all_of_5_if(data):
        if inner := _check_create_function_trigger_request_body_all_of_5_then(data):
            found += inner
    return found


def _check_create_function_trigger_request_body_all_of_6(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_create_function_trigger_request_body_all_of_6_if(data):
        if inner := _check_create_function_trigger_request_body_all_of_6_then(data):
            found += inner
    return found


def _check_create_function_trigger_request_body_all_of_7(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_create_function_trigger_request_body_all_of_7_if(data):
        if inner := _check_create_function_trigger_request_body_all_of_7_then(data):
            found += inner
    return found


def _check_create_function_trigger_request_body_all_of_8(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_create_function_trigger_request_body_all_of_8_if(data):
        if inner := _check_create_function_trigger_request_body_all_of_8_then(data):
            found += inner
    return found


def _check_create_function_trigger_request_body_all_of_9(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_create_function_trigger_request_body_all_of_9_if(data):
        if inner := _check_create_function_trigger_request_body_all_of_9_then(data):
            found += inner
    return found


def _check_create_function_trigger_request_body_all_of_10(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_create_function_trigger_request_body_all_of_10_if(data):
        if inner := _check_create_function_trigger_request_body_all_of_10_then(data):
            found += inner
    return found


def _check_create_function_trigger_request_body_all_of_11(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_create_function_trigger_request_body_all_of_11_if(data):
        if inner := _check_create_function_trigger_request_body_all_of_11_then(data):
            found += inner
    return found


def _check_create_function_trigger_request_body_all_of_12(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_create_function_trigger_request_body_all_of_12_if(data):
        if inner := _check_create_function_trigger_request_body_all_of_12_then(data):
            found += inner
    return found


def _check_create_function_trigger_request_body_all_of_1_if(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "trigger_type_code" in data:
            value = data["trigger_type_code"]
            if not same(value, "APIG"):
                found.append(
                    broken("/trigger_type_code", "const", 'must be "APIG"', value)
                )
        else:
            found.append(missing("/trigger_type_code"))
    return found


def _check_create_function_trigger_request_body_all_of_1_then(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
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


def _check_create_function_trigger_request_body_all_of_2_if(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "trigger_type_code" in data:
            value = data["trigger_type_code"]
            if not same(value, "CTS"):
                found.append(
                    broken("/trigger_type_code", "const", 'must be "CTS"', value)
                )
        else:
            found.append(missing("/trigger_type_code"))
    return found


def _check_create_function_trigger_request_body_all_of_2_then(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "event_data" in data:
            value = data["event_data"]
            if isinstance(value, dict):
                if "operations" not in value:
                    found.append(missing("/event_data/operations"))
    return found


def _check_create_function_trigger_request_body_all_of_3_if(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "trigger_type_code" in data:
            value = data["trigger_type_code"]
            if not same(value, "DDS"):
                found.append(
                    broken("/trigger_type_code", "const", 'must be "DDS"', value)
                )
        else:
            found.append(missing("/trigger_type_code"))
    return found


def _check_create_function_trigger_request_body_all_of_3_then(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "event_data" in data:
            value = data["event_data"]
            if inner := _check_create_function_trigger_request_body_all_of_3_then_event_data(
                value
            ):
                found += under("/event_data", inner)
    return found


def _check_create_function_trigger_request_body_all_of_4_if(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "trigger_type_code" in data:
            value = data["trigger_type_code"]
            if not same(value, "DIS"):
                found.append(
                    broken("/trigger_type_code", "const", 'must be "DIS"', value)
                )
        else:
            found.append(missing("/trigger_type_code"))
    return found


def _check_create_function_trigger_request_body_all_of_4_then(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "event_data" in data:
            value = data["event_data"]
            if inner := _check_create_function_trigger_request_body_all_of_4_then_event_data(
                value
            ):
                found += under("/event_data", inner)
    return found


def _check_create_function_trigger_request_body_all_of_5_if(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "trigger_type_code" in data:
            value = data["trigger_type_code"]
            if not same(value, "DMS"):
                found.append(
                    broken("/trigger_type_code", "const", 'must be "DMS"', value)
                )
        else:
            found.append(missing("/trigger_type_code"))
    return found


def _check_create_function_trigger_request_body_all_of_5_then(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "event_data" in data:
            value = data["event_data"]
            if isinstance(value, dict):
                if "consumer_group_id" not in value:
                    found.append(missing("/event_data/consumer_group_id"))
                if "polling_interval" not in value:
                    found.append(missing("/event_data/polling_interval"))
                if "queue_id" not in value:
                    found.append(missing("/event_data/queue_id"))
    return found


def _check_create_function_trigger_request_body_all_of_6_if(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "trigger_type_code" in data:
            value = data["trigger_type_code"]
            if not same(value, "KAFKA"):
                found.append(
                    broken("/trigger_type_code", "const", 'must be "KAFKA"', value)
                )
        else:
            found.append(missing("/trigger_type_code"))
    return found


def _check_create_function_trigger_request_body_all_of_6_then(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "event_data" in data:
            value = data["event_data"]
            if inner := _check_create_function_trigger_request_body_all_of_6_then_event_data(
                value
            ):
                found += under("/event_data", inner)
    return found


def _check_create_function_trigger_request_body_all_of_7_if(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "trigger_type_code" in data:
            value = data["trigger_type_code"]
            if not same(value, "LTS"):
                found.append(
                    broken("/trigger_type_code", "const", 'must be "LTS"', value)
                )
        else:
            found.append(missing("/trigger_type_code"))
    return found


def _check_create_function_trigger_request_body_all_of_7_then(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "event_data" in data:
            value = data["event_data"]
            if isinstance(value, dict):
                if "log_group_id" not in value:
                    found.append(missing("/event_data/log_group_id"))
                if "log_topic_id" not in value:
                    found.append(missing("/event_data/log_topic_id"))
    return found


def _check_create_function_trigger_request_body_all_of_8_if(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "trigger_type_code" in data:
            value = data["trigger_type_code"]
            if not same(value, "OBS"):
                found.append(
                    broken("/trigger_type_code", "const", 'must be "OBS"', value)
                )
        else:
            found.append(missing("/trigger_type_code"))
    return found


def _check_create_function_trigger_request_body_all_of_8_then(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "event_data" in data:
            value = data["event_data"]
            if isinstance(value, dict):
                if "bucket" not in value:
                    found.append(missing("/event_data/bucket"))
                if "events" not in value:
                    found.append(missing("/event_data/events"))
    return found


def _check_create_function_trigger_request_body_all_of_9_if(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "trigger_type_code" in data:
            value = data["trigger_type_code"]
            if not same(value, "RABBITMQ"):
                found.append(
                    broken("/trigger_type_code", "const", 'must be "RABBITMQ"', value)
                )
        else:
            found.append(missing("/trigger_type_code"))
    return found


def _check_create_function_trigger_request_body_all_of_9_then(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "event_data" in data:
            value = data["event_data"]
            if inner := _check_create_function_trigger_request_body_all_of_9_then_event_data(
                value
            ):
                found += under("/event_data", inner)
    return found


def _check_create_function_trigger_request_body_all_of_10_if(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "trigger_type_code" in data:
            value = data["trigger_type_code"]
            if not same(value, "SMN"):
                found.append(
                    broken("/trigger_type_code", "const", 'must be "SMN"', value)
                )
        else:
            found.append(missing("/trigger_type_code"))
    return found


def _check_create_function_trigger_request_body_all_of_10_then(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "event_data" in data:
            value = data["event_data"]
            if isinstance(value, dict):
                if "topic_urn" not in value:
                    found.append(missing("/event_data/topic_urn"))
    return found


def _check_create_function_trigger_request_body_all_of_11_if(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "trigger_type_code" in data:
            value = data["trigger_type_code"]
            if not same(value, "TIMER"):
                found.append(
                    broken("/trigger_type_code", "const", 'must be "TIMER"', value)
                )
        else:
            found.append(missing("/trigger_type_code"))
    return found


def _check_create_function_trigger_request_body_all_of_11_then(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "event_data" in data:
            value = data["event_data"]
            if isinstance(value, dict):
                if "schedule" not in value:
                    found.append(missing("/event_data/schedule"))
                if "schedule_type" not in value:
                    found.append(missing("/event_data/schedule_type"))
    return found


def _check_create_function_trigger_request_body_all_of_12_if(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "trigger_type_code" in data:
            value = data["trigger_type_code"]
            if not same(value, "DEDICATEDGATEWAY"):
                found.append(
                    broken(
                        "/trigger_type_code",
                        "const",
                        'must be "DEDICATEDGATEWAY"',
                        value,
                    )
                )
        else:
            found.append(missing("/trigger_type_code"))
    return found


def _check_create_function_trigger_request_body_all_of_12_then(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
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


def _check_create_function_trigger_request_body_all_of_3_then_event_data(
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


def _check_create_function_trigger_request_body_all_of_4_then_event_data(
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


def _check_create_function_trigger_request_body_all_of_6_then_event_data(
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


def _check_create_function_trigger_request_body_all_of_9_then_event_data(
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
        if inner := check_trigger_event_data_response_body(value):
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
        if inner := check_trigger_event_data_response_body(value):
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
        if inner := check_trigger_event_data_response_body(value):
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


def check_trigger_event_data_request_body(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, dict):
        found.append(wrong_type("", "an object", data))
    else:
        if not isinstance(data.get("Key_encode", False), bool):
            found.append(wrong_type("/Key_encode", "true or false", data["Key_encode"]))
        if not isinstance(data.get("access_password", ""), str):
            found.append(wrong_type("/access_password", "a string"))
        if not isinstance(data.get("access_user", ""), str):
            found.append(wrong_type("/access_user", "a string", data["access_user"]))
        if not isinstance(data.get("agency", ""), str):
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
        if not is_integer(data.get("batch_size", 0)):
            found.append(wrong_type("/batch_size", "an integer", data["batch_size"]))
        if "bucket" in data:
            value = data["bucket"]
            if not isinstance(value, str):
                found.append(wrong_type("/bucket", "a string", value))
            else:
                if len(value) < 1:
                    found.append(
                        broken(
                            "/bucket",
                            "minLength",
                            "must have at least 1 character",
                            value,
                        )
                    )
                if len(value) > 64:
                    found.append(
                        broken(
                            "/bucket",
                            "maxLength",
                            "must have at most 64 characters",
                            value,
                        )
                    )
        if not isinstance(data.get("channel_id", ""), str):
            found.append(wrong_type("/channel_id", "a string", data["channel_id"]))
        if not isinstance(data.get("channel_name", ""), str):
            found.append(wrong_type("/channel_name", "a string", data["channel_name"]))
        if not isinstance(data.get("collection_name", ""), str):
            found.append(
                wrong_type("/collection_name", "a string", data["collection_name"])
            )
        if not isinstance(data.get("connect_address", ""), str):
            found.append(
                wrong_type("/connect_address", "a string", data["connect_address"])
            )
        if not isinstance(data.get("consumer_group_id", ""), str):
            found.append(
                wrong_type("/consumer_group_id", "a string", data["consumer_group_id"])
            )
        if not isinstance(data.get("created_time", ""), str):
            found.append(wrong_type("/created_time", "a string", data["created_time"]))
        if not isinstance(data.get("db_name", ""), str):
            found.append(wrong_type("/db_name", "a string", data["db_name"]))
        if not isinstance(data.get("db_password", ""), str):
            found.append(wrong_type("/db_password", "a string"))
        if not isinstance(data.get("env_id", ""), str):
            found.append(wrong_type("/env_id", "a string", data["env_id"]))
        if not isinstance(data.get("env_name", ""), str):
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
        if not isinstance(data.get("exchange_name", ""), str):
            found.append(
                wrong_type("/exchange_name", "a string", data["exchange_name"])
            )
        if "func_info" in data:
            value = data["func_info"]
            if inner := check_apig_trigger_func_info(value):
                found += under("/func_info", inner)
        if not isinstance(data.get("group_id", ""), str):
            found.append(wrong_type("/group_id", "a string", data["group_id"]))
        if not isinstance(data.get("group_name", ""), str):
            found.append(wrong_type("/group_name", "a string", data["group_name"]))
        if not isinstance(data.get("instance_id", ""), str):
            found.append(wrong_type("/instance_id", "a string", data["instance_id"]))
        if "is_serial" in data:
            value = data["is_serial"]
            if not isinstance(value, str):
                found.append(wrong_type("/is_serial", "a string", value))
            elif value not in IS_SERIAL_VALUES:
                found.append(not_allowed("/is_serial", IS_SERIAL_VALUES, value))
        if not isinstance(data.get("kafka_connect_address", ""), str):
            found.append(
                wrong_type(
                    "/kafka_connect_address", "a string", data["kafka_connect_address"]
                )
            )
        if not isinstance(data.get("kafka_password", ""), str):
            found.append(wrong_type("/kafka_password", "a string"))
        if not isinstance(data.get("kafka_ssl_enable", False), bool):
            found.append(
                wrong_type(
                    "/kafka_ssl_enable", "true or false", data["kafka_ssl_enable"]
                )
            )
        if not isinstance(data.get("kafka_user", ""), str):
            found.append(wrong_type("/kafka_user", "a string", data["kafka_user"]))
        if not isinstance(data.get("log_group_id", ""), str):
            found.append(wrong_type("/log_group_id", "a string", data["log_group_id"]))
        if not isinstance(data.get("log_topic_id", ""), str):
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
                        broken(
                            "/max_fetch_bytes", "minimum", "must be at least 0", value
                        )
                    )
                if value > 4194304:
                    found.append(
                        broken(
                            "/max_fetch_bytes",
                            "maximum",
                            "must be at most 4194304",
                            value,
                        )
                    )
        if not isinstance(data.get("name", ""), str):
            found.append(wrong_type("/name", "a string", data["name"]))
        if "operations" in data:
            value = data["operations"]
            if not isinstance(value, list):
                found.append(wrong_type("/operations", "an array", value))
            else:
                for index, item in enumerate(value):
                    if not isinstance(item, str):
                        found.append(
                            wrong_type(at("/operations", index), "a string", item)
                        )
        if not isinstance(data.get("path", ""), str):
            found.append(wrong_type("/path", "a string", data["path"]))
        if not is_integer(data.get("polling_interval", 0)):
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
                        "/prefix",
                        "maxLength",
                        "must have at most 1024 characters",
                        value,
                    )
                )
        if "protocol" in data:
            value = data["protocol"]
            if not isinstance(value, str):
                found.append(wrong_type("/protocol", "a string", value))
            elif value not in PROTOCOL_VALUES:
                found.append(not_allowed("/protocol", PROTOCOL_VALUES, value))
        if not isinstance(data.get("queue_id", ""), str):
            found.append(wrong_type("/queue_id", "a string", data["queue_id"]))
        if "req_method" in data:
            value = data["req_method"]
            if not isinstance(value, str):
                found.append(wrong_type("/req_method", "a string", value))
            elif value not in REQ_METHOD_VALUES:
                found.append(not_allowed("/req_method", REQ_METHOD_VALUES, value))
        if not isinstance(data.get("schedule", ""), str):
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
        if not isinstance(data.get("source_name", ""), str):
            found.append(wrong_type("/source_name", "a string", data["source_name"]))
        if not isinstance(data.get("ssl_enable", False), bool):
            found.append(wrong_type("/ssl_enable", "true or false", data["ssl_enable"]))
        if "status" in data:
            value = data["status"]
            if not isinstance(value, str):
                found.append(wrong_type("/status", "a string", value))
            elif value not in STATUS_VALUES:
                found.append(not_allowed("/status", STATUS_VALUES, value))
        if not isinstance(data.get("stream_name", ""), str):
            found.append(wrong_type("/stream_name", "a string", data["stream_name"]))
        if "suffix" in data:
            value = data["suffix"]
            if not isinstance(value, str):
                found.append(wrong_type("/suffix", "a string", value))
            elif len(value) > 1024:
                found.append(
                    broken(
                        "/suffix",
                        "maxLength",
                        "must have at most 1024 characters",
                        value,
                    )
                )
        if "topic_ids" in data:
            value = data["topic_ids"]
            if not isinstance(value, list):
                found.append(wrong_type("/topic_ids", "an array", value))
            else:
                for index, item in enumerate(value):
                    if not isinstance(item, str):
                        found.append(
                            wrong_type(at("/topic_ids", index), "a string", item)
                        )
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
        if not isinstance(data.get("trigger_name", ""), str):
            found.append(wrong_type("/trigger_name", "a string", data["trigger_name"]))
        if "type" in data:
            value = data["type"]
            if not (type(value) is int or is_integer(value)):
                found.append(wrong_type("/type", "an integer", value))
            if not is_one_of(value, TYPE_VALUES):
                found.append(not_allowed("/type", TYPE_VALUES, value))
        if not isinstance(data.get("user_event", ""), str):
            found.append(wrong_type("/user_event", "a string", data["user_event"]))
        if not isinstance(data.get("vhost", ""), str):
            found.append(wrong_type("/vhost", "a string", data["vhost"]))
    if inner := _check_trigger_event_data_request_body_all_of_1(data):
        found += inner
    if inner := _check_trigger_event_data_request_body_all_of_2(data):
        found += advised(inner)
    return found


def _check_trigger_event_data_request_body_all_of_1(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not _check_trigger_event_data_request_body_all_of_1_if(data):
        if inner := _check_trigger_event_data_request_body_all_of_1_then(data):
            found += inner
    return found


def _check_trigger_event_data_request_body_all_of_2(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "events" in data:
            value = data["events"]
            if isinstance(value, list):
                for index, item in enumerate(value):
                    if _check_trigger_event_data_request_body_all_of_2_any_of_1(
                        item
                    ) and _check_trigger_event_data_request_body_all_of_2_any_of_2(
                        item
                    ):
                        found.append(
                            broken(
                                at("/events", index),
                                "anyOf",
                                "matches none of the allowed forms",
                                item,
                            )
                        )
    return found


def _check_trigger_event_data_request_body_all_of_1_if(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "schedule_type" in data:
            value = data["schedule_type"]
            if not same(value, "Rate"):
                found.append(broken("/schedule_type", "const", 'must be "Rate"', value))
        else:
            found.append(missing("/schedule_type"))
    return found


def _check_trigger_event_data_request_body_all_of_1_then(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, dict):
        if "schedule" in data:
            value = data["schedule"]
            if isinstance(value, str):
                if not SCHEDULE_PATTERN.matches(value):
                    found.append(
                        broken(
                            "/schedule",
                            "pattern",
                            "must match the pattern ^(([1-9]|[1-5][0-9]|60)m|([1-9]|1[0-9]|2[0-4])h|([1-9]|[12][0-9]|30)d)$",
                            value,
                        )
                    )
    return found


def _check_trigger_event_data_request_body_all_of_2_any_of_1(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if not is_one_of(data, EVENTS_VALUES):
        found.append(not_allowed("", EVENTS_VALUES, data))
    return found


def _check_trigger_event_data_request_body_all_of_2_any_of_2(
    data: Any,
) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, str):
        if not EVENTS_PATTERN.matches(data):
            found.append(
                broken(
                    "",
                    "pattern",
                    "must match the pattern ^(s3:)?Object(Created|Removed):",
                    data,
                )
            )
    return found


def check_trigger_event_data_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if not isinstance(data.get("Key_encode", False), bool):
        found.append(wrong_type("/Key_encode", "true or false", data["Key_encode"]))
    if not isinstance(data.get("access_password", ""), str):
        found.append(wrong_type("/access_password", "a string"))
    if not isinstance(data.get("access_user", ""), str):
        found.append(wrong_type("/access_user", "a string", data["access_user"]))
    if not isinstance(data.get("agency", ""), str):
        found.append(wrong_type("/agency", "a string", data["agency"]))
    if not isinstance(data.get("api_id", ""), str):
        found.append(wrong_type("/api_id", "a string", data["api_id"]))
    if not isinstance(data.get("api_name", ""), str):
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
    if not is_integer(data.get("batch_size", 0)):
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
    if not isinstance(data.get("channel_id", ""), str):
        found.append(wrong_type("/channel_id", "a string", data["channel_id"]))
    if not isinstance(data.get("channel_name", ""), str):
        found.append(wrong_type("/channel_name", "a string", data["channel_name"]))
    if not isinstance(data.get("collection_name", ""), str):
        found.append(
            wrong_type("/collection_name", "a string", data["collection_name"])
        )
    if not isinstance(data.get("connect_address", ""), str):
        found.append(
            wrong_type("/connect_address", "a string", data["connect_address"])
        )
    if not isinstance(data.get("consumer_group_id", ""), str):
        found.append(
            wrong_type("/consumer_group_id", "a string", data["consumer_group_id"])
        )
    if not isinstance(data.get("created_time", ""), str):
        found.append(wrong_type("/created_time", "a string", data["created_time"]))
    if not isinstance(data.get("db_name", ""), str):
        found.append(wrong_type("/db_name", "a string", data["db_name"]))
    if not isinstance(data.get("db_password", ""), str):
        found.append(wrong_type("/db_password", "a string"))
    if not isinstance(data.get("db_user", ""), str):
        found.append(wrong_type("/db_user", "a string", data["db_user"]))
    if not isinstance(data.get("env_id", ""), str):
        found.append(wrong_type("/env_id", "a string", data["env_id"]))
    if not isinstance(data.get("env_name", ""), str):
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
    if not isinstance(data.get("exchange_name", ""), str):
        found.append(wrong_type("/exchange_name", "a string", data["exchange_name"]))
    if "func_info" in data:
        value = data["func_info"]
        if inner := check_apig_trigger_func_info(value):
            found += under("/func_info", inner)
    if not isinstance(data.get("group_id", ""), str):
        found.append(wrong_type("/group_id", "a string", data["group_id"]))
    if not isinstance(data.get("group_name", ""), str):
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
    if not isinstance(data.get("instance_id", ""), str):
        found.append(wrong_type("/instance_id", "a string", data["instance_id"]))
    if not isinstance(data.get("invoke_url", ""), str):
        found.append(wrong_type("/invoke_url", "a string", data["invoke_url"]))
    if "is_serial" in data:
        value = data["is_serial"]
        if not isinstance(value, str):
            found.append(wrong_type("/is_serial", "a string", value))
        elif value not in IS_SERIAL_VALUES:
            found.append(not_allowed("/is_serial", IS_SERIAL_VALUES, value))
    if not isinstance(data.get("kafka_connect_address", ""), str):
        found.append(
            wrong_type(
                "/kafka_connect_address", "a string", data["kafka_connect_address"]
            )
        )
    if not isinstance(data.get("kafka_password", ""), str):
        found.append(wrong_type("/kafka_password", "a string"))
    if not isinstance(data.get("kafka_ssl_enable", False), bool):
        found.append(
            wrong_type("/kafka_ssl_enable", "true or false", data["kafka_ssl_enable"])
        )
    if not isinstance(data.get("kafka_user", ""), str):
        found.append(wrong_type("/kafka_user", "a string", data["kafka_user"]))
    if not isinstance(data.get("log_group_id", ""), str):
        found.append(wrong_type("/log_group_id", "a string", data["log_group_id"]))
    if not isinstance(data.get("log_topic_id", ""), str):
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
    if not isinstance(data.get("mode", ""), str):
        found.append(wrong_type("/mode", "a string", data["mode"]))
    if not isinstance(data.get("name", ""), str):
        found.append(wrong_type("/name", "a string", data["name"]))
    if "operations" in data:
        value = data["operations"]
        if not isinstance(value, list):
            found.append(wrong_type("/operations", "an array", value))
        else:
            for index, item in enumerate(value):
                if not isinstance(item, str):
                    found.append(wrong_type(at("/operations", index), "a string", item))
    if not isinstance(data.get("path", ""), str):
        found.append(wrong_type("/path", "a string", data["path"]))
    if not is_integer(data.get("polling_interval", 0)):
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
    if not isinstance(data.get("queue_id", ""), str):
        found.append(wrong_type("/queue_id", "a string", data["queue_id"]))
    if "req_method" in data:
        value = data["req_method"]
        if not isinstance(value, str):
            found.append(wrong_type("/req_method", "a string", value))
        elif value not in REQ_METHOD_VALUES:
            found.append(not_allowed("/req_method", REQ_METHOD_VALUES, value))
    if not isinstance(data.get("roma_app_id", ""), str):
        found.append(wrong_type("/roma_app_id", "a string", data["roma_app_id"]))
    if not isinstance(data.get("schedule", ""), str):
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
    if not isinstance(data.get("source_name", ""), str):
        found.append(wrong_type("/source_name", "a string", data["source_name"]))
    if not isinstance(data.get("ssl_enable", False), bool):
        found.append(wrong_type("/ssl_enable", "true or false", data["ssl_enable"]))
    if "status" in data:
        value = data["status"]
        if not isinstance(value, str):
            found.append(wrong_type("/status", "a string", value))
        elif value not in STATUS_VALUES:
            found.append(not_allowed("/status", STATUS_VALUES, value))
    if not isinstance(data.get("stream_name", ""), str):
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
    if not isinstance(data.get("trigger_name", ""), str):
        found.append(wrong_type("/trigger_name", "a string", data["trigger_name"]))
    if not isinstance(data.get("triggerid", ""), str):
        found.append(wrong_type("/triggerid", "a string", data["triggerid"]))
    if not is_integer(data.get("type", 0)):
        found.append(wrong_type("/type", "an integer", data["type"]))
    if not isinstance(data.get("user_event", ""), str):
        found.append(wrong_type("/user_event", "a string", data["user_event"]))
    if not isinstance(data.get("vhost", ""), str):
        found.append(wrong_type("/vhost", "a string", data["vhost"]))
    return found


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
                if inner := check_updaterigger_event_data(item):
                    found += under(at("/event_data", index), inner)
    if "trigger_status" in data:
        value = data["trigger_status"]
        if not isinstance(value, str):
            found.append(wrong_type("/trigger_status", "a string", value))
        elif value not in TRIGGER_STATUS_VALUES:
            found.append(not_allowed("/trigger_status", TRIGGER_STATUS_VALUES, value))
    return found


def check_updaterigger_event_data(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if not isinstance(data.get("is_serial", False), bool):
        found.append(wrong_type("/is_serial", "true or false", data["is_serial"]))
    if not is_integer(data.get("max_fetch_bytes", 0)):
        found.append(
            wrong_type("/max_fetch_bytes", "an integer", data["max_fetch_bytes"])
        )
    if not is_integer(data.get("polling_interval", 0)):
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


def check_list_function_triggers_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if inner := _check_list_function_triggers_parameters_all_of_1(value):
            found += under("/path/project_id", advised(inner))
    if "function_urn" in path:
        value = as_text(path["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/function_urn", "a string", value))
        elif not FUNCTION_URN_PATTERN.matches(value):
            found.append(
                broken(
                    "/path/function_urn",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_:.-]+$",
                    value,
                )
            )
    return found


def _check_list_function_triggers_parameters_all_of_1(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if isinstance(data, str):
        if not PROJECT_ID_PATTERN.matches(data):
            found.append(
                broken(
                    "",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9]{32}$",
                    data,
                    level="advice",
                )
            )
    return found


def check_create_function_trigger_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if inner := _check_list_function_triggers_parameters_all_of_1(value):
            found += under("/path/project_id", advised(inner))
    if "function_urn" in path:
        value = as_text(path["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/function_urn", "a string", value))
        elif not FUNCTION_URN_PATTERN.matches(value):
            found.append(
                broken(
                    "/path/function_urn",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_:.-]+$",
                    value,
                )
            )
    return found


def check_batch_delete_function_triggers_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if inner := _check_list_function_triggers_parameters_all_of_1(value):
            found += under("/path/project_id", advised(inner))
    if "function_urn" in path:
        value = as_text(path["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/function_urn", "a string", value))
        elif not FUNCTION_URN_PATTERN.matches(value):
            found.append(
                broken(
                    "/path/function_urn",
                    "pattern",
                    "must match the pattern ^[A-Za-z0-9_:.-]+$",
                    value,
                )
            )
    return found


def check_show_function_trigger_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if inner := _check_list_function_triggers_parameters_all_of_1(value):
            found += under("/path/project_id", advised(inner))
    if "function_urn" in path:
        value = as_text(path["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/function_urn", "a string", value))
        elif not FUNCTION_URN_PATTERN.matches(value):
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


def check_update_trigger_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if inner := _check_list_function_triggers_parameters_all_of_1(value):
            found += under("/path/project_id", advised(inner))
    if "function_urn" in path:
        value = as_text(path["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/function_urn", "a string", value))
        elif not FUNCTION_URN_PATTERN.matches(value):
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


def check_delete_function_trigger_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if inner := _check_list_function_triggers_parameters_all_of_1(value):
            found += under("/path/project_id", advised(inner))
    if "function_urn" in path:
        value = as_text(path["function_urn"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/function_urn", "a string", value))
        elif not FUNCTION_URN_PATTERN.matches(value):
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

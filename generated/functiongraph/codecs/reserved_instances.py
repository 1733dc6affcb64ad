"""Codecs of reserved instances: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, encode_enum, finish, nulls, unknown
from ..models import reserved_instances as models
from . import shared

new = object.__new__
_METRIC_CONFIG_TYPE = {member.value: member for member in models.MetricConfigType}
_CRON_CONFIG_KEYS = frozenset({"count", "cron", "expired_time", "name", "start_time"})
_FUNC_RESERVED_INSTANCE_KEYS = frozenset({"count", "func_urn"})
_LIST_FUNCTION_RESERVED_INSTANCES_RESPONSE_BODY_KEYS = frozenset(
    {"count", "page_info", "reservedinstances"}
)
_LIST_RESERVED_INSTANCE_CONFIGS_RESPONSE_BODY_KEYS = frozenset(
    {"count", "page_info", "reserved_instances"}
)
_METRIC_CONFIG_KEYS = frozenset({"min", "name", "threshold", "type"})
_RESERVED_INSTANCE_CONFIGS_KEYS = frozenset(
    {
        "function_urn",
        "idle_mode",
        "min_count",
        "qualifier_name",
        "qualifier_type",
        "tactics_config",
    }
)
_TACTICS_CONFIG_KEYS = frozenset({"cron_configs", "metric_configs"})
_UPDATE_FUNCTION_RESERVED_INSTANCES_COUNT_REQUEST_BODY_KEYS = frozenset(
    {"count", "idle_mode", "tactics_config"}
)
_UPDATE_FUNCTION_RESERVED_INSTANCES_RESPONSE_BODY_KEYS = frozenset(
    {"count", "idle_mode", "tactics_config"}
)


def decode_metric_config_type(value: Any) -> Any:
    return _METRIC_CONFIG_TYPE.get(value, value) if type(value) is str else value


def decode_cron_config(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CronConfig)
    get = data.get
    model.count = get("count")
    model.cron = get("cron")
    model.expired_time = get("expired_time")
    model.name = get("name")
    model.start_time = get("start_time")
    model._extra = None
    if not _CRON_CONFIG_KEYS.issuperset(data):
        model._extra = unknown(data, _CRON_CONFIG_KEYS)
    model._nulls = nulls(data)
    return model


def encode_cron_config(model: Any) -> Any:
    if not isinstance(model, models.CronConfig):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.count) is not None:
        data["count"] = value
    if (value := model.cron) is not None:
        data["cron"] = value
    if (value := model.expired_time) is not None:
        data["expired_time"] = value
    if (value := model.name) is not None:
        data["name"] = value
    if (value := model.start_time) is not None:
        data["start_time"] = value
    return finish(data, model)


def decode_func_reserved_instance(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.FuncReservedInstance)
    if "count" in data:
        model.count = data["count"]
    if "func_urn" in data:
        model.func_urn = data["func_urn"]
    model._extra = None
    if not _FUNC_RESERVED_INSTANCE_KEYS.issuperset(data):
        model._extra = unknown(data, _FUNC_RESERVED_INSTANCE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_func_reserved_instance(model: Any) -> Any:
    if not isinstance(model, models.FuncReservedInstance):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "count", None)) is not None:
        data["count"] = value
    if (value := getattr(model, "func_urn", None)) is not None:
        data["func_urn"] = value
    return finish(data, model)


def decode_list_function_reserved_instances_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionReservedInstancesResponseBody)
    if "count" in data:
        model.count = data["count"]
    if "page_info" in data:
        model.page_info = shared.decode_page_info(data["page_info"])
    if "reservedinstances" in data:
        model.reservedinstances = each(
            decode_func_reserved_instance, data["reservedinstances"]
        )
    model._extra = None
    if not _LIST_FUNCTION_RESERVED_INSTANCES_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(
            data, _LIST_FUNCTION_RESERVED_INSTANCES_RESPONSE_BODY_KEYS
        )
    model._nulls = nulls(data)
    return model


def encode_list_function_reserved_instances_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListFunctionReservedInstancesResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "count", None)) is not None:
        data["count"] = value
    if (value := getattr(model, "page_info", None)) is not None:
        data["page_info"] = shared.encode_page_info(value)
    if (value := getattr(model, "reservedinstances", None)) is not None:
        data["reservedinstances"] = each(encode_func_reserved_instance, value)
    return finish(data, model)


def decode_list_reserved_instance_configs_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListReservedInstanceConfigsResponseBody)
    get = data.get
    model.count = get("count")
    model.page_info = shared.decode_page_info(get("page_info"))
    model.reserved_instances = each(
        decode_reserved_instance_configs, get("reserved_instances")
    )
    model._extra = None
    if not _LIST_RESERVED_INSTANCE_CONFIGS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_RESERVED_INSTANCE_CONFIGS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_reserved_instance_configs_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListReservedInstanceConfigsResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.count) is not None:
        data["count"] = value
    if (value := model.page_info) is not None:
        data["page_info"] = shared.encode_page_info(value)
    if (value := model.reserved_instances) is not None:
        data["reserved_instances"] = each(encode_reserved_instance_configs, value)
    return finish(data, model)


def decode_metric_config(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.MetricConfig)
    get = data.get
    model.min = get("min")
    model.name = get("name")
    model.threshold = get("threshold")
    model.type = decode_metric_config_type(get("type"))
    model._extra = None
    if not _METRIC_CONFIG_KEYS.issuperset(data):
        model._extra = unknown(data, _METRIC_CONFIG_KEYS)
    model._nulls = nulls(data)
    return model


def encode_metric_config(model: Any) -> Any:
    if not isinstance(model, models.MetricConfig):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.min) is not None:
        data["min"] = value
    if (value := model.name) is not None:
        data["name"] = value
    if (value := model.threshold) is not None:
        data["threshold"] = value
    if (value := model.type) is not None:
        data["type"] = encode_enum(value)
    return finish(data, model)


def decode_reserved_instance_configs(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ReservedInstanceConfigs)
    get = data.get
    model.function_urn = get("function_urn")
    model.idle_mode = get("idle_mode")
    model.min_count = get("min_count")
    model.qualifier_name = get("qualifier_name")
    model.qualifier_type = get("qualifier_type")
    model.tactics_config = decode_tactics_config(get("tactics_config"))
    model._extra = None
    if not _RESERVED_INSTANCE_CONFIGS_KEYS.issuperset(data):
        model._extra = unknown(data, _RESERVED_INSTANCE_CONFIGS_KEYS)
    model._nulls = nulls(data)
    return model


def encode_reserved_instance_configs(model: Any) -> Any:
    if not isinstance(model, models.ReservedInstanceConfigs):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.function_urn) is not None:
        data["function_urn"] = value
    if (value := model.idle_mode) is not None:
        data["idle_mode"] = value
    if (value := model.min_count) is not None:
        data["min_count"] = value
    if (value := model.qualifier_name) is not None:
        data["qualifier_name"] = value
    if (value := model.qualifier_type) is not None:
        data["qualifier_type"] = value
    if (value := model.tactics_config) is not None:
        data["tactics_config"] = encode_tactics_config(value)
    return finish(data, model)


def decode_tactics_config(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.TacticsConfig)
    get = data.get
    model.cron_configs = each(decode_cron_config, get("cron_configs"))
    model.metric_configs = each(decode_metric_config, get("metric_configs"))
    model._extra = None
    if not _TACTICS_CONFIG_KEYS.issuperset(data):
        model._extra = unknown(data, _TACTICS_CONFIG_KEYS)
    model._nulls = nulls(data)
    return model


def encode_tactics_config(model: Any) -> Any:
    if not isinstance(model, models.TacticsConfig):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.cron_configs) is not None:
        data["cron_configs"] = each(encode_cron_config, value)
    if (value := model.metric_configs) is not None:
        data["metric_configs"] = each(encode_metric_config, value)
    return finish(data, model)


def decode_update_function_reserved_instances_count_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateFunctionReservedInstancesCountRequestBody)
    get = data.get
    if "count" in data:
        model.count = data["count"]
    model.idle_mode = get("idle_mode")
    model.tactics_config = decode_tactics_config(get("tactics_config"))
    model._extra = None
    if not _UPDATE_FUNCTION_RESERVED_INSTANCES_COUNT_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(
            data, _UPDATE_FUNCTION_RESERVED_INSTANCES_COUNT_REQUEST_BODY_KEYS
        )
    model._nulls = nulls(data)
    return model


def encode_update_function_reserved_instances_count_request_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateFunctionReservedInstancesCountRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "count", None)) is not None:
        data["count"] = value
    if (value := model.idle_mode) is not None:
        data["idle_mode"] = value
    if (value := model.tactics_config) is not None:
        data["tactics_config"] = encode_tactics_config(value)
    return finish(data, model)


def decode_update_function_reserved_instances_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.UpdateFunctionReservedInstancesResponseBody)
    get = data.get
    model.count = get("count")
    model.idle_mode = get("idle_mode")
    model.tactics_config = decode_tactics_config(get("tactics_config"))
    model._extra = None
    if not _UPDATE_FUNCTION_RESERVED_INSTANCES_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(
            data, _UPDATE_FUNCTION_RESERVED_INSTANCES_RESPONSE_BODY_KEYS
        )
    model._nulls = nulls(data)
    return model


def encode_update_function_reserved_instances_response_body(model: Any) -> Any:
    if not isinstance(model, models.UpdateFunctionReservedInstancesResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.count) is not None:
        data["count"] = value
    if (value := model.idle_mode) is not None:
        data["idle_mode"] = value
    if (value := model.tactics_config) is not None:
        data["tactics_config"] = encode_tactics_config(value)
    return finish(data, model)


CODECS: dict[str, Any] = {
    "CronConfig": (decode_cron_config, encode_cron_config),
    "FuncReservedInstance": (
        decode_func_reserved_instance,
        encode_func_reserved_instance,
    ),
    "ListFunctionReservedInstancesResponseBody": (
        decode_list_function_reserved_instances_response_body,
        encode_list_function_reserved_instances_response_body,
    ),
    "ListReservedInstanceConfigsResponseBody": (
        decode_list_reserved_instance_configs_response_body,
        encode_list_reserved_instance_configs_response_body,
    ),
    "MetricConfig": (decode_metric_config, encode_metric_config),
    "ReservedInstanceConfigs": (
        decode_reserved_instance_configs,
        encode_reserved_instance_configs,
    ),
    "TacticsConfig": (decode_tactics_config, encode_tactics_config),
    "UpdateFunctionReservedInstancesCountRequestBody": (
        decode_update_function_reserved_instances_count_request_body,
        encode_update_function_reserved_instances_count_request_body,
    ),
    "UpdateFunctionReservedInstancesResponseBody": (
        decode_update_function_reserved_instances_response_body,
        encode_update_function_reserved_instances_response_body,
    ),
}

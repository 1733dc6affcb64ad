"""Codecs of reserved instances: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, encode_enum, finish, keep
from ..models import reserved_instances as models
from . import shared

new = object.__new__
_METRIC_CONFIG_TYPE = {member.value: member for member in models.MetricConfigType}
_CRON_CONFIG_KEYS = {
    "count": "count",
    "cron": "cron",
    "expired_time": "expired_time",
    "name": "name",
    "start_time": "start_time",
}
_FUNC_RESERVED_INSTANCE_KEYS = {"count": "count", "func_urn": "func_urn"}
_LIST_FUNCTION_RESERVED_INSTANCES_RESPONSE_BODY_KEYS = {
    "count": "count",
    "page_info": "page_info",
    "reservedinstances": "reservedinstances",
}
_LIST_RESERVED_INSTANCE_CONFIGS_RESPONSE_BODY_KEYS = {
    "count": "count",
    "page_info": "page_info",
    "reserved_instances": "reserved_instances",
}
_METRIC_CONFIG_KEYS = {
    "min": "min",
    "name": "name",
    "threshold": "threshold",
    "type": "type",
}
_RESERVED_INSTANCE_CONFIGS_KEYS = {
    "function_urn": "function_urn",
    "idle_mode": "idle_mode",
    "min_count": "min_count",
    "qualifier_name": "qualifier_name",
    "qualifier_type": "qualifier_type",
    "tactics_config": "tactics_config",
}
_TACTICS_CONFIG_KEYS = {
    "cron_configs": "cron_configs",
    "metric_configs": "metric_configs",
}
_UPDATE_FUNCTION_RESERVED_INSTANCES_COUNT_REQUEST_BODY_KEYS = {
    "count": "count",
    "idle_mode": "idle_mode",
    "tactics_config": "tactics_config",
}
_UPDATE_FUNCTION_RESERVED_INSTANCES_RESPONSE_BODY_KEYS = {
    "count": "count",
    "idle_mode": "idle_mode",
    "tactics_config": "tactics_config",
}


def decode_metric_config_type(value: Any) -> Any:
    return _METRIC_CONFIG_TYPE.get(value, value) if type(value) is str else value


def decode_cron_config(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CronConfig)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("count")) is None:
        missing += 1
    model.count = value
    if (value := get("cron")) is None:
        missing += 1
    model.cron = value
    if (value := get("expired_time")) is None:
        missing += 1
    model.expired_time = value
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if (value := get("start_time")) is None:
        missing += 1
    model.start_time = value
    if len(data) + missing != 5:
        keep(model, data, _CRON_CONFIG_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("count")) is not None:
        model.count = value
    else:
        missing += 1
    if (value := get("func_urn")) is not None:
        model.func_urn = value
    else:
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _FUNC_RESERVED_INSTANCE_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("count")) is not None:
        model.count = value
    else:
        missing += 1
    if (value := get("page_info")) is not None:
        model.page_info = shared.decode_page_info(value)
    else:
        missing += 1
    if (value := get("reservedinstances")) is not None:
        model.reservedinstances = each(decode_func_reserved_instance, value)
    else:
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _LIST_FUNCTION_RESERVED_INSTANCES_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("count")) is None:
        missing += 1
    model.count = value
    if (value := get("page_info")) is not None:
        model.page_info = shared.decode_page_info(value)
    else:
        model.page_info = None
        missing += 1
    if (value := get("reserved_instances")) is not None:
        model.reserved_instances = each(decode_reserved_instance_configs, value)
    else:
        model.reserved_instances = None
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _LIST_RESERVED_INSTANCE_CONFIGS_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("min")) is None:
        missing += 1
    model.min = value
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if (value := get("threshold")) is None:
        missing += 1
    model.threshold = value
    if (value := get("type")) is not None:
        model.type = decode_metric_config_type(value)
    else:
        model.type = None
        missing += 1
    if len(data) + missing != 4:
        keep(model, data, _METRIC_CONFIG_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("function_urn")) is None:
        missing += 1
    model.function_urn = value
    if (value := get("idle_mode")) is None:
        missing += 1
    model.idle_mode = value
    if (value := get("min_count")) is None:
        missing += 1
    model.min_count = value
    if (value := get("qualifier_name")) is None:
        missing += 1
    model.qualifier_name = value
    if (value := get("qualifier_type")) is None:
        missing += 1
    model.qualifier_type = value
    if (value := get("tactics_config")) is not None:
        model.tactics_config = decode_tactics_config(value)
    else:
        model.tactics_config = None
        missing += 1
    if len(data) + missing != 6:
        keep(model, data, _RESERVED_INSTANCE_CONFIGS_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("cron_configs")) is not None:
        model.cron_configs = each(decode_cron_config, value)
    else:
        model.cron_configs = None
        missing += 1
    if (value := get("metric_configs")) is not None:
        model.metric_configs = each(decode_metric_config, value)
    else:
        model.metric_configs = None
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _TACTICS_CONFIG_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("count")) is not None:
        model.count = value
    else:
        missing += 1
    if (value := get("idle_mode")) is None:
        missing += 1
    model.idle_mode = value
    if (value := get("tactics_config")) is not None:
        model.tactics_config = decode_tactics_config(value)
    else:
        model.tactics_config = None
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _UPDATE_FUNCTION_RESERVED_INSTANCES_COUNT_REQUEST_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("count")) is None:
        missing += 1
    model.count = value
    if (value := get("idle_mode")) is None:
        missing += 1
    model.idle_mode = value
    if (value := get("tactics_config")) is not None:
        model.tactics_config = decode_tactics_config(value)
    else:
        model.tactics_config = None
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _UPDATE_FUNCTION_RESERVED_INSTANCES_RESPONSE_BODY_KEYS)
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

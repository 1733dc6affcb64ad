"""Codecs of metrics: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, finish, keep
from ..models import metrics as models
from . import shared

new = object.__new__
_FILTER = {member.value: member for member in models.Filter}
_OPTION = {member.value: member for member in models.Option}
_FUNCTION_METRIC_KEYS = {"key": "key", "value": "value"}
_LIST_FUNCTION_AS_METRIC_RESPONSE_BODY_KEYS = {
    "count": "count",
    "next_marker": "next_marker",
    "values": "values",
}
_LIST_FUNCTION_STATISTICS_RESPONSE_BODY_KEYS = {
    "concurrency_num": "concurrency_num",
    "count": "count",
    "duration": "duration",
    "fail_count": "fail_count",
    "function_error_count": "function_error_count",
    "max_duration": "max_duration",
    "min_duration": "min_duration",
    "reject_count": "reject_count",
    "reserved_instance_num": "reserved_instance_num",
    "system_error_count": "system_error_count",
}
_LIST_STATISTICS_RESPONSE_BODY_KEYS = {
    "count": "count",
    "gbs": "gbs",
    "gpu_gbs": "gpu_gbs",
    "statistics": "statistics",
}
_MONTH_USED_KEYS = {"date": "date", "value": "value"}
_SHOW_FUNC_RESERVED_INSTANCE_METRICS_RESPONSE_BODY_KEYS = {
    "instanceNum": "instance_num",
    "reservedInstanceNum": "reserved_instance_num",
}
_SHOW_FUNCTION_METRICS_RESPONSE_BODY_KEYS = {
    "concurrency_num": "concurrency_num",
    "count": "count",
    "duration": "duration",
    "fail_count": "fail_count",
    "function_error_count": "function_error_count",
    "instance_num": "instance_num",
    "max_duration": "max_duration",
    "min_duration": "min_duration",
    "reject_count": "reject_count",
    "reserved_instance_num": "reserved_instance_num",
    "system_error_count": "system_error_count",
}


def decode_filter(value: Any) -> Any:
    return _FILTER.get(value, value) if type(value) is str else value


def decode_option(value: Any) -> Any:
    return _OPTION.get(value, value) if type(value) is str else value


def decode_function_metric(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.FunctionMetric)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("key")) is None:
        missing += 1
    model.key = value
    if (value := get("value")) is None:
        missing += 1
    model.value = value
    if len(data) + missing != 2:
        keep(model, data, _FUNCTION_METRIC_KEYS)
    return model


def encode_function_metric(model: Any) -> Any:
    if not isinstance(model, models.FunctionMetric):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.key) is not None:
        data["key"] = value
    if (value := model.value) is not None:
        data["value"] = value
    return finish(data, model)


def decode_list_function_as_metric_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionAsMetricResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("count")) is None:
        missing += 1
    model.count = value
    if (value := get("next_marker")) is None:
        missing += 1
    model.next_marker = value
    if (value := get("values")) is not None:
        model.values = each(decode_function_metric, value)
    else:
        model.values = None
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _LIST_FUNCTION_AS_METRIC_RESPONSE_BODY_KEYS)
    return model


def encode_list_function_as_metric_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListFunctionAsMetricResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.count) is not None:
        data["count"] = value
    if (value := model.next_marker) is not None:
        data["next_marker"] = value
    if (value := model.values) is not None:
        data["values"] = each(encode_function_metric, value)
    return finish(data, model)


def decode_list_function_statistics_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionStatisticsResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("concurrency_num")) is not None:
        model.concurrency_num = each(shared.decode_sla_reports_value, value)
    else:
        model.concurrency_num = None
        missing += 1
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
    if (value := get("function_error_count")) is not None:
        model.function_error_count = each(shared.decode_sla_reports_value, value)
    else:
        model.function_error_count = None
        missing += 1
    if (value := get("max_duration")) is not None:
        model.max_duration = each(shared.decode_sla_reports_value, value)
    else:
        model.max_duration = None
        missing += 1
    if (value := get("min_duration")) is not None:
        model.min_duration = each(shared.decode_sla_reports_value, value)
    else:
        model.min_duration = None
        missing += 1
    if (value := get("reject_count")) is not None:
        model.reject_count = each(shared.decode_sla_reports_value, value)
    else:
        model.reject_count = None
        missing += 1
    if (value := get("reserved_instance_num")) is not None:
        model.reserved_instance_num = each(shared.decode_sla_reports_value, value)
    else:
        model.reserved_instance_num = None
        missing += 1
    if (value := get("system_error_count")) is not None:
        model.system_error_count = each(shared.decode_sla_reports_value, value)
    else:
        model.system_error_count = None
        missing += 1
    if len(data) + missing != 10:
        keep(model, data, _LIST_FUNCTION_STATISTICS_RESPONSE_BODY_KEYS)
    return model


def encode_list_function_statistics_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListFunctionStatisticsResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.concurrency_num) is not None:
        data["concurrency_num"] = each(shared.encode_sla_reports_value, value)
    if (value := model.count) is not None:
        data["count"] = each(shared.encode_sla_reports_value, value)
    if (value := model.duration) is not None:
        data["duration"] = each(shared.encode_sla_reports_value, value)
    if (value := model.fail_count) is not None:
        data["fail_count"] = each(shared.encode_sla_reports_value, value)
    if (value := model.function_error_count) is not None:
        data["function_error_count"] = each(shared.encode_sla_reports_value, value)
    if (value := model.max_duration) is not None:
        data["max_duration"] = each(shared.encode_sla_reports_value, value)
    if (value := model.min_duration) is not None:
        data["min_duration"] = each(shared.encode_sla_reports_value, value)
    if (value := model.reject_count) is not None:
        data["reject_count"] = each(shared.encode_sla_reports_value, value)
    if (value := model.reserved_instance_num) is not None:
        data["reserved_instance_num"] = each(shared.encode_sla_reports_value, value)
    if (value := model.system_error_count) is not None:
        data["system_error_count"] = each(shared.encode_sla_reports_value, value)
    return finish(data, model)


def decode_list_statistics_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListStatisticsResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("count")) is not None:
        model.count = each(decode_month_used, value)
    else:
        model.count = None
        missing += 1
    if (value := get("gbs")) is not None:
        model.gbs = each(decode_month_used, value)
    else:
        model.gbs = None
        missing += 1
    if (value := get("gpu_gbs")) is not None:
        model.gpu_gbs = each(decode_month_used, value)
    else:
        model.gpu_gbs = None
        missing += 1
    if (value := get("statistics")) is not None:
        model.statistics = decode_list_function_statistics_response_body(value)
    else:
        model.statistics = None
        missing += 1
    if len(data) + missing != 4:
        keep(model, data, _LIST_STATISTICS_RESPONSE_BODY_KEYS)
    return model


def encode_list_statistics_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListStatisticsResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.count) is not None:
        data["count"] = each(encode_month_used, value)
    if (value := model.gbs) is not None:
        data["gbs"] = each(encode_month_used, value)
    if (value := model.gpu_gbs) is not None:
        data["gpu_gbs"] = each(encode_month_used, value)
    if (value := model.statistics) is not None:
        data["statistics"] = encode_list_function_statistics_response_body(value)
    return finish(data, model)


def decode_month_used(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.MonthUsed)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("date")) is None:
        missing += 1
    model.date = value
    if (value := get("value")) is None:
        missing += 1
    model.value = value
    if len(data) + missing != 2:
        keep(model, data, _MONTH_USED_KEYS)
    return model


def encode_month_used(model: Any) -> Any:
    if not isinstance(model, models.MonthUsed):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.date) is not None:
        data["date"] = value
    if (value := model.value) is not None:
        data["value"] = value
    return finish(data, model)


def decode_show_func_reserved_instance_metrics_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ShowFuncReservedInstanceMetricsResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("instanceNum")) is not None:
        model.instance_num = each(shared.decode_sla_reports_value, value)
    else:
        model.instance_num = None
        missing += 1
    if (value := get("reservedInstanceNum")) is not None:
        model.reserved_instance_num = each(shared.decode_sla_reports_value, value)
    else:
        model.reserved_instance_num = None
        missing += 1
    if len(data) + missing != 2:
        keep(model, data, _SHOW_FUNC_RESERVED_INSTANCE_METRICS_RESPONSE_BODY_KEYS)
    return model


def encode_show_func_reserved_instance_metrics_response_body(model: Any) -> Any:
    if not isinstance(model, models.ShowFuncReservedInstanceMetricsResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.instance_num) is not None:
        data["instanceNum"] = each(shared.encode_sla_reports_value, value)
    if (value := model.reserved_instance_num) is not None:
        data["reservedInstanceNum"] = each(shared.encode_sla_reports_value, value)
    return finish(data, model)


def decode_show_function_metrics_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ShowFunctionMetricsResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("concurrency_num")) is not None:
        model.concurrency_num = each(shared.decode_sla_reports_value, value)
    else:
        model.concurrency_num = None
        missing += 1
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
    if (value := get("function_error_count")) is not None:
        model.function_error_count = each(shared.decode_sla_reports_value, value)
    else:
        model.function_error_count = None
        missing += 1
    if (value := get("instance_num")) is not None:
        model.instance_num = each(shared.decode_sla_reports_value, value)
    else:
        model.instance_num = None
        missing += 1
    if (value := get("max_duration")) is not None:
        model.max_duration = each(shared.decode_sla_reports_value, value)
    else:
        model.max_duration = None
        missing += 1
    if (value := get("min_duration")) is not None:
        model.min_duration = each(shared.decode_sla_reports_value, value)
    else:
        model.min_duration = None
        missing += 1
    if (value := get("reject_count")) is not None:
        model.reject_count = each(shared.decode_sla_reports_value, value)
    else:
        model.reject_count = None
        missing += 1
    if (value := get("reserved_instance_num")) is not None:
        model.reserved_instance_num = each(shared.decode_sla_reports_value, value)
    else:
        model.reserved_instance_num = None
        missing += 1
    if (value := get("system_error_count")) is not None:
        model.system_error_count = each(shared.decode_sla_reports_value, value)
    else:
        model.system_error_count = None
        missing += 1
    if len(data) + missing != 11:
        keep(model, data, _SHOW_FUNCTION_METRICS_RESPONSE_BODY_KEYS)
    return model


def encode_show_function_metrics_response_body(model: Any) -> Any:
    if not isinstance(model, models.ShowFunctionMetricsResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.concurrency_num) is not None:
        data["concurrency_num"] = each(shared.encode_sla_reports_value, value)
    if (value := model.count) is not None:
        data["count"] = each(shared.encode_sla_reports_value, value)
    if (value := model.duration) is not None:
        data["duration"] = each(shared.encode_sla_reports_value, value)
    if (value := model.fail_count) is not None:
        data["fail_count"] = each(shared.encode_sla_reports_value, value)
    if (value := model.function_error_count) is not None:
        data["function_error_count"] = each(shared.encode_sla_reports_value, value)
    if (value := model.instance_num) is not None:
        data["instance_num"] = each(shared.encode_sla_reports_value, value)
    if (value := model.max_duration) is not None:
        data["max_duration"] = each(shared.encode_sla_reports_value, value)
    if (value := model.min_duration) is not None:
        data["min_duration"] = each(shared.encode_sla_reports_value, value)
    if (value := model.reject_count) is not None:
        data["reject_count"] = each(shared.encode_sla_reports_value, value)
    if (value := model.reserved_instance_num) is not None:
        data["reserved_instance_num"] = each(shared.encode_sla_reports_value, value)
    if (value := model.system_error_count) is not None:
        data["system_error_count"] = each(shared.encode_sla_reports_value, value)
    return finish(data, model)


CODECS: dict[str, Any] = {
    "FunctionMetric": (decode_function_metric, encode_function_metric),
    "ListFunctionAsMetricResponseBody": (
        decode_list_function_as_metric_response_body,
        encode_list_function_as_metric_response_body,
    ),
    "ListFunctionStatisticsResponseBody": (
        decode_list_function_statistics_response_body,
        encode_list_function_statistics_response_body,
    ),
    "ListStatisticsResponseBody": (
        decode_list_statistics_response_body,
        encode_list_statistics_response_body,
    ),
    "MonthUsed": (decode_month_used, encode_month_used),
    "ShowFuncReservedInstanceMetricsResponseBody": (
        decode_show_func_reserved_instance_metrics_response_body,
        encode_show_func_reserved_instance_metrics_response_body,
    ),
    "ShowFunctionMetricsResponseBody": (
        decode_show_function_metrics_response_body,
        encode_show_function_metrics_response_body,
    ),
}

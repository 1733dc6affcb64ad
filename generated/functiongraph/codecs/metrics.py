"""Codecs of metrics: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, finish, nulls, unknown
from ..models import metrics as models
from . import shared

new = object.__new__
_FILTER = {member.value: member for member in models.Filter}
_OPTION = {member.value: member for member in models.Option}
_FUNCTION_METRIC_KEYS = frozenset({"key", "value"})
_LIST_FUNCTION_AS_METRIC_RESPONSE_BODY_KEYS = frozenset(
    {"count", "next_marker", "values"}
)
_LIST_FUNCTION_STATISTICS_RESPONSE_BODY_KEYS = frozenset(
    {
        "concurrency_num",
        "count",
        "duration",
        "fail_count",
        "function_error_count",
        "max_duration",
        "min_duration",
        "reject_count",
        "reserved_instance_num",
        "system_error_count",
    }
)
_LIST_STATISTICS_RESPONSE_BODY_KEYS = frozenset(
    {"count", "gbs", "gpu_gbs", "statistics"}
)
_MONTH_USED_KEYS = frozenset({"date", "value"})
_SHOW_FUNC_RESERVED_INSTANCE_METRICS_RESPONSE_BODY_KEYS = frozenset(
    {"instanceNum", "reservedInstanceNum"}
)
_SHOW_FUNCTION_METRICS_RESPONSE_BODY_KEYS = frozenset(
    {
        "concurrency_num",
        "count",
        "duration",
        "fail_count",
        "function_error_count",
        "instance_num",
        "max_duration",
        "min_duration",
        "reject_count",
        "reserved_instance_num",
        "system_error_count",
    }
)


def decode_filter(value: Any) -> Any:
    return _FILTER.get(value, value) if type(value) is str else value


def decode_option(value: Any) -> Any:
    return _OPTION.get(value, value) if type(value) is str else value


def decode_function_metric(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.FunctionMetric)
    get = data.get
    model.key = get("key")
    model.value = get("value")
    model._extra = None
    if not _FUNCTION_METRIC_KEYS.issuperset(data):
        model._extra = unknown(data, _FUNCTION_METRIC_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.count = get("count")
    model.next_marker = get("next_marker")
    model.values = each(decode_function_metric, get("values"))
    model._extra = None
    if not _LIST_FUNCTION_AS_METRIC_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_FUNCTION_AS_METRIC_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.concurrency_num = each(
        shared.decode_sla_reports_value, get("concurrency_num")
    )
    model.count = each(shared.decode_sla_reports_value, get("count"))
    model.duration = each(shared.decode_sla_reports_value, get("duration"))
    model.fail_count = each(shared.decode_sla_reports_value, get("fail_count"))
    model.function_error_count = each(
        shared.decode_sla_reports_value, get("function_error_count")
    )
    model.max_duration = each(shared.decode_sla_reports_value, get("max_duration"))
    model.min_duration = each(shared.decode_sla_reports_value, get("min_duration"))
    model.reject_count = each(shared.decode_sla_reports_value, get("reject_count"))
    model.reserved_instance_num = each(
        shared.decode_sla_reports_value, get("reserved_instance_num")
    )
    model.system_error_count = each(
        shared.decode_sla_reports_value, get("system_error_count")
    )
    model._extra = None
    if not _LIST_FUNCTION_STATISTICS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_FUNCTION_STATISTICS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.count = each(decode_month_used, get("count"))
    model.gbs = each(decode_month_used, get("gbs"))
    model.gpu_gbs = each(decode_month_used, get("gpu_gbs"))
    model.statistics = decode_list_function_statistics_response_body(get("statistics"))
    model._extra = None
    if not _LIST_STATISTICS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_STATISTICS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.date = get("date")
    model.value = get("value")
    model._extra = None
    if not _MONTH_USED_KEYS.issuperset(data):
        model._extra = unknown(data, _MONTH_USED_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.instance_num = each(shared.decode_sla_reports_value, get("instanceNum"))
    model.reserved_instance_num = each(
        shared.decode_sla_reports_value, get("reservedInstanceNum")
    )
    model._extra = None
    if not _SHOW_FUNC_RESERVED_INSTANCE_METRICS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(
            data, _SHOW_FUNC_RESERVED_INSTANCE_METRICS_RESPONSE_BODY_KEYS
        )
    model._nulls = nulls(data)
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
    get = data.get
    model.concurrency_num = each(
        shared.decode_sla_reports_value, get("concurrency_num")
    )
    model.count = each(shared.decode_sla_reports_value, get("count"))
    model.duration = each(shared.decode_sla_reports_value, get("duration"))
    model.fail_count = each(shared.decode_sla_reports_value, get("fail_count"))
    model.function_error_count = each(
        shared.decode_sla_reports_value, get("function_error_count")
    )
    model.instance_num = each(shared.decode_sla_reports_value, get("instance_num"))
    model.max_duration = each(shared.decode_sla_reports_value, get("max_duration"))
    model.min_duration = each(shared.decode_sla_reports_value, get("min_duration"))
    model.reject_count = each(shared.decode_sla_reports_value, get("reject_count"))
    model.reserved_instance_num = each(
        shared.decode_sla_reports_value, get("reserved_instance_num")
    )
    model.system_error_count = each(
        shared.decode_sla_reports_value, get("system_error_count")
    )
    model._extra = None
    if not _SHOW_FUNCTION_METRICS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _SHOW_FUNCTION_METRICS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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

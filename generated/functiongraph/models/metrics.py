"""Models of metrics."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import SlaReportsValue


class Filter(StrEnum):
    """Known values of `filter`; a server may send others."""

    MONITOR_DATA = "monitor_data"
    MONTHLY_REPORT = "monthly_report"


class Option(StrEnum):
    """Known values of `option`; a server may send others."""

    VALUE_0 = "0"
    VALUE_1 = "1"
    VALUE_2 = "2"
    VALUE_3 = "3"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FunctionMetric(Model):
    """Metric of one function."""

    key: str | None = None
    """URN of the function."""

    value: int | None = None
    """Value of the metric."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionAsMetricResponseBody(Model):
    """Functions in the order of a metric."""

    count: int | None = None
    """Number of functions."""

    next_marker: int | None = None
    """Where the next page begins."""

    values: list[FunctionMetric] | None = None
    """Functions with their values."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionStatisticsResponseBody(Model):
    """Metrics of a function over a period."""

    concurrency_num: list[SlaReportsValue] | None = None
    """Number of elastic instances."""

    count: list[SlaReportsValue] | None = None
    """Number of invocations."""

    duration: list[SlaReportsValue] | None = None
    """Mean duration, in milliseconds."""

    fail_count: list[SlaReportsValue] | None = None
    """Number of failed invocations."""

    function_error_count: list[SlaReportsValue] | None = None
    """Number of errors of the function itself."""

    max_duration: list[SlaReportsValue] | None = None
    """Longest duration, in milliseconds."""

    min_duration: list[SlaReportsValue] | None = None
    """Shortest duration, in milliseconds."""

    reject_count: list[SlaReportsValue] | None = None
    """Number of rejected invocations."""

    reserved_instance_num: list[SlaReportsValue] | None = None
    """Number of reserved instances."""

    system_error_count: list[SlaReportsValue] | None = None
    """Number of errors of the service."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListStatisticsResponseBody(Model):
    """Statistics of the project."""

    count: list[MonthUsed] | None = None
    """Invocations, by month."""

    gbs: list[MonthUsed] | None = None
    """Resource use in GB-seconds, by month."""

    gpu_gbs: list[MonthUsed] | None = None
    """GPU resource use in GB-seconds, by month."""

    statistics: ListFunctionStatisticsResponseBody | None = None
    """Metrics of the functions over the period."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MonthUsed(Model):
    """Use in one month."""

    date: str | None = None
    """Month."""

    value: float | None = None
    """Amount used."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowFuncReservedInstanceMetricsResponseBody(Model):
    """Instances of a function over time."""

    instance_num: list[SlaReportsValue] | None = None
    """Number of elastic instances."""

    reserved_instance_num: list[SlaReportsValue] | None = None
    """Number of reserved instances."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowFunctionMetricsResponseBody(Model):
    """Metrics of a function over a period."""

    concurrency_num: list[SlaReportsValue] | None = None
    """Number of concurrent requests."""

    count: list[SlaReportsValue] | None = None
    """Number of invocations."""

    duration: list[SlaReportsValue] | None = None
    """Mean duration, in milliseconds."""

    fail_count: list[SlaReportsValue] | None = None
    """Number of failed invocations."""

    function_error_count: list[SlaReportsValue] | None = None
    """Number of errors of the function itself."""

    instance_num: list[SlaReportsValue] | None = None
    """Number of elastic instances."""

    max_duration: list[SlaReportsValue] | None = None
    """Longest duration, in milliseconds."""

    min_duration: list[SlaReportsValue] | None = None
    """Shortest duration, in milliseconds."""

    reject_count: list[SlaReportsValue] | None = None
    """Number of rejected invocations."""

    reserved_instance_num: list[SlaReportsValue] | None = None
    """Number of reserved instances."""

    system_error_count: list[SlaReportsValue] | None = None
    """Number of errors of the service."""

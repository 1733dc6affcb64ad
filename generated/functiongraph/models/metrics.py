"""Models of metrics."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import SlaReportsValue


class Filter(StrEnum):
    """What to return: monitor_data (metrics) or monthly_report (use by month).

    Known values of `filter`; a server may send others.
    """

    MONITOR_DATA = "monitor_data"
    MONTHLY_REPORT = "monthly_report"


class Option(StrEnum):
    """Months to report, for monthly_report: 0 (the default) this one, 1 the last one, 2
    the last three, 3 the last six. Other values mean 0.

    Known values of `option`; a server may send others.
    """

    VALUE_0 = "0"
    VALUE_1 = "1"
    VALUE_2 = "2"
    VALUE_3 = "3"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FunctionMetric(Model):
    """Metric of one function."""

    key: str | None = None
    """URN of the function the value belongs to."""

    value: int | None = None
    """Value of the metric at that time or of that function, in the unit of the
    metric.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionAsMetricResponseBody(Model):
    """Functions in the order of a metric."""

    count: int | None = None
    """Number of functions in this answer."""

    next_marker: int | None = None
    """Where the next page begins."""

    values: list[FunctionMetric] | None = None
    """URNs of the functions with their values, the largest first."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionStatisticsResponseBody(Model):
    """Metrics of a function over a period."""

    concurrency_num: list[SlaReportsValue] | None = None
    """Elastic instances in use, one value for each point in time. Reserved ones are in
    `reserved_instance_num`.
    """

    count: list[SlaReportsValue] | None = None
    """Number of invocations, one value for each point in time."""

    duration: list[SlaReportsValue] | None = None
    """Mean duration of an invocation or an execution, in milliseconds, one value for
    each point in time.
    """

    fail_count: list[SlaReportsValue] | None = None
    """Number of invocations that ended in an error, one value for each point in
    time.
    """

    function_error_count: list[SlaReportsValue] | None = None
    """Number of errors of the function itself."""

    max_duration: list[SlaReportsValue] | None = None
    """Longest duration of an invocation, in milliseconds, one value for each point in
    time.
    """

    min_duration: list[SlaReportsValue] | None = None
    """Shortest duration of an invocation, in milliseconds, one value for each point in
    time.
    """

    reject_count: list[SlaReportsValue] | None = None
    """Number of invocations that were refused, one value for each point in time."""

    reserved_instance_num: list[SlaReportsValue] | None = None
    """Number of reserved instances, one value for each point in time."""

    system_error_count: list[SlaReportsValue] | None = None
    """Number of errors of the service."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListStatisticsResponseBody(Model):
    """Statistics of the project."""

    count: list[MonthUsed] | None = None
    """Number of invocations, one entry a month."""

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
    """Month the value is of."""

    value: float | None = None
    """Amount used in the month."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowFuncReservedInstanceMetricsResponseBody(Model):
    """Instances of a function over time."""

    instance_num: list[SlaReportsValue] | None = None
    """Elastic instances in use, one value for each point in time. Reserved ones are in
    `reservedInstanceNum`.
    """

    reserved_instance_num: list[SlaReportsValue] | None = None
    """Number of reserved instances, one value for each point in time."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowFunctionMetricsResponseBody(Model):
    """Metrics of a function over a period."""

    concurrency_num: list[SlaReportsValue] | None = None
    """Requests handled at the same time, one value for each point in time."""

    count: list[SlaReportsValue] | None = None
    """Number of invocations, one value for each point in time."""

    duration: list[SlaReportsValue] | None = None
    """Mean duration of an invocation or an execution, in milliseconds, one value for
    each point in time.
    """

    fail_count: list[SlaReportsValue] | None = None
    """Number of invocations that ended in an error, one value for each point in
    time.
    """

    function_error_count: list[SlaReportsValue] | None = None
    """Number of errors of the function itself."""

    instance_num: list[SlaReportsValue] | None = None
    """Elastic instances in use, one value for each point in time. Reserved ones are in
    `reserved_instance_num`.
    """

    max_duration: list[SlaReportsValue] | None = None
    """Longest duration of an invocation, in milliseconds, one value for each point in
    time.
    """

    min_duration: list[SlaReportsValue] | None = None
    """Shortest duration of an invocation, in milliseconds, one value for each point in
    time.
    """

    reject_count: list[SlaReportsValue] | None = None
    """Number of invocations that were refused, one value for each point in time."""

    reserved_instance_num: list[SlaReportsValue] | None = None
    """Number of reserved instances, one value for each point in time."""

    system_error_count: list[SlaReportsValue] | None = None
    """Number of errors of the service."""

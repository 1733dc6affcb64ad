"""Models of reserved instances."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import PageInfo


class MetricConfigType(StrEnum):
    """Metric to watch. Concurrency, the use of the reserved instances, is the only one.

    Known values of `type`; a server may send others.
    """

    CONCURRENCY = "Concurrency"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CronConfig(Model):
    """Number of reserved instances at certain times."""

    count: int | None = None
    """Number of instances to reserve."""

    cron: str | None = None
    """Cron expression of the times."""

    expired_time: int | None = None
    """Time the rule ends, as a timestamp in seconds."""

    name: str | None = None
    """Name of the rule, to tell the rules of a function apart."""

    start_time: int | None = None
    """Time the rule begins, as a timestamp in seconds."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FuncReservedInstance(Model):
    """Reserved instances of a function."""

    count: int
    """Number of reserved instances."""

    func_urn: str
    """URN of the function, with the version or the alias the entry is about after its
    name.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionReservedInstancesResponseBody(Model):
    """One page of the functions with reserved instances."""

    count: int
    """Number of functions in this answer."""

    page_info: PageInfo
    """Position of this page in the list."""

    reservedinstances: list[FuncReservedInstance]
    """Functions of this page with their reserved instances."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListReservedInstanceConfigsResponseBody(Model):
    """One page of the settings of reserved instances."""

    count: int | None = None
    """Number of settings in this answer."""

    page_info: PageInfo | None = None
    """Position of this page in the list."""

    reserved_instances: list[ReservedInstanceConfigs] | None = None
    """Settings of this page, one for each version or alias."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MetricConfig(Model):
    """Number of reserved instances by traffic."""

    min: int | None = None
    """Number of reserved instances that the rule never goes below."""

    name: str | None = None
    """Name of the rule, to tell the rules of a function apart."""

    threshold: int | None = None
    """Value of the metric, in percent, at which instances are added."""

    type: MetricConfigType | str | None = None
    """Metric to watch. Concurrency, the use of the reserved instances, is the only
    one.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReservedInstanceConfigs(Model):
    """Settings of the reserved instances of a function."""

    function_urn: str | None = None
    """URN of the function, which names region, project, package and function."""

    idle_mode: bool | None = None
    """Whether reserved instances idle between invocations."""

    min_count: int | None = None
    """Number of reserved instances while no rule of `tactics_config` sets another."""

    qualifier_name: str | None = None
    """Name of the version or of the alias."""

    qualifier_type: str | None = None
    """What the settings are for, version or alias."""

    tactics_config: TacticsConfig | None = None
    """Rules that change the number of reserved instances."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TacticsConfig(Model):
    """Rules that change the number of reserved instances."""

    cron_configs: list[CronConfig] | None = None
    """Rules that set the number of reserved instances at fixed times, by a cron
    expression.
    """

    metric_configs: list[MetricConfig] | None = None
    """Rules that change the number of reserved instances with the load."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateFunctionReservedInstancesCountRequestBody(Model):
    """New number of reserved instances of a function."""

    count: int
    """Number of reserved instances."""

    idle_mode: bool | None = None
    """Whether reserved instances idle between invocations."""

    tactics_config: TacticsConfig | None = None
    """Rules that change the number of reserved instances."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateFunctionReservedInstancesResponseBody(Model):
    """Reserved instances after the change."""

    count: int | None = None
    """Number of reserved instances."""

    idle_mode: bool | None = None
    """Whether reserved instances idle between invocations."""

    tactics_config: TacticsConfig | None = None
    """Rules that change the number of reserved instances."""

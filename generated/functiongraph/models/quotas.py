"""Models of quotas."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .._runtime.model import Model


class ResourcesType(StrEnum):
    """Resource: fgs_func_num functions, fgs_func_code_size code, fgs_workflow_num
    workflows, fgs_func_qos_limit instances, fgs_on_demand_instance_limit instances
    of a v2 function, fgs_func_occurs instances (v1) or reserved instances (v2),
    fgs_func_scale_down_timeout time until an idle v1 instance is released,
    fgs_func_pat_idle_time time until an idle VPC address translation is released.

    Known values of `type`; a server may send others.
    """

    FGS_FUNC_SCALE_DOWN_TIMEOUT = "fgs_func_scale_down_timeout"
    FGS_FUNC_OCCURS = "fgs_func_occurs"
    FGS_FUNC_PAT_IDLE_TIME = "fgs_func_pat_idle_time"
    FGS_FUNC_NUM = "fgs_func_num"
    FGS_FUNC_CODE_SIZE = "fgs_func_code_size"
    FGS_WORKFLOW_NUM = "fgs_workflow_num"
    FGS_ON_DEMAND_INSTANCE_LIMIT = "fgs_on_demand_instance_limit"
    FGS_FUNC_QOS_LIMIT = "fgs_func_qos_limit"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListQuotasResponseBody(Model):
    """Quotas of the project."""

    quotas: ListQuotasResult
    """Quotas of the project with what is used of each."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListQuotasResult(Model):
    """Quotas and their use."""

    resources: list[Resources]
    """Quotas, one item a resource."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Resources(Model):
    """Quota of one resource."""

    quota: int | None = None
    """How much of what `type` names the project may have, in `unit`."""

    type: ResourcesType | str | None = None
    """Resource: fgs_func_num functions, fgs_func_code_size code, fgs_workflow_num
    workflows, fgs_func_qos_limit instances, fgs_on_demand_instance_limit instances
    of a v2 function, fgs_func_occurs instances (v1) or reserved instances (v2),
    fgs_func_scale_down_timeout time until an idle v1 instance is released,
    fgs_func_pat_idle_time time until an idle VPC address translation is released.
    """

    unit: str | None = None
    """Unit of the limit. MB for fgs_func_code_size, none otherwise."""

    used: int | None = None
    """How much of the quota is used, in `unit`."""

"""For every rule of RULES.md that is expressed: a value that breaks it and nothing else.

The numbers are those of the rows there. A case starts from a value that is right.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

DROP: Final = object()
"""In place of a value: the property is not there."""


@dataclass(frozen=True)
class Case:
    """A change that makes a right value of a schema break one rule."""

    row: int
    schema: str
    change: dict[str, Any]
    path: str
    rule: str

    def value(self) -> dict[str, Any]:
        """The value that breaks the rule."""
        changed = {**BASES.get(self.schema, {}), **self.change}
        return {name: value for name, value in changed.items() if value is not DROP}


@dataclass(frozen=True)
class ParameterCase:
    """A value of a parameter that breaks a rule, and one that does not."""

    row: int
    operation: str
    location: str
    name: str
    right: Any
    wrong: Any
    rule: str


CREATE = "CreateFunctionRequestBody"
CONFIG = "UpdateFunctionConfigRequestBody"
CODE = "UpdateFunctionCodeRequestBody"
DEPENDENCY = "CreateDependencyRequestBody"
EVENT_DATA = "TriggerEventDataRequestBody"
_FUNCTION = {
    "func_name": "f",
    "runtime": "Python3.9",
    "timeout": 30,
    "handler": "index.handler",
    "memory_size": 128,
}
_STATE = {
    "id": "s",
    "name": "s",
    "type": "Operation",
    "actions": [{"name": "a", "function_ref": {"ref_name": "f", "arguments": {}}}],
    "end": True,
    "transition": "",
}
BASES: dict[str, dict[str, Any]] = {
    CREATE: {**_FUNCTION, "package": "default", "code_type": "inline"},
    CONFIG: _FUNCTION,
    CODE: {"code_type": "inline", "func_code": {}},
    DEPENDENCY: {
        "depend_type": "obs",
        "depend_link": "https://b.obs/d.zip",
        "name": "d",
        "runtime": "Python3.9",
    },
    "CreateEventRequestBody": {"name": "e", "content": "e30="},
    "FuncMount": {
        "mount_type": "sfs",
        "mount_resource": "r",
        "local_mount_path": "/mnt",
    },
    "MountUser": {"user_id": 1000, "user_group_id": -1},
    "StrategyConfig": {"concurrency": -1, "concurrent_num": 1},
    EVENT_DATA: {},
    "VersionStrategyRules": {"rule_type": "header", "param": "p", "op": "="},
    "OperationState": _STATE,
    "Trigger": {"trigger_name": "t", "trigger_type": "APIG"},
    "WorkflowCreateBody": {
        "name": "w",
        "start": "s",
        "constants": {},
        "functions": [],
        "retries": [],
        "states": [_STATE],
    },
    "UpdateFunctionMaxInstanceConfigRequestBody": {"max_instance_num": 0},
}

_ROWS_OF_BOTH = (
    # CreateFunction, UpdateFunctionConfig, change, path, rule
    (24, 150, {"runtime": "Custom", "gpu_memory": 0}, "/gpu_memory", "minimum"),
    (24, 150, {"runtime": "Custom", "gpu_memory": 17408}, "/gpu_memory", "maximum"),
    (24, 150, {"runtime": "Custom", "gpu_memory": 1500}, "/gpu_memory", "multipleOf"),
    (25, 151, {"gpu_memory": 1024}, "/runtime", "enum"),
    (26, 152, {"handler": "index"}, "/handler", "pattern"),
    (26, 152, {"runtime": "Custom Image"}, "/handler", "const"),
    (
        *(27, 156),
        {"initializer_handler": "init", "initializer_timeout": 3},
        *("/initializer_handler", "pattern"),
    ),
    (
        *(28, 157),
        {"initializer_timeout": 3},
        *("/initializer_handler", "dependentRequired"),
    ),
    (
        *(29, 158),
        {"initializer_handler": "a.b", "initializer_timeout": 0},
        *("/initializer_timeout", "minimum"),
    ),
    (
        *(29, 158),
        {"initializer_handler": "a.b", "initializer_timeout": 301},
        *("/initializer_timeout", "maximum"),
    ),
    (
        *(30, 159),
        {"initializer_handler": "a.b"},
        *("/initializer_timeout", "dependentRequired"),
    ),
    (33, 162, {"memory_size": 129}, "/memory_size", "enum"),
    (34, 164, {"pre_stop_handler": "stop"}, "/pre_stop_handler", "pattern"),
    (35, 165, {"pre_stop_timeout": 0}, "/pre_stop_timeout", "minimum"),
    (35, 165, {"pre_stop_timeout": 91}, "/pre_stop_timeout", "maximum"),
    (36, 169, {"timeout": 2}, "/timeout", "minimum"),
    (36, 169, {"timeout": 259201}, "/timeout", "maximum"),
    (39, 171, {"user_data": "x" * 4097}, "/user_data", "maxLength"),
)
_JAVA = {"runtime": "Java11"}
_BODIES = (
    (4, DEPENDENCY, {"depend_type": "zip"}, "/depend_file", "required"),
    (5, DEPENDENCY, {"depend_file": "A" * 55924060}, "/depend_file", "maxLength"),
    (6, DEPENDENCY, {"depend_link": DROP}, "/depend_link", "required"),
    (7, DEPENDENCY, {"depend_type": "ftp"}, "/depend_type", "enum"),
    (8, DEPENDENCY, {"description": "x" * 513}, "/description", "maxLength"),
    (9, DEPENDENCY, {"name": "d" * 97}, "/name", "maxLength"),
    (9, DEPENDENCY, {"name": "d-"}, "/name", "pattern"),
    (11, "CreateEventRequestBody", {"name": "1"}, "/name", "pattern"),
    (12, CREATE, {"code_type": "jar"}, "/code_filename", "required"),
    (12, CREATE, {"code_type": "zip"}, "/code_filename", "required"),
    (14, CREATE, {"code_type": DROP}, "/code_type", "required"),
    (15, CREATE, {"code_type": "obs"}, "/code_url", "required"),
    (17, CREATE, {"code_type": "Custom-Image-Swr"}, "/custom_image", "required"),
    (
        *(22, CREATE, {"encrypted_user_data": "x" * 4097}),
        *("/encrypted_user_data", "maxLength"),
    ),
    (
        *(32, CREATE, {"type": "v1", "is_stateful_function": True}),
        *("/is_stateful_function", "const"),
    ),
    (44, "FuncMount", {"mount_type": "ecs"}, "/mount_share_path", "required"),
    (45, "FuncMount", {"mount_type": "nfs"}, "/mount_type", "enum"),
    (47, "MountUser", {"user_group_id": -2}, "/user_group_id", "minimum"),
    (47, "MountUser", {"user_group_id": 65535}, "/user_group_id", "maximum"),
    (47, "MountUser", {"user_group_id": 0}, "/user_group_id", "not"),
    (48, "MountUser", {"user_id": -2}, "/user_id", "minimum"),
    (48, "MountUser", {"user_id": 65535}, "/user_id", "maximum"),
    (48, "MountUser", {"user_id": 0}, "/user_id", "not"),
    (49, "StrategyConfig", {"concurrency": -2}, "/concurrency", "minimum"),
    (49, "StrategyConfig", {"concurrency": 1001}, "/concurrency", "maximum"),
    (50, "StrategyConfig", {"concurrent_num": 0}, "/concurrent_num", "minimum"),
    (50, "StrategyConfig", {"concurrent_num": 1001}, "/concurrent_num", "maximum"),
    (
        80,
        EVENT_DATA,
        {"schedule_type": "Rate", "schedule": "61m"},
        "/schedule",
        "pattern",
    ),
    (
        80,
        EVENT_DATA,
        {"schedule_type": "Rate", "schedule": "25h"},
        "/schedule",
        "pattern",
    ),
    (
        80,
        EVENT_DATA,
        {"schedule_type": "Rate", "schedule": "31d"},
        "/schedule",
        "pattern",
    ),
    (86, EVENT_DATA, {"type": 3}, "/type", "enum"),
    (88, "VersionStrategyRules", {"param": "a b"}, "/param", "pattern"),
    (89, "VersionStrategyRules", {"op": "in", "value": "a,,b"}, "/value", "pattern"),
    (94, "OperationState", {"type": "Sleep"}, "/duration", "required"),
    (99, "Trigger", {"trigger_type": "OBS"}, "/trigger_config", "required"),
    (100, "WorkflowCreateBody", {"mode": "EXPRESS"}, "/express_config", "required"),
    (143, CODE, {"code_type": "jar"}, "/code_filename", "required"),
    (143, CODE, {"code_type": "zip"}, "/code_filename", "required"),
    (145, CODE, {"code_type": "obs"}, "/code_url", "required"),
    (
        *(147, CONFIG, {"enable_class_isolation": True}),
        *("/enable_class_isolation", "const"),
    ),
    (153, CONFIG, {**_JAVA, "heartbeat_handler": "h"}, "/heartbeat_handler", "pattern"),
    (154, CONFIG, {"heartbeat_handler": "a.b"}, "/heartbeat_handler", "const"),
    (163, CONFIG, {"peering_cidr": "a;b;c;d;e;f"}, "/peering_cidr", "pattern"),
    (
        *(166, CONFIG, {**_JAVA, "restore_hook_handler": "h"}),
        *("/restore_hook_handler", "pattern"),
    ),
    (167, CONFIG, {"restore_hook_handler": "a.b"}, "/restore_hook_handler", "const"),
    (168, CONFIG, {"restore_hook_timeout": 0}, "/restore_hook_timeout", "minimum"),
    (168, CONFIG, {"restore_hook_timeout": 301}, "/restore_hook_timeout", "maximum"),
    (
        *(173, "UpdateFunctionMaxInstanceConfigRequestBody", {"max_instance_num": -2}),
        *("/max_instance_num", "minimum"),
    ),
)
_ADVICE = (
    (16, CREATE, {"code_url": "https://b.obs/c.zip"}, "/code_url", "const"),
    (19, CREATE, {"domain_names": "[]"}, "/xrole", "dependentRequired"),
    (26, CREATE, {"runtime": "Go1.x", "handler": "main"}, "/handler", "pattern"),
    (63, EVENT_DATA, {"events": ["Renamed"]}, "/events/0", "anyOf"),
    (
        *(91, "WorkflowCreateBody", {"express_config": {"log_level": "ALL"}}),
        *("/mode", "required"),
    ),
    (146, CODE, {"code_url": "https://b.obs/c.zip"}, "/code_url", "const"),
    (152, CONFIG, {"runtime": "Go1.x", "handler": "main"}, "/handler", "pattern"),
)
ADVICE = [Case(*row) for row in _ADVICE]


def body_cases() -> Iterator[Case]:
    """All cases of bodies but those of advice and of triggers."""
    for create, config, change, path, rule in _ROWS_OF_BOTH:
        yield Case(create, CREATE, change, path, rule)
        yield Case(config, CONFIG, change, path, rule)
    for row in _BODIES:
        yield Case(*row)


_LIMITED = (
    "ListActiveAsyncInvocations ListAsyncInvocations ListFunctionApplications"
    " ListReservedInstanceConfigs ListStatistics ShowFuncReservedInstanceMetrics"
).split()
_ASYNC = ("ListActiveAsyncInvocations", "ListAsyncInvocations")
_HISTORY = "ShowWorkflowExecutionForPage"
_LOCAL, _SPACED = "2025-01-31T08:00:00", "2025-01-31 08:00:00"
_URN = "urn:fss:r:p:workflow:default:w:latest"
_PARAMETERS = (
    *(
        (1, operation, "header", "X-Cff-Instance-Memory", "128", "129", "enum")
        for operation in ("InvokeFunction", "AsyncInvokeFunction")
    ),
    (105, "InvokeFunction", "header", "X-Cff-Log-Type", "tail", "head", "enum"),
    (106, "InvokeFunction", "header", "X-CFF-Request-Version", "v1", "v2", "enum"),
    (107, _ASYNC[0], "query", "requests", "a,b", ",".join("a" * 11), "pattern"),
    *((109, o, "query", "limit", "500", "501", "pattern") for o in _LIMITED),
    *((110, o, "query", "status", "WAIT", "SLEEP", "enum") for o in _ASYNC),
    *(
        (row, o, "query", name, _LOCAL, _SPACED, "pattern")
        for row, name in (
            (111, "query_begin_time"),
            (112, "query_end_time"),
            (113, "query_end_time"),
        )
        for o in _ASYNC
    ),
    (114, "ListAppTemplates", "query", "maxitems", "500", "501", "pattern"),
    (115, "ListBridgeVersions", "query", "type", "rds", "dds", "enum"),
    (117, "ListDependencies", "query", "dependency_type", "all", "none", "enum"),
    (118, "ListDependencies", "query", "limit", "0", "-1", "pattern"),
    (121, "ListFunctionAsyncInvokeConfig", "query", "limit", "0", "-1", "pattern"),
    (122, "ListFunctionReservedInstances", "query", "limit", "0", "-1", "pattern"),
    (124, "ListFunctions", "query", "maxitems", "0", "-1", "pattern"),
    (126, "ListStatistics", "query", "option", "3", "4", "enum"),
    (130, "ListWorkflowExecutions", "query", "start_time", _SPACED, _LOCAL, "pattern"),
    (131, "ListWorkflowExecutions", "query", "end_time", _SPACED, _LOCAL, "pattern"),
    (134, "ShowTenantMetric", "query", "metric_type", "running", "idle", "enum"),
    (135, "ShowWorkFlowMetric", "path", "workflow_urn", _URN, f"{_URN}:1", "pattern"),
    (136, _HISTORY, "query", "start_time", _SPACED, _LOCAL, "pattern"),
    (137, _HISTORY, "query", "start_time", _SPACED, _LOCAL, "pattern"),
    (138, _HISTORY, "query", "end_time", _SPACED, _LOCAL, "pattern"),
    (139, _HISTORY, "query", "end_time", _SPACED, _LOCAL, "pattern"),
)
PARAMETERS = [ParameterCase(*row) for row in _PARAMETERS]

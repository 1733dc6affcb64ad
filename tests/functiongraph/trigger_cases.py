"""Which event data each type of trigger needs, and what breaks the rules about it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .rule_cases import Case

TRIGGER = "CreateFunctionTriggerRequestBody"
TRIGGERS = {
    "APIG": "auth:54 env_id:61 env_name:62 func_info:51 group_id:65 match_mode:70 path:73"
    " protocol:76 req_method:78 type:86",
    "CTS": "operations:72",
    "DDS": "batch_size:55 collection_name:57 db_name:59 db_password:60 instance_id:66",
    "DIS": "batch_size:55 is_serial:67 polling_interval:74 polling_unit:75"
    " sharditerator_type:82 stream_name:83",
    "DMS": "consumer_group_id:58 polling_interval:74 queue_id:77",
    "KAFKA": "batch_size:55 instance_id:66 topic_ids:84",
    "LTS": "log_group_id:68 log_topic_id:69",
    "OBS": "bucket:56 events:63",
    "RABBITMQ": "access_password:53 batch_size:55 exchange_name:64 instance_id:66",
    "SMN": "topic_urn:85",
    "TIMER": "schedule:79 schedule_type:81",
}
"""type of trigger -> what it requires, each with the row of RULES.md that says so"""
_VALUES: dict[str, Any] = {
    "auth": "IAM",
    "batch_size": 1,
    "env_name": "RELEASE",
    "events": ["ObjectCreated"],
    "func_info": {"timeout": 5000},
    "is_serial": "true",
    "match_mode": "SWA",
    "operations": ["ECS:ecs:createServer"],
    "polling_interval": 30,
    "polling_unit": "s",
    "protocol": "HTTPS",
    "req_method": "GET",
    "schedule": "3m",
    "schedule_type": "Rate",
    "sharditerator_type": "LATEST",
    "topic_ids": ["t"],
    "type": 1,
}
"""What is not just any text."""
_MOST = {"DDS": 10000, "DIS": 10000, "KAFKA": 1000, "RABBITMQ": 1000}
"""type of trigger -> the largest batch_size (row 55)"""


def event_data(kind: str) -> dict[str, Any]:
    """Right event data of a type of trigger: all that it needs."""
    return {name: _VALUES.get(name, "x") for name in _rows(kind)}


def body(kind: str, data: dict[str, Any]) -> dict[str, Any]:
    """The body that creates a trigger."""
    return {"trigger_type_code": kind, "event_data": data}


def _rows(kind: str) -> dict[str, int]:
    return {n: int(row) for n, row in (p.split(":") for p in TRIGGERS[kind].split())}


def trigger_cases() -> Iterator[Case]:
    """What is required by a type of trigger, left out; and its limits, passed."""
    for kind in TRIGGERS:
        right = event_data(kind)
        for name, row in _rows(kind).items():
            less = {n: value for n, value in right.items() if n != name}
            yield _case(row, kind, less, name, "required")
        if kind in _MOST:
            more = {**right, "batch_size": _MOST[kind] + 1}
            yield _case(55, kind, more, "batch_size", "maximum")
            yield _case(55, kind, {**right, "batch_size": 0}, "batch_size", "minimum")


def _case(row: int, kind: str, data: dict[str, Any], name: str, rule: str) -> Case:
    return Case(row, TRIGGER, body(kind, data), f"/event_data/{name}", rule)

"""The data of the comparisons: requests and responses as FunctionGraph knows them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).resolve().parents[1] / "spec" / "functiongraph"
_ID = "0123456789abcdef0123456789abcdef"


@cache
def schemas() -> dict[str, Any]:
    """The schemas of the definition, its rules included."""
    from generator import bundle

    overlays = sorted(_FOLDER.glob("*.yaml"))
    document = bundle(_FOLDER / "openapi.json", overlays, "drop")
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def request() -> dict[str, Any]:
    """A CreateFunction request that breaks no rule."""
    return {
        "func_name": "resize-images",
        "package": "default",
        "runtime": "Python3.10",
        "handler": "index.handler",
        "memory_size": 512,
        "timeout": 30,
        "code_type": "zip",
        "code_filename": "index.zip",
        "func_code": {"file": "UEsDBBQAAAAIAA==", "link": ""},
        "description": "Makes thumbnails of what arrives in a bucket",
        "initializer_handler": "index.initializer",
        "initializer_timeout": 30,
        "pre_stop_handler": "index.stop",
        "pre_stop_timeout": 10,
        "user_data": '{"SIZE": "640"}',
        "xrole": "function-access",
        "app_xrole": "function-run",
        "enterprise_project_id": "0",
        "type": "v2",
        "depend_version_list": [_ID, _ID[::-1]],
        "func_vpc": {"vpc_id": _ID, "subnet_id": _ID, "security_groups": [_ID]},
        "mount_config": mounts(2),
        "log_config": {"group_name": "functions", "stream_name": "resize"},
        "enable_lts_log": True,
        "lts_custom_tag": {"team": "media", "stage": "test"},
        "is_stateful_function": False,
    }


def mounts(count: int) -> dict[str, Any]:
    """File systems to mount: a list of objects with a rule of their own."""
    return {
        "func_mounts": [
            {
                "mount_type": "ecs" if number % 2 else "sfs",
                "mount_resource": _ID,
                "mount_share_path": "/share",
                "local_mount_path": f"/mnt/data{number}",
            }
            for number in range(count)
        ],
        "mount_user": {"user_id": 1003, "user_group_id": 1003},
    }


def deep_error() -> dict[str, Any]:
    """One rule broken, three objects down."""
    data = request()
    data["mount_config"]["func_mounts"][1]["mount_type"] = "nfs"
    return data


def ten_errors() -> dict[str, Any]:
    """Ten rules broken, most of them at the top."""
    data = request()
    del data["func_name"], data["initializer_timeout"]
    data |= {
        "runtime": "Python4",
        "handler": "index",
        "memory_size": 500,
        "timeout": 1,
        "code_type": "tar",
        "description": 7,
        "depend_version_list": [_ID, 5],
        "enable_lts_log": "yes",
    }
    return data


def long_request(items: int) -> dict[str, Any]:
    """A request that mounts very many file systems."""
    return request() | {"mount_config": mounts(items)}

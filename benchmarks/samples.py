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


def response() -> dict[str, Any]:
    """A function as CreateFunction answers: 49 of its fields, three nested objects."""
    return {
        "allow_ephemeral_storage": True,
        "apig_route_enable": False,
        "app_xrole": "function-run",
        "code_filename": "index.zip",
        "code_size": 30720,
        "code_type": "zip",
        "code_url": "",
        "cpu": 300,
        "depend_list": [],
        "depend_version_list": [_ID, _ID[::-1]],
        "dependencies": [_dependency(), _dependency()],
        "description": "Makes thumbnails of what arrives in a bucket",
        "digest": _ID * 4,
        "domain_id": _ID,
        "domain_names": "",
        "enable_auth_in_header": False,
        "enable_class_isolation": False,
        "enable_cloud_debug": "DISABLED",
        "enable_dynamic_memory": False,
        "enable_lts_log": True,
        "encrypted_user_data": "",
        "enterprise_project_id": "0",
        "ephemeral_storage": 512,
        "extend_config": "",
        "func_id": _ID,
        "func_name": "resize-images",
        "func_urn": f"urn:fss:cn-north-4:{_ID}:function:default:resize-images:latest",
        "func_vpc": {"vpc_id": _ID, "subnet_id": _ID, "vpc_name": "media"},
        "handler": "index.handler",
        "image_name": "latest-200212110022@media",
        "initializer_handler": "index.initializer",
        "initializer_timeout": 30,
        "is_bridge_function": False,
        "is_stateful_function": False,
        "last_modified": "2026-02-12T11:00:22Z",
        "log_group_id": _ID,
        "log_stream_id": _ID,
        "long_time": False,
        "memory_size": 512,
        "namespace": _ID,
        "package": "default",
        "project_name": "cn-north-4",
        "reserved_instance_count": 0,
        "runtime": "Python3.10",
        "strategy_config": {"concurrency": 400, "concurrent_num": 1},
        "timeout": 30,
        "type": "v2",
        "version": "latest",
        "xrole": "function-access",
    }


def _dependency() -> dict[str, Any]:
    return {
        "id": _ID,
        "owner": _ID,
        "link": f"https://functions.obs.example.com/{_ID}.zip",
        "runtime": "Python3.10",
        "etag": _ID,
        "size": 2048,
        "name": "pillow",
        "description": "",
        "file_name": "pillow.zip",
        "version": 1,
    }


def functions(count: int) -> dict[str, Any]:
    """The answer of ListFunctions: as many functions of 33 fields."""
    known = schemas()["ListFunctionResult"]["properties"].keys()
    return {
        "count": count,
        "next_marker": 0,
        "functions": [
            {name: value for name, value in response().items() if name in known}
            for _ in range(count)
        ],
    }


def quotas() -> dict[str, Any]:
    """The answer of ListQuotas: small, as most answers are."""
    kinds = ("fgs_func_num", "fgs_func_scale_down_timeout", "fgs_func_code_size")
    return {
        "quotas": {
            "resources": [
                {"quota": 400, "used": 22, "type": kind, "unit": "MB"} for kind in kinds
            ]
        }
    }

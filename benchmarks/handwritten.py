"""The rules of a CreateFunction request, checked as one would by hand.

Straight-line code that knows the rules and nothing else: what a generated validator
has to stand beside. It finds every violation, with a JSON pointer each, in the order of
the request. Properties of the same kind are looked at together, nested objects in
functions of their own.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

_RUNTIMES = (
    frozenset(
        """Java8 Java11 Java17 Java21 Python2.7 Python3.6 Python3.9 Python3.10 Python3.12
    Go1.8 Go1.x Node.js6.10 Node.js8.10 Node.js10.16 Node.js12.13 Node.js14.18
    Node.js16.17 Node.js18.15 Node.js20.15 Custom PHP7.3 PHP8.3 Cangjie1.0
    Cangjie0.52.3 http""".split()
    )
    | {
        "C#(.NET Core 2.0)",
        "C#(.NET Core 2.1)",
        "C#(.NET Core 3.1)",
        "C#(.NET Core 6.0)",
        "C#(.NET Core 8.0)",
        "Custom Image",
    }
)
_MEMORY = frozenset(
    (128, 256, 512, 768, 1024, 1280, 1536, 1792, 2048, 2560, 3072, 3584, 4096)
)
_CODE_TYPES = frozenset(("inline", "zip", "obs", "jar", "Custom-Image-Swr"))
_MOUNT_TYPES = frozenset(("sfs", "sfsTurbo", "ecs"))
_STRINGS = (
    "app_xrole",
    "code_encrypt_kms_key_id",
    "code_filename",
    "code_type",
    "code_url",
    "description",
    "domain_names",
    "encrypted_user_data",
    "enterprise_project_id",
    "func_name",
    "gpu_type",
    "handler",
    "initializer_handler",
    "package",
    "pre_stop_handler",
    "runtime",
    "tags",
    "type",
    "user_data",
    "user_data_encrypt_kms_key_id",
    "xrole",
)
_BOOLEANS = ("enable_dynamic_memory", "enable_lts_log", "is_stateful_function")
_REQUIRED = ("func_name", "handler", "memory_size", "package", "runtime", "timeout")
_WITH_DOTS = re.compile(r"^(C#|Java|Node|PHP|Python)").match
_COMPILED = re.compile(r"^(Cangjie|Go)").match


class Finding(NamedTuple):
    """One broken rule."""

    path: str
    rule: str
    message: str


def check(data: Any) -> list[Finding]:
    """Every rule that the body of a CreateFunction request breaks."""
    if not isinstance(data, dict):
        return [_typed("", "an object", data)]
    found: list[Finding] = []
    for name in _REQUIRED:
        if name not in data:
            found.append(_required(f"/{name}"))
    for name in _STRINGS:
        if name in data and not isinstance(data[name], str):
            found.append(_typed(f"/{name}", "a string", data[name]))
    for name in _BOOLEANS:
        if name in data and not isinstance(data[name], bool):
            found.append(_typed(f"/{name}", "true or false", data[name]))
    _values(data, found)
    _nested(data, found)
    _together(data, found)
    if len(found) > 1:
        order = {name: at for at, name in enumerate(data)}
        found.sort(key=lambda finding: order.get(finding.path.split("/")[1], -1))
    return found


def _values(data: dict[str, Any], found: list[Finding]) -> None:
    _one_of(data, "code_type", _CODE_TYPES, found)
    _one_of(data, "runtime", _RUNTIMES, found)
    _one_of(data, "type", ("v1", "v2"), found)
    if "memory_size" in data:
        value = data["memory_size"]
        if not _is_integer(value):
            found.append(_typed("/memory_size", "an integer", value))
        elif value not in _MEMORY:
            found.append(Finding("/memory_size", "enum", f"is not allowed: {value}"))
    _between(data, "timeout", 3, 259200, found)
    _between(data, "initializer_timeout", 1, 300, found)
    _between(data, "pre_stop_timeout", 1, 90, found)
    if "gpu_memory" in data:
        _between(data, "gpu_memory", 1024, 16384, found)
        if _is_integer(data["gpu_memory"]) and data["gpu_memory"] % 1024:
            found.append(Finding("/gpu_memory", "multipleOf", "is no multiple of 1024"))
    for name in ("initializer_handler", "pre_stop_handler"):
        value = data.get(name)
        if isinstance(value, str) and value and "." not in value:
            found.append(Finding(f"/{name}", "pattern", f"has no dot: {value!r}"))
    for name in ("user_data", "encrypted_user_data"):
        value = data.get(name)
        if isinstance(value, str) and len(value) > 4096:
            found.append(Finding(f"/{name}", "maxLength", "is longer than 4096"))


def _together(data: dict[str, Any], found: list[Finding]) -> None:
    """Rules that several properties make together."""
    if "initializer_handler" in data:
        if "initializer_timeout" not in data:
            found.append(_required("/initializer_timeout"))
    elif "initializer_timeout" in data:
        found.append(_required("/initializer_handler"))
    runtime, handler = data.get("runtime"), data.get("handler")
    code_type = data.get("code_type")
    if runtime == "Custom Image":
        if handler is not None and handler != "-":
            found.append(Finding("/handler", "const", "must be -"))
    elif code_type is None:
        found.append(_required("/code_type"))
    if isinstance(runtime, str) and isinstance(handler, str) and "." not in handler:
        if _WITH_DOTS(runtime) or _COMPILED(runtime):
            found.append(Finding("/handler", "pattern", f"has no dot: {handler!r}"))
    if "gpu_memory" in data and runtime not in ("Custom", "Custom Image", None):
        found.append(Finding("/runtime", "enum", f"has no GPU: {runtime!r}"))
    if code_type in ("jar", "zip") and "code_filename" not in data:
        found.append(_required("/code_filename"))
    if code_type == "obs":
        if "code_url" not in data:
            found.append(_required("/code_url"))
    elif code_type is not None and data.get("code_url", "") != "":
        found.append(Finding("/code_url", "const", "is for the code type obs"))
    if code_type == "Custom-Image-Swr" and "custom_image" not in data:
        found.append(_required("/custom_image"))
    if data.get("type") == "v1" and data.get("is_stateful_function"):
        found.append(Finding("/is_stateful_function", "const", "is for type v2"))
    if "xrole" not in data and ("domain_names" in data or "func_vpc" in data):
        found.append(_required("/xrole"))


def _nested(data: dict[str, Any], found: list[Finding]) -> None:
    if "depend_version_list" in data:
        _strings(data["depend_version_list"], "/depend_version_list", found)
    for name, texts, booleans in (
        ("func_code", ("file", "link"), ()),
        ("log_config", ("group_id", "group_name", "stream_id", "stream_name"), ()),
        (
            "custom_image",
            ("args", "command", "gid", "image", "uid", "working_dir"),
            ("enabled", "is_public"),
        ),
    ):
        if name in data:
            _plain(data[name], f"/{name}", texts, booleans, found)
    if "lts_custom_tag" in data:
        _tags(data["lts_custom_tag"], found)
    if "func_vpc" in data:
        _vpc(data["func_vpc"], found)
    if "mount_config" in data:
        _mount_config(data["mount_config"], found)
    if "network_controller" in data:
        _network(data["network_controller"], found)


def _plain(
    data: Any,
    path: str,
    texts: tuple[str, ...],
    booleans: tuple[str, ...],
    found: list[Finding],
) -> None:
    """An object of optional strings and booleans."""
    if not isinstance(data, dict):
        found.append(_typed(path, "an object", data))
        return
    for name in texts:
        if name in data and not isinstance(data[name], str):
            found.append(_typed(f"{path}/{name}", "a string", data[name]))
    for name in booleans:
        if name in data and not isinstance(data[name], bool):
            found.append(_typed(f"{path}/{name}", "true or false", data[name]))


def _tags(data: Any, found: list[Finding]) -> None:
    if not isinstance(data, dict):
        found.append(_typed("/lts_custom_tag", "an object", data))
        return
    for key, value in data.items():
        if not isinstance(value, str):
            key = key.replace("~", "~0").replace("/", "~1")
            found.append(_typed(f"/lts_custom_tag/{key}", "a string", value))


def _strings(data: Any, path: str, found: list[Finding]) -> None:
    if not isinstance(data, list):
        found.append(_typed(path, "an array", data))
        return
    for index, item in enumerate(data):
        if not isinstance(item, str):
            found.append(_typed(f"{path}/{index}", "a string", item))


def _vpc(data: Any, found: list[Finding]) -> None:
    texts = (
        "cidr",
        "domain_id",
        "gateway",
        "namespace",
        "subnet_id",
        "subnet_name",
        "vpc_id",
        "vpc_name",
    )
    _plain(data, "/func_vpc", texts, ("is_safety",), found)
    if isinstance(data, dict):
        for name in ("subnet_id", "vpc_id"):
            if name not in data:
                found.append(_required(f"/func_vpc/{name}"))
        if "security_groups" in data:
            _strings(data["security_groups"], "/func_vpc/security_groups", found)


def _mount_config(data: Any, found: list[Finding]) -> None:
    if not isinstance(data, dict):
        found.append(_typed("/mount_config", "an object", data))
        return
    if "func_mounts" not in data:
        found.append(_required("/mount_config/func_mounts"))
    elif not isinstance(data["func_mounts"], list):
        found.append(
            _typed("/mount_config/func_mounts", "an array", data["func_mounts"])
        )
    else:
        for index, item in enumerate(data["func_mounts"]):
            _mount(item, index, found)
    if "mount_user" not in data:
        found.append(_required("/mount_config/mount_user"))
    else:
        _mount_user(data["mount_user"], found)


def _mount(item: Any, index: int, found: list[Finding]) -> None:
    if not isinstance(item, dict):
        found.append(_typed(f"/mount_config/func_mounts/{index}", "an object", item))
        return
    for name in ("local_mount_path", "mount_resource", "mount_type"):
        if name not in item:
            found.append(_required(f"/mount_config/func_mounts/{index}/{name}"))
        elif not isinstance(item[name], str):
            path = f"/mount_config/func_mounts/{index}/{name}"
            found.append(_typed(path, "a string", item[name]))
    share = item.get("mount_share_path")
    if share is not None and not isinstance(share, str):
        path = f"/mount_config/func_mounts/{index}/mount_share_path"
        found.append(_typed(path, "a string", share))
    kind = item.get("mount_type")
    if isinstance(kind, str) and kind not in _MOUNT_TYPES:
        path = f"/mount_config/func_mounts/{index}/mount_type"
        found.append(Finding(path, "enum", f"is not allowed: {kind!r}"))
    if kind == "ecs" and "mount_share_path" not in item:
        found.append(_required(f"/mount_config/func_mounts/{index}/mount_share_path"))


def _mount_user(data: Any, found: list[Finding]) -> None:
    path = "/mount_config/mount_user"
    if not isinstance(data, dict):
        found.append(_typed(path, "an object", data))
        return
    for name in ("user_group_id", "user_id"):
        if name not in data:
            found.append(_required(f"{path}/{name}"))
            continue
        value = data[name]
        if not _is_integer(value):
            found.append(_typed(f"{path}/{name}", "an integer", value))
        elif value < -1:
            found.append(Finding(f"{path}/{name}", "minimum", f"{value} < -1"))
        elif value > 65534:
            found.append(Finding(f"{path}/{name}", "maximum", f"{value} > 65534"))
        elif value == 0:
            found.append(Finding(f"{path}/{name}", "not", "must not be 0"))


def _network(data: Any, found: list[Finding]) -> None:
    path = "/network_controller"
    _plain(data, path, (), ("disable_public_network",), found)
    if isinstance(data, dict) and "trigger_access_vpcs" in data:
        value = data["trigger_access_vpcs"]
        path = f"{path}/trigger_access_vpcs"
        if not isinstance(value, list):
            found.append(_typed(path, "an array", value))
            return
        for index, item in enumerate(value):
            _plain(item, f"{path}/{index}", ("vpc_id", "vpc_name"), (), found)


def _one_of(
    data: dict[str, Any], name: str, allowed: Any, found: list[Finding]
) -> None:
    value = data.get(name)
    if isinstance(value, str) and value not in allowed:
        found.append(Finding(f"/{name}", "enum", f"is not allowed: {value!r}"))


def _between(
    data: dict[str, Any], name: str, low: int, high: int, found: list[Finding]
) -> None:
    if name not in data:
        return
    value = data[name]
    if not _is_integer(value):
        found.append(_typed(f"/{name}", "an integer", value))
    elif value < low:
        found.append(Finding(f"/{name}", "minimum", f"{value} is less than {low}"))
    elif value > high:
        found.append(Finding(f"/{name}", "maximum", f"{value} is more than {high}"))


def _is_integer(value: Any) -> bool:
    return type(value) is int or (isinstance(value, float) and value.is_integer())


def _typed(path: str, expected: str, value: Any) -> Finding:
    return Finding(path, "type", f"must be {expected}, not {value!r:.60}")


def _required(path: str) -> Finding:
    return Finding(path, "required", "is required")

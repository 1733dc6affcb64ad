"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .._runtime.model import Model


class CodeType(StrEnum):
    """Source of the code: inline (edited as text), zip, jar (Java), obs (a package in
    OBS, see `code_url`) or Custom-Image-Swr (a container image in SWR).

    Known values of `code_type`; a server may send others.
    """

    INLINE = "inline"
    ZIP = "zip"
    OBS = "obs"
    JAR = "jar"
    CUSTOM_IMAGE_SWR = "Custom-Image-Swr"


class Destination(StrEnum):
    """Service to notify: OBS, SMN, DIS or FunctionGraph (another function).

    Known values of `destination`; a server may send others.
    """

    OBS = "OBS"
    SMN = "SMN"
    DIS = "DIS"
    FUNCTION_GRAPH = "FunctionGraph"


class MountType(StrEnum):
    """Kind of the file system: sfs (SFS, capacity-oriented), sfsTurbo (SFS Turbo) or
    ecs (directory shared by an ECS server).

    Known values of `mount_type`; a server may send others.
    """

    SFS = "sfs"
    SFS_TURBO = "sfsTurbo"
    ECS = "ecs"


class Runtime(StrEnum):
    """Runtime of the code. `Custom` runs your own bootstrap, `http` an HTTP server,
    `Custom Image` a container image. Java17 and C#(.NET Core 6.0) are limited to the
    region CN North-Ulanqab202.

    Known values of `runtime`; a server may send others.
    """

    JAVA8 = "Java8"
    JAVA11 = "Java11"
    JAVA17 = "Java17"
    PYTHON2_7 = "Python2.7"
    PYTHON3_6 = "Python3.6"
    PYTHON3_9 = "Python3.9"
    PYTHON3_10 = "Python3.10"
    GO1_8 = "Go1.8"
    GO1_X = "Go1.x"
    NODE_JS6_10 = "Node.js6.10"
    NODE_JS8_10 = "Node.js8.10"
    NODE_JS10_16 = "Node.js10.16"
    NODE_JS12_13 = "Node.js12.13"
    NODE_JS14_18 = "Node.js14.18"
    NODE_JS16_17 = "Node.js16.17"
    NODE_JS18_15 = "Node.js18.15"
    C_SHARP_NET_CORE_2_0 = "C#(.NET Core 2.0)"
    C_SHARP_NET_CORE_2_1 = "C#(.NET Core 2.1)"
    C_SHARP_NET_CORE_3_1 = "C#(.NET Core 3.1)"
    C_SHARP_NET_CORE_6_0 = "C#(.NET Core 6.0)"
    CUSTOM = "Custom"
    PHP7_3 = "PHP7.3"
    PHP8_3 = "PHP8.3"
    CANGJIE1_0 = "Cangjie1.0"
    HTTP = "http"
    CUSTOM_IMAGE = "Custom Image"
    JAVA21 = "Java21"
    PYTHON3_12 = "Python3.12"
    NODE_JS20_15 = "Node.js20.15"
    C_SHARP_NET_CORE_8_0 = "C#(.NET Core 8.0)"
    CANGJIE0_52_3 = "Cangjie0.52.3"


class Type(StrEnum):
    """Generation of the function: v2 (current) or v1 (deprecated).

    Known values of `type`; a server may send others.
    """

    V1 = "v1"
    V2 = "v2"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CustomImage(Model):
    """Container image a function runs."""

    args: str | None = None
    """Arguments of the command that starts the container."""

    command: str | None = None
    """Command that starts the container."""

    enabled: bool | None = None
    """Whether the image is used."""

    gid: str | None = None
    """Group ID of the process in the container."""

    image: str | None = None
    """Address of the image in SWR (Software Repository for Container), with its tag."""

    is_public: bool | None = None
    """Whether the image is a public one of SWR."""

    uid: str | None = None
    """User ID of the process in the container."""

    working_dir: str | None = None
    """Working directory of the process in the container."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Dependency(Model):
    """Dependency package of a function."""

    dep_id: str | None = None
    """ID of the dependency, the same for all its versions. `id` is that of one
    version.
    """

    description: str
    """Free text about the dependency, at most 512 characters."""

    etag: str
    """MD5 of the package, 32 hexadecimal digits. It changes when the package does."""

    file_name: str | None = None
    """File name of the package. Present when it was created as zip."""

    id: str | None = None
    """ID of the version of the dependency."""

    last_modified: int | None = None
    """Time of the last change of the package, as a timestamp in seconds."""

    link: str
    """Address of the package in OBS."""

    name: str
    """Name of the dependency, the same for all its versions. At most 96 letters,
    digits, `_`, `.` and `-`.
    """

    owner: str
    """Account ID of the owner."""

    runtime: Runtime | str
    """Runtime the dependency is made for."""

    size: int
    """Size of the package, in bytes."""

    version: int | None = None
    """Version number of the dependency."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ErrorResp(Model):
    """Error answered by the service."""

    error_code: str | None = None
    """Code of the error, for example FSS.0401."""

    error_msg: str | None = None
    """What went wrong, for people. Decide by `error_code`: this text changes."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FuncAsyncDestinationConfig(Model):
    """Targets notified of the outcome of asynchronous invocations."""

    on_failure: FuncDestinationConfig | None = None
    """Target notified when the function fails, by its own error or one of the
    system.
    """

    on_success: FuncDestinationConfig | None = None
    """Target notified when the function succeeds."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FuncDestinationConfig(Model):
    """Target of a notification."""

    destination: Destination | str | None = None
    """Service to notify: OBS, SMN, DIS or FunctionGraph (another function)."""

    param: str | None = None
    """Settings of the target, a JSON object in a string. OBS: `bucket`, `prefix` and
    `expires` (0 to 365 days, 0 keeps objects forever); SMN: `topic_urn`; DIS:
    `stream_name`; FunctionGraph: `func_urn`.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FuncMount(Model):
    """File system mounted into a function."""

    local_mount_path: str
    """Path at which the function finds the file system, usually two levels deep."""

    mount_resource: str
    """ID of the resource to mount, in its own service."""

    mount_share_path: str | None = None
    """Remote path to mount, for example 192.168.0.12:/data. Required for `mount_type`
    ecs.
    """

    mount_type: MountType | str
    """Kind of the file system: sfs (SFS, capacity-oriented), sfsTurbo (SFS Turbo) or
    ecs (directory shared by an ECS server).
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FuncVpc(Model):
    """VPC a function has access to. The function's agency needs VPC permissions."""

    cidr: str | None = None
    """Address range of the subnet."""

    domain_id: str | None = None
    """ID of the account that owns the VPC."""

    gateway: str | None = None
    """IP address of the gateway of the subnet."""

    is_safety: bool | None = None
    """Whether access is secured by a VPC endpoint, which you configure and which also
    resolves private domain names. Once on, it cannot be turned off.
    """

    namespace: str | None = None
    """ID of the project the VPC is in."""

    security_groups: list[str] | None = None
    """Security groups that apply to the function's traffic in the VPC."""

    subnet_id: str
    """ID of the subnet of the VPC the function gets its address in."""

    subnet_name: str | None = None
    """Name of the subnet in the VPC."""

    vpc_id: str
    """ID of the VPC (Virtual Private Cloud)."""

    vpc_name: str | None = None
    """Name of the VPC (Virtual Private Cloud)."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MountConfig(Model):
    """File systems mounted into a function, and the user who accesses them."""

    func_mounts: list[FuncMount]
    """File systems to mount, each at a path of its own."""

    mount_user: MountUser
    """User and group who access the file systems."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MountUser(Model):
    """User who accesses mounted file systems."""

    user_group_id: int
    """Group ID, from -1 to 65534 but not 0."""

    user_id: int
    """User ID, from -1 to 65534 but not 0."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PageInfo(Model):
    """Position of a page in a list."""

    current_count: int
    """Number of items on this page."""

    next_marker: int
    """Where the next page begins; pass it as `marker`."""

    previous_marker: int
    """Where the previous page began."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SlaReportsValue(Model):
    """Value of a metric at a point in time."""

    timestamp: int | None = None
    """Time of the value, as a timestamp."""

    value: float | None = None
    """Value of the metric at that time or of that function, in the unit of the
    metric.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class StrategyConfig(Model):
    """Limits on instances and on concurrency of a function."""

    concurrency: int
    """Maximum number of instances of the function: -1 for no limit, 0 to disable the
    function. v2 functions take -1 to 1000, v1 functions 0 or -1.
    """

    concurrent_num: int
    """Number of requests an instance handles at the same time, from 1 to 1000. v2
    functions only.
    """

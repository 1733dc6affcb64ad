"""Models of functions."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import (
        CodeType,
        CustomImage,
        Dependency,
        FuncVpc,
        MountConfig,
        Runtime,
        StrategyConfig,
        Type,
    )


class ListBridgeVersionsType(StrEnum):
    """Kind of the ServiceBridge: rds, mqs or cache.

    Known values of `type`; a server may send others.
    """

    RDS = "rds"
    MQS = "mqs"
    CACHE = "cache"


class ShowFuncSnapshotStateAction(StrEnum):
    """What to query, state or enableSnapshot (whether snapshots are enabled).

    Known values of `action`; a server may send others.
    """

    STATE = "state"
    ENABLE_SNAPSHOT = "enableSnapshot"


class UpdateFuncSnapshotAction(StrEnum):
    """What to do, enable or disable.

    Known values of `action`; a server may send others.
    """

    ENABLE = "enable"
    DISABLE = "disable"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateFunctionRequestBody(Model):
    """Attributes of the function to create."""

    app_xrole: str | None = None
    """Agency the code runs with. Without it `xrole` is used for execution too; a
    separate one saves needless overhead.
    """

    code_encrypt_kms_key_id: str | None = None
    """ID of the KMS master key that encrypts the code."""

    code_filename: str | None = None
    """Name of the code file. Required for `code_type` jar and zip, unused otherwise."""

    code_type: CodeType | str | None = None
    """Source of the code: inline (edited as text), zip, jar (Java), obs (a package in
    OBS, see `code_url`) or Custom-Image-Swr (a container image in SWR). Optional
    only for Custom Image functions.
    """

    code_url: str | None = None
    """Address of the code package in OBS. Required for `code_type` obs, empty
    otherwise.
    """

    custom_image: CustomImage | None = None
    """Container image the function runs. Required for `code_type` Custom-Image-Swr,
    unused otherwise.
    """

    depend_version_list: list[str] | None = None
    """IDs of the dependency versions the function loads."""

    description: str | None = None
    """Free text about the function, shown in the console."""

    domain_names: str | None = None
    """Private domain names of the VPC the function resolves. The agency in `xrole`
    needs permission to read DNS resources.
    """

    enable_dynamic_memory: bool | None = None
    """Whether memory is allocated dynamically."""

    enable_lts_log: bool | None = None
    """Whether logs are sent to LTS. False by default; if true without `log_config`, a
    log group and a stream are created.

    Default: False.
    """

    encrypted_user_data: str | None = field(default=None, repr=False)
    """Secret environment variables, a JSON object in a string. Stored encrypted; at
    most 20, together at most 4 KB.
    """

    enterprise_project_id: str | None = None
    """ID of the enterprise project the function belongs to. Required of enterprise
    accounts.
    """

    func_code: FuncCode | None = None
    """Code of the function: in Base64 as `file`, or where to load it from as `link`."""

    func_name: str
    """Name of the function, part of its URN: `urn:fss:<region>:<project
    ID>:function:<package>:<name>`.
    """

    func_vpc: FuncVpc | None = None
    """VPC the function has access to. The agency in `xrole` needs VPC permissions."""

    gpu_memory: int | None = None
    """GPU memory of an instance, in MB, a multiple of 1024 up to 16384. Only for the
    runtimes Custom and Custom Image.
    """

    gpu_type: str | None = None
    """GPU model of an instance, for example nvidia-a30."""

    handler: str
    """Entry point in the form `file.function`: `myfunction.handler` is `handler` in
    myfunction.js. `-` for Custom Image functions.
    """

    initializer_handler: str | None = None
    """Entry point of the initializer, in the form `file.function`. Given together with
    `initializer_timeout`.
    """

    initializer_timeout: int | None = None
    """Time limit of the initialization, in seconds (1 to 300). Beyond it the
    initializer is stopped. Given together with `initializer_handler`.
    """

    is_stateful_function: bool | None = None
    """Whether the function keeps state. Pass true to turn it on; v2 functions only."""

    log_config: FuncLogConfig | None = None
    """LTS log group and stream that take the logs of the function."""

    lts_custom_tag: dict[str, str] | None = None
    """Tags attached to the log records of the function in LTS, where logs can be
    filtered by them.
    """

    memory_size: int
    """Memory of an instance, in MB: 128, 256, 512, 768, 1024, 1280, 1536, 1792, 2048,
    2560, 3072, 3584 or 4096.
    """

    mount_config: MountConfig | None = None
    """File systems mounted into the function."""

    network_controller: NetworkControlConfig | None = None
    """Network access of the function."""

    package: str
    """Group to file the function under, named by you; `default` if you have none."""

    pre_stop_handler: str | None = None
    """Entry point called before an instance stops, in the form `file.function`."""

    pre_stop_timeout: int | None = None
    """Time limit of the pre-stop function, in seconds (1 to 90). Beyond it the function
    is stopped.
    """

    runtime: Runtime | str
    """Runtime of the code. `Custom` runs your own bootstrap, `http` an HTTP server,
    `Custom Image` a container image. Java17 and C#(.NET Core 6.0) are limited to the
    region CN North-Ulanqab202.
    """

    tags: str | None = None
    """Tags of the function."""

    timeout: int
    """Time limit of an invocation, in seconds (3 to 259200). Beyond it the invocation
    is stopped.
    """

    type: Type | str | None = None
    """Generation of the function: v2 (the default) or v1 (deprecated). Sites that only
    offer v1 functions default to v1.

    Default: v2.
    """

    user_data: str | None = None
    """Environment variables, a JSON object in a string such as {"host":"192.168.0.1"}.
    At most 20, together at most 4 KB.
    """

    user_data_encrypt_kms_key_id: str | None = None
    """ID of the KMS master key that encrypts the environment variables."""

    xrole: str | None = None
    """Agency the function uses to access other services. Not needed by functions that
    access none; its token and keys are found in the `context` argument of the
    handler.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateFunctionResponseBody(Model):
    """The function that was created."""

    allow_ephemeral_storage: bool | None = None
    """Whether the size of /tmp can be configured for this function."""

    apig_route_enable: bool | None = None
    """Whether API Gateway routing through the VPC endpoint is configured."""

    app_xrole: str | None = None
    """Agency the code runs with. Without it `xrole` is used for execution too; a
    separate one saves needless overhead.
    """

    code_encrypt_kms_key_id: str | None = None
    """ID of the KMS master key that encrypts the code."""

    code_filename: str | None = None
    """Name of the code file. Present for `code_type` jar and zip."""

    code_size: int
    """Size of the code, in bytes."""

    code_type: CodeType | str
    """Source of the code: inline (edited as text), zip, jar (Java), obs (a package in
    OBS, see `code_url`) or Custom-Image-Swr (a container image in SWR).
    """

    code_url: str | None = None
    """Address of the code package in OBS. Only for `code_type` obs, empty otherwise."""

    cpu: int
    """CPU of an instance, in millicores (1,000 make one core). It grows in proportion
    to `memory_size`.
    """

    custom_image: CustomImage | None = None
    """Container image the function runs."""

    depend_list: list[str] | None = None
    """IDs of the dependencies of the function."""

    depend_version_list: list[str] | None = None
    """IDs of the dependency versions the function loads."""

    dependencies: list[Dependency] | None = None
    """Dependency packages of the function."""

    description: str | None = None
    """Free text about the function, shown in the console."""

    digest: str
    """SHA-512 of the code, in hexadecimal. It changes when the code does."""

    domain_id: str
    """ID of the account that owns the function."""

    domain_names: str | None = None
    """Private domain names the function can resolve."""

    enable_auth_in_header: bool | None = None
    """Whether authentication data may be added to request headers. Only for Custom
    Image functions; fixed at creation.
    """

    enable_class_isolation: bool | None = None
    """Whether Java classes are isolated. Allows dumping to Kafka and speeds up class
    loading, but may break compatibility. Java runtimes only.
    """

    enable_cloud_debug: str | None = None
    """Whether cloud debugging is on. Deprecated.

    Deprecated.
    """

    enable_dynamic_memory: bool | None = None
    """Whether memory is allocated dynamically."""

    enable_lts_log: bool | None = None
    """Whether logs are sent to LTS (Log Tank Service)."""

    encrypted_user_data: str | None = field(default=None, repr=False)
    """Secret environment variables, a JSON object in a string. They are stored
    encrypted.
    """

    enterprise_project_id: str | None = None
    """ID of the enterprise project the function belongs to."""

    ephemeral_storage: int | None = None
    """Size of /tmp, in MB: 512 (the default) or 10240.

    One of 512, 10240.
    """

    extend_config: str | None = None
    """Extended configuration of the function."""

    func_id: str | None = None
    """Internal ID of the function. Operations take its URN, `func_urn`."""

    func_name: str
    """Name of the function, part of its URN: `urn:fss:<region>:<project
    ID>:function:<package>:<name>`.
    """

    func_urn: str
    """URN of the function, its unique name."""

    func_vpc: FuncVpc | None = None
    """VPC the function has access to."""

    gpu_memory: int | None = None
    """GPU memory of an instance, in MB, a multiple of 1024 up to 16384. Only for the
    runtimes Custom and Custom Image.
    """

    gpu_type: str | None = None
    """GPU model of an instance, for example nvidia-a30."""

    handler: str
    """Entry point in the form `file.function`: `myfunction.handler` is `handler` in
    myfunction.js. `-` for Custom Image functions.
    """

    heartbeat_handler: str | None = None
    """Entry point of the heartbeat function, in the form `file.function` and in the
    file of `handler`. Java runtimes only; required once heartbeats are on.
    """

    image_name: str
    """Internal name of the function version."""

    initializer_handler: str | None = None
    """Entry point of the initializer, in the form `file.function`. Given together with
    `initializer_timeout`.
    """

    initializer_timeout: int | None = None
    """Time limit of the initialization, in seconds (1 to 300). Beyond it the
    initializer is stopped. Given together with `initializer_handler`.
    """

    is_bridge_function: bool | None = None
    """Whether this is a ServiceBridge function."""

    is_return_stream: bool | None = None
    """Whether results are streamed. Deprecated.

    Deprecated.
    """

    is_stateful_function: bool | None = None
    """Whether the function keeps state. v2 functions only."""

    last_modified: datetime | str
    """Time of the last change of the function."""

    log_group_id: str | None = None
    """ID of the LTS log group queried for the logs of the function."""

    log_stream_id: str | None = None
    """ID of the LTS log stream queried for the logs of the function."""

    long_time: bool | None = None
    """Whether long timeouts may be set."""

    lts_custom_tag: dict[str, str] | None = None
    """Tags attached to the log records of the function in LTS, where logs can be
    filtered by them.
    """

    memory_size: int
    """Memory of an instance, in MB, from 128 to 4096."""

    mount_config: MountConfig | None = None
    """File systems mounted into the function."""

    namespace: str
    """ID of the project that owns the function."""

    network_controller: NetworkControlConfig | None = None
    """Network access of the function."""

    package: str
    """Group the function is filed under, named by the user."""

    pre_stop_handler: str | None = None
    """Entry point called before an instance stops, in the form `file.function`."""

    pre_stop_timeout: int | None = None
    """Time limit of the pre-stop function, in seconds (1 to 90). Beyond it the function
    is stopped.
    """

    project_name: str
    """Name of the project that owns the function."""

    reserved_instance_count: int | None = None
    """Number of reserved instances of the function."""

    resource_id: str | None = None
    """Resource ID of the function."""

    runtime: Runtime | str
    """Runtime of the code. `Custom` runs your own bootstrap, `http` an HTTP server,
    `Custom Image` a container image. Java17 and C#(.NET Core 6.0) are limited to the
    region CN North-Ulanqab202.
    """

    strategy_config: StrategyConfig | None = None
    """Limits on instances and on concurrency."""

    timeout: int
    """Time limit of an invocation, in seconds (3 to 259200). Beyond it the invocation
    is stopped.
    """

    type: Type | str | None = None
    """Generation of the function: v2 (current) or v1 (deprecated)."""

    user_data: str | None = None
    """Environment variables, a JSON object in a string. At most 20, together at most 4
    KB.
    """

    user_data_encrypt_kms_key_id: str | None = None
    """ID of the KMS master key that encrypts the environment variables."""

    version: str
    """Version of the function. Generated as vYYYYMMDD-HHMMSS; the version being worked
    on is `latest`.
    """

    xrole: str | None = None
    """Agency the function uses to access other services. Its token and keys are found
    in the `context` argument of the handler.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateVpcEndpointReponseBody(Model):
    """The VPC endpoint that was created."""

    address: str | None = None
    """Domain name of the endpoint."""

    endpoints: list[str] | None = None
    """IP addresses of the endpoint."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateVpcEndpointRequestBody(Model):
    """VPC endpoint to create."""

    flavor: str | None = None
    """Size of the endpoint. The large one by default."""

    subnet_id: str
    """ID of your subnet the endpoint connects to."""

    vpc_id: str
    """ID of your VPC the endpoint connects to."""

    xrole: str | None = None
    """Agency used to create the endpoint."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FuncCode(Model):
    """Code of a function."""

    file: str | None = None
    """Code in Base64. If empty, default code is used."""

    link: str | None = None
    """Address the code is downloaded from, for code kept in OBS. Empty for inline
    code.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FuncLogConfig(Model):
    """LTS log group and stream bound to a function."""

    group_id: str | None = None
    """ID of the LTS log group that takes the logs of the function."""

    group_name: str | None = None
    """Name of the LTS log group that takes the logs of the function."""

    stream_id: str | None = None
    """ID of the LTS log stream, in the log group, that takes the logs of the
    function.
    """

    stream_name: str | None = None
    """Name of the LTS log stream, in the log group, that takes the logs of the
    function.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class KvItem(Model):
    """Tag with one value."""

    key: str | None = None
    """Key of the tag."""

    value: str | None = None
    """Value of the tag."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListEnterpriseResourceDetail(Model):
    """Details of a resource."""

    detail_id: str | None = None
    """URN of the function the details are about."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListEnterpriseResourceRequestBody(Model):
    """Conditions resources have to meet."""

    action: str | None = None
    """Action of the query."""

    limit: str | None = None
    """Number of resources on a page."""

    matches: list[KvItem] | None = None
    """Fields resources have to match, by key and value."""

    offset: str | None = None
    """Number of resources to skip."""

    sys_tags: list[TagItem] | None = None
    """System tags resources have to carry."""

    without_any_tag: bool | None = None
    """Whether the tags take part in the query."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListEnterpriseResourceResponseBody(Model):
    """Resources that meet the conditions."""

    resources: list[ListEnterpriseResourceResult] | None = None
    """Resources of this page that have the tags asked for."""

    total_count: int | None = None
    """Number of resources that match."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListEnterpriseResourceResult(Model):
    """A resource that meets the conditions."""

    resource_detail: ListEnterpriseResourceDetail | None = None
    """Details of the resource."""

    resource_id: str | None = None
    """ID of the resource that has the tags."""

    resource_name: str | None = None
    """Name of the resource, shown in the console."""

    sys_tags: list[KvItem] | None = None
    """System tags of the resource."""

    tags: list[KvItem] | None = None
    """Tags of the resource."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionResult(Model):
    """A function in a list."""

    app_xrole: str | None = None
    """Agency the code runs with. Without it `xrole` is used for execution too; a
    separate one saves needless overhead.
    """

    bind_bridge_func_urns: list[str] | None = None
    """URNs of the ServiceBridge functions bound to the function."""

    code_filename: str | None = None
    """Name of the code file. Present for `code_type` jar and zip."""

    code_size: int
    """Size of the code, in bytes."""

    code_type: CodeType | str
    """Source of the code: inline (edited as text), zip, jar (Java), obs (a package in
    OBS, see `code_url`) or Custom-Image-Swr (a container image in SWR).
    """

    code_url: str | None = None
    """Address of the code package in OBS. Only for `code_type` obs, empty otherwise."""

    cpu: int
    """CPU of an instance, in millicores (1,000 make one core). It grows in proportion
    to `memory_size`.
    """

    description: str | None = None
    """Free text about the function, shown in the console."""

    digest: str
    """SHA-512 of the code, in hexadecimal. It changes when the code does."""

    domain_id: str
    """ID of the account that owns the function."""

    encrypted_user_data: str | None = field(default=None, repr=False)
    """Secret environment variables, a JSON object in a string. They are stored
    encrypted.
    """

    enterprise_project_id: str | None = None
    """ID of the enterprise project the function belongs to."""

    extend_config: str | None = None
    """Extended configuration of the function."""

    fail_count: int | None = None
    """Number of failed invocations in the last 24 hours."""

    func_name: str
    """Name of the function, part of its URN: `urn:fss:<region>:<project
    ID>:function:<package>:<name>`.
    """

    func_urn: str
    """URN of the function, its unique name."""

    func_vpc_id: str | None = None
    """ID of the VPC the function has access to."""

    gpu_memory: int | None = None
    """GPU memory of an instance, in MB, a multiple of 1024 up to 16384. Only for the
    runtimes Custom and Custom Image.
    """

    handler: str
    """Entry point in the form `file.function`: `myfunction.handler` is `handler` in
    myfunction.js. `-` for Custom Image functions.
    """

    image_name: str
    """Internal name of the function version."""

    initializer_handler: str | None = None
    """Entry point of the initializer, in the form `file.function`. Given together with
    `initializer_timeout`.
    """

    initializer_timeout: int | None = None
    """Time limit of the initialization, in seconds (1 to 300). Beyond it the
    initializer is stopped. Given together with `initializer_handler`.
    """

    is_bridge_function: bool | None = None
    """Whether this is a ServiceBridge function."""

    last_modified: datetime | str
    """Time of the last change of the function."""

    log_group_id: str | None = None
    """ID of the LTS log group queried for the logs of the function."""

    log_stream_id: str | None = None
    """ID of the LTS log stream queried for the logs of the function."""

    long_time: bool | None = None
    """Whether long timeouts may be set."""

    memory_size: int
    """Memory of an instance, in MB, from 128 to 4096."""

    namespace: str
    """ID of the project that owns the function."""

    package: str
    """Group the function is filed under, named by the user."""

    pre_stop_handler: str | None = None
    """Entry point called before an instance stops, in the form `file.function`."""

    pre_stop_timeout: int | None = None
    """Time limit of the pre-stop function, in seconds (1 to 90). Beyond it the function
    is stopped.
    """

    project_name: str
    """Name of the project that owns the function."""

    resource_id: str | None = None
    """Resource ID of the function."""

    runtime: Runtime | str
    """Runtime of the code. `Custom` runs your own bootstrap, `http` an HTTP server,
    `Custom Image` a container image. Java17 and C#(.NET Core 6.0) are limited to the
    region CN North-Ulanqab202.
    """

    strategy_config: StrategyConfig | None = None
    """Limits on instances and on concurrency."""

    timeout: int
    """Time limit of an invocation, in seconds (3 to 259200). Beyond it the invocation
    is stopped.
    """

    type: Type | str | None = None
    """Generation of the function: v2 (current) or v1 (deprecated)."""

    user_data: str | None = None
    """Environment variables, a JSON object in a string. At most 20, together at most 4
    KB.
    """

    version: str
    """Version of the function. Generated as vYYYYMMDD-HHMMSS; the version being worked
    on is `latest`.
    """

    xrole: str | None = None
    """Agency the function uses to access other services. Its token and keys are found
    in the `context` argument of the handler.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionTagsResponseBody(Model):
    """Tags of a function."""

    sys_tags: list[KvItem]
    """Tags set by the cloud itself, such as the enterprise project."""

    tags: list[KvItem]
    """Tags set by users, each with a key and a value or values."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionsResponseBody(Model):
    """One page of the functions."""

    count: int
    """Number of functions that match."""

    functions: list[ListFunctionResult]
    """Functions of this page, at most `maxitems` of them."""

    next_marker: int
    """Where the next page begins; pass it as `marker`."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListTenantTagsResponseBody(Model):
    """Tags used in the project."""

    sys_tags: list[TagItem]
    """Tags set by the cloud itself, such as the enterprise project."""

    tags: list[TagItem]
    """Tags set by users, each with a key and a value or values."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NetworkControlConfig(Model):
    """Network access of a function."""

    disable_public_network: bool | None = None
    """Whether access to the public network is forbidden."""

    trigger_access_vpcs: list[VpcConfig] | None = None
    """VPCs from which the function may be triggered."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class QueryFuncSnapshotResponseBody(Model):
    """State of the snapshot of a function."""

    code: str | None = None
    """Code of the answer."""

    state: str | None = None
    """State of the snapshot."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ServiceBridgeVersion(Model):
    """Version of the ServiceBridge code."""

    code_url: str | None = None
    """Address of the code in OBS."""

    name: str | None = None
    """Name of the code package."""

    version: str | None = None
    """Version of the ServiceBridge code, for example B101.1."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowFunctionCodeResponseBody(Model):
    """Code of a function."""

    code_filename: str | None = None
    """Name of the code file. Present for `code_type` jar and zip."""

    code_size: int
    """Size of the code, in bytes."""

    code_type: CodeType | str
    """Source of the code: inline (edited as text), zip, jar (Java), obs (a package in
    OBS, see `code_url`) or Custom-Image-Swr (a container image in SWR).
    """

    code_url: str | None = None
    """Address of the code package in OBS. Only for `code_type` obs, empty otherwise."""

    depend_list: list[str] | None = None
    """IDs of the dependencies of the function."""

    depend_version_list: list[str] | None = None
    """IDs of the dependency versions the function loads."""

    dependencies: list[Dependency] | None = None
    """Dependency packages of the function."""

    digest: str
    """SHA-512 of the code, in hexadecimal. It changes when the code does."""

    domain_id: str
    """ID of the account that owns the function."""

    func_code: FuncCode | None = None
    """Code of the function: in Base64 as `file`, or where to load it from as `link`."""

    func_name: str
    """Name of the function, part of its URN: `urn:fss:<region>:<project
    ID>:function:<package>:<name>`.
    """

    func_urn: str
    """URN of the function, its unique name."""

    last_modified: datetime | str
    """Time of the last change of the function."""

    runtime: Runtime | str
    """Runtime of the code. `Custom` runs your own bootstrap, `http` an HTTP server,
    `Custom Image` a container image. Java17 and C#(.NET Core 6.0) are limited to the
    region CN North-Ulanqab202.
    """

    strategy_config: StrategyConfig | None = None
    """Limits on instances and on concurrency."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowFunctionConfigResponseBody(Model):
    """Configuration of a function."""

    allow_ephemeral_storage: bool | None = None
    """Whether the size of /tmp can be configured for this function."""

    apig_route_enable: bool | None = None
    """Whether API Gateway routing through the VPC endpoint is configured."""

    app_xrole: str | None = None
    """Agency the code runs with. Without it `xrole` is used for execution too; a
    separate one saves needless overhead.
    """

    code_encrypt_kms_key_id: str | None = None
    """ID of the KMS master key that encrypts the code."""

    code_filename: str | None = None
    """Name of the code file. Present for `code_type` jar and zip."""

    code_size: int
    """Size of the code, in bytes."""

    code_type: CodeType | str
    """Source of the code: inline (edited as text), zip, jar (Java), obs (a package in
    OBS, see `code_url`) or Custom-Image-Swr (a container image in SWR).
    """

    code_url: str | None = None
    """Address of the code package in OBS. Only for `code_type` obs, empty otherwise."""

    cpu: int
    """CPU of an instance, in millicores (1,000 make one core). It grows in proportion
    to `memory_size`.
    """

    custom_image: CustomImage | None = None
    """Container image the function runs."""

    depend_list: list[str] | None = None
    """IDs of the dependencies of the function."""

    depend_version_list: list[str] | None = None
    """IDs of the dependency versions the function loads."""

    dependencies: list[Dependency] | None = None
    """Dependency packages of the function."""

    description: str | None = None
    """Free text about the function, shown in the console."""

    digest: str
    """SHA-512 of the code, in hexadecimal. It changes when the code does."""

    domain_id: str
    """ID of the account that owns the function."""

    enable_auth_in_header: bool | None = None
    """Whether authentication data may be added to request headers. Only for Custom
    Image functions.
    """

    enable_class_isolation: bool | None = None
    """Whether Java classes are isolated. Allows dumping to Kafka and speeds up class
    loading, but may break compatibility. Java runtimes only.
    """

    enable_cloud_debug: str | None = None
    """Whether cloud debugging is on. Deprecated.

    Deprecated.
    """

    enable_dynamic_memory: bool | None = None
    """Whether memory is allocated dynamically."""

    enable_lts_log: bool | None = None
    """Whether logs are sent to LTS (Log Tank Service)."""

    encrypted_user_data: str | None = field(default=None, repr=False)
    """Secret environment variables, a JSON object in a string. They are stored
    encrypted.
    """

    enterprise_project_id: str | None = None
    """ID of the enterprise project the function belongs to."""

    ephemeral_storage: int | None = None
    """Size of /tmp, in MB: 512 (the default) or 10240.

    One of 512, 10240.
    """

    func_id: str | None = None
    """Internal ID of the function. Operations take its URN, `func_urn`."""

    func_name: str
    """Name of the function, part of its URN: `urn:fss:<region>:<project
    ID>:function:<package>:<name>`.
    """

    func_urn: str
    """URN of the function, its unique name."""

    func_vpc: FuncVpc | None = None
    """VPC the function has access to."""

    gpu_memory: int | None = None
    """GPU memory of an instance, in MB, a multiple of 1024 up to 16384. Only for the
    runtimes Custom and Custom Image.
    """

    gpu_type: str | None = None
    """GPU model of an instance, for example nvidia-a30."""

    handler: str
    """Entry point in the form `file.function`: `myfunction.handler` is `handler` in
    myfunction.js. `-` for Custom Image functions.
    """

    heartbeat_handler: str | None = None
    """Entry point of the heartbeat function, in the form `file.function` and in the
    file of `handler`. Java runtimes only; required once heartbeats are on.
    """

    image_name: str
    """Internal name of the function version."""

    initializer_handler: str | None = None
    """Entry point of the initializer, in the form `file.function`. Given together with
    `initializer_timeout`.
    """

    initializer_timeout: int | None = None
    """Time limit of the initialization, in seconds (1 to 300). Beyond it the
    initializer is stopped. Given together with `initializer_handler`.
    """

    is_bridge_function: bool | None = None
    """Whether this is a ServiceBridge function."""

    is_return_stream: bool | None = None
    """Whether results are streamed. Deprecated.

    Deprecated.
    """

    is_stateful_function: bool | None = None
    """Whether the function keeps state. v2 functions only."""

    last_modified: datetime | str
    """Time of the last change of the function."""

    log_group_id: str | None = None
    """ID of the LTS log group queried for the logs of the function."""

    log_stream_id: str | None = None
    """ID of the LTS log stream queried for the logs of the function."""

    long_time: bool | None = None
    """Whether long timeouts may be set."""

    lts_custom_tag: dict[str, str] | None = None
    """Tags attached to the log records of the function in LTS, where logs can be
    filtered by them.
    """

    memory_size: int
    """Memory of an instance, in MB, from 128 to 4096."""

    mount_config: MountConfig | None = None
    """File systems mounted into the function."""

    namespace: str
    """ID of the project that owns the function."""

    network_controller: NetworkControlConfig | None = None
    """Network access of the function."""

    package: str
    """Group the function is filed under, named by the user."""

    peering_cidr: str | None = None
    """Network segments of VPC peering used by the code, separated by semicolons, five
    at most. They are checked for conflicts with the VPC of the service.
    """

    pre_stop_handler: str | None = None
    """Entry point called before an instance stops, in the form `file.function`."""

    pre_stop_timeout: int | None = None
    """Time limit of the pre-stop function, in seconds (1 to 90). Beyond it the function
    is stopped.
    """

    project_name: str
    """Name of the project that owns the function."""

    reserved_instance_idle_mode: bool | None = None
    """Whether reserved instances idle between invocations."""

    resource_id: str | None = None
    """Resource ID of the function."""

    runtime: Runtime | str
    """Runtime of the code. `Custom` runs your own bootstrap, `http` an HTTP server,
    `Custom Image` a container image. Java17 and C#(.NET Core 6.0) are limited to the
    region CN North-Ulanqab202.
    """

    strategy_config: StrategyConfig | None = None
    """Limits on instances and on concurrency."""

    timeout: int
    """Time limit of an invocation, in seconds (3 to 259200). Beyond it the invocation
    is stopped.
    """

    type: Type | str | None = None
    """Generation of the function: v2 (current) or v1 (deprecated)."""

    user_data: str | None = None
    """Environment variables, a JSON object in a string. At most 20, together at most 4
    KB.
    """

    user_data_encrypt_kms_key_id: str | None = None
    """ID of the KMS master key that encrypts the environment variables."""

    version: str
    """Version of the function. Generated as vYYYYMMDD-HHMMSS; the version being worked
    on is `latest`.
    """

    xrole: str | None = None
    """Agency the function uses to access other services. Its token and keys are found
    in the `context` argument of the handler.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TagItem(Model):
    """Tag with all its values."""

    key: str | None = None
    """Key of the tag."""

    values: list[str] | None = None
    """Values the tag has in the project."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateFunctionCodeRequestBody(Model):
    """New code of a function."""

    code_encrypt_kms_key_id: str | None = None
    """ID of the KMS master key that encrypts the code."""

    code_filename: str | None = None
    """Name of the code file. Required for `code_type` jar and zip."""

    code_type: CodeType | str
    """Source of the code: inline (edited as text), zip, jar (Java), obs (a package in
    OBS, see `code_url`) or Custom-Image-Swr (a container image in SWR).
    """

    code_url: str | None = None
    """Address of the code package in OBS. Required for `code_type` obs, empty
    otherwise.
    """

    depend_version_list: list[str] | None = None
    """IDs of the dependency versions the function loads."""

    func_code: FuncCode
    """Code of the function: in Base64 as `file`, or where to load it from as `link`."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateFunctionCodeResponseBody(Model):
    """The function after the change of its code."""

    code_encrypt_kms_key_id: str | None = None
    """ID of the KMS master key that encrypts the code."""

    code_filename: str | None = None
    """Name of the code file. Present for `code_type` jar and zip."""

    code_size: int
    """Size of the code, in bytes."""

    code_type: CodeType | str
    """Source of the code: inline (edited as text), zip, jar (Java), obs (a package in
    OBS, see `code_url`) or Custom-Image-Swr (a container image in SWR).
    """

    code_url: str | None = None
    """Address of the code package in OBS. Only for `code_type` obs, empty otherwise."""

    depend_list: list[str] | None = None
    """IDs of the dependencies of the function."""

    depend_version_list: list[str] | None = None
    """IDs of the dependency versions the function loads."""

    dependencies: list[Dependency] | None = None
    """Dependency packages of the function."""

    digest: str
    """SHA-512 of the code, in hexadecimal. It changes when the code does."""

    domain_id: str
    """ID of the account that owns the function."""

    func_code: FuncCode | None = None
    """Code of the function: in Base64 as `file`, or where to load it from as `link`."""

    func_name: str
    """Name of the function, part of its URN: `urn:fss:<region>:<project
    ID>:function:<package>:<name>`.
    """

    func_urn: str
    """URN of the function, its unique name."""

    last_modified: datetime | str
    """Time of the last change of the function."""

    runtime: Runtime | str
    """Runtime of the code. `Custom` runs your own bootstrap, `http` an HTTP server,
    `Custom Image` a container image. Java17 and C#(.NET Core 6.0) are limited to the
    region CN North-Ulanqab202.
    """

    strategy_config: StrategyConfig | None = None
    """Limits on instances and on concurrency."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateFunctionConfigRequestBody(Model):
    """New configuration of a function."""

    app_xrole: str | None = None
    """Agency the code runs with. Without it `xrole` is used for execution too; a
    separate one saves needless overhead.
    """

    custom_image: CustomImage | None = None
    """Container image the function runs."""

    description: str | None = None
    """Free text about the function, shown in the console."""

    domain_names: str | None = None
    """Private domain names of the VPC the function resolves. The agency in `xrole`
    needs permission to read DNS resources.
    """

    enable_auth_in_header: bool | None = None
    """Whether authentication data may be added to request headers. Only for Custom
    Image functions.
    """

    enable_class_isolation: bool | None = None
    """Whether Java classes are isolated. Allows dumping to Kafka and speeds up class
    loading, but may break compatibility. Java runtimes only.
    """

    enable_dynamic_memory: bool | None = None
    """Whether memory is allocated dynamically."""

    enable_lts_log: bool | None = None
    """Whether logs are sent to LTS (Log Tank Service)."""

    encrypted_user_data: str | None = field(default=None, repr=False)
    """Secret environment variables, a JSON object in a string. They are stored
    encrypted.
    """

    enterprise_project_id: str | None = None
    """ID of the enterprise project the function belongs to."""

    ephemeral_storage: int | None = None
    """Size of /tmp, in MB: 512 (the default) or 10240.

    Default: 512. One of 512, 10240.
    """

    extend_config: str | None = None
    """Extended configuration of the function."""

    func_name: str
    """Name of the function, part of its URN: `urn:fss:<region>:<project
    ID>:function:<package>:<name>`.
    """

    func_vpc: FuncVpc | None = None
    """VPC the function has access to. The agency in `xrole` needs VPC permissions."""

    gpu_memory: int | None = None
    """GPU memory of an instance, in MB, a multiple of 1024 up to 16384. Only for the
    runtimes Custom and Custom Image.
    """

    gpu_type: str | None = None
    """GPU model of an instance, for example nvidia-a30."""

    handler: str
    """Entry point in the form `file.function`: `myfunction.handler` is `handler` in
    myfunction.js. `-` for Custom Image functions.
    """

    heartbeat_handler: str | None = None
    """Entry point of the heartbeat function, in the form `file.function` and in the
    file of `handler`. Java runtimes only; required once heartbeats are on.
    """

    initializer_handler: str | None = None
    """Entry point of the initializer, in the form `file.function`. Given together with
    `initializer_timeout`.
    """

    initializer_timeout: int | None = None
    """Time limit of the initialization, in seconds (1 to 300). Beyond it the
    initializer is stopped. Given together with `initializer_handler`.
    """

    is_stateful_function: bool | None = None
    """Whether the function keeps state. Pass true to turn it on; v2 functions only."""

    log_config: FuncLogConfig | None = None
    """LTS log group and stream that take the logs of the function."""

    lts_custom_tag: dict[str, str] | None = None
    """Tags attached to the log records of the function in LTS, where logs can be
    filtered by them.
    """

    memory_size: int
    """Memory of an instance, in MB: 128, 256, 512, 768, 1024, 1280, 1536, 1792, 2048,
    2560, 3072, 3584 or 4096.
    """

    mount_config: MountConfig | None = None
    """File systems mounted into the function."""

    network_controller: NetworkControlConfig | None = None
    """Network access of the function."""

    peering_cidr: str | None = None
    """Network segments of VPC peering used by the code, separated by semicolons, five
    at most. They are checked for conflicts with the VPC of the service.
    """

    pre_stop_handler: str | None = None
    """Entry point called before an instance stops, in the form `file.function`."""

    pre_stop_timeout: int | None = None
    """Time limit of the pre-stop function, in seconds (1 to 90). Beyond it the function
    is stopped.
    """

    restore_hook_handler: str | None = None
    """Entry point called when an instance is restored from a snapshot, for example
    com.xxx.demo.Test.restoreHook. Java runtimes only.
    """

    restore_hook_timeout: int | None = None
    """Time limit of the restore hook, in seconds (1 to 300). Beyond it the hook is
    stopped.
    """

    runtime: Runtime | str
    """Runtime of the code. `Custom` runs your own bootstrap, `http` an HTTP server,
    `Custom Image` a container image. Java17 and C#(.NET Core 6.0) are limited to the
    region CN North-Ulanqab202.
    """

    strategy_config: StrategyConfig | None = None
    """Limits on instances and on concurrency."""

    timeout: int
    """Time limit of an invocation, in seconds (3 to 259200). Beyond it the invocation
    is stopped.
    """

    user_data: str | None = None
    """Environment variables, a JSON object in a string such as {"host":"192.168.0.1"}.
    At most 20, together at most 4 KB.
    """

    user_data_encrypt_kms_key_id: str | None = None
    """ID of the KMS master key that encrypts the environment variables."""

    xrole: str | None = None
    """Agency the function uses to access other services. Not needed by functions that
    access none; its token and keys are found in the `context` argument of the
    handler.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateFunctionConfigResponseBody(Model):
    """The function after the change of its configuration."""

    app_xrole: str | None = None
    """Agency the code runs with. Without it `xrole` is used for execution too; a
    separate one saves needless overhead.
    """

    code_filename: str | None = None
    """Name of the code file. Present for `code_type` jar and zip."""

    code_size: int
    """Size of the code, in bytes."""

    code_type: CodeType | str
    """Source of the code: inline (edited as text), zip, jar (Java), obs (a package in
    OBS, see `code_url`) or Custom-Image-Swr (a container image in SWR).
    """

    code_url: str | None = None
    """Address of the code package in OBS. Only for `code_type` obs, empty otherwise."""

    cpu: int
    """CPU of an instance, in millicores (1,000 make one core). It grows in proportion
    to `memory_size`.
    """

    custom_image: CustomImage | None = None
    """Container image the function runs."""

    dependencies: list[Dependency] | None = None
    """Dependency packages of the function."""

    description: str | None = None
    """Free text about the function, shown in the console."""

    digest: str
    """SHA-512 of the code, in hexadecimal. It changes when the code does."""

    domain_id: str
    """ID of the account that owns the function."""

    domain_names: str | None = None
    """Private domain names the function can resolve."""

    enable_auth_in_header: bool | None = None
    """Whether authentication data may be added to request headers. Only for Custom
    Image functions.
    """

    enable_cloud_debug: str | None = None
    """Whether cloud debugging is on. Deprecated.

    Deprecated.
    """

    enable_dynamic_memory: bool | None = None
    """Whether memory is allocated dynamically."""

    enable_lts_log: bool | None = None
    """Whether logs are sent to LTS (Log Tank Service)."""

    encrypted_user_data: str | None = field(default=None, repr=False)
    """Secret environment variables, a JSON object in a string. They are stored
    encrypted.
    """

    enterprise_project_id: str | None = None
    """ID of the enterprise project the function belongs to."""

    ephemeral_storage: int | None = None
    """Size of /tmp, in MB: 512 (the default) or 10240.

    One of 512, 10240.
    """

    func_id: str | None = None
    """Internal ID of the function. Operations take its URN, `func_urn`."""

    func_name: str
    """Name of the function, part of its URN: `urn:fss:<region>:<project
    ID>:function:<package>:<name>`.
    """

    func_urn: str
    """URN of the function, its unique name."""

    func_vpc: FuncVpc | None = None
    """VPC the function has access to."""

    gpu_memory: int | None = None
    """GPU memory of an instance, in MB, a multiple of 1024 up to 16384. Only for the
    runtimes Custom and Custom Image.
    """

    handler: str
    """Entry point in the form `file.function`: `myfunction.handler` is `handler` in
    myfunction.js. `-` for Custom Image functions.
    """

    image_name: str
    """Internal name of the function version."""

    initializer_handler: str | None = None
    """Entry point of the initializer, in the form `file.function`. Given together with
    `initializer_timeout`.
    """

    initializer_timeout: int | None = None
    """Time limit of the initialization, in seconds (1 to 300). Beyond it the
    initializer is stopped. Given together with `initializer_handler`.
    """

    is_return_stream: bool | None = None
    """Whether results are streamed. Deprecated.

    Deprecated.
    """

    is_stateful_function: bool | None = None
    """Whether the function keeps state. v2 functions only."""

    last_modified: datetime | str
    """Time of the last change of the function."""

    log_group_id: str | None = None
    """ID of the LTS log group queried for the logs of the function."""

    log_stream_id: str | None = None
    """ID of the LTS log stream queried for the logs of the function."""

    long_time: bool | None = None
    """Whether long timeouts may be set."""

    lts_custom_tag: dict[str, str] | None = None
    """Tags attached to the log records of the function in LTS, where logs can be
    filtered by them.
    """

    memory_size: int
    """Memory of an instance, in MB, from 128 to 4096."""

    mount_config: MountConfig | None = None
    """File systems mounted into the function."""

    namespace: str
    """ID of the project that owns the function."""

    package: str
    """Group the function is filed under, named by the user."""

    peering_cidr: str | None = None
    """Network segments of VPC peering used by the code, separated by semicolons, five
    at most. They are checked for conflicts with the VPC of the service.
    """

    pre_stop_handler: str | None = None
    """Entry point called before an instance stops, in the form `file.function`."""

    pre_stop_timeout: int | None = None
    """Time limit of the pre-stop function, in seconds (1 to 90). Beyond it the function
    is stopped.
    """

    project_name: str
    """Name of the project that owns the function."""

    resource_id: str | None = None
    """Resource ID of the function."""

    runtime: Runtime | str
    """Runtime of the code. `Custom` runs your own bootstrap, `http` an HTTP server,
    `Custom Image` a container image. Java17 and C#(.NET Core 6.0) are limited to the
    region CN North-Ulanqab202.
    """

    strategy_config: StrategyConfig | None = None
    """Limits on instances and on concurrency."""

    timeout: int
    """Time limit of an invocation, in seconds (3 to 259200). Beyond it the invocation
    is stopped.
    """

    type: Type | str | None = None
    """Generation of the function: v2 (current) or v1 (deprecated)."""

    user_data: str | None = None
    """Environment variables, a JSON object in a string. At most 20, together at most 4
    KB.
    """

    user_data_encrypt_kms_key_id: str | None = None
    """ID of the KMS master key that encrypts the environment variables."""

    version: str
    """Version of the function. Generated as vYYYYMMDD-HHMMSS; the version being worked
    on is `latest`.
    """

    xrole: str | None = None
    """Agency the function uses to access other services. Its token and keys are found
    in the `context` argument of the handler.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateFunctionMaxInstanceConfigRequestBody(Model):
    """New limit on the instances of a function."""

    max_instance_num: int | None = None
    """Maximum number of instances: -1 for no limit, 0 to disable the function."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateFunctionMaxInstanceConfigResponseBody(Model):
    """The function after the change of its limit."""

    app_xrole: str | None = None
    """Agency the code runs with. Without it `xrole` is used for execution too; a
    separate one saves needless overhead.
    """

    code_filename: str | None = None
    """Name of the code file. Present for `code_type` jar and zip."""

    code_size: int
    """Size of the code, in bytes."""

    code_type: CodeType | str
    """Source of the code: inline (edited as text), zip, jar (Java), obs (a package in
    OBS, see `code_url`) or Custom-Image-Swr (a container image in SWR).
    """

    code_url: str | None = None
    """Address of the code package in OBS. Only for `code_type` obs, empty otherwise."""

    cpu: int
    """CPU of an instance, in millicores (1,000 make one core). It grows in proportion
    to `memory_size`.
    """

    dependencies: list[Dependency] | None = None
    """Dependency packages of the function."""

    description: str | None = None
    """Free text about the function, shown in the console."""

    digest: str
    """SHA-512 of the code, in hexadecimal. It changes when the code does."""

    domain_id: str
    """ID of the account that owns the function."""

    domain_names: str | None = None
    """Private domain names the function can resolve."""

    enable_auth_in_header: bool | None = None
    """Whether authentication data may be added to request headers. Only for Custom
    Image functions.
    """

    enable_cloud_debug: str | None = None
    """Whether cloud debugging is on. Deprecated.

    Deprecated.
    """

    enable_dynamic_memory: bool | None = None
    """Whether memory is allocated dynamically."""

    encrypted_user_data: str | None = field(default=None, repr=False)
    """Secret environment variables, a JSON object in a string. They are stored
    encrypted.
    """

    enterprise_project_id: str | None = None
    """ID of the enterprise project the function belongs to."""

    func_name: str
    """Name of the function, part of its URN: `urn:fss:<region>:<project
    ID>:function:<package>:<name>`.
    """

    func_urn: str
    """URN of the function, its unique name."""

    func_vpc: FuncVpc | None = None
    """VPC the function has access to."""

    handler: str
    """Entry point in the form `file.function`: `myfunction.handler` is `handler` in
    myfunction.js. `-` for Custom Image functions.
    """

    image_name: str
    """Internal name of the function version."""

    initializer_handler: str | None = None
    """Entry point of the initializer, in the form `file.function`. Given together with
    `initializer_timeout`.
    """

    initializer_timeout: int | None = None
    """Time limit of the initialization, in seconds (1 to 300). Beyond it the
    initializer is stopped. Given together with `initializer_handler`.
    """

    is_return_stream: bool | None = None
    """Whether results are streamed. Deprecated.

    Deprecated.
    """

    is_stateful_function: bool | None = None
    """Whether the function keeps state. v2 functions only."""

    last_modified: datetime | str
    """Time of the last change of the function."""

    log_group_id: str | None = None
    """ID of the LTS log group queried for the logs of the function."""

    log_stream_id: str | None = None
    """ID of the LTS log stream queried for the logs of the function."""

    long_time: bool | None = None
    """Whether long timeouts may be set."""

    memory_size: int
    """Memory of an instance, in MB, from 128 to 4096."""

    mount_config: MountConfig | None = None
    """File systems mounted into the function."""

    namespace: str
    """ID of the project that owns the function."""

    package: str
    """Group the function is filed under, named by the user."""

    pre_stop_handler: str | None = None
    """Entry point called before an instance stops, in the form `file.function`."""

    pre_stop_timeout: int | None = None
    """Time limit of the pre-stop function, in seconds (1 to 90). Beyond it the function
    is stopped.
    """

    project_name: str
    """Name of the project that owns the function."""

    runtime: Runtime | str
    """Runtime of the code. `Custom` runs your own bootstrap, `http` an HTTP server,
    `Custom Image` a container image. Java17 and C#(.NET Core 6.0) are limited to the
    region CN North-Ulanqab202.
    """

    strategy_config: StrategyConfig | None = None
    """Limits on instances and on concurrency."""

    timeout: int
    """Time limit of an invocation, in seconds (3 to 259200). Beyond it the invocation
    is stopped.
    """

    type: Type | str | None = None
    """Generation of the function: v2 (current) or v1 (deprecated)."""

    user_data: str | None = None
    """Environment variables, a JSON object in a string. At most 20, together at most 4
    KB.
    """

    version: str
    """Version of the function. Generated as vYYYYMMDD-HHMMSS; the version being worked
    on is `latest`.
    """

    xrole: str | None = None
    """Agency the function uses to access other services. Its token and keys are found
    in the `context` argument of the handler.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateFunctionTagsRequestBody(Model):
    """Tags to create or to delete."""

    action: str | None = None
    """Name of the action."""

    sys_tags: list[KvItem] | None = None
    """Tags set by the cloud itself, such as the enterprise project."""

    tags: list[KvItem] | None = None
    """Tags set by users, each with a key and a value or values."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VpcConfig(Model):
    """Reference to a VPC."""

    vpc_id: str | None = None
    """ID of the VPC (Virtual Private Cloud)."""

    vpc_name: str | None = None
    """Name of the VPC (Virtual Private Cloud)."""

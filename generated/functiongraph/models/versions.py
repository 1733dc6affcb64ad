"""Models of versions."""

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
        FuncAsyncDestinationConfig,
        FuncVpc,
        MountConfig,
        Runtime,
        StrategyConfig,
        Type,
    )


class CombineType(StrEnum):
    """How the rules combine: `and` needs all of them, `or` one.

    Known values of `combine_type`; a server may send others.
    """

    AND = "and"
    OR = "or"


class Op(StrEnum):
    """Comparison: `=` for one value, `in` for a list.

    Known values of `op`; a server may send others.
    """

    IN = "in"
    VALUE_003D = "="


class RuleType(StrEnum):
    """Where to look, header or cookie.

    Known values of `rule_type`; a server may send others.
    """

    HEADER = "header"
    COOKIE = "cookie"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateFunctionVersionRequestBody(Model):
    """Name and description of the version to publish."""

    description: str | None = None
    """Description of the version, at most 512 characters."""

    digest: str | None = None
    """MD5 of the code to publish."""

    version: str | None = None
    """Name of the version, at most 42 letters, digits, `-`, `_` and `.`; the first and
    the last are letters or digits. By default it is generated from the time, like
    v20180116-202722.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateFunctionVersionResponseBody(Model):
    """The version that was published."""

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

    function_async_config: FunctionAsyncConfig | None = None
    """Settings for asynchronous invocations of the function."""

    handler: str
    """Entry point in the form `file.function`, at most 128 characters. `-` for Custom
    Image functions.
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

    version_description: str | None = None
    """Free text given when the version was published."""

    xrole: str | None = None
    """Agency the function uses to access other services. Its token and keys are found
    in the `context` argument of the handler.
    """

    status: int | None = None
    """Whether the function is enabled (0) or disabled (1).

    One of 0, 1.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateVersionAliasRequestBody(Model):
    """Alias to create."""

    additional_version_strategy: dict[str, VersionStrategy] | None = None
    """Rules that send requests to other versions, by version name."""

    additional_version_weights: dict[str, int] | None = None
    """Percentage of the requests sent to other versions, by version name."""

    description: str | None = None
    """Free text about the alias, shown in the console."""

    name: str
    """Name of the alias, part of its URN after `!`."""

    version: str
    """Version the alias stands for."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateVersionAliasResponseBody(Model):
    """The alias that was created."""

    additional_version_strategy: dict[str, VersionStrategy] | None = None
    """Rules that send requests to other versions, by version name."""

    additional_version_weights: dict[str, int] | None = None
    """Percentage of the requests sent to other versions, by version name."""

    alias_urn: str
    """URN of the alias, `<URN of the function>:!<alias>`. Usable wherever a function
    URN is.
    """

    description: str | None = None
    """Free text about the alias, shown in the console."""

    last_modified: datetime | str
    """Time of the last change of the alias."""

    name: str
    """Name of the alias, part of its URN after `!`."""

    version: str
    """Version the alias stands for."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FunctionAsyncConfig(Model):
    """Settings for asynchronous invocations of a function."""

    created_time: str | None = None
    """Time the settings were created."""

    destination_config: FuncAsyncDestinationConfig
    """Targets notified of the outcome of asynchronous invocations."""

    last_modified: str | None = None
    """Time of the last change of the settings."""

    max_async_event_age_in_seconds: int
    """Longest time an event waits to be handled, in seconds (60 to 86400)."""

    max_async_retry_attempts: int
    """Number of retries after a failed invocation, from 0 to 8; 3 by default."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionVersionResult(Model):
    """A version of a function."""

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

    concurrency: int | None = None
    """Whether the function is enabled: 0 disabled, -1 enabled."""

    concurrent_num: int | None = None
    """Number of requests an instance handles at the same time."""

    cpu: int
    """CPU of an instance, in millicores (1,000 make one core). It grows in proportion
    to `memory_size`.
    """

    custom_image: CustomImage | None = None
    """Container image the function runs."""

    digest: str
    """SHA-512 of the code, in hexadecimal. It changes when the code does."""

    domain_id: str
    """ID of the account that owns the function."""

    enable_auth_in_header: bool | None = None
    """Whether authentication data may be added to request headers. Only for Custom
    Image functions.
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

    func_vpc_id: str | None = None
    """ID of the VPC the function has access to."""

    function_async_config: FunctionAsyncConfig | None = None
    """Settings for asynchronous invocations of the function."""

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

    is_stateful_function: bool | None = None
    """Whether the function keeps state. v2 functions only."""

    last_modified: datetime | str
    """Time of the last change of the function."""

    long_time: bool | None = None
    """Whether long runs are supported."""

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

    reserved_instance_idle_mode: bool | None = None
    """Whether reserved instances idle between invocations."""

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

    type: str | None = None
    """Generation of the function, v1 or v2."""

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
class ListFunctionVersionsResponseBody(Model):
    """One page of the versions of a function."""

    count: int
    """Number of versions in this answer."""

    next_marker: int
    """Where the next page begins; pass it as `marker`."""

    versions: list[ListFunctionVersionResult]
    """Versions of the function on this page, at most `maxitems` of them."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListVersionAliasResult(Model):
    """An alias in a list."""

    additional_version_weights: dict[str, int] | None = None
    """Percentage of the requests sent to other versions, by version name."""

    alias_urn: str
    """URN of the alias, `<URN of the function>:!<alias>`. Usable wherever a function
    URN is.
    """

    description: str | None = None
    """Free text about the alias, shown in the console."""

    last_modified: datetime | str
    """Time of the last change of the alias."""

    name: str
    """Name of the alias, part of its URN after `!`."""

    version: str
    """Version the alias stands for."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowVersionAliasResponseBody(Model):
    """An alias of a version."""

    additional_version_strategy: dict[str, VersionStrategy] | None = None
    """Rules that send requests to other versions, by version name."""

    additional_version_weights: dict[str, int] | None = None
    """Percentage of the requests sent to other versions, by version name."""

    alias_urn: str
    """URN of the alias, `<URN of the function>:!<alias>`. Usable wherever a function
    URN is.
    """

    description: str | None = None
    """Free text about the alias, shown in the console."""

    last_modified: datetime | str
    """Time of the last change of the alias."""

    name: str
    """Name of the alias, part of its URN after `!`."""

    version: str
    """Version the alias stands for."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateVersionAliasRequestBody(Model):
    """New settings of an alias."""

    additional_version_strategy: dict[str, VersionStrategy] | None = None
    """Rules that send requests to other versions, by version name."""

    additional_version_weights: dict[str, int] | None = None
    """Percentage of the requests sent to other versions, by version name."""

    description: str | None = None
    """Free text about the alias, shown in the console."""

    version: str
    """Version the alias stands for."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateVersionAliasResponseBody(Model):
    """The alias after the change."""

    additional_version_weights: dict[str, int] | None = None
    """Percentage of the requests sent to other versions, by version name."""

    alias_urn: str
    """URN of the alias, `<URN of the function>:!<alias>`. Usable wherever a function
    URN is.
    """

    description: str | None = None
    """Free text about the alias, shown in the console."""

    last_modified: datetime | str
    """Time of the last change of the alias."""

    name: str
    """Name of the alias, part of its URN after `!`."""

    version: str
    """Version the alias stands for."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VersionStrategy(Model):
    """Rules that decide which requests another version takes."""

    combine_type: CombineType | str | None = None
    """How the rules combine: `and` needs all of them, `or` one."""

    rules: list[VersionStrategyRules] | None = None
    """Rules on headers and cookies; `combine_type` says how many must match."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VersionStrategyRules(Model):
    """Rule on a header or a cookie of the request."""

    op: Op | str | None = None
    """Comparison: `=` for one value, `in` for a list."""

    param: str | None = None
    """Name of the header or the cookie, of letters, digits, `_` and `-`."""

    rule_type: RuleType | str | None = None
    """Where to look, header or cookie."""

    value: str | None = None
    """Value to match. For `in` a list separated by commas."""

"""Models of import export."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import CodeType, FuncVpc, Runtime, StrategyConfig


class ExportFunctionType(StrEnum):
    """What to export, code or config. Not to be combined with `code` and `config`.

    Known values of `type`; a server may send others.
    """

    CODE = "code"
    CONFIG = "config"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportFunctionRequestBody(Model):
    """Function to import from a file."""

    file_code: str
    """Content of the file, in Base64."""

    file_name: str
    """Name of the zip file that is imported, for example test.zip."""

    file_type: str
    """Type of the file, for example zip."""

    func_name: str
    """Name of the function to create."""

    package: str | None = None
    """Group to file the function under. `default` if absent.

    Default: default.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportFunctionResponseBody(Model):
    """The function that was imported."""

    app_xrole: str | None = None
    """Agency the code runs with. Without it `xrole` is used for execution too; a
    separate one saves needless overhead.
    """

    code_filename: str | None = None
    """Name of the code file. Present for `code_type` jar and zip."""

    code_size: int | None = None
    """Size of the code, in bytes."""

    code_type: CodeType | str | None = None
    """Source of the code: inline (edited as text), zip, jar (Java), obs (a package in
    OBS, see `code_url`) or Custom-Image-Swr (a container image in SWR).
    """

    code_url: str | None = None
    """Address of the code package in OBS. Only for `code_type` obs, empty otherwise."""

    cpu: int | None = None
    """CPU of an instance, in millicores (1,000 make one core). It grows in proportion
    to `memory_size`.
    """

    depend_list: list[str] | None = None
    """IDs of the dependencies of the function."""

    depend_version_list: list[str] | None = None
    """IDs of the dependency versions the function loads."""

    description: str | None = None
    """Free text about the function, shown in the console."""

    digest: str | None = None
    """SHA-512 of the code, in hexadecimal. It changes when the code does."""

    domain_id: str | None = None
    """ID of the account that owns the function."""

    enterprise_project_id: str | None = None
    """ID of the enterprise project the function belongs to."""

    extend_config: str | None = None
    """Extended configuration of the function."""

    func_name: str | None = None
    """Name of the function, part of its URN: `urn:fss:<region>:<project
    ID>:function:<package>:<name>`.
    """

    func_urn: str | None = None
    """URN of the function, its unique name."""

    func_vpc: FuncVpc | None = None
    """VPC the function has access to."""

    gpu_memory: int | None = None
    """GPU memory of an instance, in MB, a multiple of 1024 up to 16384. Only for the
    runtimes Custom and Custom Image.
    """

    handler: str | None = None
    """Entry point in the form `file.function`: `myfunction.handler` is `handler` in
    myfunction.js. `-` for Custom Image functions.
    """

    image_name: str | None = None
    """Internal name of the function version."""

    initializer_handler: str | None = None
    """Entry point of the initializer, in the form `file.function`. Given together with
    `initializer_timeout`.
    """

    initializer_timeout: int | None = None
    """Time limit of the initialization, in seconds (1 to 300). Beyond it the
    initializer is stopped. Given together with `initializer_handler`.
    """

    last_modified: datetime | str | None = None
    """Time of the last change of the function."""

    memory_size: int | None = None
    """Memory of an instance, in MB, from 128 to 4096."""

    namespace: str | None = None
    """ID of the project that owns the function."""

    package: str | None = None
    """Group the function is filed under, named by the user."""

    pre_stop_handler: str | None = None
    """Entry point called before an instance stops, in the form `file.function`."""

    pre_stop_timeout: int | None = None
    """Time limit of the pre-stop function, in seconds (1 to 90). Beyond it the function
    is stopped.
    """

    project_name: str | None = None
    """Name of the project that owns the function."""

    runtime: Runtime | str | None = None
    """Runtime of the code. `Custom` runs your own bootstrap, `http` an HTTP server,
    `Custom Image` a container image. Java17 and C#(.NET Core 6.0) are limited to the
    region CN North-Ulanqab202.
    """

    strategy_config: StrategyConfig | None = None
    """Limits on instances and on concurrency."""

    timeout: int | None = None
    """Time limit of an invocation, in seconds (3 to 259200). Beyond it the invocation
    is stopped.
    """

    user_data: str | None = None
    """Environment variables, a JSON object in a string. At most 20, together at most 4
    KB.
    """

    version: str | None = None
    """Version of the function. Generated as vYYYYMMDD-HHMMSS; the version being worked
    on is `latest`.
    """

    version_description: str | None = None
    """Free text given when the version was published."""

    xrole: str | None = None
    """Agency the function uses to access other services. Its token and keys are found
    in the `context` argument of the handler.
    """

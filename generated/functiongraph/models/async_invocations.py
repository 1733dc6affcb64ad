"""Models of async invocations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import FuncAsyncDestinationConfig, PageInfo


class CancelAsyncInvocationRequestBodyType(StrEnum):
    """How to stop it: force ends the runtime at once, recursive also stops invoked
    functions. Only force is supported at present.

    Known values of `type`; a server may send others.
    """

    FORCE = "force"
    RECURSIVE = "recursive"


class ListFunctionAsyncInvocationsResultStatus(StrEnum):
    """State of the invocations: WAIT, RUNNING, SUCCESS, FAIL or DISCARD (dropped). Any
    if absent.

    Known values of `status`; a server may send others.
    """

    WAIT = "WAIT"
    RUNNING = "RUNNING"
    SUCCESS = "SUCCESS"
    FAIL = "FAIL"
    DISCARD = "DISCARD"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CancelAsyncInvocationRequestBody(Model):
    """Asynchronous invocation to stop."""

    request_id: str
    """ID of the request to stop."""

    type: CancelAsyncInvocationRequestBodyType | str | None = None
    """How to stop it: force ends the runtime at once, recursive also stops invoked
    functions. Only force is supported at present.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionAsyncInvocationsResponseBody(Model):
    """One page of the asynchronous invocations of a function."""

    count: int | None = None
    """Number of invocations that match."""

    invocations: list[ListFunctionAsyncInvocationsResult] | None = None
    """Asynchronous invocations of this page, at most `limit` of them."""

    next_marker: int | None = None
    """Where the next page begins; pass it as `marker`."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionAsyncInvocationsResult(Model):
    """An asynchronous invocation."""

    end_time: str | None = None
    """Time the invocation ended, in UTC as YYYY-MM-DDTHH:mm:ss."""

    error_code: int | None = None
    """Error of the invocation. 0 if it succeeded."""

    error_message: str | None = None
    """Explanation of the error. Empty if the invocation succeeded."""

    request_id: str | None = None
    """ID of the request, to find it by in logs or to ask support about it."""

    start_time: datetime | str | None = None
    """Time the invocation began, in UTC as YYYY-MM-DDTHH:mm:ss."""

    status: ListFunctionAsyncInvocationsResultStatus | str | None = None
    """State of the invocation: WAIT, RUNNING, SUCCESS, FAIL or DISCARD (dropped)."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionAsyncInvokeConfigResponseBody(Model):
    """One page of the asynchronous settings of a function's versions."""

    async_invoke_configs: list[ListFunctionAsyncInvokeConfigResult]
    """Settings of this page, one item a version."""

    count: int
    """Number of settings in this answer."""

    page_info: PageInfo
    """Position of this page in the list."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionAsyncInvokeConfigResult(Model):
    """Asynchronous settings of one version."""

    created_time: str | None = None
    """Time the settings were created."""

    destination_config: FuncAsyncDestinationConfig
    """Targets notified of the outcome of asynchronous invocations."""

    enable_async_status_log: bool | None = None
    """Whether the states of asynchronous invocations are kept."""

    func_urn: str
    """URN of the function, with the version or the alias the entry is about after its
    name.
    """

    last_modified: str | None = None
    """Time of the last change of the settings."""

    max_async_event_age_in_seconds: int
    """Longest time an event waits to be handled, in seconds (60 to 86400)."""

    max_async_retry_attempts: int
    """Number of retries after a failed invocation, from 0 to 8; 3 by default."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowFunctionAsyncInvokeConfigResponseBody(Model):
    """Asynchronous settings of a function."""

    created_time: str | None = None
    """Time the settings were created."""

    destination_config: FuncAsyncDestinationConfig
    """Targets notified of the outcome of asynchronous invocations."""

    enable_async_status_log: bool | None = None
    """Whether the states of asynchronous invocations are kept."""

    func_urn: str
    """URN of the function, with the version or the alias the entry is about after its
    name.
    """

    last_modified: str | None = None
    """Time of the last change of the settings."""

    max_async_event_age_in_seconds: int
    """Longest time an event waits to be handled, in seconds (60 to 86400)."""

    max_async_retry_attempts: int
    """Number of retries after a failed invocation, from 0 to 8; 3 by default."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateFunctionAsyncInvokeConfigRequestBody(Model):
    """New asynchronous settings of a function."""

    destination_config: FuncAsyncDestinationConfig | None = None
    """Targets notified of the outcome of asynchronous invocations."""

    enable_async_status_log: bool | None = None
    """Whether the states of asynchronous invocations are kept."""

    log_group_id: str | None = None
    """ID of the LTS log group that takes the states."""

    log_group_name: str | None = None
    """Name of the LTS log group that takes the states."""

    log_stream_id: str | None = None
    """ID of the LTS log stream that takes the states."""

    log_stream_name: str | None = None
    """Name of the LTS log stream that takes the states."""

    max_async_event_age_in_seconds: int | None = None
    """Longest time an event waits to be handled, in seconds (1 to 86400). 3600 by
    default.

    Default: 3600.
    """

    max_async_retry_attempts: int | None = None
    """Number of retries after a failed invocation, from 0 to 3; 1 by default.

    Default: 1.
    """


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateFunctionAsyncInvokeConfigResponseBody(Model):
    """Asynchronous settings after the change."""

    created_time: str | None = None
    """Time the settings were created."""

    destination_config: FuncAsyncDestinationConfig
    """Targets notified of the outcome of asynchronous invocations."""

    enable_async_status_log: bool | None = None
    """Whether the states of asynchronous invocations are kept."""

    func_urn: str
    """URN of the function, with the version or the alias the entry is about after its
    name.
    """

    last_modified: str | None = None
    """Time of the last change of the settings."""

    max_async_event_age_in_seconds: int
    """Longest time an event waits to be handled, in seconds (60 to 86400)."""

    max_async_retry_attempts: int
    """Number of retries after a failed invocation, from 0 to 8; 3 by default."""

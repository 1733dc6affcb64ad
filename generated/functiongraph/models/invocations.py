"""Models of invocations."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .._runtime.model import Model


class XCFFRequestVersion(StrEnum):
    """Form of the response, v0 for text or v1 for JSON. Pass v1 to get the documented
    response body.

    Known values of `X-CFF-Request-Version`; a server may send others.
    """

    V0 = "v0"
    V1 = "v1"


class XCffInstanceMemory(StrEnum):
    """Memory of the instance for this invocation, in MB, one of the sizes from 128 to
    10240.

    Known values of `X-Cff-Instance-Memory`; a server may send others.
    """

    VALUE_128 = "128"
    VALUE_256 = "256"
    VALUE_512 = "512"
    VALUE_768 = "768"
    VALUE_1024 = "1024"
    VALUE_1280 = "1280"
    VALUE_1536 = "1536"
    VALUE_1792 = "1792"
    VALUE_2048 = "2048"
    VALUE_2560 = "2560"
    VALUE_3072 = "3072"
    VALUE_3584 = "3584"
    VALUE_4096 = "4096"
    VALUE_8192 = "8192"
    VALUE_10240 = "10240"


class XCffLogType(StrEnum):
    """Whether to return the log. `tail` returns its last 4 KB, an empty value none.

    Known values of `X-Cff-Log-Type`; a server may send others.
    """

    TAIL = "tail"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AsyncInvokeFunctionResponseBody(Model):
    """Receipt of an asynchronous invocation."""

    request_id: str
    """ID of the request, to find it by in logs or to ask support about it."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class InvokeFunctionResponseBody(Model):
    """Result of a synchronous invocation."""

    log: str | None = None
    """Log of the invocation. Present if it was asked for."""

    request_id: str | None = None
    """ID of the request, to find it by in logs or to ask support about it."""

    result: str | None = None
    """What the function returned, as text; JSON has to be parsed once more."""

    status: int | None = None
    """HTTP status the function returned."""

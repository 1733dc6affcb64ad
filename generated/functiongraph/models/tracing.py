"""Models of tracing."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowTracingResponseBody(Model):
    """Tracing of a function."""

    tracing_ak: str | None = None
    """Access key of APM. Empty if tracing is off."""

    tracing_sk: str | None = None
    """Secret key of APM. Empty if tracing is off."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdateTracingRequestBody(Model):
    """New tracing of a function."""

    tracing_ak: str | None = None
    """Access key of APM. Empty if tracing is off."""

    tracing_sk: str | None = None
    """Secret key of APM. Empty if tracing is off."""

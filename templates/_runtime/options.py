"""What one call may do otherwise than its Client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .limits import Timeout
    from .retry import Retry


@dataclass(frozen=True, slots=True)
class CallOptions:
    """Given as `options=` to any call; what is None stays as the Client has it."""

    timeout: float | Timeout | None = None
    """Seconds to connect and, apart from that, for each wait; or a `Timeout`."""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Sent as they are, in place of those the call would send itself."""
    retry: Retry | None = None
    validate: bool | None = None
    progress: Callable[[int, int | None], None] | None = None
    """Called while the body is sent, with the bytes so far and their number in all
    (None if that is not known); perhaps on another thread, and from 0 again if the
    request is repeated."""
    max_response_bytes: int | None = None

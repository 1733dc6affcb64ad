"""Objects with any keys 1: models, validators, a sync and an async client."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._runtime import auth, errors, testing
    from ._runtime.auth import TokenAuth
    from ._runtime.errors import ApiError, ClientError
    from ._runtime.hooks import Hooks
    from ._runtime.limits import Timeout
    from ._runtime.model import Model
    from ._runtime.null import NULL
    from ._runtime.operation import Operation
    from ._runtime.options import CallOptions
    from ._runtime.response import Response
    from ._runtime.retry import Retry
    from ._runtime.violations import ValidationError, Violation
    from .async_client import AsyncClient
    from .client import Client
    from .models.shared import Holder, Item
    from .operations import OPERATIONS

__all__ = [
    "NULL",
    "OPERATIONS",
    "ApiError",
    "AsyncClient",
    "CallOptions",
    "Client",
    "ClientError",
    "Holder",
    "Hooks",
    "Item",
    "Model",
    "Operation",
    "Response",
    "Retry",
    "Timeout",
    "TokenAuth",
    "ValidationError",
    "Violation",
    "auth",
    "errors",
    "testing",
]

_HOMES = {
    "._runtime.auth": ("TokenAuth", "auth"),
    "._runtime.errors": ("ApiError", "ClientError", "errors"),
    "._runtime.hooks": ("Hooks",),
    "._runtime.limits": ("Timeout",),
    "._runtime.model": ("Model",),
    "._runtime.null": ("NULL",),
    "._runtime.operation": ("Operation",),
    "._runtime.options": ("CallOptions",),
    "._runtime.response": ("Response",),
    "._runtime.retry": ("Retry",),
    "._runtime.testing": ("testing",),
    "._runtime.violations": ("ValidationError", "Violation"),
    ".async_client": ("AsyncClient",),
    ".client": ("Client",),
    ".models.shared": ("Holder", "Item"),
    ".operations": ("OPERATIONS",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """Imports a name when it is first asked for (PEP 562)."""
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = _HOME_OF[name]
    module = import_module(home, __name__)
    found: object = module if home.endswith(f".{name}") else getattr(module, name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

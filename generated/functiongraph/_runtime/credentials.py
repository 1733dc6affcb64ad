"""Which of the credentials an operation is sent with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .auth import Auth, NoAuth
from .errors import ConfigurationError
from .operation import Operation
from .security import Credentials
from .steps import Steps
from .transport import Request


class AllOf(Auth):
    """Several credentials at once: what one alternative of a definition asks for."""

    def __init__(self, parts: tuple[Auth, ...]) -> None:
        self._parts = parts

    def prepare(self, request: Request) -> Steps[None]:
        for part in self._parts:
            yield from part.prepare(request)

    def apply(self, request: Request) -> None:
        for part in self._parts:
            part.apply(request)

    def rejected(self, request: Request) -> bool:
        renewed = [part.rejected(request) for part in self._parts]
        return any(renewed)

    def parameter(self, name: str, scope: Mapping[str, str]) -> Steps[str]:
        for part in self._parts:
            if found := (yield from part.parameter(name, scope)):
                return found
        return ""


def auth_of(
    operation: Operation[Any],
    credentials: Credentials,
    default: tuple[tuple[str, ...], ...],
) -> Auth:
    """What an operation is sent with.

    A single Auth goes with every operation but those that declare to need none. Of
    several, the first alternative is taken for which all are given; raises
    `ConfigurationError` if there is none.
    """
    needed = default if operation.security is None else operation.security
    if credentials is None or operation.security == ():
        return NoAuth()
    if isinstance(credentials, Auth):
        return credentials
    for alternative in sorted(needed, key=lambda names: not names):
        if all(name in credentials for name in alternative):
            return AllOf(tuple(credentials[name] for name in alternative))
    if not needed:
        return NoAuth()
    wanted = " or ".join(" with ".join(alternative) for alternative in needed)
    raise ConfigurationError(f"{operation.id} needs auth= to have {wanted}")

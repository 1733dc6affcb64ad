"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from .._runtime.model import Model


class PrivateKey(StrEnum):
    """Known values of `private_key`; a server may send others."""

    A = "a"


class UserToken(StrEnum):
    """Known values of `userToken`; a server may send others."""

    A = "a"
    B = "b"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Inner(Model):
    """Inner of the API."""

    sk: str | None = field(default=None, repr=False)


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Login(Model):
    """Login of the API."""

    name: str | None = None

    password: str = field(repr=False)

    pass_: str | None = field(default=None, repr=False)

    user_token: UserToken | str | None = field(default=None, repr=False)

    client_secret: list[str] | None = field(default=None, repr=False)

    private_key: PrivateKey | str | None = field(default=None, repr=False)

    flagged: str | None = field(default=None, repr=False)

    token_name: str | None = None

    password_length: int | None = None

    inner: Inner | None = None

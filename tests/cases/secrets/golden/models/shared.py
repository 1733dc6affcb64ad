"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from .._runtime.model import Model


class Id(StrEnum):
    """Known values of `id`; a server may send others."""

    A = "a"


class PrivateKey(StrEnum):
    """Known values of `private_key`; a server may send others."""

    A = "a"


class UserToken(StrEnum):
    """Known values of `userToken`; a server may send others."""

    A = "a"
    B = "b"


class Value(StrEnum):
    """Known values of `value`; a server may send others."""

    A = "a"


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

    tokens: dict[str, str] | None = field(default=None, repr=False)

    user_tokens: dict[str, int] | None = field(default=None, repr=False)

    api_secrets: list[LoginApiSecretsItem] | None = field(default=None, repr=False)

    credentials: Shared | None = field(default=None, repr=False)

    db_password: Any = field(default=None, repr=False)

    encrypted_user_data: str | None = field(default=None, repr=False)

    api_key: str | None = field(default=None, repr=False)

    list_of_secrets: list[str] | None = field(default=None, repr=False)

    pair_secret: list[Any] | None = field(default=None, repr=False)

    numeric_secret: str | None = field(default=None, repr=False)


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LoginApiSecretsItem(Model):
    """api_secrets item of the API."""

    value: Value | str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Shared(Model):
    """Shared of the API."""

    id: Id | str

    more: list[str] | None = None

    if TYPE_CHECKING:

        @property
        def additional_properties(self) -> dict[str, str]: ...

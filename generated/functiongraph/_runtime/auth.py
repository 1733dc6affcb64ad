"""Authentication: what makes a Request one of a known caller."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NoReturn

from .errors import ConfigurationError
from .headers import find_header, set_header

if TYPE_CHECKING:
    from .steps import Steps
    from .transport import Request


class Auth:
    """The base of every kind; a kind of your own needs to define `apply` alone.

    Secrets are in no repr, and no Auth can be pickled.
    """

    def prepare(self, request: Request) -> Steps[None]:
        """Fetches what `apply` will need, by steps; nothing for most kinds."""
        return
        yield

    def apply(self, request: Request) -> None:
        """Completes the headers or the URL of a request about to be sent."""
        raise NotImplementedError

    def rejected(self, request: Request) -> bool:
        """Called when `request` came back with 401; True if it is worth another try."""
        return False

    def parameter(self, name: str, scope: Mapping[str, str]) -> Steps[str]:
        """A client parameter (project_id) which nobody gave, '' if it is not known."""
        return ""
        yield

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds secrets and is not pickled")


class NoAuth(Auth):
    """Sends requests as they are."""

    def apply(self, request: Request) -> None:
        return


class TokenAuth(Auth):
    """A token in a header; a header of that name given by the call goes first.

    `token` is the token itself, or a function that gives the one of the moment. A bearer
    token has `header="Authorization", prefix="Bearer "`.
    """

    def __init__(
        self,
        token: str | Callable[[], str],
        *,
        header: str = "X-Auth-Token",
        prefix: str = "",
    ) -> None:
        self._token = token
        self._header = header
        self._prefix = prefix

    def apply(self, request: Request) -> None:
        if find_header(request.headers, self._header):
            return
        token = self._token if isinstance(self._token, str) else self._token()
        if not token:
            raise ConfigurationError("the token is empty")
        set_header(request.headers, self._header, self._prefix + token)

"""What both clients are made of: settings, checked once and shared by all calls."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar, Generic, NamedTuple, TypeVar

from .auth import Auth
from .errors import ConfigurationError
from .fork import survives_fork
from .limits import MAX_RESPONSE_BYTES, Timeout, timeout_of
from .retry import Retry, RetryBudget
from .security import Credentials, Secret, SecurityScheme
from .servers import Server, resolve

if TYPE_CHECKING:
    from .hooks import Hooks

TransportT = TypeVar("TransportT")


class Place(NamedTuple):
    """Where the API is for a Client."""

    base_url: str
    """Empty if the definition names no server and the user no endpoint."""
    variables: Mapping[str, str]
    """Server variables, for operations that have servers of their own."""
    own_servers: bool
    """Whether such operations use them: not if the user gave an endpoint."""


class Configuration(NamedTuple):
    """The settings of a Client; `Client.__init__` says what each means."""

    place: Place
    user_agent: str
    security: tuple[tuple[str, ...], ...]
    credentials: Credentials
    parameters: Mapping[str, object]
    headers: Mapping[str, str]
    timeout: Timeout
    retry: Retry
    budget: RetryBudget
    max_response_bytes: int
    validate: bool
    allow_http: bool
    hooks: Hooks | None
    bodiless_type: str

    def __repr__(self) -> str:
        return f"<Configuration {self.place.base_url}>"


class Configured(Generic[TransportT]):
    """A Client before anything is known of how it waits.

    endpoint: base URL in place of the definition's servers, `https://host/prefix`.
    region, server_variables: values for the server templates of the definition.
    auth: one `Auth` for all operations, or one for each security scheme by its name:
        an `Auth`, a key or token, or (user, password). None sends no credentials.
    project_id, domain_id, parameters: defaults of those parameters in every call.
    timeout: seconds to connect and for each wait, or a `Timeout`.
    retry: which failures are repeated, see `Retry`; `Retry(attempts=1)` for none.
    transport: what sends the requests; one that is given is not closed by the Client.
    validate: whether requests are checked against the definition before they are sent.
    headers: sent with every request.
    max_response_bytes: the longest body that is read into memory.
    allow_http: permits credentials over http:// to another machine.
    hooks: called before each request and after each response.

    Nothing is read or sent here. Raises `ConfigurationError`.
    """

    _servers: ClassVar[tuple[Server, ...]] = ()
    _security: ClassVar[tuple[tuple[str, ...], ...]] = ()
    _schemes: ClassVar[Mapping[str, SecurityScheme]] = {}
    _endpoint_variable: ClassVar[str] = ""
    """Environment variable for the endpoint; `{region}` in it is the region, in upper
    case and with underscores. Of several endpoints with commas the first is taken;
    one without a scheme is of https."""
    _bodiless_type: ClassVar[str] = ""
    """Content-Type of requests without a body, for servers that ask for one."""
    _package_name: ClassVar[str] = "client"
    _package_version: ClassVar[str] = "0"

    def __init__(
        self,
        *,
        endpoint: str | None = None,
        region: str | None = None,
        auth: Auth | Mapping[str, Secret] | None = None,
        project_id: str | None = None,
        domain_id: str | None = None,
        parameters: Mapping[str, object] | None = None,
        server_variables: Mapping[str, str] | None = None,
        timeout: float | Timeout | None = None,
        retry: Retry | None = None,
        transport: TransportT | None = None,
        validate: bool = True,
        headers: Mapping[str, str] | None = None,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        allow_http: bool = False,
        hooks: Hooks | None = None,
    ) -> None:
        place = self._place(endpoint, region, server_variables)
        self._config = Configuration(
            place=place,
            user_agent=f"{self._package_name}/{self._package_version}",
            security=self._security,
            credentials=self._checked(auth),
            parameters=_merged(parameters, project_id, domain_id),
            headers=dict(headers or {}),
            timeout=timeout_of(timeout, Timeout()),
            retry=retry or Retry(),
            budget=RetryBudget(),
            max_response_bytes=max_response_bytes,
            validate=validate,
            allow_http=allow_http,
            hooks=hooks,
            bodiless_type=self._bodiless_type,
        )
        self._hold(transport)

    def _hold(self, transport: TransportT | None) -> None:
        self._given = transport
        self._own: TransportT | None = None
        self._closed = False
        self._after_fork()
        survives_fork(self)

    def _after_fork(self) -> None:
        self._lock = threading.Lock()

    def _place(
        self,
        endpoint: str | None,
        region: str | None,
        server_variables: Mapping[str, str] | None,
    ) -> Place:
        given = dict(server_variables or {})
        if region is not None:
            given["region"] = region
        variables = self._defaults() | given
        if endpoint is None:
            endpoint = self._endpoint_of_environment(variables.get("region", ""))
        base_url = resolve(self._servers, endpoint, given)
        return Place(base_url, variables, own_servers=endpoint is None)

    def _endpoint_of_environment(self, region: str) -> str | None:
        name = self._endpoint_variable.replace("{region}", region)
        found = os.environ.get(name.replace("-", "_").upper(), "") if name else ""
        endpoint = found.partition(",")[0].strip()
        if endpoint and "://" not in endpoint:
            return f"https://{endpoint}"  # as the provider's own clients take it
        return endpoint or None

    def _defaults(self) -> dict[str, str]:
        """The values of the server variables that the user did not give."""
        return {
            name: default
            for server in reversed(self._servers)
            for name, (default, _) in server.variables.items()
        }

    def _checked(self, auth: Auth | Mapping[str, Secret] | None) -> Credentials:
        if auth is None or isinstance(auth, Auth):
            return auth
        if not isinstance(auth, Mapping):
            kind = type(auth).__name__
            raise ConfigurationError(f"auth= is an Auth such as TokenAuth, not {kind}")
        unknown = sorted(auth.keys() - self._schemes.keys())
        if unknown:
            known = ", ".join(self._schemes) or "none"
            raise ConfigurationError(
                f"auth= names the scheme {unknown[0]}; the schemes are: {known}"
            )
        return {name: self._auth(name, secret) for name, secret in auth.items()}

    def _auth(self, name: str, secret: Secret) -> Auth:
        if isinstance(secret, Auth):
            return secret
        from .lookup import optional

        auth: Auth = optional("schemes.auth_for")(name, self._schemes[name], secret)
        return auth

    def _transport(self, make: Callable[[], TransportT]) -> TransportT:
        """The one in use; the default one is made when it is first needed."""
        if self._closed:
            raise ConfigurationError("the client is closed")
        if self._given is not None:
            return self._given
        with self._lock:
            if self._own is None:
                self._own = make()
            return self._own

    def _close(self) -> TransportT | None:
        """The transport that is now to be closed."""
        with self._lock:
            self._closed = True
            own, self._own = self._own, None
        return own

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._config.place.base_url}>"


def _merged(
    parameters: Mapping[str, object] | None,
    project_id: str | None,
    domain_id: str | None,
) -> Mapping[str, object]:
    ids = {"project_id": project_id, "domain_id": domain_id}
    return {**ids, **(parameters or {})}

"""Requests signed with an access key (AK/SK)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..auth import Auth
from ..errors import ConfigurationError
from ..headers import find_header
from ..renewable import Expiring, Renewable
from ..steps import Steps
from ..transport import Request
from .discovery import Discovery
from .signing import AccessKey, Scope, sign

KeySource = Callable[[], Steps[Expiring[AccessKey]]]
"""Fetches an access key by steps: the chain, or one of your own."""

_RENEW_BEFORE = 2400.0
"""Seconds; temporary keys of ECS are replaced long before they expire."""


class AccessKeyAuth(Auth):
    """Signs every request with an access key.

    `AccessKeyAuth("ak", "sk")` uses that key; `security_token` belongs to a temporary
    one. `AccessKeyAuth()` looks for one in the environment, in the credentials file
    and in the metadata of the ECS instance, see `chain`; `source` is any other place.
    `service` makes it sign with V11-HMAC-SHA256, as instances with an address of
    their own ask for. Project and domain ids that are nowhere given are asked of IAM
    on first use, at `iam_endpoint`.
    """

    def __init__(
        self,
        access_key: str = "",
        secret_key: str = "",
        *,
        security_token: str = "",
        source: KeySource | None = None,
        service: str = "",
        iam_endpoint: str = "",
    ) -> None:
        if bool(access_key) != bool(secret_key):
            raise ConfigurationError("an access key needs its secret key, and only it")
        self._keys = Renewable(
            (
                _fixed(AccessKey(access_key, secret_key, security_token))
                if access_key
                else source or _chain()
            ),
            margin=_RENEW_BEFORE,
        )
        self._renews = not access_key
        self._service = service
        self._discovery = Discovery(self, iam_endpoint)
        self._key: AccessKey | None = None

    def prepare(self, request: Request) -> Steps[None]:
        self._key = yield from self._keys.get()

    def apply(self, request: Request) -> None:
        key = self._key
        if key is None:
            raise ConfigurationError("prepare comes before apply")
        project = request.scope.get("project_id", "") or key.project_id
        domain = request.scope.get("domain_id", "") or key.domain_id
        if project:
            request.headers.setdefault("X-Project-Id", project)
        elif domain:
            request.headers.setdefault("X-Domain-Id", domain)
        region = request.scope.get("region", "globe")
        sign(request, key, Scope(region, self._service) if self._service else None)

    def rejected(self, request: Request) -> bool:
        name = find_header(request.headers, "Authorization") or ""
        signed = request.headers.get(name, "")
        return self._renews and self._keys.forget(lambda key: key.access_key in signed)

    def parameter(self, name: str, scope: Mapping[str, str]) -> Steps[str]:
        key = yield from self._keys.get()
        known = {"project_id": key.project_id, "domain_id": key.domain_id}
        return known.get(name) or (yield from self._discovery.parameter(name, scope))


def _fixed(key: AccessKey) -> KeySource:
    def fetch() -> Steps[Expiring[AccessKey]]:
        return Expiring(key)
        yield

    return fetch


def _chain() -> KeySource:
    from .chain import default_source

    return default_source()

"""IAM tokens: fetched with a password or through an agency, cached, renewed in time."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from functools import partial
from typing import Any

from ..auth import Auth
from ..errors import ConfigurationError, DecodeError, UnauthorizedError
from ..fork import survives_fork
from ..headers import find_header
from ..renewable import Expiring, Renewable, timestamp
from ..steps import Steps
from ..transport import RawResponse, Request
from . import iam

_HEADER = "X-Auth-Token"
_RENEW_BEFORE = 600.0


class _IamToken(Auth):
    """A token for the project or region that a call is about, or for the account.

    One token is kept for each; a header X-Auth-Token given by the call goes first.
    """

    def __init__(self, domain: str, iam_endpoint: str) -> None:
        self._domain = domain
        self._endpoint = iam_endpoint
        self._after_fork()
        survives_fork(self)
        self._tokens: dict[str, Renewable[tuple[str, str]]] = {}
        self._current: dict[str, tuple[str, str]] = {}

    def _after_fork(self) -> None:
        self._lock = threading.Lock()

    def _identity(self) -> dict[str, Any]:
        raise NotImplementedError

    def _authorize(self, question: Request) -> Steps[None]:
        """Completes the request for a token; a password says all there is to say."""
        return
        yield

    def prepare(self, request: Request) -> Steps[None]:
        if not find_header(request.headers, _HEADER):
            yield from self._token(request.scope)

    def apply(self, request: Request) -> None:
        if not find_header(request.headers, _HEADER):
            request.headers[_HEADER] = self._current[_key(request.scope)][0]

    def rejected(self, request: Request) -> bool:
        sent = request.headers.get(find_header(request.headers, _HEADER) or "")
        tokens = self._tokens.get(_key(request.scope))
        return tokens is not None and tokens.forget(lambda held: held[0] == sent)

    def parameter(self, name: str, scope: Mapping[str, str]) -> Steps[str]:
        """IAM tells the project of a token that is asked for by the region's name."""
        if name != "project_id" or not scope.get("region"):
            return ""
        return (yield from self._token({"region": scope["region"]}))[1]

    def _token(self, scope: Mapping[str, str]) -> Steps[tuple[str, str]]:
        key = _key(scope)
        with self._lock:
            tokens = self._tokens.get(key)
            if tokens is None:
                fetch = partial(self._fetch, dict(scope))
                tokens = self._tokens[key] = Renewable(fetch, _RENEW_BEFORE)
        found = self._current[key] = yield from tokens.get()
        return found

    def _fetch(self, scope: Mapping[str, str]) -> Steps[Expiring[tuple[str, str]]]:
        """POST /v3/auth/tokens; (token, project id)."""
        raw = yield from self._ask(self._question(scope))
        token = raw.headers.get("X-Subject-Token", "")
        if not token:
            raise DecodeError("IAM gave no X-Subject-Token", status=raw.status)
        told = iam.member(raw, "token")
        project = told.get("project")
        project_id = str(project.get("id", "")) if isinstance(project, Mapping) else ""
        return Expiring((token, project_id), timestamp(told.get("expires_at")))

    def _question(self, scope: Mapping[str, str]) -> Request:
        endpoint = iam.iam_endpoint(self._endpoint, scope.get("region", ""))
        auth = {"identity": self._identity(), "scope": self._asked(scope)}
        url = f"{endpoint}/v3/auth/tokens?nocatalog=true"
        question = iam.request("POST", url, {"auth": auth})
        question.scope = {"region": scope.get("region", "")}
        return question

    def _ask(self, question: Request) -> Steps[RawResponse]:
        """Once more if it was the token of an agency's user that had ended."""
        first = question.copy()
        yield from self._authorize(first)
        try:
            return (yield from iam.ask(first, "IAM token"))
        except UnauthorizedError:
            if not self._refused(first):
                raise
        yield from self._authorize(question)
        return (yield from iam.ask(question, "IAM token"))

    def _refused(self, question: Request) -> bool:
        """Whether another try at proving who asks makes sense."""
        return False

    def _asked(self, scope: Mapping[str, str]) -> dict[str, Any]:
        """What the token is for: a project by id or region, or the whole account."""
        if scope.get("project_id"):
            return {"project": {"id": scope["project_id"]}}
        if scope.get("region"):
            return {"project": {"name": scope["region"]}}
        return {"domain": {"name": self._domain}}


class PasswordTokenAuth(_IamToken):
    """Tokens of an IAM user. `domain` is the name of the account the user belongs to."""

    def __init__(
        self, user: str, password: str, domain: str, *, iam_endpoint: str = ""
    ) -> None:
        super().__init__(domain, iam_endpoint)
        if not (user and password and domain):
            raise ConfigurationError("user, password and domain must not be empty")
        self._user = user
        self._password = password

    def _identity(self) -> dict[str, Any]:
        user = {
            "name": self._user,
            "password": self._password,
            "domain": {"name": self._domain},
        }
        return {"methods": ["password"], "password": {"user": user}}


class AgencyTokenAuth(_IamToken):
    """Tokens by which another account lets its resources be used.

    `source` proves who asks: a `PasswordTokenAuth` or `TokenAuth`. `domain` is the
    name of the account that made the agency.
    """

    def __init__(
        self, source: Auth, agency: str, domain: str, *, iam_endpoint: str = ""
    ) -> None:
        super().__init__(domain, iam_endpoint)
        self._source = source
        self._agency = agency

    def _identity(self) -> dict[str, Any]:
        role = {"agency_name": self._agency, "domain_name": self._domain}
        return {"methods": ["assume_role"], "assume_role": role}

    def _authorize(self, question: Request) -> Steps[None]:
        yield from self._source.prepare(question)
        self._source.apply(question)

    def _refused(self, question: Request) -> bool:
        return self._source.rejected(question)


def _key(scope: Mapping[str, str]) -> str:
    names = ("project_id", "region")
    return next((f"{name}={scope[name]}" for name in names if scope.get(name)), "")

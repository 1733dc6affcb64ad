"""Finding the project and domain that credentials belong to, once each."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from functools import partial
from urllib.parse import quote

from ..auth import Auth
from ..fork import survives_fork
from ..renewable import Expiring, Renewable
from ..steps import Steps
from . import iam


class Discovery:
    """Asks IAM with the credentials themselves; the answers are kept."""

    def __init__(self, auth: Auth, endpoint: str) -> None:
        self._auth = auth
        self._endpoint = endpoint
        self._after_fork()
        survives_fork(self)
        self._found: dict[tuple[str, str], Renewable[str]] = {}

    def _after_fork(self) -> None:
        self._lock = threading.Lock()

    def parameter(self, name: str, scope: Mapping[str, str]) -> Steps[str]:
        """The id; '' for other names, and for a project without a region to go by."""
        region = scope.get("region", "")
        if name == "project_id" and region:
            fetch = partial(self._project, region)
        elif name == "domain_id":
            fetch = partial(self._domain, region)
        else:
            return ""
        with self._lock:
            found = self._found.get((name, region))
            if found is None:
                found = self._found[name, region] = Renewable(fetch)
        return (yield from found.get())

    def _project(self, region: str) -> Steps[Expiring[str]]:
        """GET /v3/projects: the project that is named as its region."""
        path = f"/v3/projects?name={quote(region, safe='')}"
        hint = f"give the Client the project_id to use in {region}"
        return (yield from self._one(region, path, "project", hint))

    def _domain(self, region: str) -> Steps[Expiring[str]]:
        """GET /v3/auth/domains: the account."""
        hint = "give the Client the domain_id to use"
        return (yield from self._one(region, "/v3/auth/domains", "domain", hint))

    def _one(
        self, region: str, path: str, kind: str, hint: str
    ) -> Steps[Expiring[str]]:
        endpoint = iam.iam_endpoint(self._endpoint, region)
        question = iam.request("GET", endpoint + path)
        yield from self._auth.prepare(question)
        self._auth.apply(question)
        raw = yield from iam.ask(question, f"IAM {kind}s")
        return Expiring(iam.only_one(iam.loaded(raw).get(f"{kind}s"), kind, hint))

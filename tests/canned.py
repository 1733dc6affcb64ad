"""A transport that answers what a test wrote down, for any generated package."""

from __future__ import annotations

import importlib
import json
from types import ModuleType
from typing import Any


class Canned:
    """Answers the same to every request and keeps the requests.

    `body` is JSON data, or bytes that are sent as they are; `X_Request_Id="a"` is
    the header X-Request-Id.
    """

    def __init__(
        self,
        package: ModuleType,
        body: object = b"",
        status: int = 200,
        content_type: str = "application/json",
        **headers: str,
    ) -> None:
        runtime = f"{package.__name__}._runtime"
        self._raw = importlib.import_module(f"{runtime}.transport").RawResponse
        self._headers = importlib.import_module(f"{runtime}.headers").Headers
        fields = [(name.replace("_", "-"), value) for name, value in headers.items()]
        self.fields = [("Content-Type", content_type), *fields]
        self.status = status
        self.body = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.requests: list[Any] = []

    def send(self, request: Any) -> Any:
        self.requests.append(request)
        return self._raw(self.status, self._headers(self.fields), self.body)

    def close(self) -> None:
        return

    @property
    def last(self) -> Any:
        """The request that was sent last."""
        return self.requests[-1]

    @property
    def sent(self) -> Any:
        """The JSON body of the last request."""
        return json.loads(self.last.body)

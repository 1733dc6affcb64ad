"""The generated client, fed with the values of the wire."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Mapping
from types import ModuleType
from typing import Any

AK, SK = "AKEXAMPLE", "SKEXAMPLE"
PROJECT, DOMAIN = "0123456789abcdef", "fedcba9876543210"


class OurPeer:
    """A client that signs with the key of the SDK's client, for the same owner.

    Values keep to no patterns, so nothing is validated.
    """

    def __init__(
        self, package: ModuleType, endpoint: str, owner: Mapping[str, str]
    ) -> None:
        huawei = f"{package.__name__}._runtime.huawei"
        auth = importlib.import_module(f"{huawei}.access_key").AccessKeyAuth(AK, SK)
        self._package = package
        self._signing = importlib.import_module(f"{huawei}.signing")
        self._transport = importlib.import_module(
            f"{package.__name__}._runtime.transport"
        )
        self._client = package.Client(
            endpoint=endpoint, auth=auth, validate=False, **owner
        )

    def call(self, operation: Any, values: Mapping[str, Any], body: Any) -> None:
        """Calls the operation's own method; parameters by Python name."""
        method = getattr(self._client, operation.name)
        given = dict(values)
        if body is not None:
            given["body"] = self._body(method, body)
        method(**given)

    def _body(self, method: Any, body: Any) -> Any:
        """The model that the method takes, where it takes one."""
        annotation = str(inspect.signature(method).parameters["body"].annotation)
        model = getattr(self._package, annotation.removesuffix(" | None"), None)
        if hasattr(model, "from_dict") and isinstance(body, dict):
            return model.from_dict(body)
        return body

    def signed(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> str:
        """The Authorization that the runtime gives a request."""
        request = self._transport.Request(method, url, dict(headers), body)
        self._signing.sign(request, self._signing.AccessKey(AK, SK))
        return str(request.headers["Authorization"])

    def close(self) -> None:
        self._client.close()

"""The official SDK: its clients of a service, fed with the values of the wire."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from .our_peer import AK, DOMAIN, PROJECT, SK

_MANY = ("Async", "Multichannel", "Managed", "Abstract")


@dataclass(frozen=True)
class SdkMethod:
    """A method of the SDK, and the class of its requests."""

    client: Any
    name: str
    models: ModuleType
    request_type: Any

    def path(self) -> str:
        describe = getattr(self.client, f"_{self.name}_http_info")
        return str(describe(self.request_type())["resource_path"])

    def call(self, values: Mapping[str, Any], body: Any) -> None:
        """Sends a request of these values, parameters by wire name."""
        request = self.request_type()
        for attribute, wire in request.attribute_map.items():
            if wire in values:
                setattr(request, attribute, values[wire])
        if body is not None:
            request.body = self._made(body, request.openapi_types["body"])
        getattr(self.client, self.name)(request)

    def _made(self, value: Any, kind: str) -> Any:
        """Plain data as what the SDK calls `kind`: one of its models, lists, dicts."""
        if isinstance(value, Path):
            return _form_file(value)
        inner = re.fullmatch(r"list\[(.*)\]", kind)
        if inner and isinstance(value, list):
            return [self._made(item, inner[1]) for item in value]
        inner = re.fullmatch(r"dict\([^,]*, ?(.*)\)", kind)
        if inner and isinstance(value, dict):
            return {key: self._made(item, inner[1]) for key, item in value.items()}
        model = getattr(self.models, kind, None)
        if model is None or not isinstance(value, dict):
            return value
        made = model()
        for attribute, wire in model.attribute_map.items():
            if wire in value:
                item = self._made(value[wire], model.openapi_types[attribute])
                setattr(made, attribute, item)
        return made


class SdkPeer:
    """All clients the SDK has for a service, one for each version of its API."""

    def __init__(self, module: str, endpoint: str) -> None:
        package = importlib.import_module(module)
        self._clients = [
            _client(importlib.import_module(f"{module}.{version.name}"), endpoint)
            for version in pkgutil.iter_modules(package.__path__)
            if re.fullmatch(r"v\d+", version.name)
        ]

    @property
    def owner(self) -> dict[str, str]:
        """What its credentials belong to, as our client takes it."""
        kind = type(self._clients[0].get_credentials()).__name__
        if kind == "GlobalCredentials":
            return {"domain_id": DOMAIN}
        return {"project_id": PROJECT}

    def method(self, operation: Any) -> SdkMethod | None:
        """The method of an operation: of that name, and to that path.

        A method to another path is that of another operation.
        """
        for client in self._clients:
            if hasattr(client, f"_{operation.name}_http_info"):
                models = client.model_package
                request_type = getattr(models, _request_name(models, operation))
                found = SdkMethod(client, operation.name, models, request_type)
                if _plain(found.path()) == _plain(operation.path):
                    return found
        return None

    def signed(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> str:
        """The Authorization that the SDK's signer gives a request."""
        from huaweicloudsdkcore.sdk_request import SdkRequest
        from huaweicloudsdkcore.signer.signer import Signer

        from .signatures import split

        host, path, pairs = split(url)
        named = {name.title(): value for name, value in headers.items()}
        request = SdkRequest(method, "http", host, path, "", pairs, named, body)
        Signer(self._clients[0].get_credentials()).sign(request)
        return str(named["Authorization"])

    def close(self) -> None:
        for client in self._clients:
            client.get_http_client().close()
            client.get_http_client().executor.shutdown()


def _request_name(models: ModuleType, operation: Any) -> str:
    """The class of its requests; the SDK spells some acronyms in its own way."""
    wanted = f"{operation.id}Request".lower()
    return next(name for name in dir(models) if name.lower() == wanted)


def _plain(path: str) -> str:
    """A path whatever its parameters are called."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def _client(version: ModuleType, endpoint: str) -> Any:
    from huaweicloudsdkcore.auth.credentials import BasicCredentials, GlobalCredentials

    builder = getattr(version, next(_client_names(version))).new_builder()
    if builder._credential_type[0] == "GlobalCredentials":
        credentials = GlobalCredentials(AK, SK, DOMAIN)
    else:
        credentials = BasicCredentials(AK, SK, PROJECT)
    return builder.with_credentials(credentials).with_endpoint(endpoint).build()


def _client_names(version: ModuleType) -> Iterator[str]:
    for name in dir(version):
        if name.endswith("Client") and not any(word in name for word in _MANY):
            yield name


def _form_file(path: Path) -> Any:
    from huaweicloudsdkcore.http.formdata import FormFile

    return FormFile(str(path), "application/octet-stream")

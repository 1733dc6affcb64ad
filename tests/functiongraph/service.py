"""The package of FunctionGraph with its rules, and the definition it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import generator
from generator import config

PROJECT = Path(__file__).resolve().parents[2]
(TARGET,) = config.targets(PROJECT)
"""The target that the project builds for itself."""


@dataclass(frozen=True)
class Example:
    """A request the documentation shows."""

    operation: str
    name: str
    body: Any


@dataclass(frozen=True)
class Service:
    """What is tested: the validators, and the rules they were made of."""

    package: ModuleType
    document: dict[str, Any]

    def body(self, operation: str, data: Any) -> list[Any]:
        """What the validator of a request body finds."""
        check = self.package.OPERATIONS[operation].body.check
        return list(self._check(check)(data)) if check else []

    def parameters(self, operation: str, location: str, name: str, value: Any) -> Any:
        """What the validator of the parameters finds in one of them."""
        check = self.package.OPERATIONS[operation].check
        return list(self._check(check)({location: {name: value}})) if check else []

    def model(self, name: str, data: Any) -> list[Any]:
        """What the validator of a schema finds."""
        found: list[Any] = getattr(self.package, name).from_dict(data).validate()
        return found

    def _check(self, name: str) -> Any:
        module, _, function = name.partition(".")
        home = import_module(f"{self.package.__name__}.validators.{module}")
        return getattr(home, function)

    def request_schemas(self) -> dict[str, str]:
        """operation -> the component that its JSON body is."""
        found = {}
        for operation in operations(self.document):
            content = operation.get("requestBody", {}).get("content", {})
            schema = content.get("application/json", {}).get("schema", {})
            if "$ref" in schema:
                found[operation["operationId"]] = schema["$ref"].rpartition("/")[2]
        return found


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The operation objects of a document."""
    for item in document["paths"].values():
        for method in ("get", "put", "post", "delete", "patch", "head", "options"):
            if method in item:
                yield item[method]


def examples() -> Iterator[Example]:
    """The request examples of the definition."""
    for operation in operations(generator.bundle(TARGET.source)):
        content = operation.get("requestBody", {}).get("content", {})
        for media in content.values():
            for name, example in media.get("examples", {}).items():
                yield Example(operation["operationId"], name, example["value"])

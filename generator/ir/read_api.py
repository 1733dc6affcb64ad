"""Path items -> operations; everything else of the document that becomes the Api."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..problem import Problems
from ..source.document import Document
from . import paging_stated
from .api import (
    Body,
    Content,
    Location,
    Operation,
    Parameter,
    Response,
    Security,
    Server,
    Variable,
)
from .pointer import child, look_up, of_reference
from .read_schema import SchemaReader
from .read_types import TypeReader
from .types import Type

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# Said by the client itself, never by its caller: authentication (Security
# Requirement Object), encoding (OpenAPI, Parameter Object: these names are
# ignored), and what the connection knows.
IMPLIED_HEADERS = frozenset(
    "accept authorization connection content-length content-type date host "
    "transfer-encoding user-agent x-auth-token x-domain-id x-project-id "
    "x-project_id x-sdk-content-sha256 x-sdk-date x-security-token".split()
)
CLIENT_LEVEL = frozenset({"project_id", "domain_id"})
_DEFAULT_STYLE = {
    "query": "form",
    "cookie": "form",
    "path": "simple",
    "header": "simple",
}
_STYLE_OF_2 = {
    "ssv": "spaceDelimited",
    "tsv": "tabDelimited",
    "pipes": "pipeDelimited",
}
"""Formats of 2.0 in places where 3.1 does not have them."""


class ApiReader:
    """Reads the operations of one document with the types they need."""

    def __init__(
        self, document: Document, problems: Problems, assert_formats: bool = False
    ) -> None:
        self._root = document.root
        self._places = document.places
        self._problems = problems
        self.types = TypeReader(document.root, document.places, problems)
        self.schemas = SchemaReader(document.root, assert_formats)
        self.stated_paging: dict[str, tuple[Any, str]] = {}
        """operationId -> (what it says itself of its pages, where)."""

    def operations(self) -> Iterator[Operation]:
        """Every operation, in the order of the document."""
        for path, item in self._root.get("paths", {}).items():
            for method in METHODS:
                node = item.get(method)
                if isinstance(node, Mapping):
                    yield self._operation(path, method, item, node)

    def _operation(
        self, path: str, method: str, item: Mapping[str, Any], node: Mapping[str, Any]
    ) -> Operation:
        place = child("/paths", path, method)
        name = str(node["operationId"])
        tags = node.get("tags") or ()
        if paging_stated.KEY in node:
            stated = node[paging_stated.KEY], child(place, paging_stated.KEY)
            self.stated_paging[name] = stated
        return Operation(
            id=name,
            method=method.upper(),
            path=path.partition("#")[0],
            parameters=tuple(self._parameters(item, node, path, method, name)),
            body=self._body(node.get("requestBody"), child(place, "requestBody"), name),
            responses=tuple(self._responses(node, place, name)),
            tag=str(tags[0]) if tags else "",
            summary=str(node.get("summary") or ""),
            doc=str(node.get("description") or ""),
            deprecated=bool(node.get("deprecated")),
            security=requirements(node["security"]) if "security" in node else None,
            servers=tuple(
                s["url"] for s in node.get("servers") or item.get("servers") or ()
            ),
        )

    def _parameters(
        self,
        item: Mapping[str, Any],
        node: Mapping[str, Any],
        path: str,
        method: str,
        operation: str,
    ) -> Iterator[Parameter]:
        """The operation's parameters; its own override those of the path item."""
        found: dict[tuple[str, str], Parameter] = {}
        places = ((item, child("/paths", path)), (node, child("/paths", path, method)))
        for owner, place in places:
            for index, entry in enumerate(owner.get("parameters") or ()):
                pointer = child(place, "parameters", index)
                stated, pointer = self._follow(entry, pointer)
                if stated.get("in") == "header":
                    if str(stated["name"]).lower() in IMPLIED_HEADERS:
                        continue
                parameter = self._parameter(stated, pointer, operation)
                found[parameter.location, parameter.wire_name] = parameter
        yield from found.values()

    def _follow(
        self, node: Mapping[str, Any], pointer: str
    ) -> tuple[Mapping[str, Any], str]:
        """What a Reference Object leads to, and where that is."""
        for _ in range(100):
            if "$ref" not in node:
                break
            pointer = of_reference(node["$ref"])
            node = look_up(self._root, pointer)
        return node, pointer

    def _parameter(
        self, node: Mapping[str, Any], pointer: str, operation: str
    ) -> Parameter:
        location: Location = node["in"]
        wire = str(node["name"])
        media_type = next(iter(node.get("content") or ()), "")
        if media_type:
            schema: Any = node["content"][media_type].get("schema", True)
            place = child(pointer, "content", media_type, "schema")
        else:
            schema, place = node.get("schema", True), child(pointer, "schema")
        kind, _ = self.types.read(schema, place, f"{operation}/{wire}")
        default = schema.get("default") if isinstance(schema, Mapping) else None
        style = (
            _STYLE_OF_2.get(str(node.get("x-collection-format")))
            or node.get("style")
            or _DEFAULT_STYLE[location]
        )
        return Parameter(
            wire_name=wire,
            location=location,
            type=kind,
            # a server that fills in a default does not need the value
            required=location == "path"
            or (bool(node.get("required")) and default is None),
            style=style,
            explode=bool(node.get("explode", style == "form")),
            schema=self.schemas.read(schema, place, wire),
            doc=str(node.get("description") or ""),
            media_type=media_type,
            from_client=location == "path" and wire in CLIENT_LEVEL,
            deprecated=bool(node.get("deprecated")),
            default=default,
            examples=tuple(self._examples(node)),
        )

    def _body(
        self, node: Mapping[str, Any] | None, pointer: str, operation: str
    ) -> Body | None:
        if not node:
            return None
        node, pointer = self._follow(node, pointer)
        contents = tuple(
            self._contents(node, pointer, f"{operation}RequestBody", required=True)
        )
        if not contents:
            return None
        return Body(
            bool(node.get("required")), contents, str(node.get("description") or "")
        )

    def _contents(
        self, node: Mapping[str, Any], pointer: str, hint: str, required: bool
    ) -> Iterator[Content]:
        """Every media type of a body. `required`: an inline object becomes a model."""
        for media_type, stated in (node.get("content") or {}).items():
            place = child(pointer, "content", media_type, "schema")
            schema = stated.get("schema") if isinstance(stated, Mapping) else None
            if schema is None:
                examples = tuple(self._examples(stated or {}))
                yield Content(media_type, None, None, examples)
                continue
            kind: Type | None = None
            if required or "$ref" in schema if isinstance(schema, Mapping) else False:
                kind, _ = self.types.read(schema, place, hint)
            yield Content(
                media_type,
                kind,
                self.schemas.read(schema, place) if required else None,
                tuple(self._examples(stated)),
            )

    def _responses(
        self, node: Mapping[str, Any], place: str, operation: str
    ) -> Iterator[Response]:
        """Every response. An error's inline object stays plain JSON: it has no user."""
        for status, entry in (node.get("responses") or {}).items():
            stated, pointer = self._follow(entry, child(place, "responses", status))
            good = status[:1] in ("2", "3")
            contents = tuple(
                self._contents(stated, pointer, f"{operation}ResponseBody", good)
            )
            yield Response(status, contents, str(stated.get("description") or ""))

    def _examples(self, node: Mapping[str, Any]) -> Iterator[Any]:
        """The values of the examples of a media type or a parameter."""
        for entry in (node.get("examples") or {}).values():
            example, _ = self._follow(entry, "")
            if "value" in example:
                yield example["value"]
        if "example" in node:
            yield node["example"]


def requirements(node: Any) -> tuple[tuple[str, ...], ...]:
    """Alternatives of scheme names (Security Requirement Object)."""
    return tuple(tuple(alternative) for alternative in node or ())


def servers(root: Mapping[str, Any]) -> tuple[Server, ...]:
    """The servers with their variables (Server Object)."""
    return tuple(
        Server(
            str(node["url"]),
            tuple(
                Variable(
                    name,
                    str(variable.get("default", "")),
                    tuple(str(v) for v in variable.get("enum") or ()),
                )
                for name, variable in (node.get("variables") or {}).items()
            ),
        )
        for node in root.get("servers") or ()
    )


def security_schemes(root: Mapping[str, Any]) -> Iterator[Security]:
    """The security schemes a client can serve (Security Scheme Object)."""
    schemes = (root.get("components") or {}).get("securitySchemes") or {}
    for name, entry in schemes.items():
        node = look_up(root, of_reference(entry["$ref"])) if "$ref" in entry else entry
        flows = node.get("flows") or {}
        flow = flows.get("clientCredentials") or {}
        yield Security(
            id=name,
            kind=node.get("type", ""),
            name=str(node.get("name", "")),
            location=str(node.get("in", "")),
            scheme=str(node.get("scheme", "")).lower(),
            token_url=str(flow.get("tokenUrl", "")),
        )

"""Bodies of 2.0 -> request bodies and the content of responses.

Bodies leave the parameters, and media types go to where they are used
(OpenAPI 2.0, Parameter Object and Response Object).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from . import fields, openapi30, repair_types
from .fields import read_fields
from .keywords import words
from .objects import ObjectReader
from .pointer import Place, spell
from .schemas import SchemaReader
from .scope import At, Context, Node

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
BYTES = "application/octet-stream"

STYLES = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}
"""`collectionFormat` -> style and explode (OpenAPI 3.1, Style Values)."""

VENDOR = openapi30.KEYWORDS | repair_types.KEYWORDS | {"x-sensitive"}
"""Vendor keys that are read with the schema."""

_OF_PARAMETER = frozenset(
    words(
        "name in description required allowEmptyValue deprecated schema "
        "collectionFormat example x-example"
    )
)


class Media(NamedTuple):
    """What bodies are made of where an operation does not say so itself."""

    consumes: tuple[str, ...] = ()
    produces: tuple[str, ...] = ()


NO_MEDIA = Media()


class BodyReader2(ObjectReader):
    """Reads bodies, responses and the schemas of simple types."""

    def __init__(self, context: Context, schemas: SchemaReader, media: Media) -> None:
        super().__init__(context, schemas)
        self.media = media
        self.produces = media.produces
        """What the operation that is being read produces."""

    def stated(self, at: At, table: fields.Table) -> dict[str, Any]:
        """The fields of a parameter or header, without what its schema takes."""
        own = {k: v for k, v in at.value.items() if k not in VENDOR or k == "example"}
        return read_fields(at.read_as(own), table, self.context)

    def schema_of(self, node: At | Node) -> Any:
        """The schema that the type of a parameter or header is."""
        raw = node.value
        if isinstance(raw.get("schema"), dict):
            place: Place = (node.place, "schema")
            return self.schemas.read(raw["schema"], node.scope, place)
        own = {k: v for k, v in raw.items() if k not in _OF_PARAMETER and v is not None}
        if not node.scope.dumps:
            own = {k: v for k, v in own.items() if k[:2] != "x-" or k in VENDOR}
        return self.schemas.read(own, node.scope, node.place)

    def body(
        self, nodes: list[Node], consumes: tuple[str, ...], goal: Place
    ) -> dict[str, Any] | None:
        """The request body that the parameters in body or formData are."""
        whole = [node for node in nodes if node.value.get("in") == "body"]
        if not whole:
            return self._form(nodes, consumes, goal) if nodes else None
        for node in nodes:
            if node is not whole[0]:
                where = node.scope.where(node.place)
                self.context.left_out("second-body", where, "a body has one schema")
        return self._whole_body(At(*whole[0], goal), self._of_whole(consumes, whole[0]))

    def _of_whole(self, consumes: tuple[str, ...], node: Node) -> tuple[str, ...]:
        """What a body in one piece may be. In a dump it is no form.

        The fields of a form are parameters of their own (OpenAPI 2.0, Parameter
        Object); the provider's own clients send JSON there.
        """
        if node.scope.dumps and set(consumes) == {FORM}:
            where = node.scope.where(node.place)
            text = f"a body in one piece is no {FORM}; read as JSON"
            self.context.repaired("body-as-form", where, text)
            return (JSON,)
        return consumes or (JSON,)

    def _whole_body(self, at: At, consumes: tuple[str, ...]) -> dict[str, Any]:
        stated = self.stated(at, fields.PARAMETER_2)
        self.context.came_from(at)
        out: dict[str, Any] = {"content": {}}
        if "description" in stated:
            out = {"description": stated["description"], **out}
        for name in consumes:
            out["content"][name] = {"schema": self.schema_of(at)}
            goal = (((at.goal, "content"), name), "schema")
            self.context.moved[spell(goal)] = at.scope.where((at.place, "schema"))
        if stated.get("required"):
            out["required"] = True
        return out

    def _form(
        self, nodes: list[Node], consumes: tuple[str, ...], goal: Place
    ) -> dict[str, Any]:
        """The fields of a form as one object; with a file it is multipart."""
        has_file = any(node.value.get("type") == "file" for node in nodes)
        allowed = (MULTIPART,) if has_file else (FORM, MULTIPART)
        forms = [name for name in consumes if name.startswith(allowed)]
        content = {}
        for name in forms or [allowed[0]]:
            content[name] = self._form_content(nodes, ((goal, "content"), name))
        required = any(node.value.get("required") is True for node in nodes)
        return {"content": content, **({"required": True} if required else {})}

    def _form_content(self, nodes: list[Node], goal: Place) -> dict[str, Any]:
        schema: dict[str, Any] = {"type": "object", "properties": {}}
        encoding: dict[str, Any] = {}
        for node in nodes:
            raw, name = node.value, node.value.get("name")
            if not isinstance(name, str):
                continue
            field = self.schema_of(node)
            if isinstance(raw.get("description"), str):
                field = {"description": raw["description"], **field}
            schema["properties"][name] = field
            spot = spell((((goal, "schema"), "properties"), name))
            self.context.moved[spot] = node.scope.where(node.place)
            if raw.get("required") is True:
                schema.setdefault("required", []).append(name)
            if raw.get("type") == "array" and raw.get("collectionFormat") != "multi":
                stated = str(raw.get("collectionFormat"))
                style, explode = STYLES.get(stated, STYLES["csv"])
                encoding[name] = {"style": style, "explode": explode}
        return {"schema": schema, **({"encoding": encoding} if encoding else {})}

    def response(self, at: At) -> dict[str, Any] | None:
        """A response, with its schema and examples under their media types."""
        stated = read_fields(at, fields.RESPONSE_2, self.context)
        out: dict[str, Any] = {"description": stated.get("description", "")}
        if stated.get("headers"):
            out["headers"] = self.map_of(at.inside("headers"), "headers", self.header)
        content = self._response_content(at, stated)
        if content:
            out["content"] = content
        out.update((k, v) for k, v in stated.items() if k[:2] == "x-")
        return out

    def _response_content(self, at: At, stated: dict[str, Any]) -> dict[str, Any]:
        schema = stated.get("schema")
        examples = dict(self._examples_by_type(at, stated.get("examples", {})))
        names: tuple[str, ...] = ()
        if schema is not None:
            names = self.produces or (BYTES if schema.get("type") == "file" else JSON,)
        content: dict[str, Any] = {}
        for name in dict.fromkeys((*names, *examples)):
            media: dict[str, Any] = {}
            if schema is not None:
                inner = at.inside("schema")
                media["schema"] = self.schema(inner)
                goal = (((at.goal, "content"), name), "schema")
                self.context.moved[spell(goal)] = inner.where
            if name in examples:
                media["examples"] = {"example": {"value": examples[name]}}
            content[name] = media
        return content

    def _examples_by_type(
        self, at: At, examples: dict[str, Any]
    ) -> Iterator[tuple[str, Any]]:
        for name, value in examples.items():
            if "/" in name:
                yield _bare(name), value
            elif name[:2] != "x-":
                where = at.scope.where(((at.place, "examples"), name))
                text = f"the example {name[:60]} belongs to no media type"
                self.context.left_out("example-without-media-type", where, text)


def media_types(stated: Sequence[Any]) -> tuple[str, ...]:
    """Media types, each once; JSON loses a charset, which it does not have."""
    names = (_bare(name) for name in stated if isinstance(name, str))
    return tuple(dict.fromkeys(name for name in names if "/" in name))


def _bare(name: str) -> str:
    """`application/json;charset=utf-8` is JSON (RFC 8259 section 11)."""
    bare = name.partition(";")[0].strip().lower()
    return bare if bare == JSON else name.strip()

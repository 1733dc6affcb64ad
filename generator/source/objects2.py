"""Path items, operations and parameters of 2.0 -> those of the document."""

from __future__ import annotations

from typing import Any

from . import fields
from .bodies2 import NO_MEDIA, STYLES, BodyReader2, Media, media_types
from .fields import read_fields
from .lists import IN_OPERATION, clean_lists
from .objects import METHODS
from .parts import LOCATIONS
from .repair import shown
from .schemas import SchemaReader
from .scope import At, Context, Node

_BODIES = ("body", "formData")


class ObjectReader2(BodyReader2):
    """Reads the objects of 2.0; what is the same in 3.x is read as there."""

    def __init__(
        self, context: Context, schemas: SchemaReader, media: Media = NO_MEDIA
    ) -> None:
        super().__init__(context, schemas, media)

    def path_item(self, at: At) -> dict[str, Any] | None:
        """A path item. Its bodies, should it have any, are those of its operations."""
        if not self.is_object(at):
            return None
        out = self.referred_item(at)
        own = self.item_fields(at, fields.PATH_ITEM_2)
        bodies: list[Node] = []
        if own.pop("parameters", None):
            plain, bodies = self._entries(at.inside("parameters"))
            if plain:
                own["parameters"] = plain
        out.update(own)
        for method in at.value:
            if method in METHODS and at.value[method] is not None:
                found = self._operation(at.inside(method), bodies)
                if found is not None:
                    out[method] = found
        return out

    def operation(self, at: At) -> dict[str, Any] | None:
        """An operation of 2.0."""
        return self._operation(at, [])

    def _operation(self, at: At, shared: list[Node]) -> dict[str, Any] | None:
        """An operation; `shared` are the bodies its path item declares."""
        if not self.is_object(at):
            return None
        out = read_fields(at, fields.OPERATION_2, self.context)
        clean_lists(out, IN_OPERATION, at, self.context)
        out.pop("schemes", None)
        consumes = media_types(out.pop("consumes", ())) or self.media.consumes
        self.produces = media_types(out.pop("produces", ())) or self.media.produces
        has_responses = out.pop("responses", None) is not None
        bodies: list[Node] = []
        if out.pop("parameters", None):
            plain, bodies = self._entries(at.inside("parameters"))
            if plain:
                out["parameters"] = plain
        body = self.body(bodies or shared, consumes, (at.goal, "requestBody"))
        if body is not None:
            out["requestBody"] = body
        out["responses"] = {}
        if has_responses:
            out["responses"] = self.responses(at.inside("responses"))
        return out

    def parameters(self, at: At) -> list[dict[str, Any]]:
        """The parameters of a list that are no body."""
        return self._entries(at)[0]

    def _entries(self, at: At) -> tuple[list[dict[str, Any]], list[Node]]:
        """The parameters of a list: those read, and those that make a body."""
        plain: list[dict[str, Any]] = []
        bodies: list[Node] = []
        for index in range(len(at.value)):
            entry = at.inside(index)
            node = self._resolved(entry)
            if node is None:
                continue
            if node.value.get("in") in _BODIES:
                bodies.append(node)
                continue
            goal = (at.goal, len(plain))
            found = self.referable(At(*node, goal), "parameters", self.parameter)
            if found is not None:
                if node.place != entry.place or index != len(plain):
                    self.context.came_from(At(*node, goal))
                plain.append(found)
        return plain, bodies

    def _resolved(self, at: At) -> Node | None:
        """A parameter, or what its reference leads to unless that is shared."""
        if not self.is_object(at):
            return None
        here = Node(at.value, at.scope, at.place)
        reference = at.value.get("$ref")
        if not isinstance(reference, str):
            return here
        node = at.scope.target("parameters", reference, at.place)
        if node is None or not self.is_object(at.found_at(node)):
            return None
        shared = at.scope.shares("parameters", reference)
        return here if shared and node.value.get("in") in LOCATIONS else node

    def parameter(self, at: At) -> dict[str, Any] | None:
        """A parameter in the path, the query or a header."""
        stated = self.stated(at, fields.PARAMETER_2)
        location = stated.get("in")
        if not stated.get("name") or location not in LOCATIONS:
            text = f"a parameter in {shown(location)} is none of OpenAPI 2.0"
            self.context.left_out("parameter-place", at.where, text)
            return None
        keys = ("name", "in", "description", "required", "deprecated")
        out: dict[str, Any] = {key: stated[key] for key in keys if key in stated}
        if stated.get("allowEmptyValue") and location == "query":
            out["allowEmptyValue"] = True
        if location == "path":
            out["required"] = True
        out["schema"] = self.schema_of(at)
        self._style(out, stated, at)
        example = at.value.get("x-example", at.value.get("example"))
        if example is not None:
            out["examples"] = {"example": {"value": example}}
        return out

    def _style(self, out: dict[str, Any], stated: dict[str, Any], at: At) -> None:
        """`collectionFormat` as style and explode. A dump's default is `multi`.

        2.0 has csv as its default; what the services of dumps take is a key
        for every value, and their own clients send it. For what 3.1 has no style,
        `x-collection-format` keeps the name.
        """
        schema = out["schema"]
        if not isinstance(schema, dict) or schema.get("type") != "array":
            return
        in_query = out["in"] == "query"
        usual = "multi" if at.scope.dumps and in_query else "csv"
        name = stated.get("collectionFormat", usual)
        if name in ("tsv", *(() if in_query else ("ssv", "pipes"))):
            out["x-collection-format"] = name
            return
        if name not in STYLES:
            text = f"the collectionFormat {shown(name)} is not to be had; read as csv"
            self.context.repaired("collection-format", at.where, text)
            name = "csv"
        if in_query:
            out["style"], out["explode"] = STYLES[name]

    def header(self, at: At) -> dict[str, Any] | None:
        """A response header."""
        stated = self.stated(at, fields.HEADER_2)
        out = {k: stated[k] for k in ("description",) if k in stated}
        out["schema"] = self.schema_of(at)
        return out

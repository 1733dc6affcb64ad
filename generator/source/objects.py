"""Path items and operations of 3.x -> those of the document."""

from __future__ import annotations

from typing import Any

from . import fields
from .fields import Table, read_fields
from .lists import IN_OPERATION, clean_lists
from .parts import PartReader
from .pointer import spell
from .schemas import SchemaReader
from .scope import At, Context

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class ObjectReader(PartReader):
    """Reads path items, operations and callbacks."""

    def __init__(self, context: Context, schemas: SchemaReader) -> None:
        super().__init__(context, schemas)
        self._open: list[str] = []
        """The path items that are being read because something refers to them."""

    def path_items(self, at: At) -> dict[str, Any]:
        """Path items by path. A path starts with a slash; vendor keys go along."""
        out: dict[str, Any] = {}
        for key, entry in at.value.items():
            if key[:2] == "x-":
                out[key] = entry
                continue
            inner = at.inside(key)
            if key[:1] != "/":
                inner = inner._replace(goal=(at.goal, f"/{key}"))
                self.context.repaired(
                    "path-without-slash",
                    inner.where,
                    f"the path {key[:80]} is read as /{key[:80]}",
                )
                self.context.came_from(inner)
            found = self.path_item(inner)
            if found is not None:
                out.setdefault(key if key[:1] == "/" else f"/{key}", found)
        return out

    def path_item(self, at: At) -> dict[str, Any] | None:
        """A path item, with what its `$ref` leads to read in its place."""
        if not self.is_object(at):
            return None
        out = self.referred_item(at)
        own = self.item_fields(at, fields.PATH_ITEM)
        if "parameters" in own:
            own["parameters"] = self.parameters(at.inside("parameters"))
        out.update(own)
        for method in at.value:
            if method in METHODS and at.value[method] is not None:
                found = self.operation(at.inside(method))
                if found is not None:
                    out[method] = found
        return out

    def item_fields(self, at: At, table: Table) -> dict[str, Any]:
        """The fields of a path item beside its operations and `$ref`."""
        own = {k: v for k, v in at.value.items() if k not in METHODS and k != "$ref"}
        out = read_fields(at.read_as(own), table, self.context)
        clean_lists(out, IN_OPERATION, at, self.context)
        return out

    def referred_item(self, at: At) -> dict[str, Any]:
        """The path item a `$ref` of another one leads to."""
        reference = at.value.get("$ref")
        if not isinstance(reference, str):
            return {}
        node = at.scope.target("pathItems", reference, at.place)
        if node is None or not self.is_object(at.found_at(node)):
            return {}
        where = node.scope.where(node.place)
        if where in self._open:
            text = f"$ref {reference[:200]!r} leads into itself"
            self.context.problems.add("reference-loop", "error", at.where, text)
            return {}
        self._open.append(where)
        self.context.moved[spell(at.goal)] = where
        found = self.path_item(at.found_at(node)) or {}
        self._open.pop()
        return found

    def operation(self, at: At) -> dict[str, Any] | None:
        """An operation."""
        if not self.is_object(at):
            return None
        out = read_fields(at, fields.OPERATION, self.context)
        clean_lists(out, IN_OPERATION, at, self.context)
        if "parameters" in out:
            out["parameters"] = self.parameters(at.inside("parameters"))
        if "requestBody" in out:
            inner = at.inside("requestBody")
            body = self.referable(inner, "requestBodies", self.request_body)
            if body is None:
                del out["requestBody"]
            else:
                out["requestBody"] = body
        stated = "responses" in out
        out["responses"] = self.responses(at.inside("responses")) if stated else {}
        if "callbacks" in out:
            inner = at.inside("callbacks")
            out["callbacks"] = self.map_of(inner, "callbacks", self.callback)
        return out

    def callback(self, at: At) -> dict[str, Any] | None:
        """A callback: path items by runtime expression."""
        out: dict[str, Any] = {}
        for key, entry in at.value.items():
            found = entry if key[:2] == "x-" else self.path_item(at.inside(key))
            if found is not None:
                out[key] = found
        return out

"""What operations are made of in 3.x: parameters, bodies, responses, examples."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from . import fields
from .fields import read_fields
from .keywords import words
from .pointer import spell
from .repair import shown
from .schemas import SchemaReader
from .scope import At, Context, Section

LOCATIONS = ("path", "query", "header", "cookie")

STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
"""Where a parameter goes -> the styles it may have (OAS 3.1, Style Values)."""

_STATUS = re.compile(r"[1-5](?:[0-9]{2}|XX)|default")
_IN_SCHEMA = frozenset(
    words(
        "type format items enum default minimum maximum minLength maxLength pattern "
        "minItems maxItems uniqueItems exclusiveMinimum exclusiveMaximum"
    )
)

Read = Callable[[At], "dict[str, Any] | None"]


class PartReader:
    """Reads the objects inside an operation; None is one that cannot be kept."""

    def __init__(self, context: Context, schemas: SchemaReader) -> None:
        self.context = context
        self.schemas = schemas

    def parameters(self, at: At) -> list[dict[str, Any]]:
        """The parameters of a list that can be sent."""
        out: list[dict[str, Any]] = []
        for index in range(len(at.value)):
            entry = at.inside(index)._replace(goal=(at.goal, len(out)))
            found = self.referable(entry, "parameters", self.parameter)
            if found is None:
                continue
            if index != len(out):
                self.context.moved.setdefault(spell(entry.goal), entry.where)
            out.append(found)
        return out

    def parameter(self, at: At) -> dict[str, Any] | None:
        """A parameter; None where it has no name or no place to go."""
        at = self._with_schema(at)
        out = read_fields(at, fields.PARAMETER, self.context)
        location = out.get("in")
        if not out.get("name") or location not in LOCATIONS:
            text = f"a parameter in {shown(location)} is none of OpenAPI 3"
            self.context.left_out("parameter-place", at.where, text)
            return None
        if location == "path" and out.get("required") is not True:
            out["required"] = True
            if not at.scope.dumps:
                text = "a parameter of the path is required"
                self.context.repaired("path-parameter-optional", at.where, text)
        if location != "query" and "allowEmptyValue" in out:
            del out["allowEmptyValue"]
            text = f"allowEmptyValue says nothing of a parameter in {location}"
            self.context.left_out("allow-empty-value", at.where, text)
        if "style" in out and out["style"] not in STYLES[location]:
            text = f"the style {shown(out.pop('style'))} is none of the {location}"
            self.context.left_out("parameter-style", at.where, text)
        return self._described(out, at)

    def header(self, at: At) -> dict[str, Any] | None:
        """A response header: a parameter without name and place."""
        stated = {k: v for k, v in at.value.items() if k not in ("name", "in")}
        at = self._with_schema(at.read_as(stated))
        return self._described(read_fields(at, fields.HEADER, self.context), at)

    def _with_schema(self, at: At) -> At:
        """A parameter that states its type as 2.0 does gets a schema with it."""
        own = {k: v for k, v in at.value.items() if k in _IN_SCHEMA}
        if not own:
            return at
        rest = {k: v for k, v in at.value.items() if k not in _IN_SCHEMA}
        names = ", ".join(own)
        if isinstance(rest.get("schema"), dict):
            own.update(rest["schema"])
        text = f"{names} of a parameter; read as its schema"
        self.context.repaired("parameter-without-schema", at.where, text)
        return at.read_as({**rest, "schema": own})

    def _described(self, out: dict[str, Any], at: At) -> dict[str, Any]:
        """The schema or content of a parameter or header, and its examples."""
        if "content" in out:
            content = self.content(at.inside("content"))
            del out["content"]
            if content:
                first, *others = content
                out["content"] = {first: content[first]}
                out.pop("schema", None)
            if len(content) > 1:
                text = f"a parameter has one media type, not {', '.join(others)[:60]}"
                self.context.left_out("second-content", at.where, text)
        if "schema" in out:
            out["schema"] = self.schema(at.inside("schema"))
        elif "content" not in out:
            out["schema"] = {}
        self.examples(out, at)
        return out

    def schema(self, at: At) -> Any:
        """A schema."""
        return self.schemas.read(at.value, at.scope, at.place)

    def request_body(self, at: At) -> dict[str, Any] | None:
        """A request body."""
        out = read_fields(at, fields.REQUEST_BODY, self.context)
        out["content"] = self.content(at.inside("content")) if "content" in out else {}
        return out

    def content(self, at: At) -> dict[str, Any]:
        """The media types of a body."""
        out: dict[str, Any] = {}
        for name, entry in at.value.items():
            inner = at.inside(name)
            if entry is None:
                inner = inner.read_as({})
            if self.is_object(inner):
                media = read_fields(inner, fields.MEDIA_TYPE, self.context)
                if "schema" in media:
                    media["schema"] = self.schema(inner.inside("schema"))
                self.examples(media, inner)
                if "encoding" in media:
                    media["encoding"] = self._encoding(inner.inside("encoding"))
                out[name or "application/json"] = media
        return out

    def _encoding(self, at: At) -> dict[str, Any]:
        """How the fields of a form are written."""
        out: dict[str, Any] = {}
        for name in at.value:
            inner = at.inside(name)
            if self.is_object(inner):
                out[name] = read_fields(inner, fields.ENCODING, self.context)
                if "headers" in out[name]:
                    headers = inner.inside("headers")
                    out[name]["headers"] = self.map_of(headers, "headers", self.header)
        return out

    def responses(self, at: At) -> dict[str, Any]:
        """Responses by status; what stands among them and is none goes."""
        out: dict[str, Any] = {}
        for key in at.value:
            inner = at.inside(key)
            status = key if key == "default" else key.upper()
            if _STATUS.fullmatch(status):
                inner = inner._replace(goal=(at.goal, status))
                found = self.referable(inner, "responses", self.response)
                if found is not None:
                    out[status] = found
            elif key[:2] == "x-" and not at.scope.dumps:
                out[key] = inner.value
            else:
                text = f"{key[:60]} is no status of a response"
                self.context.left_out("status-code", inner.where, text)
        return out

    def response(self, at: At) -> dict[str, Any] | None:
        """A response."""
        out = read_fields(at, fields.RESPONSE, self.context)
        out.setdefault("description", "")
        if "headers" in out:
            out["headers"] = self.map_of(at.inside("headers"), "headers", self.header)
        if "content" in out:
            out["content"] = self.content(at.inside("content"))
        if "links" in out:
            out["links"] = self.map_of(at.inside("links"), "links", self.verbatim)
        return out

    def examples(self, out: dict[str, Any], at: At) -> None:
        """`example` becomes an entry of `examples`, where there is none yet."""
        single = out.pop("example", None)
        if "examples" in out:
            stated = {
                name: entry if isinstance(entry, dict) else {"value": entry}
                for name, entry in out["examples"].items()
            }
            inner = at.inside("examples").read_as(stated)
            out["examples"] = self.map_of(inner, "examples", self.example)
        elif single is not None:
            out["examples"] = {"example": {"value": single}}

    def example(self, at: At) -> dict[str, Any] | None:
        """An Example Object; any other object is the example itself."""
        if at.value.keys().isdisjoint(("value", "externalValue")):
            return {"value": at.value}
        return read_fields(at, fields.EXAMPLE, self.context)

    def security_scheme(self, at: At) -> dict[str, Any] | None:
        """A security scheme; None without a type."""
        out = read_fields(at, fields.SECURITY, self.context)
        if "type" not in out:
            text = f"{shown(at.value)} is no security scheme"
            self.context.left_out("security-scheme", at.where, text)
            return None
        if "flows" in out:
            flows = at.inside("flows")
            out["flows"] = {
                name: read_fields(flows.inside(name), fields.FLOW, self.context)
                for name in flows.value
                if self.is_object(flows.inside(name))
            }
        return out

    def verbatim(self, at: At) -> dict[str, Any] | None:
        """A link, as it stands."""
        return {key: value for key, value in at.value.items() if value is not None}

    def map_of(self, at: At, section: Section, read: Read) -> dict[str, Any]:
        """The entries of a map of objects that may be references."""
        out = {}
        for key in at.value:
            found = self.referable(at.inside(key), section, read)
            if found is not None:
                out[key] = found
        return out

    def referable(self, at: At, section: Section, read: Read) -> dict[str, Any] | None:
        """An object, or the reference to one that stands in its place."""
        if not self.is_object(at):
            return None
        reference = at.value.get("$ref")
        if not isinstance(reference, str):
            return read(at)
        if at.scope.shares(section, reference):
            out = read_fields(at, fields.REFERENCE, self.context)
            kept = at.scope.refer(out, "$ref", reference, section, at.place)
            return out if kept else None
        node = at.scope.target(section, reference, at.place)
        if node is None or not self.is_object(at.found_at(node)):
            return None
        self.context.came_from(at.found_at(node))
        return read(at.found_at(node))

    def is_object(self, at: At) -> bool:
        """True for an object; anything else is reported."""
        if isinstance(at.value, dict):
            return True
        self.context.left_out(
            "not-an-object", at.where, f"{shown(at.value)} is no object"
        )
        return False

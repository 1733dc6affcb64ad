"""An operation -> the arguments of a call that its own validators let through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from ...ir.api import Body, Content, Operation, Parameter
from ...ir.schema import ABSENT, Schema
from ...ir.shapes import is_json
from ...ir.types import Type
from ..scope import Scope
from .rules import Rules
from .shapes import Shapes
from .values import NoValue, Values

_LONGEST = 1500
"""Characters of a request example that is shown in full."""
_DOTS = ("", ".", "..")


@dataclass(frozen=True, slots=True)
class Call:
    """What a sample passes: JSON values, by parameter, and the body with its type."""

    parameters: tuple[tuple[Parameter, Any], ...]
    body: Any = ABSENT
    kind: Type | None = None
    """The type of the body where models make it."""
    media_type: str = ""


class Calls:
    """Makes calls of the operations of one Api."""

    def __init__(self, scope: Scope) -> None:
        self._rules = Rules(scope.schemas)
        self._values = Values(self._rules)
        self._shapes = Shapes(scope)

    def call(self, operation: Operation) -> Call | None:
        """A valid call with what it needs; None where none could be found."""
        self._rules.restart()
        needed = [p for p in operation.parameters if p.required and not p.from_client]
        try:
            parameters = tuple((p, self._argument(p)) for p in needed)
            if operation.body is None:
                return Call(parameters)
            content = sent(operation.body)
            body = self._body(content)
        except NoValue:
            if operation.body is None or operation.body.required:
                return None
            return Call(parameters)
        return Call(parameters, body, content.type, content.media_type)

    def answer(self, content: Content) -> Any:
        """What a response shows, or a value made for it; ABSENT for neither."""
        self._rules.restart()
        if content.examples:
            return content.examples[0]
        return self.made(content)

    def made(self, content: Content) -> Any:
        """A value made for a content; ABSENT where none could be found."""
        if content.schema is None:
            return ABSENT
        try:
            return self._values.value(content.schema)
        except NoValue:
            return ABSENT

    def _argument(self, parameter: Parameter) -> Any:
        schema = parameter.schema or Schema("")
        default = () if parameter.default is None else (parameter.default,)
        stated = (*parameter.examples, *default)
        for value in (v for s in stated for v in _spellings(s)):
            if self._is_sendable(parameter, value) and self._rules.keeps(schema, value):
                return value
        value = self._values.value(schema, parameter.name)
        if not self._is_sendable(parameter, value):
            raise NoValue
        return value

    def _is_sendable(self, parameter: Parameter, value: Any) -> bool:
        if len(repr(value)) > _LONGEST:
            return False
        if parameter.location == "path" and isinstance(value, str):
            decoded = unquote(unquote(value)).replace("\\", "/")
            return not any(part in _DOTS for part in decoded.split("/"))
        if parameter.location == "header" and isinstance(value, str):
            return value.isprintable() and value.isascii() and value == value.strip()
        return True

    def _body(self, content: Content) -> Any:
        if content.schema is None or content.schema.accepts:
            return content.examples[0] if content.examples else {}
        for example in self._shown(content):
            if self._rules.keeps(content.schema, example):
                return example
        body = self._shapes.shaped(self._values.value(content.schema), content.type)
        for example in self._shown(content):
            body = self._enriched(body, example, content.schema)
        if not self._rules.keeps(content.schema, body):
            raise NoValue
        return body

    def _shown(self, content: Content) -> Iterator[Any]:
        """The examples of a body, each as its models can say it."""
        for example in content.examples:
            if len(repr(example)) <= _LONGEST:
                yield self._shapes.shaped(example, content.type)

    def _enriched(self, body: Any, example: Any, schema: Schema) -> Any:
        """The body with what an example says besides, as long as it stays valid."""
        if not isinstance(body, dict) or not isinstance(example, dict):
            return body
        for name, value in example.items():
            richer = {**body, name: value}
            if self._rules.keeps(schema, richer):
                body = richer
        return body


def _spellings(value: Any) -> Iterator[Any]:
    """A shown value, and the same with its placeholders filled in: `{id}` is `id`."""
    yield value
    if isinstance(value, str) and "{" in value:
        yield value.replace("{", "").replace("}", "")


def sent(body: Body) -> Content:
    """The content a sample sends: JSON where there is a choice."""
    contents = sorted(body.contents, key=lambda c: not is_json(c.media_type))
    return contents[0]

"""From an Operation and its arguments to a Request: no input, no output, no secrets."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from . import styles
from .body import body_data, is_checkable, write_body
from .headers import header_problem, set_header
from .lookup import function
from .operation import Operation, Parameter, Result
from .path import assemble
from .plain import to_plain
from .transport import Request
from .violations import ValidationError, Violation, pointer


class Call(NamedTuple):
    """One call of an operation, as the user made it."""

    operation: Operation[Any]
    arguments: Mapping[str, Any]
    """By Python name; None is not given."""
    body: Any = None
    defaults: Mapping[str, Any] = MappingProxyType({})
    """What the Client has for parameters that are `from_client`."""
    validate: bool = True


def build(call: Call, base_url: str, headers: Mapping[str, str]) -> Request:
    """The Request of a call, without authentication.

    `headers` go out in place of the call's own. Raises `ValidationError` with every
    violation of parameters and body, `TypeError` for an argument the operation does
    not have, `EncodeError` for a body that cannot be written.
    """
    operation = call.operation
    given = _given(call)
    parts = _Parts()
    for parameter, value in given:
        parts.add(parameter, value)
    path = assemble(operation.path, parts.path, parts.violations)
    violations = parts.violations + _missing(call, given)
    if call.validate and operation.check:
        violations += _check_parameters(operation.check, given)
    data = _body(call, violations)
    refuse(violations, operation.id)
    query = "&".join(parts.query)
    joint = ("&" if "?" in path else "?") if query else ""
    request = Request(
        operation.method, f"{base_url}{path}{joint}{query}", operation=operation.id
    )
    request.secrets = tuple(parts.secrets)
    request.headers["Accept"] = _accept(operation.responses)
    if call.body is not None:
        _write_body(request, operation, data)
    for name, text in (*parts.headers.items(), *headers.items()):
        set_header(request.headers, name, text)
    return request


def _given(call: Call) -> list[tuple[Parameter, Any]]:
    """The parameters that have a value, in the order of the operation."""
    parameters = call.operation.parameters
    unknown = call.arguments.keys() - {parameter.name for parameter in parameters}
    if unknown:
        raise TypeError(
            f"{call.operation.name}() got an unexpected keyword argument "
            f"{min(unknown)!r}"
        )
    given = []
    for parameter in parameters:
        value = call.arguments.get(parameter.name)
        if value is None and parameter.from_client:
            value = call.defaults.get(parameter.name)
        if value is not None:
            given.append((parameter, value))
    return given


def _missing(call: Call, given: list[tuple[Parameter, Any]]) -> list[Violation]:
    """Required parameters without a value; those of the path are looked after there."""
    if not call.validate:
        return []
    names = {parameter.name for parameter, _ in given}
    return [
        Violation(
            pointer(parameter.location, parameter.wire_name),
            "required",
            f"the parameter {parameter.name} is required",
        )
        for parameter in call.operation.parameters
        if parameter.required and parameter.name not in names
        if parameter.location != "path"
    ]


class _Parts:
    """Where the parameters go, as text; what cannot be text becomes a violation."""

    def __init__(self) -> None:
        self.path: dict[str, str] = {}
        self.query: list[str] = []
        self.headers: dict[str, str] = {}
        self.violations: list[Violation] = []
        self.secrets: list[str] = []
        self._cookies: list[str] = []

    def add(self, parameter: Parameter, value: Any) -> None:
        try:
            self._add(parameter, value)
        except (TypeError, ValueError) as error:
            place = pointer(parameter.location, parameter.wire_name)
            text = f"the value of {parameter.name} cannot be sent: {error}"
            self.violations.append(Violation(place, "type", text))
        except RecursionError:
            place = pointer(parameter.location, parameter.wire_name)
            text = f"the value of {parameter.name} is nested too deeply to be sent"
            self.violations.append(Violation(place, "depth", text))

    def _add(self, parameter: Parameter, value: Any) -> None:
        name = parameter.wire_name
        if parameter.location == "query":
            pairs = styles.query_pairs(parameter, value)
            self.query += pairs
            self.secrets += pairs if parameter.secret else ()
        elif parameter.location == "path":
            self.path[name] = text = styles.path_text(parameter, value)
            self.secrets += (text,) if parameter.secret and text else ()
        elif parameter.location == "cookie":
            self._cookies += styles.query_pairs(parameter, value)
            self.headers["Cookie"] = "; ".join(self._cookies)
        else:
            text = styles.header_text(parameter, value)
            problem = header_problem(name, text)
            if problem:
                raise ValueError(problem)
            self.headers[name] = text


def _check_parameters(
    check: str, given: list[tuple[Parameter, Any]]
) -> list[Violation]:
    values: dict[str, dict[str, Any]] = {}
    for parameter, value in given:
        try:
            plain = to_plain(value)
        except (TypeError, RecursionError):
            continue  # told by _Parts already
        values.setdefault(parameter.location, {})[parameter.wire_name] = plain
    found: list[Violation] = function("validators", check)(values)
    return found


def _body(call: Call, violations: list[Violation]) -> Any:
    """The body's data, None if there is none; adds what is wrong with it."""
    body = call.operation.body
    if body is None:
        if call.body is not None:
            raise TypeError(f"{call.operation.name}() takes no body")
        return None
    if call.body is None:
        if body.required and call.validate:
            violations.append(Violation("", "required", "a body is required"))
        return None
    data = body_data(body, call.body)
    if body.check and call.validate and is_checkable(body, data):
        violations += function("validators", body.check)(data)
    return data


def refuse(violations: list[Violation], subject: str) -> None:
    """Raises `ValidationError` unless all of them are mere advice, which is logged."""
    errors = [violation for violation in violations if violation.level == "error"]
    if errors:
        raise ValidationError(violations, subject)
    for violation in violations:
        from .log import debug

        debug("%s: %s", subject, violation)


@cache
def _accept(responses: tuple[Result, ...]) -> str:
    """What an answer may be; where it may be JSON, rather that than XML or YAML."""
    accepted = dict.fromkeys(
        media_type
        for result in responses
        if result.status[:1] in ("2", "3") or result.status == "default"
        for media_type in result.media_types
    )
    if any(t.partition(";")[0].endswith(("/json", "+json")) for t in accepted):
        notations = ("/xml", "+xml", "/yaml", "/x-yaml", "+yaml")
        accepted = {
            f"{t};q=0.1" if t.lower().endswith(notations) else t: None for t in accepted
        }
    return ", ".join(accepted) or "*/*"


def _write_body(request: Request, operation: Operation[Any], data: Any) -> None:
    media_types = operation.body.media_types if operation.body else ()
    request.body, media_type = write_body(media_types, data)
    if media_type:
        request.headers["Content-Type"] = media_type

"""Validators of result: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import Allowed, Check, as_text, not_allowed, under, wrong_type
from .._runtime.violations import Violation

PARAMETER_VALUES = Allowed("one", "two")
STR_ENUM_VALUES = Allowed("a", "b")


@Check
def check_any_model(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "client" in data:
        value = data["client"]
        if inner := check_client_model.find(value):
            found += under("/client", inner)
    return found


@Check
def check_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "server" in data:
        value = data["server"]
        if inner := check_server.find(value):
            found += under("/server", inner)
    if "model" in data:
        value = data["model"]
        if inner := check_model_model.find(value):
            found += under("/model", inner)
    return found


@Check
def check_client_model(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    return found


@Check
def check_model_model(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "any" in data:
        value = data["any"]
        if inner := check_any_model.find(value):
            found += under("/any", inner)
    return found


@Check
def check_operation_model(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "str_enum" in data:
        value = data["str_enum"]
        if inner := check_str_enum_values.find(value):
            found += under("/str_enum", inner)
    return found


@Check
def check_parameter(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, str):
        found.append(wrong_type("", "a string", data))
    elif data not in PARAMETER_VALUES:
        found.append(not_allowed("", PARAMETER_VALUES, data))
    return found


@Check
def check_result(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "operation" in data:
        value = data["operation"]
        if inner := check_operation_model.find(value):
            found += under("/operation", inner)
    return found


@Check
def check_security_scheme(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "name" in data and not isinstance(data["name"], str):
        found.append(wrong_type("/name", "a string", data["name"]))
    return found


@Check
def check_server(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "security_scheme" in data:
        value = data["security_scheme"]
        if inner := check_security_scheme.find(value):
            found += under("/security_scheme", inner)
    return found


@Check
def check_str_enum_values(data: Any) -> list[Violation]:
    found: list[Violation] = []
    if not isinstance(data, str):
        found.append(wrong_type("", "a string", data))
    elif data not in STR_ENUM_VALUES:
        found.append(not_allowed("", STR_ENUM_VALUES, data))
    return found


@Check
def check_create_result_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    query = parameters.get("query", {})
    if "limit" in query:
        value = as_text(query["limit"])
        if inner := check_parameter.find(value):
            found += under("/query/limit", inner)
    return found


CHECKS: dict[str, Any] = {
    "AnyModel": check_any_model,
    "Body": check_body,
    "ClientModel": check_client_model,
    "ModelModel": check_model_model,
    "OperationModel": check_operation_model,
    "Result": check_result,
    "SecurityScheme": check_security_scheme,
    "Server": check_server,
}

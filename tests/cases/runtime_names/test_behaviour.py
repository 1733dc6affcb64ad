"""Schemas may be called what the runtime calls its own classes."""

from __future__ import annotations

from tests.cases.build import Case


def test_models_are_the_definitions_own(case: Case) -> None:
    package = case.package
    client, wire = case.client({"operation": {"str_enum": "a"}})
    body = package.Body(
        server=package.Server(security_scheme=package.SecurityScheme(name="s")),
        model=package.ModelModel(
            any=package.AnyModel(client=package.ClientModel(name="c"))
        ),
    )
    result = client.create_result(body, limit=package.Parameter.TWO)
    assert type(result) is package.Result
    assert type(result.operation) is package.OperationModel
    assert result.operation.str_enum is package.StrEnumValues.A
    assert wire.sent == {
        "server": {"security_scheme": {"name": "s"}},
        "model": {"any": {"client": {"name": "c"}}},
    }
    assert wire.last.url == "https://case.test/results?limit=two"


def test_the_rows_of_operations_are_the_runtimes_own(case: Case) -> None:
    (operation,) = case.package.OPERATIONS.values()
    own = case.module("_runtime.operation")
    assert type(operation) is case.package.Operation is own.Operation
    assert type(operation.body) is own.Body
    assert type(operation.parameters[0]) is own.Parameter
    assert type(operation.responses[0]) is own.Result


def test_the_client_is_the_runtimes_own(case: Case) -> None:
    assert issubclass(case.package.Client, case.module("_runtime.client").BaseClient)

"""Operations without tags share a module; one without a name is called by its path."""

from __future__ import annotations

import pytest

from tests.cases.build import Case


def test_modules(case: Case) -> None:
    home = case.output.name
    assert case.package.User.__module__ == f"{home}.models.user"
    assert case.package.Unused.__module__ == f"{home}.models.shared"


def test_calls(case: Case) -> None:
    client, wire = case.client({"name": "n"})
    assert client.get_user(7) == case.package.User(name="n")
    assert wire.last.url == "https://case.test/users/7"
    client.delete_user(7)
    assert wire.last.method == "DELETE"


def test_an_operation_without_a_name(case: Case) -> None:
    (operation,) = (o for o in case.package.OPERATIONS.values() if o.path == "/users")
    client, _ = case.client([{"name": "n"}])
    (user,) = getattr(client, operation.name)()
    assert user == case.package.User(name="n")
    assert operation.name == "get_users"


def test_path_parameters_are_checked(case: Case) -> None:
    client, wire = case.client()
    with pytest.raises(case.package.ValidationError) as caught:
        client.delete_user("x")
    assert [(v.path, v.rule) for v in caught.value.violations] == [("/path/id", "type")]
    assert wire.requests == []

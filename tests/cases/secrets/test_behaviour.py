"""A secret is shown neither by repr nor by what is told of it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cases.build import Case

SECRET = "hunter22"


def given(case: Case, name: str, value: Any) -> Any:
    return case.package.Login.from_dict({"password": "p", name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("password", SECRET),
        ("pass", SECRET),
        ("userToken", SECRET),
        ("client-secret", [SECRET]),
        ("private_key", SECRET),
        ("flagged", SECRET),
        ("inner", {"sk": SECRET}),
    ],
)
def test_secrets_are_not_shown(case: Case, name: str, value: Any) -> None:
    model = given(case, name, value)
    assert SECRET not in repr(model)
    (violation,) = model.validate()
    assert SECRET not in str(violation)
    assert SECRET not in repr(violation)
    assert model.to_dict()[name] == value


@pytest.mark.parametrize(
    ("name", "value"), [("token_name", SECRET), ("password_length", 22)]
)
def test_what_is_no_secret_is_shown(case: Case, name: str, value: Any) -> None:
    model = given(case, name, value)
    assert repr(value) in repr(model)
    (violation,) = model.validate()
    assert str(value) in violation.message


def test_repr_tells_that_there_is_one(case: Case) -> None:
    model = case.package.Login(password=SECRET, name="n")
    assert repr(model) == "Login(name='n', password=...)"


def test_names_of_what_is_unknown_are_shown_without_values(case: Case) -> None:
    model = given(case, "unknown", SECRET)
    assert "unknown" in repr(model)
    assert SECRET not in repr(model)


def test_errors_do_not_show_them(case: Case) -> None:
    client, wire = case.client(status=204)
    with pytest.raises(case.package.ValidationError) as caught:
        client.login(case.package.Login(password=SECRET), api_token=SECRET)
    assert SECRET not in str(caught.value)
    assert SECRET not in repr(caught.value)
    assert [v.path for v in caught.value.violations] == [
        "/query/api-token",
        "/password",
    ]
    assert wire.requests == []


def test_requests_do_not_show_them(case: Case) -> None:
    client, wire = case.client(status=204)
    client.login(case.package.Login(password="pw1"), api_token="tk1")
    assert "tk1" in wire.last.url
    assert "tk1" not in repr(wire.last)
    assert "pw1" not in repr(wire.last)

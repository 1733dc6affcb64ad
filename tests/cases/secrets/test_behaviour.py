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


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("tokens", {"k": SECRET}, [("/tokens/k", "maxLength")]),
        ("tokens", [SECRET], [("/tokens", "type")]),
        ("user_tokens", {"xkey": SECRET}, [("xkey", "maxLength"), ("xkey", "type")]),
        ("api_secrets", [{"value": SECRET}], [("/api_secrets/0/value", "enum")]),
        ("api_secrets", [SECRET], [("/api_secrets/0", "type")]),
        ("credentials", {"id": SECRET}, [("/credentials/id", "enum")]),
        ("credentials", SECRET, [("/credentials", "type")]),
        ("credentials", {"id": "a", "x": SECRET}, [("/credentials/x", "maxLength")]),
        ("db_password", SECRET, [("", "maxLength"), ("", "anyOf")]),
        ("encryptedUserData", SECRET, [("/encryptedUserData", "const")]),
        ("apiKey", SECRET, [("/apiKey", "pattern")]),
        ("list_of_secrets", [SECRET], [("/list_of_secrets/0", "maxLength")]),
        ("pair_secret", [SECRET], [("/pair_secret/0", "maxLength")]),
        ("pair_secret", SECRET, [("/pair_secret", "type")]),
        ("numeric_secret", "-8822", [("/numeric_secret", "minimum")]),
    ],
)
def test_no_part_of_a_secret_is_shown(
    case: Case, name: str, value: Any, told: list[tuple[str, str]]
) -> None:
    model = given(case, name, value)
    violations = model.validate()
    assert [v.rule for v in violations] == [rule for _, rule in told]
    for violation, (place, _) in zip(violations, told):
        assert violation.path.endswith(place) and name in violation.path
    for shown in (repr(model), repr(violations), *map(str, violations)):
        assert SECRET[:4] not in shown and "8822" not in shown


def test_what_a_secret_misses_is_told(case: Case) -> None:
    (found,) = given(case, "credentials", {}).validate()
    assert str(found) == "/credentials/id: is required"
    (found,) = given(case, "credentials", {"id": "b"}).validate()
    assert str(found) == "/credentials/id: breaks the rule enum"


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


def test_logs_do_not_show_them(case: Case, caplog: pytest.LogCaptureFixture) -> None:
    client, _ = case.client(status=204)
    with caplog.at_level("DEBUG"):
        client.login(
            case.package.Login(password=SECRET[:3]),
            api_token="tk1",
            code="c d/1",
            limit=7,
        )
    sent = caplog.messages[0]
    url = "https://case.test/login?api-token=***&code=***&limit=7"
    assert sent == f"login: POST {url}"

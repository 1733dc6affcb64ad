"""What only the server says is not asked for; what only the client says may be missing."""

from __future__ import annotations

import pytest

from tests.cases.build import Case


def test_read_only_fields_need_not_be_given(case: Case) -> None:
    client, wire = case.client({"id": "i", "name": "n", "created": "2020"})
    user = client.create_user(case.package.User(name="n", pin="p"))
    assert wire.sent == {"name": "n", "pin": "p"}
    assert user.id == "i"
    assert user.created == "2020"
    assert not hasattr(user, "pin")


def test_write_only_fields_must_be_given(case: Case) -> None:
    with pytest.raises(TypeError, match="'pin'"):
        case.package.User(name="n")
    user = case.package.User.from_dict({"name": "n"})
    assert [(v.path, v.rule) for v in user.validate()] == [("/pin", "required")]


def test_a_received_user_may_be_sent_again(case: Case) -> None:
    data = {"id": "i", "name": "n", "created": "2020-01-01T00:00:00Z"}
    client, wire = case.client(data)
    user = case.package.User.from_dict(data)
    user.pin = "p"
    client.create_user(user)
    assert wire.sent == {**data, "pin": "p"}


def test_docstrings_tell_the_direction(case: Case) -> None:
    (text,) = (t for t in case.files.values() if "class User(Model)" in t)
    assert text.count('"""Read-only."""') == 2
    assert text.count('"""Write-only."""') == 1

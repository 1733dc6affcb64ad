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
    assert text.count('"""Read-only."""') == 4
    assert text.count('"""Write-only."""') == 1


def told(case: Case, **fields: object) -> list[tuple[str, str, str]]:
    found = case.package.Team.from_dict(fields).validate()
    return [(v.path, v.rule, v.level) for v in found]


def test_a_read_only_field_that_is_sent_is_advised_against(case: Case) -> None:
    user = case.package.User(id="i", name="n", pin="p", created="2020")
    (found,) = [v for v in user.validate() if v.path == "/id"]
    assert (found.rule, found.level) == ("readOnly", "advice")
    assert found.message == "is set by the server and should not be sent"


def test_what_a_read_only_field_holds_is_checked_all_the_same(case: Case) -> None:
    assert told(case, strict={"id": 5}) == [
        ("/strict/id", "type", "error"),
        ("/strict/id", "readOnly", "advice"),
    ]


def test_advice_stands_where_the_field_does(case: Case) -> None:
    member = {"name": "n", "pin": "p", "id": "i"}
    assert told(case, members=[{"name": "n", "pin": "p"}, member]) == [
        ("/members/1/id", "readOnly", "advice")
    ]


def test_advice_makes_no_value_another_form(case: Case) -> None:
    assert told(case, lead={"name": "n", "pin": "p", "id": "i"}) == []
    assert told(case, lead={"guest": "g", "seen": 1}) == []
    assert told(case, lead={"id": "i"}) == [("/lead", "oneOf", "error")]

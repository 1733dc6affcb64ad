"""Whoever bears a name in the definition keeps it; whoever resembles it gets another."""

from __future__ import annotations

from tests.cases.build import Case

DATA = {
    "userName": "camel",
    "user_name": 1,
    "UserName": True,
    "other": {"id": "i"},
    "sign": "A_B",
}


def test_fields(case: Case) -> None:
    model = case.package.CategoryDto.from_dict(DATA)
    assert model.user_name == 1
    assert {model.user_name_, model.user_name_2} == {"camel", True}
    assert model.to_dict() == DATA
    assert model.validate() == []


def test_classes(case: Case) -> None:
    model = case.package.CategoryDto.from_dict(DATA)
    assert type(model) is case.package.CategoryDto
    assert type(model.other) is case.package.CategoryDtoModel
    assert model.other.id == "i"


def test_members(case: Case) -> None:
    members = {m.value: m.name for m in case.package.Sign}
    assert members["A_B"] == "A_B"
    assert {members["a b"], members["a-b"]} == {"A_B_2", "A_B_3"}
    assert members["+"] == "PLUS"
    assert members["-"] == "MINUS"
    assert members["é"] == "E"
    assert members["中"] == "VALUE_4E2D"
    assert members["文"] == "VALUE_6587"
    assert "" not in members


def test_methods(case: Case) -> None:
    client, wire = case.client(status=204)
    client.get_user()
    assert wire.last.method == "POST"
    names = {o.id: o.name for o in case.package.OPERATIONS.values()}
    assert names["get_user"] == "get_user"
    assert {names["getUser"], names["GetUser"]} == {"get_user_", "get_user_2"}


def test_parameters(case: Case) -> None:
    names = {p.wire_name: p.name for p in case.package.OPERATIONS["getUser"].parameters}
    assert names["user_id"] == "user_id"
    assert len(set(names.values())) == 3
    client, wire = case.client(DATA)
    given = {names["user_id"]: "1", names["user-id"]: "2", names["userId"]: "3"}
    client.call(case.package.OPERATIONS["getUser"], **given)
    assert wire.last.url == "https://case.test/users?user-id=2&user_id=1"
    assert wire.last.headers["userId"] == "3"

"""What has a name keeps it, even where a newcomer is called so by the definition."""

from __future__ import annotations

from tests.cases.build import Case


def test_classes(case: Case) -> None:
    package = case.package
    assert list(package.NewName.__annotations__) == ["n", "state"]
    assert list(package.NewNameModel.__annotations__) == ["n"]


def test_modules(case: Case) -> None:
    home = f"{case.output.name}.models"
    assert case.package.Value.__module__ == f"{home}.value_"
    assert case.package.NewName.__module__ == f"{home}.value_"
    assert case.package.State.__module__ == f"{home}.value_"


def test_fields(case: Case) -> None:
    data = case.package.Data.from_dict({"userName": "camel", "user_name": "snake"})
    assert data.user_name == "camel"
    assert data.user_name_ == "snake"


def test_enums(case: Case) -> None:
    state = case.package.State
    assert {member.name: member.value for member in state} == {
        "A_OLD": "a",
        "B": "b",
        "C": "c",
        "X": "x",
    }
    value = case.package.Value.from_dict({"state": "a", "model": {"state": "x"}})
    assert value.state is state.A_OLD
    assert value.model.state is state.X


def test_methods_and_parameters(case: Case) -> None:
    client, wire = case.client({"state": "b"})
    found = client.fetch(case.package.Data(), user="u")
    assert found == case.package.Value(state="b")
    assert wire.last.url == "https://case.test/data?user_id=u"


def test_modules_called_like_what_functions_call_their_values(case: Case) -> None:
    package = case.package
    sent = {"value": {"model": {"n": 1}, "state": "c"}}
    data = package.Data.from_dict(sent)
    assert type(data.value) is package.Value
    assert data.to_dict() == sent
    assert data.validate() == []
    data.value.model.n = "x"
    assert [(v.path, v.rule) for v in data.validate()] == [("/value/model/n", "type")]


def test_the_lock_says_so_again(case: Case) -> None:
    lock = case.files["gen.lock"].splitlines()
    start = (case.golden.parent / "gen.lock").read_text().splitlines()
    assert set(start) <= set(lock)

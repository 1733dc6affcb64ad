"""Names have at most 64 characters and stay apart; what they stand for stays whole."""

from __future__ import annotations

from tests.cases.build import Case

NAME = "EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedBy"
METHOD = "list_every_thing_that_anyone_has_ever_put_into_this_catalogue"
FIELD = "a_field_whose_name_is_so_long_that_it_alone_takes_more_than"
LONG = f"{FIELD}_sixty_four_columns"


def test_methods(case: Case) -> None:
    names = {o.path: o.name for o in case.package.OPERATIONS.values()}
    assert len(set(names.values())) == 2
    assert all(name.startswith(METHOD) for name in names.values())
    assert all(len(name) <= 64 for name in names.values())
    client, wire = case.client({"name": "n"})
    found = getattr(client, names["/first"])()
    assert wire.last.url == "https://case.test/first"
    assert found.name == "n"


def test_classes(case: Case) -> None:
    names = {o.path: o.name for o in case.package.OPERATIONS.values()}
    client, _ = case.client({"date": "d"})
    by_date = type(getattr(client, names["/second"])())
    by_name = type(getattr(client, names["/first"])())
    assert by_date is not by_name
    assert max(len(by_date.__name__), len(by_name.__name__)) <= 64
    assert all(kind.__name__.startswith(NAME) for kind in (by_date, by_name))


def test_fields(case: Case) -> None:
    data = {f"{LONG}_1": "one", f"{LONG}_2": [{"name": "n"}]}
    holder = case.package.Holder.from_dict(data)
    field, other = (n for n in type(holder).__annotations__ if n.startswith(FIELD))
    assert getattr(holder, field) == "one"
    assert getattr(holder, other)[0].name == "n"
    assert holder.to_dict() == data


def test_members(case: Case) -> None:
    members = [member.name for member in case.package.Level]
    assert len(members) == 2
    assert all(len(name) <= 64 for name in members)


def test_long_unions(case: Case) -> None:
    package = case.package
    data = {f"{LONG}_1": "x", "named": {"c": "3"}, "inline": [{"d": "4"}]}
    holder = package.Holder.from_dict(data)
    assert holder.named == package.AnimalWithAVeryLongName03(c="3")
    assert holder.inline == [package.AnimalWithAVeryLongName04(d="4")]
    assert holder.validate() == []
    assert holder.to_dict() == data


def test_long_patterns_and_lists(case: Case) -> None:
    holder = case.package.Holder.from_dict(
        {f"{LONG}_1": "x", "level": "short", "text": "fifteen"}
    )
    assert [(v.path, v.rule) for v in holder.validate()] == [
        ("/level", "enum"),
        ("/text", "pattern"),
    ]

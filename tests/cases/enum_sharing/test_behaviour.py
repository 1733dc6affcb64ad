"""Places that mean the same list share an enum; lists that only overlap do not."""

from __future__ import annotations

from tests.cases.build import Case


def values(enum: type) -> list[str]:
    return [member.value for member in enum]  # type: ignore[attr-defined]


def test_a_list_within_another_shares_its_enum(case: Case) -> None:
    package = case.package
    assert values(package.State) == ["b", "a", "c"]
    one = package.One.from_dict({"state": "c"})
    three = package.Three.from_dict({"state": "b"})
    assert one.state is package.State.C
    assert three.state is package.State.B


def test_each_place_is_checked_by_its_own_list(case: Case) -> None:
    package = case.package
    assert package.Two(state="c").validate() == []
    for model in (package.One(state="c"), package.Three(state="b")):
        assert [(v.path, v.rule) for v in model.validate()] == [("/state", "enum")]


def test_lists_that_overlap_are_two_enums(case: Case) -> None:
    package = case.package
    assert values(package.Size) == ["s", "m"]
    assert values(package.TwoSize) == ["m", "l"]
    assert package.One.from_dict({"size": "m"}).size is package.Size.M
    assert package.Four.from_dict({"size": "m"}).size is package.Size.M
    assert package.Two.from_dict({"size": "m"}).size is package.TwoSize.M


def test_a_component_is_a_list_of_its_own(case: Case) -> None:
    package = case.package
    assert values(package.Level) == ["low", "high"]
    assert package.One.from_dict({"level": "low"}).level is package.Level.LOW
    inline = package.Three.from_dict({"level": "low"}).level
    assert inline == "low"
    assert type(inline) is not package.Level


def test_another_property_name_is_another_list(case: Case) -> None:
    package = case.package
    (state,) = package.Four.from_dict({"states": ["a"]}).states
    assert state is package.States.A

"""A base with a discriminator stands for every model that extends it."""

from __future__ import annotations

from tests.cases.build import Case


def test_heirs_are_decoded(case: Case) -> None:
    data = {"petType": "Dog", "friend": {"petType": "Cat", "lives": 9, "name": "c"}}
    client, _ = case.client(data)
    dog = client.keep_pet(case.package.Pet(pet_type="Pet"))
    assert type(dog) is case.package.Dog
    assert dog.friend == case.package.Cat(pet_type="Cat", lives=9, name="c")
    assert dog.to_dict() == data


def test_an_unknown_heir_is_the_base(case: Case) -> None:
    data = {"petType": "Fish", "name": "f", "lives": 1}
    client, _ = case.client(data)
    fish = client.keep_pet(case.package.Pet(pet_type="Pet"))
    assert type(fish) is case.package.Pet
    assert fish.pet_type == "Fish"
    assert fish.additional_properties == {"lives": 1}
    assert fish.to_dict() == data


def test_heirs_are_sent_whole(case: Case) -> None:
    client, wire = case.client({"petType": "Pet"})
    client.keep_pet(case.package.Cat(pet_type="Cat", lives=7, name="c"))
    assert wire.sent == {"petType": "Cat", "name": "c", "lives": 7}
    client.keep_pet(
        case.package.Dog(
            pet_type="Dog", friend=case.package.Cat(pet_type="Cat", lives=1)
        )
    )
    assert wire.sent == {"petType": "Dog", "friend": {"petType": "Cat", "lives": 1}}


def test_rules_of_base_and_heir(case: Case) -> None:
    cat = case.package.Cat(pet_type="Cat", lives=10, name="long")
    assert [(v.path, v.rule) for v in cat.validate()] == [
        ("/name", "maxLength"),
        ("/lives", "maximum"),
    ]


def test_the_base_itself(case: Case) -> None:
    pet = case.package.Pet.from_dict({"petType": "Pet", "name": "p"})
    assert type(pet) is case.package.Pet
    assert pet.validate() == []

"""Names that Python or the package itself needs are given to no field or parameter."""

from __future__ import annotations

from tests.cases.build import Case

DATA = {
    "from": "a",
    "class": "class",
    "None": "b",
    "self": "c",
    "validate": "d",
    "to_dict": "e",
    "from_dict": "f",
    "additional_properties": "g",
    "_extra": "h",
    "_nulls": "i",
    "data": "j",
    "get": "k",
    "model": "l",
    "value": "m",
    "2fast": "n",
    "__class__": "o",
}
FIELDS = {
    "from_": "a",
    "class_": "class",
    "none": "b",
    "self_": "c",
    "validate_": "d",
    "to_dict_": "e",
    "from_dict_": "f",
    "additional_properties_": "g",
    "extra": "h",
    "nulls": "i",
    "data": "j",
    "get": "k",
    "model": "l",
    "value": "m",
    "field_2_fast": "n",
    "class__": "o",
}


def test_fields(case: Case) -> None:
    model = case.package.Class.from_dict(DATA)
    assert {name: getattr(model, name) for name in FIELDS} == FIELDS
    assert model == case.package.Class(**FIELDS)
    assert model.to_dict() == DATA
    assert model.validate() == []
    assert model.additional_properties == {}


def test_violations_speak_of_the_definition(case: Case) -> None:
    (violation,) = case.package.Class(from_="long", class_="class").validate()
    assert (violation.path, violation.rule) == ("/from", "maxLength")


def test_enum_members(case: Case) -> None:
    members = {m.name: m.value for m in case.package.None_}
    assert members == {
        "NONE": "None",
        "CLASS": "class",
        "NAME": "name",
        "VALUE": "value",
        "MRO": "mro",
        "VALUE_2": "_value_",
        "SELF": "self",
        "VALUE_1_ST": "1st",
    }


def test_parameters(case: Case) -> None:
    client, wire = case.client(DATA)
    client.import_(
        "f/g",
        case.package.Class(**FIELDS),
        body_query="b",
        options_query="o",
        operation_query="x",
        operations_query="y",
        response_query="z",
        self_header="s",
        class_="c",
        none="n",
    )
    assert wire.last.url == (
        "https://case.test/import/f%2Fg?body=b&options=o&operation=x&operations=y"
        "&response=z"
    )
    assert wire.last.headers["self"] == "s"
    assert wire.last.headers["class"] == "c"
    assert wire.last.headers["Cookie"] == "None=n"
    assert wire.sent == DATA


def test_methods(case: Case) -> None:
    client, wire = case.client(status=204)
    client.call_()
    assert wire.last.url == "https://case.test/call"
    client.close_()
    assert wire.last.url == "https://case.test/close"
    client.close()

"""A field may be called like the type that another field has."""

from __future__ import annotations

import datetime as dt
import typing

from tests.cases.build import Case

DATA = {
    "list": ["a"],
    "dict": {"a": 1},
    "str": "s",
    "int": 1,
    "bool": True,
    "float": 1.5,
    "bytes": "b",
    "date": "2020-02-29",
    "datetime": "2020-02-29T00:00:00Z",
    "dt": "t",
    "builtins": "u",
    "any": [None],
    "field": "f",
    "password": "hidden",
    "type": ["2020-02-29"],
    "dataclass": [["x"]],
}


def test_values(case: Case) -> None:
    model = case.package.Shadow.from_dict(DATA)
    assert model.date == dt.date(2020, 2, 29)
    assert model.datetime == dt.datetime(2020, 2, 29, tzinfo=dt.UTC)
    assert model.type == [dt.date(2020, 2, 29)]
    assert model.list == ["a"]
    assert model.to_dict() == DATA
    assert model.validate() == []


def test_by_keywords(case: Case) -> None:
    model = case.package.Shadow(list=["a"], str="s", field="f", password="hidden")
    assert model.to_dict() == {
        "list": ["a"],
        "str": "s",
        "field": "f",
        "password": "hidden",
    }
    assert "hidden" not in repr(model)


def test_annotations_mean_the_types(case: Case) -> None:
    hints = typing.get_type_hints(
        case.package.Shadow, vars(case.module("models.shared")), {}
    )
    assert hints["list"] == list[str] | None
    assert hints["dict"] == dict[str, int] | None
    assert hints["date"] == dt.date | str | None
    assert hints["datetime"] == dt.datetime | str | None
    assert hints["type"] == list[dt.date | str] | None


def test_methods(case: Case) -> None:
    client, wire = case.client(["a", "b"])
    assert client.list("s", int=[1, 2]) == ["a", "b"]
    assert wire.last.url == "https://case.test/list?str=s&int=1&int=2"
    client, _ = case.client(b"text", content_type="text/plain")
    assert client.str(list=["x"]) == "text"

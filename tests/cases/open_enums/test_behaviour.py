"""A value that is not listed is received as it is; to be sent, it must be listed."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.config import Target
from tests.cases.build import Case


def test_listed_values_are_members(case: Case) -> None:
    state = case.package.State
    data = {"state": "new", "states": ["old", "new"], "by_name": {"a": "old"}}
    thing = case.package.Thing.from_dict(data)
    assert thing.state is state.NEW
    assert thing.states == [state.OLD, state.NEW]
    assert thing.by_name["a"] is state.OLD
    assert thing.to_dict() == data
    assert json.loads(thing.to_json()) == data


@pytest.mark.parametrize("value", ["newest", "NEW", "", 5, None, ["new"]])
def test_other_values_stay_what_they_are(case: Case, value: Any) -> None:
    data = {"state": value, "states": [value, "new"], "by_name": {"a": value}}
    thing = case.package.Thing.from_dict(data)
    assert thing.state == value
    assert not isinstance(thing.state, case.package.State)
    assert thing.states[1] is case.package.State.NEW
    assert thing.to_dict() == data


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ({"state": "newest"}, "/state"),
        ({"states": ["new", "newest"]}, "/states/1"),
        ({"by_name": {"a": "newest"}}, "/by_name/a"),
        ({"number": 3}, "/number"),
        ({"mixed": "b"}, "/mixed"),
        ({"mixed": 1.5}, "/mixed"),
        ({"empty": "other"}, "/empty"),
    ],
)
def test_other_values_are_not_sent(case: Case, data: dict[str, Any], path: str) -> None:
    (found,) = case.package.Thing.from_dict(data).validate()
    assert (found.path, found.rule) == (path, "enum")


def test_the_message_lists_what_is_allowed(case: Case) -> None:
    (found,) = case.package.Thing(state="newest").validate()
    assert found.message == 'must be one of "new", "old", not "newest"'


@pytest.mark.parametrize("value", ["a", 1, 1.0, True])
def test_lists_of_several_types(case: Case, value: Any) -> None:
    thing = case.package.Thing(mixed=value)
    assert thing.validate() == []
    assert thing.to_dict() == {"mixed": value}


def test_an_empty_text_may_be_listed(case: Case) -> None:
    assert case.package.Thing(empty="").validate() == []
    assert case.package.Thing.from_dict({"empty": ""}).to_dict() == {"empty": ""}


def test_members_and_texts_are_equally_good(case: Case) -> None:
    state, thing = case.package.State, case.package.Thing
    assert thing(state=state.NEW) == thing(state="new")
    assert thing(states=[state.NEW, "old"]).to_dict() == {"states": ["new", "old"]}
    client, wire = case.client({})
    client.get_state(state=state.OLD)
    assert wire.last.url.endswith("?state=old")
    client.get_state(state="new")
    assert wire.last.url.endswith("?state=new")


def test_a_list_that_grows_keeps_its_names(case: Case, tmp_path: Path) -> None:
    """The next release has values that would have had the names of older ones."""
    text = (case.golden.parent / "spec.yaml").read_text("utf-8")
    spec = tmp_path / "spec.yaml"
    spec.write_text(text.replace("[new, old]", '["NEW", "Old", newest, new, old]'))
    grown = pipeline.build(Target(spec, case.output)).text["models/state.py"]
    for line in (
        'NEW = "new"',
        'OLD = "old"',
        'NEW_2 = "NEW"',
        'OLD_2 = "Old"',
        'NEWEST = "newest"',
    ):
        assert f"    {line}\n" in grown


def test_members_survive_pickling(case: Case) -> None:
    thing = case.package.Thing(state=case.package.State.NEW)
    assert pickle.loads(pickle.dumps(thing)) == thing

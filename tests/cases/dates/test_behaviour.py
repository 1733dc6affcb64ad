"""Times are datetimes where they say what they mean, and text where they do not."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from typing import Any

import pytest

from tests.cases.build import Case

NOON = dt.datetime(2020, 2, 29, 12, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2020-02-29T12:00:00Z",
        "2020-02-29T12:00:00+00:00",
        "2020-02-29T20:00:00+08:00",
        "2020-02-29T12:00:00.000Z",
        "2020-02-29T12:00:00.000000Z",
        "2020-02-29 12:00:00Z",
    ],
)
def test_a_time_is_sent_back_as_it_was(case: Case, text: str) -> None:
    event = case.package.Event.from_dict({"at": text, "times": [text]})
    assert event.at == NOON
    assert event.times == [NOON]
    assert event.to_dict() == {"at": text, "times": [text]}


@pytest.mark.parametrize(
    "value",
    [
        "2020-02-29 12:00:00",
        "2020-02-29T12:00:00",
        "2020-02-29",
        "2020-02-29t12:00:00z",
        "2020-02-30T12:00:00Z",
        "20200229T120000Z",
        "2020-W09-6T12:00:00Z",
        "",
        "now",
        1582977600,
        1582977600000,
        1582977600.5,
        None,
        ["2020-02-29T12:00:00Z"],
    ],
)
def test_anything_else_stays_as_it_is(case: Case, value: Any) -> None:
    event = case.package.Event.from_dict({"at": value})
    assert event.at == value
    assert type(event.at) is type(value)
    assert event.to_dict() == {"at": value}


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (NOON, "2020-02-29T12:00:00Z"),
        (NOON.replace(microsecond=5000), "2020-02-29T12:00:00.005000Z"),
        (
            NOON.astimezone(dt.timezone(dt.timedelta(hours=8))),
            "2020-02-29T20:00:00+08:00",
        ),
        (dt.datetime(2020, 2, 29, 12), "2020-02-29T12:00:00"),
        ("2020-02-29 12:00:00", "2020-02-29 12:00:00"),
    ],
)
def test_a_given_time(case: Case, moment: Any, text: str) -> None:
    event = case.package.Event(at=moment)
    assert event.to_dict() == {"at": text}
    assert event.validate() == []


def test_days(case: Case) -> None:
    data = {"at": "x", "day": "2020-02-29", "days": {"a": "2020-02-29", "b": "x"}}
    event = case.package.Event.from_dict(data)
    assert event.day == dt.date(2020, 2, 29)
    assert type(event.day) is dt.date
    assert event.days == {"a": dt.date(2020, 2, 29), "b": "x"}
    assert event.to_dict() == data
    assert event.validate() == []


@pytest.mark.parametrize("value", ["2020-02-30", "20200229", "2020-02-29T12:00:00Z", 1])
def test_what_is_no_day(case: Case, value: Any) -> None:
    event = case.package.Event.from_dict({"day": value})
    assert event.day == value
    assert event.to_dict() == {"day": value}


def test_a_clock_time_is_text(case: Case) -> None:
    assert case.package.Event(at="x", clock="12:00").to_dict()["clock"] == "12:00"


def test_parameters(case: Case) -> None:
    client, wire = case.client(["2020-02-29T12:00:00Z", "later"])
    found = client.list_events(after=NOON, day=dt.date(2020, 2, 29))
    assert found == [NOON, "later"]
    assert wire.last.url == (
        "https://case.test/events?after=2020-02-29T12%3A00%3A00Z&day=2020-02-29"
    )


def test_received_times_can_be_copied(case: Case) -> None:
    event = case.package.Event.from_dict({"at": "2020-02-29T20:00:00+08:00"})
    for again in (copy.deepcopy(event), pickle.loads(pickle.dumps(event))):
        assert again == event
        assert again.to_dict() == {"at": "2020-02-29T20:00:00+08:00"}


def test_a_changed_time_is_no_longer_the_received_text(case: Case) -> None:
    event = case.package.Event.from_dict({"at": "2020-02-29T12:00:00.000Z"})
    event.at += dt.timedelta(hours=1)
    assert event.to_dict() == {"at": "2020-02-29T13:00:00Z"}
    event.at = event.at.replace(hour=14)
    assert event.to_dict() == {"at": "2020-02-29T14:00:00Z"}
    assert copy.deepcopy(event) == event
    assert pickle.loads(pickle.dumps(event)) == event

"""What tells operations of one method and path apart is no part of what is sent."""

from __future__ import annotations

from tests.cases.build import Case


def test_both_are_there(case: Case) -> None:
    rows = {o.id: (o.method, o.path) for o in case.package.OPERATIONS.values()}
    assert rows == {
        "CreateThing": ("POST", "/v1/{id}/things"),
        "BatchDeleteThings": ("POST", "/v1/{id}/things"),
        "StopThings": ("POST", "/v1/{id}/things?action=stop"),
    }


def test_both_go_to_the_same_place(case: Case) -> None:
    client, wire = case.client(status=204)
    client.create_thing("i", case.package.Thing(name="n"))
    assert (wire.last.url, wire.sent) == (
        "https://case.test/v1/i/things",
        {"name": "n"},
    )
    client.batch_delete_things("i", case.package.Things(names=["n"]))
    assert (wire.last.url, wire.sent) == (
        "https://case.test/v1/i/things",
        {"names": ["n"]},
    )


def test_a_fixed_query_is_sent(case: Case) -> None:
    client, wire = case.client(status=204)
    client.stop_things("i")
    assert wire.last.url == "https://case.test/v1/i/things?action=stop"
    client.stop_things("i", force=True)
    assert wire.last.url == "https://case.test/v1/i/things?action=stop&force=true"

"""A response is what its status and its content type say."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cases.build import Case


def returns(case: Case, method: str) -> str:
    found: str = getattr(case.package.Client, method).__annotations__["return"]
    return found


def test_nothing(case: Case) -> None:
    client, _ = case.client(status=204)
    assert client.get_nothing() is None
    assert returns(case, "get_nothing") == "None"


def test_by_status(case: Case) -> None:
    package = case.package
    client, _ = case.client({"at": "now"}, 200)
    assert client.get_several() == package.Done(at="now")
    client, _ = case.client({"code": "c"}, 202)
    assert client.get_several() == package.Later(code="c")
    client, _ = case.client(status=204)
    assert client.get_several() is None
    assert returns(case, "get_several") == "Done | Later | None"


def test_the_default_is_the_answer_where_nothing_else_is(case: Case) -> None:
    client, _ = case.client({"at": "now"}, 201)
    assert client.get_default() == case.package.Done(at="now")
    assert returns(case, "get_default") == "Done"
    client, _ = case.client({"code": "c", "message": "m"}, 404)
    with pytest.raises(case.package.errors.NotFoundError) as caught:
        client.get_default()
    assert (caught.value.code, caught.value.message) == ("c", "m")


@pytest.mark.parametrize("status", [200, 201, 299])
def test_a_class_of_statuses(case: Case, status: int) -> None:
    client, _ = case.client({"at": "now"}, status)
    assert client.get_class() == case.package.Done(at="now")


@pytest.mark.parametrize("value", [{"a": [1, None]}, [1], "text", 0, False, None])
def test_json_without_a_schema(case: Case, value: Any) -> None:
    client, _ = case.client(value)
    assert client.get_plain() == value
    assert returns(case, "get_plain") == "Any"


def test_text(case: Case) -> None:
    client, _ = case.client(
        "é".encode("latin-1"), content_type="text/plain; charset=latin-1"
    )
    assert client.get_text() == "é"
    assert returns(case, "get_text") == "str"


def test_octets(case: Case) -> None:
    client, _ = case.client(b"\x00\xff", content_type="application/octet-stream")
    assert client.get_octets() == b"\x00\xff"
    assert returns(case, "get_octets") == "bytes"


def test_by_content_type(case: Case) -> None:
    client, wire = case.client({"at": "now"})
    assert client.get_both() == case.package.Done(at="now")
    assert wire.last.headers["Accept"] == "application/json, text/csv"
    client, _ = case.client(b"a,b", content_type="text/csv")
    assert client.get_both() == "a,b"
    assert returns(case, "get_both") == "Done | str"


def test_json_is_asked_for_before_the_same_in_xml(case: Case) -> None:
    client, wire = case.client({"at": "now"})
    assert client.get_notations() == case.package.Done(at="now")
    assert wire.last.headers["Accept"] == "application/xml;q=0.1, application/json"
    assert returns(case, "get_notations") == "Done"


def test_a_declared_redirect_is_an_answer(case: Case) -> None:
    client, _ = case.client(status=302)
    assert client.get_moved() is None
    client, _ = case.client(status=301)
    with pytest.raises(case.package.ApiError):
        client.get_moved()


def test_a_body_that_is_not_declared(case: Case) -> None:
    client, _ = case.client({"a": 1})
    assert client.get_untold() == {"a": 1}
    client, _ = case.client()
    assert client.get_untold() is None


def test_what_is_no_json_is_told(case: Case) -> None:
    client, _ = case.client(b"{", 200)
    with pytest.raises(case.package.errors.DecodeError, match="getPlain"):
        client.get_plain()


def test_response_with_everything(case: Case) -> None:
    client, _ = case.client({"at": "now"}, 202)
    response = client.call(case.package.OPERATIONS["getClass"])
    assert (response.data, response.status) == (case.package.Done(at="now"), 202)
    assert response.headers["content-type"] == "application/json"
    assert response.request_id == ""

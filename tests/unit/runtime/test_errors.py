from __future__ import annotations

import json
import pickle

import pytest

from templates._runtime import errors
from templates._runtime.error_body import read_error_body
from templates._runtime.violations import ValidationError, Violation, pointer


@pytest.mark.parametrize(
    ("data", "code", "message"),
    [
        ({"error_code": "FSS.0401", "error_msg": "no"}, "FSS.0401", "no"),
        ({"errorCode": "A.1", "errorMsg": "no"}, "A.1", "no"),
        ({"errorCode": "A.1", "errorMessage": "no"}, "A.1", "no"),
        ({"error_code": "A.1", "error_message": "no"}, "A.1", "no"),
        ({"error_code": "A.1", "error_description": "no"}, "A.1", "no"),
        ({"errCode": "A.1", "errMsg": "no"}, "A.1", "no"),
        ({"errCode": "A.1", "externalMessage": "no"}, "A.1", "no"),
        ({"common_error_code": "C.1", "solution_msg": "x"}, "C.1", None),
        ({"code": 17, "message": "no"}, "17", "no"),
        ({"code": "A", "reason": "no"}, "A", "no"),
        ({"error": {"code": "A", "message": "no"}}, "A", "no"),
        (
            {"error": "invalid_client", "error_description": "no"},
            "invalid_client",
            "no",
        ),
        ({"error": "no"}, "", "no"),
        ({"message": "no"}, "", "no"),
        ({"error_msg": "no"}, "", "no"),
        (
            {"NeutronError": {"type": "Gone", "message": "no", "detail": ""}},
            "Gone",
            "no",
        ),
        ({"badRequest": {"code": 400, "message": "no"}}, "400", "no"),
        ({"errors": [{"code": "A", "message": "no"}, {"code": "B"}]}, "A", "no"),
        ({"errors": ["one", "two"]}, "", "one; two"),
        ([{"error_code": "A", "error_msg": "no"}], "A", "no"),
        (["one", "two"], "", "one; two"),
        ("just text", "", "just text"),
        ({"title": "no", "status": 403, "type": "about:blank"}, "", "no"),
        (
            {"title": "t", "detail": "no", "type": "https://e.x/gone"},
            "https://e.x/gone",
            "no",
        ),
        ({"code": True, "name": ["required"]}, "", None),
    ],
)
def test_reads_the_known_error_bodies(data: object, code: str, message: str) -> None:
    body = json.dumps(data, separators=(",", ":")).encode()
    found = read_error_body(body)
    assert (found.code, found.message) == (code, message or body.decode())
    assert found.data == data


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        (b"", "", ""),
        (b"502 Bad Gateway\n", "", "502 Bad Gateway"),
        (
            (
                b'<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>a &lt; b'
                b"</Message><RequestId>r1</RequestId></Error>"
            ),
            "NoSuchKey",
            "a < b",
        ),
        (b"<html><title>Oops</title><body>x</body></html>", "", "Oops"),
        (b'{"error_code": "A", ', "", '{"error_code": "A",'),
        (b"[" * 100_000, "", None),
        (b"\xff\xfe", "", "��"),
    ],
)
def test_reads_what_is_not_json(body: bytes, code: str, message: str | None) -> None:
    found = read_error_body(body)
    assert found.code == code
    assert found.message == (body.decode()[: 64 * 1024] if message is None else message)
    assert found.data is None


def test_deep_json_is_no_recursion_error() -> None:
    found = read_error_body(b'{"a":' * 800 + b"1" + b"}" * 800)
    assert found.message == "(not shown: nested too deeply)"


def test_finds_the_request_id_of_a_body() -> None:
    assert read_error_body(b'{"error_msg":"a","request_id":"r"}').request_id == "r"
    assert read_error_body(b"<E><RequestId>r</RequestId></E>").request_id == "r"
    nested = b'{"requestId": "r", "error": {"code": "c"}}'
    assert read_error_body(nested).request_id == "r"


@pytest.mark.parametrize(
    ("status", "kind", "retryable"),
    [
        (400, errors.BadRequestError, False),
        (401, errors.UnauthorizedError, False),
        (403, errors.ForbiddenError, False),
        (404, errors.NotFoundError, False),
        (409, errors.ConflictError, False),
        (418, errors.ApiError, False),
        (422, errors.UnprocessableError, False),
        (429, errors.TooManyRequestsError, True),
        (500, errors.ServerError, False),
        (503, errors.ServerError, True),
    ],
)
def test_one_class_a_status(
    status: int, kind: type[errors.ApiError], retryable: bool
) -> None:
    assert errors.api_error_class(status) is kind
    assert kind("x", status=status).retryable is retryable


def test_an_api_error_tells_what_it_knows_on_one_line() -> None:
    error = errors.NotFoundError(
        "no such\nfunction\x1b[0m" + "x" * 1000,
        status=404,
        code="FSS.1051",
        request_id="r-1",
        operation="ShowFunction",
    )
    assert str(error) == (
        "ShowFunction: 404 FSS.1051: no such\\nfunction\\x1b[0m"
        + "x" * (500 - 3 - 20)
        + "... (request id r-1)"
    )
    assert str(errors.ApiError(status=418)) == "418"


@pytest.mark.parametrize(
    "error",
    [
        errors.ApiError("m", status=404, code="c", body=b"x", headers={"a": "b"}),
        errors.ConnectionLost("m", sent=False),
        errors.ConnectError("m"),
        errors.DecodeError("m", status=200, body=b"x"),
        ValidationError([Violation("/a", "type", "no")], "CreateFunction"),
    ],
)
def test_errors_survive_pickling(error: Exception) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)


def test_the_tree() -> None:
    for kind in (
        errors.ConfigurationError,
        errors.EncodeError,
        errors.DecodeError,
        errors.TransportError,
        errors.ApiError,
        ValidationError,
    ):
        assert issubclass(kind, errors.ClientError)
    for kind in (
        errors.ConnectError,
        errors.TLSError,
        errors.RequestTimeout,
        errors.ConnectionLost,
        errors.ProtocolError,
    ):
        assert issubclass(kind, errors.TransportError)
    assert issubclass(errors.RequestTimeout, TimeoutError)
    assert errors.ConnectError("x").sent is False
    assert errors.ConnectionLost("x").sent is True


def test_a_validation_error_shows_every_violation() -> None:
    error = ValidationError(
        [Violation("/a", "type", "no text"), Violation("", "required", "missing")],
        "CreateFunction",
    )
    assert str(error) == (
        "CreateFunction: 2 violations\n  /a: no text\n  (the whole value): missing"
    )
    assert [violation.rule for violation in error.violations] == ["type", "required"]


def test_a_validation_error_counts_advice_apart() -> None:
    wrong = Violation("/a", "type", "no text")
    advised = Violation("/b", "maximum", "must be at most 5, not 6", "advice")
    assert str(ValidationError([wrong, advised])) == (
        "request: 1 violation, 1 piece of advice\n"
        "  /a: no text\n"
        "  /b: must be at most 5, not 6 (advice)"
    )
    assert str(ValidationError([wrong, advised, advised])).startswith(
        "request: 1 violation, 2 pieces of advice\n"
    )


def test_a_validation_error_stays_readable() -> None:
    many = [Violation(f"/{i}", "type", "must be a string") for i in range(102)]
    lines = str(ValidationError(many)).split("\n")
    assert lines[0] == "request: 102 violations"
    assert lines[100:] == ["  /99: must be a string", "  and 2 more"]
    (strange,) = str(Violation("/a\n\x1b", "type", "no text")).split("\n")
    assert strange == "/a\\n\\x1b: no text"


def test_pointers_are_escaped() -> None:
    assert pointer("query", "a/b~c") == "/query/a~1b~0c"

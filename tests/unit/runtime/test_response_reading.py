from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest


def read(
    demo: ModuleType,
    body: bytes = b"",
    content_type: str = "application/json",
    status: int = 200,
    responses: Any = (),
    **headers: str,
) -> Any:
    from demo_api._runtime.headers import Headers
    from demo_api._runtime.operation import Operation, Result
    from demo_api._runtime.response import read_response
    from demo_api._runtime.transport import RawResponse

    results = tuple(Result(s, ("application/json",), d) for s, d in responses)
    fields = [(name.replace("_", "-"), value) for name, value in headers.items()]
    if content_type:
        fields.append(("content-type", content_type))
    operation: Any = Operation("Op", "op", "GET", "/", responses=results)
    return read_response(operation, RawResponse(status, Headers(fields), body))


DECODE = "functions.decode_function"
BROKEN = "functions.decode_broken"


@pytest.mark.parametrize(
    ("status", "responses", "decoded"),
    [
        (200, [("200", DECODE)], True),
        (200, [("200", DECODE), ("2XX", BROKEN), ("default", BROKEN)], True),
        (201, [("200", BROKEN), ("2XX", DECODE)], True),
        (201, [("200", BROKEN), ("2xx", DECODE)], True),
        (201, [("200", DECODE), ("404", BROKEN)], True),
        (201, [("200", DECODE), ("202", DECODE)], False),
        (200, [("default", DECODE)], True),
        (201, [("200", DECODE), ("202", ""), ("default", DECODE)], False),
        (200, [("404", DECODE)], False),
        (200, [("200", "")], False),
        (200, [("200", BROKEN)], False),
        (302, [("302", DECODE)], True),
        (304, [("3XX", DECODE)], True),
    ],
)
def test_decodes_by_status(
    demo: ModuleType, status: int, responses: Any, decoded: bool
) -> None:
    from demo_api.models import Function

    found = read(demo, b'{"name":"f"}', status=status, responses=responses)
    assert found.data == (Function("f") if decoded else {"name": "f"})
    assert found.status == status


@pytest.mark.parametrize(
    ("body", "content_type", "expected"),
    [
        (b"", "application/json", None),
        (b" \n", "application/json", None),
        (b"", "", None),
        (b"[1]", "application/problem+json", [1]),
        (b"[1]", "", [1]),
        (b"[1", "", b"[1"),
        (b"7", "", b"7"),
        (b"[1]", "text/plain", "[1]"),
        (b"[1]", "application/octet-stream", b"[1]"),
        (b"caf\xe9", "text/plain; charset=latin-1", "café"),
        (b"caf\xe9", 'text/plain; charset="latin-1"', "café"),
        (b"caf\xe9", "text/html", "caf\ufffd"),
        (b"x", "text/plain; charset=klingon", "x"),
        (b"<a/>", "application/xml", b"<a/>"),
        (b"\x89PNG", "image/png", b"\x89PNG"),
        (b"null", "application/json", None),
    ],
)
def test_decodes_by_content_type(
    demo: ModuleType, body: bytes, content_type: str, expected: Any
) -> None:
    assert read(demo, body, content_type).data == expected


def test_json_labelled_as_text_is_decoded_where_it_is_declared(
    demo: ModuleType,
) -> None:
    from demo_api.models import Function

    responses = [("200", DECODE)]
    found = read(demo, b' {"name":"f"}', "text/plain", responses=responses)
    assert found.data == Function("f")
    assert read(demo, b"{oops", "text/plain", responses=responses).data == "{oops"
    assert read(demo, b"hello", "text/plain", responses=responses).data == "hello"


@pytest.mark.parametrize("data", [b"[1,2]", b'"x"', b"{}", b'{"name":1,"memory":null}'])
def test_a_codec_never_fails_a_response(demo: ModuleType, data: bytes) -> None:
    import json

    found = read(demo, data, responses=[("200", DECODE)]).data
    assert found in (json.loads(data), demo.models.Function(1))


def test_broken_json_is_a_decode_error(demo: ModuleType) -> None:
    from demo_api._runtime.errors import DecodeError

    with pytest.raises(DecodeError) as caught:
        read(demo, b'{"a":', X_Request_Id="r")
    assert caught.value.body == b'{"a":'
    assert (caught.value.status, caught.value.request_id) == (200, "r")
    assert str(caught.value).startswith("Op: not JSON")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("x-request-id", "r"),
        ("X_Request_ID", "r"),
        ("x-obs-request-id", "r"),
        ("X-Cff-Request-Id", "r"),
        ("Other", ""),
    ],
)
def test_the_request_id_in_any_spelling(
    demo: ModuleType, name: str, value: str
) -> None:
    assert read(demo, **{name: "r"}).request_id == value


@pytest.mark.parametrize("status", [300, 302, 400, 404, 429, 500])
def test_every_other_status_is_an_api_error(demo: ModuleType, status: int) -> None:
    from demo_api._runtime.errors import ApiError, api_error_class

    body = b'{"error_code":"A.1","error_msg":"no","request_id":"inner"}'
    declared = [("200", ""), (str(max(status, 400)), "")]
    with pytest.raises(ApiError) as caught:
        read(demo, body, status=status, responses=declared, x_request_id="outer")
    error = caught.value
    assert type(error) is api_error_class(status)
    assert (error.status, error.code, error.message) == (status, "A.1", "no")
    assert error.request_id == "outer"
    assert error.body == body
    assert error.data["error_code"] == "A.1"
    assert error.headers["X-Request-Id"] == "outer"
    assert str(error) == f"Op: {status} A.1: no (request id outer)"

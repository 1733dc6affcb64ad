"""A body is written as its media type says."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from tests.cases.build import Case


def sent(wire: Any) -> tuple[str | None, bytes | None]:
    return wire.last.headers.get("Content-Type"), wire.last.body


def test_json(case: Case) -> None:
    client, wire = case.client(status=204)
    client.put_json(case.package.Thing(name="n", tags=["a"]))
    assert sent(wire) == ("application/vnd.x+json", b'{"name":"n","tags":["a"]}')
    client.call(case.package.OPERATIONS["putJson"], {"name": "n"})
    assert sent(wire) == ("application/vnd.x+json", b'{"name":"n"}')


def test_json_is_checked(case: Case) -> None:
    client, wire = case.client(status=204)
    with pytest.raises(case.package.ValidationError) as caught:
        client.put_json(case.package.Thing(name="", tags=[1]))
    assert [(v.path, v.rule) for v in caught.value.violations] == [
        ("/name", "minLength"),
        ("/tags/0", "type"),
    ]
    with pytest.raises(case.package.ValidationError) as caught:
        client.put_json(None)
    assert [(v.path, v.rule) for v in caught.value.violations] == [("", "required")]
    assert wire.requests == []


def test_forms(case: Case) -> None:
    client, wire = case.client(status=204)
    client.put_form(case.package.Thing(name="a b&c", tags=["x", "y"]))
    assert sent(wire) == (
        "application/x-www-form-urlencoded",
        b"name=a+b%26c&tags=x&tags=y",
    )


def test_multipart(case: Case, tmp_path: Path) -> None:
    client, wire = case.client(status=204)
    body = case.package.PutMultipartRequestBody(file=b"\x00\xff", note="n")
    client.put_multipart(body)
    kind = wire.last.headers["Content-Type"]
    content = b"".join(wire.last.body.chunks())
    mark = kind.removeprefix("multipart/form-data; boundary=").encode()
    parts = content.split(b"--" + mark)
    assert parts[0] == b"" and parts[-1] == b"--\r\n"
    files = [part for part in parts if b'name="file"' in part]
    assert len(files) == 1 and files[0].endswith(b"\r\n\r\n\x00\xff\r\n")
    notes = [part for part in parts if b'name="note"' in part]
    assert len(notes) == 1 and notes[0].endswith(b"\r\n\r\nn\r\n")


def test_octets(case: Case) -> None:
    client, wire = case.client(status=204)
    client.put_octets(b"\x00\xff")
    assert sent(wire) == ("application/octet-stream", b"\x00\xff")


def test_text(case: Case) -> None:
    client, wire = case.client(status=204)
    client.put_text("é")
    assert sent(wire) == ("text/plain", "é".encode())
    client.put_text()
    assert sent(wire) == (None, None)


@pytest.mark.parametrize(
    ("body", "kind", "content"),
    [
        ({"a": 1}, "application/json", b'{"a":1}'),
        ("é", "text/plain; charset=utf-8", "é".encode()),
        (b"\xff", "application/octet-stream", b"\xff"),
    ],
)
def test_any_type(case: Case, body: Any, kind: str, content: bytes) -> None:
    client, wire = case.client(status=204)
    client.put_any(body)
    assert sent(wire) == (kind, content)


def test_several_types(case: Case) -> None:
    client, wire = case.client(status=204)
    client.put_several(case.package.Thing(name="n"))
    assert sent(wire) == ("application/json", b'{"name":"n"}')
    client.put_several(b"<thing/>")
    assert sent(wire) == ("application/xml", b"<thing/>")


def test_a_file_is_read_when_it_is_sent(case: Case) -> None:
    client, wire = case.client(status=204)
    body = case.package.PutMultipartRequestBody(file=io.BytesIO(b"content"))
    client.put_multipart(body)
    assert b"\r\n\r\ncontent\r\n" in b"".join(wire.last.body.chunks())


def refused(case: Case, operation: str, body: Any) -> list[tuple[str, str]]:
    """What is told of a body that is not sent."""
    client, wire = case.client(status=204)
    with pytest.raises(case.package.ValidationError) as caught:
        client.call(case.package.OPERATIONS[operation], body)
    assert wire.requests == []
    return [(v.path, v.rule) for v in caught.value.violations]


def test_forms_are_checked(case: Case) -> None:
    assert refused(case, "putForm", {"name": "", "tags": [1]}) == [
        ("/name", "minLength"),
        ("/tags/0", "type"),
    ]
    assert refused(case, "putForm", case.package.Thing(name="")) == [
        ("/name", "minLength")
    ]
    assert refused(case, "putSettings", {"level": 6, "x": 1}) == [
        ("/level", "maximum"),
        ("/x", "additionalProperties"),
    ]


def test_a_form_that_is_written_already_is_sent(case: Case) -> None:
    client, wire = case.client(status=204)
    client.call(case.package.OPERATIONS["putForm"], "name=&x=1")
    assert wire.last.body == b"name=&x=1"


@pytest.mark.parametrize(
    "content", [b"\0", bytearray(b"\0"), "text", io.BytesIO(b"\0")]
)
def test_files_of_a_multipart_body_are_content(case: Case, content: Any) -> None:
    client, wire = case.client(status=204)
    body = {"content": content, "name": "n", "others": [content, b"1"]}
    body |= {"image": content, "maybe": content, "thing": {"name": "t"}}
    client.call(case.package.OPERATIONS["putUpload"], body)
    assert b"".join(wire.last.body.chunks()).count(b"form-data") == 7
    assert case.package.Upload(content=content, name="n").validate() == []


def test_the_rest_of_a_multipart_body_is_checked(case: Case) -> None:
    path = Path("nowhere")
    body = {"content": 5, "image": path, "others": [b"1", 2, b"3"], "name": b"n"}
    body |= {"maybe": None, "thing": {"name": ""}, "json": "[1, 2]", "coded": b"c"}
    assert refused(case, "putUpload", body) == [
        ("/content", "type"),
        ("/others", "maxItems"),
        ("/others/1", "type"),
        ("/name", "type"),
        ("/thing/name", "minLength"),
        ("/json", "maxLength"),
        ("/coded", "type"),
    ]
    assert refused(case, "putUpload", {"name": "n"}) == [("/content", "required")]
    assert refused(case, "putUpload", [1]) == [("", "type")]


def test_models_of_a_multipart_body_are_checked(case: Case) -> None:
    upload = case.package.Upload(content=b"c", name="")
    assert refused(case, "putUpload", upload) == [("/name", "minLength")]
    assert [(v.path, v.rule) for v in upload.validate()] == [("/name", "minLength")]


def test_a_form_without_an_end_is_refused(case: Case) -> None:
    client, wire = case.client(status=204)
    body: dict[str, Any] = {"content": b"c", "name": "n"}
    body["thing"] = body
    with pytest.raises(case.package.ClientError, match="nested too deeply"):
        client.call(case.package.OPERATIONS["putUpload"], body)
    assert wire.requests == []

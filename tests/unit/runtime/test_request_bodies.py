from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from templates._runtime import media
from templates._runtime.body import urlencoded, write_body
from templates._runtime.errors import EncodeError
from templates._runtime.files import File

JSON = "application/json"


@pytest.mark.parametrize(
    ("media_types", "data", "content", "content_type"),
    [
        ((JSON,), {"a": 1}, b'{"a":1}', JSON),
        (
            ("application/json;charset=utf-8",),
            [],
            b"[]",
            "application/json;charset=utf-8",
        ),
        (("text/plain", JSON), {"a": 1}, b'{"a":1}', JSON),
        (("application/merge-patch+json", JSON), 1, b"1", JSON),
        (("application/merge-patch+json",), 1, b"1", "application/merge-patch+json"),
        ((JSON,), "text", b'"text"', JSON),
        ((JSON, "application/zip"), b"x", b"x", "application/zip"),
        ((JSON,), b"x", b"x", JSON),
        (("*/*",), b"x", b"x", "application/octet-stream"),
        (("*/*",), "x", b"x", "text/plain; charset=utf-8"),
        (("image/*",), b"x", b"x", "application/octet-stream"),
        (("*/*",), {"a": 1}, b'{"a":1}', JSON),
        ((), {"a": 1}, b'{"a":1}', JSON),
        ((), b"x", b"x", "application/octet-stream"),
        (("text/plain",), "é", "é".encode(), "text/plain"),
        (("application/xml",), "<a/>", b"<a/>", "application/xml"),
        (
            ("application/x-www-form-urlencoded",),
            {"a": "b c", "d": [1, True], "e": {"f": "é"}, "g": "~&="},
            b"a=b+c&d=1&d=true&e=%7B%22f%22%3A%22%C3%A9%22%7D&g=~%26%3D",
            "application/x-www-form-urlencoded",
        ),
    ],
)
def test_bodies(
    media_types: tuple[str, ...], data: Any, content: bytes, content_type: str
) -> None:
    assert write_body(media_types, data) == (content, content_type)


def test_what_no_media_type_can_hold_is_an_encode_error() -> None:
    with pytest.raises(EncodeError, match="given as bytes, not dict"):
        write_body(("application/xml",), {"a": 1})
    with pytest.raises(EncodeError, match="given as a dict, not list"):
        urlencoded([1])
    with pytest.raises(EncodeError, match="given as a dict, not list"):
        write_body(("multipart/form-data",), [1])
    with pytest.raises(EncodeError, match="form field a: object has no form"):
        write_body(("multipart/form-data",), {"a": object()})


def parts(data: dict[str, Any]) -> list[bytes]:
    source, content_type = write_body(("multipart/form-data",), data)
    assert not isinstance(source, bytes)
    body = b"".join(source.chunks())
    assert source.length in (len(body), None)
    boundary = media.parameter(content_type, "boundary").encode()
    assert len(boundary) == 32
    first, *found, last = body.split(b"--" + boundary)
    assert (first, last) == (b"", b"--\r\n")
    return found


def test_multipart_fields_and_files(tmp_path: Path) -> None:
    path = tmp_path / 'a"\n.zip'
    path.write_bytes(b"zip")
    opened = io.BytesIO(b"skipped opened")
    opened.seek(8)
    found = parts(
        {
            "text": "é",
            "flag": True,
            "object": {"a": 1},
            "list": [1, "b"],
            "bytes": b"raw",
            "path": path,
            "open": opened,
            'na"me\r\n': File(b"x", "f.txt", "text/plain"),
        }
    )
    head = b'\r\nContent-Disposition: form-data; name="'
    octets = b"\r\nContent-Type: application/octet-stream\r\n\r\n"
    assert found == [
        head + b'text"\r\n\r\n' + "é".encode() + b"\r\n",
        head + b'flag"\r\n\r\ntrue\r\n',
        head + b'object"\r\n\r\n{"a":1}\r\n',
        head + b'list"\r\n\r\n1\r\n',
        head + b'list"\r\n\r\nb\r\n',
        head + b'bytes"; filename="file"' + octets + b"raw\r\n",
        head + b'path"; filename="a%22%0A.zip"' + octets + b"zip\r\n",
        head + b'open"; filename="file"' + octets + b"opened\r\n",
        head
        + b'na%22me%0D%0A"; filename="f.txt"\r\nContent-Type: text/plain\r\n\r\nx\r\n',
    ]


def test_a_file_that_is_not_there_is_an_encode_error(tmp_path: Path) -> None:
    with pytest.raises(EncodeError, match=r"none\.zip cannot be read"):
        assert File(tmp_path / "none.zip").length


def test_a_whole_body_may_be_a_file(tmp_path: Path) -> None:
    path = tmp_path / "code.zip"
    path.write_bytes(b"zip")
    types = ("application/json", "application/zip")
    assert write_body(types, File(path)) == (File(path), "application/zip")
    image = File(path, content_type="image/png")
    assert write_body(("*/*",), image) == (image, "image/png")


def test_a_boundary_is_new_for_each_body() -> None:
    first, second = (write_body(("multipart/form-data",), {})[1] for _ in range(2))
    assert first != second


def test_a_file_knows_its_name_and_length(tmp_path: Path) -> None:
    path = tmp_path / "code.zip"
    path.write_bytes(b"12345")
    assert (File(path).name, File(path).length) == ("code.zip", 5)
    with path.open("rb") as opened:
        opened.read(2)
        file = File(opened)
        assert (file.name, file.length, file.replayable) == ("code.zip", 3, True)
        assert b"".join(file.chunks()) == b"345"
        assert b"".join(file.chunks()) == b"345"
    assert "secret" not in repr(File(b"secret"))


def test_a_file_opened_as_text_is_refused() -> None:
    with pytest.raises(EncodeError, match="binary mode"):
        parts({"a": io.StringIO("x")})


def test_a_content_type_may_not_smuggle_a_header() -> None:
    with pytest.raises(EncodeError, match="content type"):
        parts({"a": File(b"x", "f", "text/plain\r\nX: y")})


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("application/json", True),
        ("Application/JSON; charset=utf-8", True),
        ("application/problem+json", True),
        ("text/json", True),
        ("application/jsonp", False),
        ("", False),
    ],
)
def test_which_types_are_json(media_type: str, expected: bool) -> None:
    assert media.is_json(media_type) is expected

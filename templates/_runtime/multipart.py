"""multipart/form-data (RFC 7578), written while it is sent."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import Any

from . import media
from .errors import EncodeError
from .files import File, as_file
from .headers import header_problem
from .json import dumps
from .plain import to_plain
from .styles import text


def multipart(data: Any) -> tuple[Multipart, str]:
    """The body and its Content-Type, with a boundary nobody can foresee.

    `data` is a dict: files (bytes, `File`, open files, paths) and lists of them,
    scalars as text, objects as JSON. Raises `EncodeError`.
    """
    if not isinstance(data, dict):
        raise EncodeError(f"a form is given as a dict, not {type(data).__name__}")
    boundary = secrets.token_hex(16)
    parts: list[bytes | File] = []
    for name, value in data.items():
        for item in value if isinstance(value, (list, tuple)) else [value]:
            parts += [f"--{boundary}\r\n".encode("ascii"), *_part(str(name), item)]
    parts.append(f"--{boundary}--\r\n".encode("ascii"))
    return Multipart(parts), f"{media.MULTIPART}; boundary={boundary}"


class Multipart:
    """A body of bytes and files; a file is read when its turn comes."""

    def __init__(self, parts: list[bytes | File]) -> None:
        self._parts = parts

    @property
    def length(self) -> int | None:
        """None if a file does not know its own."""
        total = 0
        for part in self._parts:
            size = len(part) if isinstance(part, bytes) else part.length
            if size is None:
                return None
            total += size
        return total

    @property
    def replayable(self) -> bool:
        return all(isinstance(part, bytes) or part.replayable for part in self._parts)

    def chunks(self) -> Iterator[bytes]:
        for part in self._parts:
            if isinstance(part, bytes):
                yield part
            else:
                yield from part.chunks()


def _part(name: str, value: Any) -> list[bytes | File]:
    file = as_file(value)
    if file is not None:
        return [_file_head(name, file), file, b"\r\n"]
    return [_disposition(name) + b"\r\n\r\n" + _field(name, value) + b"\r\n"]


def _disposition(name: str) -> bytes:
    return f'Content-Disposition: form-data; name="{_quoted(name)}"'.encode()


def _file_head(name: str, file: File) -> bytes:
    if header_problem("Content-Type", file.content_type):
        raise EncodeError("the content type of a file is not a header value")
    filename = f'; filename="{_quoted(file.name)}"\r\n'.encode()
    kind = f"Content-Type: {file.content_type}\r\n\r\n".encode("latin-1")
    return _disposition(name) + filename + kind


def _quoted(name: str) -> str:
    """As browsers do it: https://html.spec.whatwg.org/#multipart-form-data."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _field(name: str, value: Any) -> bytes:
    try:
        plain = to_plain(value)
        return dumps(plain) if isinstance(plain, dict) else text(plain).encode()
    except (TypeError, ValueError) as error:
        raise EncodeError(f"form field {name}: {error}") from None

"""Files to upload."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO, cast

from .errors import EncodeError
from .transport import BodySource

CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True)
class File:
    """One file of a multipart body, or a whole body.

    `content` is bytes, the path of a file that is opened when it is sent, or an open
    binary file, which is read from where it stands when the File is made.
    """

    content: bytes | IO[bytes] | os.PathLike[str] = field(repr=False)
    filename: str = ""
    """As the server shall see it; by default the last part of the path."""
    content_type: str = "application/octet-stream"
    _start: int | None = field(default=None, init=False, repr=False, compare=False)
    """Where an open file is read from; None if it cannot be read again."""

    def __post_init__(self) -> None:
        seekable = getattr(self.content, "seekable", None)
        if seekable is not None and seekable():
            object.__setattr__(self, "_start", cast(IO[bytes], self.content).tell())

    @property
    def name(self) -> str:
        """`filename`, or what the content itself is called."""
        if self.filename or isinstance(self.content, bytes):
            return self.filename or "file"
        path = getattr(self.content, "name", None)
        path = self.content if isinstance(self.content, os.PathLike) else path
        return (
            os.path.basename(path) if isinstance(path, (str, os.PathLike)) else "file"
        )

    @property
    def length(self) -> int | None:
        """In bytes; None if only reading it will tell. Raises `EncodeError`."""
        if isinstance(self.content, bytes):
            return len(self.content)
        try:
            if isinstance(self.content, os.PathLike):
                return os.stat(self.content).st_size
            if self._start is None:
                return None
            return self.content.seek(0, os.SEEK_END) - self._start
        except (OSError, ValueError) as error:
            raise EncodeError(f"{self.name} cannot be read: {error}") from None

    @property
    def replayable(self) -> bool:
        """Whether it can be read again for another attempt."""
        return isinstance(self.content, (bytes, os.PathLike)) or self._start is not None

    def chunks(self) -> Iterator[bytes]:
        """The content in pieces; raises `EncodeError` if the file gives text."""
        if isinstance(self.content, bytes):
            for start in range(0, len(self.content), CHUNK):
                yield self.content[start : start + CHUNK]
        elif isinstance(self.content, os.PathLike):
            with open(self.content, "rb") as opened:
                yield from _read(opened)
        else:
            if self._start is not None:
                self.content.seek(self._start)
            yield from _read(self.content)


def _read(file: IO[bytes]) -> Iterator[bytes]:
    while piece := file.read(CHUNK):
        if not isinstance(piece, bytes):
            raise EncodeError("a file to upload is opened in binary mode ('rb')")
        yield piece


class Watched:
    """A body whose sending is told to `progress`."""

    def __init__(
        self, body: bytes | BodySource, progress: Callable[[int, int | None], None]
    ) -> None:
        self._body = File(body) if isinstance(body, bytes) else body
        self._progress = progress

    @property
    def length(self) -> int | None:
        return self._body.length

    @property
    def replayable(self) -> bool:
        return self._body.replayable

    def chunks(self) -> Iterator[bytes]:
        done, total = 0, self._body.length
        for piece in self._body.chunks():
            yield piece
            done += len(piece)
            self._progress(done, total)


def as_file(value: object) -> File | None:
    """The File that a value of a body stands for; None for everything else."""
    if isinstance(value, File):
        return value
    if isinstance(value, (bytes, bytearray, memoryview)):
        return File(bytes(value))
    if isinstance(value, os.PathLike) or hasattr(value, "read"):
        return File(value)  # type: ignore[arg-type]
    return None

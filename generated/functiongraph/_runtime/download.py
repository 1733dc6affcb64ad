"""Responses that are read piece by piece, to a file or by the caller."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Iterator
from typing import IO, Self, cast

from .response import request_id_of
from .transport import AsyncByteStream, ByteStream, RawResponse

Progress = Callable[[int, int | None], None]
"""Called with the bytes so far and their number in all, None if that is not known."""

CHUNK = 64 * 1024


class _Head:
    """What is known of a response before its body is read."""

    def __init__(self, raw: RawResponse) -> None:
        self.status = raw.status
        self.headers = raw.headers
        self.request_id = request_id_of(raw.headers)
        length = raw.headers.get("Content-Length", "")
        self.length = int(length) if length.isascii() and length.isdecimal() else None
        """In bytes, None if the server does not say."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status}>"


class Download(_Head):
    """A successful response with its body still to come; close it, or use `with`.

    Reading raises `TransportError` if the connection breaks.
    """

    def __init__(self, raw: RawResponse) -> None:
        super().__init__(raw)
        self._stream = cast(ByteStream, raw.stream or _Held(raw.body))

    def read(self, size: int = CHUNK) -> bytes:
        """Up to `size` bytes, b"" at the end."""
        return self._stream.read(size)

    def __iter__(self) -> Iterator[bytes]:
        while piece := self.read():
            yield piece

    def save(
        self, to: str | os.PathLike[str] | IO[bytes], progress: Progress | None = None
    ) -> int:
        """Writes the body and gives its length; the connection is free afterwards.

        A path appears only once the body is complete, by way of `<path>.part`.
        Raises `OSError` if the file cannot be written.
        """
        with self:
            if isinstance(to, (str, os.PathLike)):
                with _Part(to) as part:
                    return self._copy(part.file, progress)
            return self._copy(to, progress)

    def _copy(self, file: IO[bytes], progress: Progress | None) -> int:
        done = 0
        for piece in self:
            file.write(piece)
            done += len(piece)
            if progress is not None:
                progress(done, self.length)
        return done

    def close(self) -> None:
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncDownload(_Head):
    """The same with await; close it, or use `async with`."""

    def __init__(self, raw: RawResponse) -> None:
        super().__init__(raw)
        self._stream = cast(AsyncByteStream, raw.stream or _AsyncHeld(raw.body))

    async def read(self, size: int = CHUNK) -> bytes:
        """Up to `size` bytes, b"" at the end."""
        return await self._stream.read(size)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while piece := await self.read():
            yield piece

    async def save(
        self, to: str | os.PathLike[str] | IO[bytes], progress: Progress | None = None
    ) -> int:
        """Like `Download.save`; the file is written on another thread."""
        async with self:
            if isinstance(to, (str, os.PathLike)):
                with _Part(to) as part:
                    return await self._copy(part.file, progress)
            return await self._copy(to, progress)

    async def _copy(self, file: IO[bytes], progress: Progress | None) -> int:
        done = 0
        async for piece in self:
            await asyncio.to_thread(file.write, piece)
            done += len(piece)
            if progress is not None:
                progress(done, self.length)
        return done

    async def close(self) -> None:
        await self._stream.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class _Part:
    """A file beside its place, moved there if all went well, else removed."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        self._part = f"{self._path}.part"

    def __enter__(self) -> Self:
        self.file: IO[bytes] = open(self._part, "wb")
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        try:
            self.file.close()
            if kind is None:
                os.replace(self._part, self._path)
                return
        except OSError:
            os.unlink(self._part)
            raise
        os.unlink(self._part)


class _Held:
    """A body that a transport without streams has read whole."""

    def __init__(self, body: bytes) -> None:
        self._left = memoryview(body)

    def read(self, size: int) -> bytes:
        piece, self._left = self._left[:size], self._left[size:]
        return bytes(piece)

    def close(self) -> None:
        return


class _AsyncHeld:
    def __init__(self, body: bytes) -> None:
        self._held = _Held(body)

    async def read(self, size: int) -> bytes:
        return self._held.read(size)

    async def close(self) -> None:
        return

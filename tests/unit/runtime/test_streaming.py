from __future__ import annotations

import asyncio
import io
import os
import threading
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.unit.runtime.conftest import WAYS, Serve, waiting
from tests.unit.runtime.loopback import Loopback, Peer, Received, answering

BIG = os.urandom(1_000_000)


@pytest.fixture
def ops(demo: ModuleType) -> Any:
    from types import SimpleNamespace

    from demo_api._runtime.operation import Body, Operation, Parameter, Result

    octets = ("application/octet-stream",)
    name = Parameter("name", "name", "path", True)
    return SimpleNamespace(
        DOWNLOAD=Operation(
            "Get", "get", "GET", "/{name}", (name,), None, (Result("200", octets),)
        ),
        UPLOAD=Operation("Put", "put", "PUT", "/x", (), Body(True, octets)),
        POST=Operation("Post", "post", "POST", "/x", (), Body(True, octets)),
        FORM=Operation(
            "Form", "form", "POST", "/x", (), Body(True, ("multipart/form-data",))
        ),
    )


def make(demo: ModuleType, server: Loopback, **settings: Any) -> Any:
    from demo_api._runtime.retry import Retry
    from demo_api.client import Client

    settings.setdefault("retry", Retry(attempts=3, base=0.001))
    return Client(endpoint=server.url, **settings)


def library(peer: Peer, received: Received) -> None:
    if received.target == "/big":
        peer.reply(BIG, content_type="application/octet-stream", X_Request_Id="r")
    elif received.target == "/chunked":
        peer.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        for start in range(0, len(BIG), 50_000):
            peer.send(b"c350\r\n" + BIG[start : start + 50_000] + b"\r\n")
        peer.send(b"0\r\n\r\n")
    elif received.target == "/short":
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
        peer.close()
    elif received.target == "/none":
        peer.send(b"HTTP/1.1 204 No Content\r\n\r\n")
    else:
        peer.reply(b'{"error_code":"A","error_msg":"gone"}', 404)


# -- downloads --------------------------------------------------------------------


@pytest.mark.parametrize("name", ["big", "chunked"])
def test_a_download_to_a_path(
    serve: Serve, demo: ModuleType, ops: Any, tmp_path: Path, name: str
) -> None:
    server = serve(answering(library))
    told: list[tuple[int, int | None]] = []
    target = tmp_path / "file"
    with make(demo, server, max_response_bytes=1000) as client:
        for _ in range(3):
            download = client.stream(ops.DOWNLOAD, name=name)
            assert download.save(target, lambda *now: told.append(now)) == len(BIG)
            assert target.read_bytes() == BIG
    assert server.connections == 1
    assert told[-1] == (len(BIG), len(BIG) if name == "big" else None)
    assert [done for done, _ in told[: len(told) // 3]] == sorted(
        {done for done, _ in told}
    )
    assert os.listdir(tmp_path) == ["file"]


def test_a_download_piece_by_piece(serve: Serve, demo: ModuleType, ops: Any) -> None:
    server = serve(answering(library))
    with make(demo, server) as client:
        with client.stream(ops.DOWNLOAD, name="big") as download:
            assert (download.status, download.request_id) == (200, "r")
            assert download.length == len(BIG)
            assert download.read(10) == BIG[:10]
            assert b"".join(download) == BIG[10:]
        file = io.BytesIO()
        assert client.stream(ops.DOWNLOAD, name="big").save(file) == len(BIG)
        assert file.getvalue() == BIG
        with client.stream(ops.DOWNLOAD, name="none") as download:
            assert list(download) == []
        with client.stream(ops.DOWNLOAD, name="none") as download:
            pass
    assert server.connections == 1


def test_a_download_left_early_ends_its_connection(
    serve: Serve, demo: ModuleType, ops: Any
) -> None:
    server = serve(answering(library))
    with make(demo, server) as client:
        with client.stream(ops.DOWNLOAD, name="big") as download:
            download.read(10)
        with client.stream(ops.DOWNLOAD, name="big") as download:
            assert b"".join(download) == BIG
    assert server.connections == 2


def test_a_download_read_to_its_end_is_closed(
    serve: Serve, demo: ModuleType, ops: Any
) -> None:
    server = serve(answering(library))
    with make(demo, server) as client:
        for name in ("big", "chunked", "big"):
            download = client.stream(ops.DOWNLOAD, name=name)
            assert download.read(0) == b""
            assert b"".join(download) == BIG
            assert download.read() == b""
    assert server.connections == 1


def test_a_hook_that_fails_leaves_no_connection_open(
    serve: Serve, demo: ModuleType, ops: Any
) -> None:
    from demo_api._runtime.hooks import Hooks
    from demo_api.client import AsyncClient

    def fail(request: Any, raw: Any) -> None:
        raise KeyError("mine")

    server = serve(answering(library))
    hooks = Hooks(after=fail)
    with make(demo, server, hooks=hooks) as client, pytest.raises(KeyError):
        client.stream(ops.DOWNLOAD, name="big")

    async def main() -> None:
        async with AsyncClient(endpoint=server.url, hooks=hooks) as client:
            with pytest.raises(KeyError, match="mine"):
                await client.stream(ops.DOWNLOAD, name="big")

    asyncio.run(main())  # a ResourceWarning would fail the test


def test_an_error_status_of_a_download_is_raised(
    serve: Serve, demo: ModuleType, ops: Any
) -> None:
    from demo_api._runtime.errors import NotFoundError

    server = serve(answering(library))
    with make(demo, server) as client:
        for _ in range(2):
            with pytest.raises(NotFoundError, match="Get: 404 A: gone"):
                client.stream(ops.DOWNLOAD, name="other")
    assert server.connections == 1


def test_a_broken_download_leaves_no_file(
    serve: Serve, demo: ModuleType, ops: Any, tmp_path: Path
) -> None:
    from demo_api._runtime.errors import ProtocolError

    target = tmp_path / "file"
    target.write_bytes(b"old")
    client = make(demo, serve(answering(library)))
    with client, pytest.raises(ProtocolError, match="7 bytes too early"):
        client.stream(ops.DOWNLOAD, name="short").save(target)
    assert os.listdir(tmp_path) == ["file"]
    assert target.read_bytes() == b"old"


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_file_that_cannot_be_moved_leaves_nothing_behind(
    serve: Serve, demo: ModuleType, ops: Any, tmp_path: Path, asynchronous: bool
) -> None:
    from demo_api.client import AsyncClient

    target = tmp_path / "folder"
    (target / "inside").mkdir(parents=True)
    server = serve(answering(library))

    async def save() -> None:
        async with AsyncClient(endpoint=server.url) as client:
            await (await client.stream(ops.DOWNLOAD, name="big")).save(target)

    with pytest.raises(OSError):
        if asynchronous:
            asyncio.run(save())
        else:
            with make(demo, server) as client:
                client.stream(ops.DOWNLOAD, name="big").save(target)
    assert os.listdir(tmp_path) == ["folder"]


@pytest.mark.parametrize("asynchronous", [False, True])
def test_progress_is_told_and_may_break_off(
    serve: Serve, demo: ModuleType, ops: Any, tmp_path: Path, asynchronous: bool
) -> None:
    from demo_api.client import AsyncClient

    server = serve(answering(library))
    told: list[tuple[int, int | None]] = []

    def progress(done: int, total: int | None) -> None:
        told.append((done, total))
        if name == "big" and done > 500_000:
            raise InterruptedError("enough")

    async def save() -> None:
        async with AsyncClient(endpoint=server.url) as client:
            download = await client.stream(ops.DOWNLOAD, name=name)
            await download.save(tmp_path / "file", progress)

    for name, total in (("chunked", None), ("big", len(BIG))):
        told.clear()
        try:
            if asynchronous:
                asyncio.run(save())
            else:
                with make(demo, server) as client:
                    client.stream(ops.DOWNLOAD, name=name).save(
                        tmp_path / "file", progress
                    )
        except InterruptedError:
            assert name == "big"
        assert [done for done, _ in told] == sorted({done for done, _ in told})
        assert {of for _, of in told} == {total}
        assert told[-1][0] == len(BIG) or name == "big"
    assert (tmp_path / "file").read_bytes() == BIG  # that of the first
    assert os.listdir(tmp_path) == ["file"]


def test_a_busy_server_is_asked_again_before_the_body_begins(
    serve: Serve, demo: ModuleType, ops: Any
) -> None:
    answers = [503, 503, 200]

    def reply(peer: Peer, received: Received) -> None:
        peer.reply(b"body", answers.pop(0))

    server = serve(answering(reply))
    with (
        make(demo, server) as client,
        client.stream(ops.DOWNLOAD, name="x") as download,
    ):
        assert download.read() == b"body"
    assert (answers, server.connections) == ([], 1)


@pytest.mark.parametrize("way", WAYS)
def test_asynchronous_downloads(
    serve: Serve, demo: ModuleType, ops: Any, tmp_path: Path, way: str
) -> None:
    from demo_api.client import AsyncClient

    server = serve(answering(library))

    async def main() -> None:
        transport = waiting(way)
        async with AsyncClient(endpoint=server.url, transport=transport) as client:
            download = await client.stream(ops.DOWNLOAD, name="chunked")
            assert await download.save(tmp_path / "file") == len(BIG)
            async with await client.stream(ops.DOWNLOAD, name="big") as download:
                assert await download.read(10) == BIG[:10]
                assert b"".join([piece async for piece in download]) == BIG[10:]
        await transport.close()

    asyncio.run(main())
    assert (tmp_path / "file").read_bytes() == BIG
    assert server.connections == 1


@pytest.mark.parametrize("way", WAYS)
def test_a_cancelled_download_ends(
    serve: Serve, demo: ModuleType, ops: Any, way: str
) -> None:
    from demo_api.client import AsyncClient

    hung_up = threading.Event()

    def handle(peer: Peer) -> None:
        peer.read()
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\nabc")
        peer.read()
        hung_up.set()

    server = serve(handle)

    async def main() -> None:
        transport = waiting(way)
        async with AsyncClient(endpoint=server.url, transport=transport) as client:
            download = await client.stream(ops.DOWNLOAD, name="x")
            with pytest.raises(TimeoutError):
                while await asyncio.wait_for(download.read(), 0.05):
                    pass
            await download.close()
        await transport.close()

    asyncio.run(main())
    assert hung_up.wait(5)


def test_a_download_that_begins_as_its_task_is_cancelled_is_closed(
    demo: ModuleType,
) -> None:
    from demo_api._runtime.headers import Headers
    from demo_api._runtime.threaded import ThreadedTransport
    from demo_api._runtime.transport import RawResponse, Request

    begun, go, closed = threading.Event(), threading.Event(), threading.Event()

    class Stream:
        def read(self, size: int) -> bytes:
            return b""

        def close(self) -> None:
            closed.set()

    class Slow:
        def send(self, request: Any) -> Any:
            begun.set()
            assert go.wait(5)
            return RawResponse(200, Headers(), b"", Stream())

        def close(self) -> None: ...

    async def main() -> None:
        transport = ThreadedTransport(Slow())
        task = asyncio.create_task(transport.send(Request("GET", "https://h/")))
        await asyncio.to_thread(begun.wait, 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        go.set()
        await transport.close()

    asyncio.run(main())
    assert closed.is_set()


def test_a_transport_without_streams_will_do(
    demo: ModuleType, ops: Any, tmp_path: Path
) -> None:
    from demo_api._runtime.headers import Headers
    from demo_api._runtime.transport import RawResponse
    from demo_api.client import Client

    class Whole:
        def send(self, request: Any) -> Any:
            return RawResponse(200, Headers(), BIG)

        def close(self) -> None: ...

    client = Client(transport=Whole())
    assert client.stream(ops.DOWNLOAD, name="x").save(tmp_path / "f") == len(BIG)
    assert (tmp_path / "f").read_bytes() == BIG


# -- uploads -----------------------------------------------------------------------


def reply_length(peer: Peer, received: Received) -> None:
    peer.reply(str(len(received.body)))


def test_a_file_is_sent_with_its_length(
    serve: Serve, demo: ModuleType, ops: Any, tmp_path: Path
) -> None:
    from demo_api._runtime.options import CallOptions

    server = serve(answering(reply_length))
    path = tmp_path / "big"
    path.write_bytes(BIG)
    told: list[tuple[int, int | None]] = []
    options = CallOptions(progress=lambda *now: told.append(now))
    with make(demo, server) as client, path.open("rb") as opened:
        opened.seek(1000)
        client.call(ops.UPLOAD, path)
        client.call(ops.UPLOAD, opened)
        client.call(ops.UPLOAD, BIG, options=options)
    assert [r.body for r in server.requests] == [BIG, BIG[1000:], BIG]
    assert server.requests[0].headers["content-length"] == str(len(BIG))
    assert "transfer-encoding" not in server.requests[0].headers
    assert (told[0], told[-1]) == ((65536, len(BIG)), (len(BIG), len(BIG)))


class Pipe(io.RawIOBase):
    """A file that cannot be read twice."""

    def __init__(self, data: bytes) -> None:
        self.data = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self.data.read(size)

    def seekable(self) -> bool:
        return False


def test_a_body_of_unknown_length_goes_in_chunks(
    serve: Serve, demo: ModuleType, ops: Any
) -> None:
    server = serve(answering(reply_length))
    with make(demo, server) as client:
        client.call(ops.UPLOAD, Pipe(BIG))
        client.call(ops.UPLOAD, Pipe(b""))
    first, second = server.requests
    assert (first.body, second.body) == (BIG, b"")
    assert first.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in first.headers
    assert server.connections == 1


def test_multipart_with_files(
    serve: Serve, demo: ModuleType, ops: Any, tmp_path: Path
) -> None:
    server = serve(answering(reply_length))
    path = tmp_path / "big"
    path.write_bytes(BIG)
    with make(demo, server) as client:
        client.call(ops.FORM, {"name": "x", "file": path})
        client.call(ops.FORM, {"file": Pipe(BIG)})
    first, second = server.requests
    assert BIG in first.body
    assert first.headers["content-length"] == str(len(first.body))
    assert BIG in second.body
    assert second.headers["transfer-encoding"] == "chunked"


def test_a_signed_upload_says_that_its_body_is_not(
    serve: Serve, demo: ModuleType, ops: Any, tmp_path: Path
) -> None:
    from demo_api._runtime.huawei.access_key import AccessKeyAuth

    path = tmp_path / "big"
    path.write_bytes(BIG)
    server = serve(answering(reply_length))
    auth = AccessKeyAuth("AK", "SK")
    with make(demo, server, auth=auth, project_id="p") as client:
        client.call(ops.FORM, {"file": path})
    headers = server.requests[0].headers
    assert headers["x-sdk-content-sha256"] == "UNSIGNED-PAYLOAD"
    assert "x-sdk-content-sha256" in headers["authorization"]


@pytest.mark.parametrize("times", [True, False])
def test_a_file_is_sent_again_only_if_it_can_be_read_again(
    serve: Serve, demo: ModuleType, ops: Any, times: bool
) -> None:
    from demo_api._runtime.errors import TooManyRequestsError

    answers = [429, 200]

    def reply(peer: Peer, received: Received) -> None:
        peer.reply(b"{}", answers.pop(0))

    server = serve(answering(reply))
    with make(demo, server) as client:
        if times:
            client.call(ops.POST, io.BytesIO(BIG))
            assert [r.body for r in server.requests] == [BIG, BIG]
        else:
            with pytest.raises(TooManyRequestsError):
                client.call(ops.POST, Pipe(BIG))
            assert [r.body for r in server.requests] == [BIG]


class Lying(io.BytesIO):
    """A file that grows or shrinks after its length was asked for."""

    def __init__(self, data: bytes, change: int) -> None:
        super().__init__(data)
        self.change = change

    def seek(self, offset: int, whence: int = 0) -> int:
        position = super().seek(offset, whence)
        return position + self.change if whence == 2 else position


@pytest.mark.parametrize("change", [-5, 5])
def test_a_file_that_changes_is_an_error_and_never_half_a_request(
    serve: Serve, demo: ModuleType, ops: Any, change: int
) -> None:
    from demo_api._runtime.errors import EncodeError

    server = serve(answering(reply_length))
    with make(demo, server) as client:
        with pytest.raises(EncodeError, match="than it said"):
            client.call(ops.UPLOAD, Lying(BIG, change))
        assert client.call(ops.UPLOAD, b"fine").status == 200
    assert server.connections == 2
    assert b"fine" in [r.body for r in server.requests]


def test_a_file_that_cannot_be_read_is_an_encode_error(
    serve: Serve, demo: ModuleType, ops: Any
) -> None:
    from demo_api._runtime.errors import EncodeError

    class Broken(Pipe):
        def read(self, size: int = -1) -> bytes:
            raise OSError(5, "Input/output error")

    client = make(demo, serve(answering(reply_length)))
    with client, pytest.raises(EncodeError, match="read: Input/output error"):
        client.call(ops.UPLOAD, Broken(b""))


def test_asynchronous_uploads(
    serve: Serve, demo: ModuleType, ops: Any, tmp_path: Path
) -> None:
    from demo_api.client import AsyncClient

    server = serve(answering(reply_length))
    path = tmp_path / "big"
    path.write_bytes(BIG)

    async def main() -> None:
        async with AsyncClient(endpoint=server.url) as client:
            await client.call(ops.UPLOAD, path)

    asyncio.run(main())
    assert server.requests[0].body == BIG

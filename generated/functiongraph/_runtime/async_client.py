"""The asynchronous client: the same as `client` with await."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar

from .configuration import Configured
from .operation import Operation

if TYPE_CHECKING:
    from .download import AsyncDownload
    from .options import CallOptions
    from .response import Response
    from .transport import AsyncTransport

T = TypeVar("T")


class BaseAsyncClient(Configured["AsyncTransport"]):
    __doc__ = f"""{Configured.__doc__}
    The default transport runs http.client on worker threads, 32 at most; for native
    asynchronous input and output give an adapter as `transport`. The option
    `adapters` of the target copies those for aiohttp and httpx into the package.
    """

    async def call(
        self,
        operation: Operation[T],
        /,
        body: Any = None,
        *,
        options: CallOptions | None = None,
        **parameters: Any,
    ) -> Response[T]:
        """Calls any operation; see `Client.call`."""
        from .exchange import exchange
        from .steps import run_async

        steps = exchange(self._config, operation, parameters, body, options)
        return await run_async(steps, self._transport(_default))

    async def stream(
        self,
        operation: Operation[Any],
        /,
        body: Any = None,
        *,
        options: CallOptions | None = None,
        **parameters: Any,
    ) -> AsyncDownload:
        """`async with await client.stream(...) as download:`; see `Client.stream`."""
        from .download import AsyncDownload
        from .exchange import open_stream
        from .steps import run_async

        steps = open_stream(self._config, operation, parameters, body, options)
        return AsyncDownload(await run_async(steps, self._transport(_default)))

    async def close(self) -> None:
        """Closes the connections; the client cannot be used any more."""
        own = self._close()
        if own is not None:
            await own.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def _default() -> AsyncTransport:
    from .http_transport import HttpTransport
    from .threaded import ThreadedTransport

    return ThreadedTransport(HttpTransport())

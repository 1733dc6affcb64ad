"""The synchronous client: what the generated `Client` adds a method per operation to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar

from .configuration import Configured
from .operation import Operation

if TYPE_CHECKING:
    from .download import Download
    from .options import CallOptions
    from .response import Response
    from .transport import Transport

T = TypeVar("T")


class BaseClient(Configured["Transport"]):
    __doc__ = Configured.__doc__

    def call(
        self,
        operation: Operation[T],
        /,
        body: Any = None,
        *,
        options: CallOptions | None = None,
        **parameters: Any,
    ) -> Response[T]:
        """Calls any operation; parameters by Python name, None is not given.

        `body` is a model, plain JSON data, or bytes that go out as they are. Raises
        `ValidationError` before anything is sent, `ApiError` for an error status,
        `TransportError` if no response arrives, `DecodeError` for a broken one, and
        `TypeError` for a parameter the operation does not have.
        """
        from .exchange import exchange
        from .steps import run

        steps = exchange(self._config, operation, parameters, body, options)
        return run(steps, self._transport(_default))

    def stream(
        self,
        operation: Operation[Any],
        /,
        body: Any = None,
        *,
        options: CallOptions | None = None,
        **parameters: Any,
    ) -> Download:
        """Calls an operation and leaves the body of a successful response unread.

        For downloads of any size: `with client.stream(...) as download:`. Raises what
        `call` raises; retries end where the body begins.
        """
        from .download import Download
        from .exchange import open_stream
        from .steps import run

        steps = open_stream(self._config, operation, parameters, body, options)
        return Download(run(steps, self._transport(_default)))

    def close(self) -> None:
        """Closes the connections; the client cannot be used any more."""
        own = self._close()
        if own is not None:
            own.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _default() -> Transport:
    from .http_transport import HttpTransport

    return HttpTransport()

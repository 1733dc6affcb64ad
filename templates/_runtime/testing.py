"""Transports for tests: they answer from examples, send nothing, and keep what was asked.

transport = ExamplesTransport(EXAMPLES)
client = Client(transport=transport, project_id="p")
transport.answer("ListFunctions", Answer(body={"functions": []}))
...
assert transport.requests[0].url.endswith("/functions")
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .errors import ConfigurationError, TransportError
from .headers import Headers
from .json import dumps
from .transport import RawResponse, Request


@dataclass(frozen=True, slots=True)
class Answer:
    """A response to be given."""

    body: Any = None
    """JSON data, or bytes as they are; None for no body."""
    status: int = 200
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)

    def raw(self) -> RawResponse:
        """As a transport gives it."""
        fields = dict(self.headers)
        if self.body is None:
            return RawResponse(self.status, Headers(fields.items()), b"")
        fields.setdefault("Content-Type", self.content_type)
        body = self.body if isinstance(self.body, bytes) else dumps(self.body)
        return RawResponse(self.status, Headers(fields.items()), body)


class ExamplesTransport:
    """Answers each operation by its operationId, from `examples` or as told.

    For many threads at a time.
    """

    def __init__(self, examples: Mapping[str, Answer] | None = None) -> None:
        self._answers: dict[str, list[Answer | TransportError]] = {
            name: [answer] for name, answer in (examples or {}).items()
        }
        self._lock = threading.Lock()
        self.requests: list[Request] = []
        """Every request, in order, as it would have been sent."""

    def answer(self, operation_id: str, *answers: Answer | TransportError) -> None:
        """Sets what an operation gives: one after the other, the last one for ever.

        A `TransportError` is raised instead of answering.
        """
        with self._lock:
            self._answers[operation_id] = list(answers)

    def send(self, request: Request) -> RawResponse:
        """Raises `ConfigurationError` for an operation that has no answer."""
        with self._lock:
            self.requests.append(request)
            answers = self._answers.get(request.operation)
            if not answers:
                raise ConfigurationError(
                    f"there is no answer for {request.operation}: "
                    f"give one with answer({request.operation!r}, ...)"
                )
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if isinstance(answer, TransportError):
            raise answer
        return answer.raw()

    def close(self) -> None:
        return


class AsyncExamplesTransport:
    """The same for an asynchronous client; share one `ExamplesTransport` with it."""

    def __init__(self, examples: ExamplesTransport) -> None:
        self._examples = examples

    async def send(self, request: Request) -> RawResponse:
        return self._examples.send(request)

    async def close(self) -> None:
        return

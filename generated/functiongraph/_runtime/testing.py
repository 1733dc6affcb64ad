"""Transports for tests: they answer from examples, send nothing, and keep what was asked.

transport = ExamplesTransport()  # answers with the examples of the definition
client = Client(transport=transport, project_id="p")
transport.answer("ListFunctions", Answer(body={"functions": []}))
...
assert transport.requests[0].url.endswith("/functions")
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pkgutil import get_data
from typing import Any

from .errors import ConfigurationError, TransportError
from .headers import Headers
from .json import dumps, loads
from .media import JSON, is_json
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


@cache
def examples() -> Mapping[str, Answer]:
    """The answer of each operation by its operationId: what the definition shows.

    From `examples.json` of this package; none where the file was left out.
    """
    package = __name__.rpartition("._runtime")[0]
    try:
        text = get_data(package, "examples.json")
    except OSError:
        text = None
    return {name: _stated(row) for name, row in loads(text or b"{}").items()}


def _stated(row: Mapping[str, Any]) -> Answer:
    """A row of examples.json; a text that is no JSON goes out as it is."""
    body, content_type = row.get("body"), row.get("content_type", JSON)
    if "body" in row and is_json(content_type):
        body = dumps(body)
    elif isinstance(body, str):
        body = body.encode("utf-8")
    return Answer(body, row["status"], content_type)


class ExamplesTransport:
    """Answers each operation by its operationId, from `examples` or as told.

    answers: those of the definition, `examples()`, if None.

    For many threads at a time.
    """

    def __init__(self, answers: Mapping[str, Answer] | None = None) -> None:
        given = examples() if answers is None else answers
        self._answers: dict[str, list[Answer | TransportError]] = {
            name: [answer] for name, answer in given.items()
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
    """The same for an asynchronous client.

    examples: what answers and keeps the requests; one of its own if None.
    """

    def __init__(self, examples: ExamplesTransport | None = None) -> None:
        self.examples = ExamplesTransport() if examples is None else examples

    async def send(self, request: Request) -> RawResponse:
        return self.examples.send(request)

    async def close(self) -> None:
        return

"""A client of the committed package whose answers a test writes down."""

from __future__ import annotations

from collections.abc import Callable

import functiongraph
import pytest
from functiongraph._runtime.retry import Retry

from tests.canned import Canned

PROJECT = "46b6f338fc3445b8846c71dfb1fbd9e8"

Answers = Callable[..., tuple[functiongraph.Client, Canned]]


@pytest.fixture
def answering() -> Answers:
    """`client, wire = answering(body, status)`: every call is answered with that."""

    def make(
        body: object, status: int = 200, content_type: str = "application/json"
    ) -> tuple[functiongraph.Client, Canned]:
        wire = Canned(functiongraph, body, status, content_type, X_Request_Id="r-1")
        client = functiongraph.Client(
            endpoint="https://functiongraph.test",
            project_id=PROJECT,
            retry=Retry(attempts=1),
            transport=wire,
        )
        return client, wire

    return make

"""What the docstring of a method says of its body and its result."""

from __future__ import annotations

from typing import Any

import pytest

from generator.python.prose import operation_text
from tests.building import api_of, sends, spec


def said(body: str, answer: str, **more: Any) -> str:
    content = {"application/json": {"schema": {"type": "object"}}}
    operation = {
        "summary": "Send",
        "requestBody": {"required": True, "content": content, "description": body},
        "responses": {"200": {"description": answer, "content": content, **more}},
    }
    path = sends("send", {}, **operation)
    [found] = api_of(spec({}, {"/things": path})).operations
    return operation_text(found, ())


def test_body_and_result_are_described() -> None:
    text = said("The thing to be sent.", "The thing as it\nwas sent.")
    assert text == (
        "Send.\n\nbody: The thing to be sent.\n\nReturns: The thing as it was sent."
    )


@pytest.mark.parametrize("words", ["", "OK", "A successful response", "Request body."])
def test_what_tells_nothing_is_left_out(words: str) -> None:
    assert said(words, words) == "Send."


def test_without_content_nothing_is_returned() -> None:
    assert said("", "Nothing comes back here.", content={}) == "Send."

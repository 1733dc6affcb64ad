"""The answers of all operations -> examples.json, which tests are answered from."""

from __future__ import annotations

import json
from typing import Any

from ...ir.api import Api, Content, Operation, Response
from ...ir.schema import ABSENT
from ...ir.shapes import is_json
from ..codec_views import json_content
from ..scope import Scope
from .calls import Calls

NAME = "examples.json"
_LONGEST = 10_000
"""Characters of an answer; of a longer one comes a value made of its schema."""


def text(scope: Scope) -> str:
    """The file: an answer of each operation by its operationId, a line each."""
    calls = Calls(scope)
    rows = (
        f"{json.dumps(id)}: {row}"
        for id, row in sorted(_rows(scope.api, calls).items())
    )
    inner = ",\n".join(rows)
    return f"{{\n{inner}\n}}\n" if inner else "{}\n"


def _rows(api: Api, calls: Calls) -> dict[str, str]:
    return {o.id: json.dumps(_answer(o, calls)) for o in api.operations}


def _answer(operation: Operation, calls: Calls) -> dict[str, Any]:
    """status, and where there is a body content_type and body."""
    response = operation.success
    if response is None:
        return {"status": 200}
    answer: dict[str, Any] = {"status": _status(response)}
    content = json_content(response.contents) or next(iter(response.contents), None)
    if content is None:
        return answer
    body = _body(content, calls)
    if body is ABSENT:
        return answer
    media_type = content.media_type
    if not media_type or "*" in media_type:
        media_type = "application/json"
    return {**answer, "content_type": media_type, "body": body}


def _body(content: Content, calls: Calls) -> Any:
    body = calls.answer(content)
    if body is not ABSENT and len(json.dumps(body)) > _LONGEST:
        body = calls.made(content)
    if is_json(content.media_type) or body is ABSENT:
        return body
    return body if isinstance(body, str) else ABSENT


def _status(response: Response) -> int:
    """The status, or one of its class: 2XX and default are 200."""
    if response.status.isdecimal():
        return int(response.status)
    digit = response.status[:1]
    return int(digit) * 100 if digit.isdecimal() else 200

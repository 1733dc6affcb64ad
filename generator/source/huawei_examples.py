"""Examples of an operation dump: under vendor keys, and often as JSON in text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..problem import Problems

_KEY = re.compile(r"x-request-examples(?:-([0-9]+))?")


def read_examples(
    out: dict[str, Any], raw: Mapping[str, Any], problems: Problems, where: str
) -> None:
    """Gives the request body its examples, and makes values of those in text."""
    examples = dict(_request_examples(raw))
    if examples:
        content = out.get("requestBody", {}).get("content")
        if content:
            for name, media in content.items():
                _add(media, examples, _is_json(name), problems, where)
        else:
            problems.add(
                "example-without-body",
                "left-out",
                where,
                f"examples of a request ({len(examples)}) and no request body",
            )
    for response in out["responses"].values():
        for name, media in response.get("content", {}).items():
            if _is_json(name):
                for entry in media.get("examples", {}).values():
                    if isinstance(entry.get("value"), str):
                        entry["value"] = _parsed(entry["value"], entry["value"])


def _request_examples(raw: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """`x-request-examples-1` and so on, in the order of their numbers."""
    found: dict[int, tuple[str, Any]] = {}
    for key, value in raw.items():
        match = _KEY.fullmatch(key)
        if match and value not in (None, ""):
            found.setdefault(int(match[1] or 0), (key, value))
    for number in sorted(found):
        key, value = found[number]
        told = raw.get(key.replace("examples", "examples-description"))
        summary = {"summary": told} if isinstance(told, str) and told else {}
        yield str(number or 1), {**summary, "value": value}


def _add(
    media: dict[str, Any],
    examples: Mapping[str, dict[str, Any]],
    is_json: bool,
    problems: Problems,
    where: str,
) -> None:
    fitting = {}
    for name, example in examples.items():
        value = example["value"]
        if is_json and isinstance(value, str):
            value = _parsed(value, None)
            if value is None:
                text = f"request example {name} is no JSON"
                problems.add("example-not-json", "left-out", where, text)
                continue
        fitting[name] = {**example, "value": value}
    if fitting:
        media.setdefault("examples", {}).update(fitting)


def _parsed(text: str, otherwise: Any) -> Any:
    """The value of a text that is a JSON object or array."""
    if text.lstrip()[:1] in ("{", "["):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            pass
    return otherwise


def _is_json(media_type: str) -> bool:
    bare = media_type.partition(";")[0].strip().lower()
    return bare.endswith(("/json", "+json"))

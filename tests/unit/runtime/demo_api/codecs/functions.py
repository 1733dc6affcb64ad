from __future__ import annotations

from typing import Any

from ..models import Function


def decode_function(data: Any) -> Function:
    return Function(name=data["name"], memory=data.get("memory"))


def encode_function(model: Function) -> dict[str, Any]:
    data: dict[str, Any] = {"name": model.name}
    if model.memory is not None:
        data["memory"] = model.memory
    return data


def decode_broken(data: Any) -> Function:
    raise AttributeError("no such thing")

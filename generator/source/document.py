"""The product of `source`: one OpenAPI 3.1 document, whatever came in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..problem import Report


@dataclass(frozen=True, slots=True)
class Places:
    """Where a pointer of the document stood in the user's own files.

    `moved` maps a pointer prefix of the document to the `file#/pointer` it came
    from; the longest prefix wins and the rest of the pointer is kept.
    """

    moved: Mapping[str, str] = field(default_factory=dict)

    def origin(self, pointer: str) -> str:
        """`file#/pointer` for a pointer of the document."""
        head, tail = pointer, ""
        while head not in self.moved:
            if not head:
                return f"#{tail}"
            head, _, last = head.rpartition("/")
            tail = f"/{last}{tail}"
        return self.moved[head] + tail


@dataclass(frozen=True, slots=True)
class Input:
    """One file that was read: its name relative to the spec's root, and sha256."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Document:
    """A definition as OpenAPI 3.1: plain JSON values, every `$ref` local.

    What the stages after this one may rely on:
    - `root` has `openapi`, `info`, `paths`; only `#/...` references, all of which
      resolve, and no chain of references loops without a schema in it.
    - An operation stands under `paths[path][method]`; where method and path
      repeat, the second path is `path#operationId`.
    - Schemas are 2020-12: no `nullable`, no boolean `exclusiveMinimum`, no
      `example`, no `type: file`; every keyword present has a value of its type.
    """

    root: Mapping[str, Any]
    places: Places
    dialect: str
    """huawei, swagger-2.0, openapi-3.0 or openapi-3.1: what came in."""
    inputs: tuple[Input, ...] = ()
    report: Report = field(default_factory=Report)

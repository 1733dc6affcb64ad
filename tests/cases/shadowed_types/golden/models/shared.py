"""Models of shared."""

from __future__ import annotations

import builtins as _builtins
import dataclasses as _dataclasses
import datetime as _dt
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Plain(Model):
    """Plain of the API."""

    names: list[str] | None = None

    at: datetime | str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Shadow(Model):
    """Shadow of the API."""

    list: _builtins.list[_builtins.str] | None = None

    dict: _builtins.dict[_builtins.str, _builtins.int] | None = None

    str: _builtins.str | None = None

    int: _builtins.int | None = None

    bool: _builtins.bool | None = None

    float: _builtins.float | None = None

    bytes: _builtins.bytes | None = None

    date: _dt.date | _builtins.str | None = None

    datetime: _dt.datetime | _builtins.str | None = None

    dt: _builtins.str | None = None

    builtins: _builtins.str | None = None

    any: Any = None

    field: _builtins.str | None = None

    password: _builtins.str | None = _dataclasses.field(default=None, repr=False)

    type: _builtins.list[_dt.date | _builtins.str] | None = None

    dataclass: _builtins.list[_builtins.list[_builtins.str]] | None = None

"""Models of shared."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class One(Model):
    """One of the API."""

    spec: OneSpecModel | None = None

    items: list[OneItemsItem] | None = None

    by_key: dict[str, OneByKeyValue] | None = None

    deep: OneDeep | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OneByKeyValue(Model):
    """by_key value of the API."""

    n: int | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OneDeep(Model):
    """deep of the API."""

    deeper: OneDeepDeeper | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OneDeepDeeper(Model):
    """deeper of the API."""

    deepest: OneDeepDeeperDeepest | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OneDeepDeeperDeepest(Model):
    """deepest of the API."""

    n: int | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OneItemsItem(Model):
    """items item of the API."""

    n: int | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OneSpec(Model):
    """OneSpec of the API."""

    taken: bool | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OneSpecModel(Model):
    """spec of the API."""

    name: str | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Two(Model):
    """Two of the API."""

    spec: TwoSpec | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TwoSpec(Model):
    """spec of the API."""

    other: str | None = None

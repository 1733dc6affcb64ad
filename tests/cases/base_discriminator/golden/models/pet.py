"""Models of pet."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Cat(Model):
    """Cat of the API."""

    pet_type: str

    name: str | None = None

    lives: int


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Dog(Model):
    """Dog of the API."""

    pet_type: str

    name: str | None = None

    friend: Cat | Dog | Pet | None = None


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Pet(Model):
    """Pet of the API."""

    pet_type: str

    name: str | None = None

"""The definition with a stranger's text in one place, or in every place at once."""

from __future__ import annotations

from tests.hostile import document_places, schema_places
from tests.hostile.base import PLACES, Root, base, thing

__all__ = ["PLACES", "document_places", "schema_places"]


def with_target(text: str) -> Root:
    """The text as the schema that a discriminator leads to: mostly there is none."""
    root = with_one("discriminator", "kind")
    either = thing(root)["properties"]["either"]
    either["discriminator"]["mapping"]["third"] = text
    return root


def with_all(text: str) -> Root:
    """The definition with the text in every place at once."""
    root = base()
    for put in PLACES.values():
        put(root, text)
    return root


def with_one(name: str, text: str) -> Root:
    root = base()
    PLACES[name](root, text)
    return root

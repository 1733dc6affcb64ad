"""Codecs of every thing that anyone has ever put into this catalogue of: JSON data to
models and back.
"""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, nulls, unknown
from ..models import (
    every_thing_that_anyone_has_ever_put_into_this_catalogue_of as models,
)

new = object.__new__
_EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE_OF_KEYS = frozenset({"date"})
_EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE_OF_2_KEYS = frozenset(
    {"name"}
)


def decode_every_thing_that_anyone_has_ever_put_into_this_catalogue_of(
    data: Any,
) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByD)
    get = data.get
    model.date = get("date")
    model._extra = None
    if not _EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE_OF_KEYS.issuperset(
        data
    ):
        model._extra = unknown(
            data, _EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE_OF_KEYS
        )
    model._nulls = nulls(data)
    return model


def encode_every_thing_that_anyone_has_ever_put_into_this_catalogue_of(
    model: Any,
) -> Any:
    if not isinstance(
        model, models.EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByD
    ):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.date) is not None:
        data["date"] = value
    return finish(data, model)


def decode_every_thing_that_anyone_has_ever_put_into_this_catalogue_of_2(
    data: Any,
) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByN)
    get = data.get
    model.name = get("name")
    model._extra = None
    if not _EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE_OF_2_KEYS.issuperset(
        data
    ):
        model._extra = unknown(
            data, _EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE_OF_2_KEYS
        )
    model._nulls = nulls(data)
    return model


def encode_every_thing_that_anyone_has_ever_put_into_this_catalogue_of_2(
    model: Any,
) -> Any:
    if not isinstance(
        model, models.EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByN
    ):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByD": (
        decode_every_thing_that_anyone_has_ever_put_into_this_catalogue_of,
        encode_every_thing_that_anyone_has_ever_put_into_this_catalogue_of,
    ),
    "EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByN": (
        decode_every_thing_that_anyone_has_ever_put_into_this_catalogue_of_2,
        encode_every_thing_that_anyone_has_ever_put_into_this_catalogue_of_2,
    ),
}

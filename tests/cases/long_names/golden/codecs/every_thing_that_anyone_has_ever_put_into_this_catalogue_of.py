"""Codecs of every thing that anyone has ever put into this catalogue of: JSON data to
models and back.
"""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, finish, keep
from ..models import (
    every_thing_that_anyone_has_ever_put_into_this_catalogue_of as models,
)

new = object.__new__
_EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE_OF_KEYS = {"date": "date"}
_EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE_OF_2_KEYS = {"name": "name"}


def decode_every_thing_that_anyone_has_ever_put_into_this_catalogue_of(
    data: Any,
) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.EveryThingThatAnyoneHasEverPutIntoThisCatalogueOfThingsSortedByD)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("date")) is None:
        missing += 1
    model.date = value
    if len(data) + missing != 1:
        keep(
            model,
            data,
            _EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE_OF_KEYS,
        )
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 1:
        keep(
            model,
            data,
            _EVERY_THING_THAT_ANYONE_HAS_EVER_PUT_INTO_THIS_CATALOGUE_OF_2_KEYS,
        )
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

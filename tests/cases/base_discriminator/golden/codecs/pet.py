"""Codecs of pet: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Options, best_match, by_tag, encode, finish, keep
from ..models import pet as models

new = object.__new__
_CAT_KEYS = {"petType": "pet_type", "name": "name", "lives": "lives"}
_DOG_KEYS = {"petType": "pet_type", "name": "name", "friend": "friend"}
_PET_KEYS = {"petType": "pet_type", "name": "name"}


def decode_cat(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Cat)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("petType")) is not None:
        model.pet_type = value
    else:
        missing += 1
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if (value := get("lives")) is not None:
        model.lives = value
    else:
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _CAT_KEYS)
    return model


def encode_cat(model: Any) -> Any:
    if not isinstance(model, models.Cat):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "pet_type", None)) is not None:
        data["petType"] = value
    if (value := model.name) is not None:
        data["name"] = value
    if (value := getattr(model, "lives", None)) is not None:
        data["lives"] = value
    return finish(data, model)


def decode_dog(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Dog)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("petType")) is not None:
        model.pet_type = value
    else:
        missing += 1
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if (value := get("friend")) is not None:
        model.friend = _decode_cat_or_dog_or_pet(value)
    else:
        model.friend = None
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _DOG_KEYS)
    return model


def encode_dog(model: Any) -> Any:
    if not isinstance(model, models.Dog):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "pet_type", None)) is not None:
        data["petType"] = value
    if (value := model.name) is not None:
        data["name"] = value
    if (value := model.friend) is not None:
        data["friend"] = encode(value)
    return finish(data, model)


def decode_pet(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Pet)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("petType")) is not None:
        model.pet_type = value
    else:
        missing += 1
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if len(data) + missing != 2:
        keep(model, data, _PET_KEYS)
    return model


def encode_pet(model: Any) -> Any:
    if not isinstance(model, models.Pet):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "pet_type", None)) is not None:
        data["petType"] = value
    if (value := model.name) is not None:
        data["name"] = value
    return finish(data, model)


def decode_keep_pet_200(value: Any) -> Any:
    return _decode_cat_or_dog_or_pet(value)


def _decode_cat_or_dog_or_pet(value: Any) -> Any:
    options: Options = (
        (frozenset(["petType", "lives"]), _CAT_KEYS.keys(), decode_cat),
        (frozenset(["petType"]), _DOG_KEYS.keys(), decode_dog),
        (frozenset(["petType"]), _PET_KEYS.keys(), decode_pet),
    )
    tags = {"Cat": decode_cat, "Dog": decode_dog}
    return by_tag(
        value, "petType", tags, decode_pet, lambda value: best_match(value, options)
    )


CODECS: dict[str, Any] = {
    "Cat": (decode_cat, encode_cat),
    "Dog": (decode_dog, encode_dog),
    "Pet": (decode_pet, encode_pet),
}

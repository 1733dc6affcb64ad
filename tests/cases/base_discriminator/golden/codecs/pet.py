"""Codecs of pet: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Options, best_match, by_tag, encode, finish, nulls, unknown
from ..models import pet as models

new = object.__new__
_CAT_KEYS = frozenset({"petType", "name", "lives"})
_DOG_KEYS = frozenset({"petType", "name", "friend"})
_PET_KEYS = frozenset({"petType", "name"})


def decode_cat(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Cat)
    get = data.get
    if "petType" in data:
        model.pet_type = data["petType"]
    model.name = get("name")
    if "lives" in data:
        model.lives = data["lives"]
    model._extra = None
    if not _CAT_KEYS.issuperset(data):
        model._extra = unknown(data, _CAT_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    if "petType" in data:
        model.pet_type = data["petType"]
    model.name = get("name")
    model.friend = _decode_cat_or_dog_or_pet(get("friend"))
    model._extra = None
    if not _DOG_KEYS.issuperset(data):
        model._extra = unknown(data, _DOG_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    if "petType" in data:
        model.pet_type = data["petType"]
    model.name = get("name")
    model._extra = None
    if not _PET_KEYS.issuperset(data):
        model._extra = unknown(data, _PET_KEYS)
    model._nulls = nulls(data)
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
        (frozenset(["petType", "lives"]), _CAT_KEYS, decode_cat),
        (frozenset(["petType"]), _DOG_KEYS, decode_dog),
        (frozenset(["petType"]), _PET_KEYS, decode_pet),
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

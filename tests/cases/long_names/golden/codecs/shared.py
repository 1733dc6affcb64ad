"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import (
    Options,
    best_match,
    each,
    encode,
    encode_enum,
    finish,
    keep,
)
from ..models import shared as models
from . import every_thing_that_anyone_has_ever_put_into_this_catalogue_of

new = object.__new__
_LEVEL = {member.value: member for member in models.Level}
_ANIMAL_WITH_A_VERY_LONG_NAME01_KEYS = {"a": "a"}
_ANIMAL_WITH_A_VERY_LONG_NAME02_KEYS = {"b": "b"}
_ANIMAL_WITH_A_VERY_LONG_NAME03_KEYS = {"c": "c"}
_ANIMAL_WITH_A_VERY_LONG_NAME04_KEYS = {"d": "d"}
_HOLDER_KEYS = {
    "a_field_whose_name_is_so_long_that_it_alone_takes_more_than_sixty_four_columns_1": "a_field_whose_name_is_so_long_that_it_alone_takes_more_than",
    "a_field_whose_name_is_so_long_that_it_alone_takes_more_than_sixty_four_columns_2": "a_field_whose_name_is_so_long_that_it_alone_takes_more_than_",
    "named": "named",
    "inline": "inline",
    "level": "level",
    "text": "text",
}


def decode_level(value: Any) -> Any:
    return _LEVEL.get(value, value) if type(value) is str else value


def decode_animal_with_a_very_long_name01(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.AnimalWithAVeryLongName01)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("a")) is not None:
        model.a = value
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _ANIMAL_WITH_A_VERY_LONG_NAME01_KEYS)
    return model


def encode_animal_with_a_very_long_name01(model: Any) -> Any:
    if not isinstance(model, models.AnimalWithAVeryLongName01):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "a", None)) is not None:
        data["a"] = value
    return finish(data, model)


def decode_animal_with_a_very_long_name02(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.AnimalWithAVeryLongName02)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("b")) is not None:
        model.b = value
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _ANIMAL_WITH_A_VERY_LONG_NAME02_KEYS)
    return model


def encode_animal_with_a_very_long_name02(model: Any) -> Any:
    if not isinstance(model, models.AnimalWithAVeryLongName02):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "b", None)) is not None:
        data["b"] = value
    return finish(data, model)


def decode_animal_with_a_very_long_name03(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.AnimalWithAVeryLongName03)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("c")) is not None:
        model.c = value
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _ANIMAL_WITH_A_VERY_LONG_NAME03_KEYS)
    return model


def encode_animal_with_a_very_long_name03(model: Any) -> Any:
    if not isinstance(model, models.AnimalWithAVeryLongName03):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "c", None)) is not None:
        data["c"] = value
    return finish(data, model)


def decode_animal_with_a_very_long_name04(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.AnimalWithAVeryLongName04)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("d")) is not None:
        model.d = value
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _ANIMAL_WITH_A_VERY_LONG_NAME04_KEYS)
    return model


def encode_animal_with_a_very_long_name04(model: Any) -> Any:
    if not isinstance(model, models.AnimalWithAVeryLongName04):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "d", None)) is not None:
        data["d"] = value
    return finish(data, model)


def decode_holder(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Holder)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (
        value := get(
            "a_field_whose_name_is_so_long_that_it_alone_takes_more_than_sixty_four_columns_1"
        )
    ) is not None:
        model.a_field_whose_name_is_so_long_that_it_alone_takes_more_than = value
    else:
        missing += 1
    if (
        value := get(
            "a_field_whose_name_is_so_long_that_it_alone_takes_more_than_sixty_four_columns_2"
        )
    ) is not None:
        model.a_field_whose_name_is_so_long_that_it_alone_takes_more_than_ = each(
            every_thing_that_anyone_has_ever_put_into_this_catalogue_of.decode_every_thing_that_anyone_has_ever_put_into_this_catalogue_of_2,
            value,
        )
    else:
        model.a_field_whose_name_is_so_long_that_it_alone_takes_more_than_ = None
        missing += 1
    if (value := get("named")) is not None:
        model.named = decode_any_animal(value)
    else:
        model.named = None
        missing += 1
    if (value := get("inline")) is not None:
        model.inline = _decode_union_1(value)
    else:
        model.inline = None
        missing += 1
    if (value := get("level")) is not None:
        model.level = decode_level(value)
    else:
        model.level = None
        missing += 1
    if (value := get("text")) is None:
        missing += 1
    model.text = value
    if len(data) + missing != 6:
        keep(model, data, _HOLDER_KEYS)
    return model


def encode_holder(model: Any) -> Any:
    if not isinstance(model, models.Holder):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (
        value := getattr(
            model, "a_field_whose_name_is_so_long_that_it_alone_takes_more_than", None
        )
    ) is not None:
        data[
            "a_field_whose_name_is_so_long_that_it_alone_takes_more_than_sixty_four_columns_1"
        ] = value
    if (
        value := model.a_field_whose_name_is_so_long_that_it_alone_takes_more_than_
    ) is not None:
        data[
            "a_field_whose_name_is_so_long_that_it_alone_takes_more_than_sixty_four_columns_2"
        ] = each(
            every_thing_that_anyone_has_ever_put_into_this_catalogue_of.encode_every_thing_that_anyone_has_ever_put_into_this_catalogue_of_2,
            value,
        )
    if (value := model.named) is not None:
        data["named"] = encode(value)
    if (value := model.inline) is not None:
        data["inline"] = encode(value)
    if (value := model.level) is not None:
        data["level"] = encode_enum(value)
    if (value := model.text) is not None:
        data["text"] = value
    return finish(data, model)


def decode_any_animal(value: Any) -> Any:
    options: Options = (
        (
            frozenset(["a"]),
            _ANIMAL_WITH_A_VERY_LONG_NAME01_KEYS.keys(),
            decode_animal_with_a_very_long_name01,
        ),
        (
            frozenset(["b"]),
            _ANIMAL_WITH_A_VERY_LONG_NAME02_KEYS.keys(),
            decode_animal_with_a_very_long_name02,
        ),
        (
            frozenset(["c"]),
            _ANIMAL_WITH_A_VERY_LONG_NAME03_KEYS.keys(),
            decode_animal_with_a_very_long_name03,
        ),
        (
            frozenset(["d"]),
            _ANIMAL_WITH_A_VERY_LONG_NAME04_KEYS.keys(),
            decode_animal_with_a_very_long_name04,
        ),
    )
    return best_match(value, options)


def _decode_union_1(value: Any) -> Any:
    if type(value) is list:
        return each(decode_animal_with_a_very_long_name04, value)
    options: Options = (
        (
            frozenset(["a"]),
            _ANIMAL_WITH_A_VERY_LONG_NAME01_KEYS.keys(),
            decode_animal_with_a_very_long_name01,
        ),
        (
            frozenset(["b"]),
            _ANIMAL_WITH_A_VERY_LONG_NAME02_KEYS.keys(),
            decode_animal_with_a_very_long_name02,
        ),
        (
            frozenset(["c"]),
            _ANIMAL_WITH_A_VERY_LONG_NAME03_KEYS.keys(),
            decode_animal_with_a_very_long_name03,
        ),
    )
    return best_match(value, options)


CODECS: dict[str, Any] = {
    "AnimalWithAVeryLongName01": (
        decode_animal_with_a_very_long_name01,
        encode_animal_with_a_very_long_name01,
    ),
    "AnimalWithAVeryLongName02": (
        decode_animal_with_a_very_long_name02,
        encode_animal_with_a_very_long_name02,
    ),
    "AnimalWithAVeryLongName03": (
        decode_animal_with_a_very_long_name03,
        encode_animal_with_a_very_long_name03,
    ),
    "AnimalWithAVeryLongName04": (
        decode_animal_with_a_very_long_name04,
        encode_animal_with_a_very_long_name04,
    ),
    "Holder": (decode_holder, encode_holder),
}

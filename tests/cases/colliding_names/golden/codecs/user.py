"""Codecs of user: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_enum, finish, keep
from ..models import user as models

new = object.__new__
_SIGN = {member.value: member for member in models.Sign}
_CATEGORY_DTO_KEYS = {
    "userName": "user_name_2",
    "user_name": "user_name",
    "UserName": "user_name_",
    "other": "other",
    "sign": "sign",
}
_CATEGORY_DTO_MODEL_KEYS = {"id": "id"}


def decode_sign(value: Any) -> Any:
    return _SIGN.get(value, value) if type(value) is str else value


def decode_category_dto(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CategoryDto)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("userName")) is None:
        missing += 1
    model.user_name_2 = value
    if (value := get("user_name")) is None:
        missing += 1
    model.user_name = value
    if (value := get("UserName")) is None:
        missing += 1
    model.user_name_ = value
    if (value := get("other")) is not None:
        model.other = decode_category_dto_model(value)
    else:
        model.other = None
        missing += 1
    if (value := get("sign")) is not None:
        model.sign = decode_sign(value)
    else:
        model.sign = None
        missing += 1
    if len(data) + missing != 5:
        keep(model, data, _CATEGORY_DTO_KEYS)
    return model


def encode_category_dto(model: Any) -> Any:
    if not isinstance(model, models.CategoryDto):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.user_name_2) is not None:
        data["userName"] = value
    if (value := model.user_name) is not None:
        data["user_name"] = value
    if (value := model.user_name_) is not None:
        data["UserName"] = value
    if (value := model.other) is not None:
        data["other"] = encode_category_dto_model(value)
    if (value := model.sign) is not None:
        data["sign"] = encode_enum(value)
    return finish(data, model)


def decode_category_dto_model(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CategoryDtoModel)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("id")) is None:
        missing += 1
    model.id = value
    if len(data) + missing != 1:
        keep(model, data, _CATEGORY_DTO_MODEL_KEYS)
    return model


def encode_category_dto_model(model: Any) -> Any:
    if not isinstance(model, models.CategoryDtoModel):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.id) is not None:
        data["id"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "CategoryDto": (decode_category_dto, encode_category_dto),
    "CategoryDtoModel": (decode_category_dto_model, encode_category_dto_model),
}

"""Codecs of user: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import encode, encode_enum, finish, nulls, unknown
from ..models import user as models

new = object.__new__
_SIGN = {member.value: member for member in models.Sign}
_CATEGORY_DTO_KEYS = frozenset({"userName", "user_name", "UserName", "other", "sign"})
_CATEGORY_DTO_MODEL_KEYS = frozenset({"id"})


def decode_sign(value: Any) -> Any:
    return _SIGN.get(value, value) if type(value) is str else value


def decode_category_dto(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CategoryDto)
    get = data.get
    model.user_name_2 = get("userName")
    model.user_name = get("user_name")
    model.user_name_ = get("UserName")
    model.other = decode_category_dto_model(get("other"))
    model.sign = decode_sign(get("sign"))
    model._extra = None
    if not _CATEGORY_DTO_KEYS.issuperset(data):
        model._extra = unknown(data, _CATEGORY_DTO_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.id = get("id")
    model._extra = None
    if not _CATEGORY_DTO_MODEL_KEYS.issuperset(data):
        model._extra = unknown(data, _CATEGORY_DTO_MODEL_KEYS)
    model._nulls = nulls(data)
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

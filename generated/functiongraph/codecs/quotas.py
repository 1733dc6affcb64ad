"""Codecs of quotas: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, encode_enum, finish, keep
from ..models import quotas as models

new = object.__new__
_RESOURCES_TYPE = {member.value: member for member in models.ResourcesType}
_LIST_QUOTAS_RESPONSE_BODY_KEYS = {"quotas": "quotas"}
_LIST_QUOTAS_RESULT_KEYS = {"resources": "resources"}
_RESOURCES_KEYS = {"quota": "quota", "type": "type", "unit": "unit", "used": "used"}


def decode_resources_type(value: Any) -> Any:
    return _RESOURCES_TYPE.get(value, value) if type(value) is str else value


def decode_list_quotas_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListQuotasResponseBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("quotas")) is not None:
        model.quotas = decode_list_quotas_result(value)
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _LIST_QUOTAS_RESPONSE_BODY_KEYS)
    return model


def encode_list_quotas_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListQuotasResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "quotas", None)) is not None:
        data["quotas"] = encode_list_quotas_result(value)
    return finish(data, model)


def decode_list_quotas_result(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListQuotasResult)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("resources")) is not None:
        model.resources = each(decode_resources, value)
    else:
        missing += 1
    if len(data) + missing != 1:
        keep(model, data, _LIST_QUOTAS_RESULT_KEYS)
    return model


def encode_list_quotas_result(model: Any) -> Any:
    if not isinstance(model, models.ListQuotasResult):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "resources", None)) is not None:
        data["resources"] = each(encode_resources, value)
    return finish(data, model)


def decode_resources(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Resources)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("quota")) is None:
        missing += 1
    model.quota = value
    if (value := get("type")) is not None:
        model.type = decode_resources_type(value)
    else:
        model.type = None
        missing += 1
    if (value := get("unit")) is None:
        missing += 1
    model.unit = value
    if (value := get("used")) is None:
        missing += 1
    model.used = value
    if len(data) + missing != 4:
        keep(model, data, _RESOURCES_KEYS)
    return model


def encode_resources(model: Any) -> Any:
    if not isinstance(model, models.Resources):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.quota) is not None:
        data["quota"] = value
    if (value := model.type) is not None:
        data["type"] = encode_enum(value)
    if (value := model.unit) is not None:
        data["unit"] = value
    if (value := model.used) is not None:
        data["used"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "ListQuotasResponseBody": (
        decode_list_quotas_response_body,
        encode_list_quotas_response_body,
    ),
    "ListQuotasResult": (decode_list_quotas_result, encode_list_quotas_result),
    "Resources": (decode_resources, encode_resources),
}

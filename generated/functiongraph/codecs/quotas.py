"""Codecs of quotas: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, encode_enum, finish, nulls, unknown
from ..models import quotas as models

new = object.__new__
_RESOURCES_TYPE = {member.value: member for member in models.ResourcesType}
_LIST_QUOTAS_RESPONSE_BODY_KEYS = frozenset({"quotas"})
_LIST_QUOTAS_RESULT_KEYS = frozenset({"resources"})
_RESOURCES_KEYS = frozenset({"quota", "type", "unit", "used"})


def decode_resources_type(value: Any) -> Any:
    return _RESOURCES_TYPE.get(value, value) if type(value) is str else value


def decode_list_quotas_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListQuotasResponseBody)
    if "quotas" in data:
        model.quotas = decode_list_quotas_result(data["quotas"])
    model._extra = None
    if not _LIST_QUOTAS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_QUOTAS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
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
    if "resources" in data:
        model.resources = each(decode_resources, data["resources"])
    model._extra = None
    if not _LIST_QUOTAS_RESULT_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_QUOTAS_RESULT_KEYS)
    model._nulls = nulls(data)
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
    get = data.get
    model.quota = get("quota")
    model.type = decode_resources_type(get("type"))
    model.unit = get("unit")
    model.used = get("used")
    model._extra = None
    if not _RESOURCES_KEYS.issuperset(data):
        model._extra = unknown(data, _RESOURCES_KEYS)
    model._nulls = nulls(data)
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

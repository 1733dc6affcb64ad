"""Codecs of team: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import (
    Options,
    best_match,
    decode_datetime,
    each,
    encode,
    encode_datetime,
    finish,
    nulls,
    unknown,
)
from ..models import team as models

new = object.__new__
_GUEST_KEYS = frozenset({"guest", "seen"})
_TEAM_KEYS = frozenset({"members", "lead", "strict"})
_TEAM_STRICT_KEYS = frozenset({"id"})
_USER_KEYS = frozenset({"id", "created", "name", "pin"})


def decode_guest(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Guest)
    get = data.get
    if "guest" in data:
        model.guest = data["guest"]
    model.seen = get("seen")
    model._extra = None
    if not _GUEST_KEYS.issuperset(data):
        model._extra = unknown(data, _GUEST_KEYS)
    model._nulls = nulls(data)
    return model


def encode_guest(model: Any) -> Any:
    if not isinstance(model, models.Guest):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := getattr(model, "guest", None)) is not None:
        data["guest"] = value
    if (value := model.seen) is not None:
        data["seen"] = value
    return finish(data, model)


def decode_team(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Team)
    get = data.get
    model.members = each(decode_user, get("members"))
    model.lead = _decode_user_or_guest(get("lead"))
    model.strict = decode_team_strict(get("strict"))
    model._extra = None
    if not _TEAM_KEYS.issuperset(data):
        model._extra = unknown(data, _TEAM_KEYS)
    model._nulls = nulls(data)
    return model


def encode_team(model: Any) -> Any:
    if not isinstance(model, models.Team):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.members) is not None:
        data["members"] = each(encode_user, value)
    if (value := model.lead) is not None:
        data["lead"] = encode(value)
    if (value := model.strict) is not None:
        data["strict"] = encode_team_strict(value)
    return finish(data, model)


def decode_team_strict(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.TeamStrict)
    get = data.get
    model.id = get("id")
    model._extra = None
    if not _TEAM_STRICT_KEYS.issuperset(data):
        model._extra = unknown(data, _TEAM_STRICT_KEYS)
    model._nulls = nulls(data)
    return model


def encode_team_strict(model: Any) -> Any:
    if not isinstance(model, models.TeamStrict):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.id) is not None:
        data["id"] = value
    return finish(data, model)


def decode_user(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.User)
    get = data.get
    model.id = get("id")
    model.created = decode_datetime(get("created"))
    if "name" in data:
        model.name = data["name"]
    if "pin" in data:
        model.pin = data["pin"]
    model._extra = None
    if not _USER_KEYS.issuperset(data):
        model._extra = unknown(data, _USER_KEYS)
    model._nulls = nulls(data)
    return model


def encode_user(model: Any) -> Any:
    if not isinstance(model, models.User):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.id) is not None:
        data["id"] = value
    if (value := model.created) is not None:
        data["created"] = encode_datetime(value)
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "pin", None)) is not None:
        data["pin"] = value
    return finish(data, model)


def _decode_user_or_guest(value: Any) -> Any:
    options: Options = (
        (frozenset(["id", "created", "name", "pin"]), _USER_KEYS, decode_user),
        (frozenset(["guest"]), _GUEST_KEYS, decode_guest),
    )
    return best_match(value, options)


CODECS: dict[str, Any] = {
    "Guest": (decode_guest, encode_guest),
    "Team": (decode_team, encode_team),
    "TeamStrict": (decode_team_strict, encode_team_strict),
    "User": (decode_user, encode_user),
}

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
    keep,
)
from ..models import team as models

new = object.__new__
_GUEST_KEYS = {"guest": "guest", "seen": "seen"}
_TEAM_KEYS = {"members": "members", "lead": "lead", "strict": "strict"}
_TEAM_STRICT_KEYS = {"id": "id"}
_USER_KEYS = {"id": "id", "created": "created", "name": "name", "pin": "pin"}


def decode_guest(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.Guest)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("guest")) is not None:
        model.guest = value
    else:
        missing += 1
    if (value := get("seen")) is None:
        missing += 1
    model.seen = value
    if len(data) + missing != 2:
        keep(model, data, _GUEST_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("members")) is not None:
        model.members = each(decode_user, value)
    else:
        model.members = None
        missing += 1
    if (value := get("lead")) is not None:
        model.lead = _decode_user_or_guest(value)
    else:
        model.lead = None
        missing += 1
    if (value := get("strict")) is not None:
        model.strict = decode_team_strict(value)
    else:
        model.strict = None
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _TEAM_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("id")) is None:
        missing += 1
    model.id = value
    if len(data) + missing != 1:
        keep(model, data, _TEAM_STRICT_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("id")) is None:
        missing += 1
    model.id = value
    if (value := get("created")) is not None:
        model.created = decode_datetime(value)
    else:
        model.created = None
        missing += 1
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("pin")) is not None:
        model.pin = value
    else:
        missing += 1
    if len(data) + missing != 4:
        keep(model, data, _USER_KEYS)
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
        (frozenset(["id", "created", "name", "pin"]), _USER_KEYS.keys(), decode_user),
        (frozenset(["guest"]), _GUEST_KEYS.keys(), decode_guest),
    )
    return best_match(value, options)


CODECS: dict[str, Any] = {
    "Guest": (decode_guest, encode_guest),
    "Team": (decode_team, encode_team),
    "TeamStrict": (decode_team_strict, encode_team_strict),
    "User": (decode_user, encode_user),
}

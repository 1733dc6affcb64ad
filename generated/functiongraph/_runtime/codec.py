"""What the codecs share: times, unions, and the odd value in a declared place."""

from __future__ import annotations

from collections.abc import Callable, KeysView, Mapping
from datetime import date, datetime
from itertools import filterfalse
from typing import Any

from .null import NULL
from .plain import to_plain

Decode = Callable[[Any], Any]
Options = tuple[tuple[frozenset[str], KeysView[str], Decode], ...]
"""(required keys, known keys, decoder) of each model of a union."""


class ReceivedDatetime(datetime):
    """A time as the server wrote it: sent back, it is the same text."""

    __slots__ = ("text",)

    text: str

    def __reduce_ex__(self, protocol: Any) -> Any:
        """What is computed from a received time has no text, and pickles as any other."""
        if not hasattr(self, "text"):
            return datetime.__reduce_ex__(self, protocol)
        return decode_datetime, (self.text,)


def decode_datetime(value: Any) -> Any:
    """The time of an RFC 3339 text; anything else, and a time without offset, as it is.

    A time without offset is left as text because only the server knows which
    offset it means.
    """
    if type(value) is not str or len(value) < 20 or value[7] != "-":
        return value
    try:
        moment = ReceivedDatetime.fromisoformat(value)
    except ValueError:
        return value
    if moment.tzinfo is None:
        return value
    moment.text = value
    return moment


def encode_datetime(value: Any) -> Any:
    """The text a time was received as, else RFC 3339."""
    if isinstance(value, ReceivedDatetime) and hasattr(value, "text"):
        return value.text
    return to_plain(value)


def decode_date(value: Any) -> Any:
    """The date of an RFC 3339 full-date; anything else as it is."""
    if type(value) is not str or len(value) != 10 or value[4] != "-":
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        return value


def encode(value: Any) -> Any:
    """JSON data for any value: models by their codec, NULL as null."""
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {str(to_plain(key)): encode(item) for key, item in value.items()}
    return encode_datetime(value)


def encode_enum(value: Any) -> Any:
    """The string an enum member stands for; an unknown string is itself."""
    # adding nothing is the quickest way from a member to a plain string
    return value + "" if isinstance(value, str) else encode(value)


def encode_scalars(value: Any) -> Any:
    """An array of scalars: itself, unless there is a NULL in it."""
    return value if type(value) is list and NULL not in value else encode(value)


def each(convert: Decode, value: Any) -> Any:
    """Every item of an array converted; what is no array stays as it is."""
    if type(value) is list:
        return [convert(item) for item in value]
    return encode(value) if value is NULL or type(value) is tuple else value


def each_value(convert: Decode, value: Any) -> Any:
    """Every value of an object converted; what is no object stays as it is."""
    if type(value) is dict:
        return {key: convert(item) for key, item in value.items()}
    return None if value is NULL else value


def keep(model: Any, data: Mapping[str, Any], names: Mapping[str, str]) -> None:
    """What the fields of a model do not say of its data: nulls, and what is unknown.

    Needed where the properties, and the fields without a value, are not as many as
    the fields. `names` are the fields by their names in JSON.
    """
    extra = {key: value for key, value in data.items() if key not in names}
    model._extra = extra or None
    model._nulls = tuple(key for key, value in data.items() if value is None)
    for key in model._nulls:
        if key in names:  # of a required field, null is not the same as missing
            setattr(model, names[key], None)


def finish(data: dict[str, Any], model: Any) -> dict[str, Any]:
    """What a model's fields do not say: null on purpose, and what the server sent."""
    if NULL in filterfalse(None, data.values()):
        data = {key: None if value is NULL else value for key, value in data.items()}
    for key in model._nulls:
        data.setdefault(key, None)
    if model._extra:
        for key, value in model._extra.items():
            data.setdefault(key, encode(value))
    return data


def by_tag(
    value: Any,
    key: str,
    decoders: Mapping[str, Decode],
    unknown: Decode | None,
    missing: Decode,
) -> Any:
    """A union with a discriminator: `key` tells which decoder.

    A tag without a decoder goes to `unknown`; None leaves the value as it is, since
    it is a model that nothing is known of. Without a tag, `missing` decides.
    """
    tag = value.get(key) if type(value) is dict else None
    if type(tag) is not str:
        return missing(value)
    decode = decoders.get(tag, unknown)
    return value if decode is None else decode(value)


def best_match(value: Any, options: Options) -> Any:
    """A union of objects without a discriminator.

    Of the options whose required keys are there (of all, if there is none) the
    one that knows most of the keys decodes, the first of equals. `options` are
    (required keys, known keys, decoder).
    """
    if type(value) is not dict:
        return value
    keys = value.keys()
    able = [option for option in options if option[0] <= keys] or options
    best = max(able, key=lambda option: len(option[1] & keys))
    return best[2](value)

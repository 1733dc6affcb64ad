"""The request body: from a model or plain data to bytes and their media type."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote_plus

from . import media
from .errors import EncodeError
from .files import File, as_file
from .json import dumps
from .lookup import function, optional
from .operation import Body
from .plain import to_plain
from .transport import BodySource
from .violations import ValidationError, Violation


def body_data(body: Body, value: Any) -> Any:
    """What is checked and then written: JSON data, bytes and files as they are.

    In a form, files stand among the data.

    Raises `ValidationError` for an object that is no model of this body.
    """
    if isinstance(value, bytes):
        return value
    file = as_file(value)
    if file is not None:
        return file
    try:
        if body.encode and hasattr(value, "to_dict"):
            value = function("codecs", body.encode)(value)
        elif not (isinstance(value, dict) and _is_form(body)):
            return to_plain(value)
        return _form_data(value) if _is_form(body) else value
    except (AttributeError, TypeError, ValueError) as error:
        raise ValidationError([_misfit(value, error)]) from None
    except RecursionError:
        raise EncodeError("the body is nested too deeply, or holds itself") from None


def is_checkable(body: Body, data: Any) -> bool:
    """Whether the data is what the schema speaks of, and not yet written by the caller."""
    if isinstance(data, (bytes, File)):
        return False
    return not (isinstance(data, str) and _is_form(body))


def _is_form(body: Body) -> bool:
    kind = media.essence(media.preferred(body.media_types))
    return kind in (media.FORM, media.MULTIPART)


def _form_data(value: Any) -> Any:
    """The fields of a form as JSON data; files as `File`."""
    if isinstance(value, dict):
        return {str(to_plain(name)): _form_data(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_form_data(item) for item in value]
    file = as_file(value)
    return to_plain(value) if file is None else file


def _misfit(value: Any, error: Exception) -> Violation:
    kind = type(value).__name__
    return Violation("", "type", f"{kind} is not a body of this operation: {error}")


def write_body(
    media_types: tuple[str, ...], data: Any
) -> tuple[bytes | BodySource, str]:
    """The body and its Content-Type. Raises `EncodeError`."""
    media_type = _choose(media_types, data)
    kind = media.essence(media_type)
    if isinstance(data, (bytes, File)):
        return data, media_type
    if media.is_json(media_type):
        return dumps(data), media_type
    if kind == media.FORM:
        return urlencoded(data), media_type
    if kind == media.MULTIPART:
        form: tuple[BodySource, str] = optional("multipart.multipart")(data)
        return form
    if isinstance(data, str):
        return data.encode("utf-8"), media_type
    raise EncodeError(
        f"a body of type {media_type} is given as bytes, not {type(data).__name__}"
    )


def _choose(media_types: tuple[str, ...], data: Any) -> str:
    """The declared type that fits; a range such as */* is made a concrete type."""
    if isinstance(data, (bytes, File)):
        others = [m for m in media_types if not media.is_json(m)]
        chosen = others[0] if others else media.preferred(media_types)
        if chosen and "*" not in chosen:
            return chosen
        return data.content_type if isinstance(data, File) else media.OCTETS
    chosen = media.preferred(media_types) or media.JSON
    if "*" not in chosen:
        return chosen
    return "text/plain; charset=utf-8" if isinstance(data, str) else media.JSON


def urlencoded(data: Any) -> bytes:
    """`application/x-www-form-urlencoded`: lists repeat the name, objects are JSON.

    https://url.spec.whatwg.org/#concept-urlencoded-serializer
    """
    if isinstance(data, str):
        return data.encode("utf-8")
    if not isinstance(data, dict):
        raise EncodeError(f"a form is given as a dict, not {type(data).__name__}")
    pairs = [
        f"{quote_plus(str(name))}={quote_plus(_field(item))}"
        for name, value in data.items()
        for item in (value if isinstance(value, (list, tuple)) else [value])
    ]
    return "&".join(pairs).encode("ascii")


def _field(value: Any) -> str:
    from .styles import text

    try:
        return text(value)
    except (TypeError, ValueError) as error:
        raise EncodeError(f"not writable in a form: {error}") from None

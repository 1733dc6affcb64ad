"""What every model can do: become JSON and back, be checked, compared and shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from .checks import Check
    from .violations import Violation

_MISSING: Any = object()


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Model:
    """Base of the models.

    An optional field that is None is not sent; assign `NULL` to send null. What
    the server sent and no field declares is kept and written back. A required
    field that the server left out raises AttributeError when it is read.
    """

    _extra: dict[str, Any] | None = field(default=None, init=False)
    _nulls: tuple[str, ...] = field(default=(), init=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model of a JSON object.

        Takes what servers really send: values of other types than declared stay
        as they are, unknown fields are kept. Raises DecodeError when `data` is
        no JSON object or is nested too deeply.
        """
        try:
            decode = _codec(cls)[0]
            model: Self = decode(data if type(data) is dict else _as_dict(cls, data))
        except RecursionError:
            from .errors import DecodeError

            text = f"the data of {cls.__name__} is nested too deeply"
            raise DecodeError(text) from None
        return model

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The model of a JSON text. Raises DecodeError when the text is no JSON object."""
        from .json import loads

        return cls.from_dict(loads(text))

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON data: what is None or missing is left out, NULL is null.

        Raises EncodeError when the model is nested too deeply or holds itself.
        """
        try:
            data: dict[str, Any] = _codec(type(self))[1](self)
        except RecursionError:
            from .errors import EncodeError

            text = f"the {type(self).__name__} is nested too deeply, or holds itself"
            raise EncodeError(text) from None
        return data

    def to_json(self) -> str:
        """The model as a JSON text. Raises EncodeError for what JSON cannot say (NaN)."""
        from .json import dumps

        return dumps(self.to_dict()).decode()

    def validate(self) -> list[Violation]:
        """Every rule of the API that the model breaks, in order; empty when it may be sent."""
        return _check(type(self))(self, _codec(type(self))[1])

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The properties that no field declares, by their names in JSON; may be changed."""
        if self._extra is None:
            self._extra = {}
        return self._extra

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return (self._extra or {}) == (other._extra or {}) and all(
            getattr(self, name, _MISSING) == getattr(other, name, _MISSING)
            for name in _field_names(type(self))
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = [
            f"{name}={value!r}" if shows else f"{name}=..."
            for name, shows in _field_names(type(self)).items()
            if (value := getattr(self, name, None)) is not None
        ]
        if self._extra:
            shown.append(
                f"additional_properties={{{', '.join(map(repr, self._extra))}}}"
            )
        return f"{type(self).__name__}({', '.join(shown)})"


_names: dict[type, dict[str, bool]] = {}
_codecs: dict[type, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {}


def _field_names(cls: type[Model]) -> dict[str, bool]:
    """The model's fields, and whether `repr` shows their values (a secret is not shown)."""
    if cls not in _names:
        fields = cls.__dataclass_fields__
        _names[cls] = {name: f.repr for name, f in fields.items() if name[0] != "_"}
    return _names[cls]


def _codec(cls: type[Model]) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """(decode, encode) of a model: they stand in the codecs module of the same name."""
    if cls not in _codecs:
        module, name = _beside(cls, "codecs")
        _codecs[cls] = module.CODECS[name]
    return _codecs[cls]


def _as_dict(cls: type[Model], data: object) -> dict[str, Any]:
    if isinstance(data, Mapping):
        return dict(data)
    from .errors import DecodeError

    raise DecodeError(f"{cls.__name__} is a JSON object, not {type(data).__name__}")


def _check(cls: type[Model]) -> Check:
    module, name = _beside(cls, "validators")
    return module.CHECKS[name]  # type: ignore[no-any-return]


def _beside(cls: type[Model], folder: str) -> tuple[Any, str]:
    """The module of `folder` that serves a model, and the model's name in it."""
    for base in cls.__mro__:
        package, found, module = base.__module__.rpartition(".models.")
        if found:
            return import_module(f"{package}.{folder}.{module}"), base.__name__
    raise TypeError(f"{cls.__name__} is none of the models of this package")

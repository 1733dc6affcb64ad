"""What the templates see: frozen, and nothing but Code, bool and tuples of views."""

from __future__ import annotations

from dataclasses import dataclass

from .code import EMPTY, Code


@dataclass(frozen=True, slots=True)
class Imports:
    """The imports of a module, each line ready, in the order they are printed."""

    standard: tuple[Code, ...] = ()
    local: tuple[Code, ...] = ()
    typing_only: tuple[Code, ...] = ()
    """What annotations alone need: imported for type checkers only."""


@dataclass(frozen=True, slots=True)
class EnumView:
    name: Code
    doc: Code
    members: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class FieldView:
    declaration: Code
    doc: Code


@dataclass(frozen=True, slots=True)
class ModelView:
    name: Code
    doc: Code
    fields: tuple[FieldView, ...]
    additional: Code = EMPTY
    """The annotation of `additional_properties` where its values have a type."""
    decorator: Code = EMPTY
    """How `property` is called there."""


@dataclass(frozen=True, slots=True)
class ModelsView:
    """models/<module>.py"""

    doc: Code
    imports: Imports
    enums: tuple[EnumView, ...]
    models: tuple[ModelView, ...]
    aliases: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class FunctionView:
    """A function with its body laid out."""

    signature: Code
    body: Code
    doc: Code = EMPTY
    is_check: bool = False
    """Whether it is what users call to check data."""


@dataclass(frozen=True, slots=True)
class FunctionsView:
    """codecs/<module>.py and validators/<module>.py: constants, functions, a table."""

    doc: Code
    imports: Imports
    constants: tuple[Code, ...]
    functions: tuple[FunctionView, ...]
    table: Code


@dataclass(frozen=True, slots=True)
class OperationsView:
    """operations.py"""

    imports: Imports
    rows: tuple[Code, ...]
    table: Code


@dataclass(frozen=True, slots=True)
class ClientView:
    """client.py and async_client.py"""

    doc: Code
    imports: Imports
    settings: tuple[Code, ...]
    methods: tuple[FunctionView, ...]


@dataclass(frozen=True, slots=True)
class PackageView:
    """__init__.py"""

    doc: Code
    imports: tuple[Code, ...]
    names: Code
    homes: Code


@dataclass(frozen=True, slots=True)
class SampleView:
    """An operation in README.md: what it is called, what it does, and a call of it."""

    name: Code
    words: Code
    code: Code
    """Empty where the definition gives no valid call."""
    pages: Code = EMPTY
    """The iterator over all pages, which takes the same arguments."""


@dataclass(frozen=True, slots=True)
class GroupView:
    """The operations of a module."""

    title: Code
    samples: tuple[SampleView, ...]


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """README.md of the package, in Markdown."""

    title: Code
    package: Code
    groups: tuple[GroupView, ...]
    client: Code
    """The line that makes the client."""
    has_token_auth: bool
    """Whether that line has a `TokenAuth`."""


@dataclass(frozen=True, slots=True)
class DocView:
    """A module that is only a docstring."""

    doc: Code

"""Models of templates."""

from __future__ import annotations

from dataclasses import dataclass, field

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionTemplateResponseBody(Model):
    """One page of the function templates."""

    func_templates: list[ShowFunctionTemplateResponseBody]
    """Templates of this page, at most `maxitems` of them."""

    next_marker: int
    """Where the next page begins; pass it as `marker`."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowFunctionTemplateResponseBody(Model):
    """A function template."""

    code: str | None = None
    """Source code that a function made from the template gets."""

    code_type: str | None = None
    """Source of the code, for example inline."""

    dependencies: list[str] | None = None
    """Dependency packages a function made from the template has to load."""

    description: str | None = None
    """What a function or an application made from the template does."""

    encrypted_user_data: str | None = field(default=None, repr=False)
    """Secret environment variables of the template."""

    handler: str | None = None
    """Entry point of the code, in the form `file.function`."""

    id: str | None = None
    """ID of the template, to get it or to create something from it."""

    memory_size: int | None = None
    """Memory of an instance, in MB."""

    runtime: str | None = None
    """Runtime a function made from the template gets."""

    scene: str | None = None
    """Field of use of the template, for example basic_function_usage."""

    service: str | None = None
    """Cloud service the template works with."""

    temp_detail: TempDetail | None = None
    """Input, output and notes of the template."""

    template_name: str | None = None
    """Name of the template, for example access-service-with-http-php."""

    timeout: int | None = None
    """Time limit of an invocation, in seconds (3 to 259200). Beyond it the invocation
    is stopped.
    """

    title: str | None = None
    """Title of the template as the console shows it."""

    trigger_metadata_list: list[TriggerMetadataList] | None = None
    """Triggers the template works with."""

    type: int | None = None
    """Kind of the template, as a number."""

    user_data: str | None = None
    """Environment variables of the template."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TempDetail(Model):
    """Input, output and notes of a template."""

    input: str | None = None
    """What a function made from the template takes as its event, in words."""

    output: str | None = None
    """What a function made from the template returns, in words."""

    warning: str | None = None
    """What to mind when using the template."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TriggerMetadataList(Model):
    """Trigger a template works with."""

    event_data: str | None = None
    """Settings of the trigger the workflow is started by."""

    event_type: str | None = None
    """Type of the message the trigger passes to the workflow."""

    trigger_name: str | None = None
    """Name of the trigger, 1 to 256 characters."""

    trigger_type: str | None = None
    """Kind of the trigger, for example APIG."""

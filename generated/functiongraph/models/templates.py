"""Models of templates."""

from __future__ import annotations

from dataclasses import dataclass, field

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionTemplateResponseBody(Model):
    """One page of the function templates."""

    func_templates: list[ShowFunctionTemplateResponseBody]
    """Templates of this page."""

    next_marker: int
    """Where the next page begins; pass it as `marker`."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowFunctionTemplateResponseBody(Model):
    """A function template."""

    code: str | None = None
    """Code of the template."""

    code_type: str | None = None
    """Source of the code, for example inline."""

    dependencies: list[str] | None = None
    """Dependencies the template needs."""

    description: str | None = None
    """Description of the template."""

    encrypted_user_data: str | None = field(default=None, repr=False)
    """Secret environment variables of the template."""

    handler: str | None = None
    """Entry point of the code, in the form `file.function`."""

    id: str | None = None
    """ID of the template."""

    memory_size: int | None = None
    """Memory of an instance, in MB."""

    runtime: str | None = None
    """Runtime of the code."""

    scene: str | None = None
    """Field of use of the template, for example basic_function_usage."""

    service: str | None = None
    """Cloud service the template works with."""

    temp_detail: TempDetail | None = None
    """Input, output and notes of the template."""

    template_name: str | None = None
    """Name of the template."""

    timeout: int | None = None
    """Time limit of an invocation, in seconds (3 to 259200). Beyond it the invocation
    is stopped.
    """

    title: str | None = None
    """Title of the template."""

    trigger_metadata_list: list[TriggerMetadataList] | None = None
    """Triggers the template works with."""

    type: int | None = None
    """Type of the template."""

    user_data: str | None = None
    """Environment variables of the template."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TempDetail(Model):
    """Input, output and notes of a template."""

    input: str | None = None
    """What the template takes."""

    output: str | None = None
    """What the template returns."""

    warning: str | None = None
    """What to mind when using the template."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TriggerMetadataList(Model):
    """Trigger a template works with."""

    event_data: str | None = None
    """Data of the event."""

    event_type: str | None = None
    """Type of the event."""

    trigger_name: str | None = None
    """Name of the trigger."""

    trigger_type: str | None = None
    """Kind of the trigger."""

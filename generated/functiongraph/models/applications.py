"""Models of applications."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AppTemplateResourceDetail(Model):
    """Resource a template creates."""

    href: str | None = None
    """Link to the resource in the console."""

    icon: str | None = None
    """Icon of the resource, in Base64."""

    resource_name: str | None = None
    """Name of the resource, shown in the console."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateFunctionAppRequestBody(Model):
    """Application to create."""

    agency_name: str | None = None
    """Name of the agency that creates the resources."""

    description: str | None = None
    """Free text about the application, shown in the console."""

    enterprise_project_id: str | None = None
    """ID of the enterprise project the application belongs to."""

    name: str | None = None
    """Name of the application, shown in the console."""

    params: dict[str, str] | None = None
    """Parameters of the template, by name."""

    template_id: str | None = None
    """ID of the template to deploy."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CreateFunctionAppResponseBody(Model):
    """The application that was created."""

    application_id: str | None = None
    """ID of the application, `id` of `show_function_app` and `delete_function_app`."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListAppTemplatesResponseBody(Model):
    """One page of the application templates."""

    count: int | None = None
    """Number of templates on this page."""

    next_marker: int | None = None
    """Where the next page begins; pass it as `marker`."""

    templates: list[ListAppTemplatesResult] | None = None
    """Templates of this page, at most `maxitems` of them."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListAppTemplatesResult(Model):
    """An application template in a list."""

    category: str | None = None
    """Field of use of the template, for example AI."""

    description: str | None = None
    """What a function or an application made from the template does."""

    id: str | None = None
    """ID of the template, to get it or to create something from it."""

    image: str | None = None
    """Picture of the template, in Base64."""

    name: str | None = None
    """Name of the template, shown in the console."""

    runtime: str | None = None
    """Runtime of the functions the template creates."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionApplicationResult(Model):
    """An application in a list."""

    description: str | None = None
    """Free text about the application, shown in the console."""

    id: str | None = None
    """ID of the application, `id` of `show_function_app` and `delete_function_app`."""

    last_modified_time: int | None = None
    """Time of the last change, as a timestamp in milliseconds."""

    name: str | None = None
    """Name of the application, shown in the console."""

    status: str | None = None
    """State of the application, for example success."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListFunctionApplicationsResponseBody(Model):
    """One page of the applications."""

    applications: list[ListFunctionApplicationResult] | None = None
    """Applications of this page, at most `limit` of them."""

    count: int | None = None
    """Number of applications."""

    next_marker: int | None = None
    """Where the next page begins; pass it as `marker`."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RepoInfo(Model):
    """Repository that holds the code of an application."""

    error_msg: str | None = None
    """Explanation of the error, if the repository could not be created."""

    https_url: str | None = None
    """Address to clone the repository over HTTPS."""

    project_id: str | None = None
    """ID of the project it belongs to."""

    repo_status: str | None = None
    """State of the creation of the code repository."""

    web_url: str | None = None
    """Web page of the repository."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowAppTemplateResponseBody(Model):
    """An application template."""

    category: str | None = None
    """Field of use of the template, for example AI."""

    create_time: int | None = None
    """Time the template was created, as a timestamp."""

    deploy_count: int | None = None
    """Number of times the template was deployed."""

    description: str | None = None
    """What a function or an application made from the template does."""

    image: str | None = None
    """Picture of the template, in Base64."""

    name: str | None = None
    """Name of the template, shown in the console."""

    params: str | None = None
    """Parameters the template takes, for `params` of `create_function_app`."""

    resources: list[AppTemplateResourceDetail] | None = None
    """Resources that are created when the template is deployed."""

    runtime: str | None = None
    """Runtime of the functions the template creates."""

    template_guide: str | None = None
    """How to use what the template creates, in words."""

    update_time: int | None = None
    """Time of the last change, as a timestamp."""

    version: int | None = None
    """Version of the template."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowFunctionAppResponseBody(Model):
    """An application with its resources."""

    apig_url: str | None = None
    """URL that invokes the application."""

    description: str | None = None
    """Free text about the application, shown in the console."""

    last_modified_time: int | None = None
    """Time of the last change, as a timestamp in milliseconds."""

    name: str | None = None
    """Name of the application, shown in the console."""

    pipeline_id: str | None = None
    """ID of the pipeline that deploys the application."""

    project_id: str | None = None
    """ID of the project it belongs to."""

    repo: RepoInfo | None = None
    """Repository that holds the code."""

    repo_name: str | None = None
    """Name of the code repository that was created for the application."""

    stack_id: str | None = None
    """ID of the resource stack."""

    stack_name: str | None = None
    """Name of the resource stack."""

    stack_resources: StackResource | None = None
    """Resource that was created for the application, with its state."""

    status: str | None = None
    """State of the application, for example success."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class StackResource(Model):
    """Resource created for an application."""

    display_name: str | None = None
    """Name of the cloud service."""

    href: str | None = None
    """Link to the resource in the console."""

    logical_resource_name: str | None = None
    """What the template calls the resource, for example createTrigger."""

    logical_resource_type: str | None = None
    """Type of the resource in the template, for example huaweicloud_fgs_trigger."""

    physical_resource_id: str | None = None
    """ID of the resource in the service that holds it, for example of a trigger."""

    physical_resource_name: str | None = None
    """Name of the resource in the service that holds it."""

    resource_status: str | None = None
    """State of the resource, for example CREATION_COMPLETE."""

    status_message: str | None = None
    """Why the resource is in this state, for people; mostly there after a failure."""

"""Codecs of applications: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, finish, nulls, unknown
from ..models import applications as models

new = object.__new__
_APP_TEMPLATE_RESOURCE_DETAIL_KEYS = frozenset({"href", "icon", "resource_name"})
_CREATE_FUNCTION_APP_REQUEST_BODY_KEYS = frozenset(
    {
        "agency_name",
        "description",
        "enterprise_project_id",
        "name",
        "params",
        "template_id",
    }
)
_CREATE_FUNCTION_APP_RESPONSE_BODY_KEYS = frozenset({"application_id"})
_LIST_APP_TEMPLATES_RESPONSE_BODY_KEYS = frozenset(
    {"count", "next_marker", "templates"}
)
_LIST_APP_TEMPLATES_RESULT_KEYS = frozenset(
    {"category", "description", "id", "image", "name", "runtime"}
)
_LIST_FUNCTION_APPLICATION_RESULT_KEYS = frozenset(
    {"description", "id", "last_modified_time", "name", "status"}
)
_LIST_FUNCTION_APPLICATIONS_RESPONSE_BODY_KEYS = frozenset(
    {"applications", "count", "next_marker"}
)
_REPO_INFO_KEYS = frozenset(
    {"error_msg", "https_url", "project_id", "repo_status", "web_url"}
)
_SHOW_APP_TEMPLATE_RESPONSE_BODY_KEYS = frozenset(
    {
        "category",
        "create_time",
        "deploy_count",
        "description",
        "image",
        "name",
        "params",
        "resources",
        "runtime",
        "template_guide",
        "update_time",
        "version",
    }
)
_SHOW_FUNCTION_APP_RESPONSE_BODY_KEYS = frozenset(
    {
        "apig_url",
        "description",
        "last_modified_time",
        "name",
        "pipeline_id",
        "project_id",
        "repo",
        "repo_name",
        "stack_id",
        "stack_name",
        "stack_resources",
        "status",
    }
)
_STACK_RESOURCE_KEYS = frozenset(
    {
        "display_name",
        "href",
        "logical_resource_name",
        "logical_resource_type",
        "physical_resource_id",
        "physical_resource_name",
        "resource_status",
        "status_message",
    }
)


def decode_app_template_resource_detail(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.AppTemplateResourceDetail)
    get = data.get
    model.href = get("href")
    model.icon = get("icon")
    model.resource_name = get("resource_name")
    model._extra = None
    if not _APP_TEMPLATE_RESOURCE_DETAIL_KEYS.issuperset(data):
        model._extra = unknown(data, _APP_TEMPLATE_RESOURCE_DETAIL_KEYS)
    model._nulls = nulls(data)
    return model


def encode_app_template_resource_detail(model: Any) -> Any:
    if not isinstance(model, models.AppTemplateResourceDetail):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.href) is not None:
        data["href"] = value
    if (value := model.icon) is not None:
        data["icon"] = value
    if (value := model.resource_name) is not None:
        data["resource_name"] = value
    return finish(data, model)


def decode_create_function_app_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateFunctionAppRequestBody)
    get = data.get
    model.agency_name = get("agency_name")
    model.description = get("description")
    model.enterprise_project_id = get("enterprise_project_id")
    model.name = get("name")
    model.params = get("params")
    model.template_id = get("template_id")
    model._extra = None
    if not _CREATE_FUNCTION_APP_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_FUNCTION_APP_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_create_function_app_request_body(model: Any) -> Any:
    if not isinstance(model, models.CreateFunctionAppRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.agency_name) is not None:
        data["agency_name"] = value
    if (value := model.description) is not None:
        data["description"] = value
    if (value := model.enterprise_project_id) is not None:
        data["enterprise_project_id"] = value
    if (value := model.name) is not None:
        data["name"] = value
    if (value := model.params) is not None:
        data["params"] = encode(value)
    if (value := model.template_id) is not None:
        data["template_id"] = value
    return finish(data, model)


def decode_create_function_app_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateFunctionAppResponseBody)
    get = data.get
    model.application_id = get("application_id")
    model._extra = None
    if not _CREATE_FUNCTION_APP_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_FUNCTION_APP_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_create_function_app_response_body(model: Any) -> Any:
    if not isinstance(model, models.CreateFunctionAppResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.application_id) is not None:
        data["application_id"] = value
    return finish(data, model)


def decode_list_app_templates_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListAppTemplatesResponseBody)
    get = data.get
    model.count = get("count")
    model.next_marker = get("next_marker")
    model.templates = each(decode_list_app_templates_result, get("templates"))
    model._extra = None
    if not _LIST_APP_TEMPLATES_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_APP_TEMPLATES_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_app_templates_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListAppTemplatesResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.count) is not None:
        data["count"] = value
    if (value := model.next_marker) is not None:
        data["next_marker"] = value
    if (value := model.templates) is not None:
        data["templates"] = each(encode_list_app_templates_result, value)
    return finish(data, model)


def decode_list_app_templates_result(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListAppTemplatesResult)
    get = data.get
    model.category = get("category")
    model.description = get("description")
    model.id = get("id")
    model.image = get("image")
    model.name = get("name")
    model.runtime = get("runtime")
    model._extra = None
    if not _LIST_APP_TEMPLATES_RESULT_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_APP_TEMPLATES_RESULT_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_app_templates_result(model: Any) -> Any:
    if not isinstance(model, models.ListAppTemplatesResult):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.category) is not None:
        data["category"] = value
    if (value := model.description) is not None:
        data["description"] = value
    if (value := model.id) is not None:
        data["id"] = value
    if (value := model.image) is not None:
        data["image"] = value
    if (value := model.name) is not None:
        data["name"] = value
    if (value := model.runtime) is not None:
        data["runtime"] = value
    return finish(data, model)


def decode_list_function_application_result(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionApplicationResult)
    get = data.get
    model.description = get("description")
    model.id = get("id")
    model.last_modified_time = get("last_modified_time")
    model.name = get("name")
    model.status = get("status")
    model._extra = None
    if not _LIST_FUNCTION_APPLICATION_RESULT_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_FUNCTION_APPLICATION_RESULT_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_function_application_result(model: Any) -> Any:
    if not isinstance(model, models.ListFunctionApplicationResult):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.description) is not None:
        data["description"] = value
    if (value := model.id) is not None:
        data["id"] = value
    if (value := model.last_modified_time) is not None:
        data["last_modified_time"] = value
    if (value := model.name) is not None:
        data["name"] = value
    if (value := model.status) is not None:
        data["status"] = value
    return finish(data, model)


def decode_list_function_applications_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListFunctionApplicationsResponseBody)
    get = data.get
    model.applications = each(
        decode_list_function_application_result, get("applications")
    )
    model.count = get("count")
    model.next_marker = get("next_marker")
    model._extra = None
    if not _LIST_FUNCTION_APPLICATIONS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_FUNCTION_APPLICATIONS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_function_applications_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListFunctionApplicationsResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.applications) is not None:
        data["applications"] = each(encode_list_function_application_result, value)
    if (value := model.count) is not None:
        data["count"] = value
    if (value := model.next_marker) is not None:
        data["next_marker"] = value
    return finish(data, model)


def decode_repo_info(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.RepoInfo)
    get = data.get
    model.error_msg = get("error_msg")
    model.https_url = get("https_url")
    model.project_id = get("project_id")
    model.repo_status = get("repo_status")
    model.web_url = get("web_url")
    model._extra = None
    if not _REPO_INFO_KEYS.issuperset(data):
        model._extra = unknown(data, _REPO_INFO_KEYS)
    model._nulls = nulls(data)
    return model


def encode_repo_info(model: Any) -> Any:
    if not isinstance(model, models.RepoInfo):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.error_msg) is not None:
        data["error_msg"] = value
    if (value := model.https_url) is not None:
        data["https_url"] = value
    if (value := model.project_id) is not None:
        data["project_id"] = value
    if (value := model.repo_status) is not None:
        data["repo_status"] = value
    if (value := model.web_url) is not None:
        data["web_url"] = value
    return finish(data, model)


def decode_show_app_template_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ShowAppTemplateResponseBody)
    get = data.get
    model.category = get("category")
    model.create_time = get("create_time")
    model.deploy_count = get("deploy_count")
    model.description = get("description")
    model.image = get("image")
    model.name = get("name")
    model.params = get("params")
    model.resources = each(decode_app_template_resource_detail, get("resources"))
    model.runtime = get("runtime")
    model.template_guide = get("template_guide")
    model.update_time = get("update_time")
    model.version = get("version")
    model._extra = None
    if not _SHOW_APP_TEMPLATE_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _SHOW_APP_TEMPLATE_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_show_app_template_response_body(model: Any) -> Any:
    if not isinstance(model, models.ShowAppTemplateResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.category) is not None:
        data["category"] = value
    if (value := model.create_time) is not None:
        data["create_time"] = value
    if (value := model.deploy_count) is not None:
        data["deploy_count"] = value
    if (value := model.description) is not None:
        data["description"] = value
    if (value := model.image) is not None:
        data["image"] = value
    if (value := model.name) is not None:
        data["name"] = value
    if (value := model.params) is not None:
        data["params"] = value
    if (value := model.resources) is not None:
        data["resources"] = each(encode_app_template_resource_detail, value)
    if (value := model.runtime) is not None:
        data["runtime"] = value
    if (value := model.template_guide) is not None:
        data["template_guide"] = value
    if (value := model.update_time) is not None:
        data["update_time"] = value
    if (value := model.version) is not None:
        data["version"] = value
    return finish(data, model)


def decode_show_function_app_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ShowFunctionAppResponseBody)
    get = data.get
    model.apig_url = get("apig_url")
    model.description = get("description")
    model.last_modified_time = get("last_modified_time")
    model.name = get("name")
    model.pipeline_id = get("pipeline_id")
    model.project_id = get("project_id")
    model.repo = decode_repo_info(get("repo"))
    model.repo_name = get("repo_name")
    model.stack_id = get("stack_id")
    model.stack_name = get("stack_name")
    model.stack_resources = decode_stack_resource(get("stack_resources"))
    model.status = get("status")
    model._extra = None
    if not _SHOW_FUNCTION_APP_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _SHOW_FUNCTION_APP_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_show_function_app_response_body(model: Any) -> Any:
    if not isinstance(model, models.ShowFunctionAppResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.apig_url) is not None:
        data["apig_url"] = value
    if (value := model.description) is not None:
        data["description"] = value
    if (value := model.last_modified_time) is not None:
        data["last_modified_time"] = value
    if (value := model.name) is not None:
        data["name"] = value
    if (value := model.pipeline_id) is not None:
        data["pipeline_id"] = value
    if (value := model.project_id) is not None:
        data["project_id"] = value
    if (value := model.repo) is not None:
        data["repo"] = encode_repo_info(value)
    if (value := model.repo_name) is not None:
        data["repo_name"] = value
    if (value := model.stack_id) is not None:
        data["stack_id"] = value
    if (value := model.stack_name) is not None:
        data["stack_name"] = value
    if (value := model.stack_resources) is not None:
        data["stack_resources"] = encode_stack_resource(value)
    if (value := model.status) is not None:
        data["status"] = value
    return finish(data, model)


def decode_stack_resource(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.StackResource)
    get = data.get
    model.display_name = get("display_name")
    model.href = get("href")
    model.logical_resource_name = get("logical_resource_name")
    model.logical_resource_type = get("logical_resource_type")
    model.physical_resource_id = get("physical_resource_id")
    model.physical_resource_name = get("physical_resource_name")
    model.resource_status = get("resource_status")
    model.status_message = get("status_message")
    model._extra = None
    if not _STACK_RESOURCE_KEYS.issuperset(data):
        model._extra = unknown(data, _STACK_RESOURCE_KEYS)
    model._nulls = nulls(data)
    return model


def encode_stack_resource(model: Any) -> Any:
    if not isinstance(model, models.StackResource):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.display_name) is not None:
        data["display_name"] = value
    if (value := model.href) is not None:
        data["href"] = value
    if (value := model.logical_resource_name) is not None:
        data["logical_resource_name"] = value
    if (value := model.logical_resource_type) is not None:
        data["logical_resource_type"] = value
    if (value := model.physical_resource_id) is not None:
        data["physical_resource_id"] = value
    if (value := model.physical_resource_name) is not None:
        data["physical_resource_name"] = value
    if (value := model.resource_status) is not None:
        data["resource_status"] = value
    if (value := model.status_message) is not None:
        data["status_message"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "AppTemplateResourceDetail": (
        decode_app_template_resource_detail,
        encode_app_template_resource_detail,
    ),
    "CreateFunctionAppRequestBody": (
        decode_create_function_app_request_body,
        encode_create_function_app_request_body,
    ),
    "CreateFunctionAppResponseBody": (
        decode_create_function_app_response_body,
        encode_create_function_app_response_body,
    ),
    "ListAppTemplatesResponseBody": (
        decode_list_app_templates_response_body,
        encode_list_app_templates_response_body,
    ),
    "ListAppTemplatesResult": (
        decode_list_app_templates_result,
        encode_list_app_templates_result,
    ),
    "ListFunctionApplicationResult": (
        decode_list_function_application_result,
        encode_list_function_application_result,
    ),
    "ListFunctionApplicationsResponseBody": (
        decode_list_function_applications_response_body,
        encode_list_function_applications_response_body,
    ),
    "RepoInfo": (decode_repo_info, encode_repo_info),
    "ShowAppTemplateResponseBody": (
        decode_show_app_template_response_body,
        encode_show_app_template_response_body,
    ),
    "ShowFunctionAppResponseBody": (
        decode_show_function_app_response_body,
        encode_show_function_app_response_body,
    ),
    "StackResource": (decode_stack_resource, encode_stack_resource),
}

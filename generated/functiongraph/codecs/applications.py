"""Codecs of applications: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, finish, keep
from ..models import applications as models

new = object.__new__
_APP_TEMPLATE_RESOURCE_DETAIL_KEYS = {
    "href": "href",
    "icon": "icon",
    "resource_name": "resource_name",
}
_CREATE_FUNCTION_APP_REQUEST_BODY_KEYS = {
    "agency_name": "agency_name",
    "description": "description",
    "enterprise_project_id": "enterprise_project_id",
    "name": "name",
    "params": "params",
    "template_id": "template_id",
}
_CREATE_FUNCTION_APP_RESPONSE_BODY_KEYS = {"application_id": "application_id"}
_LIST_APP_TEMPLATES_RESPONSE_BODY_KEYS = {
    "count": "count",
    "next_marker": "next_marker",
    "templates": "templates",
}
_LIST_APP_TEMPLATES_RESULT_KEYS = {
    "category": "category",
    "description": "description",
    "id": "id",
    "image": "image",
    "name": "name",
    "runtime": "runtime",
}
_LIST_FUNCTION_APPLICATION_RESULT_KEYS = {
    "description": "description",
    "id": "id",
    "last_modified_time": "last_modified_time",
    "name": "name",
    "status": "status",
}
_LIST_FUNCTION_APPLICATIONS_RESPONSE_BODY_KEYS = {
    "applications": "applications",
    "count": "count",
    "next_marker": "next_marker",
}
_REPO_INFO_KEYS = {
    "error_msg": "error_msg",
    "https_url": "https_url",
    "project_id": "project_id",
    "repo_status": "repo_status",
    "web_url": "web_url",
}
_SHOW_APP_TEMPLATE_RESPONSE_BODY_KEYS = {
    "category": "category",
    "create_time": "create_time",
    "deploy_count": "deploy_count",
    "description": "description",
    "image": "image",
    "name": "name",
    "params": "params",
    "resources": "resources",
    "runtime": "runtime",
    "template_guide": "template_guide",
    "update_time": "update_time",
    "version": "version",
}
_SHOW_FUNCTION_APP_RESPONSE_BODY_KEYS = {
    "apig_url": "apig_url",
    "description": "description",
    "last_modified_time": "last_modified_time",
    "name": "name",
    "pipeline_id": "pipeline_id",
    "project_id": "project_id",
    "repo": "repo",
    "repo_name": "repo_name",
    "stack_id": "stack_id",
    "stack_name": "stack_name",
    "stack_resources": "stack_resources",
    "status": "status",
}
_STACK_RESOURCE_KEYS = {
    "display_name": "display_name",
    "href": "href",
    "logical_resource_name": "logical_resource_name",
    "logical_resource_type": "logical_resource_type",
    "physical_resource_id": "physical_resource_id",
    "physical_resource_name": "physical_resource_name",
    "resource_status": "resource_status",
    "status_message": "status_message",
}


def decode_app_template_resource_detail(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.AppTemplateResourceDetail)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("href")) is None:
        missing += 1
    model.href = value
    if (value := get("icon")) is None:
        missing += 1
    model.icon = value
    if (value := get("resource_name")) is None:
        missing += 1
    model.resource_name = value
    if len(data) + missing != 3:
        keep(model, data, _APP_TEMPLATE_RESOURCE_DETAIL_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("agency_name")) is None:
        missing += 1
    model.agency_name = value
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("enterprise_project_id")) is None:
        missing += 1
    model.enterprise_project_id = value
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if (value := get("params")) is None:
        missing += 1
    model.params = value
    if (value := get("template_id")) is None:
        missing += 1
    model.template_id = value
    if len(data) + missing != 6:
        keep(model, data, _CREATE_FUNCTION_APP_REQUEST_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("application_id")) is None:
        missing += 1
    model.application_id = value
    if len(data) + missing != 1:
        keep(model, data, _CREATE_FUNCTION_APP_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("count")) is None:
        missing += 1
    model.count = value
    if (value := get("next_marker")) is None:
        missing += 1
    model.next_marker = value
    if (value := get("templates")) is not None:
        model.templates = each(decode_list_app_templates_result, value)
    else:
        model.templates = None
        missing += 1
    if len(data) + missing != 3:
        keep(model, data, _LIST_APP_TEMPLATES_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("category")) is None:
        missing += 1
    model.category = value
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("id")) is None:
        missing += 1
    model.id = value
    if (value := get("image")) is None:
        missing += 1
    model.image = value
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if (value := get("runtime")) is None:
        missing += 1
    model.runtime = value
    if len(data) + missing != 6:
        keep(model, data, _LIST_APP_TEMPLATES_RESULT_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("id")) is None:
        missing += 1
    model.id = value
    if (value := get("last_modified_time")) is None:
        missing += 1
    model.last_modified_time = value
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if (value := get("status")) is None:
        missing += 1
    model.status = value
    if len(data) + missing != 5:
        keep(model, data, _LIST_FUNCTION_APPLICATION_RESULT_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("applications")) is not None:
        model.applications = each(decode_list_function_application_result, value)
    else:
        model.applications = None
        missing += 1
    if (value := get("count")) is None:
        missing += 1
    model.count = value
    if (value := get("next_marker")) is None:
        missing += 1
    model.next_marker = value
    if len(data) + missing != 3:
        keep(model, data, _LIST_FUNCTION_APPLICATIONS_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("error_msg")) is None:
        missing += 1
    model.error_msg = value
    if (value := get("https_url")) is None:
        missing += 1
    model.https_url = value
    if (value := get("project_id")) is None:
        missing += 1
    model.project_id = value
    if (value := get("repo_status")) is None:
        missing += 1
    model.repo_status = value
    if (value := get("web_url")) is None:
        missing += 1
    model.web_url = value
    if len(data) + missing != 5:
        keep(model, data, _REPO_INFO_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("category")) is None:
        missing += 1
    model.category = value
    if (value := get("create_time")) is None:
        missing += 1
    model.create_time = value
    if (value := get("deploy_count")) is None:
        missing += 1
    model.deploy_count = value
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("image")) is None:
        missing += 1
    model.image = value
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if (value := get("params")) is None:
        missing += 1
    model.params = value
    if (value := get("resources")) is not None:
        model.resources = each(decode_app_template_resource_detail, value)
    else:
        model.resources = None
        missing += 1
    if (value := get("runtime")) is None:
        missing += 1
    model.runtime = value
    if (value := get("template_guide")) is None:
        missing += 1
    model.template_guide = value
    if (value := get("update_time")) is None:
        missing += 1
    model.update_time = value
    if (value := get("version")) is None:
        missing += 1
    model.version = value
    if len(data) + missing != 12:
        keep(model, data, _SHOW_APP_TEMPLATE_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("apig_url")) is None:
        missing += 1
    model.apig_url = value
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("last_modified_time")) is None:
        missing += 1
    model.last_modified_time = value
    if (value := get("name")) is None:
        missing += 1
    model.name = value
    if (value := get("pipeline_id")) is None:
        missing += 1
    model.pipeline_id = value
    if (value := get("project_id")) is None:
        missing += 1
    model.project_id = value
    if (value := get("repo")) is not None:
        model.repo = decode_repo_info(value)
    else:
        model.repo = None
        missing += 1
    if (value := get("repo_name")) is None:
        missing += 1
    model.repo_name = value
    if (value := get("stack_id")) is None:
        missing += 1
    model.stack_id = value
    if (value := get("stack_name")) is None:
        missing += 1
    model.stack_name = value
    if (value := get("stack_resources")) is not None:
        model.stack_resources = decode_stack_resource(value)
    else:
        model.stack_resources = None
        missing += 1
    if (value := get("status")) is None:
        missing += 1
    model.status = value
    if len(data) + missing != 12:
        keep(model, data, _SHOW_FUNCTION_APP_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("display_name")) is None:
        missing += 1
    model.display_name = value
    if (value := get("href")) is None:
        missing += 1
    model.href = value
    if (value := get("logical_resource_name")) is None:
        missing += 1
    model.logical_resource_name = value
    if (value := get("logical_resource_type")) is None:
        missing += 1
    model.logical_resource_type = value
    if (value := get("physical_resource_id")) is None:
        missing += 1
    model.physical_resource_id = value
    if (value := get("physical_resource_name")) is None:
        missing += 1
    model.physical_resource_name = value
    if (value := get("resource_status")) is None:
        missing += 1
    model.resource_status = value
    if (value := get("status_message")) is None:
        missing += 1
    model.status_message = value
    if len(data) + missing != 8:
        keep(model, data, _STACK_RESOURCE_KEYS)
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

"""Codecs of dependencies: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, encode_enum, finish, nulls, unknown
from ..models import dependencies as models
from . import shared

new = object.__new__
_DEPEND_TYPE = {member.value: member for member in models.DependType}
_DEPENDENCY_TYPE = {member.value: member for member in models.DependencyType}
_CREATE_DEPENDENCY_REQUEST_BODY_KEYS = frozenset(
    {"depend_file", "depend_link", "depend_type", "description", "name", "runtime"}
)
_CREATE_DEPENDENCY_VERSION_RESPONSE_BODY_KEYS = frozenset(
    {
        "dep_id",
        "description",
        "etag",
        "file_name",
        "id",
        "last_modified",
        "link",
        "name",
        "owner",
        "runtime",
        "size",
        "version",
    }
)
_LIST_DEPENDENCIES_RESPONSE_BODY_KEYS = frozenset(
    {"count", "dependencies", "next_marker"}
)
_LIST_DEPENDENCIES_RESULT_KEYS = frozenset(
    {
        "description",
        "etag",
        "file_name",
        "id",
        "last_modified",
        "link",
        "name",
        "owner",
        "runtime",
        "size",
        "version",
    }
)
_LIST_DEPENDENCY_VERSIONS_RESPONSE_BODY_KEYS = frozenset(
    {"count", "dependencies", "next_marker"}
)
_LIST_DEPENDENCY_VERSIONS_RESULT_KEYS = frozenset(
    {
        "dep_id",
        "description",
        "etag",
        "file_name",
        "id",
        "is_shared",
        "last_modified",
        "link",
        "name",
        "owner",
        "runtime",
        "size",
        "version",
    }
)
_SHOW_DEPENDENCY_VERSION_RESPONSE_BODY_KEYS = frozenset(
    {
        "dep_id",
        "description",
        "download_link",
        "etag",
        "file_name",
        "id",
        "is_shared",
        "last_modified",
        "link",
        "name",
        "owner",
        "runtime",
        "size",
        "version",
    }
)


def decode_depend_type(value: Any) -> Any:
    return _DEPEND_TYPE.get(value, value) if type(value) is str else value


def decode_dependency_type(value: Any) -> Any:
    return _DEPENDENCY_TYPE.get(value, value) if type(value) is str else value


def decode_create_dependency_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateDependencyRequestBody)
    get = data.get
    model.depend_file = get("depend_file")
    model.depend_link = get("depend_link")
    if "depend_type" in data:
        model.depend_type = decode_depend_type(data["depend_type"])
    model.description = get("description")
    if "name" in data:
        model.name = data["name"]
    if "runtime" in data:
        model.runtime = shared.decode_runtime(data["runtime"])
    model._extra = None
    if not _CREATE_DEPENDENCY_REQUEST_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_DEPENDENCY_REQUEST_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_create_dependency_request_body(model: Any) -> Any:
    if not isinstance(model, models.CreateDependencyRequestBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.depend_file) is not None:
        data["depend_file"] = value
    if (value := model.depend_link) is not None:
        data["depend_link"] = value
    if (value := getattr(model, "depend_type", None)) is not None:
        data["depend_type"] = encode_enum(value)
    if (value := model.description) is not None:
        data["description"] = value
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "runtime", None)) is not None:
        data["runtime"] = encode_enum(value)
    return finish(data, model)


def decode_create_dependency_version_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateDependencyVersionResponseBody)
    get = data.get
    model.dep_id = get("dep_id")
    model.description = get("description")
    if "etag" in data:
        model.etag = data["etag"]
    model.file_name = get("file_name")
    if "id" in data:
        model.id = data["id"]
    model.last_modified = get("last_modified")
    if "link" in data:
        model.link = data["link"]
    if "name" in data:
        model.name = data["name"]
    if "owner" in data:
        model.owner = data["owner"]
    if "runtime" in data:
        model.runtime = shared.decode_runtime(data["runtime"])
    if "size" in data:
        model.size = data["size"]
    model.version = get("version")
    model._extra = None
    if not _CREATE_DEPENDENCY_VERSION_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _CREATE_DEPENDENCY_VERSION_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_create_dependency_version_response_body(model: Any) -> Any:
    if not isinstance(model, models.CreateDependencyVersionResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.dep_id) is not None:
        data["dep_id"] = value
    if (value := model.description) is not None:
        data["description"] = value
    if (value := getattr(model, "etag", None)) is not None:
        data["etag"] = value
    if (value := model.file_name) is not None:
        data["file_name"] = value
    if (value := getattr(model, "id", None)) is not None:
        data["id"] = value
    if (value := model.last_modified) is not None:
        data["last_modified"] = value
    if (value := getattr(model, "link", None)) is not None:
        data["link"] = value
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "owner", None)) is not None:
        data["owner"] = value
    if (value := getattr(model, "runtime", None)) is not None:
        data["runtime"] = encode_enum(value)
    if (value := getattr(model, "size", None)) is not None:
        data["size"] = value
    if (value := model.version) is not None:
        data["version"] = value
    return finish(data, model)


def decode_list_dependencies_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListDependenciesResponseBody)
    get = data.get
    model.count = get("count")
    model.dependencies = each(decode_list_dependencies_result, get("dependencies"))
    model.next_marker = get("next_marker")
    model._extra = None
    if not _LIST_DEPENDENCIES_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_DEPENDENCIES_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_dependencies_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListDependenciesResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.count) is not None:
        data["count"] = value
    if (value := model.dependencies) is not None:
        data["dependencies"] = each(encode_list_dependencies_result, value)
    if (value := model.next_marker) is not None:
        data["next_marker"] = value
    return finish(data, model)


def decode_list_dependencies_result(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListDependenciesResult)
    get = data.get
    model.description = get("description")
    if "etag" in data:
        model.etag = data["etag"]
    model.file_name = get("file_name")
    if "id" in data:
        model.id = data["id"]
    model.last_modified = get("last_modified")
    if "link" in data:
        model.link = data["link"]
    if "name" in data:
        model.name = data["name"]
    if "owner" in data:
        model.owner = data["owner"]
    if "runtime" in data:
        model.runtime = shared.decode_runtime(data["runtime"])
    if "size" in data:
        model.size = data["size"]
    model.version = get("version")
    model._extra = None
    if not _LIST_DEPENDENCIES_RESULT_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_DEPENDENCIES_RESULT_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_dependencies_result(model: Any) -> Any:
    if not isinstance(model, models.ListDependenciesResult):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.description) is not None:
        data["description"] = value
    if (value := getattr(model, "etag", None)) is not None:
        data["etag"] = value
    if (value := model.file_name) is not None:
        data["file_name"] = value
    if (value := getattr(model, "id", None)) is not None:
        data["id"] = value
    if (value := model.last_modified) is not None:
        data["last_modified"] = value
    if (value := getattr(model, "link", None)) is not None:
        data["link"] = value
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "owner", None)) is not None:
        data["owner"] = value
    if (value := getattr(model, "runtime", None)) is not None:
        data["runtime"] = encode_enum(value)
    if (value := getattr(model, "size", None)) is not None:
        data["size"] = value
    if (value := model.version) is not None:
        data["version"] = value
    return finish(data, model)


def decode_list_dependency_versions_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListDependencyVersionsResponseBody)
    get = data.get
    model.count = get("count")
    model.dependencies = each(
        decode_list_dependency_versions_result, get("dependencies")
    )
    model.next_marker = get("next_marker")
    model._extra = None
    if not _LIST_DEPENDENCY_VERSIONS_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_DEPENDENCY_VERSIONS_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_dependency_versions_response_body(model: Any) -> Any:
    if not isinstance(model, models.ListDependencyVersionsResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.count) is not None:
        data["count"] = value
    if (value := model.dependencies) is not None:
        data["dependencies"] = each(encode_list_dependency_versions_result, value)
    if (value := model.next_marker) is not None:
        data["next_marker"] = value
    return finish(data, model)


def decode_list_dependency_versions_result(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ListDependencyVersionsResult)
    get = data.get
    model.dep_id = get("dep_id")
    model.description = get("description")
    if "etag" in data:
        model.etag = data["etag"]
    model.file_name = get("file_name")
    if "id" in data:
        model.id = data["id"]
    model.is_shared = get("is_shared")
    model.last_modified = get("last_modified")
    if "link" in data:
        model.link = data["link"]
    if "name" in data:
        model.name = data["name"]
    if "owner" in data:
        model.owner = data["owner"]
    if "runtime" in data:
        model.runtime = shared.decode_runtime(data["runtime"])
    if "size" in data:
        model.size = data["size"]
    model.version = get("version")
    model._extra = None
    if not _LIST_DEPENDENCY_VERSIONS_RESULT_KEYS.issuperset(data):
        model._extra = unknown(data, _LIST_DEPENDENCY_VERSIONS_RESULT_KEYS)
    model._nulls = nulls(data)
    return model


def encode_list_dependency_versions_result(model: Any) -> Any:
    if not isinstance(model, models.ListDependencyVersionsResult):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.dep_id) is not None:
        data["dep_id"] = value
    if (value := model.description) is not None:
        data["description"] = value
    if (value := getattr(model, "etag", None)) is not None:
        data["etag"] = value
    if (value := model.file_name) is not None:
        data["file_name"] = value
    if (value := getattr(model, "id", None)) is not None:
        data["id"] = value
    if (value := model.is_shared) is not None:
        data["is_shared"] = value
    if (value := model.last_modified) is not None:
        data["last_modified"] = value
    if (value := getattr(model, "link", None)) is not None:
        data["link"] = value
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "owner", None)) is not None:
        data["owner"] = value
    if (value := getattr(model, "runtime", None)) is not None:
        data["runtime"] = encode_enum(value)
    if (value := getattr(model, "size", None)) is not None:
        data["size"] = value
    if (value := model.version) is not None:
        data["version"] = value
    return finish(data, model)


def decode_show_dependency_version_response_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.ShowDependencyVersionResponseBody)
    get = data.get
    model.dep_id = get("dep_id")
    model.description = get("description")
    model.download_link = get("download_link")
    if "etag" in data:
        model.etag = data["etag"]
    model.file_name = get("file_name")
    if "id" in data:
        model.id = data["id"]
    model.is_shared = get("is_shared")
    model.last_modified = get("last_modified")
    if "link" in data:
        model.link = data["link"]
    if "name" in data:
        model.name = data["name"]
    if "owner" in data:
        model.owner = data["owner"]
    if "runtime" in data:
        model.runtime = shared.decode_runtime(data["runtime"])
    if "size" in data:
        model.size = data["size"]
    model.version = get("version")
    model._extra = None
    if not _SHOW_DEPENDENCY_VERSION_RESPONSE_BODY_KEYS.issuperset(data):
        model._extra = unknown(data, _SHOW_DEPENDENCY_VERSION_RESPONSE_BODY_KEYS)
    model._nulls = nulls(data)
    return model


def encode_show_dependency_version_response_body(model: Any) -> Any:
    if not isinstance(model, models.ShowDependencyVersionResponseBody):
        return encode(model)
    data: dict[str, Any] = {}
    value: Any
    if (value := model.dep_id) is not None:
        data["dep_id"] = value
    if (value := model.description) is not None:
        data["description"] = value
    if (value := model.download_link) is not None:
        data["download_link"] = value
    if (value := getattr(model, "etag", None)) is not None:
        data["etag"] = value
    if (value := model.file_name) is not None:
        data["file_name"] = value
    if (value := getattr(model, "id", None)) is not None:
        data["id"] = value
    if (value := model.is_shared) is not None:
        data["is_shared"] = value
    if (value := model.last_modified) is not None:
        data["last_modified"] = value
    if (value := getattr(model, "link", None)) is not None:
        data["link"] = value
    if (value := getattr(model, "name", None)) is not None:
        data["name"] = value
    if (value := getattr(model, "owner", None)) is not None:
        data["owner"] = value
    if (value := getattr(model, "runtime", None)) is not None:
        data["runtime"] = encode_enum(value)
    if (value := getattr(model, "size", None)) is not None:
        data["size"] = value
    if (value := model.version) is not None:
        data["version"] = value
    return finish(data, model)


CODECS: dict[str, Any] = {
    "CreateDependencyRequestBody": (
        decode_create_dependency_request_body,
        encode_create_dependency_request_body,
    ),
    "CreateDependencyVersionResponseBody": (
        decode_create_dependency_version_response_body,
        encode_create_dependency_version_response_body,
    ),
    "ListDependenciesResponseBody": (
        decode_list_dependencies_response_body,
        encode_list_dependencies_response_body,
    ),
    "ListDependenciesResult": (
        decode_list_dependencies_result,
        encode_list_dependencies_result,
    ),
    "ListDependencyVersionsResponseBody": (
        decode_list_dependency_versions_response_body,
        encode_list_dependency_versions_response_body,
    ),
    "ListDependencyVersionsResult": (
        decode_list_dependency_versions_result,
        encode_list_dependency_versions_result,
    ),
    "ShowDependencyVersionResponseBody": (
        decode_show_dependency_version_response_body,
        encode_show_dependency_version_response_body,
    ),
}

"""Codecs of dependencies: JSON data to models and back."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import each, encode, encode_enum, finish, keep
from ..models import dependencies as models
from . import shared

new = object.__new__
_DEPEND_TYPE = {member.value: member for member in models.DependType}
_DEPENDENCY_TYPE = {member.value: member for member in models.DependencyType}
_CREATE_DEPENDENCY_REQUEST_BODY_KEYS = {
    "depend_file": "depend_file",
    "depend_link": "depend_link",
    "depend_type": "depend_type",
    "description": "description",
    "name": "name",
    "runtime": "runtime",
}
_CREATE_DEPENDENCY_VERSION_RESPONSE_BODY_KEYS = {
    "dep_id": "dep_id",
    "description": "description",
    "etag": "etag",
    "file_name": "file_name",
    "id": "id",
    "last_modified": "last_modified",
    "link": "link",
    "name": "name",
    "owner": "owner",
    "runtime": "runtime",
    "size": "size",
    "version": "version",
}
_LIST_DEPENDENCIES_RESPONSE_BODY_KEYS = {
    "count": "count",
    "dependencies": "dependencies",
    "next_marker": "next_marker",
}
_LIST_DEPENDENCIES_RESULT_KEYS = {
    "description": "description",
    "etag": "etag",
    "file_name": "file_name",
    "id": "id",
    "last_modified": "last_modified",
    "link": "link",
    "name": "name",
    "owner": "owner",
    "runtime": "runtime",
    "size": "size",
    "version": "version",
}
_LIST_DEPENDENCY_VERSIONS_RESPONSE_BODY_KEYS = {
    "count": "count",
    "dependencies": "dependencies",
    "next_marker": "next_marker",
}
_LIST_DEPENDENCY_VERSIONS_RESULT_KEYS = {
    "dep_id": "dep_id",
    "description": "description",
    "etag": "etag",
    "file_name": "file_name",
    "id": "id",
    "is_shared": "is_shared",
    "last_modified": "last_modified",
    "link": "link",
    "name": "name",
    "owner": "owner",
    "runtime": "runtime",
    "size": "size",
    "version": "version",
}
_SHOW_DEPENDENCY_VERSION_RESPONSE_BODY_KEYS = {
    "dep_id": "dep_id",
    "description": "description",
    "download_link": "download_link",
    "etag": "etag",
    "file_name": "file_name",
    "id": "id",
    "is_shared": "is_shared",
    "last_modified": "last_modified",
    "link": "link",
    "name": "name",
    "owner": "owner",
    "runtime": "runtime",
    "size": "size",
    "version": "version",
}


def decode_depend_type(value: Any) -> Any:
    return _DEPEND_TYPE.get(value, value) if type(value) is str else value


def decode_dependency_type(value: Any) -> Any:
    return _DEPENDENCY_TYPE.get(value, value) if type(value) is str else value


def decode_create_dependency_request_body(data: Any) -> Any:
    if type(data) is not dict:
        return data
    model = new(models.CreateDependencyRequestBody)
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("depend_file")) is None:
        missing += 1
    model.depend_file = value
    if (value := get("depend_link")) is None:
        missing += 1
    model.depend_link = value
    if (value := get("depend_type")) is not None:
        model.depend_type = decode_depend_type(value)
    else:
        missing += 1
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("runtime")) is not None:
        model.runtime = shared.decode_runtime(value)
    else:
        missing += 1
    if len(data) + missing != 6:
        keep(model, data, _CREATE_DEPENDENCY_REQUEST_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("dep_id")) is None:
        missing += 1
    model.dep_id = value
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("etag")) is not None:
        model.etag = value
    else:
        missing += 1
    if (value := get("file_name")) is None:
        missing += 1
    model.file_name = value
    if (value := get("id")) is not None:
        model.id = value
    else:
        missing += 1
    if (value := get("last_modified")) is None:
        missing += 1
    model.last_modified = value
    if (value := get("link")) is not None:
        model.link = value
    else:
        missing += 1
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("owner")) is not None:
        model.owner = value
    else:
        missing += 1
    if (value := get("runtime")) is not None:
        model.runtime = shared.decode_runtime(value)
    else:
        missing += 1
    if (value := get("size")) is not None:
        model.size = value
    else:
        missing += 1
    if (value := get("version")) is None:
        missing += 1
    model.version = value
    if len(data) + missing != 12:
        keep(model, data, _CREATE_DEPENDENCY_VERSION_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("count")) is None:
        missing += 1
    model.count = value
    if (value := get("dependencies")) is not None:
        model.dependencies = each(decode_list_dependencies_result, value)
    else:
        model.dependencies = None
        missing += 1
    if (value := get("next_marker")) is None:
        missing += 1
    model.next_marker = value
    if len(data) + missing != 3:
        keep(model, data, _LIST_DEPENDENCIES_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("etag")) is not None:
        model.etag = value
    else:
        missing += 1
    if (value := get("file_name")) is None:
        missing += 1
    model.file_name = value
    if (value := get("id")) is not None:
        model.id = value
    else:
        missing += 1
    if (value := get("last_modified")) is None:
        missing += 1
    model.last_modified = value
    if (value := get("link")) is not None:
        model.link = value
    else:
        missing += 1
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("owner")) is not None:
        model.owner = value
    else:
        missing += 1
    if (value := get("runtime")) is not None:
        model.runtime = shared.decode_runtime(value)
    else:
        missing += 1
    if (value := get("size")) is not None:
        model.size = value
    else:
        missing += 1
    if (value := get("version")) is None:
        missing += 1
    model.version = value
    if len(data) + missing != 11:
        keep(model, data, _LIST_DEPENDENCIES_RESULT_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("count")) is None:
        missing += 1
    model.count = value
    if (value := get("dependencies")) is not None:
        model.dependencies = each(decode_list_dependency_versions_result, value)
    else:
        model.dependencies = None
        missing += 1
    if (value := get("next_marker")) is None:
        missing += 1
    model.next_marker = value
    if len(data) + missing != 3:
        keep(model, data, _LIST_DEPENDENCY_VERSIONS_RESPONSE_BODY_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("dep_id")) is None:
        missing += 1
    model.dep_id = value
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("etag")) is not None:
        model.etag = value
    else:
        missing += 1
    if (value := get("file_name")) is None:
        missing += 1
    model.file_name = value
    if (value := get("id")) is not None:
        model.id = value
    else:
        missing += 1
    if (value := get("is_shared")) is None:
        missing += 1
    model.is_shared = value
    if (value := get("last_modified")) is None:
        missing += 1
    model.last_modified = value
    if (value := get("link")) is not None:
        model.link = value
    else:
        missing += 1
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("owner")) is not None:
        model.owner = value
    else:
        missing += 1
    if (value := get("runtime")) is not None:
        model.runtime = shared.decode_runtime(value)
    else:
        missing += 1
    if (value := get("size")) is not None:
        model.size = value
    else:
        missing += 1
    if (value := get("version")) is None:
        missing += 1
    model.version = value
    if len(data) + missing != 13:
        keep(model, data, _LIST_DEPENDENCY_VERSIONS_RESULT_KEYS)
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
    model._extra, model._nulls = None, ()
    get = data.get
    missing = 0
    if (value := get("dep_id")) is None:
        missing += 1
    model.dep_id = value
    if (value := get("description")) is None:
        missing += 1
    model.description = value
    if (value := get("download_link")) is None:
        missing += 1
    model.download_link = value
    if (value := get("etag")) is not None:
        model.etag = value
    else:
        missing += 1
    if (value := get("file_name")) is None:
        missing += 1
    model.file_name = value
    if (value := get("id")) is not None:
        model.id = value
    else:
        missing += 1
    if (value := get("is_shared")) is None:
        missing += 1
    model.is_shared = value
    if (value := get("last_modified")) is None:
        missing += 1
    model.last_modified = value
    if (value := get("link")) is not None:
        model.link = value
    else:
        missing += 1
    if (value := get("name")) is not None:
        model.name = value
    else:
        missing += 1
    if (value := get("owner")) is not None:
        model.owner = value
    else:
        missing += 1
    if (value := get("runtime")) is not None:
        model.runtime = shared.decode_runtime(value)
    else:
        missing += 1
    if (value := get("size")) is not None:
        model.size = value
    else:
        missing += 1
    if (value := get("version")) is None:
        missing += 1
    model.version = value
    if len(data) + missing != 14:
        keep(model, data, _SHOW_DEPENDENCY_VERSION_RESPONSE_BODY_KEYS)
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

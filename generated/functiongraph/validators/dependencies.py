"""Validators of dependencies: every rule that JSON data breaks."""

from __future__ import annotations

from typing import Any

from .._runtime.checks import (
    Allowed,
    Check,
    Pattern,
    as_text,
    at,
    broken,
    is_integer,
    missing,
    not_allowed,
    under,
    wrong_type,
)
from .._runtime.violations import Violation

DEPENDENCY_TYPE_VALUES = Allowed("public", "private", "all")
DEPEND_TYPE_VALUES = Allowed("obs", "zip")
LIMIT_PATTERN = Pattern("^[0-9]+\\Z")
NAME_PATTERN = Pattern("^[A-Za-z]([A-Za-z0-9_.-]*[A-Za-z0-9])?\\Z")
PROJECT_ID_PATTERN = Pattern("^[A-Za-z0-9]{32}\\Z")
RUNTIME_VALUES = Allowed(
    "Java8",
    "Java11",
    "Java17",
    "Python2.7",
    "Python3.6",
    "Python3.9",
    "Python3.10",
    "Go1.8",
    "Go1.x",
    "Node.js6.10",
    "Node.js8.10",
    "Node.js10.16",
    "Node.js12.13",
    "Node.js14.18",
    "Node.js16.17",
    "Node.js18.15",
    "C#(.NET Core 2.0)",
    "C#(.NET Core 2.1)",
    "C#(.NET Core 3.1)",
    "C#(.NET Core 6.0)",
    "Custom",
    "PHP7.3",
    "PHP8.3",
    "Cangjie1.0",
    "http",
    "Custom Image",
    "Java21",
    "Python3.12",
    "Node.js20.15",
    "C#(.NET Core 8.0)",
    "Cangjie0.52.3",
)


@Check
def check_create_dependency_request_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "depend_file" in data:
        value = data["depend_file"]
        if not isinstance(value, str):
            found.append(wrong_type("/depend_file", "a string", value))
        elif len(value) > 55924056:
            found.append(
                broken(
                    "/depend_file",
                    "maxLength",
                    "must have at most 55924056 characters",
                    value,
                )
            )
    if "depend_link" in data and not isinstance(data["depend_link"], str):
        found.append(wrong_type("/depend_link", "a string", data["depend_link"]))
    if "depend_type" in data:
        value = data["depend_type"]
        if not isinstance(value, str):
            found.append(wrong_type("/depend_type", "a string", value))
        elif value not in DEPEND_TYPE_VALUES:
            found.append(not_allowed("/depend_type", DEPEND_TYPE_VALUES, value))
    else:
        found.append(missing("/depend_type"))
    if "description" in data:
        value = data["description"]
        if not isinstance(value, str):
            found.append(wrong_type("/description", "a string", value))
        elif len(value) > 512:
            found.append(
                broken(
                    "/description",
                    "maxLength",
                    "must have at most 512 characters",
                    value,
                )
            )
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
        else:
            if len(value) > 96:
                found.append(
                    broken(
                        "/name", "maxLength", "must have at most 96 characters", value
                    )
                )
            if len(value) <= 96 and not NAME_PATTERN.search(value):
                found.append(
                    broken(
                        "/name",
                        "pattern",
                        "must match the pattern ^[A-Za-z]([A-Za-z0-9_.-]*[A-Za-z0-9])?$",
                        value,
                    )
                )
    else:
        found.append(missing("/name"))
    if "runtime" in data:
        value = data["runtime"]
        if not isinstance(value, str):
            found.append(wrong_type("/runtime", "a string", value))
        elif value not in RUNTIME_VALUES:
            found.append(not_allowed("/runtime", RUNTIME_VALUES, value))
    else:
        found.append(missing("/runtime"))
    if "depend_type" not in data or data["depend_type"] == "zip":
        if "depend_file" not in data:
            found.append(missing("/depend_file"))
    if "depend_type" not in data or data["depend_type"] == "obs":
        if "depend_link" not in data:
            found.append(missing("/depend_link"))
    return found


@Check
def check_create_dependency_version_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "dep_id" in data and not isinstance(data["dep_id"], str):
        found.append(wrong_type("/dep_id", "a string", data["dep_id"]))
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "etag" in data:
        value = data["etag"]
        if not isinstance(value, str):
            found.append(wrong_type("/etag", "a string", value))
    else:
        found.append(missing("/etag"))
    if "file_name" in data and not isinstance(data["file_name"], str):
        found.append(wrong_type("/file_name", "a string", data["file_name"]))
    if "id" in data:
        value = data["id"]
        if not isinstance(value, str):
            found.append(wrong_type("/id", "a string", value))
    else:
        found.append(missing("/id"))
    if "last_modified" in data and not is_integer(data["last_modified"]):
        found.append(wrong_type("/last_modified", "an integer", data["last_modified"]))
    if "link" in data:
        value = data["link"]
        if not isinstance(value, str):
            found.append(wrong_type("/link", "a string", value))
    else:
        found.append(missing("/link"))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
    else:
        found.append(missing("/name"))
    if "owner" in data:
        value = data["owner"]
        if not isinstance(value, str):
            found.append(wrong_type("/owner", "a string", value))
    else:
        found.append(missing("/owner"))
    if "runtime" in data:
        value = data["runtime"]
        if not isinstance(value, str):
            found.append(wrong_type("/runtime", "a string", value))
        elif value not in RUNTIME_VALUES:
            found.append(not_allowed("/runtime", RUNTIME_VALUES, value))
    else:
        found.append(missing("/runtime"))
    if "size" in data:
        value = data["size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/size", "an integer", value))
    else:
        found.append(missing("/size"))
    if "version" in data and not is_integer(data["version"]):
        found.append(wrong_type("/version", "an integer", data["version"]))
    return found


@Check
def check_list_dependencies_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "count" in data and not is_integer(data["count"]):
        found.append(wrong_type("/count", "an integer", data["count"]))
    if "dependencies" in data:
        value = data["dependencies"]
        if not isinstance(value, list):
            found.append(wrong_type("/dependencies", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_list_dependencies_result.find(item):
                    found += under(at("/dependencies", index), inner)
    if "next_marker" in data and not is_integer(data["next_marker"]):
        found.append(wrong_type("/next_marker", "an integer", data["next_marker"]))
    return found


@Check
def check_list_dependencies_result(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "etag" in data:
        value = data["etag"]
        if not isinstance(value, str):
            found.append(wrong_type("/etag", "a string", value))
    else:
        found.append(missing("/etag"))
    if "file_name" in data and not isinstance(data["file_name"], str):
        found.append(wrong_type("/file_name", "a string", data["file_name"]))
    if "id" in data:
        value = data["id"]
        if not isinstance(value, str):
            found.append(wrong_type("/id", "a string", value))
    else:
        found.append(missing("/id"))
    if "last_modified" in data and not is_integer(data["last_modified"]):
        found.append(wrong_type("/last_modified", "an integer", data["last_modified"]))
    if "link" in data:
        value = data["link"]
        if not isinstance(value, str):
            found.append(wrong_type("/link", "a string", value))
    else:
        found.append(missing("/link"))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
    else:
        found.append(missing("/name"))
    if "owner" in data:
        value = data["owner"]
        if not isinstance(value, str):
            found.append(wrong_type("/owner", "a string", value))
    else:
        found.append(missing("/owner"))
    if "runtime" in data:
        value = data["runtime"]
        if not isinstance(value, str):
            found.append(wrong_type("/runtime", "a string", value))
        elif value not in RUNTIME_VALUES:
            found.append(not_allowed("/runtime", RUNTIME_VALUES, value))
    else:
        found.append(missing("/runtime"))
    if "size" in data:
        value = data["size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/size", "an integer", value))
    else:
        found.append(missing("/size"))
    if "version" in data and not is_integer(data["version"]):
        found.append(wrong_type("/version", "an integer", data["version"]))
    return found


@Check
def check_list_dependency_versions_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "count" in data and not is_integer(data["count"]):
        found.append(wrong_type("/count", "an integer", data["count"]))
    if "dependencies" in data:
        value = data["dependencies"]
        if not isinstance(value, list):
            found.append(wrong_type("/dependencies", "an array", value))
        else:
            for index, item in enumerate(value):
                if inner := check_list_dependency_versions_result.find(item):
                    found += under(at("/dependencies", index), inner)
    if "next_marker" in data and not is_integer(data["next_marker"]):
        found.append(wrong_type("/next_marker", "an integer", data["next_marker"]))
    return found


@Check
def check_list_dependency_versions_result(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "dep_id" in data and not isinstance(data["dep_id"], str):
        found.append(wrong_type("/dep_id", "a string", data["dep_id"]))
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "etag" in data:
        value = data["etag"]
        if not isinstance(value, str):
            found.append(wrong_type("/etag", "a string", value))
    else:
        found.append(missing("/etag"))
    if "file_name" in data and not isinstance(data["file_name"], str):
        found.append(wrong_type("/file_name", "a string", data["file_name"]))
    if "id" in data:
        value = data["id"]
        if not isinstance(value, str):
            found.append(wrong_type("/id", "a string", value))
    else:
        found.append(missing("/id"))
    if "is_shared" in data and not isinstance(data["is_shared"], bool):
        found.append(wrong_type("/is_shared", "true or false", data["is_shared"]))
    if "last_modified" in data and not is_integer(data["last_modified"]):
        found.append(wrong_type("/last_modified", "an integer", data["last_modified"]))
    if "link" in data:
        value = data["link"]
        if not isinstance(value, str):
            found.append(wrong_type("/link", "a string", value))
    else:
        found.append(missing("/link"))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
    else:
        found.append(missing("/name"))
    if "owner" in data:
        value = data["owner"]
        if not isinstance(value, str):
            found.append(wrong_type("/owner", "a string", value))
    else:
        found.append(missing("/owner"))
    if "runtime" in data:
        value = data["runtime"]
        if not isinstance(value, str):
            found.append(wrong_type("/runtime", "a string", value))
        elif value not in RUNTIME_VALUES:
            found.append(not_allowed("/runtime", RUNTIME_VALUES, value))
    else:
        found.append(missing("/runtime"))
    if "size" in data:
        value = data["size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/size", "an integer", value))
    else:
        found.append(missing("/size"))
    if "version" in data and not is_integer(data["version"]):
        found.append(wrong_type("/version", "an integer", data["version"]))
    return found


@Check
def check_show_dependency_version_response_body(data: Any) -> list[Violation]:
    if not isinstance(data, dict):
        return [wrong_type("", "an object", data)]
    found: list[Violation] = []
    if "dep_id" in data and not isinstance(data["dep_id"], str):
        found.append(wrong_type("/dep_id", "a string", data["dep_id"]))
    if "description" in data and not isinstance(data["description"], str):
        found.append(wrong_type("/description", "a string", data["description"]))
    if "download_link" in data and not isinstance(data["download_link"], str):
        found.append(wrong_type("/download_link", "a string", data["download_link"]))
    if "etag" in data:
        value = data["etag"]
        if not isinstance(value, str):
            found.append(wrong_type("/etag", "a string", value))
    else:
        found.append(missing("/etag"))
    if "file_name" in data and not isinstance(data["file_name"], str):
        found.append(wrong_type("/file_name", "a string", data["file_name"]))
    if "id" in data:
        value = data["id"]
        if not isinstance(value, str):
            found.append(wrong_type("/id", "a string", value))
    else:
        found.append(missing("/id"))
    if "is_shared" in data and not isinstance(data["is_shared"], bool):
        found.append(wrong_type("/is_shared", "true or false", data["is_shared"]))
    if "last_modified" in data and not is_integer(data["last_modified"]):
        found.append(wrong_type("/last_modified", "an integer", data["last_modified"]))
    if "link" in data:
        value = data["link"]
        if not isinstance(value, str):
            found.append(wrong_type("/link", "a string", value))
    else:
        found.append(missing("/link"))
    if "name" in data:
        value = data["name"]
        if not isinstance(value, str):
            found.append(wrong_type("/name", "a string", value))
    else:
        found.append(missing("/name"))
    if "owner" in data:
        value = data["owner"]
        if not isinstance(value, str):
            found.append(wrong_type("/owner", "a string", value))
    else:
        found.append(missing("/owner"))
    if "runtime" in data:
        value = data["runtime"]
        if not isinstance(value, str):
            found.append(wrong_type("/runtime", "a string", value))
        elif value not in RUNTIME_VALUES:
            found.append(not_allowed("/runtime", RUNTIME_VALUES, value))
    else:
        found.append(missing("/runtime"))
    if "size" in data:
        value = data["size"]
        if not (type(value) is int or is_integer(value)):
            found.append(wrong_type("/size", "an integer", value))
    else:
        found.append(missing("/size"))
    if "version" in data and not is_integer(data["version"]):
        found.append(wrong_type("/version", "an integer", data["version"]))
    return found


@Check
def check_create_dependency_version_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    return found


@Check
def check_show_dependency_version_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "depend_id" in path:
        value = as_text(path["depend_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/depend_id", "a string", value))
    if "version" in path:
        value = as_text(path["version"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/version", "a string", value))
    return found


@Check
def check_delete_dependency_version_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "depend_id" in path:
        value = as_text(path["depend_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/depend_id", "a string", value))
    if "version" in path:
        value = as_text(path["version"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/version", "a string", value))
    return found


@Check
def check_list_dependencies_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    query = parameters.get("query", {})
    if "marker" in query:
        value = as_text(query["marker"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/marker", "a string", value))
    if "maxitems" in query:
        value = as_text(query["maxitems"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/maxitems", "a string", value))
    if "ispublic" in query:
        value = as_text(query["ispublic"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/ispublic", "a string", value))
    if "dependency_type" in query:
        value = as_text(query["dependency_type"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/dependency_type", "a string", value))
        elif value not in DEPENDENCY_TYPE_VALUES:
            found.append(
                not_allowed("/query/dependency_type", DEPENDENCY_TYPE_VALUES, value)
            )
    if "runtime" in query:
        value = as_text(query["runtime"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/runtime", "a string", value))
    if "name" in query:
        value = as_text(query["name"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/name", "a string", value))
    if "limit" in query:
        value = as_text(query["limit"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/limit", "a string", value))
        elif not LIMIT_PATTERN.search(value):
            found.append(
                broken(
                    "/query/limit", "pattern", "must match the pattern ^[0-9]+$", value
                )
            )
    return found


@Check
def check_list_dependency_version_parameters(parameters: Any) -> list[Violation]:
    found: list[Violation] = []
    path = parameters.get("path", {})
    if "project_id" in path:
        value = as_text(path["project_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/project_id", "a string", value))
        if isinstance(value, str):
            if not PROJECT_ID_PATTERN.search(value):
                found.append(
                    broken(
                        "/path/project_id",
                        "pattern",
                        "must match the pattern ^[A-Za-z0-9]{32}$",
                        value,
                        level="advice",
                    )
                )
    if "depend_id" in path:
        value = as_text(path["depend_id"])
        if not isinstance(value, str):
            found.append(wrong_type("/path/depend_id", "a string", value))
    query = parameters.get("query", {})
    if "marker" in query:
        value = as_text(query["marker"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/marker", "a string", value))
    if "maxitems" in query:
        value = as_text(query["maxitems"])
        if not isinstance(value, str):
            found.append(wrong_type("/query/maxitems", "a string", value))
    return found


CHECKS: dict[str, Any] = {
    "CreateDependencyRequestBody": check_create_dependency_request_body,
    "CreateDependencyVersionResponseBody": check_create_dependency_version_response_body,
    "ListDependenciesResponseBody": check_list_dependencies_response_body,
    "ListDependenciesResult": check_list_dependencies_result,
    "ListDependencyVersionsResponseBody": check_list_dependency_versions_response_body,
    "ListDependencyVersionsResult": check_list_dependency_versions_result,
    "ShowDependencyVersionResponseBody": check_show_dependency_version_response_body,
}

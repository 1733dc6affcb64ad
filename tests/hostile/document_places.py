"""Where in a document, besides its schemas, text of a stranger can stand."""

from __future__ import annotations

from tests.hostile.base import Root, operation, place


@place
def title(root: Root, text: str) -> None:
    root["info"]["title"] = text


@place
def version(root: Root, text: str) -> None:
    root["info"]["version"] = text


@place
def description(root: Root, text: str) -> None:
    root["info"]["description"] = text


@place
def tag(root: Root, text: str) -> None:
    root["tags"].append({"name": text, "description": text})
    operation(root)["tags"] = [text]


@place
def name_of_a_tag(root: Root, text: str) -> None:
    root["tags"][0]["x-display-name"] = text


@place
def server_url(root: Root, text: str) -> None:
    root["servers"].append({"url": f"https://h.example.com/{text}"})


@place
def server_host(root: Root, text: str) -> None:
    root["servers"].append({"url": text, "description": text})


@place
def server_variable(root: Root, text: str) -> None:
    variable = {"default": text, "enum": [text], "description": text}
    root["servers"].append(
        {"url": f"https://h/{{{text}}}", "variables": {text: variable}}
    )


@place
def security_scheme(root: Root, text: str) -> None:
    schemes = root["components"]["securitySchemes"]
    schemes[text] = {"type": "apiKey", "in": "query", "name": text, "description": text}
    root["security"].append({text: []})


@place
def security_scope(root: Root, text: str) -> None:
    flow = {"tokenUrl": f"https://t/{text}", "scopes": {text: text}}
    flows = {"clientCredentials": flow}
    root["components"]["securitySchemes"]["two"] = {"type": "oauth2", "flows": flows}
    operation(root)["security"] = [{"two": [text]}]


@place
def http_scheme(root: Root, text: str) -> None:
    stated = {"type": "http", "scheme": text, "bearerFormat": text}
    root["components"]["securitySchemes"]["three"] = stated


# -- the operation ------------------------------------------------------------


@place
def operation_id(root: Root, text: str) -> None:
    operation(root)["operationId"] = text


@place
def summary(root: Root, text: str) -> None:
    operation(root)["summary"] = text


@place
def operation_description(root: Root, text: str) -> None:
    operation(root)["description"] = text


@place
def path(root: Root, text: str) -> None:
    root["paths"][f"/other/{text}"] = {
        "get": {"operationId": "getOther", "responses": {"204": {"description": ""}}}
    }


@place
def path_parameter(root: Root, text: str) -> None:
    stated = {
        "name": text,
        "in": "path",
        "required": True,
        "schema": {"type": "string"},
    }
    root["paths"][f"/second/{{{text}}}"] = {
        "get": {
            "operationId": "getSecond",
            "parameters": [stated],
            "responses": {"204": {"description": ""}},
        }
    }


def _parameter(root: Root, text: str, where: str) -> None:
    schema = {"type": "string", "enum": [text, "b"], "default": text}
    stated = {"name": text, "in": where, "description": text, "schema": schema}
    operation(root)["parameters"].append(stated)


@place
def query_parameter(root: Root, text: str) -> None:
    _parameter(root, text, "query")


@place
def header_parameter(root: Root, text: str) -> None:
    _parameter(root, text, "header")


@place
def cookie_parameter(root: Root, text: str) -> None:
    _parameter(root, text, "cookie")


@place
def request_media_type(root: Root, text: str) -> None:
    body = operation(root)["requestBody"]
    body["description"] = text
    body["content"][f"application/{text}"] = {"schema": {"type": "string"}}


@place
def response_media_type(root: Root, text: str) -> None:
    answer = operation(root)["responses"]["200"]
    answer["description"] = text
    answer["content"][text] = {"schema": {"type": "string"}}


@place
def status(root: Root, text: str) -> None:
    operation(root)["responses"][text] = {"description": text}


@place
def operation_server(root: Root, text: str) -> None:
    operation(root)["servers"] = [{"url": f"https://h.example.com/{text}"}]


@place
def media_example(root: Root, text: str) -> None:
    content = operation(root)["requestBody"]["content"]["application/json"]
    content["examples"] = {text: {"summary": text, "value": {"name": text}}}

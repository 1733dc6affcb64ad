"""The fixed fields of OpenAPI objects other than schemas, and reading them.

The tables follow the chapters of OpenAPI 3.1.1, section 4.8.
"""

from __future__ import annotations

from typing import Any, Final

from .keywords import words
from .repair import shown
from .scope import At, Context

Table = dict[str, frozenset[type]]

_TEXT: Final[frozenset[type]] = frozenset((str,))
_FLAG: Final[frozenset[type]] = frozenset((bool,))
_LIST: Final[frozenset[type]] = frozenset((list,))
_MAP: Final[frozenset[type]] = frozenset((dict,))
_SCHEMA: Final[frozenset[type]] = frozenset((dict, bool))
_ANY: Final[frozenset[type]] = frozenset(
    (str, int, float, bool, list, dict, type(None))
)

_DESCRIBED: Final[Table] = {"description": _TEXT}
_SUMMED_UP: Final[Table] = {"summary": _TEXT, "description": _TEXT}

INFO: Final[Table] = {
    **_SUMMED_UP,
    **dict.fromkeys(("title", "version", "termsOfService"), _TEXT),
    **dict.fromkeys(("contact", "license"), _MAP),
}
DOCUMENT: Final[Table] = {
    **dict.fromkeys(("jsonSchemaDialect", "$self"), _TEXT),
    **dict.fromkeys(("openapi", "swagger"), _ANY),  # read before
    **dict.fromkeys(("info", "paths", "webhooks", "components", "externalDocs"), _MAP),
    **dict.fromkeys(("servers", "security", "tags"), _LIST),
}
COMPONENTS: Final[Table] = dict.fromkeys(
    words(
        "schemas parameters responses requestBodies headers examples links callbacks "
        "pathItems securitySchemes"
    ),
    _MAP,
)
PATH_ITEM: Final[Table] = {**_SUMMED_UP, "servers": _LIST, "parameters": _LIST}
OPERATION: Final[Table] = {
    **_SUMMED_UP,
    **dict.fromkeys(("tags", "parameters", "security", "servers"), _LIST),
    **dict.fromkeys(("externalDocs", "requestBody", "responses", "callbacks"), _MAP),
    "operationId": _TEXT,
    "deprecated": _FLAG,
}
HEADER: Final[Table] = {
    **_DESCRIBED,
    **dict.fromkeys(("required", "deprecated", "explode"), _FLAG),
    **dict.fromkeys(("examples", "content"), _MAP),
    "style": _TEXT,
    "example": _ANY,
    "schema": _SCHEMA,
}
PARAMETER: Final[Table] = {
    **HEADER,
    **dict.fromkeys(("name", "in"), _TEXT),
    **dict.fromkeys(("allowEmptyValue", "allowReserved"), _FLAG),
}
REQUEST_BODY: Final[Table] = {**_DESCRIBED, "content": _MAP, "required": _FLAG}
MEDIA_TYPE: Final[Table] = {
    "schema": _SCHEMA,
    "example": _ANY,
    **dict.fromkeys(("examples", "encoding"), _MAP),
}
RESPONSE: Final[Table] = {
    **_DESCRIBED,
    **dict.fromkeys(("headers", "content", "links"), _MAP),
}
ENCODING: Final[Table] = {
    **dict.fromkeys(("contentType", "style"), _TEXT),
    **dict.fromkeys(("explode", "allowReserved"), _FLAG),
    "headers": _MAP,
}
SECURITY: Final[Table] = {
    **_DESCRIBED,
    **dict.fromkeys(("type", "name", "in", "scheme", "bearerFormat"), _TEXT),
    "openIdConnectUrl": _TEXT,
    "flows": _MAP,
}
FLOW: Final[Table] = {
    **dict.fromkeys(("authorizationUrl", "tokenUrl", "refreshUrl"), _TEXT),
    "scopes": _MAP,
}
EXAMPLE: Final[Table] = {**_SUMMED_UP, "value": _ANY, "externalValue": _TEXT}
REFERENCE: Final[Table] = {**_SUMMED_UP, "$ref": _TEXT}


# OpenAPI 2.0, section 5.2 (Fixed Fields)
_OF_SIMPLE_TYPE: Final[Table] = dict.fromkeys(
    words(
        "type format items collectionFormat default maximum exclusiveMaximum minimum "
        "exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems "
        "enum multipleOf"
    ),
    _ANY,
)
ROOT_2: Final[Table] = {
    **dict.fromkeys(("openapi", "swagger"), _ANY),
    **dict.fromkeys(("host", "basePath"), _TEXT),
    **dict.fromkeys(("info", "paths", "definitions", "parameters"), _MAP),
    **dict.fromkeys(("responses", "securityDefinitions", "externalDocs"), _MAP),
    **dict.fromkeys(("schemes", "consumes", "produces", "security", "tags"), _LIST),
}
PATH_ITEM_2: Final[Table] = {"parameters": _LIST}
OPERATION_2: Final[Table] = {
    **_SUMMED_UP,
    **dict.fromkeys(("tags", "consumes", "produces", "parameters"), _LIST),
    **dict.fromkeys(("schemes", "security"), _LIST),
    **dict.fromkeys(("externalDocs", "responses"), _MAP),
    "operationId": _TEXT,
    "deprecated": _FLAG,
}
PARAMETER_2: Final[Table] = {
    **_OF_SIMPLE_TYPE,
    "collectionFormat": _TEXT,
    **_DESCRIBED,
    **dict.fromkeys(("name", "in"), _TEXT),
    **dict.fromkeys(("required", "allowEmptyValue", "deprecated"), _FLAG),
    "schema": _MAP,
    "example": _ANY,
}
HEADER_2: Final[Table] = {**_OF_SIMPLE_TYPE, **_DESCRIBED, "example": _ANY}
RESPONSE_2: Final[Table] = {
    **_DESCRIBED,
    **dict.fromkeys(("schema", "headers", "examples"), _MAP),
}


def read_fields(at: At, table: Table, context: Context) -> dict[str, Any]:
    """The fields an object has and may have, each of its type; the rest reported.

    Vendor keys go along, but for those of a dump, which nothing reads.
    """
    out: dict[str, Any] = {}
    for key, value in at.value.items():
        types = table.get(key)
        if types is not None and type(value) in types:
            out[key] = value
        elif types is not None:
            _wrong_type(out, at.inside(key), types, context)
        elif key[:2] != "x-":
            text = f"{key[:60]} has no meaning here"
            context.left_out("unknown-field", at.where, text)
        elif not at.scope.dumps:
            out[key] = value
    return out


def _wrong_type(
    out: dict[str, Any], at: At, types: frozenset[type], context: Context
) -> None:
    """A field whose value is none of its types: what it means, or nothing."""
    assert at.place is not None
    key = str(at.place[1])
    if at.value is None:
        context.repaired("null-field", at.where, f"{key} is null; read as absent")
        return
    meant = _meant(at.value, types)
    if meant is None:
        text = f"{key} is {shown(at.value)}, not what {key} holds"
        context.left_out("field-type", at.where, text)
    else:
        out[key] = meant
        text = f"{key} is {shown(at.value)}; read as {shown(meant)}"
        context.repaired("field-type", at.where, text)


def _meant(value: Any, types: frozenset[type]) -> Any:
    if types is _TEXT and type(value) in (int, float):
        return str(value)
    if types is _FLAG and isinstance(value, str):
        return {"true": True, "false": False}.get(value.strip().lower())
    if types is _LIST and isinstance(value, str):
        return [value]
    return None

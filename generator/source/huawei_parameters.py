"""Parameters of dumps as the services take them, where a dump says otherwise."""

from __future__ import annotations

from typing import Any

from .scope import Context

_TOKEN = "x-auth-token"


def mend_parameter(parameter: dict[str, Any], where: str, context: Context) -> None:
    """Mends a parameter of the document that `where` states.

    The provider's own clients send a list of the query as a key for every value,
    whatever separator is stated, and no credentials in the query.
    """
    if parameter.get("in") != "query":
        return
    if str(parameter.get("name")).lower() == _TOKEN:
        parameter["in"] = "header"
        for key in ("style", "explode", "allowEmptyValue", "allowReserved"):
            parameter.pop(key, None)
        text = f"{parameter['name']} in the query; read as the header it is"
        context.repaired("token-in-query", where, text)
    elif parameter.get("explode") is False and _is_list(parameter.get("schema")):
        parameter["style"], parameter["explode"] = "form", True
        text = f"{parameter['name']} is a list with separators; read as repeated keys"
        context.repaired("separated-query", where, text)


def _is_list(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "array"

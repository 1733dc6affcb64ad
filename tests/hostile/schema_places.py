"""Where in schemas, and beside them, text of a stranger can stand."""

from __future__ import annotations

from tests.hostile.base import Root, operation, place, reference, thing


@place
def schema_name(root: Root, text: str) -> None:
    stated = {"type": "object", "title": text, "properties": {"a": {"type": "string"}}}
    root["components"]["schemas"][text] = stated
    thing(root)["properties"]["named"] = reference(text)


@place
def schema_description(root: Root, text: str) -> None:
    thing(root)["description"] = text


@place
def property_name(root: Root, text: str) -> None:
    stated = {"type": "string", "description": text, "title": text, "maxLength": 5}
    thing(root)["properties"][text] = stated
    thing(root)["required"].append(text)


@place
def property_of_an_object(root: Root, text: str) -> None:
    inner = {"type": "object", "properties": {text: {"type": "integer", "minimum": 1}}}
    thing(root)["properties"]["inner"] = {"type": "array", "items": inner}


@place
def enum_value(root: Root, text: str) -> None:
    thing(root)["properties"]["kind"]["enum"].append(text)


@place
def mixed_enum_value(root: Root, text: str) -> None:
    thing(root)["properties"]["mixed"] = {"enum": [text, 1, {text: text}]}


@place
def default(root: Root, text: str) -> None:
    thing(root)["properties"]["given"] = {"type": "string", "default": text}


@place
def default_object(root: Root, text: str) -> None:
    thing(root)["properties"]["whole"] = {"type": "object", "default": {text: [text]}}


@place
def const(root: Root, text: str) -> None:
    thing(root)["properties"]["fixed"] = {"const": text, "type": "string"}
    thing(root)["required"].append("fixed")


@place
def const_object(root: Root, text: str) -> None:
    thing(root)["properties"]["set"] = {"const": {text: text}}


@place
def example(root: Root, text: str) -> None:
    thing(root)["properties"]["shown"] = {"type": "string", "examples": [text]}


@place
def pattern(root: Root, text: str) -> None:
    thing(root)["properties"]["matched"] = {"type": "string", "pattern": text}


@place
def format_name(root: Root, text: str) -> None:
    thing(root)["properties"]["formed"] = {"type": "string", "format": text}


@place
def pattern_property(root: Root, text: str) -> None:
    root["components"]["schemas"]["Other"]["patternProperties"] = {
        text: {"type": "string", "maxLength": 3}
    }


@place
def dependent(root: Root, text: str) -> None:
    thing(root)["dependentRequired"] = {text: [text]}
    thing(root)["dependentSchemas"] = {text: {"required": [text]}}


@place
def discriminator(root: Root, text: str) -> None:
    thing(root)["properties"]["either"] = {
        "oneOf": [reference("Other"), reference("Third")],
        "discriminator": {
            "propertyName": text,
            "mapping": {text: "#/components/schemas/Other"},
        },
    }


@place
def media_of_a_string(root: Root, text: str) -> None:
    stated = {"type": "string", "contentMediaType": text, "contentEncoding": text}
    thing(root)["properties"]["packed"] = stated


@place
def extensions(root: Root, text: str) -> None:
    keys = ("x-sensitive", "x-level", "x-enum-varnames", "x-enum-descriptions")
    more = ("x-python-type", "x-go-name", "x-ms-enum", "x-nullable", f"x-{text}")
    for holder in (root, root["info"], operation(root), thing(root)):
        holder.update(dict.fromkeys((*keys, *more), text))
    thing(root)["properties"]["name"].update(dict.fromkeys((*keys, *more), text))


@place
def comments(root: Root, text: str) -> None:
    thing(root)["$comment"] = text
    thing(root)["externalDocs"] = {"url": text, "description": text}
    root["externalDocs"] = {"url": text, "description": text}
    root["info"]["contact"] = {"name": text, "url": text}
    root["info"]["license"] = {"name": text}

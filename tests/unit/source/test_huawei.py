"""A folder of operation dumps -> the document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.source import Document
from tests.unit.source.specs import (
    OK,
    dump,
    read_dumps,
    returning,
    write,
)

TEXT = {"type": "string"}


def told(document: Document) -> list[tuple[str, str, str]]:
    """(rule, level, place), the place from the file name on."""
    return [
        (p.rule, p.level, p.where.rpartition("svc/")[2])
        for p in document.report.problems
    ]


def test_one_dump(tmp_path: Path) -> None:
    shared = {
        "project_id": {
            "name": "project_id",
            "in": "path",
            "required": True,
            "type": "string",
            "x-example": "p1",
        }
    }
    stated: dict[str, Any] = {
        "tags": ["Things"],
        "summary": "Create",
        "description": "Creates a thing.",
        "parameters": [
            {"$ref": "#/parameters/project_id"},
            {
                "name": "X-Auth-Token",
                "in": "header",
                "required": True,
                "type": "string",
            },
            {
                "name": "body",
                "in": "body",
                "required": True,
                "schema": {"$ref": "#/definitions/Thing"},
            },
        ],
        "responses": {
            "200": {
                "description": "OK",
                "schema": {"$ref": "#/definitions/Thing"},
                "examples": {"application/json": '{"id": "t2"}'},
            },
            "400": {"description": "", "schema": {"$ref": "#/definitions/Error"}},
        },
        "x-request-examples-1": '{"id": "t3"}',
        "x-request-examples-description-1": "The shortest",
        "x-request-examples-10": {"id": "t5"},
        "x-request-examples-2": {"id": "t4"},
        "x-support-sdk": "Y",
    }
    tree = dump(
        "CreateThing",
        "/v2/{project_id}/things",
        "post",
        {
            "Thing": {"properties": {"id": {"type": "string", "example": "t1"}}},
            "Error": {"properties": {"code": TEXT}},
        },
        shared=shared,
        **stated,
    )
    document = read_dumps(tmp_path, {"CreateThing": tree})
    thing = {"$ref": "#/components/schemas/Thing"}
    error = {"$ref": "#/components/schemas/Error"}
    assert document.dialect == "huawei"
    assert document.root == {
        "openapi": "3.1.1",
        "info": {"title": "Svc", "version": "v1"},
        "servers": [
            {
                "url": "https://svc.{region}.example.com",
                "variables": {"region": {"default": "cn-north-4"}},
            }
        ],
        "tags": [{"name": "Things"}],
        "paths": {
            "/v2/{project_id}/things": {
                "post": {
                    "operationId": "CreateThing",
                    "tags": ["Things"],
                    "summary": "Create",
                    "description": "Creates a thing.",
                    "parameters": [
                        {"$ref": "#/components/parameters/project_id"},
                        {
                            "name": "X-Auth-Token",
                            "in": "header",
                            "required": True,
                            "schema": TEXT,
                        },
                    ],
                    "requestBody": {
                        "content": {
                            "application/json": {
                                "schema": thing,
                                "examples": {
                                    "1": {
                                        "summary": "The shortest",
                                        "value": {"id": "t3"},
                                    },
                                    "2": {"value": {"id": "t4"}},
                                    "10": {"value": {"id": "t5"}},
                                },
                            }
                        },
                        "required": True,
                    },
                    "responses": {
                        "200": {
                            "description": "OK",
                            "content": {
                                "application/json": {
                                    "schema": thing,
                                    "examples": {"example": {"value": {"id": "t2"}}},
                                }
                            },
                        },
                        "400": {
                            "description": "",
                            "content": {"application/json": {"schema": error}},
                        },
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "Error": {"properties": {"code": TEXT}, "type": "object"},
                "Thing": {
                    "properties": {"id": {"type": "string", "examples": ["t1"]}},
                    "type": "object",
                },
            },
            "parameters": {
                "project_id": {
                    "name": "project_id",
                    "in": "path",
                    "required": True,
                    "schema": TEXT,
                    "examples": {"example": {"value": "p1"}},
                }
            },
        },
    }
    assert told(document) == []
    origin = document.places.origin
    operation = "/paths/~1v2~1{project_id}~1things/post"
    file = f"{tmp_path}/svc/CreateThing.json#"
    assert origin(f"{operation}/summary") == f"{file}{operation}/summary"
    assert origin("/components/schemas/Thing/type") == f"{file}/definitions/Thing/type"
    assert (
        origin("/components/parameters/project_id") == f"{file}/parameters/project_id"
    )
    schema = f"{operation}/requestBody/content/application~1json/schema"
    assert origin(schema) == f"{file}{operation}/parameters/2/schema"


def test_empty_files_are_listed(tmp_path: Path) -> None:
    files = {"A": '"{}"', "B": "{}", "C": dump(), "D": "[1]", "E": '{"a": 1}'}
    document = read_dumps(tmp_path, files)
    assert list(document.root["paths"]) == ["/s"]
    assert told(document) == [
        ("empty-definition", "left-out", "A.json"),
        ("empty-definition", "left-out", "B.json"),
        ("not-a-dump", "left-out", "D.json"),
        ("not-a-dump", "left-out", "E.json"),
    ]
    assert [i.name for i in document.inputs] == [f"{n}.json" for n in "ABCDE"]


def test_other_files_of_the_folder_are_no_dumps(tmp_path: Path) -> None:
    write(tmp_path / "svc" / "lib.rs", "mod a;")
    write(tmp_path / "svc" / ".hidden.json", "nonsense")
    assert [i.name for i in read_dumps(tmp_path, {"A": dump()}).inputs] == ["A.json"]


@pytest.mark.parametrize(
    ("base", "path"),
    [(None, "/s"), ("/", "/s"), ("", "/s"), ("/v2", "/v2/s"), ("/v2/", "/v2/s")],
)
def test_the_base_path_is_part_of_the_path(
    base: Any, path: str, tmp_path: Path
) -> None:
    document = read_dumps(tmp_path, {"A": dump(top={"base_path": base})})
    assert list(document.root["paths"]) == [path]


def test_a_path_starts_with_a_slash(tmp_path: Path) -> None:
    document = read_dumps(tmp_path, {"A": dump(path="s")})
    assert list(document.root["paths"]) == ["/s"]
    assert told(document) == [("path-without-slash", "repaired", "A.json#/paths/s")]


@pytest.mark.parametrize(
    ("host", "server"),
    [
        (
            "a.cn-north-4.b.com",
            {
                "url": "https://a.{region}.b.com",
                "variables": {"region": {"default": "cn-north-4"}},
            },
        ),
        ("a.b.com", {"url": "https://a.b.com"}),
        ("cn-north-40.b.com", {"url": "https://cn-north-40.b.com"}),
    ],
)
def test_the_region_of_the_host(host: str, server: Any, tmp_path: Path) -> None:
    document = read_dumps(tmp_path, {"A": dump(top={"host": host})})
    assert document.root["servers"] == [server]


def test_an_operation_of_another_host(tmp_path: Path) -> None:
    document = read_dumps(
        tmp_path,
        {
            "A": dump("A", "/a", top={"host": "other.com"}),
            "B": dump("B", "/b", top={"host": "most.com"}),
            "C": dump("C", "/c", top={"host": "most.com"}),
        },
    )
    assert document.root["servers"] == [{"url": "https://most.com"}]
    stated = {p: i["get"].get("servers") for p, i in document.root["paths"].items()}
    assert stated == {"/a": [{"url": "https://other.com"}], "/b": None, "/c": None}


def test_the_most_common_version_is_that_of_the_service(tmp_path: Path) -> None:
    versions = {"A": "v1", "B": "v3", "C": "v3", "D": "v9"}
    dumps = {n: dump(n, f"/{n}", top={"info_version": v}) for n, v in versions.items()}
    assert read_dumps(tmp_path, dumps).root["info"] == {"title": "Svc", "version": "v3"}


def test_the_same_method_and_path(tmp_path: Path) -> None:
    dumps = {
        "Stop": dump("Stop", "/a/action", "post"),
        "Start": dump("Start", "/a/action", "post"),
        "Show": dump("Show", "/a/action", "get"),
    }
    found = read_dumps(tmp_path, dumps).root["paths"]
    assert {
        p: {m: o["operationId"] for m, o in i.items()} for p, i in found.items()
    } == {
        "/a/action": {"get": "Show", "post": "Start"},
        "/a/action#Stop": {"post": "Stop"},
    }


def test_of_two_files_with_one_operation_id_the_namesake_keeps_it(
    tmp_path: Path,
) -> None:
    dumps = {"Aold": dump("Show", "/old"), "Show": dump("Show", "/new")}
    document = read_dumps(tmp_path, dumps)
    ids = {p: i["get"]["operationId"] for p, i in document.root["paths"].items()}
    assert ids == {"/old": "Aold", "/new": "Show"}
    assert told(document) == [
        ("operation-id-twice", "repaired", "Aold.json#/paths/~1old/get")
    ]


def test_parameters_of_the_path_item_are_those_of_its_operation(tmp_path: Path) -> None:
    tree = dump(shared={"q": {"name": "q", "in": "query", "type": "string"}})
    tree["paths"]["/s"]["parameters"] = [
        {"$ref": "#/parameters/q"},
        {"name": "r", "in": "query", "type": "string"},
    ]
    tree["paths"]["/s"]["get"]["parameters"] = [
        {"name": "q", "in": "query", "type": "integer"}
    ]
    document = read_dumps(tmp_path, {"Show": tree})
    assert document.root["paths"]["/s"]["get"]["parameters"] == [
        {"name": "q", "in": "query", "schema": {"type": "integer"}},
        {"name": "r", "in": "query", "schema": TEXT},
    ]
    origin = document.places.origin("/paths/~1s/get/parameters/1")
    assert origin.endswith("Show.json#/paths/~1s/parameters/1")


def test_lists_in_the_query_are_a_key_for_every_value(tmp_path: Path) -> None:
    stated = [
        {"name": "a", "in": "query", "type": "array", "items": TEXT},
        {
            "name": "b",
            "in": "query",
            "type": "array",
            "items": TEXT,
            "collectionFormat": "csv",
        },
    ]
    document = read_dumps(tmp_path, {"A": dump(parameters=stated)})
    found = document.root["paths"]["/s"]["get"]["parameters"]
    assert [(p["style"], p["explode"]) for p in found] == [("form", True)] * 2
    assert [p.rule for p in document.report.problems] == ["separated-query"]


def test_lists_in_the_query_of_version_3_too(tmp_path: Path) -> None:
    listed = {"type": "array", "items": TEXT}
    stated = [
        {"name": "a", "in": "query", "schema": listed, "explode": False},
        {"name": "b", "in": "query", "schema": TEXT, "explode": False},
    ]
    tree = dump(top={"version": "3.0.3"}, parameters=stated)
    found = read_dumps(tmp_path, {"A": tree}).root["paths"]["/s"]["get"]["parameters"]
    assert [p["explode"] for p in found] == [True, False]


def test_a_token_in_the_query_is_the_header(tmp_path: Path) -> None:
    stated = [{"name": "X-Auth-Token", "in": "query", "type": "string"}]
    document = read_dumps(tmp_path, {"A": dump(parameters=stated)})
    assert document.root["paths"]["/s"]["get"]["parameters"] == [
        {"name": "X-Auth-Token", "in": "header", "schema": TEXT}
    ]
    assert [p.rule for p in document.report.problems] == ["token-in-query"]


def test_a_body_in_one_piece_is_no_form(tmp_path: Path) -> None:
    body = {"name": "b", "in": "body", "schema": TEXT}
    form = "application/x-www-form-urlencoded"
    document = read_dumps(tmp_path, {"A": dump(parameters=[body], consumes=[form])})
    content = document.root["paths"]["/s"]["get"]["requestBody"]["content"]
    assert list(content) == ["application/json"]
    assert [p.rule for p in document.report.problems] == ["body-as-form"]


@pytest.mark.parametrize(
    ("top", "own", "media_types"),
    [
        ('["application/json"]', None, ["application/json"]),
        ("", None, ["application/json"]),
        ("[broken", None, ["application/json"]),
        ('["application/xml"]', None, ["application/xml"]),
        ('["application/xml"]', ["a/b"], ["a/b"]),
        (
            '["application/json;charset=UTF-8", "application/json"]',
            None,
            ["application/json"],
        ),
    ],
)
def test_consumes_is_json_in_text(
    top: str, own: Any, media_types: list[str], tmp_path: Path
) -> None:
    body = {"name": "b", "in": "body", "schema": TEXT}
    more = {"consumes": own} if own else {}
    tree = dump(top={"consumes": top}, parameters=[body], **more)
    found = read_dumps(tmp_path, {"A": tree}).root["paths"]["/s"]["get"]
    assert list(found["requestBody"]["content"]) == media_types


@pytest.mark.parametrize(
    ("response", "read_as", "reported"),
    [
        (
            {"$ref": "#/responses/BadRequest"},
            {"description": ""},
            [("dangling-response", "repaired")],
        ),
        (
            {"$ref": "#/definitions/E"},
            {
                "description": "",
                "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/E"}}
                },
            },
            [("misdirected-reference", "repaired")],
        ),
        (
            {"description": "d", "schema": {"$ref": "#/responses/E"}},
            {
                "description": "d",
                "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/E"}}
                },
            },
            [("misdirected-reference", "repaired")],
        ),
        (
            {"description": "d", "schema": {"$ref": "definitions/E"}},
            {
                "description": "d",
                "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/E"}}
                },
            },
            [("misdirected-reference", "repaired")],
        ),
        (
            {"description": "d", "schema": {"$ref": "#/definitions/Map«a»"}},
            {"description": "d", "content": {"application/json": {"schema": {}}}},
            [("dangling-reference", "repaired")],
        ),
    ],
)
def test_references_that_lead_nowhere(
    response: Any, read_as: Any, reported: Any, tmp_path: Path
) -> None:
    tree = dump(definitions={"E": TEXT}, responses={"400": response})
    document = read_dumps(tmp_path, {"Show": tree})
    assert document.root["paths"]["/s"]["get"]["responses"] == {"400": read_as}
    assert [(rule, level) for rule, level, _ in told(document)] == reported


def test_what_stands_among_responses_and_is_none(tmp_path: Path) -> None:
    responses = {**OK, "x-request-examples-url-1": "GET", "params": {}}
    document = read_dumps(tmp_path, {"A": dump(responses=responses)})
    assert document.root["paths"]["/s"]["get"]["responses"] == OK
    place = "A.json#/paths/~1s/get/responses"
    assert told(document) == [
        ("status-code", "left-out", f"{place}/x-request-examples-url-1"),
        ("status-code", "left-out", f"{place}/params"),
    ]


def test_examples_that_nothing_can_take(tmp_path: Path) -> None:
    body = {"name": "b", "in": "body", "schema": TEXT}
    example: dict[str, Any] = {"x-request-examples-1": {"a": 1}}
    words: dict[str, Any] = {"x-request-examples-1": "POST /b"}
    without = dump("A", "/a", **example)
    text = dump("B", "/b", parameters=[body], **words)
    document = read_dumps(tmp_path, {"A": without, "B": text})
    assert told(document) == [
        ("example-without-body", "left-out", "A.json#/paths/~1a/get"),
        ("example-not-json", "left-out", "B.json#/paths/~1b/get"),
    ]


def test_security_of_dumps_is_none(tmp_path: Path) -> None:
    document = read_dumps(tmp_path, {"A": dump(security=[{"key": []}])})
    assert "security" not in document.root["paths"]["/s"]["get"]
    assert [(r, lv) for r, lv, _ in told(document)] == [
        ("security-of-dumps", "left-out")
    ]


def of_3(id: str, path: str, schemas: Any, parameters: Any = None) -> dict[str, Any]:
    """A dump of 3.0."""
    name = next(iter(schemas))
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    tree = dump(id, path, responses={"200": {"description": "", "content": content}})
    stated = {"schemas": schemas, "parameters": parameters or {}}
    return {**tree, "version": "3.0.1", "definitions": None, "components": stated}


def test_dumps_of_2_0_and_3_0_make_one_document(tmp_path: Path) -> None:
    thing = {"type": "object", "properties": {"a": {"type": "string"}}}
    shared = {"q": {"name": "q", "in": "query", "schema": {"type": "string"}}}
    new = of_3("New", "/n", {"Thing": thing}, shared)
    new["paths"]["/n"]["get"]["parameters"] = [{"$ref": "#/components/parameters/q"}]
    old = dump("Old", "/o", definitions={"Thing": thing}, responses=returning("Thing"))
    document = read_dumps(tmp_path, {"New": new, "Old": old})
    assert document.root["components"] == {
        "schemas": {"Thing": thing},
        "parameters": {"q": {"name": "q", "in": "query", "schema": TEXT}},
    }
    assert told(document) == []


# -- definitions of one name -----------------------------------------------------


def uses(id: str, stated: dict[str, Any], first: str = "Image") -> dict[str, Any]:
    """An operation that returns the definition `first`."""
    return dump(id, f"/{id}", definitions=stated, responses=returning(first))


def obj(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def component_of(document: Document, path: str) -> str:
    content = document.root["paths"][path]["get"]["responses"]["200"]["content"]
    return str(content["application/json"]["schema"]["$ref"]).rpartition("/")[2]


def test_prose_and_examples_make_no_difference(tmp_path: Path) -> None:
    plain = {**obj(id=TEXT, n=TEXT), "required": ["id", "n"]}
    told_more = {
        **obj(id={**TEXT, "description": "x", "example": "y"}, n=TEXT),
        "required": ["n", "id"],
        "title": "t",
        "x-any": 1,
    }
    dumps = {
        "A": uses("A", {"Image": told_more}),
        "B": uses("B", {"Image": plain}),
        "C": uses("C", {"Image": plain}),
    }
    document = read_dumps(tmp_path, dumps)
    # the wording most dumps have
    assert document.root["components"]["schemas"] == {"Image": plain}


def test_different_definitions_of_one_name_are_never_merged(tmp_path: Path) -> None:
    dumps = {
        "ListImages": uses("ListImages", {"Image": obj(id=TEXT)}),
        "ShowImage": uses("ShowImage", {"Image": obj(id=TEXT)}),
        "RegisterImage": uses("RegisterImage", {"Image": obj(name=TEXT)}),
    }
    document = read_dumps(tmp_path, dumps)
    assert document.root["components"]["schemas"] == {
        "Image": obj(id=TEXT),
        "ImageRegisterImage": obj(name=TEXT),
    }
    assert component_of(document, "/ListImages") == "Image"
    assert component_of(document, "/RegisterImage") == "ImageRegisterImage"


def test_what_a_definition_refers_to_is_part_of_it(tmp_path: Path) -> None:
    """Boxes are worded alike, but hold different things; Crates hold Boxes."""
    box = obj(thing={"$ref": "#/definitions/Thing"})
    crate = obj(box={"$ref": "#/definitions/Box"}, self={"$ref": "#/definitions/Crate"})
    dumps = {
        name: uses(name, {"Crate": crate, "Box": box, "Thing": obj(id=thing)}, "Crate")
        for name, thing in {"A": TEXT, "B": TEXT, "C": {"type": "integer"}}.items()
    }
    document = read_dumps(tmp_path, dumps)
    schemas = document.root["components"]["schemas"]
    assert list(schemas) == ["Box", "BoxC", "Crate", "CrateC", "Thing", "ThingC"]
    assert schemas["BoxC"] == obj(thing={"$ref": "#/components/schemas/ThingC"})
    assert schemas["CrateC"] == obj(
        box={"$ref": "#/components/schemas/BoxC"},
        self={"$ref": "#/components/schemas/CrateC"},
    )
    assert schemas["Box"] == obj(thing={"$ref": "#/components/schemas/Thing"})


def test_a_suffixed_name_is_never_one_that_is_taken(tmp_path: Path) -> None:
    taken = {"Image": obj(id=TEXT), "ImageB": obj(x=TEXT)}
    dumps = {"A": uses("A", taken), "B": uses("B", {"Image": obj(name=TEXT)})}
    document = read_dumps(tmp_path, dumps)
    assert list(document.root["components"]["schemas"]) == ["BImage", "Image", "ImageB"]


def test_a_variant_no_operation_uses_is_left_out(tmp_path: Path) -> None:
    dumps = {
        "A": uses("A", {"Image": obj(id=TEXT)}),
        "B": uses("B", {"Other": TEXT, "Image": obj(x=TEXT)}, "Other"),
        "C": uses("C", {"Other": TEXT, "Alone": obj(y=TEXT)}, "Other"),
    }
    document = read_dumps(tmp_path, dumps)
    assert document.root["components"]["schemas"] == {
        "Alone": obj(y=TEXT),
        "Image": obj(id=TEXT),
        "Other": TEXT,
    }
    assert told(document) == [
        ("unreached-definition", "left-out", "B.json#/definitions/Image")
    ]


def test_a_shared_parameter_with_two_meanings(tmp_path: Path) -> None:
    """The more frequent one is shared, the other is written out where it is used."""

    def asks(id: str, kind: str) -> dict[str, Any]:
        shared = {"limit": {"name": "limit", "in": "query", "type": kind}}
        stated = [{"$ref": "#/parameters/limit"}]
        return dump(id, f"/{id}", shared=shared, parameters=stated)

    dumps = {
        "A": asks("A", "string"),
        "B": asks("B", "integer"),
        "C": asks("C", "integer"),
    }
    document = read_dumps(tmp_path, dumps)
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    assert document.root["components"]["parameters"] == {"limit": limit}
    found = {p: i["get"]["parameters"] for p, i in document.root["paths"].items()}
    assert found == {
        "/A": [{"name": "limit", "in": "query", "schema": TEXT}],
        "/B": [{"$ref": "#/components/parameters/limit"}],
        "/C": [{"$ref": "#/components/parameters/limit"}],
    }
    origin = document.places.origin("/paths/~1A/get/parameters/0")
    assert origin.endswith("A.json#/parameters/limit")


def test_the_order_of_files_does_not_matter(tmp_path: Path) -> None:
    """Neither does the order in which a file system lists them."""
    dumps = {
        name: uses(name, {"Image": obj(id={"type": kind}), "N": TEXT})
        for name, kind in zip("ABCDEF", ("string", "integer", "number") * 2)
    }
    first = read_dumps(tmp_path / "one", dumps)
    backwards = {name: dumps[name] for name in reversed(dumps)}
    second = read_dumps(tmp_path / "two", backwards)
    assert json.dumps(first.root) == json.dumps(second.root)

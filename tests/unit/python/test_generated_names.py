"""Names that only generated modules see: none is given twice, none hides another."""

from __future__ import annotations

import ast
import builtins
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.ir.modules import MODULE_NAMES
from generator.ir.names import CLASS_NAMES, FIELD_NAMES, METHOD_NAMES
from tests.building import built, imported, reference, sends, spec
from tests.unit.python.test_checks import ROOT


def model(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


TEXT = {"type": "string"}
DATES = {
    "on": {"type": "string", "format": "date"},
    "at": {"type": "string", "format": "date-time"},
}
STATES = {"type": "string", "enum": ["on", "off"]}

# What sounds like a function or constant that codecs and validators have already.
SCHEMAS: dict[str, Any] = {
    "Date": model(**DATES),
    "Datetime": model(**DATES, enum=STATES),
    "Enum": model(enum=STATES, state={"type": "string", "enum": ["up"]}),
    "FooBar": model(one=TEXT),
    "FOOBar": model(two=TEXT),
    "Foo": model(keys=STATES),
    "FooKeys": {"type": "string", "enum": ["k", "l"]},
    "ListThings200": model(x=TEXT),
    "ListThings_200": model(y=TEXT),
    "SendListBody": model(z=TEXT),
    "Each": model(value={"oneOf": [reference("Date"), reference("FooBar")]}),
    "Known": model(values={"type": "array", "items": {"type": "array"}}),
    "Holder": model(
        **{
            name.lower(): reference(name)
            for name in ("Date", "Datetime", "Enum", "FooBar", "Foo", "FooKeys")
        },
        big=reference("FOOBar"),
    ),
}
LISTED = {
    "get": {
        "operationId": "list_things",
        "tags": ["things"],
        "responses": {
            "200": {
                "description": "",
                "content": {
                    "application/json": {
                        "schema": {"type": "array", "items": reference("FooBar")}
                    }
                },
            }
        },
    }
}
CLASHING = spec(
    SCHEMAS,
    {
        "/things": LISTED,
        "/list": sends("send_list", {"type": "array", "items": {"minLength": 2}}),
        "/operations": sends("operations", reference("Known")),
        **{f"/{n}": sends(f"Send{n}", reference(n)) for n in SCHEMAS},
    },
)


@pytest.fixture(scope="module")
def clashing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("names")
    with imported(built(CLASHING, folder / "clashing_api")) as package:
        yield package


def bound_in(body: list[ast.stmt]) -> Iterator[str]:
    """Every name a module binds, as often as it does."""
    for node in body:
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                yield from (a.asname or a.name.split(".")[0] for a in names)
            case ast.Assign(targets=targets):
                yield from (t.id for t in targets if isinstance(t, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.If(body=inner):
                yield from bound_in(inner)


def modules_of(package: ModuleType) -> list[Path]:
    root = Path(package.__path__[0])
    return [p for p in sorted(root.rglob("*.py")) if "_runtime" not in p.parts]


def test_a_module_binds_a_name_once(clashing: ModuleType) -> None:
    for path in modules_of(clashing):
        if path.name == "__init__.py":
            continue
        counts = Counter(bound_in(ast.parse(path.read_text("utf-8")).body))
        twice = [name for name, count in counts.items() if count > 1]
        assert twice == [], path.name


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("Date", {"on": "2024-01-31", "at": "2024-01-31T00:00:00Z"}),
        ("Datetime", {"on": "2024-01-31", "enum": "on", "extra": 1}),
        ("Enum", {"enum": "off", "state": "up"}),
        ("FooBar", {"one": "a", "two": "extra"}),
        ("FOOBar", {"two": "b", "one": "extra"}),
        ("Foo", {"keys": "on", "more": None}),
        ("ListThings_200", {"y": "x", "x": "extra"}),
        ("Each", {"value": {"on": "2024-01-31"}}),
    ],
)
def test_every_model_has_its_own_codec(
    clashing: ModuleType, name: str, data: dict[str, Any]
) -> None:
    cls = getattr(clashing, {"ListThings_200": "ListThings200Model"}.get(name, name))
    model = cls.from_dict(data)
    assert type(model) is cls
    assert model.to_dict() == data
    holder = clashing.Holder.from_dict({"date": data, "big": data})
    assert type(holder.date) is clashing.Date
    assert type(holder.big) is clashing.FOOBar


def test_an_operation_called_like_the_table(clashing: ModuleType) -> None:
    assert len(clashing.OPERATIONS) == len(CLASHING["paths"])
    assert clashing.OPERATIONS["operations"].path == "/operations"


# -- modules ------------------------------------------------------------------

LOCAL = ("data", "model", "models", "value", "item", "index", "key", "found", "inner")
HELPERS = ("at", "under", "each", "encode", "unknown", "same", "broken", "operations")
BUILTINS = ("object", "type", "list", "len", "get", "new", "options", "str", "dict")


def tagged() -> dict[str, Any]:
    """A tag for each of these names, with a model used by a second tag's models."""
    tags = [*LOCAL, *HELPERS, *BUILTINS]
    schemas: dict[str, Any] = {}
    paths: dict[str, Any] = {}
    for tag in tags:
        own, outer = f"Of{tag.title()}", f"Around{tag.title()}"
        schemas[own] = model(size={"type": "integer", "maximum": 5})
        # used by two tags, so it is in `shared`, and holds what is in the tag's module
        schemas[outer] = model(one=reference(own), many={"type": "array", "items": {}})
        schemas[outer]["properties"]["many"]["items"] = reference(own)
        paths[f"/{tag}"] = sends(f"Send{own}", reference(own), tag)
        paths[f"/{tag}/outer"] = sends(f"Send{outer}", reference(outer), tag)
    return spec(schemas, paths)


def test_a_tag_may_be_called_anything(tmp_path: Path) -> None:
    """Modules import each other by name, beside the helpers, and functions have locals."""
    root = tagged()
    first = built(root, tmp_path / "tags_api")
    lock = (first / "gen.lock").read_text("utf-8")
    # as if what is around were in `shared` from an earlier release
    moved = "\n".join(
        (
            " ".join([*line.split(" ")[:2], "shared", line.split(" ")[3]])
            if line.startswith("class Around")
            else line
        )
        for line in lock.split("\n")
    )
    (first / "gen.lock").write_text(moved, "utf-8")
    (first / "MANIFEST.json").unlink()
    from generator import pipeline
    from generator.config import Target
    from generator.python import emit

    source = tmp_path / "tags_api-definition" / "definition.json"
    emit.write(pipeline.build(Target(source, first)), first, force=True)
    with imported(first) as package:
        for tag in (*LOCAL, *HELPERS, *BUILTINS):
            outer = getattr(package, f"Around{tag.title()}")
            assert outer.__module__.endswith(".models.shared")
            made = outer.from_dict({"one": {"size": 9}, "many": [{"size": 1}]})
            inner = getattr(package, f"Of{tag.title()}")
            assert [type(made.one), type(made.many[0])] == [inner, inner]
            assert made.to_dict() == {"one": {"size": 9}, "many": [{"size": 1}]}
            assert [v.path for v in made.validate()] == ["/one/size"]


def lower_names(path: Path) -> set[str]:
    """What the functions of a module call things, and what is imported from the runtime."""
    tree = ast.parse(path.read_text("utf-8"))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.arg):
            found.add(node.arg)
        elif isinstance(node, ast.ImportFrom) and "_runtime" in (node.module or ""):
            found.update(alias.name for alias in node.names)
    defined = {n.name for n in tree.body if isinstance(n, ast.FunctionDef)}
    return {
        n
        for n in found - defined
        if n.islower() and not n.startswith(("_", "check_", "decode_", "encode_"))
    }


@pytest.mark.parametrize("root", [CLASHING, ROOT], ids=["names", "keywords"])
def test_what_generated_functions_use_is_no_modules_name(
    root: dict[str, Any], tmp_path: Path
) -> None:
    package = built(root, tmp_path / "reserved_api")
    known = MODULE_NAMES | set(dir(builtins))
    own = {p.stem for p in (package / "models").glob("*.py")}
    for folder in ("codecs", "validators"):
        for path in sorted((package / folder).glob("*.py")):
            assert lower_names(path) - known - own == set(), path


# -- names that the runtime has taken -----------------------------------------


def public(cls: type) -> set[str]:
    return {name for name in dir(cls) if not name.startswith("_")}


def test_what_the_base_classes_have_is_reserved(clashing: ModuleType) -> None:
    for client in (clashing.Client, clashing.AsyncClient):
        base = client.__mro__[1]
        assert public(base) - METHOD_NAMES == set()
    assert public(clashing.Model) - FIELD_NAMES == set()


def test_what_the_face_has_is_reserved(clashing: ModuleType) -> None:
    models = {
        name
        for path in (Path(clashing.__path__[0]) / "models").glob("*.py")
        for name in bound_in(ast.parse(path.read_text("utf-8")).body)
    }
    own = {n for n in clashing.__all__ if n not in models or n == "Model"}
    classes = {n for n in own if n[0].isupper()}
    # these give way to a class of the API
    assert classes - CLASS_NAMES == {"Hooks", "Retry", "Timeout"}


def test_settings_give_way_to_classes_of_the_api(tmp_path: Path) -> None:
    schemas = {"Retry": {"type": "object", "properties": {"times": {}}}}
    root = spec(schemas, {"/a": sends("Send", reference("Retry"))})
    with imported(built(root, tmp_path / "giving_api")) as package:
        assert package.Retry(times=1).to_dict() == {"times": 1}
        assert package.Timeout().connect == 10
        assert package.__all__.count("Retry") == 1

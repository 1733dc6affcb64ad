"""A package has the modules of the runtime that it leads to, and no others."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.config import ADAPTERS, Adapter, Target
from generator.python import emit
from generator.python.runtime import imported
from tests.building import built, sends, spec, written
from tests.building import imported as loaded
from tests.resolving import unresolved

TEMPLATES = Path(__file__).resolve().parents[3] / "templates"
RUNTIME = sorted((TEMPLATES / "_runtime").rglob("*.py"))
HUAWEI = {"huawei"} | {
    f"huawei.{name}" for name in "access_key chain discovery iam signing token".split()
}
FLOW = {"tokenUrl": "https://a.test/token", "scopes": {}}
OAUTH = {"type": "oauth2", "flows": {"clientCredentials": FLOW}}
CLOUD = [{"url": "https://a.cn-north-4.myhuaweicloud.com"}]


def everything() -> dict[str, Any]:
    """A definition that needs every module but adapters, formats and paging."""
    path = sends("SendForm", {"type": "object", "properties": {"a": {}}})
    path["post"]["requestBody"]["content"]["multipart/form-data"] = {}
    root = spec({}, {"/a": path})
    root["components"]["securitySchemes"] = {"o": OAUTH}
    return {**root, "servers": CLOUD}


def module(path: str) -> str:
    """`huawei.iam` of `_runtime/huawei/iam.py`."""
    dotted = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    return dotted.removeprefix("_runtime").removeprefix(".")


def files(
    root: Mapping[str, Any], folder: Path, adapters: tuple[Adapter, ...] = ()
) -> Mapping[str, str]:
    target = Target(written(root, folder), folder / "api", adapters=adapters)
    return pipeline.build(target).text


def modules(text: Iterable[str]) -> set[str]:
    return {module(path) for path in text if path.startswith("_runtime")}


# -- what each definition gets ------------------------------------------------


def test_an_empty_definition_gets_what_every_client_is_made_of(tmp_path: Path) -> None:
    got = modules(files(spec(), tmp_path))
    assert {"client", "async_client", "http_transport", "threaded", "testing"} <= got
    assert not got & (HUAWEI | {"schemes", "renewable", "multipart", "paging"})
    assert not got & {"codec", "adapter", "httpx_transport", "aiohttp_transport"}


def test_all_there_is(tmp_path: Path) -> None:
    got = modules(files(everything(), tmp_path, ADAPTERS))
    assert got | {"formats", "paging"} == {
        module(p.relative_to(TEMPLATES).as_posix()) for p in RUNTIME
    }


def added(tmp_path: Path, more: Mapping[str, Any], *adapters: Adapter) -> set[str]:
    """What a definition gets because of what is added to it."""
    plain = spec({}, {"/a": sends("Send", {"type": "string"})})
    with_more = modules(files({**plain, **more}, tmp_path, adapters))
    return with_more - modules(files(plain, tmp_path))


def test_security_schemes(tmp_path: Path) -> None:
    for scheme in (OAUTH, {"type": "http", "scheme": "basic"}):
        components = {"schemas": {}, "securitySchemes": {"a": scheme}}
        got = added(tmp_path, {"components": components})
        assert got == {"schemes", "renewable"}


def test_servers_of_huawei_cloud(tmp_path: Path) -> None:
    assert added(tmp_path, {"servers": CLOUD}) == HUAWEI | {"renewable"}


@pytest.mark.parametrize("kind", ["multipart/form-data", "Multipart/Mixed; a=b"])
def test_bodies_of_several_parts(tmp_path: Path, kind: str) -> None:
    path = sends("Send", {})
    path["post"]["requestBody"]["content"] = {kind: {"schema": {"type": "object"}}}
    assert "multipart" in added(tmp_path, {"paths": {"/a": path}})


@pytest.mark.parametrize("name", ADAPTERS)
def test_adapters(tmp_path: Path, name: Adapter) -> None:
    assert added(tmp_path, {}, name) == {f"{name}_transport", "adapter"}


def test_what_a_template_of_ones_own_imports(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    text = "from ._runtime.huawei import signing as s\nfrom ._runtime.no import x\n"
    (own / "operations.py.jinja").write_text(text)
    source = written(spec(), tmp_path)
    got = pipeline.build(Target(source, tmp_path / "api", templates=own)).text
    assert modules(got) & HUAWEI == {"huawei", "huawei.signing"}


def test_words_of_a_definition_name_nothing_outside_the_runtime(tmp_path: Path) -> None:
    words = "from ..._runtime.x import y\nfrom .......... import z\nfrom ._runtime"
    plain = spec({}, {"/a": sends("Send", {"type": "string"})})
    told = spec({}, {"/a": sends("Send", {"type": "string"}, description=words)})
    assert set(files(told, tmp_path)) == set(files(plain, tmp_path))


def test_words_are_searched_in_linear_time() -> None:
    for words in ("from " + "." * 10**6, "from .a" * 10**5, "from . import " * 10**5):
        assert not any("_runtime" in name for name in imported("models/a.py", words))


# -- what is imported is there ------------------------------------------------


def by_parsing(path: Path) -> Iterator[str]:
    """What `imported` finds by the form of a line, from the syntax tree."""
    folders = path.relative_to(TEMPLATES).parts[:-1]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            above = folders[: len(folders) + 1 - node.level]
            base = [*above, *(node.module.split(".") if node.module else [])]
            yield ".".join(base)
            yield from (".".join([*base, alias.name]) for alias in node.names)


def test_imports_are_found_without_parsing() -> None:
    names = {path: path.relative_to(TEMPLATES).as_posix() for path in RUNTIME}
    known = {f"_runtime.{module(name)}" for name in names.values()}
    for path, name in names.items():
        found = set(imported(name, path.read_text("utf-8"))) & known
        assert found == set(by_parsing(path)) & known, name


@pytest.mark.parametrize("adapters", [(), ADAPTERS])
def test_nothing_is_imported_that_is_not_there(
    tmp_path: Path, adapters: tuple[Adapter, ...]
) -> None:
    for root in (spec(), everything()):
        assert unresolved(files(root, tmp_path, adapters)) == []


def test_what_is_looked_up_by_name_is_there_when_it_is_needed(tmp_path: Path) -> None:
    """Only what `optional` names can be missing, and all that it names can be had."""
    got = files(everything(), tmp_path)
    looked_up = {
        found
        for path in RUNTIME
        for found in re.findall(r"\boptional\(([^)]*)\)", path.read_text("utf-8"))
    }
    assert looked_up == {"name: str", '"schemes.auth_for"', '"multipart.multipart"'}
    for name in ("schemes.auth_for", "multipart.multipart"):
        where, _, function = name.partition(".")
        assert f"\ndef {function}(" in got[f"_runtime/{where}.py"]


def test_a_form_that_the_definition_does_not_know(tmp_path: Path) -> None:
    root = spec({}, {"/a": sends("SendText", {"type": "string"})})
    with loaded(built(root, tmp_path / "formless")) as package:
        rows = importlib.import_module("formless._runtime.operation")
        body = rows.Body(True, ("multipart/form-data",))
        row = package.Operation("Own", "own", "POST", "/a", body=body)
        with pytest.raises(package.ClientError) as caught:
            package.Client(endpoint="https://a.test").call(row, body={"a": 1})
    assert type(caught.value).__name__ == "ConfigurationError"
    assert str(caught.value) == (
        "this package has no multipart: its definition has no use for it"
    )


def test_a_key_for_a_scheme_that_the_definition_does_not_know(tmp_path: Path) -> None:
    with loaded(built(spec(), tmp_path / "schemeless")) as package:
        problem = package.errors.ConfigurationError
        with pytest.raises(problem, match="the schemes are: none"):
            package.Client(endpoint="https://a.test", auth={"key": "k"})


# -- from one build to the next -----------------------------------------------


def test_what_is_no_longer_needed_is_deleted(tmp_path: Path) -> None:
    output = tmp_path / "api"
    emit.write(
        pipeline.build(
            Target(written(everything(), tmp_path), output, adapters=ADAPTERS)
        ),
        output,
    )
    (output / "_runtime" / "own.py").write_text("mine = 1\n")
    done = emit.write(pipeline.build(Target(written(spec(), tmp_path), output)), output)
    dropped = {p for p in done.deleted if p.startswith("_runtime/")}
    assert modules(dropped) >= HUAWEI | {"schemes", "multipart", "adapter"}
    left = {p.relative_to(output).as_posix() for p in output.rglob("*.py")}
    assert not left & dropped
    assert not (output / "_runtime" / "huawei").exists()
    assert (output / "_runtime" / "own.py").read_text() == "mine = 1\n"


@pytest.mark.slow
def test_mypy_finds_nothing_in_the_smallest_package(tmp_path: Path) -> None:
    built(spec(), tmp_path / "smallest")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "smallest"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.splitlines()[-1][:9], done.returncode) == ("Success: ", 0)

"""What holds for the package of every case, whatever its hazard is."""

from __future__ import annotations

import inspect
import re
import shutil
import subprocess
import sys
from pathlib import Path

import black
import pytest

from tests.building import every_module
from tests.cases.build import Case, names
from tests.cases.conftest import Built
from tests.resolving import unresolved

PROJECT = Path(__file__).resolve().parents[2]
CASES = names()


@pytest.fixture(params=CASES)
def each(request: pytest.FixtureRequest, built: Built) -> Case:
    """One case after the other."""
    return built(request.param)


def test_there_are_cases() -> None:
    assert len(CASES) > 30


def test_golden(each: Case, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-golden", default=False):
        _write(each.golden, each.own_files)
    golden = {
        path.relative_to(each.golden).as_posix(): path.read_text("utf-8")
        for path in each.golden.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert golden == each.own_files


def _write(folder: Path, files: dict[str, str]) -> None:
    if folder.exists():
        shutil.rmtree(folder)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")


def test_compiles(each: Case) -> None:
    for path, text in each.own_files.items():
        if path.endswith(".py"):
            compile(text, path, "exec", dont_inherit=True)


def test_all_that_is_imported_is_there(each: Case) -> None:
    assert unresolved(each.files) == []


def test_every_module_runs_on_the_standard_library_alone(built: Built) -> None:
    """In an interpreter that has met none of it, and has nothing installed."""
    outputs = [built(name).output for name in CASES]
    modules = [name for output in outputs for name in every_module(output)]
    assert len(modules) > 50 * len(CASES)
    script = (
        "import importlib, sys\n"
        "sys.path.insert(0, sys.argv[1])\n"
        "for name in sys.stdin.read().split():\n"
        "    importlib.import_module(name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", script, str(outputs[0].parent)],
        input="\n".join(modules),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stderr, done.returncode) == ("", 0)


def test_every_name_can_be_imported(each: Case) -> None:
    for name in each.package.__all__:
        assert getattr(each.package, name) is not None
    for operation in each.package.OPERATIONS.values():
        assert hasattr(each.package.Client, operation.name)
        assert hasattr(each.package.AsyncClient, operation.name)


def test_both_clients_take_the_same(each: Case) -> None:
    for operation in each.package.OPERATIONS.values():
        blocking = getattr(each.package.Client, operation.name)
        awaited = getattr(each.package.AsyncClient, operation.name)
        assert inspect.signature(blocking) == inspect.signature(awaited)
        assert inspect.iscoroutinefunction(awaited)
        assert not inspect.iscoroutinefunction(blocking)


def test_every_function_an_operation_names_is_there(each: Case) -> None:
    for operation in each.package.OPERATIONS.values():
        checks = [operation.check, operation.body.check if operation.body else ""]
        codecs = [operation.body.encode if operation.body else ""]
        codecs += [result.decode for result in operation.responses]
        for folder, found in (("validators", checks), ("codecs", codecs)):
            for name in filter(None, found):
                module, _, function = name.rpartition(".")
                assert callable(getattr(each.module(f"{folder}.{module}"), function))


def test_black_changes_nothing(each: Case) -> None:
    for path, text in each.own_files.items():
        if path.endswith(".py"):
            assert black.format_str(text, mode=black.Mode()) == text, path


def test_a_second_build_gives_the_same(each: Case, tmp_path: Path) -> None:
    """From the package itself, that is with the names its lock pins."""
    from generator import pipeline
    from generator.config import Target

    spec = next(each.golden.parent.glob("spec.*"))
    again = pipeline.build(Target(spec, each.output))
    assert again.text == each.files


@pytest.fixture(scope="session")
def sources(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every case's own files, all over one copy of the runtime: what any of them has."""
    root = tmp_path_factory.mktemp("sources")
    for name in CASES:
        case = built(name)
        for path, text in case.own_files.items():
            target = root / case.output.name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(
                re.sub(r"from \.+_runtime", "from runtime", text), "utf-8"
            )
        runtime = case.output / "_runtime"
        shutil.copytree(runtime, root / "runtime", dirs_exist_ok=True)
    return root


def run(*command: str, cwd: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


@pytest.mark.slow
def test_mypy_finds_nothing(sources: Path) -> None:
    (sources / "mypy.ini").write_text("[mypy]\nstrict = True\n")
    assert run("mypy", "--config-file=mypy.ini", ".", cwd=sources) == ""


@pytest.mark.slow
def test_ruff_finds_nothing(built: Built) -> None:
    folders = [built(name).output for name in CASES]
    config = f"--config={PROJECT / 'pyproject.toml'}"
    checked = run(
        "ruff",
        "check",
        "--no-cache",
        "--output-format=concise",
        "--exclude=_runtime",
        config,
        *map(str, folders),
        cwd=folders[0].parent,
    )
    assert checked == ""

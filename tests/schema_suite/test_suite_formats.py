"""The formats of the JSON-Schema-Test-Suite, where a target asserts them."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator import pipeline
from generator.config import Target
from generator.python import emit
from tests.building import imported, sends, spec, written

pytestmark = pytest.mark.shared

_SUITE = Path(__file__).resolve().parents[3] / "shared" / "json-schema-test-suite"
_FOLDER = _SUITE / "tests" / "draft2020-12" / "optional" / "format"

NOT_ASSERTED = {
    "idn-email": "its domain is an idn-hostname",
    "idn-hostname": "RFC 5892 needs tables of Unicode that Python does not bring",
}
"""format -> why it stays an annotation"""

_TABLES = "whether a character may be in a label is said by the tables of RFC 5892"
LEFT_OUT = {
    **dict.fromkeys(
        (
            "contains illegal char U+302E Hangul single dot tone mark",
            "Begins with a Spacing Combining Mark",
            "Begins with a Nonspacing Mark",
            "Begins with an Enclosing Mark",
            "Exceptions that are DISALLOWED, right-to-left chars",
            "Exceptions that are DISALLOWED, left-to-right chars",
            "MIDDLE DOT with no preceding 'l'",
            "MIDDLE DOT with nothing preceding",
            "MIDDLE DOT with no following 'l'",
            "MIDDLE DOT with nothing following",
            "Greek KERAIA not followed by Greek",
            "Greek KERAIA not followed by anything",
            "Hebrew GERESH not preceded by Hebrew",
            "Hebrew GERESH not preceded by anything",
            "Hebrew GERSHAYIM not preceded by Hebrew",
            "Hebrew GERSHAYIM not preceded by anything",
            "KATAKANA MIDDLE DOT with no Hiragana, Katakana, or Han",
            "KATAKANA MIDDLE DOT with no other characters",
            "Arabic-Indic digits mixed with Extended Arabic-Indic digits",
            "ZERO WIDTH JOINER not preceded by Virama",
            "ZERO WIDTH JOINER not preceded by anything",
        ),
        _TABLES,
    ),
}
"""test of the suite -> why it is not run"""


def _groups() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in sorted(_FOLDER.glob("*.json")):
        for number, group in enumerate(json.loads(path.read_text("utf-8"))):
            if group["schema"]["format"] not in NOT_ASSERTED:
                yield f"{path.stem}-{number}", group


_FOUND = list(_groups()) if _FOLDER.is_dir() else []


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    paths = {}
    for number, (_, group) in enumerate(_FOUND):
        schema = {k: v for k, v in group["schema"].items() if k != "$schema"}
        paths[f"/{number}"] = sends(f"Send{number}", schema)
    folder = tmp_path_factory.mktemp("formats")
    source, output = written(spec({}, paths), folder), folder / "suite_formats_api"
    emit.write(pipeline.build(Target(source, output, assert_formats=True)), output)
    with imported(output) as found:
        yield found


@pytest.mark.parametrize("name", [name for name, _ in _FOUND])
def test_group(package: ModuleType, name: str) -> None:
    number = [known for known, _ in _FOUND].index(name)
    group = _FOUND[number][1]
    stated = package.OPERATIONS[f"Send{number}"].body.check
    check = None
    if stated:
        module, function = stated.split(".")
        home = importlib.import_module(f"{package.__name__}.validators.{module}")
        check = getattr(home, function)
    wrong = []
    for test in group["tests"]:
        valid = check is None or not check(test["data"])
        if valid != test["valid"] and test["description"] not in LEFT_OUT:
            wrong.append((test["description"], test["data"]))
    assert wrong == []


def test_what_is_left_out_is_in_the_suite() -> None:
    if not _FOUND:
        pytest.skip("needs the json-schema-test-suite of ../shared")
    known = {test["description"] for _, group in _FOUND for test in group["tests"]}
    assert LEFT_OUT.keys() - known == set()

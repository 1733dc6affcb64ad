"""Patterns that could take for ever are found before they run."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator import source
from generator.ir import read
from generator.ir.lock import Lock
from generator.ir.walk import every_schema
from generator.problem import Problem, Problems, SpecError
from generator.python import pattern_use
from generator.python.findings import findings
from generator.python.pattern_cost import longest
from generator.python.patterns import translate
from generator.source.document import Places
from tests.building import api_of, reference, sends, spec

# A pattern, and the longest text it may search; None for any, 0 for not at all.
TABLE: dict[str, int | None] = {
    # nested quantifiers
    "^(a+)+$": 0,
    "^(a*)*$": 0,
    "^([a-z]+)*!$": 0,
    "^(\\w+\\s?)*$": 0,
    "^(x+x+)+y$": 0,
    "^(([a-z])+.)+[A-Z]([a-z])+$": 0,
    "^([a-z]{1,10}){1,10}$": 0,
    "^(a{1,2}){1,30}$": 0,
    "^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])+$": 0,
    "^bytes=((\\d*-\\d*,? ?)+)$": 0,
    # alternatives that overlap under a quantifier
    "^(a|a)*$": 0,
    "^(a|aa)+$": 0,
    "^(a|b|ab)*c$": 0,
    "^([a-z]{2}|[a-z]{3})*$": 0,
    # bounded, but by more than anyone can wait for
    "^(a?){30}a{30}$": 0,
    "a?" * 30 + "a" * 30: 0,
    "^(.*?,){11}P": 0,
    "^.*.*.*.*x$": 0,
    "(.)\\1+$": 0,
    # a power of the length
    "^a*a*$": 1581,
    "^a*a*a*$": 82,
    "^\\w+([-+.]\\w+)*@\\w+([-.]\\w+)*\\.\\w+([-.]\\w+)*$": 1581,
    "a+$": 2236,
    "(?!.*--)[a-z-]+$": 107,
    # in proportion to the length
    "^a+$": None,
    "a+": None,
    "^[a-z]*": None,
    "^(a|b)*$": None,
    "^[a-z]{1,64}[a-z]{1,64}$": None,
    "^[a-z]([a-z0-9-]*[a-z0-9])?$": None,
    "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$": None,
    "^(\\d{1,3}\\.){3}\\d{1,3}$": None,
    "^((25[0-5]|2[0-4]\\d|[01]?\\d\\d?)\\.){3}(25[0-5]|2[0-4]\\d|[01]?\\d\\d?)$": None,
    "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$": None,
    "^([0-9a-f]{2}[:-]){5}[0-9a-f]{2}$": None,
    "^(?=.*[a-z])(?=.*\\d)[a-z\\d]{8,}$": None,
    "^(?!.*--)[a-z-]+$": None,
    "^[^;]*(;[^;]*){0,4}$": None,
    "^\\s*\\S+\\s*$": None,
    "^(ab?)*$": None,
    "^[\\p{L}_]+$": None,
    "^a{0}b$": None,
    "^(?:)$": None,
    "": None,
    "a*": None,
    "^$|\\.": None,
    "(" * 20 + "a" + ")" * 20: None,
}


@pytest.mark.parametrize(("pattern", "length"), TABLE.items())
def test_the_length_that_is_safe(pattern: str, length: int | None) -> None:
    translated = translate(pattern)
    assert translated is not None
    assert longest(translated) == length


def test_what_is_too_large_to_be_judged_is_not_run() -> None:
    for pattern in ("^(" + "|".join(["ab"] * 2000) + ")*$", "^(?:ab){2000}[a-z]*$" * 9):
        translated = translate(pattern)
        assert translated is not None
        assert longest(translated) == 0


_SEARCH = """
import json, re, sys
for pattern, length in json.load(sys.stdin):
    search = re.compile(pattern).search
    size = 20_000 if length is None else length
    pieces = dict.fromkeys(re.findall(r"[ -~]", pattern) + list("a0.-/:;=, A_"))
    for piece in [*pieces, "a0", "a.", "a-", "0.", "a/", "ab ", "1-", "a="]:
        text = (piece * size)[: size - 1]
        for last in ("\\0", "!", "a"):
            search(text + last)
print("done")
"""


def search_worst(patterns: dict[str, int | None]) -> None:
    """Searches texts made against the patterns; whoever needs minutes never ends."""
    told = json.dumps(list(patterns.items()))
    done = subprocess.run(
        [sys.executable, "-c", _SEARCH],
        input=told,
        capture_output=True,
        text=True,
        timeout=500,
        check=True,
    )
    assert done.stdout == "done\n"


def test_what_is_kept_ends_on_texts_made_against_it() -> None:
    """By doubling, each pattern that is refused would need longer than the world has."""
    kept = {}
    for pattern, length in TABLE.items():
        translated = translate(pattern)
        if translated is not None and length != 0:
            kept[translated] = length
    assert len(kept) == 28
    search_worst(kept)


@pytest.mark.shared
@pytest.mark.slow
def test_the_patterns_of_real_definitions_end(shared_dir: Path) -> None:
    kept: dict[str, int | None] = {}
    for folder in sorted((shared_dir / "huawei").iterdir()):
        for use in uses(folder) if folder.is_dir() else ():
            if use.text:
                kept[use.text] = use.longest
    assert len(kept) > 100
    search_worst(kept)


def uses(folder: Path) -> list[pattern_use.Use]:
    try:
        document = source.read(folder)
    except SpecError:
        return []
    api = read.read(document, Lock(), Problems())
    roots = [*api.schemas, *(s for o in api.operations for s in o.request_schemas)]
    found = (schema for root in roots for schema in every_schema(root))
    return [pattern_use.of_value(s) for s in found if s.pattern is not None]


def problems(schema: Any) -> list[Problem]:
    root = spec({"A": schema}, {"/a": sends("SendA", reference("A"))})
    return list(findings(api_of(root), Places()))


def told(schema: Any) -> list[tuple[str, str, str, str]]:
    return [(p.rule, p.level, p.where, p.text) for p in problems(schema)]


def test_a_catastrophic_pattern_is_left_out_with_its_place() -> None:
    assert told({"properties": {"b": {"type": "string", "pattern": "^(a+)+$"}}}) == [
        (
            "pattern-catastrophic",
            "left-out",
            "#/components/schemas/A/properties/b/pattern",
            (
                "the pattern '^(a+)+$' may take for ever on a text that is made for it, "
                "and is not checked"
            ),
        )
    ]
    assert told({"patternProperties": {"^(a|a)*$": {"type": "string"}}}) == [
        (
            "pattern-catastrophic",
            "left-out",
            "#/components/schemas/A/patternProperties/^(a|a)*$",
            (
                "the pattern '^(a|a)*$' may take for ever on a text that is made for it, "
                "and is not checked"
            ),
        )
    ]


def test_a_slow_pattern_is_bounded() -> None:
    slow = {"type": "string", "pattern": "^a*a*$"}
    assert told(slow) == [
        (
            "pattern-bounded",
            "repaired",
            "#/components/schemas/A/pattern",
            (
                "the pattern '^a*a*$' may be slow, and is checked for texts of up to "
                "1581 characters"
            ),
        )
    ]
    assert told({**slow, "maxLength": 1582})[0][0] == "pattern-bounded"
    assert told({**slow, "maxLength": 1581}) == []


@pytest.mark.parametrize(
    ("more", "value"),
    [
        ({"examples": ["1", "B"]}, "B"),
        ({"default": "C"}, "C"),
        ({"enum": ["1", "D"]}, "D"),
        ({"const": "E"}, "E"),
    ],
)
def test_a_pattern_that_rejects_what_its_schema_gives_is_not_checked(
    more: dict[str, Any], value: str
) -> None:
    schema = {"type": "string", "pattern": "^[0-9]+$", **more}
    assert told(schema) == [
        (
            "pattern-contradicts-schema",
            "repaired",
            "#/components/schemas/A/pattern",
            (
                f"the pattern '^[0-9]+$' rejects {value!r}, which its own schema gives; "
                "it is not checked"
            ),
        )
    ]


def test_values_that_are_no_texts_or_fit_leave_a_pattern_alone() -> None:
    schema = {"type": ["string", "null"], "pattern": "^[0-9]+$"}
    assert told({**schema, "examples": [5, None, "5"], "default": None}) == []

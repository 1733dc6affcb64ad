"""Formats are annotations, until a target asserts them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner

from generator import pipeline
from generator.cli import main
from generator.config import Target
from generator.python import emit
from generator.python.check_formats import _TEXTS
from tests.building import built, imported, reference, sends, spec, written

# format -> (texts that have it, texts that do not)
TABLE: dict[str, tuple[list[str], list[str]]] = {
    "date-time": (["2020-02-29T08:30:06Z"], ["2020-02-29 08:30:06Z", "2020-02-29", ""]),
    "date": (["2020-02-29", "0000-02-29"], ["2021-02-29", "2020-13-01", "2020-00-01"]),
    "time": (["23:59:60Z"], ["23:59:61Z", "08:30:06"]),
    "duration": (["P4DT12H30M5S"], ["P", "PT", "P1Y2W"]),
    "email": (
        ["a@b.example", '"a b"@b', "a@[IPv6:::1]"],
        ["a", "@b", "a@b_c", "a@[b]"],
    ),
    "hostname": (
        ["a.example", "xn--9n2bp8q"],
        ["a.", "a_b", "ab--c", "xn--X", "a" * 64],
    ),
    "ipv4": (
        ["1.2.3.255"],
        ["1.2.3.256", "01.2.3.4", "1.2.3", "1.2.3.\u0664", "1.2..4"],
    ),
    "ipv6": (["::1", "1::1.2.3.4"], ["1::2::3", "::1%eth0", "::1/64", ""]),
    "uri": (
        ["https://a:1/b?c#d", "urn:a:b", "a://[::1]:1"],
        ["/a", "a b:c", "a://[b]"],
    ),
    "uri-reference": (["", "a/b", "//a"], ["a b", "%4", "1:b", "//[::1]x"]),
    "iri": (["https://\xe9/\u4e2d?\ue000"], ["/\xe9", "a:\ue000"]),
    "iri-reference": (["/\xe9"], ["a b"]),
    "uri-template": (["/a/{b*}{?c,d:9}"], ["/{", "/{}", "{a:0}"]),
    "uuid": (
        ["2EB8AA08-aa98-11ea-b4aa-73b441d16380"],
        ["2eb8aa08aa9811eab4aa73b441d16380"],
    ),
    "json-pointer": (["", "/a/~0~1"], ["a", "/~2"]),
    "relative-json-pointer": (["0#", "1/a"], ["", "01", "#", "0##"]),
    "regex": (
        ["^[]]$", "(?<a>b)\\k<a>", "\\p{L}\\cA", "(?<=a+)b", "[\\]\\d-z]"],
        ["(", "\\A", "\\Z", "(?i)a", "(?P<a>b)", "[a", "a**", "\\"],
    ),
    "byte": (["", "YQ==", "YWI=", "YWJj"], ["Y", "YQ", "YQ=", "YQ==\n", "Y-=="]),
}
NUMBERS: dict[str, tuple[list[float], list[float]]] = {
    "int8": ([-128, 127], [-129, 128]),
    "int32": ([-(2**31), 2**31 - 1, 1.0], [-(2**31) - 1, 2**31, 1e10]),
    "int64": ([-(2**63), 2**63 - 1], [-(2**63) - 1, 2**63, 10**400]),
    "uint16": ([0, 65535], [-1, 65536]),
}
SCHEMAS: dict[str, Any] = {
    "Texts": {
        "type": "object",
        "properties": {name: {"type": "string", "format": name} for name in TABLE},
    },
    "Numbers": {
        "type": "object",
        "properties": {name: {"type": "integer", "format": name} for name in NUMBERS},
    },
    "Others": {
        "type": "object",
        "properties": {
            "untyped": {"format": "uuid"},
            "unknown": {"type": "string", "format": "shoe-size"},
            "nullable": {"type": ["string", "null"], "format": "date"},
            "token": {"type": "string", "format": "uuid"},
            "list": {"type": "array", "items": {"type": "string", "format": "ipv4"}},
        },
    },
}
ROOT = spec(
    SCHEMAS, {f"/{name}": sends(f"Send{name}", reference(name)) for name in SCHEMAS}
)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("asserted")
    source, output = written(ROOT, folder), folder / "asserted_api"
    emit.write(pipeline.build(Target(source, output, assert_formats=True)), output)
    with imported(output) as found:
        yield found


def rules(package: ModuleType, model: str, data: Any) -> list[tuple[str, str]]:
    found = getattr(package, model).from_dict(data).validate()
    return [(v.path, v.rule) for v in found]


@pytest.mark.parametrize("name", TABLE)
def test_a_format_of_texts(package: ModuleType, name: str) -> None:
    good, bad = TABLE[name]
    assert [t for t in good if rules(package, "Texts", {name: t})] == []
    wrong = [(f"/{name}", "format")]
    assert [t for t in bad if rules(package, "Texts", {name: t}) != wrong] == []


@pytest.mark.parametrize("name", NUMBERS)
def test_a_format_of_numbers(package: ModuleType, name: str) -> None:
    good, bad = NUMBERS[name]
    assert [n for n in good if rules(package, "Numbers", {name: n})] == []
    wrong = [(f"/{name}", "format")]
    assert [n for n in bad if rules(package, "Numbers", {name: n}) != wrong] == []


def test_every_format_is_tried() -> None:
    assert _TEXTS.keys() == TABLE.keys()


def test_a_format_is_told(package: ModuleType) -> None:
    (found,) = package.Texts(uuid="x").validate()
    assert str(found) == '/uuid: must be a UUID (RFC 9562), not "x"'
    (found,) = package.Numbers(int32=2**31).validate()
    assert found.message == "must be a signed integer of 32 bits, not 2147483648"
    (found,) = package.Others(token="hunter2").validate()
    assert found.message == "must be a UUID (RFC 9562)"


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        ({"untyped": "x"}, [("/untyped", "format")]),
        ({"untyped": 5}, []),
        ({"unknown": "x"}, []),
        ({"nullable": "x"}, [("/nullable", "format")]),
        ({"list": ["1.2.3.4", "x"]}, [("/list/1", "format")]),
        ({"list": [5]}, [("/list/0", "type")]),
    ],
)
def test_a_format_speaks_of_its_type_alone(
    package: ModuleType, data: dict[str, Any], wrong: list[tuple[str, str]]
) -> None:
    assert rules(package, "Others", data) == wrong


def test_values_that_a_model_has_read_have_their_format(package: ModuleType) -> None:
    """Dates become objects in a model, and text again before they are checked."""
    data = {"date-time": "2020-02-29T08:30:06.5Z", "date": "2020-02-29"}
    model = package.Texts.from_dict(data)
    assert type(model.date).__name__ == "date"
    assert model.validate() == []


def test_a_format_is_an_annotation_by_default(tmp_path: Path) -> None:
    with imported(built(ROOT, tmp_path / "annotated_api")) as package:
        assert package.Texts(uuid="x", date="x", regex="(").validate() == []
        assert package.Numbers(int32=2**40).validate() == []
    assert not (tmp_path / "annotated_api/_runtime/formats.py").exists()


def test_the_option_is_part_of_what_a_package_is_made_of(tmp_path: Path) -> None:
    source, output = str(written(ROOT, tmp_path)), str(tmp_path / "switched_api")
    run = CliRunner().invoke

    def said(*arguments: str) -> str:
        return run(main, [*arguments, source, "-o", output]).output

    assert "written" in said("build")
    assert "up to date" in said("build")
    asserted = said("build", "--assert-formats")
    assert "up to date" not in asserted and " 0 written" not in asserted
    assert "up to date" in said("build", "--assert-formats")
    assert "as its definition gives it" in said("check", "--assert-formats")
    assert "gen build writes" in said("check")

"""Text -> plain JSON values: what scalars and keys mean, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.problem import SpecError
from generator.source.load import Limits, decode, digest, parse, read_file

SMALL = Limits(bytes=1000, nesting=5, nodes=20)


def told(text: str, name: str = "f.yaml", limits: Limits = SMALL) -> str:
    with pytest.raises(SpecError) as caught:
        parse(text, name, limits)
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: no", "no"),
        ("a: on", "on"),
        ("a: yes", "yes"),
        ("a: 3.1.0", "3.1.0"),
        ("a: 3.10", 3.1),
        ("a: '3.10'", "3.10"),
        ("a: 2024-01-01", "2024-01-01"),
        ("a: 12:30:45", "12:30:45"),
        ("a: 0x1F", "0x1F"),
        ("a: 007", "007"),
        ("a: 1_000", "1_000"),
        ("a: .5", ".5"),
        ("a: .inf", ".inf"),
        ("a: 1e3", 1000.0),
        ("a: 1e999", "1e999"),
        ("a: -1", -1),
        ("a: True", True),
        ("a: false", False),
        ("a: ~", None),
        ("a:", None),
        ("a: =", "="),
        ("a: !!str 5", "5"),
        ("a: ! 5", "5"),
        ("a: !!float 5", 5.0),
        ("a: !!int 5", 5),
        ("a: >\n  b\n  c\n", "b c\n"),
        ("a: {b: [1, x]}", {"b": [1, "x"]}),
        ('{"a": 1.50, }', 1.5),
    ],
)
def test_yaml_scalars(text: str, value: Any) -> None:
    found = parse(text, "f.yaml")["a"]
    assert found == value
    assert type(found) is type(value)


def test_yaml_keys_are_text_as_written() -> None:
    text = "200: a\n1.0: b\nno: c\n2024-01-01: d\nnull: e\n'5': f\n~: g\n"
    assert list(parse(text, "f.yaml")) == [
        *("200", "1.0", "no", "2024-01-01", "null", "5", "~"),
    ]


def test_yaml_aliases_and_merge_keys() -> None:
    text = """
    base: &base {a: 1, b: 2}
    other: &other {b: 3, c: 3}
    one: {<<: *base, b: 5}
    two: {b: 9, <<: [*base, *other]}
    three: *base
    """
    value = parse(text, "f.yaml")
    assert value["one"] == {"a": 1, "b": 5}
    assert value["two"] == {"a": 1, "b": 9, "c": 3}
    assert value["three"] == {"a": 1, "b": 2}


def test_a_quoted_merge_key_is_a_key() -> None:
    assert parse("a: {'<<': 1}", "f.yaml") == {"a": {"<<": 1}}


def test_json_in_a_file_of_any_name() -> None:
    assert parse(' {"a": [1, 2.0, null]}', "f.yaml") == {"a": [1, 2.0, None]}
    assert parse(' {"a": 1}', "f") == {"a": 1}


def test_a_byte_order_mark_is_no_text() -> None:
    assert decode(b"\xef\xbb\xbf{}", "f") == "{}"


@pytest.mark.parametrize(
    ("text", "name", "message"),
    [
        ('{"a": 1, "a": 2}', "f.json", "f.json:1: the key 'a' stands twice"),
        (
            '{"a": {"x": 1},\n "b": {"x": 1,\n "x": 2}}',
            "f.json",
            "f.json:3: the key 'x' stands twice",
        ),
        ('{"k\\u0041": 1, "kA": 2}', "f.json", "f.json:1: the key 'kA' stands twice"),
        ("a: 1\nb: 1\na: 2", "f.yaml", "f.yaml:3:1: the key 'a' stands twice"),
        ('{"a": NaN}', "f.json", "f.json: this is not JSON: it has no number NaN"),
        ('{"a": 1e999}', "f.json", "f.json: this is not JSON: the number 1e999 is too"),
        (
            '{"a": 1,}',
            "f.json",
            "f.json:1:9: this is not JSON: expecting property name",
        ),
        ('{"a": "\\ud800"}', "f.json", "f.json: a string holds half of a surrogate"),
        ("a: [1", "f.yaml", "f.yaml:2:1: this is not YAML: did not find expected"),
        ("a: \x01", "f.yaml", "f.yaml: this is not YAML: control characters are not"),
        (
            "a: &x [*x]",
            "f.yaml",
            "f.yaml:1:8: the alias *x stands inside what it repeats",
        ),
        ("a: *x", "f.yaml", "f.yaml:1:4: there is no anchor &x"),
        ("? [a]\n: 1", "f.yaml", "f.yaml:1:3: a key must be text"),
        (
            "a: !!set {b}",
            "f.yaml",
            "f.yaml:1:4: the tag 'tag:yaml.org,2002:set' means nothing in JSON",
        ),
        ("a: !x 5", "f.yaml", "f.yaml:1:4: '5' has the tag '!x'"),
        (
            "a: 1\n---\nb: 1",
            "f.yaml",
            "f.yaml:2:1: a second document starts here",
        ),
        (
            "a: {<<: 5}",
            "f.yaml",
            "f.yaml:1: the merge key << needs a mapping, or a list of them",
        ),
        ("", "f.yaml", "f.yaml: the file is empty"),
        ("# nothing\n", "f.yaml", "f.yaml: the file is empty"),
        ("[[[[[[1]]]]]]", "f.json", "f.json: values are nested more than 5 deep"),
        ("[" * 6, "f.json", "f.json:1:7: this is not JSON: expecting value"),
        ("a: {b: {c: {d: {e: {f: 1}}}}}", "f.yaml", "f.yaml:1:20: values are nested"),
        (str(list(range(30))), "f.json", "f.json: there are more than 20 values"),
        ("a: " + str(list(range(30))), "f.yaml", "there are more than 20 values"),
    ],
)
def test_what_is_refused(text: str, name: str, message: str) -> None:
    assert message in told(text, name)


def test_brackets_in_strings_are_not_nesting() -> None:
    text = '{"a": "[[[[[[[[", "b": "\\"[[[[[[", "c": "\\\\"}'
    assert parse(text, "f.json", SMALL)["a"] == "[" * 8


def test_aliases_count_every_time() -> None:
    lines = ["a0: &a0 [1, 1]"]
    lines += [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 4)]
    assert "there are more than 20 values" in told("\n".join(lines))


def test_aliases_cannot_go_round_the_nesting() -> None:
    lines = ["a0: &a0 [1]", *(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 6))]
    assert "values are nested more than 5 deep" in told("\n".join(lines))


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "f.json"
    path.write_text('"' + "x" * 2000 + '"')
    with pytest.raises(SpecError, match="larger than 1,000 bytes"):
        read_file(path, "f.json", SMALL)


def test_the_hash_is_that_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "f.json"
    path.write_bytes(b"\xef\xbb\xbf{}")
    assert read_file(path, "f.json").sha256 == digest(b"\xef\xbb\xbf{}")

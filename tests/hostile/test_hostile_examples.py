"""A stranger's examples stay values: in the samples of README.md and in examples.json."""

from __future__ import annotations

import ast
import builtins
import json
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.config import Target
from generator.python import emit
from tests import samples
from tests.building import imported
from tests.hostile.base import Root, base, operation, thing
from tests.hostile.test_injection import PAYLOADS

OTHERS = {
    "fence": "x\n```\n</details>\n\n# x\n",
    "fence alone": "```",
    "tilde fence": "~~~\n",
    "details": "</code></summary></details><script>x</script>",
    "heading": "\n\n# x\n- x",
}
TEXTS = {k: v for k, v in {**PAYLOADS, **OTHERS}.items() if k != "half a character"}
FENCES = 4
"""Lines of the README's own two blocks."""


def shown(text: str) -> Root:
    """A definition that shows a text wherever a sample takes its values from."""
    root = base()
    properties = thing(root)["properties"]
    properties["kind"] = {"type": "string", "enum": [text, "b"]}
    properties["made"] = {"type": "string", "examples": [text]}
    properties["free"] = {"type": "object"}
    properties[text] = {"type": "string"}
    thing(root)["required"] += ["kind", "made"]
    value = {"name": text, "kind": text, "free": {text: [text]}, text: text}
    stated = operation(root)
    stated["summary"] = stated["operationId"] = text
    stated["parameters"][0] = {
        **stated["parameters"][0],
        "schema": {"type": "string"},
        "examples": {text: {"value": f"x{text}"}},
    }
    answer = stated["responses"]["200"]
    for media in (stated["requestBody"], answer):
        media["content"]["application/json"]["examples"] = {text: {"value": value}}
    _derived(root, text)
    return root


def _derived(root: Root, text: str) -> None:
    """An operation without an example: what it sends is made of its schema."""
    root["paths"]["/made"] = {
        "post": {
            "operationId": "made",
            "tags": [text],
            "requestBody": operation(root)["requestBody"]
            | {
                "content": {
                    "application/json": {
                        "schema": {"$ref": "#/components/schemas/Thing"}
                    }
                }
            },
            "responses": {"204": {"description": text}},
        }
    }


def built(root: Root, folder: Path) -> Path:
    source = folder / "definition.json"
    source.write_text(json.dumps(root), "utf-8")
    output = folder / "hostile_samples"
    emit.write(pipeline.build(Target(source, output)), output)
    return output


def assert_only_a_call(code: str) -> None:
    """At most an import from the package, then one call on the client, of plain values."""
    *imports, call = ast.parse(code).body
    assert [type(i) for i in imports] in ([], [ast.ImportFrom])
    assert isinstance(call, ast.Expr)
    for node in ast.walk(call):
        if isinstance(node, ast.Call):
            assert isinstance(node.func, (ast.Name, ast.Attribute))
            name = ast.unparse(node.func)
            assert name.startswith("client.") or name[0].isupper(), name
    assert code.count("client.") >= 1


@pytest.mark.parametrize("name", TEXTS)
def test_an_example_is_a_value(name: str, tmp_path: Path) -> None:
    text = TEXTS[name]
    output = built(shown(text), tmp_path)
    readme = (output / "README.md").read_text("utf-8")
    found = samples.samples(output)
    assert len(found) + len(samples.without(output)) == 2
    fences = [line for line in readme.split("\n") if line.lstrip().startswith("```")]
    assert len(fences) == FENCES + 2 * len(found)
    assert [line for line in readme.split("\n") if line.startswith("<script")] == []
    for code in found.values():
        assert_only_a_call(code)
    rows = json.loads((output / "examples.json").read_text("utf-8"))
    expected = text if len(text) < 1000 else "name"
    assert rows[text]["body"]["name"] == expected
    with imported(output) as package:
        sent = _run(package, found)
    assert all(body["name"] for body in sent)
    assert not hasattr(builtins, "gen_canary")


def _run(package: Any, found: dict[str, str]) -> list[Any]:
    sent = []
    for code in found.values():
        transport = package.testing.ExamplesTransport()
        samples.run(code, samples.client(package, transport))
        sent.append(json.loads(transport.requests[0].body))
    return sent


def test_most_texts_make_a_sample(tmp_path: Path) -> None:
    """Else the test above would prove nothing."""
    marks = {"triple quote": "__import__", "fence": "</details>", "line feed": "\\n"}
    for name, mark in marks.items():
        folder = tmp_path / name.replace(" ", "_")
        folder.mkdir()
        found = samples.samples(built(shown(TEXTS[name]), folder))
        assert [mark in code for code in found.values()] == [True, True]


def test_a_pattern_that_takes_for_ever_is_not_tried(tmp_path: Path) -> None:
    root = base()
    slow = {"type": "string", "pattern": "^(a+)+$", "examples": ["a" * 60 + "!"]}
    thing(root)["properties"]["name"] = slow
    [code] = samples.samples(built(root, tmp_path)).values()
    assert f'Thing(name="{"a" * 60}!")' in code, "no validator checks that pattern"


def test_a_choice_that_opens_into_itself_comes_to_an_end(tmp_path: Path) -> None:
    root = base()
    again = {"$ref": "#/components/schemas/Thing"}
    root["components"]["schemas"]["Thing"] = {
        "type": "object",
        "required": ["a", "b"],
        "properties": {
            "a": {"anyOf": [again] * 9},
            "b": {"oneOf": [again, {"type": "array", "minItems": 9, "items": again}]},
        },
    }
    output = built(root, tmp_path)
    assert samples.samples(output) == {}
    assert samples.without(output) == ["send_thing"]

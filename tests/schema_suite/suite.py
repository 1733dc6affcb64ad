"""The files of the JSON-Schema-Test-Suite."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

SUITE = Path(__file__).resolve().parents[3] / "shared" / "json-schema-test-suite"
SERVER = "http://localhost:1234/"
META = "https://json-schema.org/draft/2020-12/"
META_4 = "http://json-schema.org/draft-04/schema"

Group = Mapping[str, Any]
"""`description`, `schema`, and `tests` of `description`, `data` and `valid`."""


def groups(folder: str) -> dict[str, Group]:
    """The groups of every file in a folder: `file: description` -> group."""
    found: dict[str, Group] = {}
    for path in sorted((SUITE / "tests" / folder).glob("*.json")):
        for group in json.loads(path.read_text("utf-8")):
            found[f"{path.stem}: {group['description']}"] = group
    return found


def remote(uri: str) -> Any:
    """What stands at a URI of the suite's server, or of a metaschema."""
    schemas = files("jsonschema_specifications") / "schemas"
    if uri == META_4:
        text = (schemas / "draft4" / "metaschema.json").read_text("utf-8")
    elif uri == f"{META}schema":
        text = (schemas / "draft202012" / "metaschema.json").read_text("utf-8")
    elif uri.startswith(META):
        name = uri.removeprefix(f"{META}meta/")
        vocabularies = schemas / "draft202012" / "vocabularies"
        text = (vocabularies / name).read_text("utf-8")
    else:
        text = (SUITE / "remotes" / uri.removeprefix(SERVER)).read_text("utf-8")
    return json.loads(text)

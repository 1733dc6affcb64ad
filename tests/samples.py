"""The samples of a package's README.md, and how they are run: without a network."""

from __future__ import annotations

import html
import importlib
import re
from pathlib import Path
from types import ModuleType
from typing import Any

_SAMPLE = re.compile(
    r"<summary><code>(\w+)</code>(?:, <code>\w+</code>)?: ([^\n]*)</summary>\n\n```python\n(.*?)\n```\n",
    re.DOTALL,
)
_BARE = re.compile(r"<p><code>(\w+)</code>[^\n]*</p>\n")


def samples(package: Path) -> dict[str, str]:
    """The code of each operation that has a sample, by the name of its method."""
    text = (package / "README.md").read_text("utf-8")
    return {name: code for name, _, code in _SAMPLE.findall(text)}


def without(package: Path) -> list[str]:
    """The operations that are listed without a sample."""
    return _BARE.findall((package / "README.md").read_text("utf-8"))


def words(package: Path) -> dict[str, str]:
    """What is said of each operation, by the name of its method."""
    text = (package / "README.md").read_text("utf-8")
    return {name: html.unescape(said) for name, said, _ in _SAMPLE.findall(text)}


def client(package: ModuleType, transport: Any = None, **settings: Any) -> Any:
    """A Client that is answered from the examples of its definition."""
    testing = importlib.import_module(f"{package.__name__}._runtime.testing")
    auth = importlib.import_module(f"{package.__name__}._runtime.auth")
    given: dict[str, Any] = {
        "endpoint": "https://sample.test",
        "auth": auth.NoAuth(),
        "project_id": "0123456789abcdef0123456789abcdef",
        "domain_id": "0123456789abcdef0123456789abcdef",
        **settings,
    }
    return package.Client(transport=transport or testing.ExamplesTransport(), **given)


def run(code: str, made: Any) -> None:
    """Runs a sample with this client."""
    eval(compile(code, "sample", "exec"), {"client": made})

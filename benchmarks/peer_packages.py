"""Packages that other generators write of the same definition."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

DOCUMENT = Path(__file__).resolve().parents[1] / "spec" / "functiongraph/openapi.json"
_NAME = "openapi_python_client_output"


def openapi_python_client(folder: Path) -> Any:
    """The package of openapi-python-client, written into `folder`, with its parts.

    Raises ImportError where the tool is not installed.
    """
    begin = command("openapi-python-client", "openapi_python_client")
    if begin is None:
        raise ModuleNotFoundError(name="openapi_python_client")
    output = folder / _NAME
    options = ["generate", "--path", str(DOCUMENT), "--meta", "none"]
    subprocess.run(
        [*begin, *options, "--output-path", str(output)],
        check=True,
        capture_output=True,
        env=environment(),
    )
    for name in [name for name in sys.modules if name.split(".")[0] == _NAME]:
        del sys.modules[name]
    sys.path.insert(0, str(folder))
    try:
        for part in ("models", "client"):
            import_module(f"{_NAME}.{part}")
        return import_module(_NAME)
    finally:
        sys.path.remove(str(folder))


def environment() -> dict[str, str]:
    """Our own, with the tools beside this interpreter on the path."""
    beside = str(Path(sys.executable).parent)
    path = os.pathsep.join((beside, os.environ.get("PATH", os.defpath)))
    return os.environ | {"PATH": path}


def command(name: str, module: str) -> list[str] | None:
    """How a tool is started: as on the path, or as a module beside us; None: it is not."""
    if found := shutil.which(name):
        return [found]
    return [sys.executable, "-m", module] if find_spec(module) else None

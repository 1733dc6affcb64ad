"""A build of FunctionGraph from nothing, against generators of less.

`gen` writes models, validators and both clients of the definition with its
overlays; openapi-python-client writes models and a client, and
datamodel-code-generator models alone, of the definition as it is.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from .interleaved import Contender, report, run

_ROOT = Path(__file__).resolve().parents[1]
_SPEC = _ROOT / "spec" / "functiongraph"
_ROUNDS = 7


def main() -> int:
    """Prints the comparison; 0 if `gen` itself worked."""
    with tempfile.TemporaryDirectory() as folder:
        contenders = list(_contenders(Path(folder)))
        run(contenders, _ROUNDS)
        report(contenders)
    for name in ("openapi_python_client", "datamodel_code_generator"):
        if find_spec(name) is None:
            print(f"{name} is not installed: pip install -e '.[benchmark]'")
    return int(bool(contenders[0].failure))


def _contenders(folder: Path) -> list[Contender]:
    spec = str(_SPEC / "openapi.json")
    build = [sys.executable, "-m", "generator", "build", spec]
    for overlay in sorted(_SPEC.glob("*.yaml")):
        build += ["--overlay", str(overlay)]
    cold, again = folder / "cold", folder / "again"
    found = [
        Contender("gen, from nothing", [*build, "-o", str(cold)], _without(cold)),
        Contender("gen, nothing to do", [*build, "-o", str(again)]),
    ]
    if find_spec("openapi_python_client"):
        output = folder / "opc"
        found.append(
            Contender(
                "openapi-python-client",
                [
                    *(sys.executable, "-m", "openapi_python_client", "generate"),
                    *("--path", spec, "--output-path", str(output), "--meta", "none"),
                ],
                _without(output),
            )
        )
    if find_spec("datamodel_code_generator"):
        output = folder / "models.py"
        found.append(
            Contender(
                "datamodel-code-generator",
                [
                    *(sys.executable, "-m", "datamodel_code_generator"),
                    *("--input", spec, "--input-file-type", "openapi"),
                    *("--output", str(output)),
                ],
                _without(output),
            )
        )
    return found


def _without(path: Path) -> Callable[[], None]:
    """Removes what an earlier run wrote."""

    def remove() -> None:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)

    return remove

"""What our client and the official SDK's send for the same values is the same.

Both call a server on this machine: every operation of a service, once with all
parameters and fields, once with the required ones. See docs/wire.md.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.config import Target

from .exchanges import Outcome, exchanges
from .known import ABSENT, COUNTS, DIFFERENT, FUNCTIONGRAPH

SPEC = Path(__file__).resolve().parents[2] / "spec" / "functiongraph"
RELEASE = "3.1.219"

pytestmark = [
    # of the SDK and of what it is made of
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

Compared = Callable[[str, Path, tuple[Path, ...]], Outcome]


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Compared]:
    """`compared(service, source, overlays)`; skips without the service's SDK."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))  # where the SDK writes an id of the machine
        patch.setenv("NO_PROXY", "127.0.0.1")

        def run(service: str, definition: Path, overlays: tuple[Path, ...]) -> Outcome:
            module = f"huaweicloudsdk{service.lower()}"
            _need(module)
            output = tmp_path_factory.mktemp("packages") / f"{service.lower()}_wire"
            return exchanges(Target(definition, output, overlays), module)

        yield run


def _need(module: str) -> None:
    from importlib.metadata import version

    if importlib.util.find_spec(module) is None:
        pytest.skip(f"{module} is not installed: pip install '.[peers]'")
    if version(module) != RELEASE:
        pytest.skip(f"what is known of {module} is of its release {RELEASE}")


def test_functiongraph(compared: Compared) -> None:
    overlays = (SPEC / "overlay.yaml", SPEC / "rules.yaml")
    outcome = compared("FunctionGraph", SPEC / "openapi.json", overlays)
    assert len(outcome.compared) == outcome.operations == 92
    assert outcome.requests == 92 * 2 * 2
    assert outcome.different == {op: set(d.aspects) for op, d in FUNCTIONGRAPH.items()}
    assert outcome.unsigned == []


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.parametrize("service", COUNTS)
def test_other_services(service: str, compared: Compared, shared_dir: Path) -> None:
    outcome = compared(service, shared_dir / "huawei" / service, ())
    known = DIFFERENT.get(service, {})
    assert outcome.absent == set(ABSENT.get(service, "").split())
    assert outcome.different == {op: set(d.aspects) for op, d in known.items()}
    assert outcome.unsigned == []
    equal = len(outcome.compared) - len(outcome.different)
    assert (equal, outcome.operations) == COUNTS[service]

"""Each case is built once, whatever asks for it; `--update-golden` accepts its output."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest

from tests.cases.build import Case, build

Built = Callable[[str], Case]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write what the generator makes of each case into its golden folder",
    )


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    """`built(name)`: the package of a case, importable as `case_<name>`."""
    root = tmp_path_factory.mktemp("cases")
    cases: dict[str, Case] = {}

    def get(name: str) -> Case:
        if name not in cases:
            cases[name] = build(name, root)
        return cases[name]

    sys.path.insert(0, str(root))
    yield get
    sys.path.remove(str(root))
    for module in [name for name in sys.modules if name.startswith("case_")]:
        del sys.modules[module]


@pytest.fixture(scope="module")
def case(request: pytest.FixtureRequest, built: Built) -> Case:
    """The case in whose folder the test stands."""
    return built(request.path.parent.name)

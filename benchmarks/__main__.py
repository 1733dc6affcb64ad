"""`python -m benchmarks NAME`: runs one comparison and prints it."""

from __future__ import annotations

import sys
from importlib import import_module

_MODULES = {
    "gen": "gen",
    "validate": "validate",
    "codec": "codec",
    "http": "http",
    "import": "imports",
}


def main() -> int:
    """Runs the comparison that the command line names."""
    names = sys.argv[1:]
    if len(names) != 1 or names[0] not in _MODULES:
        print(f"usage: python -m benchmarks {{{','.join(_MODULES)}}}", file=sys.stderr)
        return 2
    module = import_module(f"{__package__}.{_MODULES[names[0]]}")
    status: int = module.main()
    return status


if __name__ == "__main__":
    raise SystemExit(main())

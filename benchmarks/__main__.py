"""`python -m benchmarks NAME`: runs one comparison and prints it."""

from __future__ import annotations

import sys

from . import gen

_ALL = {"gen": gen.main}


def main() -> int:
    """Runs the comparison that the command line names."""
    names = sys.argv[1:]
    if len(names) != 1 or names[0] not in _ALL:
        print(f"usage: python -m benchmarks {{{','.join(_ALL)}}}", file=sys.stderr)
        return 2
    return _ALL[names[0]]()


if __name__ == "__main__":
    raise SystemExit(main())

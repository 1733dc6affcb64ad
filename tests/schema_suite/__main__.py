"""`python -m tests.schema_suite`: how many tests pass, by file of the suite."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from .readings import READINGS, Reading
from .suite import groups


def main() -> None:
    for title, reading in READINGS.items():
        passed, every = _counts(reading)
        print(f"{title}: {passed.total()} of {every.total()}")
        for file, count in sorted(every.items()):
            print(f"  {file:28} {passed[file]:4} of {count:4}")


def _counts(reading: Reading) -> tuple[Counter[str], Counter[str]]:
    """(passed, all) by file; what is left out counts as not passed."""
    passed: Counter[str] = Counter()
    every: Counter[str] = Counter()
    run = reading.groups()
    for name, group in groups(reading.folder).items():
        file, count = name.partition(":")[0], len(group["tests"])
        every[file] += count
        if name in run:
            with TemporaryDirectory() as folder:
                passed[file] += count - len(reading.wrong(group, Path(folder)))
    return passed, every


if __name__ == "__main__":
    main()

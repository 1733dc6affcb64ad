"""Calls, timed in turns within one process: rows of contenders, columns of cases.

Each cell is called often enough to be measured well, and all of them again in every
round. A ratio is that of two cells of the same round, so that what slows the machine
slows both; unless there is something to wait for, the time of this process alone
is counted.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

Call = Callable[[], object]
Clock = Callable[[], float]


@dataclass
class Row:
    """A contender: a call for each case, or why there is none."""

    name: str
    calls: Mapping[str, Call] = field(default_factory=dict)
    absent: str = ""
    seconds: dict[str, list[float]] = field(default_factory=dict)

    def median(self, case: str) -> float:
        """Seconds of one call."""
        return statistics.median(self.seconds[case])

    def ratio(self, case: str, base: Row) -> float:
        """Its time in that of another row, round by round."""
        pairs = zip(self.seconds[case], base.seconds[case])
        return statistics.median(own / other for own, other in pairs)


def measure(
    rows: Sequence[Row],
    rounds: int,
    least: float,
    clock: Clock = time.process_time,
) -> None:
    """Fills `seconds` in; a cell takes about `least` seconds of every round."""
    cases = list(dict.fromkeys(case for row in rows for case in row.calls))
    cells = [
        (r, case, r.calls[case]) for case in cases for r in rows if case in r.calls
    ]
    counts = [_count(call, least, clock) for _, _, call in cells]
    for _ in range(rounds):
        for (row, case, call), count in zip(cells, counts):
            row.seconds.setdefault(case, []).append(_timed(call, count, clock) / count)


def _count(call: Call, least: float, clock: Clock) -> int:
    """How many calls take about `least` seconds; the first call may well be slower."""
    call()
    return max(1, round(least / max(_timed(call, 3, clock) / 3, 1e-9)))


def _timed(call: Call, count: int, clock: Clock) -> float:
    start = clock()
    for _ in range(count):
        call()
    return clock() - start


def table(rows: Sequence[Row], base: Row, unit: str = "us") -> None:
    """The base in microseconds, and every median in those of the base."""
    cases = list(base.calls)
    wide = max(len(r.name) for r in rows)
    columns = [max(len(case), 9) for case in cases]
    _line("", cases, wide, columns)
    shown = [f"{base.median(case) * 1e6:.1f} {unit}" for case in cases]
    _line(base.name, shown, wide, columns)
    for row in rows:
        if row.absent:
            print(f"{row.name:{wide}}  {row.absent}")
            continue
        ratios = [f"{row.ratio(c, base):.2f}" if c in row.calls else "-" for c in cases]
        _line(row.name, ratios, wide, columns)


def _line(name: str, cells: Sequence[str], wide: int, columns: Sequence[int]) -> None:
    shown = "  ".join(f"{cell:>{column}}" for cell, column in zip(cells, columns))
    print(f"{name:{wide}}  {shown}")

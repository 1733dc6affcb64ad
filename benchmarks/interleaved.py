"""Whole processes, timed in turns: A B C A B C, so that a noisy machine is noisy for all."""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from .peer_packages import environment as environment_of_tools

_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"


@dataclass
class Contender:
    """A command, and what has to be done before each of its runs."""

    name: str
    command: Sequence[str]
    prepare: Callable[[], None] = lambda: None
    seconds: list[float] = field(default_factory=list)
    failure: str = ""

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)


def run(contenders: Sequence[Contender], rounds: int) -> None:
    """Runs every contender once to warm up, then `rounds` times in turn.

    The warming up also compiles what a checkout has not compiled yet: tools that
    were installed have had that done.
    """
    environment = {k: v for k, v in environment_of_tools().items() if k != _NO_BYTECODE}
    for number in range(rounds + 1):
        for contender in contenders:
            if contender.failure:
                continue
            contender.prepare()
            start = time.perf_counter()
            done = subprocess.run(
                contender.command,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
            elapsed = time.perf_counter() - start
            if done.returncode:
                last = (done.stderr or done.stdout).strip().splitlines()[-1:]
                contender.failure = last[0] if last else f"exit {done.returncode}"
            elif number:
                contender.seconds.append(elapsed)


def report(contenders: Sequence[Contender]) -> None:
    """Median, least and most of each, and its median in those of the first."""
    base = contenders[0]
    wide = max(len(c.name) for c in contenders)
    print(f"{'':{wide}} {'median s':>9} {'min':>7} {'max':>7} {'to the first':>13}")
    for contender in contenders:
        if contender.failure:
            print(f"{contender.name:{wide}} failed: {contender.failure[:80]}")
            continue
        low, high = min(contender.seconds), max(contender.seconds)
        ratio = contender.median / base.median if base.seconds else float("nan")
        print(
            f"{contender.name:{wide}} {contender.median:9.3f} {low:7.3f} {high:7.3f} "
            f"{ratio:13.2f}"
        )

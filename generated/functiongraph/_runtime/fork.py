"""What a forked child must not inherit: locks and errands of threads it does not have."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forked(Protocol):
    """Something with state that makes no sense in a child."""

    def _after_fork(self) -> None:
        """Called in the child, before anything else uses the object."""
        ...


_living: WeakSet[Forked] = WeakSet()


def survives_fork(thing: Forked) -> None:
    """Has `_after_fork` called in every child, as long as `thing` is in use."""
    _living.add(thing)


def _in_child() -> None:
    for thing in list(_living):
        thing._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)

"""The mark of an overlay action that nobody has looked at yet.

`gen lint --suggest` puts it on whatever it drafts. An action that carries it is
not applied; whoever accepts the action removes the mark.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..problem import Problems

MARK: Final = "x-review"
PENDING: Final = "pending"


def awaits_review(action: Mapping[str, Any], where: str, problems: Problems) -> bool:
    """Whether an action is to be left out, which is then reported."""
    if action.get(MARK) != PENDING:
        return False
    problems.add(
        "overlay-unreviewed",
        "left-out",
        where,
        f"the action is marked {MARK}: {PENDING}, so it is not applied",
        f"Read it, then remove {MARK} to accept it, or remove the action",
    )
    return True

"""Models of logs."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShowLtsLogDetailsResponseBody(Model):
    """LTS log group and stream of a function."""

    group_id: str | None = None
    """ID of the LTS log group that takes the logs of the function."""

    group_name: str | None = None
    """Name of the LTS log group that takes the logs of the function."""

    stream_id: str | None = None
    """ID of the LTS log stream, in the log group, that takes the logs of the
    function.
    """

    stream_name: str | None = None
    """Name of the LTS log stream, in the log group, that takes the logs of the
    function.
    """

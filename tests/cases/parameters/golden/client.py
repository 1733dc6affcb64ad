"""Client of Parameters of every kind: a method for each operation."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.thing import Level


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_parameters"
    _package_version = "0.1.0"

    def list_things(
        self,
        id: str,
        since: date | str,
        *,
        project_id: str | None = None,
        limit: int | None = None,
        marker: str | None = None,
        id_query: str | None = None,
        id_header: str | None = None,
        id_cookie: str | None = None,
        tag: list[str] | None = None,
        csv: list[int] | None = None,
        filter: dict[str, str] | None = None,
        where: dict[str, Any] | None = None,
        flag: bool | None = None,
        level: Level | str | None = None,
        x_list: list[str] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """GET /v1/{project_id}/things/{id}.

        marker: Default: 0.
        """
        return self.call(
            operations.LIST_THINGS,
            id=id,
            since=since,
            project_id=project_id,
            limit=limit,
            marker=marker,
            id_query=id_query,
            id_header=id_header,
            id_cookie=id_cookie,
            tag=tag,
            csv=csv,
            filter=filter,
            where=where,
            flag=flag,
            level=level,
            x_list=x_list,
            options=options,
        ).data

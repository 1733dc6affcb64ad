"""AsyncClient of Bodies of every kind: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import operations
from ._runtime.async_client import BaseAsyncClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.any_ import (
        PutMultipartRequestBody,
        PutSettingsRequestBody,
        Thing,
        Upload,
    )


class AsyncClient(BaseAsyncClient):
    """A method for each operation; `BaseAsyncClient` says what can be set."""

    _package_name = "case_bodies"
    _package_version = "0.1.0"

    async def put_json(
        self, body: Thing, *, options: CallOptions | None = None
    ) -> None:
        """PUT /json."""
        response = await self.call(operations.PUT_JSON, body=body, options=options)
        return response.data

    async def put_form(
        self, body: Thing, *, options: CallOptions | None = None
    ) -> None:
        """PUT /form."""
        response = await self.call(operations.PUT_FORM, body=body, options=options)
        return response.data

    async def put_multipart(
        self, body: PutMultipartRequestBody, *, options: CallOptions | None = None
    ) -> None:
        """PUT /multipart."""
        response = await self.call(operations.PUT_MULTIPART, body=body, options=options)
        return response.data

    async def put_octets(
        self, body: bytes, *, options: CallOptions | None = None
    ) -> None:
        """PUT /octets."""
        response = await self.call(operations.PUT_OCTETS, body=body, options=options)
        return response.data

    async def put_text(
        self, body: str | None = None, *, options: CallOptions | None = None
    ) -> None:
        """PUT /text."""
        response = await self.call(operations.PUT_TEXT, body=body, options=options)
        return response.data

    async def put_any(
        self, body: Any = None, *, options: CallOptions | None = None
    ) -> None:
        """PUT /any."""
        response = await self.call(operations.PUT_ANY, body=body, options=options)
        return response.data

    async def put_several(
        self, body: bytes | Thing | None = None, *, options: CallOptions | None = None
    ) -> None:
        """PUT /several."""
        response = await self.call(operations.PUT_SEVERAL, body=body, options=options)
        return response.data

    async def put_upload(
        self, body: Upload, *, options: CallOptions | None = None
    ) -> None:
        """PUT /upload."""
        response = await self.call(operations.PUT_UPLOAD, body=body, options=options)
        return response.data

    async def put_settings(
        self,
        body: PutSettingsRequestBody | None = None,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """PUT /settings."""
        response = await self.call(operations.PUT_SETTINGS, body=body, options=options)
        return response.data

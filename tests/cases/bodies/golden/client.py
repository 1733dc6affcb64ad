"""Client of Bodies of every kind: a method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import operations
from ._runtime.client import BaseClient

if TYPE_CHECKING:
    from ._runtime.options import CallOptions
    from .models.any_ import (
        PutMultipartRequestBody,
        PutSettingsRequestBody,
        Thing,
        Upload,
    )


class Client(BaseClient):
    """A method for each operation; `BaseClient` says what can be set."""

    _package_name = "case_bodies"
    _package_version = "0.1.0"

    def put_json(self, body: Thing, *, options: CallOptions | None = None) -> None:
        """PUT /json."""
        return self.call(operations.PUT_JSON, body=body, options=options).data

    def put_form(self, body: Thing, *, options: CallOptions | None = None) -> None:
        """PUT /form."""
        return self.call(operations.PUT_FORM, body=body, options=options).data

    def put_multipart(
        self, body: PutMultipartRequestBody, *, options: CallOptions | None = None
    ) -> None:
        """PUT /multipart."""
        return self.call(operations.PUT_MULTIPART, body=body, options=options).data

    def put_octets(self, body: bytes, *, options: CallOptions | None = None) -> None:
        """PUT /octets."""
        return self.call(operations.PUT_OCTETS, body=body, options=options).data

    def put_text(
        self, body: str | None = None, *, options: CallOptions | None = None
    ) -> None:
        """PUT /text."""
        return self.call(operations.PUT_TEXT, body=body, options=options).data

    def put_any(self, body: Any = None, *, options: CallOptions | None = None) -> None:
        """PUT /any."""
        return self.call(operations.PUT_ANY, body=body, options=options).data

    def put_several(
        self, body: bytes | Thing | None = None, *, options: CallOptions | None = None
    ) -> None:
        """PUT /several."""
        return self.call(operations.PUT_SEVERAL, body=body, options=options).data

    def put_upload(self, body: Upload, *, options: CallOptions | None = None) -> None:
        """PUT /upload."""
        return self.call(operations.PUT_UPLOAD, body=body, options=options).data

    def put_settings(
        self,
        body: PutSettingsRequestBody | None = None,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """PUT /settings."""
        return self.call(operations.PUT_SETTINGS, body=body, options=options).data

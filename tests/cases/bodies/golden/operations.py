"""Every operation of the API as a row: what both clients are driven by."""

from __future__ import annotations

from typing import Any

from ._runtime.operation import Body, Operation, Result

PUT_JSON: Operation[None] = Operation(
    id="putJson",
    name="put_json",
    method="PUT",
    path="/json",
    body=Body(
        required=True,
        media_types=("application/vnd.x+json",),
        encode="any_.encode_thing",
        check="any_.check_thing",
    ),
    responses=(Result("204"),),
)

PUT_FORM: Operation[None] = Operation(
    id="putForm",
    name="put_form",
    method="PUT",
    path="/form",
    body=Body(
        required=True,
        media_types=("application/x-www-form-urlencoded",),
        encode="any_.encode_thing",
        check="any_.check_thing",
    ),
    responses=(Result("204"),),
)

PUT_MULTIPART: Operation[None] = Operation(
    id="putMultipart",
    name="put_multipart",
    method="PUT",
    path="/multipart",
    body=Body(
        required=True,
        media_types=("multipart/form-data",),
        encode="any_.encode_put_multipart_request_body",
        check="any_.check_put_multipart_request_body",
    ),
    responses=(Result("204"),),
)

PUT_OCTETS: Operation[None] = Operation(
    id="putOctets",
    name="put_octets",
    method="PUT",
    path="/octets",
    body=Body(required=True, media_types=("application/octet-stream",)),
    responses=(Result("204"),),
)

PUT_TEXT: Operation[None] = Operation(
    id="putText",
    name="put_text",
    method="PUT",
    path="/text",
    body=Body(required=False, media_types=("text/plain",)),
    responses=(Result("204"),),
)

PUT_ANY: Operation[None] = Operation(
    id="putAny",
    name="put_any",
    method="PUT",
    path="/any",
    body=Body(required=False, media_types=("*/*",)),
    responses=(Result("204"),),
)

PUT_SEVERAL: Operation[None] = Operation(
    id="putSeveral",
    name="put_several",
    method="PUT",
    path="/several",
    body=Body(
        required=False,
        media_types=("application/xml", "application/json"),
        encode="any_.encode_thing",
        check="any_.check_thing",
    ),
    responses=(Result("204"),),
)

PUT_UPLOAD: Operation[None] = Operation(
    id="putUpload",
    name="put_upload",
    method="PUT",
    path="/upload",
    body=Body(
        required=True,
        media_types=("multipart/form-data",),
        encode="any_.encode_upload",
        check="any_.check_upload",
    ),
    responses=(Result("204"),),
)

PUT_SETTINGS: Operation[None] = Operation(
    id="putSettings",
    name="put_settings",
    method="PUT",
    path="/settings",
    body=Body(
        required=False,
        media_types=("application/x-www-form-urlencoded; charset=utf-8",),
        encode="any_.encode_put_settings_request_body",
        check="any_.check_put_settings_request_body",
    ),
    responses=(Result("204"),),
)

_ALL: tuple[Operation[Any], ...] = (
    PUT_JSON,
    PUT_FORM,
    PUT_MULTIPART,
    PUT_OCTETS,
    PUT_TEXT,
    PUT_ANY,
    PUT_SEVERAL,
    PUT_UPLOAD,
    PUT_SETTINGS,
)
OPERATIONS: dict[str, Operation[Any]] = {row.id: row for row in _ALL}
"""Every operation by its operationId."""

"""Talking to IAM: the errors, endpoints and small requests its users share."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from ..errors import ConfigurationError, DecodeError
from ..json import dumps, loads
from ..limits import Timeout
from ..operation import Operation
from ..response import api_error
from ..servers import check_endpoint, is_private
from ..steps import Steps, send
from ..transport import RawResponse, Request

_TIMEOUT = Timeout(connect=10.0, read=30.0)


def iam_endpoint(given: str, region: str) -> str:
    """Given, or HUAWEICLOUD_SDK_IAM_ENDPOINT, or that of the region.

    Raises `ConfigurationError` for http:// to another machine: secrets go there.
    """
    url = given or os.environ.get("HUAWEICLOUD_SDK_IAM_ENDPOINT", "")
    host = f"iam.{region}.myhuaweicloud.com" if region else "iam.myhuaweicloud.com"
    endpoint = check_endpoint(url or f"https://{host}")
    if not is_private(endpoint):
        raise ConfigurationError(f"credentials are not sent to {endpoint}: use https")
    return endpoint


def request(method: str, url: str, body: object = None) -> Request:
    """A JSON request with short timeouts."""
    headers = {"Accept": "application/json"}
    if body is None:
        return Request(method, url, headers, timeout=_TIMEOUT)
    headers["Content-Type"] = "application/json"
    return Request(method, url, headers, dumps(body), timeout=_TIMEOUT)


def ask(question: Request, name: str) -> Steps[RawResponse]:
    """Sends it; `name` is what an `ApiError` calls the operation."""
    raw = yield from send(question)
    if raw.status >= 300:
        operation: Operation[Any] = Operation(name, name, question.method, "")
        raise api_error(operation, raw)
    return raw


def loaded(raw: RawResponse) -> Mapping[str, Any]:
    """The JSON object of a body; raises `DecodeError` for anything else."""
    value = loads(raw.body)
    if not isinstance(value, Mapping):
        raise DecodeError("the answer is no JSON object", status=raw.status)
    return value


def member(raw: RawResponse, name: str) -> Mapping[str, Any]:
    """The object of that name in a JSON body; raises `DecodeError` if there is none."""
    value = loaded(raw).get(name)
    if not isinstance(value, Mapping):
        raise DecodeError(f"the answer holds no {name}", status=raw.status)
    return value


def only_one(found: Any, kind: str, hint: str) -> str:
    """The id of the only item of a list; raises `ConfigurationError`."""
    items = found if isinstance(found, list) else []
    ids = [str(item.get("id", "")) for item in items if isinstance(item, Mapping)]
    if len(ids) == 1:
        return ids[0]
    told = f"{len(ids)} {kind}s: {', '.join(ids)}" if ids else f"no {kind}"
    raise ConfigurationError(f"IAM knows {told}; {hint}")

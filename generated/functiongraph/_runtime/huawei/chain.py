"""Where access keys are found: environment, credentials file, ECS metadata."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from ..errors import ConfigurationError, TransportError
from ..limits import Timeout
from ..renewable import Expiring, timestamp
from ..steps import Steps, send
from ..transport import RawResponse, Request
from . import iam
from .signing import AccessKey

METADATA = "http://169.254.169.254"
_TIMEOUT = Timeout(connect=3.0, read=3.0)
_TOKEN_SECONDS = 21600

Found = Expiring[AccessKey]


def default_source(metadata: str = METADATA) -> Callable[[], Steps[Found]]:
    """The chain; `metadata` is the address of the metadata service.

    In this order: HUAWEICLOUD_SDK_AK and _SK (with _SECURITY_TOKEN, _PROJECT_ID and
    _DOMAIN_ID), CLOUD_SDK_AK and _SK, the file HUAWEICLOUD_SDK_CREDENTIALS_FILE or
    ~/.huaweicloud/credentials, the agency of the ECS instance. Raises
    `ConfigurationError` when fetched and there is none.
    """

    def fetch() -> Steps[Found]:
        key = from_environment() or from_file()
        if key is not None:
            return Expiring(key)
        found = yield from from_metadata(metadata)
        if found is None:
            raise ConfigurationError(
                "no access key was found: neither HUAWEICLOUD_SDK_AK and "
                "HUAWEICLOUD_SDK_SK in the environment, nor a file "
                "~/.huaweicloud/credentials, nor an ECS instance with an agency"
            )
        return found

    return fetch


def from_environment() -> AccessKey | None:
    """The key of the environment variables, None without both halves."""
    for prefix in ("HUAWEICLOUD_SDK_", "CLOUD_SDK_"):
        names = ("AK", "SK", "SECURITY_TOKEN", "PROJECT_ID", "DOMAIN_ID")
        values = [os.environ.get(prefix + name, "") for name in names]
        if values[0] and values[1]:
            return AccessKey(*values)
    return None


def from_file(path: str | os.PathLike[str] | None = None) -> AccessKey | None:
    """The key of a credentials file, from its section `basic`, else `global`.

    None without such a file or key; `ConfigurationError` if it cannot be read.
    """
    from configparser import ConfigParser, Error

    named = path or os.environ.get("HUAWEICLOUD_SDK_CREDENTIALS_FILE")
    file = Path(named) if named else Path.home() / ".huaweicloud" / "credentials"
    parser = ConfigParser(interpolation=None)
    try:
        parser.read(file, encoding="utf-8")
    except (Error, OSError, UnicodeDecodeError) as error:
        kind = type(error).__name__
        raise ConfigurationError(f"the credentials file {file}: {kind}") from None
    for name in ("basic", "global"):
        section = parser[name] if parser.has_section(name) else {}
        fields = ("ak", "sk", "security_token", "project_id", "domain_id")
        values = [section.get(field, "") for field in fields]
        if values[0] and values[1]:
            return AccessKey(*values)
    return None


def from_metadata(address: str = METADATA) -> Steps[Found | None]:
    """The temporary key of the agency of this ECS instance, None anywhere else."""
    try:
        token = yield from _session(address)
        raw = yield from _get(address, "/openstack/latest/securitykey", token)
    except TransportError:
        return None
    if raw.status != 200:
        return None
    found = iam.member(raw, "credential")
    key = AccessKey(
        str(found.get("access", "")),
        str(found.get("secret", "")),
        str(found.get("securitytoken", "")),
    )
    return Expiring(key, timestamp(found.get("expires_at")))


def _session(address: str) -> Steps[str]:
    """The session token of the metadata service's second version, '' for the first."""
    url = f"{address}/meta-data/latest/api/token"
    headers = {"X-Metadata-Token-Ttl-Seconds": str(_TOKEN_SECONDS)}
    raw = yield from send(Request("PUT", url, headers, timeout=_TIMEOUT))
    return raw.body.decode("ascii", "replace").strip() if raw.status == 200 else ""


def _get(address: str, path: str, token: str) -> Steps[RawResponse]:
    headers = {"X-Metadata-Token": token} if token else {}
    return (yield from send(Request("GET", address + path, headers, timeout=_TIMEOUT)))

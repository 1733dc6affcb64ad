"""Settings that all clients of Huawei Cloud share."""

from __future__ import annotations

import re

from ..ir.api import Api
from ..ir.provider import is_huawei_cloud
from .code import Code, code, literal

_SERVICE = re.compile(r"[A-Za-z][A-Za-z0-9-]*")


def provider_settings(api: Api) -> list[Code]:
    """The class attributes of a client; none if another provider serves the API.

    The environment variable is the one that the provider's own clients read. It holds
    the short name of the service, which is the title of what is read from dumps; with
    a title of another form there is none.
    """
    if not is_huawei_cloud(api):
        return []
    rows = [code("_bodiless_type = $", literal("application/json"))]
    variables = {v.name for server in api.servers for v in server.variables}
    if "region" in variables and _SERVICE.fullmatch(api.title):
        service = api.title.replace("-", "_").upper()
        name = f"HUAWEICLOUD_SDK_REGION_{service}_{{region}}"
        rows.append(code("_endpoint_variable = $", literal(name)))
    return rows

"""The package's face: __init__.py and README.md."""

from __future__ import annotations

from ..ir.api import Api, Security
from ..ir.provider import is_huawei_cloud
from . import imports, sample_views
from .code import (
    EMPTY,
    Code,
    code,
    docstring,
    identifier,
    join,
    literal,
    markdown,
    module_name,
)
from .layout_lines import lay_out
from .scope import Scope
from .views import PackageView, ReadmeView

_RUNTIME = {
    ".async_client": ("AsyncClient",),
    ".client": ("Client",),
    ".operations": ("OPERATIONS",),
    "._runtime.auth": ("TokenAuth", "auth"),
    "._runtime.errors": ("ApiError", "ClientError", "errors"),
    "._runtime.testing": ("testing",),
    "._runtime.model": ("Model",),
    "._runtime.null": ("NULL",),
    "._runtime.operation": ("Operation",),
    "._runtime.options": ("CallOptions",),
    "._runtime.response": ("Response",),
    "._runtime.violations": ("ValidationError", "Violation"),
}


def view(scope: Scope) -> PackageView:
    """Everything that __init__.py holds: names, and where each comes from."""
    homes: dict[str, list[str]] = {m: list(names) for m, names in _RUNTIME.items()}
    homes |= _settings(scope.api)
    api = scope.api
    for thing in api.classes:
        homes.setdefault(f".models.{thing.module}", []).append(thing.name)
    names = sorted({n for found in homes.values() for n in found}, key=imports.all_key)
    rows = (
        code("$: $", literal(home), _tuple(sorted(found, key=imports.sort_key)))
        for home, found in sorted(homes.items())
    )
    listed = lay_out([code("__all__ = [$]", join(", ", map(literal, names)))], 0)
    table = lay_out([code("_HOMES = {$}", join(", ", rows))], 0)
    return PackageView(docstring(_title(api), 0), _typed(homes), listed, table)


def _settings(api: Api) -> dict[str, list[str]]:
    """What a client is made with: an API's own classes of these names go first."""
    found: dict[str, tuple[str, ...]] = {
        "._runtime.hooks": ("Hooks",),
        "._runtime.limits": ("Timeout",),
        "._runtime.retry": ("Retry",),
    }
    if api.security:
        found["._runtime.schemes"] = (
            "ApiKeyAuth",
            "BasicAuth",
            "BearerAuth",
            "ClientCredentialsAuth",
        )
    if is_huawei_cloud(api):
        found["._runtime.huawei.access_key"] = ("AccessKeyAuth",)
        found["._runtime.huawei.token"] = ("AgencyTokenAuth", "PasswordTokenAuth")
    taken = {thing.name for thing in api.classes}
    free = {home: [n for n in names if n not in taken] for home, names in found.items()}
    return {home: names for home, names in free.items() if names}


def _title(api: Api) -> str:
    version = f" {api.version}" if api.version else ""
    return f"{api.title}{version}: models, validators, a sync and an async client."


def _tuple(names: list[str]) -> Code:
    return literal(tuple(names))


def _typed(homes: dict[str, list[str]]) -> tuple[Code, ...]:
    """The same names for type checkers, in the order that linters keep."""
    lines = []
    direct = {
        home: [n for n in names if not _is_module(home, n)]
        for home, names in homes.items()
    }
    modules = [n for home, names in homes.items() for n in names if _is_module(home, n)]
    if modules:
        direct["._runtime"] = modules
    for home, names in sorted(direct.items(), key=lambda i: i[0].lower()):
        if names:
            lines.append(imports.names_from(module_name(home), names, 4))
    return tuple(lines)


def _is_module(home: str, name: str) -> bool:
    return home.endswith(f".{name}")


def readme(scope: Scope, package: str) -> ReadmeView:
    """What someone who finds the package in a repository needs to know."""
    api, auth = scope.api, _auth(scope.api)
    return ReadmeView(
        title=markdown(f"{api.title} {api.version}".strip()),
        package=identifier(package),
        groups=sample_views.groups(scope, package),
        client=_client(api, auth),
        has_token_auth="TokenAuth" in auth.text,
    )


def _client(api: Api, auth: Code) -> Code:
    """The line that makes a client, with what most calls need."""
    given = []
    if any(v.name == "region" for s in api.servers for v in s.variables):
        given.append(Code('region="..."'))
    if not api.servers:
        given.append(Code('endpoint="https://..."'))
    own = {p.name for o in api.operations for p in o.parameters if p.from_client}
    given += [code('$="..."', identifier(name)) for name in sorted(own, reverse=True)]
    if auth:
        given.append(code("auth=$", auth))
    return code("client = Client($)", join(", ", given))


def _auth(api: Api) -> Code:
    """What a client is given to sign in with, by the first way the API names."""
    if is_huawei_cloud(api):
        return Code('TokenAuth("...")')
    ways = (api.required_security, *(o.security or () for o in api.operations))
    known = {s.id: s for s in api.security}
    schemes = next((way for found in ways for way in found if way), ())
    usable = [known[id] for id in schemes if id in known]
    pairs = [_secret(s) for s in usable if s.kind != "mutualTLS"]
    return code("{$}", join(", ", pairs)) if pairs else EMPTY


def _secret(scheme: Security) -> Code:
    is_pair = scheme.scheme.lower() == "basic" or scheme.token_url
    value = Code('("...", "...")') if is_pair else Code('"..."')
    return code("$: $", literal(scheme.id), value)

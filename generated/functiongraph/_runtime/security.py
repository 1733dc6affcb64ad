"""How an API is secured (OpenAPI Security Scheme Object), and what users give for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from .auth import Auth


class SecurityScheme(NamedTuple):
    """One scheme of the definition."""

    type: Literal["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]
    name: str = ""
    """apiKey: of the header, query parameter or cookie."""
    location: Literal["header", "query", "cookie", ""] = ""
    scheme: str = ""
    """http: basic, bearer, ..."""
    token_url: str = ""
    """oauth2: where the client credentials flow gets its tokens."""
    scopes: tuple[str, ...] = ()


Credentials = Auth | Mapping[str, Auth] | None
"""One Auth for every operation, or one for each scheme by its name."""

Secret = Auth | str | tuple[str, str]
"""What a user gives for a scheme: an Auth, a key or token, or (user, password)."""

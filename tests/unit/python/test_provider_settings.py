from __future__ import annotations

from typing import Any

import pytest

from generator.python.provider_settings import provider_settings
from tests.building import api_of, spec

REGION = {"region": {"default": "north-1"}}


def settings(title: str, *urls: str) -> list[str]:
    root: dict[str, Any] = spec()
    root["info"]["title"] = title
    root["servers"] = [
        {"url": url, **({"variables": REGION} if "{region}" in url else {})}
        for url in urls
    ]
    return [row.text for row in provider_settings(api_of(root))]


BODILESS = "_bodiless_type = 'application/json'"


@pytest.mark.parametrize(
    ("title", "url", "variable"),
    [
        ("Function", "https://f.{region}.myhuaweicloud.com", "FUNCTION_"),
        ("iDME-Api", "https://dme.{region}.huaweicloud.com/v1", "IDME_API_"),
        ("Function", "https://f.myhuaweicloud.com", ""),
        ("A title of words", "https://f.{region}.myhuaweicloud.com", ""),
    ],
)
def test_a_client_of_the_provider(title: str, url: str, variable: str) -> None:
    expected = [BODILESS]
    if variable:
        name = f"HUAWEICLOUD_SDK_REGION_{variable}{{region}}"
        expected.append(f"_endpoint_variable = {name!r}")
    rows = [row.replace('"', "'") for row in settings(title, url)]
    assert rows == expected


def test_a_client_of_another_provider() -> None:
    assert settings("Function", "https://f.{region}.example.com") == []
    assert settings("Function") == []

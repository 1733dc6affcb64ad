"""Codecs of shared: JSON data to models and back."""

from __future__ import annotations

from typing import Any

CODECS: dict[str, Any] = {}

"""Models of shared."""

from __future__ import annotations

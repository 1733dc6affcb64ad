"""Models of event."""

from __future__ import annotations

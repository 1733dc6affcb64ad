from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass
class Function:
    name: str
    memory: int | None = None

    def to_dict(self) -> dict[str, Any]:
        from .codecs.functions import encode_function

        return encode_function(self)

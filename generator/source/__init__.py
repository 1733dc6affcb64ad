"""Bytes -> Document: one OpenAPI 3.1 document, whatever came in.

`read` takes a file (OpenAPI 2.0, 3.0, 3.1; JSON or YAML) or a folder of
operation dumps, mends what is known to be wrong and reports it, and applies
overlays. `bundle` gives the document as plain JSON, `serialise` as text, and
`fingerprint` tells whether the files are still those that were read.
"""

from __future__ import annotations

from .bundle import bundle, serialise
from .document import Document, Input, Places
from .reading import fingerprint, read

__all__ = [
    "Document",
    "Input",
    "Places",
    "bundle",
    "fingerprint",
    "read",
    "serialise",
]

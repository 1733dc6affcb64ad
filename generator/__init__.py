"""gen: an API definition in, a vendored Python package out."""

__version__ = "0.1.0"

"""Document -> Api: what the API is, with no Python syntax in it.

`types` and `api` say what there is; `schema` holds every rule of a value;
`read_schema`, `read_types` and `read_api` read a Document; `names` gives
everything its name; `read` runs them in order.
"""

from __future__ import annotations

"""What the references of an operation dump mean."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from .closure import CHAIN
from .load import File
from .parts import LOCATIONS
from .pointer import Place, spell
from .scope import Context, Node, Section


class DumpScope:
    """One dump: a `Scope`. References that dangle are mended, for dumps lack parts."""

    dumps = True

    def __init__(self, file: File, context: Context) -> None:
        self.names: dict[str, str] = {}
        """The names of its definitions in the document."""
        self._shown = file.shown
        self._problems = context.problems
        components = _map(file.tree, "components")
        self.of_3 = bool(components) and not _map(file.tree, "definitions")
        self._holder = components if self.of_3 else file.tree
        self._above: Place = (None, "components") if self.of_3 else None
        self._schemas = "schemas" if self.of_3 else "definitions"
        stated = _map(self._holder, self._schemas)
        self.definitions = {n: d for n, d in stated.items() if isinstance(d, dict)}
        stated = _map(self._holder, "parameters")
        self.parameters = {n: p for n, p in stated.items() if _is_shareable(p)}
        self.shared: dict[str, str] = {}
        """The names of its parameters that are components of the document."""

    def place_of_definition(self, name: str) -> Place:
        """Where a definition stands in the file."""
        return ((self._above, self._schemas), name)

    def place_of_parameter(self, name: str) -> Place:
        """Where a shared parameter stands in the file."""
        return ((self._above, "parameters"), name)

    def where(self, place: Place) -> str:
        return f"{self._shown}#{spell(place)}"

    def names_schema(self, name: str) -> bool:
        return name in self.names

    def shares(self, section: Section, reference: str) -> bool:
        return section == "parameters" and _last(reference) in self.shared

    def refer(
        self,
        holder: dict[str, Any],
        key: str,
        reference: str,
        section: Section,
        place: Place,
    ) -> bool:
        name = _last(reference)
        if section == "parameters":
            holder[key] = f"#/components/parameters/{self.shared[name]}"
            return True
        given = self.names.get(name)
        if given is None:
            self._problems.add(
                "dangling-reference",
                "repaired",
                self.where(place),
                f"$ref {reference[:200]!r} leads nowhere; read as any value",
            )
            return False
        if not reference.startswith(("#/definitions/", "#/components/schemas/")):
            self._report_found(reference, place)
        holder[key] = f"#/components/schemas/{given}"
        return True

    def target(self, section: Section, reference: str, place: Place) -> Node | None:
        for _ in range(CHAIN):
            node = self._find(section, reference, place)
            further = node.value.get("$ref") if node is not None else None
            if node is None or not isinstance(further, str):
                return node
            reference, place = further, node.place
        return None

    def _find(self, section: Section, reference: str, place: Place) -> Node | None:
        name = _last(reference)
        entries = _map(self._holder, section)
        if isinstance(entries.get(name), dict):
            return Node(entries[name], self, ((self._above, section), name))
        if section != "responses":
            self._problems.add(
                "dangling-reference",
                "left-out",
                self.where(place),
                f"$ref {reference[:200]!r} leads nowhere",
            )
            return None
        if name in self.definitions:
            self._report_found(reference, place)
            return Node(self._response_of(name), self, place)
        self._problems.add(
            "dangling-response",
            "repaired",
            self.where(place),
            f"$ref {reference[:200]!r} leads nowhere; read as a response with any body",
        )
        return Node({"description": ""}, self, place)

    def _response_of(self, name: str) -> dict[str, Any]:
        """The response whose body is a definition."""
        schema = {"$ref": f"#/definitions/{name}"}
        if self.of_3:
            return {
                "description": "",
                "content": {"application/json": {"schema": schema}},
            }
        return {"description": "", "schema": schema}

    def _report_found(self, reference: str, place: Place) -> None:
        self._problems.add(
            "misdirected-reference",
            "repaired",
            self.where(place),
            f"$ref {reference[:200]!r} is read as the definition {_last(reference)[:80]}",
        )


def _map(holder: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = holder.get(key)
    return value if isinstance(value, dict) else {}


def _is_shareable(parameter: Any) -> bool:
    return (
        isinstance(parameter, dict)
        and parameter.get("in") in LOCATIONS
        and isinstance(parameter.get("name"), str)
    )


def _last(reference: str) -> str:
    """The name a reference ends in, whatever stands before it."""
    last = reference.rpartition("/")[2]
    return unquote(last).replace("~1", "/").replace("~0", "~")

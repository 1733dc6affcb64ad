"""What the descriptions of a document state and its schemas do not.

Only what a schema does not say yet is suggested; where a description and its
schema disagree, that is told and nothing suggested.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from .document import Document
from .suggest_compare import disagreement, new_keywords
from .suggest_patterns import constraints, sections, unit
from .suggest_sites import Facts, Site, sites
from .suggest_text import Finding

_EXCERPT = 300
"""Characters of a sentence that are quoted."""
_SCHEMAS = "$.components.schemas"
_NUMBERS = frozenset(("integer", "number"))


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the description of one place adds to its schema, and what it denies."""

    target: str
    update: Mapping[str, Any]
    sentences: Mapping[str, str]
    """By kind of constraint: range, length, count, values, default, deprecated."""
    unit: str
    conflicts: tuple[str, ...]


def suggestions(document: Document) -> Iterator[Suggestion]:
    """What descriptions add or deny, in the order of the document."""
    found = tuple(sites(document))
    named: dict[tuple[str, str], list[str]] = {}
    for site in found:
        named.setdefault((site.holder, site.text), []).append(site.name)
    for site in found:
        others = [n for n in named[site.holder, site.text] if n != site.name]
        if site.holder == _SCHEMAS:
            others = []  # neighbours by name only
        suggestion = _Reading(site, others).suggestion()
        if suggestion.update or suggestion.conflicts:
            yield suggestion


class _Reading:
    """The constraints of one description, held against its schema one by one."""

    def __init__(self, site: Site, others: Sequence[str]) -> None:
        self._site = site
        self._others = others
        """The names of the neighbours that have the same description."""
        self._facts = site.facts
        self._update: dict[str, Any] = {}
        self._sentences: dict[str, str] = {}
        self._conflicts: list[str] = []

    def suggestion(self) -> Suggestion:
        site, items = self._site, self._site.facts.items
        read = sections(site.text)
        kind, item_kind = site.facts.type, items.type if items else ""
        for finding in constraints(read, kind, item_kind, site.name):
            of_items = finding.kind == "values" and items is not None
            self._add(finding, items if of_items else None)
        return Suggestion(
            site.target,
            self._update,
            self._sentences,
            unit(read) if kind in _NUMBERS else "",
            tuple(self._conflicts),
        )

    def _add(self, finding: Finding, items: Facts | None) -> None:
        known = self._facts if items is None else items
        sentence = excerpt(finding.sentence)
        conflict = self._copied(finding) or disagreement(finding, known)
        if conflict:
            self._conflicts.append(f"{conflict}; the description: {sentence}")
            return
        new = new_keywords(finding, known)
        if items is None:
            keywords = {**self._facts.keywords, **new}
            self._facts = replace(self._facts, keywords=keywords)
        if new:
            _place(self._update, new, self._site, items is not None)
            self._sentences[finding.kind] = sentence

    def _copied(self, finding: Finding) -> str:
        """A value cannot be told from one copied along with the description."""
        if self._others and finding.kind in ("values", "default"):
            return f"the same words describe {excerpt(self._others[0])}"
        return ""


def _place(
    update: dict[str, Any], new: Mapping[str, Any], site: Site, of_items: bool
) -> None:
    """Puts keywords where they belong below the target of the action."""
    for key, value in new.items():
        holder = update
        if site.is_parameter and key != "deprecated":
            holder = holder.setdefault("schema", {})
        if of_items:
            holder = holder.setdefault("items", {})
        holder[key] = value


def excerpt(sentence: str) -> str:
    """A sentence on one line, shortened, of characters that can be shown."""
    text = "".join(char if char.isprintable() else " " for char in sentence)
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT]}..."

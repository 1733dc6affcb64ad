"""Schema objects of any dialect -> JSON Schema 2020-12, in one walk.

The walk is iterative and builds new objects, so what YAML aliases share stays
untouched. What a schema needs is looked up by its shape: the type and the set
of keywords. A definition has thousands of schemas and a few hundred shapes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from . import openapi30, repair_bounds, repair_enums, repair_types
from .keywords import (
    CHILDREN,
    HELD,
    INTEGER,
    KNOWN,
    SCHEMA_LIST,
    SCHEMA_MAP,
    TEXT,
)
from .pointer import Place
from .repair import Rule, Shape, Spot, shown
from .scope import Context, Scope

UNWRAPPING: tuple[Rule, ...] = tuple(repair_types.FIRST)
"""Rules that find the schema in what stands in its place."""
SETTLING: tuple[Rule, ...] = (*repair_types.RULES, *openapi30.RULES)
"""Rules that decide the type and the keywords of a schema; they run first."""
MENDING: tuple[Rule, ...] = (*repair_enums.RULES, *repair_bounds.RULES)
"""Rules about the values of keywords, for a schema whose type is settled."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to be done with the schemas of one shape."""

    kept: tuple[str, ...] | None
    """The keys that go on; None for all of them."""
    typed: tuple[tuple[str, frozenset[type]], ...]
    unwrap: tuple[Rule, ...]
    settle: tuple[Rule, ...]
    mend: tuple[Rule, ...]


_SCHEMA = frozenset((dict, bool))
_Work = tuple[Any, Any, Any, Place, "dict[str, Any] | None", str]


class SchemaReader:
    """Reads schema objects; one instance for one definition."""

    def __init__(self, context: Context) -> None:
        self._spot = Spot(context)
        self._plans: dict[tuple[Any, ...], _Plan] = {}

    def read(self, raw: Any, scope: Scope, place: Place) -> Any:
        """The schema `raw` as 2020-12: an object or a boolean."""
        result: list[Any] = [None]
        todo: list[_Work] = [(raw, result, 0, place, None, "")]
        spot = self._spot
        spot.scope = scope
        while todo:
            raw, holder, key, spot.place, spot.parent, spot.via = todo.pop()
            if type(raw) is not dict:
                holder[key] = raw if type(raw) is bool else self._no_schema(raw)
                continue
            spot.name = key
            holder[key] = out = self._keywords(raw, scope)
            self._children(out, todo)
        return result[0]

    def _keywords(self, raw: dict[str, Any], scope: Scope) -> dict[str, Any]:
        """The schema with its own keywords mended, its children as they were."""
        plan = self._plan(raw)
        if plan.unwrap:
            raw = dict(raw)
            self._run(plan.unwrap, raw)
            plan = self._plan(raw)
        out = dict(raw) if plan.kept is None else {k: raw[k] for k in plan.kept}
        wrong = [item for item in plan.typed if type(out[item[0]]) not in item[1]]
        if wrong:
            for key, types in wrong:
                self._wrong_type(out, key, types)
            plan = self._plan(out)
        if plan.settle:
            self._run(plan.settle, out)
            plan = self._plan(out)
        reference = out.get("$ref")
        if reference is not None:
            place = self._spot.place
            if not scope.refer(out, "$ref", reference, "schemas", place):
                del out["$ref"]
        if plan.mend:
            self._run(plan.mend, out)
        return out

    def _run(self, rules: Iterable[Rule], out: dict[str, Any]) -> None:
        spot = self._spot
        for rule in rules:
            spot.rule = rule.name
            rule.act(out, spot)

    def _children(self, out: dict[str, Any], todo: list[_Work]) -> None:
        """Puts the schemas inside on the list of work, last one first."""
        place = self._spot.place
        for key in reversed([key for key in out if key in CHILDREN]):
            value, inside = out[key], (place, key)
            fresh: Any
            if key in SCHEMA_MAP:
                members = self._members(key, value.items())
                out[key] = fresh = dict.fromkeys(name for name, _ in members)
            elif key in SCHEMA_LIST:
                members = self._members(key, enumerate(value))
                out[key] = fresh = [None] * len(members)
            else:
                todo.append((value, out, key, inside, out, key))
                continue
            if not members and key in SCHEMA_LIST:
                del out[key]  # without alternatives it would say nothing, or all
            for index in range(len(members) - 1, -1, -1):
                name, member = members[index]
                goal = name if key in SCHEMA_MAP else index
                todo.append((member, fresh, goal, (inside, name), out, key))

    def _members(self, key: str, pairs: Iterable[Any]) -> list[tuple[Any, Any]]:
        """The schemas of a map or list, without what is none."""
        found = list(pairs)
        strange = [name for name, member in found if type(member) not in _SCHEMA]
        if not strange:
            return found
        self._spot.rule = "not-a-schema"
        for name in strange:
            self._spot.left_out(f"{key}/{name} is no schema")
        return [pair for pair in found if pair[0] not in strange]

    def _no_schema(self, raw: Any) -> dict[str, Any]:
        self._spot.rule = "not-a-schema"
        self._spot.repaired(f"{shown(raw)} is no schema; read as any value")
        return {}

    def _wrong_type(
        self, out: dict[str, Any], key: str, types: frozenset[type]
    ) -> None:
        """A keyword whose value is none of its types: what it means, or nothing."""
        value = out[key]
        spot = self._spot
        if value is None:
            spot.rule = "null-keyword"
            del out[key]
            spot.repaired(f"{key} is null; read as absent")
            return
        spot.rule = "keyword-type"
        meant = _meant(value, types)
        if meant is None:
            del out[key]
            spot.left_out(f"{key} is {shown(value)}, not what {key} holds")
        else:
            out[key] = meant
            spot.repaired(f"{key} is {shown(value)}; read as {shown(meant)}")

    def _plan(self, schema: dict[str, Any]) -> _Plan:
        stated = schema.get("type")
        if type(stated) is list:
            stated = tuple(str(t) for t in stated)
        elif type(stated) is not str:
            stated = None if "type" not in schema else "?"
        shape = (self._spot.scope.dumps, stated, *schema)
        plan = self._plans.get(shape)
        if plan is None:
            plan = self._plans[shape] = self._new_plan(stated, schema)
        return plan

    def _new_plan(self, stated: Any, schema: dict[str, Any]) -> _Plan:
        shape = Shape(stated, frozenset(schema))
        kept = None
        if self._spot.scope.dumps and not shape.keys <= KNOWN:
            useful = KNOWN | openapi30.KEYWORDS | repair_types.KEYWORDS
            kept = tuple(k for k in schema if k in useful)
            if not any(k in KNOWN for k in kept) and "schema" in schema:
                kept = (*kept, "schema")
        known = schema if kept is None else kept
        return _Plan(
            kept,
            tuple((k, HELD[k]) for k in known if k in HELD),
            tuple(rule for rule in UNWRAPPING if rule.when(shape)),
            tuple(rule for rule in SETTLING if rule.when(shape)),
            tuple(rule for rule in MENDING if rule.when(shape)),
        )


def _meant(value: Any, types: frozenset[type]) -> Any:
    """What a value of another type stands for, or None."""
    if type(value) is float and types is INTEGER and value.is_integer():
        return int(value)
    if type(value) is str:
        if int in types:
            return _number(value, types)
        flag = {"true": True, "false": False}.get(value.strip().lower())
        if bool in types and flag is not None:
            return flag
        return [value] if list in types and dict not in types else None
    if types is TEXT and type(value) in (int, float):
        return str(value)
    return None


def _number(text: str, types: frozenset[type]) -> int | float | None:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        number = float(text)
    except ValueError:
        return None
    return number if float in types and number - number == 0 else None

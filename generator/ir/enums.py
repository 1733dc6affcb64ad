"""Lists of known strings -> enums: one for all the places that mean the same list.

A definition repeats a list wherever it is used, and a release may add a value
to some of the copies first. So the copies of one property name make one enum
as long as one list contains the other, and places that once shared an enum go
on sharing it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .api import Enum, Member
from .pointer import is_component, look_up

# what `read_types` adds to the name of a property for what is inside it
_INSIDE = re.compile(r"( item| value| option \d+)+$")


@dataclass(slots=True)
class _Group:
    key: str
    hint: str
    values: dict[str, None]
    places: list[str] = field(default_factory=list)
    pinned: bool = False

    def takes(self, values: frozenset[str]) -> bool:
        mine = self.values.keys()
        return values <= mine or (self.pinned and mine <= values)


_Uses = Mapping[str, tuple[str, tuple[str, ...]]]


def group(uses: _Uses, pinned: Mapping[str, str]) -> tuple[Enum, ...]:
    """The enums of all places. `uses`: place -> (hint, values); `pinned`: place -> name."""
    groups: list[_Group] = []
    for name in sorted({pinned[p] for p in uses if p in pinned}):
        places = sorted(p for p in uses if pinned.get(p) == name)
        groups.append(_joined(places, uses))
    # longest lists first, so that what contains the others is there to take them
    rest = sorted(
        (p for p in uses if p not in pinned), key=lambda p: (-len(uses[p][1]), p)
    )
    for place in rest:
        hint, values = uses[place]
        key = short_name(place, hint)
        fitting = [g for g in groups if g.key == key and g.takes(frozenset(values))]
        if fitting:
            chosen = max(fitting, key=lambda g: len(g.values.keys() & set(values)))
        else:
            chosen = _Group(key, hint, {})
            groups.append(chosen)
        chosen.values.update(dict.fromkeys(values))
        chosen.places.append(place)
    return tuple(sorted((_enum(g, uses) for g in groups), key=lambda e: e.id))


def described(found: Enum, root: Mapping[str, Any]) -> Enum:
    """The enum with what most of its places say of their values."""
    texts = Counter(filter(None, (_description(p, root) for p in found.places)))
    if not texts:
        return found
    return replace(found, doc=max(texts, key=lambda t: (texts[t], len(t), t)))


def _description(place: str, root: Mapping[str, Any]) -> str:
    """What is said where a list stands; of a parameter or an array it says it for it."""
    while True:
        text = look_up(root, place.partition("?")[0]).get("description")
        stated = text.strip() if isinstance(text, str) else ""
        place, _, last = place.rpartition("/")
        if stated or last not in ("schema", "items"):
            return stated


def _joined(places: list[str], uses: _Uses) -> _Group:
    """The group of places that share a pinned enum, whatever their lists are by now."""
    values = {value: None for place in places for value in uses[place][1]}
    hint = uses[places[0]][0]
    return _Group(short_name(places[0], hint), hint, values, places, pinned=True)


def _enum(found: _Group, uses: _Uses) -> Enum:
    """The longest list gives the order of the values, whoever joined first."""
    longest_first = sorted(found.places, key=lambda p: (-len(uses[p][1]), p))
    values = {value: None for place in longest_first for value in uses[place][1]}
    places = tuple(sorted(found.places))
    members = tuple(Member(v) for v in values)
    return Enum(places[0], uses[places[0]][0], members, places)


def short_name(place: str, hint: str) -> str:
    """What the list is called by itself: the property, or the component."""
    if is_component(place):
        return place  # a component is a list of its own, whatever it is called
    return _INSIDE.sub("", hint.rpartition("/")[2])

"""A folder of operation dumps -> the document.

A dump is one operation as Huawei Cloud's API Explorer publishes it: OpenAPI 2.0
or 3.0 with the top level renamed, the definitions it needs, and nothing shared
with the dumps beside it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..problem import SpecError
from .bodies2 import Media, media_types
from .document import Input
from .hoisting import component_name, component_names
from .huawei_definitions import PARAMETER, Key, Variant, name_variants, variants_of
from .huawei_examples import read_examples
from .huawei_parameters import mend_parameter
from .huawei_scope import DumpScope
from .load import File, dump_files, read_file
from .objects import METHODS, ObjectReader
from .objects2 import ObjectReader2
from .openapi3 import VERSION, in_order
from .pointer import Place, join, spell
from .schemas import SchemaReader
from .scope import At, Context


@dataclass(slots=True)
class Dump:
    """One operation of one file."""

    file: File
    scope: DumpScope
    stated_path: str
    method: str
    operation: Mapping[str, Any]
    id: str

    @property
    def path(self) -> str:
        """The path with the base path, which the dump keeps apart."""
        base = self.file.tree.get("base_path")
        path = (base.rstrip("/") if isinstance(base, str) else "") + self.stated_path
        return path if path.startswith("/") else f"/{path}"

    @property
    def place(self) -> Place:
        return ((None, "paths"), self.stated_path)


class Huawei:
    """Reads the dumps of one service."""

    def __init__(self, folder: Path, shown: str, context: Context) -> None:
        self.inputs: list[Input] = []
        self._context = context
        self._folder = folder
        self._shown = shown
        self._schemas = SchemaReader(context)
        self._objects = ObjectReader(context, self._schemas)
        self._parameters: dict[str, tuple[str, DumpScope]] = {}
        self._hosts: list[str] = []
        self._dumps = self._named(list(self._read()))

    def read(self) -> dict[str, Any]:
        """The document, but for what is decided over all operations."""
        variants = self._name_definitions()
        out: dict[str, Any] = {"openapi": VERSION, "info": self._info()}
        self._hosts = _by_frequency(self._texts("host"))
        if self._hosts:
            out["servers"] = [self._server(self._hosts[0])]
        out["paths"] = self._paths()
        out["components"] = self._components(variants)
        tags = dict.fromkeys(
            tag
            for item in out["paths"].values()
            for operation in item.values()
            for tag in operation.get("tags", ())
        )
        out["tags"] = [{"name": tag} for tag in tags]
        return in_order(out)

    def _read(self) -> Iterator[Dump]:
        files = dump_files(self._folder)
        if not files:
            raise SpecError.of(
                "no-definitions",
                self._shown,
                "the folder holds no .json files",
                "Give a file, or a folder of operation dumps",
            )
        found = 0
        for path in files:
            shown = f"{self._shown.rstrip('/')}/{path.name}"
            file = read_file(path, shown)
            self.inputs.append(Input(path.name, file.sha256))
            for dump in self._operations(file):
                found += 1
                yield dump
        if not found:
            raise SpecError.of(
                "only-empty-definitions",
                self._shown,
                f"none of the {len(files)} files defines an operation",
                "The service was not available where the definitions were taken",
            )

    def _operations(self, file: File) -> Iterator[Dump]:
        tree = file.tree
        if tree == "{}" or tree == {}:
            self._left_out("empty-definition", file.shown, "the file defines nothing")
            return
        paths = tree.get("paths") if isinstance(tree, dict) else None
        if isinstance(tree, dict) and ("openapi" in tree or "swagger" in tree):
            raise SpecError.of(
                "definition-in-folder",
                file.shown,
                "this is an API definition, and its folder was given",
                "Give the file instead of the folder",
            )
        if not isinstance(paths, dict):
            self._left_out("not-a-dump", file.shown, "the file is no operation dump")
            return
        scope = DumpScope(file, self._context)
        for path, item in paths.items():
            for method in METHODS:
                operation = item.get(method) if isinstance(item, dict) else None
                if isinstance(operation, dict):
                    stated = operation.get("operationId") or tree.get("name")
                    name = stated if isinstance(stated, str) else file.path.stem
                    yield Dump(file, scope, path, method, operation, name)

    def _named(self, dumps: list[Dump]) -> list[Dump]:
        """Of dumps with one operationId, the one whose file has that name keeps it."""
        owners: dict[str, list[Dump]] = {}
        for dump in dumps:
            owners.setdefault(dump.id, []).append(dump)
        taken = set(owners)
        for name, rivals in owners.items():
            rivals.sort(key=lambda dump: dump.file.path.stem != name)
            for dump in rivals[1:]:
                stem = dump.file.path.stem
                if stem not in taken:
                    dump.id = stem
                    taken.add(stem)
                    self._context.problems.add(
                        "operation-id-twice",
                        "repaired",
                        dump.scope.where((dump.place, dump.method)),
                        f"another operation is {name} too; this one is read as {stem}",
                    )
        return dumps

    def _info(self) -> dict[str, Any]:
        titles = _by_frequency(self._texts("product_short"))
        versions = _by_frequency(self._texts("info_version"))
        return {
            "title": titles[0] if titles else self._folder.resolve().name,
            "version": versions[0] if versions else "",
        }

    def _texts(self, key: str) -> Iterator[str]:
        for dump in self._dumps:
            value = dump.file.tree.get(key)
            if isinstance(value, str) and value:
                yield value

    def _server(self, host: str) -> dict[str, Any]:
        """The server of a host; the region in it becomes a variable."""
        regions = _by_frequency(self._texts("region_id"))
        for region in regions:
            parts = host.split(".")
            if region in parts:
                url = ".".join("{region}" if part == region else part for part in parts)
                variable = {"region": {"default": region}}
                return {"url": f"https://{url}", "variables": variable}
        return {"url": f"https://{host}"}

    def _name_definitions(self) -> dict[str, tuple[Variant, Dump]]:
        """Tells every dump the names of its definitions in the document."""
        dumps = self._dumps
        definitions = [
            {
                **dump.scope.definitions,
                **{PARAMETER + n: p for n, p in dump.scope.parameters.items()},
            }
            for dump in dumps
        ]
        variants = variants_of(definitions, [dump.operation for dump in dumps])
        names = name_variants(variants, [dump.id for dump in dumps])
        allowed = component_names(
            n for n in names.values() if not n.startswith(PARAMETER)
        )
        chosen: dict[str, tuple[Variant, Dump]] = {}
        for (index, name), variant in variants.items():
            given = names.get(id(variant))
            if given is None:
                continue
            scope = dumps[index].scope
            if name.startswith(PARAMETER):
                own = name.removeprefix(PARAMETER)
                scope.shared[own] = component_name(own)
                self._parameters[component_name(own)] = (own, dumps[variant.best].scope)
            else:
                scope.names[name] = allowed[given]
                chosen[allowed[given]] = (variant, dumps[variant.best])
        self._report_unreached(variants, names)
        return chosen

    def _report_unreached(
        self, variants: Mapping[Key, Variant], names: Mapping[int, str]
    ) -> None:
        for variant in {id(v): v for v in variants.values()}.values():
            if id(variant) not in names and not variant.name.startswith(PARAMETER):
                scope = self._dumps[variant.best].scope
                where = scope.where(scope.place_of_definition(variant.name))
                text = "no operation uses this variant of the definition"
                self._left_out("unreached-definition", where, text)

    def _definitions(
        self, chosen: Mapping[str, tuple[Variant, Dump]]
    ) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for name in sorted(chosen):
            variant, dump = chosen[name]
            scope = dump.scope
            place = scope.place_of_definition(variant.name)
            self._context.moved[join("/components/schemas", name)] = scope.where(place)
            out[name] = self._schemas.read(
                scope.definitions[variant.name], scope, place
            )
        return out

    def _components(self, chosen: Mapping[str, tuple[Variant, Dump]]) -> dict[str, Any]:
        reader = ObjectReader2(self._context, self._schemas)
        parameters: dict[str, Any] = {}
        for name in sorted(self._parameters):
            own, scope = self._parameters[name]
            goal = (((None, "components"), "parameters"), name)
            place = scope.place_of_parameter(own)
            at = At(scope.parameters[own], scope, place, goal)
            self._context.came_from(at)
            found = (self._objects if scope.of_3 else reader).parameter(at)
            if found is not None:
                mend_parameter(found, at.where, self._context)
                parameters[name] = found
        out = {"schemas": self._definitions(chosen)}
        return {**out, "parameters": parameters} if parameters else out

    def _paths(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        secured = 0
        for dump in sorted(self._dumps, key=lambda d: d.id):
            path = dump.path
            if not dump.stated_path.startswith("/"):
                text = f"the path {dump.stated_path[:80]} is read as {path[:80]}"
                where = dump.scope.where(dump.place)
                self._context.repaired("path-without-slash", where, text)
            if dump.method in out.get(path, ()):
                path = f"{path}#{dump.id}"
            operation = self._operation(dump, (((None, "paths"), path), dump.method))
            secured += operation.pop("security", None) is not None
            out.setdefault(path, {})[dump.method] = operation
        if secured:
            text = f"{secured} operations name security schemes; authentication is the client's"
            self._left_out("security-of-dumps", self._shown, text)
        return out

    def _operation(self, dump: Dump, goal: Place) -> dict[str, Any]:
        scope, place = dump.scope, (dump.place, dump.method)
        reader = self._reader(dump)
        at = At(dump.operation, scope, place, goal)
        self._context.came_from(at)
        out = reader.operation(at) or {}
        out["operationId"] = dump.id
        item = dump.file.tree["paths"][dump.stated_path]
        if isinstance(item.get("parameters"), list):
            self._add_shared(reader, dump, item["parameters"], out, goal)
        for parameter in out.get("parameters", ()):
            mend_parameter(parameter, scope.where(place), self._context)
        if not out.get("tags") and isinstance(dump.file.tree.get("tags"), str):
            out["tags"] = [dump.file.tree["tags"]]
        read_examples(out, dump.operation, self._context.problems, scope.where(place))
        host = dump.file.tree.get("host")
        if isinstance(host, str) and host and host != self._hosts[0]:
            out["servers"] = [self._server(host)]
        return out

    def _reader(self, dump: Dump) -> ObjectReader:
        if str(dump.file.tree.get("version") or "2.0").startswith("3"):
            return self._objects
        consumes = media_types(_listed(dump.file.tree.get("consumes")))
        return ObjectReader2(self._context, self._schemas, Media(consumes))

    def _add_shared(
        self,
        reader: ObjectReader,
        dump: Dump,
        shared: list[Any],
        out: dict[str, Any],
        goal: Place,
    ) -> None:
        """The parameters of the path, but for those the operation declares itself."""
        own = out.setdefault("parameters", [])
        declared = {self._identity(parameter) for parameter in own}
        at = At(shared, dump.scope, (dump.place, "parameters"), (goal, "shared"))
        for index, parameter in enumerate(reader.parameters(at)):
            if self._identity(parameter) not in declared:
                spot = spell(((goal, "parameters"), len(own)))
                self._context.moved[spot] = dump.scope.where((at.place, index))
                own.append(parameter)

    def _identity(self, parameter: Mapping[str, Any]) -> tuple[str, str]:
        """Where a parameter goes and its name, be it written out or shared."""
        if "$ref" in parameter:
            name, scope = self._parameters[parameter["$ref"].rpartition("/")[2]]
            parameter = scope.parameters[name]
        return parameter["in"], parameter["name"]

    def _left_out(self, rule: str, where: str, text: str) -> None:
        self._context.problems.add(rule, "left-out", where, text)


def _listed(consumes: Any) -> list[Any]:
    """`consumes` of a dump: a list, written as JSON into a string."""
    if isinstance(consumes, str) and consumes.lstrip()[:1] == "[":
        try:
            consumes = json.loads(consumes)
        except ValueError:
            return []
    return consumes if isinstance(consumes, list) else []


def _by_frequency(values: Iterable[str]) -> list[str]:
    """Each value once, the most frequent first, then the last by text."""
    counted = Counter(values)
    return sorted(counted, key=lambda value: (counted[value], value), reverse=True)

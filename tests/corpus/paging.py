"""`python -m tests.corpus.paging`: which operations of ../shared/huawei page, and how.

One line an operation: service.operation, style, token, limit, items, and what leads
on or ends it. `--sample 60` draws that many, the same ones each time, from the
services other than FunctionGraph; `--told` adds the prose that a check by hand needs.
`--missed` lists the others instead: what has a parameter to page with, and no row.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import click

from generator import source
from generator.ir import paging, paging_words, read
from generator.ir.api import Api, Operation
from generator.ir.lock import Lock
from generator.ir.shapes import Shapes, received
from generator.problem import Problems, SpecError

from .measure import PROJECT

_HUAWEI = PROJECT.parent / "shared" / "huawei"
_SEED = 20260724  # the day the definitions were taken
_TOKENS = paging_words.CURSOR | paging_words.PAGE | paging_words.OFFSET
_TOLD = _TOKENS | set(paging_words.LIMIT) | paging_words.START


@click.command(help=__doc__)
@click.option("--sample", type=int, help="How many to draw; without it, all.")
@click.option("--missed", is_flag=True)
@click.option("--told", is_flag=True)
def main(sample: int | None, missed: bool, told: bool) -> None:
    if not _HUAWEI.is_dir():
        raise click.UsageError("../shared/huawei is not here")
    found = [
        (name, operation, api)
        for name, api in _services(drawn=sample is not None)
        for operation in api.operations
        if (_looks(operation, api) if missed else operation.paging)
    ]
    found.sort(key=lambda f: (f[0], f[1].id))
    if sample is not None:
        found = sorted(
            random.Random(_SEED).sample(found, min(sample, len(found))),
            key=lambda f: (f[0], f[1].id),
        )
    for name, operation, api in found:
        click.echo(f"{name}.{operation.id}  {_row(operation)}")
        for line in _prose(operation, api) if told else ():
            click.echo(f"    {line}")
    click.echo(f"{len(found)} operations")


def _services(drawn: bool) -> Iterator[tuple[str, Api]]:
    for folder in sorted(p for p in _HUAWEI.iterdir() if p.is_dir()):
        if drawn and folder.name == "FunctionGraph":
            continue
        try:
            document = source.read(folder, ())
        except SpecError:  # a service of empty files
            continue
        yield folder.name, read.read(document, Lock(), Problems())


def _inputs(operation: Operation, api: Api) -> list[paging.Input]:
    shapes = Shapes({m.id: m for m in api.models})
    return [*paging.query(operation), *paging.body(operation, shapes)]


def _looks(operation: Operation, api: Api) -> bool:
    """Whether it has something to page with, and no row."""
    if operation.paging or operation.method not in ("GET", "POST"):
        return False
    return any(i.key in _TOKENS for i in _inputs(operation, api))


def _row(operation: Operation) -> str:
    row = operation.paging
    if row is None:
        return f"{operation.method} {operation.path}"
    where = "body " if row.in_body else ""
    said = {
        "limit": row.limit,
        "items": ".".join(row.items) or "(root)",
        "next": ".".join(row.next),
        "last": row.last,
        "total": ".".join(row.total),
        "more": ".".join(row.more),
        "first": "" if row.style == "cursor" else str(row.first),
    }
    rest = "  ".join(f"{key}={value}" for key, value in said.items() if value)
    return f"{row.style} {where}{row.token}  {rest}"


def _prose(operation: Operation, api: Api) -> Iterator[str]:
    """What the definition says of the parameters, and of the response's fields."""
    yield f"{operation.method} {operation.path}: {operation.summary}"
    for given in _inputs(operation, api):
        if given.key in _TOLD:
            text = " ".join(given.doc.split())
            yield f"{given.name} ({given.default}, {given.minimum}): {text}"
    shapes = Shapes({m.id: m for m in api.models})
    response = received(operation)
    for path, kind in shapes.objects(response, 1) if response else ():
        for field in shapes.fields(kind):
            text = " ".join(field.doc.split())[:160]
            yield f"-> {'.'.join((*path, field.wire_name))}: {text}"


if __name__ == "__main__":
    main(prog_name="python -m tests.corpus.paging")

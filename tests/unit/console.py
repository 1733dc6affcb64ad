"""A project to run commands in, and what they say."""

from __future__ import annotations

from click.testing import CliRunner, Result

from generator.cli import main
from tests.building import reference, sends, spec

THING = {"type": "object", "properties": {"name": {"type": "string"}}}
TINY = spec({"Thing": THING}, {"/a": sends("SendThing", reference("Thing"))})
HINT = "gen reads OpenAPI 2.0, 3.0, 3.1 and folders of operation dumps"
TARGET = '[[tool.gen.target]]\nsource = "{0}"\noutput = "{1}"\n'


def gen(*arguments: str) -> Result:
    """`gen` with these arguments, in the current folder."""
    return CliRunner().invoke(main, arguments, prog_name="gen")


def told(result: Result, status: int) -> list[str]:
    """Every line, after a look at the status; a traceback is never an answer."""
    assert result.exit_code == status, result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.output.splitlines()

"""Nothing but `Code` is printed, and nothing of a definition becomes `Code` unescaped."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import jinja2
import pytest
from jinja2 import nodes

from generator.problem import SpecError
from generator.python.code import Code
from generator.python.places import templates_folder
from generator.python.render import environment, render

PACKAGE = Path(__file__).resolve().parents[3] / "generator" / "python"
SOURCES = sorted(PACKAGE.glob("*.py"))
TEMPLATES = sorted(
    p.relative_to(templates_folder()).as_posix()
    for p in templates_folder().rglob("*.jinja")
)
VIEW = SimpleNamespace(
    name=Code("name"),
    raw="import os",
    flag=True,
    number=1,
    nothing=None,
    rows=(Code("a"), Code("b")),
)


def printed(template: str) -> str:
    return environment().from_string(template).render(view=VIEW)


def test_code_is_printed_as_it_is() -> None:
    assert printed("x = {{ view.name }}\n") == "x = name\n"
    assert printed("{% for r in view.rows %}{{ r }};{% endfor %}") == "a;b;"
    assert printed("{% if view.flag %}yes{% endif %}") == "yes"


@pytest.mark.parametrize(
    "template",
    [
        "{{ view.raw }}",
        "{{ 'raw' }}",
        "{{ 1 }}",
        "{{ view.number }}",
        "{{ view.nothing }}",
        "{{ view.flag }}",
        "{{ view.rows }}",
        "{{ view.name ~ view.name }}",
        "{{ view.name ~ 'x' }}",
        "{{ view.name + view.name }}",
        "{{ view.raw + 'x' }}",
        "{{ 'x' ~ view.name }}",
        "{{ view.name.text }}",
        "{{ view.name.__html__() }}",
        "{{ view.raw.upper() }}",
        "{{ view.name.__class__ }}",
        "{{ '%s' % view.name }}",
        "{{ [view.name] }}",
        "{{ view.rows[0].text }}",
        "{% for r in view.rows %}{{ loop.index }}{% endfor %}",
        "{% for c in view.raw %}{{ c }}{% endfor %}",
        "{% autoescape false %}{{ view.raw }}{% endautoescape %}",
        "{% set x = view.raw %}{{ x }}",
        "{% set x %}{{ view.name }}{% endset %}{{ x }}",
        "{% macro m() %}{{ view.name }}{% endmacro %}{{ m() }}",
        "{% macro m() %}{{ view.raw }}{% endmacro %}{% call m() %}{% endcall %}",
        "{{ view.name if false else view.raw }}",
    ],
)
def test_anything_but_code_is_refused(template: str) -> None:
    with pytest.raises(TypeError):
        printed(template)


@pytest.mark.parametrize(
    "template",
    [
        "{{ view.missing }}",
        "{{ missing }}",
        "{{ range(3) }}",
        "{{ dict(a=1) }}",
        "{{ lipsum() }}",
        "{{ cycler(1) }}",
        "{% if view.missing %}{% endif %}",
        "{% for x in missing %}{% endfor %}",
    ],
)
def test_what_is_not_given_and_what_is_global_is_refused(template: str) -> None:
    with pytest.raises(jinja2.UndefinedError):
        printed(template)


@pytest.mark.parametrize(
    "template",
    [
        "{{ view.name | upper }}",
        "{{ view.raw | safe }}",
        "{{ view.raw | e }}",
        "{{ view.rows | join }}",
        "{% filter upper %}x{% endfilter %}",
        "{% if view.raw is string %}{% endif %}",
        "{% set x | trim %}x{% endset %}",
    ],
)
def test_there_is_no_filter_and_no_test(template: str) -> None:
    with pytest.raises(jinja2.TemplateError, match=r"^No (filter|test) named "):
        printed(template)


def test_a_users_template_is_under_the_same_guard(tmp_path: Path) -> None:
    template = tmp_path / "client.py.jinja"
    template.write_text("{{ view.raw }}", "utf-8")
    with pytest.raises(SpecError) as caught:
        render("client.py.jinja", VIEW, tmp_path)
    assert str(caught.value) == (
        f"{template}: a template may print Code alone, not str. "
        "A template may loop, test a bool and print Code"
    )


# -- our own templates and source ---------------------------------------------

PLAIN_NODES = {
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.For,
    nodes.If,
    nodes.Include,
    nodes.Const,
}


def all_nodes(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for inner in node.iter_child_nodes():
        yield from all_nodes(inner)


def test_there_are_templates() -> None:
    assert "models/module.py.jinja" in TEMPLATES
    assert "_parts/imports.jinja" in TEMPLATES


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_loops_tests_and_prints(name: str) -> None:
    """No filter, no call, no operator, no assignment: nothing that makes text."""
    text = (templates_folder() / name).read_text("utf-8")
    found = list(all_nodes(environment().parse(text)))
    assert {type(node) for node in found} <= PLAIN_NODES
    for node in found:
        if isinstance(node, nodes.Output):
            kinds = {type(n) for n in node.nodes}
            assert kinds <= {nodes.TemplateData, nodes.Name, nodes.Getattr}
        if isinstance(node, nodes.Include):
            assert isinstance(node.template, nodes.Const)
            assert node.template.value in TEMPLATES


def calls(path: Path, *functions: str) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id in functions:
                yield node


def is_constant(node: ast.expr) -> bool:
    """A string that stands in our own source, or one of two such."""
    if isinstance(node, ast.IfExp):
        return is_constant(node.body) and is_constant(node.orelse)
    return isinstance(node, ast.Constant) and type(node.value) is str


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.name)
def test_code_is_joined_by_constants(path: Path) -> None:
    loose = [
        ast.unparse(call)
        for call in calls(path, "code", "join")
        if not is_constant(call.args[0])
    ]
    if path.name == "code.py":  # the two that are defined there join what they take
        loose = [c for c in loose if not c.startswith("join(', '")]
    assert loose == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.name)
def test_code_is_made_of_constants(path: Path) -> None:
    """Only what escapes and what lays out may make Code of a text it has put together."""
    if path.name in ("code.py", "layout_lines.py"):
        return
    loose = [
        ast.unparse(call)
        for call in calls(path, "Code")
        if not is_constant(call.args[0])
    ]
    assert loose == []


def test_code_is_under_no_other_name() -> None:
    """The scans above look for names, so no module may give them new ones."""
    renamed = {
        (path.name, alias.name)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module in ("code", "render")
        for alias in node.names
        if alias.asname is not None
    }
    assert renamed == set()


def test_the_scan_sees_what_is_not_constant(tmp_path: Path) -> None:
    path = tmp_path / "loose.py"
    path.write_text("Code(f'{x}')\ncode(x)\ncode('a' + x)\nCode('a')\n", "utf-8")
    found = [is_constant(c.args[0]) for c in calls(path, "code", "Code")]
    assert found == [False, False, False, True]


def test_code_mixes_with_no_string() -> None:
    piece = Code("x")
    for mix in (lambda: piece + "y", lambda: "y" + piece):  # type: ignore[operator]
        with pytest.raises(TypeError):
            mix()
    assert f"{piece}" == "Code('x')"

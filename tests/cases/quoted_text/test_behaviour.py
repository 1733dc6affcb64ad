"""Text of the definition is text in the package too, whatever is in it."""

from __future__ import annotations

import inspect

import pytest

from tests.cases.build import Case

DATA = {
    'a"b': '"',
    "it's": 'it\'s "const"',
    "line\nend": "l",
    "back\\slash": "\\\"'",
    "{{ x }}": "x",
    "\u202e": "turned",
}


def test_properties(case: Case) -> None:
    model = case.package.ItS.from_dict(DATA)
    assert model.a_b is case.package.ItS.from_dict({'a"b': '"'}).a_b
    assert (model.it_s, model.line_end) == ('it\'s "const"', "l")
    assert (model.back_slash, model.x, model.field) == ("\\\"'", "x", "turned")
    assert model.additional_properties == {}
    assert model.to_dict() == DATA
    assert model.validate() == []


def test_enum_values(case: Case) -> None:
    kinds = [getattr(case.package, name) for name in case.package.__all__]
    (enum,) = (k for k in kinds if hasattr(k, "__members__"))
    assert [member.value for member in enum] == [
        '"',
        "'",
        "\"'",
        "\\",
        "\n",
        "\\n",
        "{{ 1 }}",
        "\u202e",
        "é\x00",
    ]


@pytest.mark.parametrize(
    ("name", "value", "rule"),
    [
        ('a"b', "`", "enum"),
        ("it's", "its", "const"),
        ("back\\slash", "/\"'", "pattern"),
    ],
)
def test_rules(case: Case, name: str, value: str, rule: str) -> None:
    (found,) = case.package.ItS.from_dict({**DATA, name: value}).validate()
    assert (found.path, found.rule) == (f"/{name}", rule)
    assert found.message.isprintable()


def test_the_call(case: Case) -> None:
    (operation,) = case.package.OPERATIONS.values()
    assert operation.id == 'get "it\'s"\\n'
    client, wire = case.client(DATA)
    found = getattr(client, operation.name)("\"'\\")
    assert found.to_dict() == DATA
    assert wire.last.url == ("https://case.test/it's/%22%27%5C/'%22")
    with pytest.raises(case.package.ValidationError) as caught:
        getattr(client, operation.name)("plain")
    assert [v.path for v in caught.value.violations] == ['/path/a"b']


def test_docstrings_are_the_text(case: Case) -> None:
    (operation,) = case.package.OPERATIONS.values()
    doc = inspect.getdoc(getattr(case.package.Client, operation.name)) or ""
    assert doc.startswith('Ends in a quote".')
    assert '"""' + " + exec('x') + " + '"""' in doc
    assert "\\N{DASH} \\" in doc
    assert "# comment" in doc
    assert "\x07" not in doc
    assert inspect.getdoc(case.package.ItS) == "Ends in a backslash \\"
    title = case.package.__doc__ or ""
    assert title.startswith('It\'s "quoted" \\ {{ text }}')


def test_nothing_of_it_runs(case: Case) -> None:
    for path in case.own_files:
        if path.endswith(".py"):
            module = path.removesuffix(".py").replace("/", ".")
            names = vars(case.module(module.removesuffix(".__init__")))
            assert "os" not in names

"""The templates run in a sandbox; what goes wrong in one is told with its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup
from pydantic import BaseModel

from generator.frame.sandbox import BLOCKS_FILTER, LINE_FILTER, environment, template_errors
from generator.problems import InputError


class Model(BaseModel):
    """Something that can do more than be printed; no document has it."""

    naam: str


CONTENTS = {
    "titel": "P&O <b> {{ 7*7 }} {% x %}",
    "blokken": ("een", "twee"),
    "leeg": (),
    "deel": {"kop": "Kop"},
    "model": Model(naam="x"),
}


def blocks(value: tuple[str, ...]) -> Markup:
    return Markup("").join(Markup("<p>{}</p>").format(one) for one in value)


def refuse(value: object) -> Markup:
    """A filter that was not given what it can print, as ``assert_never`` says."""
    raise AssertionError(value)


def fill(folder: Path, text: str) -> str:
    template = folder / "nota.html"
    template.write_text(text, encoding="utf-8")
    with template_errors(template):
        made = environment(folder, {BLOCKS_FILTER: blocks, LINE_FILTER: refuse}).get_template(
            "nota.html"
        )
        return made.render(CONTENTS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{ titel }}", "P&amp;O &lt;b&gt; {{ 7*7 }} {% x %}"),
        ('<p title="{{ titel }}">', '<p title="P&amp;O &lt;b&gt; {{ 7*7 }} {% x %}">'),
        ("{{ blokken|opmaak }}", "<p>een</p><p>twee</p>"),
        ("a\n  {% if leeg %}\nb\n  {% endif %}\nc", "a\nc"),
        ("{{ deel.kop }}", "Kop"),
        ("{% for een in blokken %}{{ loop.index }}{{ een }} {% endfor %}", "1een 2twee "),
        ("{% macro a(b) %}{{ b * 2.5 }}{% endmacro %}{{ a(2) }}", "5.0"),
    ],
)
def test_values_are_printed_as_they_stand(text: str, expected: str, tmp_path: Path) -> None:
    assert fill(tmp_path, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\n{{ tittel }}", "nota.html:2:1: fout: de naam 'tittel' bestaat niet"),
        ("{{ titel.kop }}", "nota.html:1:1: fout: de naam 'kop' bestaat niet"),
        (
            "a\n\n{% als titel %}",
            "nota.html:3:1: fout: de opdracht 'als' bestaat niet",
        ),
        (
            "{{ titel|opmak }}",
            "nota.html:1:1: fout: het filter 'opmak' bestaat niet",
        ),
        (
            "{% include 'weg.html' %}",
            "nota.html:1:1: fout: het bestand 'weg.html' bestaat niet",
        ),
        (
            "{% extends 'basis.html' %}",
            "basis.html:2:1: fout: de naam 'weg' bestaat niet",
        ),
        (
            "{% extends 'fout.html' %}",
            "fout.html:3:1: fout: de opdracht 'als' bestaat niet",
        ),
        ("{{ titel", "nota.html:1:1: fout: TemplateSyntaxError: "),
        ("a\n{{ 1/0 }}", "nota.html:2:1: fout: ZeroDivisionError: "),
        ("{{ titel + 1 }}", "nota.html:1:1: fout: TypeError: "),
        ("{{ 3|opmaak }}", "nota.html:1:1: fout: TypeError: "),
        (
            "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
            "nota.html:1:1: fout: het roept steeds weer zichzelf op",
        ),
        *(
            (code, f"nota.html:1:1: fout: een sjabloon mag '{name}' niet gebruiken")
            for code, name in (
                ("{{ titel.__class__.__mro__ }}", "__class__"),
                ("{{ blokken.__class__ }}", "__class__"),
                ("{{ titel.upper() }}", "upper"),
                ("{{ deel.items() }}", "items"),
                ("{{ model.naam }}", "naam"),
                ("{{ model.model_dump() }}", "model_dump"),
                ("{{ model['parse_raw']('x') }}", "parse_raw"),
            )
        ),
        ("{{ range(9) }}", "nota.html:1:1: fout: de naam 'range' bestaat niet"),
        *(
            (code, "nota.html:1:1: fout: een sjabloon kan alleen getallen vermenigvuldigen")
            for code in ("{{ 'a' * 9999999999 }}", "{{ blokken * 99999999 }}", "{{ 9 ** 999999 }}")
        ),
        *(
            (code, f"nota.html:1:1: fout: het filter '{name}' bestaat niet")
            for code, name in (
                ("{% for x in [model]|map(attribute='parse_raw') %}{% endfor %}", "map"),
                ("{{ model|attr('parse_raw') }}", "attr"),
                ("{{ 'a'|center(999999999) }}", "center"),
                ("{{ 'a'|indent(999999999) }}", "indent"),
                ("{{ titel|safe }}", "safe"),
                ("{{ blokken|pprint }}", "pprint"),
            )
        ),
        (
            "{{ 3|regel }}",
            "nota.html:1:1: fout: het drukt iets af dat geen regel of opmaak is",
        ),
        ("{% include '../geheim' %}", "nota.html:1:1: fout: het bestand "),
        ("{% include 'deur.html' %}", "nota.html:1:1: fout: het bestand 'deur.html' bestaat niet"),
    ],
)
def test_a_wrong_template_is_told_with_its_line(text: str, expected: str, tmp_path: Path) -> None:
    (tmp_path.parent / "geheim").write_text("geheim", encoding="utf-8")
    (tmp_path / "deur.html").symlink_to(tmp_path.parent / "geheim")
    (tmp_path / "basis.html").write_text("\n{{ weg }}", encoding="utf-8")
    (tmp_path / "fout.html").write_text("\n\n{% als %}", encoding="utf-8")

    with pytest.raises(InputError) as caught:
        fill(tmp_path, text)

    (problem,) = caught.value.problems
    told = str(problem).removeprefix(f"{tmp_path}/").replace("het sjabloon klopt niet: ", "", 1)
    assert told.startswith(expected)
    assert problem.message.startswith("het sjabloon klopt niet: ")


def test_a_word_template_has_no_lines() -> None:
    with pytest.raises(InputError) as caught, template_errors(Path("nota.docx")):
        raise UndefinedError("'weg' is undefined")

    assert str(caught.value) == (
        "nota.docx:1:1: fout: het sjabloon klopt niet: de naam 'weg' bestaat niet"
    )


def test_what_is_no_fault_of_a_template_is_not_called_one() -> None:
    with pytest.raises(OSError), template_errors(Path("nota.html")):
        raise OSError

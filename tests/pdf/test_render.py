from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from generator.content.printed import Inhoud
from generator.content.values import Line, line
from generator.model.properties import Eigenschappen
from generator.origin import Origin
from generator.pdf.engine import KeptPages
from generator.pdf.render import STYLE_SHEET, Typesetter
from generator.problems import InputError
from generator.style.house import Look
from generator.talen import NEDERLANDS, taal_van

PROPERTIES = Eigenschappen("Proef", "ter informatie", "P&O", date(2025, 1, 13), "K1")
PAGE = (
    "{{% extends basis %}}{{% block inhoud %}}<h1>{{{{ titel|regel }}}}</h1>{extra}{{% endblock %}}"
)


@dataclass(frozen=True, kw_only=True)
class Proef(Inhoud):
    titel: Line


def make(look: Look, extra: str = "", titel: str = "Kop") -> PdfReader:
    template = look.templates / "proef/proef.html"
    template.write_text(PAGE.format(extra=extra), encoding="utf-8")
    return PdfReader(
        BytesIO(Typesetter(look).typeset("proef", Proef(titel=line(titel)), PROPERTIES).pdf)
    )


def test_a_pdf_says_what_it_is(proef: Look) -> None:
    reader = make(proef)

    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("Proef", "P&O")
    assert reader.metadata.creation_date_raw == "D:20250113"
    assert str(reader.root_object["/Lang"]) == "nl-NL"
    assert str(reader.root_object["/MarkInfo"]) == "{'/Marked': True}"


def test_the_fixed_words_of_a_template_are_in_the_language_of_the_document(proef: Look) -> None:
    pages = {}
    template = proef.templates / "proef/proef.html"
    template.write_text(PAGE.format(extra='<p>{{ "Acties: "|vertaald }}x</p>'), encoding="utf-8")
    setter = Typesetter(proef)
    for taal in (NEDERLANDS, taal_van("en")):
        properties = replace(PROPERTIES, taal=taal)
        made = setter.typeset("proef", Proef(titel=line("Kop")), properties).pdf
        pages[taal.code] = PdfReader(BytesIO(made)).pages[0].extract_text()

    assert "Acties: x" in pages["nl"]
    assert "Actions: x" in pages["en"]


def test_a_fixed_word_that_the_language_lacks_is_told_with_its_line(proef: Look) -> None:
    template = proef.templates / "proef/proef.html"
    template.write_text(PAGE.format(extra='\n{{ "Boterham"|vertaald }}'), encoding="utf-8")
    english = replace(PROPERTIES, taal=taal_van("en"))

    with pytest.raises(InputError) as caught:
        Typesetter(proef).typeset("proef", Proef(titel=line("Kop")), english)

    (problem,) = caught.value.problems
    assert problem.place.line == 2
    assert problem.message == (
        "het sjabloon klopt niet: het boek van de taal (in generator/talen) heeft geen vertaling"
        " van 'Boterham'"
    )


def test_markup_in_values_is_printed_as_it_stands(proef: Look) -> None:
    text = make(proef, titel="{{ 7*7 }} <script> P&O").pages[0].extract_text()

    assert "{{ 7*7 }} <script> P&O" in text


@pytest.mark.parametrize(
    "extra",
    [
        '<img alt="a" src="https://vws.nl/logo.png">',
        '<img alt="a" src="file:///etc/passwd">',
        '<link rel="stylesheet" href="../../x.css">',
        '<svg width="9" height="9"><title>a</title>'
        '<image width="9" height="9" href="file:///etc/passwd"/></svg>',
        "<style>p { background: url(https://vws.nl/a.png) }</style><p>a</p>",
    ],
)
def test_a_template_that_asks_for_more_than_the_templates_is_an_error(
    proef: Look, extra: str
) -> None:
    with pytest.raises(InputError, match=r"proef\.html:1:1: fout: .* niet mag worden gelezen"):
        make(proef, extra)


def test_a_warning_of_the_engine_is_an_error(proef: Look) -> None:
    with pytest.raises(InputError, match="de pdf is niet goed"):
        make(proef, "<style>p { geen-eigenschap: 1 }</style>")


@pytest.mark.parametrize(
    "rule",
    ["font-size: 1e9px", "transform: rotate(1e400deg)", 20_000 * "a{"],
    ids=["huge", "endless", "deep"],
)
def test_a_form_of_which_no_page_can_be_made_is_an_error(proef: Look, rule: str) -> None:
    with pytest.raises(InputError, match="van dit sjabloon kan geen pdf worden gemaakt"):
        make(proef, f"<style>p {{ {rule} }}</style><p>een woord</p>")


def test_an_unknown_name_is_an_error_on_its_line(proef: Look) -> None:
    with pytest.raises(InputError, match=r"proef\.html:2:1: fout: .*'onbekend' bestaat niet"):
        make(proef, "\n{{ onbekend }}")


UNPICKLED = "cos\\nsystem\\n(S'touch {mark}'\\ntR."
CODE = (
    "{{{{ ''.__class__.__mro__ }}}}",
    "{{{{ titel.__class__ }}}}",
    "{{{{ stijl.__init__.__globals__ }}}}",
    "{{{{ stijl.kleuren.items() }}}}",
    '{{{{ stijl.parse_raw("' + UNPICKLED + '", proto="pickle", allow_pickle=True) }}}}',
    '{{{{ stijl.kleuren.parse_raw("' + UNPICKLED + '", proto="pickle", allow_pickle=True) }}}}',
    '{{{{ stijl.parse_file("{mark}") }}}}',
)
"""What a template tries; ``{{mark}}`` is a file that is there when it could."""


@pytest.mark.parametrize("code", CODE)
def test_a_template_runs_no_code(proef: Look, code: str) -> None:
    mark = proef.templates / "bewijs"

    with pytest.raises(InputError, match=r"proef\.html:1:1: fout: het sjabloon klopt niet: "):
        make(proef, code.format(mark=mark))

    assert not mark.exists()


@pytest.mark.parametrize("code", CODE)
def test_nor_does_a_style_sheet(proef: Look, code: str) -> None:
    mark = proef.templates / "bewijs"
    sheet = proef.folder / "huisstijl.css"
    sheet.write_text("{% set titel = 'x' %}" + code.format(mark=mark), encoding="utf-8")

    with pytest.raises(InputError, match=r"huisstijl\.css:1:1: fout: het sjabloon klopt niet: "):
        make(proef)

    assert not mark.exists()


def test_half_a_sign_is_no_text(proef: Look) -> None:
    with pytest.raises(InputError, match=r"proef\.html:1:1: fout: het sjabloon klopt niet: "):
        make(proef, r"{{ '\ud800' }}")


def test_the_page_of_each_anchor_is_known(proef: Look) -> None:
    template = proef.templates / "proef/proef.html"
    second = '<h2 id="kop_1" style="break-before: page">Twee</h2>'
    template.write_text(PAGE.format(extra=f'{second}<h2 id="kop_2">Ook</h2>'), encoding="utf-8")

    found = Typesetter(proef).layout("proef", Proef(titel=line("Een")), PROPERTIES)

    assert found.anchors == {"kop_1": 2, "kop_2": 2}
    assert found.length == 2


def test_one_layout_gives_the_pdf_and_the_pages(proef: Look) -> None:
    template = proef.templates / "proef/proef.html"
    second = '<h2 id="kop_1" style="break-before: page">Twee</h2>'
    template.write_text(PAGE.format(extra=second), encoding="utf-8")
    wanted = ("proef", Proef(titel=line("Een")), PROPERTIES)

    made = Typesetter(proef).typeset(*wanted)

    assert made.pdf == Typesetter(proef).typeset(*wanted).pdf
    assert made.layout == Typesetter(proef).layout(*wanted)


def test_a_document_does_not_depend_on_what_was_made_before(proef: Look) -> None:
    template = proef.templates / "proef/proef.html"
    template.write_text(PAGE.format(extra="<p>één <em>woord</em></p>"), encoding="utf-8")
    wanted = [("proef", Proef(titel=line(f"Kop {n} çß")), PROPERTIES) for n in range(3)]
    typesetter = Typesetter(proef)

    made = [typesetter.typeset(*one).pdf for one in (*wanted, *wanted)]

    assert made == [Typesetter(proef).typeset(*one).pdf for one in wanted] * 2


def test_a_line_of_contents_that_leads_nowhere_is_an_error(proef: Look) -> None:
    with pytest.raises(InputError, match=r"de pdf is niet goed: .*kop_9"):
        make(proef, '<a href="#kop_9">Weg</a>')


@pytest.mark.parametrize(
    "introduced",
    ["<ul><li>een</li><li>twee</li></ul>", '<table class="tabel"><tr><td>een</td></tr></table>'],
)
def test_an_introduction_stays_on_the_page_of_what_it_introduces(
    proef: Look, introduced: str
) -> None:
    almost_full = '<div style="height: 221mm"></div>'

    first, second = make(proef, f"{almost_full}<p>Inleiding:</p>{introduced}").pages

    assert "Inleiding" not in first.extract_text()
    assert "Inleiding" in second.extract_text()


def test_the_style_sheet_of_a_house_style_goes_before_what_follows_from_the_roles(
    proef: Look,
) -> None:
    sheet = proef.folder / STYLE_SHEET
    sheet.write_text(sheet.read_text("utf-8") + "h1 { display: none }", "utf-8")
    assert make(proef).pages[0].extract_text().split() == ["Pagina", "1", "van", "1"]

    sheet.write_text(sheet.read_text("utf-8") + "h1 { display: block; font-size: 72px }", "utf-8")
    sizes: list[float] = []
    make(proef).pages[0].extract_text(visitor_text=lambda *drawn: sizes.append(drawn[4]))
    assert max(sizes) == 72


def test_areas_are_those_of_the_very_same_pdf(proef: Look) -> None:
    told = '<p data-herkomst="proef/nota.yaml#doel">ter informatie</p>'
    template = proef.templates / "proef/proef.html"
    template.write_text(PAGE.format(extra=told), encoding="utf-8")
    wanted = ("proef", Proef(titel=line("Kop")), PROPERTIES)
    made, ((area,),) = Typesetter(proef).with_areas(*wanted, KeptPages())

    assert made.pdf == Typesetter(proef).typeset(*wanted).pdf
    assert area.words == "ter informatie"
    assert area.origins == (Origin("proef/nota.yaml", ("doel",)),)

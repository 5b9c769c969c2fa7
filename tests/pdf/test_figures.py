from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from generator.content.figure import Figure
from generator.content.inline import Paragraph, Text
from generator.content.printed import Inhoud
from generator.content.tree import Block
from generator.content.values import Blocks
from generator.dossier.numbering import with_numbers
from generator.model.properties import Eigenschappen
from generator.pdf.render import Typesetter
from generator.style.house import Look
from keuring.pdf_checks import fonts_are_inside
from keuring.pdf_descriptions import descriptions
from tests.charts.examples import FIGURE, share_chart, time_chart

PROPERTIES = Eigenschappen("Proef", "ter informatie", "P&O", date(2025, 1, 13), "K1")
PAGE = "{% extends basis %}{% block inhoud %}{{ blokken|opmaak('staand') }}{% endblock %}"
LINE = Paragraph((Text("Een regel."),))


@dataclass(frozen=True, kw_only=True)
class Proef(Inhoud):
    blokken: Blocks


def made(look: Look, *blocks: Block) -> PdfReader:
    (look.templates / "proef/proef.html").write_text(PAGE, encoding="utf-8")
    contents, _ = with_numbers(Proef(blokken=blocks))
    return PdfReader(BytesIO(Typesetter(look).typeset("proef", contents, PROPERTIES).pdf))


def captioned(pdf: PdfReader) -> list[int]:
    """How many captions each page has."""
    return [page.extract_text().count("Figuur ") for page in pdf.pages]


def test_figures_are_numbered_and_described(proef: Look) -> None:
    pdf = made(proef, FIGURE, LINE, replace(FIGURE, caption="Nog een"))
    text = "\n".join(page.extract_text() for page in pdf.pages)

    assert "Figuur 1. Voortgang & meer" in text
    assert "Figuur 2. Nog een" in text
    assert [alternative for alternative in descriptions(pdf)] == [
        *("Instroom & verloop", "Doorstroom & verloop", "89% van het doel")
    ] * 2


def test_words_in_a_chart_have_the_font_of_the_house(proef: Look) -> None:
    pdf = made(proef, Figure((share_chart(),), "Voortgang"))

    assert list(fonts_are_inside(pdf)) == []


@pytest.mark.parametrize("lines", range(24, 40, 3))
def test_a_figure_stays_on_one_page_with_its_caption(proef: Look, lines: int) -> None:
    pdf = made(proef, *[LINE] * lines, Figure((time_chart(),) * 4, "Verloop"))
    pages = [page.extract_text() for page in pdf.pages]
    (page,) = [page for page in pages if "Figuur 1." in page]

    assert page.replace(" ", "").count("Instroom") == 4


def test_a_figure_of_more_than_a_page_breaks_between_its_rows(proef: Look) -> None:
    pdf = made(proef, *[LINE] * 10, Figure((time_chart(),) * 14, "Verloop"))
    charts = [page.extract_text().replace(" ", "").count("Instroom") for page in pdf.pages]

    assert sum(charts) == 14
    assert all(number % 2 == 0 and number for number in charts)
    assert captioned(pdf)[-1] == 1

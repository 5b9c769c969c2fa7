from __future__ import annotations

from dataclasses import replace

from lxml import etree

from generator.content.tree import Block
from generator.content.values import line
from generator.foreign.names import CONTENT_TYPES
from generator.markdown.parse import parse
from generator.model.documents.nota.content import SectieInhoud
from generator.style.house import Look
from generator.word.package.package import read_parts
from generator.word.package.render import WordWriter
from tests.charts.examples import FIGURE
from tests.markdown.outline import values
from tests.word.package.test_render import NOTA, PROPERTIES


def made(look: Look, *blocks: Block) -> bytes:
    section = SectieInhoud(kop=line("Cijfers"), blokken=blocks)
    return WordWriter(look).write("nota", replace(NOTA, secties=(section,)), PROPERTIES).docx


def test_the_charts_of_a_figure_travel_in_the_file(look: Look) -> None:
    parts = read_parts(made(look, FIGURE))
    body = etree.fromstring(parts["word/document.xml"])

    assert [name for name in parts if name.startswith("word/charts/chart")] == [
        *("word/charts/chart1.xml", "word/charts/chart2.xml", "word/charts/chart3.xml")
    ]
    assert b"/word/charts/chart3.xml" in parts[CONTENT_TYPES]
    assert values(body, "//*[local-name()='chart']/@r:id") == [
        *("rIdChart1", "rIdChart2", "rIdChart3")
    ]
    assert b'Id="rIdChart3"' in parts["word/_rels/document.xml.rels"]
    assert look.style.lettertype.familie.encode() in parts["word/charts/chart1.xml"]


def test_each_figure_has_its_number_in_the_document(look: Look) -> None:
    word = made(look, replace(FIGURE, number=1), replace(FIGURE, number=2))
    body = etree.fromstring(read_parts(word)["word/document.xml"])
    captions = values(body, "//w:p[w:pPr/w:pStyle/@w:val='Caption']/w:r[5]/w:t/text()")

    assert captions == ["1", "2"]


def test_the_same_figure_gives_the_same_bytes(look: Look) -> None:
    assert made(look, FIGURE) == made(look, FIGURE)


def test_a_document_without_figures_has_nothing_of_them(look: Look) -> None:
    parts = read_parts(made(look, *parse("Tekst")))

    assert not [name for name in parts if "chart" in name or "embeddings" in name]
    assert b"xlsx" not in parts[CONTENT_TYPES]

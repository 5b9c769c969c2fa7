from __future__ import annotations

import pytest

from generator.markdown.html import to_html
from generator.markdown.parse import parse
from generator.markdown.tree import (
    Band,
    Bar,
    Block,
    Column,
    Heading,
    KeyTable,
    Mark,
    Paragraph,
    Row,
    Shape,
    Table,
    Text,
    plain,
)
from tests.fixture_files import FIXTURES, Document, documents

COLOURS = {"hoofd": "#154273", "spoor": "#DCE3EB", "oranje": "#B35900", "grijs": "#535353"}


def html(*blocks: Block) -> str:
    return str(to_html(blocks, COLOURS))


@pytest.mark.parametrize("case", documents(FIXTURES / "markdown", "*.md"), ids=str)
def test_markdown_becomes_html(case: Document) -> None:
    markdown, expected, _ = case.parts

    assert html(*parse(markdown)) == expected


def test_text_is_escaped_wherever_it_stands() -> None:
    bar = Bar(0.5, None, (1, 1), "<b>")

    result = html(KeyTable((("<b>", (Paragraph((Text("<b>"), Mark(Shape.FULL, '"<b>'), bar)),)),)))

    assert "<b>" not in result
    assert result.count("&lt;b&gt;") == 4


def test_what_xml_cannot_hold_is_replaced() -> None:
    assert html(*plain("a\x00b\ud800c")) == "<p>a\ufffdb\ufffdc</p>"


def test_headings_have_their_level() -> None:
    assert html(Heading(2, (Text("Doelen"),))) == "<h2>Doelen</h2>"


def test_a_band_heads_a_group_of_rows() -> None:
    table = Table(
        (Column((Text("Datum"),)), Column((Text("Moment"),), 3)),
        (
            Band((Text("Maart"),)),
            Row((plain("8 maart"), plain("Vrouwendag"))),
            Band((Text("Mei"),)),
            Row((plain("17 mei"), ())),
        ),
    )

    assert html(table) == "\n".join(
        [
            '<table class="tabel">',
            '<colgroup><col style="width: 25%"><col style="width: 75%"></colgroup>',
            "<thead>",
            '<tr><th scope="col">Datum</th><th scope="col">Moment</th></tr>',
            "</thead>",
            "<tbody>",
            '<tr class="band"><th colspan="2" scope="rowgroup">Maart</th></tr>',
            "<tr><td>8 maart</td><td>Vrouwendag</td></tr>",
            "</tbody>",
            "<tbody>",
            '<tr class="band"><th colspan="2" scope="rowgroup">Mei</th></tr>',
            "<tr><td>17 mei</td><td></td></tr>",
            "</tbody>",
            "</table>",
        ]
    )


def test_a_key_table_has_headings_beside_its_values() -> None:
    assert html(KeyTable((("Datum", plain("11 oktober")), ("Effect", ())))) == "\n".join(
        [
            '<table class="sleutel">',
            '<colgroup><col style="width: 30%"><col style="width: 70%"></colgroup>',
            "<tbody>",
            '<tr><th scope="row">Datum</th><td>11 oktober</td></tr>',
            '<tr><th scope="row">Effect</th><td></td></tr>',
            "</tbody>",
            "</table>",
        ]
    )


def test_a_list_in_a_cell_begins_its_numbering_anew() -> None:
    (numbers,) = parse("1. een")
    table = Table((Column(()),), (Row(((numbers,),)),))

    assert '<ol class="cijfers">' in html(table)


def test_a_mark_is_an_empty_span_with_its_shape_and_colour() -> None:
    paragraph = Paragraph((Mark(Shape.RING, "rood"), Text(" Achter")))

    assert html(paragraph) == '<p><span class="merk merk-ring kleur-rood"></span> Achter</p>'


def test_a_row_must_have_a_cell_for_each_column() -> None:
    with pytest.raises(ValueError, match="argument"):
        html(Table((Column(()), Column(())), (Row(((),)),)))

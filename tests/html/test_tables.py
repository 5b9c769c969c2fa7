from __future__ import annotations

from dataclasses import replace

import pytest

from generator.content.colour import Colour
from generator.content.groups import MOST_KEPT
from generator.content.inline import Text
from generator.content.tree import (
    Align,
    Band,
    Block,
    Column,
    KeyTable,
    Matrix,
    MatrixCell,
    MatrixRow,
    Passage,
    Row,
    Table,
    TableCaption,
)
from generator.content.values import line, paragraph
from generator.html.body import to_html
from generator.markdown.parse import parse
from generator.origin import Origin
from tests.colours import COLOURS

TEKST = Origin("d/doelen.yaml", ("doelen", 0, "tekst"))


def html(*blocks: Block) -> str:
    return str(to_html(blocks, COLOURS))


def test_a_band_heads_a_group_of_rows() -> None:
    table = Table(
        (Column((Text("Datum"),)), Column((Text("Moment"),), 3)),
        (
            Band((Text("Maart"),)),
            Row((paragraph("8 maart"), paragraph("Vrouwendag"))),
            Band((Text("Mei"),), runs_over=False),
            Row((paragraph("17 mei"), ())),
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
            '<tr class="samen"><td>8\N{NO-BREAK SPACE}maart</td><td>Vrouwendag</td></tr>',
            "</tbody>",
            "<tbody>",
            '<tr class="band"><th scope="rowgroup">Mei</th><td></td></tr>',
            "<tr><td>17\N{NO-BREAK SPACE}mei</td><td></td></tr>",
            "</tbody>",
            "</table>",
        ]
    )


def test_a_cell_may_run_on_over_the_rows_below() -> None:
    rows = (
        Row((paragraph("Training"), paragraph("Een"))),
        Row(((), paragraph("Twee")), continues=True),
        Row(((), paragraph("Drie")), continues=True),
        Row((paragraph("Lezing"), paragraph("Vier"))),
    )

    assert html(Table((Column(()), Column(())), rows)).splitlines()[6:-2] == [
        '<tr class="samen"><td rowspan="3">Training</td><td>Een</td></tr>',
        '<tr class="samen"><td>Twee</td></tr>',
        "<tr><td>Drie</td></tr>",
        "<tr><td>Lezing</td><td>Vier</td></tr>",
    ]


def test_a_band_without_words_heads_nothing() -> None:
    rows = (Row((paragraph("Een"),)), Band(()), Row((paragraph("Twee"),)))

    assert '\n<tr class="band"><td colspan="1"></td></tr>' in html(Table((Column(()),), rows))


def test_a_key_table_has_headings_beside_its_values() -> None:
    assert html(
        KeyTable(((line("Datum"), paragraph("11 oktober")), (line("Effect"), ())))
    ) == "\n".join(
        [
            '<table class="sleutel">',
            '<colgroup><col style="width: 27%"><col style="width: 73%"></colgroup>',
            "<thead>",
            '<tr><th scope="col">Onderdeel</th><th scope="col">Gegevens</th></tr>',
            "</thead>",
            "<tbody>",
            '<tr class="samen"><th scope="row">Datum</th><td>11\N{NO-BREAK SPACE}oktober</td></tr>',
            '<tr><th scope="row">Effect</th><td></td></tr>',
            "</tbody>",
            "</table>",
        ]
    )


def test_a_table_to_sign_says_so_to_the_style_sheet() -> None:
    table = KeyTable(((line("Datum en paraaf"), ()),), signed=True)

    assert html(table).startswith('<table class="sleutel tekenen">')


def test_a_matrix_has_headings_above_and_at_the_left() -> None:
    cells = (MatrixCell((), Colour.LICHT), MatrixCell(paragraph("inclusie"), Colour.GROEN))
    matrix = Matrix(
        line("Identiteit"),
        (Column((Text("Laag"),)), Column((Text("Hoog"),), 2, Align.CENTER)),
        (MatrixRow(line("Hoog"), cells),),
    )

    assert html(matrix) == "\n".join(
        [
            '<table class="matrix">',
            '<colgroup><col style="width: 25%"><col style="width: 25%"><col style="width: 50%">'
            "</colgroup>",
            "<thead>",
            '<tr><th scope="col">Identiteit</th><th scope="col">Laag</th>'
            '<th scope="col" class="midden">Hoog</th></tr>',
            "</thead>",
            "<tbody>",
            '<tr><th scope="row">Hoog</th><td class="vlak-licht"></td>'
            '<td class="vlak-groen midden">inclusie</td></tr>',
            "</tbody>",
            "</table>",
        ]
    )


def test_a_matrix_without_a_name_in_its_corner_has_no_heading_there() -> None:
    assert "<thead>\n<tr><td></td></tr>\n</thead>" in html(Matrix((), (), ()))


def test_a_matrix_may_have_a_caption() -> None:
    caption = TableCaption(line("Vier & vormen"), number=3)

    start = (
        '<table class="matrix">\n<caption data-nummer="3">Vier &amp; vormen</caption>\n<colgroup>'
    )
    assert html(caption, Matrix((), (Column(()),), ())).strip().startswith(start)


@pytest.mark.parametrize(("columns", "form"), [(12, "matrix"), (13, "matrix smal")])
def test_a_matrix_of_many_columns_is_narrow(columns: int, form: str) -> None:
    assert f'<table class="{form}">' in html(Matrix((), (Column(()),) * columns, ()))


def test_a_list_in_a_cell_begins_its_numbering_anew() -> None:
    (numbers,) = parse("1. een")
    table = Table((Column(()),), (Row(((numbers,),)),))

    assert '<ol class="cijfers">' in html(table)


def test_a_row_must_have_a_cell_for_each_column() -> None:
    with pytest.raises(ValueError, match="argument"):
        html(Table((Column(()), Column(())), (Row(((),)),)))


def test_a_cell_that_holds_one_paragraph_tells_it_itself() -> None:
    table = Table((Column(line("Doel")),), (Row(((Passage(parse("Meer."), (TEKST,)),),)),))

    assert '<td data-herkomst="d/doelen.yaml#doelen/0/tekst@0-1">Meer.</td>' in html(table)


def test_a_long_group_is_a_table_that_repeats_its_band() -> None:
    row = Row((paragraph("1"),))
    table = Table((Column((Text("Datum"),)),), (Band((Text("Maart"),)), *[row] * (MOST_KEPT + 1)))
    first, second = html(replace(table, rows=(*table.rows, Band((Text("April"),)), row))).split(
        "</table>\n"
    )

    assert '<table class="tabel vervolgd">' in first
    assert '<tr class="band"><th colspan="1" scope="colgroup">Maart</th></tr>\n</thead>' in first
    assert "<tbody>\n<tr><td>1</td></tr>" in first
    assert '<tr class="samen"><td>1</td></tr>\n</tbody>' in first
    assert '<tbody>\n<tr class="band">' in second


def test_the_rows_of_a_short_group_stay_together() -> None:
    row = Row((paragraph("1"),))
    table = Table((Column((Text("Datum"),)),), (Band((Text("Maart"),)), row, row))

    rows = '<tr class="samen"><td>1</td></tr>\n<tr><td>1</td></tr>\n</tbody>'
    assert rows in html(table)


def test_a_row_of_many_lines_says_that_it_may_be_divided() -> None:
    many = paragraph("woord " * 1000)
    table = Table((Column((Text("Wat"),)),), (Row((many,)), Row((paragraph("kort"),))))
    keys = KeyTable((((Text("Naam"),), many), ((Text("Kort"),), many)))

    assert [row in html(table) for row in ('<tr class="lang"><td>woord', "<tr><td>kort")] == [
        True,
        True,
    ]
    assert '<tr class="samen lang"><th' in html(keys)


def test_a_wide_table_says_so() -> None:
    assert '<table class="tabel breed">' in html(Table((Column(()),), (), wide=True))

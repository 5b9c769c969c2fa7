from __future__ import annotations

from dataclasses import replace

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
    Row,
    Table,
)
from generator.content.values import line, paragraph
from generator.markdown.parse import parse
from generator.word.body.harvest import Harvest
from generator.word.body.wordml import BODY, to_wordml
from tests.colours import COLOURS
from tests.markdown.outline import element, find, outline, values

DATES = Table(
    (Column((Text("Datum"),)), Column((Text("Aantal"),), 2, Align.RIGHT)),
    (Band((Text("Maart"),), runs_over=False), Row((paragraph("8 maart"), ()))),
    'Momenten in "maart"',
)


def word(*blocks: Block, width: int = 3000) -> str:
    return to_wordml(blocks, Harvest(COLOURS), replace(BODY, width_twips=width))


def test_a_table_in_full() -> None:
    assert word(DATES) == (
        '<w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="5000" w:type="pct"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" '
        'w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        "<w:tblDescription w:val='Momenten in \"maart\"'/></w:tblPr>"
        '<w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/></w:tblGrid>'
        "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
        '<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr><w:p><w:pPr>'
        '<w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t>Datum</w:t></w:r></w:p></w:tc>'
        '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:pPr>'
        '<w:pStyle w:val="TableHeadingRight"/></w:pPr><w:r><w:t>Aantal</w:t></w:r></w:p></w:tc>'
        "</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>"
        '<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/>'
        '<w:shd w:val="clear" w:color="auto" w:fill="EEF3F8"/></w:tcPr><w:p>'
        '<w:pPr><w:pStyle w:val="TableBand"/></w:pPr><w:r><w:t>Maart</w:t></w:r></w:p></w:tc>'
        '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>'
        '<w:shd w:val="clear" w:color="auto" w:fill="EEF3F8"/></w:tcPr><w:p>'
        '<w:pPr><w:pStyle w:val="TableBand"/></w:pPr></w:p></w:tc>'
        "</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>"
        '<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr><w:p><w:pPr>'
        '<w:pStyle w:val="TableText"/></w:pPr>'
        "<w:r><w:t>8\N{NO-BREAK SPACE}maart</w:t></w:r></w:p></w:tc>"
        '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:pPr>'
        '<w:pStyle w:val="TableTextRight"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
    )


def test_a_cell_may_run_on_over_the_rows_below() -> None:
    rows = (
        Row((paragraph("Training"), paragraph("Een"))),
        Row(((), paragraph("Twee")), continues=True),
        Row((paragraph("Lezing"), paragraph("Drie"))),
    )
    root = element(word(Table((Column(()), Column(())), rows)))

    assert [len(find(row, "w:tc")) for row in find(root, "//w:tr")] == [2, 2, 2, 2]
    assert len(find(root, "//w:tcBorders")) == 2
    assert values(root, "//w:tr[2]/w:tc[1]//w:tcBorders/w:bottom/@w:val") == ["nil"]
    assert values(root, "//w:tr[3]/w:tc[1]//w:tcBorders/w:top/@w:val") == ["nil"]
    assert values(root, "//w:tr[2]//w:pStyle/@w:val") == ["TableTextKept", "TableTextKept"]
    assert values(root, "//w:tr[3]//w:pStyle/@w:val") == ["TableText", "TableText"]


def test_both_rows_of_headings_repeat_on_each_page() -> None:
    grouped = parse("| Wat | Cijfer | < |\n| ^ | 2025 | 2026 |\n|---|--:|--:|\n| a | 1 | 2 |\n")
    body = word(*grouped)

    assert outline(body, Harvest()).splitlines()[1:] == [
        "| v TableHeading: Wat | <2> TableHeadingCenter: Cijfer",
        "| ^ TableHeading: | TableHeadingRight: 2025 | TableHeadingRight: 2026",
        "| TableText: a | TableTextRight: 1 | TableTextRight: 2",
    ]
    root = element(body)
    assert [len(find(row, "w:trPr/w:tblHeader")) for row in find(root, "//w:tr")] == [1, 1, 0]
    assert values(root, "//w:tr[1]//w:gridSpan/@w:val | //w:tr[1]//w:vMerge/@w:val") == [
        *("restart", "2"),
    ]


def test_a_key_table_has_headings_above_and_in_the_first_column() -> None:
    body = word(
        KeyTable(((line("Datum"), paragraph("11 oktober")), (line("Effect"), ())), "Algemeen")
    )

    assert outline(body, Harvest()) == (
        "KeyTable 810+2190\n"
        "| TableKeyHeading: Onderdeel | TableKeyHeading: Gegevens\n"
        "| TableKeyKept: Datum | TableText: 11\N{NO-BREAK SPACE}oktober\n"
        "| TableKey: Effect | TableText:"
    )
    root = element(body)
    look = values(root, "//w:tblLook/@w:val | //w:tblLook/@w:firstRow | //w:tblLook/@w:firstColumn")
    assert look == ["06A0", "1", "1"]
    assert len(find(root, "//w:tr[1]/w:trPr/w:tblHeader")) == 1
    assert values(root, "//w:tblDescription/@w:val") == ["Algemeen"]


def test_a_table_to_sign_stays_whole_and_has_room_for_a_hand() -> None:
    rows = tuple((line(name), paragraph(name)) for name in ("Besluit", "Kruis aan", "Paraaf"))
    root = element(word(KeyTable(rows, "", signed=True)))

    assert values(root, "//w:tc[1]//w:pStyle/@w:val") == [
        *("TableKeyHeading", "TableKeyKept", "TableKeyKept", "TableKey"),
    ]
    assert values(root, "//w:tr[last()]//w:trHeight/@w:hRule") == ["atLeast"]
    assert len(values(root, "//w:trHeight/@w:val")) == 1


MATRIX = Matrix(
    line("Identiteit"),
    (Column((Text("Laag"),)), Column((Text("Hoog"),), 1, Align.CENTER)),
    (MatrixRow(line("Hoog"), (MatrixCell(()), MatrixCell(paragraph("inclusie"), Colour.LICHT))),),
    "Vier vormen",
)


def test_a_matrix_has_its_headings_in_the_first_row_and_column() -> None:
    body = word(MATRIX)

    assert outline(body, Harvest()) == (
        "MatrixTable 1000+1000+1000\n"
        "| TableHeading: Identiteit | TableHeading: Laag | TableHeadingCenter: Hoog\n"
        "| TableRowHeading: Hoog | TableText: | TableTextCenter: inclusie"
    )
    root = element(body)
    look = values(root, "//w:tblLook/@w:val | //w:tblLook/@w:firstRow | //w:tblLook/@w:firstColumn")
    assert look == ["06A0", "1", "1"]
    assert len(find(root, "//w:tr[1]/w:trPr/w:tblHeader")) == 1
    assert values(root, "//w:tblDescription/@w:val") == ["Vier vormen"]


def test_a_cell_of_a_matrix_has_a_colour_of_the_house_style_behind_it() -> None:
    shaded = values(element(word(MATRIX)), "//w:tc[w:tcPr/w:shd/@w:fill='EEF3F8']//w:t/text()")

    assert shaded == ["inclusie"]


def test_a_matrix_of_many_columns_is_narrow() -> None:
    wide = Matrix((), (Column(()),) * 31, (), heading_width=4)

    assert outline(word(wide, width=3500), Harvest()).startswith("NarrowMatrixTable 400+100+")


def test_word_does_not_join_a_matrix_and_a_table() -> None:
    assert "TableEnd:\nHouseTable" in outline(word(MATRIX, DATES), Harvest())


def test_a_table_without_a_summary_has_no_description() -> None:
    assert "tblDescription" not in word(replace(DATES, summary=""))


def test_widths_add_up_to_the_width_of_the_text() -> None:
    columns = tuple(Column((), share) for share in (1, 1, 1, 0.1))

    widths = values(element(word(Table(columns, ()), width=1000)), "//w:gridCol/@w:w")

    assert sum(map(int, widths)) == 1000


def test_a_table_in_a_cell_fits_and_is_followed_by_a_paragraph() -> None:
    inner = Table((Column((Text("a"),)),), ())

    body = word(Table((Column(()), Column(())), (Row(((inner,), (inner, inner))),)), width=1000)

    assert outline(body, Harvest()) == (
        "HouseTable 500+500\n"
        "| TableHeading: | TableHeading:\n"
        "| HouseTable 500 | TableHeading: a TableEnd: "
        "| HouseTable 500 | TableHeading: a TableEnd: HouseTable 500 | TableHeading: a TableEnd:"
    )


def test_lists_in_cells_have_the_styles_of_cells() -> None:
    body = word(Table((Column(()),), (Row((parse("- a\n\n  b"),)),)))

    assert outline(body, Harvest()).endswith("| TableList 0 #1: a TableContinue: b")


def test_rows_of_a_short_group_stay_on_the_page_of_the_next() -> None:
    days = tuple(Row((paragraph(day), ())) for day in "123")
    rows: tuple[Row | Band, ...] = (Band((Text("Maart"),)), *days)
    root = element(word(replace(DATES, rows=rows)))

    assert values(root, "//w:tr/w:tc[1]/w:p/w:pPr/w:pStyle/@w:val") == [
        *("TableHeading", "TableBand", "TableTextKept", "TableTextKept", "TableText")
    ]


def test_a_long_group_is_a_table_that_repeats_its_band() -> None:
    days = (Row((paragraph("1"), ())),) * (MOST_KEPT + 1)
    rows: tuple[Row | Band, ...] = (Band((Text("Maart"),)), *days)
    after: tuple[Row | Band, ...] = (Band((Text("April"),)), Row((paragraph("2"), ())))
    root = element(f"<w:body>{word(replace(DATES, rows=(*rows, *after)))}</w:body>")

    repeated = "w:tr[w:trPr/w:tblHeader]/w:tc[1]//w:t/text()"
    assert values(root, f"(//w:tbl)[1]/{repeated}") == ["Datum", "Maart"]
    assert values(root, f"(//w:tbl)[2]/{repeated}") == ["Datum"]
    assert values(root, "//w:body/w:p/w:pPr/w:pStyle/@w:val") == ["TableEndKept"]


def test_only_a_row_of_many_lines_may_be_divided() -> None:
    many, few = paragraph("woord " * 1000), paragraph("kort")
    column = Column((Text("Wat"),))

    for table in (
        Table((column,), (Row((many,)), Row((few,)))),
        KeyTable((((Text("Wat"),), many), ((Text("Wie"),), few))),
    ):
        rows = word(table).split("<w:tr>")[-2:]
        assert ["<w:cantSplit/>" in row for row in rows] == [False, True]


def test_a_wide_table_is_as_wide_as_the_page_lets_it() -> None:
    place = replace(BODY, width_twips=3000, wide_twips=4500)
    root = element(to_wordml((replace(DATES, wide=True),), Harvest(COLOURS), place))

    assert values(root, "//w:tblW/@w:w | //w:tblW/@w:type") == ["4500", "dxa"]
    assert values(root, "//w:gridCol/@w:w") == ["1500", "3000"]

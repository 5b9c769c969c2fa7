"""How much white stands between what is printed, and where a page may end."""

from __future__ import annotations

import pytest

from generator.content.groups import MOST_KEPT
from generator.content.headings import with_numbers
from generator.content.tree import Band, Column, Heading, KeyTable, Placed, Row, Table
from generator.content.values import line, paragraph
from generator.markdown.parse import parse
from generator.style.house import Look
from tests.pdf.setting import COLUMN, baselines, page_texts, pages_of


@pytest.mark.parametrize("below", ["twee", "1. twee"], ids=["text", "list"])
def test_below_a_list_is_as_much_white_as_between_paragraphs(proef: Look, below: str) -> None:
    (page,) = pages_of(proef, parse(f"nul\n\neen\n\n- punt\n  - dieper\n\n{below}\n"))
    down = baselines(page)

    apart = down["een"] - down["nul"]
    assert down["twee"] - down["dieper"] == pytest.approx(apart, abs=0.1)
    assert down["dieper"] - down["punt"] < apart


def test_the_title_of_an_item_stays_on_the_page_of_its_text(proef: Look) -> None:
    items = "1. **Eerste**\n\n   Tekst.\n\n2. **Tweede**\n\n   Meer tekst.\n"

    for above in range(228, 246, 2):
        pages = page_texts(proef, items, above)
        for title, text in (("Eerste", "Tekst."), ("Tweede", "Meer tekst.")):
            assert [title in page for page in pages] == [text in page for page in pages]


def test_a_heading_may_begin_a_new_page(proef: Look) -> None:
    first, second = (Heading(2, line(words), new_page=True) for words in ("Een", "Twee"))
    before, *begun = pages_of(proef, (*parse("nul"), first, *parse("tekst"), second))

    assert "nul" in before.extract_text()
    assert [page.extract_text().split()[0] for page in begun] == ["Een", "Twee"]


@pytest.mark.parametrize("levels", [(1,), (2,), (2, 3)], ids=["title", "one", "two"])
def test_headings_right_above_go_along_to_a_page_on_its_side(
    proef: Look, levels: tuple[int, ...]
) -> None:
    headings = [Heading(level, line(f"Kop {level}")) for level in levels]
    turned = Placed((*parse("gedraaid"),), turned=True)
    before, on_its_side = pages_of(proef, (*parse("nul"), *headings, turned))

    assert before.extract_text().split("\n")[0] == "nul"
    assert all(f"Kop {level}" in on_its_side.extract_text() for level in levels)
    assert on_its_side.mediabox.width > on_its_side.mediabox.height


def long_table(rows: int) -> Table:
    """A table of two groups, of which the second has that many rows."""
    column = Column(line("Wat"))
    members = [Row((paragraph(f"rij {number}"),)) for number in range(rows)]
    return Table(
        (column,),
        (Band(line("Eerste groep")), *members[:2], Band(line("Tweede groep")), *members),
    )


def test_a_band_is_repeated_where_its_rows_go_on_and_says_so(proef: Look) -> None:
    first, *later = pages_of(proef, (long_table(90),))

    assert "Tweede groep" in first.extract_text()
    assert "(vervolg)" not in first.extract_text()
    assert len(later) == 2
    for page in later:
        assert page.extract_text().startswith("Wat\nTweede groep (vervolg)\n")


@pytest.mark.parametrize("many", [2, MOST_KEPT + 4], ids=["short", "long"])
def test_a_last_group_of_one_row_never_stands_alone_on_a_page(proef: Look, many: int) -> None:
    rows = [Row((paragraph(f"rij {number}"),)) for number in range(many)]
    alone = (Band(line("Leeg")), Row((paragraph("Geen indicator"),)))
    table = Table((Column(line("Wat")),), (Band(line("Groep")), *rows, *alone))

    for above in range(160, 240, 5):
        (last,) = (
            text
            for page in pages_of(proef, (table,), above=above)
            if "Geen indicator" in (text := page.extract_text())
        )
        assert f"rij {many - 1}" in last


def test_no_row_of_names_and_values_stands_alone_on_a_page(proef: Look) -> None:
    table = KeyTable(tuple((line(f"naam {n}"), paragraph("waarde")) for n in range(5)))

    for above in range(180, 245, 5):
        counts = [
            page.extract_text().count("naam") for page in pages_of(proef, (table,), above=above)
        ]
        assert 1 not in counts


def test_a_row_that_is_higher_than_a_page_begins_where_it_stands(proef: Look) -> None:
    """Below what goes before, and with the headings of its table on each page."""
    columns = Column(line("Wat"), 1), Column(line("Waarom"), 4)
    row = Row((paragraph("lang"), paragraph("Een zin van deze cel. " * 400)))

    pages = [
        page.extract_text() for page in pages_of(proef, (*parse("boven"), Table(columns, (row,))))
    ]

    assert [one.startswith("boven") for one in pages] == [True, False]
    assert all("Wat\nWaarom" in one or "Wat Waarom" in one for one in pages)


def test_no_word_is_broken_in_a_narrow_column(proef: Look) -> None:
    """Neither in a heading nor in a cell; an address stays whole too."""
    headings = ("Akkoord", "Opmerking", "Toelichting op het besluit", "Bron")
    cells = ("ja", "geen", "Tekst. " * 60, "www.voorbeeldvaneenlangadres.nl")
    table = Table(
        tuple(
            Column(line(heading), share)
            for heading, share in zip(headings, (1, 1, 40, 1), strict=True)
        ),
        (Row(tuple(map(paragraph, cells))),),
    )

    (page,) = pages_of(proef, (table,))

    lines = page.extract_text().split("\n")
    assert {"Akkoord", "Opmerking"} <= {word for one in lines for word in one.split()}
    assert "www.voorbeeldvaneenlangadres.nl" in " ".join(lines)


def test_headings_below_a_chapter_have_numbers_of_their_own(proef: Look) -> None:
    below = with_numbers((Heading(3, line("een")), Heading(3, line("twee"))))
    chapters = [Heading(2, line(words), numbered=True) for words in ("eerste", "tweede")]

    (page,) = pages_of(proef, (chapters[0], *below, chapters[1], *below))

    lines = [" ".join(words.split()) for words in page.extract_text().split("\n")]
    assert lines[:6] == ["1 eerste", "1 een", "2 twee", "2 tweede", "1 een", "2 twee"]


def test_both_rows_of_headings_are_repeated_on_each_page(proef: Look) -> None:
    rows = "\n".join(f"| rij {number} | {number} | {number} |" for number in range(90))
    headed = f"| Wat | Cijfer | < |\n| ^ | vorig | nieuw |\n|---|--:|--:|\n{rows}\n"

    pages = page_texts(proef, headed, 0)
    assert len(pages) > 2
    for page in pages:
        assert page.split()[:4] == ["Wat", "Cijfer", "vorig", "nieuw"]


@pytest.mark.parametrize("count", range(2, 8))
@pytest.mark.parametrize("longest", ["Handtekening", "Toelichting bij het besluit", "Nr."])
def test_a_table_that_fits_beside_the_column_of_a_nota_stands_there(
    proef: Look, count: int, longest: str
) -> None:
    headings = " | ".join([longest, *(f"Kolom {number}" for number in range(1, count))])
    cells = " | ".join(["De waarde van deze cel"] * count)
    table = f"Erboven.\n\n| {headings} |\n|{'---|' * count}\n| {cells} |\n\nEronder."

    (page,) = pages_of(proef, parse(table), page="nota", beside=COLUMN)

    found = baselines(page)
    assert abs(found["Eronder."] - found["Erboven."]) < 300

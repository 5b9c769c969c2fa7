from __future__ import annotations

import pytest

from generator.charts.text import width_of
from generator.content.inline import Paragraph
from generator.content.signs import Signs
from generator.content.tree import (
    Band,
    Block,
    Column,
    Join,
    KeyTable,
    Matrix,
    MatrixRow,
    Row,
    Table,
)
from generator.content.units import MM_PER_POINT
from generator.content.values import line, paragraph, value
from generator.markdown.parse import parse
from generator.origin import Origin
from generator.style.columns import SLACK, fitted
from generator.style.house import Look

LONG = "verantwoordelijkheden"


def widths(look: Look, *rows: Row | Band, headings: tuple[str, ...] = ("a", "b")) -> list[float]:
    """The widths of the columns, the first of which would be narrow."""
    columns = (Column(line(headings[0]), 1), Column(line(headings[1]), 30))
    return of_columns(look, Table(columns, rows))


def of_columns(look: Look, block: Block) -> list[float]:
    (table,) = fitted((block,), look.style, look.style.bladen.staand)
    assert isinstance(table, Table)
    return [column.width for column in table.columns]


def needed(look: Look, word: str) -> float:
    """The width of a column of which that is the longest word."""
    size = look.style.letters.tabel.grootte * MM_PER_POINT
    return width_of(word, size) + 2 * look.style.tabel.marge + SLACK


def row(*cells: str) -> Row:
    return Row(tuple(map(paragraph, cells)))


def test_columns_keep_to_their_shares_where_words_fit(look: Look) -> None:
    table = Table((Column(line("a"), 1), Column(line("b"), 2)), (row("kort", "ook"),))

    assert of_columns(look, table) == pytest.approx([168 / 3, 168 * 2 / 3])


@pytest.mark.parametrize(
    ("heading", "cell"), [(LONG, "a"), ("a", LONG), ("a", f"de {LONG} van\n{LONG}")]
)
def test_a_column_is_as_wide_as_its_longest_word(look: Look, heading: str, cell: str) -> None:
    first, second = widths(look, row(cell, "b"), headings=(heading, "b"))

    assert first == pytest.approx(needed(look, LONG))
    assert first + second == pytest.approx(168)


def test_of_a_cell_over_columns_each_has_a_part(look: Look) -> None:
    joined = Row((paragraph(LONG), (), ()), joins=(None, Join.LEFT, None))

    columns = (Column(line("a"), 1), Column(line("b"), 1), Column(line("c"), 30))

    first, second, _ = of_columns(look, Table(columns, (joined,)))

    assert first + second >= needed(look, LONG)
    assert first < needed(look, LONG)


def test_names_stand_on_one_line_each_if_that_is_not_too_wide(look: Look) -> None:
    def first(name: str) -> float:
        (table,) = fitted((KeyTable(((line(name), ()),)),), look.style, look.style.bladen.staand)
        assert isinstance(table, KeyTable)
        return table.widths[0]

    usual = 168 * 0.27
    assert first("Datum") == pytest.approx(usual)
    assert usual < first("Nieuwe knelpunten en risico's (3)") < 168 * 0.31
    assert first("Een naam die veel te lang is om op één regel te staan") == pytest.approx(usual)


def test_a_word_without_end_does_not_squeeze_the_other_columns(look: Look) -> None:
    first, second = widths(look, row("x" * 5000, LONG))

    assert second == pytest.approx(needed(look, LONG))
    assert first + second == pytest.approx(168)


def test_a_wide_table_has_the_whole_width(look: Look) -> None:
    page = look.style.bladen.nota
    (table,) = fitted((Table((Column(()),), (), wide=True),), look.style, page)

    assert isinstance(table, Table)
    assert table.columns[0].width == page.tabelbreedte


def test_on_its_side_every_table_has_the_whole_width(look: Look) -> None:
    page = look.style.bladen.van("liggend_tekst")

    (table,) = fitted(parse("| a | b |\n|---|---|\n| c | d |"), look.style, page)

    assert isinstance(table, Table)
    assert table.wide
    assert sum(column.width for column in table.columns) == pytest.approx(page.tabelbreedte)


def test_names_and_headings_at_the_left_are_not_broken(look: Look) -> None:
    word = "organisatieonderdeelverantwoordelijkheden"
    keys = KeyTable(((line(word), ()),))
    matrix = Matrix((), (), (MatrixRow(line(word), ()),), heading_width=1)

    fitted_keys, fitted_matrix = fitted((keys, matrix), look.style, look.style.bladen.staand)

    assert isinstance(fitted_keys, KeyTable)
    assert isinstance(fitted_matrix, Matrix)
    assert fitted_keys.widths[0] == pytest.approx(needed(look, word))
    assert fitted_matrix.heading_width >= needed(look, word)


def test_signs_around_words_take_no_room(look: Look) -> None:
    moment = (Paragraph((value(LONG, Origin("d/dagen.yaml", ("moment",))),)),)
    table = Table((Column(line("Moment"), 1), Column(line("Uitleg"), 30)), (Row((moment, ())),))

    (signed,) = Signs().signed((table,))

    assert signed != table
    assert of_columns(look, signed) == of_columns(look, table)


@pytest.mark.parametrize(("words", "runs_over"), [("Maart", False), ("Een titel " * 9, True)])
def test_a_band_runs_over_all_columns_only_if_it_must(
    look: Look, words: str, runs_over: bool
) -> None:
    columns = (Column(line("Datum"), 1), Column(line("Moment"), 4))
    table = Table(columns, (Band(line(words)), Row((paragraph("8 maart"), ()))))

    (made,) = fitted((table,), look.style, look.style.bladen.staand)

    assert isinstance(made, Table)
    assert made.rows[0] == Band(line(words), runs_over=runs_over)

from __future__ import annotations

from generator.content.colour import Colour
from generator.content.marks import Mark, Shape
from generator.content.provenance import origins_of
from generator.content.tree import Matrix, MatrixCell
from generator.content.walk import inside
from generator.model.facts.kalender import Kalender
from generator.model.facts.kalender.jaaroverzicht import jaaroverzicht
from generator.model.peildatum import Peildatum
from generator.origin import Loc
from tests.model.reading import on, read, words

MOMENTEN = """\
jaar: 2025
momenten:
  - {datum: 8-3-2025, naam: Vrouwendag, zekerheid: vast}
  - {datum: 1-3-2025, einddatum: 9-3-2025, naam: Ramadan, zekerheid: berekend}
  - {datum: 20-4-2025, naam: Pasen, zekerheid: vast}
  - {datum: 20-4-2025, naam: Paasontbijt, zekerheid: vast}
  - {datum: 30-12-2025, einddatum: 2-1-2026, naam: Oud en nieuw, zekerheid: vast}
  - {datum: juni 2025, naam: Roze Zaterdag, zekerheid: vast_te_stellen}
  - {naam: Keti Koti, zekerheid: vast_te_stellen}
  - {datum: het najaar, naam: Werkbezoek, zekerheid: vast_te_stellen}
"""
DAY_FOLLOWS = 32


def matrix(op: Peildatum | None = None, momenten: str = MOMENTEN) -> Matrix:
    found, *_ = jaaroverzicht(2025, read(Kalender, momenten).momenten, op)
    assert isinstance(found, Matrix)
    return found


def cell(month: int, day: int, op: Peildatum | None = None) -> MatrixCell:
    return matrix(op).rows[month - 1].cells[day - 1]


def mark(found: MatrixCell) -> Mark:
    (sign,) = (part for part in inside(found) if isinstance(part, Mark))
    return sign


def below(momenten: str, op: Peildatum | None = None) -> list[str]:
    return [
        words(block) for block in jaaroverzicht(2025, read(Kalender, momenten).momenten, op)[1:]
    ]


def test_a_row_for_each_month_with_a_column_for_each_day() -> None:
    year = matrix()

    assert [words(row.heading) for row in year.rows][::11] == ["Januari", "December"]
    assert [words(column.heading) for column in year.columns][27:] == [
        "28",
        "29",
        "30",
        "31",
        "Dag volgt",
    ]
    assert {len(row.cells) for row in year.rows} == {32}


def test_a_moment_is_a_shape_that_tells_what_it_is_to_who_cannot_see_it() -> None:
    assert mark(cell(3, 8)) == Mark(Shape.FULL, Colour.HOOFD, "Vrouwendag, vast")
    assert mark(cell(3, 1)) == Mark(Shape.HALF, Colour.HOOFD, "Ramadan, berekend")
    assert mark(cell(6, DAY_FOLLOWS)) == Mark(
        Shape.RING, Colour.HOOFD, "Roze Zaterdag, vast te stellen"
    )


def test_what_has_been_is_certain() -> None:
    assert mark(cell(3, 1, on(2025, 3, 10))) == Mark(Shape.FULL, Colour.HOOFD, "Ramadan, geweest")
    assert mark(cell(3, 1, on(2025, 3, 9))).shape is Shape.HALF


def test_a_mark_names_the_day_of_the_document_when_that_was_looked_at() -> None:
    day = on(2025, 3, 9)

    def fields(found: MatrixCell) -> list[Loc]:
        return [origin.loc[2:] or origin.loc for origin in origins_of(found.blocks)]

    name, begin, end = ("naam",), ("datum",), ("einddatum",)
    assert fields(cell(3, 1)) == [name, ("zekerheid",), begin, end]
    assert fields(cell(3, 1, day)) == [name, ("zekerheid",), begin, end, day.herkomst.loc]
    assert fields(cell(3, 8, day)) == [name, begin, day.herkomst.loc]
    assert fields(cell(6, DAY_FOLLOWS, day)) == [name, ("zekerheid",), begin]


def test_a_moment_of_several_days_goes_on_in_the_days_after() -> None:
    march = [words(found.blocks) for found in matrix().rows[2].cells]

    assert march[:11] == ["", "–", "–", "–", "–", "–", "–", "", "–", "", ""]
    assert words(cell(12, 31).blocks) == "–"


def test_several_moments_on_a_day_are_counted() -> None:
    assert words(cell(4, 20).blocks) == "2"


def test_weekends_and_days_that_do_not_exist_have_a_ground() -> None:
    february = [found.fill for found in matrix().rows[1].cells]

    weekend, no_day = Colour.LICHT, Colour.SPOOR
    assert february[:9] == [weekend, weekend, *[None] * 5, weekend, weekend]
    assert february[27:] == [None, no_day, no_day, no_day, None]
    leap_year = jaaroverzicht(2024, (), None)[0]
    assert isinstance(leap_year, Matrix)
    assert leap_year.rows[1].cells[28].fill is None


def test_the_signs_are_explained_in_words() -> None:
    assert below(MOMENTEN)[0] == (
        "\u00a0vast; \u00a0berekend; \u00a0vast te stellen; een cijfer: zoveel momenten;"
        " –: het moment duurt voort."
    )
    assert "\u00a0vast of geweest;" in below(MOMENTEN, on(2025, 4, 1))[0]


def test_moments_without_a_month_are_named_below() -> None:
    assert below(MOMENTEN)[1:] == ["Nog zonder maand: Keti Koti; Werkbezoek (het najaar)."]
    assert len(below(MOMENTEN[: MOMENTEN.index("  - {naam: Keti")])) == 1

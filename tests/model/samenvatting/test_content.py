"""What stands on the first page."""

from __future__ import annotations

from dataclasses import replace

from generator.content.inline import Inline, Value
from generator.content.marks import Spark
from generator.content.tree import Row, Table
from generator.content.walk import all_of
from generator.model.facts.doelen import Doelen
from generator.model.facts.status import Status
from generator.model.kind import Kader
from generator.model.samenvatting import samenvatting
from tests.model.reading import frame, lines, on, read, words

STATUS = "peildatum: 30-06-2024\nstatus: aandacht\ntoelichting: Te langzaam.\n"


def goals(*indicators: str) -> Doelen:
    """A goal with those indicators: a name, what is measured per year from 2022, a deadline."""
    begin = "doelen: [{id: d, titel: Doel, indicatoren: ["
    return read(Doelen, f"{begin}{', '.join(map(indicator, indicators))}]}}]\n")


def indicator(told: str) -> str:
    name, deadline, *values = told.split()
    measured = ", ".join(
        f"{{peildatum: 01-01-{year}, waarde: {value}}}" for year, value in enumerate(values, 2022)
    )
    return (
        f"{{id: {name.lower()}, naam: {name}, richting: minimaal, streefwaarde: 10,"
        f" deadline: 31-12-{deadline}, metingen: [{measured}]}}"
    )


NOW = goals(
    "Laat 2030 1 1 1", "Vroeg 2026 1 1 1", "Goed 2030 1 8 9", "Klaar 2030 1 10 10", "Niets 2030"
)
THEN = replace(frame(goals("Laat 2030 1 1", "Klaar 2030 1 10")), peildatum=on(2023, 6, 1))
PRESENT = replace(frame(NOW, read(Status, STATUS)), peildatum=on(2024, 9, 1))
BOTH = replace(PRESENT, vorige=THEN)


def told(kader: Kader) -> list[str]:
    return [words(block) for block in samenvatting(kader) if not isinstance(block, Table)]


def test_the_counts_stand_beside_those_of_last_time_with_the_day_of_the_figures() -> None:
    programme, counts = told(BOTH)

    assert programme == "Het programma op 30 juni 2024: \u00a0aandacht."
    assert counts == (
        "Van de 5 indicatoren: \u00a02 achter (was 1), \u00a01 op schema (was 0), \u00a01 behaald"
        " (was 1) en 1 zonder meting (was 0). 'Was' is de rapportage van 1 juni 2023, met"
        " 2 indicatoren. De nieuwste meting is van 1 januari 2024."
    )


def test_without_an_earlier_dossier_nothing_is_compared() -> None:
    assert told(replace(PRESENT, vorige=None))[-1].startswith(
        "Van de 5 indicatoren: \u00a02 achter, \u00a01 op schema"
    )


def test_where_nothing_was_measured_twice_there_is_no_course() -> None:
    once = replace(frame(goals("Laat 2026 1")), peildatum=on(2024, 9, 1))
    (table,) = (block for block in samenvatting(once) if isinstance(block, Table))

    assert lines(table)[0] == "Vraagt het eerst aandacht|Nu|Doel|Status"


def test_the_most_urgent_stand_first_each_with_its_course() -> None:
    (table,) = (block for block in samenvatting(BOTH) if isinstance(block, Table))

    assert lines(table) == [
        "Vraagt het eerst aandacht|Verloop naar doel|Nu|Doel|Status",
        "Vroeg||1%|10%31 december 2026|\u00a0Achter",
        "Laat||1%|10%31 december 2030|\u00a0Achter",
    ]
    courses = [spark for row in table.rows if isinstance(row, Row) for spark in sparks(row)]
    assert [spark.description for spark in courses] == [
        "Vroeg: 1%, 1%, 1%; doel minimaal 10%",
        "Laat: 1%, 1%, 1%; doel minimaal 10%",
    ]


def sparks(row: Row) -> list[Spark]:
    found: list[Inline] = [node for node in all_of((row,)) if isinstance(node, Value)]
    return [
        child
        for node in found
        if isinstance(node, Value)
        for child in node.children
        if isinstance(child, Spark)
    ]


def test_at_most_three_are_shown_and_none_when_all_goes_well() -> None:
    many = goals(*(f"X{number} 2030 1 1 1" for number in range(5)))
    (table,) = (b for b in samenvatting(frame(many)) if isinstance(b, Table))

    assert len(table.rows) == 3
    assert not any(isinstance(b, Table) for b in samenvatting(frame(goals("Klaar 2030 1 10"))))


def test_without_indicators_there_is_nothing_to_tell() -> None:
    assert samenvatting(frame(read(Status, STATUS))) == ()
    assert samenvatting(frame(read(Doelen, "doelen: [{id: d, titel: Doel}]\n"))) == ()


def test_a_value_that_was_measured_once_has_no_course() -> None:
    (table,) = (b for b in samenvatting(frame(goals("Eens 2030 1"))) if isinstance(b, Table))
    (row,) = (row for row in table.rows if isinstance(row, Row))

    assert sparks(row) == []

"""The figures of the goals, as data."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from generator.content.colour import Colour
from generator.content.figure import Figure, Point, ShareChart, TimeChart
from generator.content.tree import Table
from generator.model.facts.doelen import Doelen
from generator.model.facts.grafieken import Grafieken
from generator.model.facts.grafieken.judgement import deel_van_doel
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.woorden import doel_met_naam_in_woorden
from generator.model.peildatum import Peildatum
from tests.model.reading import frame, lines, on, read, words

GOALS = """
doelen:
  - id: instroom
    titel: Instroom
    indicatoren:
      - id: bicultureel
        naam: Bi-cultureel
        reikwijdte: heel VWS
        richting: minimaal
        streefwaarde: 15
        deadline: Q4 2026
        metingen:
          - {peildatum: 30-06-2025, waarde: 13.4}
          - {peildatum: 11-10-2022, waarde: 12, toelichting: Eerste keer.}
      - {id: score, naam: Score, richting: minimaal, streefwaarde: 75}
  - {id: beleid, titel: Beleid}
  - id: cultuur
    titel: Cultuur
    indicatoren:
      - {id: later, naam: Later, richting: minimaal, streefwaarde: 2}
"""
KADER = replace(frame(read(Doelen, GOALS)), peildatum=on(2025, 9, 1))
FIRST = ("doelen", 0, "indicatoren", 0)

TARGET = "richting: minimaal, streefwaarde: 15"
CEILING = "richting: maximaal, streefwaarde: 5"
BAND = "richting: bandbreedte, bandbreedte: {van: 45, tot: 55}"
FLOOR = "richting: drempelwaarde, drempelwaarde: 70"


def indicator(fields: str) -> Indicator:
    return read(Indicator, f"{{id: x, naam: X, {fields}}}")


def test_there_is_a_figure_of_all_indicators_and_one_of_the_course_of_each() -> None:
    blocks = Grafieken().blokken(KADER)

    captions = [block.caption for block in blocks if isinstance(block, Figure)]
    assert captions == [
        "Hoe ver elke indicator op weg is; 100% is het doel, de kleur is die van de status",
        "Het verloop per doel (open rondje: verwacht op de deadline): 1. Instroom",
    ]
    _, course = (block for block in blocks if isinstance(block, Figure))
    assert [chart.title for chart in course.charts] == ["1. Bi-cultureel, heel VWS"]


def test_the_numbers_of_all_figures_stand_in_one_table() -> None:
    *_, above, table = Grafieken().blokken(KADER)

    assert isinstance(table, Table)
    assert words(above).endswith("Wat nog geen twee keer is gemeten, heeft geen verloop.")
    assert lines(table) == [
        "Indicator|Metingen|Doel|Deel",
        "Bi-cultureel, heel VWS|12% (11-10-2022, Eerste keer.); 13,4% (30-06-2025)|15%|89%",
        "Score|nog niet gemeten|75%|",
        "Later|nog niet gemeten|2%|",
    ]


def test_one_measurement_is_a_number_and_no_chart() -> None:
    once = GOALS.replace("          - {peildatum: 30-06-2025, waarde: 13.4}\n", "")
    blocks = Grafieken().blokken(frame(read(Doelen, once)))

    assert sum(isinstance(block, Figure) for block in blocks) == 1
    assert "Bi-cultureel, heel VWS|12% (11-10-2022, Eerste keer.)|15%|80%" in lines(
        next(block for block in blocks if isinstance(block, Table))
    )


def test_charts_have_the_colour_of_the_status() -> None:
    figures = [b for b in Grafieken().blokken(KADER) if isinstance(b, Figure)]
    (all_of_them,), (course,) = (figure.charts for figure in figures)

    assert isinstance(all_of_them, ShareChart)
    assert isinstance(course, TimeChart)
    assert course.colour is all_of_them.bars[0].colour is Colour.ORANJE


def test_what_is_expected_is_drawn_at_the_deadline() -> None:
    *_, figure, _, _ = Grafieken().blokken(KADER)

    assert isinstance(figure, Figure)
    (chart,) = figure.charts
    assert isinstance(chart, TimeChart)
    assert chart.forecast == Point(date(2026, 12, 31), Decimal("14.2"), "14,2%")


def test_the_figure_of_all_shows_values_and_judgements_in_words() -> None:
    figure, *_ = Grafieken().blokken(KADER)

    assert isinstance(figure, Figure)
    (chart,) = figure.charts
    assert isinstance(chart, ShareChart)
    assert chart.description == "3 indicatoren, 1 gemeten, 0 op het doel"
    assert [(bar.name, bar.value, bar.previous, bar.label) for bar in chart.bars] == [
        ("Bi-cultureel, heel VWS", Decimal(89), Decimal(80), "13,4%, aandacht"),
        ("Score", None, None, "geen meting"),
        ("Later", None, None, "geen meting"),
    ]


def test_the_figure_of_all_names_all_that_it_follows_from() -> None:
    figure, *_ = Grafieken().blokken(KADER)

    assert isinstance(figure, Figure)
    assert KADER.peildatum
    assert KADER.peildatum.herkomst in figure.origins
    of_the_first = {origin.loc[4:] for origin in figure.origins if origin.loc[:4] == FIRST}
    assert of_the_first == {
        ("naam",),
        ("reikwijdte",),
        ("metingen", 0, "waarde"),
        ("metingen", 1, "waarde"),
        ("streefwaarde",),
        ("richting",),
        ("deadline",),
    }


def test_a_goal_is_shown_over_time_against_its_aim() -> None:
    figures = [b for b in Grafieken().blokken(KADER) if isinstance(b, Figure)]

    (chart,) = figures[1].charts
    assert isinstance(chart, TimeChart)
    assert [(p.day, p.value, p.label) for p in chart.points] == [
        (date(2022, 10, 11), Decimal("12"), "12%"),
        (date(2025, 6, 30), Decimal("13.4"), "13,4%"),
    ]
    assert (chart.aim, chart.aim_label) == ((Decimal(15), Decimal(15)), "streefwaarde 15%")
    assert chart.until == date(2026, 12, 31)
    assert chart.description == (
        "Bi-cultureel, heel VWS: van 12% in oktober 2022 naar 13,4% in juni 2025; streefwaarde 15%;"
        " verwacht 14,2%"
    )


@pytest.mark.parametrize(("day", "expected"), [(on(2026, 12, 30), 1), (on(2026, 12, 31), 0)])
def test_from_the_deadline_on_no_forecast_is_drawn(day: Peildatum, expected: int) -> None:
    blocks = Grafieken().blokken(replace(KADER, peildatum=day))

    (chart,) = [block for block in blocks if isinstance(block, Figure)][1].charts
    assert isinstance(chart, TimeChart)
    assert (chart.forecast is not None) is bool(expected)
    assert chart.description.count("verwacht") == expected


def test_goals_can_be_chosen_and_there_may_be_none() -> None:
    chosen = read(Grafieken, "doelen: [cultuur]\n").blokken(KADER)
    none = read(Grafieken, "doelen: [beleid]\n").blokken(KADER)

    assert [lines(block)[1:] for block in chosen if isinstance(block, Table)] == [
        ["Later|nog niet gemeten|2%|"]
    ]
    assert [words(block) for block in none] == [
        "Er zijn nog geen indicatoren, dus er is geen grafiek."
    ]


@pytest.mark.parametrize(
    ("fields", "value", "share"),
    [
        (TARGET, "12", "80"),
        (TARGET, "18", "120"),
        (TARGET, "-3", None),
        (f"{TARGET[:-2]}0", "0", "100"),
        (CEILING, "4", "100"),
        (CEILING, "10", "50"),
        (BAND, "50", "100"),
        (BAND, "36", "80"),
        (BAND, "60", "92"),
        (FLOOR, "63", "90"),
        (f"eenheid: euro, {TARGET[:-2]}0.00000000000001", "9" * 15, "9" * 15 + "0" * 16),
    ],
)
def test_how_much_of_the_aim_is_reached(fields: str, value: str, share: str | None) -> None:
    reached = deel_van_doel(indicator(fields), Decimal(value))

    assert reached == (None if share is None else Decimal(share))


def test_the_aim_is_called_what_it_is() -> None:
    aims = [
        doel_met_naam_in_woorden(indicator(fields)) for fields in (TARGET, CEILING, BAND, FLOOR)
    ]

    assert aims == [
        "streefwaarde 15%",
        "streefwaarde 5%",
        "bandbreedte 45 tot 55%",
        "drempelwaarde 70%",
    ]

"""What there is to do on a day, the most urgent first, in sentences."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

import pytest

from generator.model.facts.debriefing import Debriefing
from generator.model.facts.kalender import Kalender, sleutel_van
from generator.model.facts.planning import melding, taken
from generator.model.peildatum import Peildatum
from generator.origin import Origin
from tests.model.reading import frame, frame_of_years, read

KALENDER = """\
jaar: 2025
momenten:
  - {datum: 01-07-2025, naam: Keti Koti, br_leden: [SG], zekerheid: vast}
"""


def told(
    calendar: str,
    day: date,
    written: Collection[tuple[str, str]] = (),
    debriefing: str = "gesprekken: []\n",
) -> list[str]:
    kalender = read(Kalender, calendar)
    kader = frame(kalender, read(Debriefing, debriefing))
    kader = replace(kader, peildatum=Peildatum(day, Origin("")))
    moments = {sleutel_van(moment): moment.herkomst_van() for moment in kalender.momenten}
    places = {(moments[key], member) for key, member in written}
    return [melding(task, day) for task in taken(kader, kalender, places)]


@pytest.mark.parametrize(
    ("day", "what"),
    [
        (date(2025, 6, 14), "de briefing moet over 3 dagen (17 juni) weg"),
        (date(2025, 6, 16), "de briefing moet morgen weg"),
        (date(2025, 6, 17), "de briefing moet vandaag weg"),
        (date(2025, 6, 18), "de briefing had gisteren weg gemoeten"),
        (date(2025, 6, 20), "de briefing had 3 dagen geleden weg gemoeten"),
        (date(2025, 7, 2), "de debriefing moet uiterlijk over 6 dagen (8 juli)"),
        (date(2025, 7, 8), "de debriefing moet uiterlijk vandaag"),
        (date(2025, 7, 10), "de debriefing had 2 dagen geleden gemoeten"),
    ],
)
def test_a_briefing_goes_before_and_a_debriefing_comes_after(day: date, what: str) -> None:
    assert told(KALENDER, day, [("keti-koti", "SG")]) == [f"SG, Keti Koti (1 juli 2025): {what}"]


def test_a_briefing_that_is_not_written_is_told_as_such() -> None:
    (line,) = told(KALENDER, date(2025, 6, 17), [("keti-koti", "pSG")])

    assert line.endswith("moet vandaag weg, en is nog niet geschreven")


def test_what_was_sent_and_held_is_done() -> None:
    sent = KALENDER.replace("zekerheid", "briefing_verstuurd: 16-06-2025, zekerheid")
    held = (
        "gesprekken: [{moment: keti-koti, lid: SG, datum: 03-07-2025, hoe: gesprek, advies: Ja.}]"
    )

    assert told(sent, date(2025, 6, 17)) == []
    assert told(sent, date(2025, 7, 4), debriefing=held) == []
    assert told(sent, date(2025, 7, 2), debriefing=held) != []


def test_days_to_be_chosen_are_told_and_what_is_most_urgent_comes_first() -> None:
    calendar = (
        "jaar: 2025\nmomenten:\n"
        "  - {naam: Ooit, zekerheid: vast_te_stellen}\n"
        "  - {datum: 07-10-2025, naam: Diversity Day, br_leden: [SG], zekerheid: vast}\n"
        "  - {datum: 11-10-2025, naam: Coming Out Day, br_leden: [SG, pSG], zekerheid: vast}\n"
        "  - {datum: november 2025, naam: Bezoek, br_leden: [SG], zekerheid: vast_te_stellen}\n"
        "  - {datum: mei 2025, naam: Voorbij, br_leden: [SG], zekerheid: vast_te_stellen}\n"
    )
    known = [("diversity-day", "SG"), ("coming-out-day", "SG"), ("coming-out-day", "pSG")]

    assert told(calendar, date(2025, 9, 22), known) == [
        "SG, Diversity Day (7 oktober 2025): de briefing moet morgen weg",
        "SG en pSG, Coming Out Day (11 oktober 2025): dit is een zaterdag; kies wanneer SG en pSG"
        " komen",
        "SG, Coming Out Day (11 oktober 2025): de briefing moet over 4 dagen (26 september) weg",
        "pSG, Coming Out Day (11 oktober 2025): de briefing moet over 4 dagen (26 september) weg",
        "SG, Bezoek (november 2025): de dag moet nog worden gekozen",
        "Ooit (datum volgt): de dag moet nog worden gekozen",
    ]


def test_of_what_does_not_take_place_nothing_is_due() -> None:
    assert told(KALENDER.replace("vast}", "vast, status: afgelast}"), date(2025, 7, 2)) == []


@pytest.mark.parametrize(("day", "waiting"), [(4, ["2026", "2027"]), (6, ["2027"])])
def test_a_talk_in_january_is_about_december_also_when_the_new_calendar_has_the_same(
    day: int, waiting: list[str]
) -> None:
    calendar = KALENDER.replace("01-07", "15-12")
    later = read(Kalender, calendar.replace("2025", "2027"), "kalender-2027.yaml")
    earlier = read(Kalender, calendar.replace("2025", "2026"), "kalender.yaml")
    held = read(
        Debriefing,
        "gesprekken: [{moment: keti-koti, lid: SG, datum: 05-01-2027, hoe: gesprek, advies: Ja.}]",
    )
    kader = frame_of_years(later, earlier, rest=[held])
    kader = replace(kader, peildatum=Peildatum(date(2027, 1, day), Origin("")))

    tasks = [task for year in (earlier, later) for task in taken(kader, year, ())]

    assert [melding(task, date(2027, 1, day)).partition(")")[0][-4:] for task in tasks] == waiting

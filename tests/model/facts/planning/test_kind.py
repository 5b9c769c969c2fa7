"""By when which briefing and debriefing is due, as a document tells it."""

from __future__ import annotations

from dataclasses import replace

from generator.model.facts.debriefing import Debriefing
from generator.model.facts.kalender import Kalender
from generator.model.facts.planning import Planning
from generator.model.kind import Kader
from tests.model.reading import frame, frame_of_years, lines, on, only_table, read, words

KALENDER = read(
    Kalender,
    "jaar: 2025\nmomenten:\n"
    "  - {datum: 01-07-2025, naam: Keti Koti, br_leden: [SG, pSG], zekerheid: vast,"
    " briefing_verstuurd: 16-06-2025}\n"
    "  - {datum: 07-10-2025, naam: Diversity Day, br_leden: [SG], zekerheid: vast}\n"
    "  - {datum: 08-10-2025, naam: Afgelast, br_leden: [SG], zekerheid: vast, status: afgelast}\n"
    "  - {datum: 09-10-2025, naam: Niemand, zekerheid: vast}\n"
    "  - {datum: november 2025, naam: Bezoek, br_leden: [SG], zekerheid: vast_te_stellen}\n",
)
DEBRIEFING = read(
    Debriefing,
    "gesprekken:\n"
    "  - {moment: keti-koti, lid: SG, datum: 03-07-2025, hoe: telefoon, advies: Vaker.}\n",
)


def shown(kader: Kader) -> list[str]:
    return lines(only_table(Planning().blokken(kader)))


def test_each_moment_with_members_has_its_days_and_what_was_done() -> None:
    kader = replace(frame(KALENDER, DEBRIEFING), peildatum=on(2025, 7, 4))

    assert shown(kader) == [
        "Moment|Voor|Briefing|Verstuurd|Debriefing|Gedaan",
        "Keti Kotidinsdag 1 juli|SG, pSG|17 juni|16 juni|8 juli|SG 3 juli",
        "Diversity Daydinsdag 7 oktober|SG|23 september||14 oktober|",
        "Bezoeknovember, dag volgt|SG||||",
    ]


def test_what_is_late_on_the_day_of_the_document_has_a_mark() -> None:
    kader = replace(frame(KALENDER, DEBRIEFING), peildatum=on(2025, 9, 24))

    rows = [row.replace("\N{NO-BREAK SPACE}", " ") for row in shown(kader)]

    assert rows[1].endswith("|8 juli|SG 3 juli Te laat")
    assert rows[2].endswith("|23 september| Te laat|14 oktober|")


def test_what_was_sent_in_time_is_not_late_after_the_moment() -> None:
    kader = replace(frame(KALENDER), peildatum=on(2025, 10, 20))

    assert "|23 september||14 oktober|" in shown(kader)[2]


def test_staff_may_say_something_above_it_and_there_may_be_nothing() -> None:
    empty = read(Kalender, "jaar: 2025\nmomenten:\n  - {naam: Dag, zekerheid: vast_te_stellen}\n")
    planning = read(Planning, "toelichting: Afgestemd.\n")

    assert words(planning.blokken(frame(empty))) == (
        "Afgestemd.Er zijn geen momenten met leden van de Bestuursraad."
    )
    assert planning.bijlage(frame(empty)).wide


def test_with_two_calendars_it_goes_on_over_new_year() -> None:
    calendar = """\
jaar: {year}
briefing_dagen: {days}
momenten: [{{datum: {day}-{year}, naam: Lunch, br_leden: [SG], zekerheid: vast}}]
"""
    later = read(Kalender, calendar.format(year=2027, day="12-01", days=21), "kalender-2027.yaml")
    earlier = read(Kalender, calendar.format(year=2026, day="15-12", days=7), "kalender.yaml")
    kader = replace(frame_of_years(later, earlier), peildatum=on(2026, 12, 10))

    rows = [row.replace("\N{NO-BREAK SPACE}", " ") for row in shown(kader)]

    assert rows[1:] == [
        "2026",
        "Lunchdinsdag 15 december|SG|8 december| Te laat|22 december|",
        "2027",
        "Lunchdinsdag 12 januari|SG|22 december||19 januari|",
    ]

"""A briefing of one moment for one member."""

from __future__ import annotations

import pytest

from generator.model.documents.briefing.content import Briefing
from generator.model.facts.kalender import Kalender
from generator.problems import Severity
from tests.model.reading import (
    frame,
    frame_of_years,
    lines,
    loc_of,
    needed,
    on,
    only_table,
    read,
    words,
)

KALENDER = """\
jaar: 2025
momenten:
  - {{datum: 08-03-2025, naam: Vrouwendag, id: vrouwen, br_leden: [SG], zekerheid: vast{rest}}}
"""
HEAD = "moment: vrouwen\nlid: SG\ndatum: 20-02-2025\ncontact: adviseur-di\n"
TEXTS = "wat: Wat het is.\nwaarom: Waarom.\nrol: Openen.\n"
MEETING = ", bijeenkomst: {datum: 06-03-2025, begin: 12.00, einde: 13.00, plaats: atrium}"


def calendar(rest: str = "") -> Kalender:
    return read(Kalender, KALENDER.format(rest=rest))


def test_day_time_and_place_come_from_the_meeting_in_the_calendar() -> None:
    made = read(Briefing, HEAD + TEXTS).inhoud(frame(calendar(MEETING)))

    assert words(made.moment) == "Vrouwendag"
    assert words(made.gegevens) == (
        "OnderdeelGegevens"
        "VoorSecretaris-generaal"
        "Wanneerdonderdag 6 maart, 12.00 tot 13.00 uur"
        "Waaratrium"
        "ContactAdviseur D&I, 070 000 00 00, adviseur@voorbeeld.nl"
    )


def test_what_the_briefing_says_itself_counts() -> None:
    own = "tijd: vanaf 11.45 uur\nplaats: zaal 3\n"
    made = read(Briefing, HEAD + TEXTS + own).inhoud(frame(calendar(MEETING)))

    assert "donderdag 6 maart, vanaf 11.45 uurWaarzaal 3Contact" in words(made.gegevens)


def test_without_a_meeting_only_the_day_is_told() -> None:
    made = read(Briefing, HEAD + TEXTS).inhoud(frame(calendar()))

    assert "Wanneerzaterdag 8 maartContact" in words(made.gegevens)


def test_what_there_is_stands_in_tables_and_what_there_is_not_leaves_none() -> None:
    more = "programma: [{tijd: 12.00, wat: Opening}, {wat: Lunch}]\nniet: [Beloven., Meten.]\n"
    made = read(Briefing, HEAD + TEXTS + more).inhoud(frame(calendar()))

    assert lines(only_table(made.programmadelen)) == ["Tijd|Wat", "12.00 uur|Opening", "|Lunch"]
    assert lines(only_table(made.wel_en_niet)) == ["Niet", "Beloven.Meten."]
    assert made.gesprekspunten == made.communicatie == ()


def test_it_needs_the_calendar() -> None:
    assert needed(read(Briefing, HEAD + TEXTS)) == [(("moment",), "kalender")]


@pytest.mark.parametrize(
    ("change", "place", "told"),
    [
        (("lid: SG", "lid: pSG"), "lid", "pSG is niet ingedeeld bij 'Vrouwendag'"),
        (("adviseur-di", "niemand"), "contact", "contactpersoon 'niemand' staat niet"),
        (("20-02", "09-03"), "datum", "deze briefing is van na het moment (8 maart 2025)"),
    ],
)
def test_it_must_fit_the_calendar(change: tuple[str, str], place: str, told: str) -> None:
    briefing = read(Briefing, HEAD.replace(*change) + TEXTS)

    (problem,) = briefing.controleer(frame(calendar()))

    assert loc_of(problem) == (place,)
    assert told in problem.message


def test_one_page_is_as_long_as_it_may_be() -> None:
    briefing = read(Briefing, HEAD + TEXTS)

    (problem,) = briefing.te_lang(2)

    assert problem.message == "deze briefing is 2 pagina's; maak de tekst korter"
    assert problem.severity is Severity.WARNING
    assert list(briefing.te_lang(1)) == []


def test_its_day_is_its_own() -> None:
    briefing = read(Briefing, HEAD + TEXTS)

    assert briefing.peildatum
    assert briefing.peildatum.dag == on(2025, 2, 20).dag
    assert not briefing.gaat_mee
    assert not briefing.dateert_dossier
    assert list(briefing.nog_leeg()) == []


YEAR = """\
jaar: {year}
momenten: [{{datum: 12-01-{year}, naam: Nieuwjaar, br_leden: [{member}], zekerheid: vast}}]
"""


@pytest.mark.parametrize(
    ("day", "told"),
    [("05-01-2026", "Wanneermaandag 12 januari"), ("29-12-2026", "Wanneerdinsdag 12 januari")],
)
def test_with_two_calendars_it_is_about_the_first_moment_that_is_still_to_come(
    day: str, told: str
) -> None:
    later = read(Kalender, YEAR.format(year=2027, member="SG"), "kalender-2027.yaml")
    earlier = read(Kalender, YEAR.format(year=2026, member="SG"), "kalender.yaml")
    head = HEAD.replace("vrouwen", "nieuwjaar").replace("20-02-2025", day)
    briefing = read(Briefing, head + TEXTS)
    kader = frame_of_years(later, earlier).voor(briefing)

    assert list(briefing.controleer(kader)) == []
    assert told in words(briefing.inhoud(kader).gegevens)
    assert briefing.eigenschappen(kader).titel == "Briefing Nieuwjaar voor SG"

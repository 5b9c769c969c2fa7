"""What members said after moments, as far as it may be told."""

from __future__ import annotations

from dataclasses import replace

from generator.content.tree import KeyTable
from generator.model.facts.debriefing import Debriefing
from generator.model.facts.kalender import Kalender
from generator.model.kind import Kader
from tests.model.reading import frame, frame_of_years, on, read, words

KALENDER = read(
    Kalender,
    "jaar: 2025\nmomenten:\n"
    "  - {datum: 14-03-2025, naam: Holi, br_leden: [pSG], zekerheid: vast}\n"
    "  - {datum: 21-05-2025, naam: Dialoog, br_leden: [SG, pSG], zekerheid: vast}\n"
    "  - {datum: 01-07-2025, naam: Keti Koti, br_leden: [SG], zekerheid: vast}\n"
    "  - {datum: 02-07-2025, naam: Zonder leden, zekerheid: vast}\n"
    "  - {datum: 07-10-2025, naam: Diversity Day, br_leden: [SG], zekerheid: vast}\n",
)
GESPREKKEN = """\
gesprekken:
  - {moment: keti-koti, lid: SG, datum: 03-07-2025, hoe: telefoon, ging_goed: Open gesprek.,
     kan_beter: Meer tijd., in_rapport: ja}
  - {moment: holi, lid: pSG, datum: 20-03-2025, hoe: gesprek, ging_goed: Vrolijk., in_rapport: ja}
  - {moment: dialoog, lid: SG, datum: 22-05-2025, hoe: telefoon, kan_beter: Dit blijft hier.}
"""
DEBRIEFING = read(Debriefing, GESPREKKEN)


def told(debriefing: Debriefing, kader: Kader) -> tuple[str, list[tuple[str, str]]]:
    """The sentence above, and the themes with what was said."""
    above, below = debriefing.blokken(kader)
    if not isinstance(below, KeyTable):
        return words((above, below)), []
    return words(above), [(words(name), words(said)) for name, said in below.rows]


def test_what_may_be_told_stands_by_theme_through_the_year_with_the_function() -> None:
    kader = replace(frame(KALENDER, DEBRIEFING), peildatum=on(2025, 9, 1))

    sentence, themes = told(DEBRIEFING, kader)

    assert sentence == (
        "Leden van de Bestuursraad waren bij 3 momenten. Over 3 daarvan is na afloop met hen"
        " gesproken."
    )
    assert themes == [
        (
            "Wat goed ging",
            "Vrolijk. (Plaatsvervangend secretaris-generaal, Holi)"
            "Open gesprek. (Secretaris-generaal, Keti Koti)",
        ),
        ("Wat beter kan", "Meer tijd. (Secretaris-generaal, Keti Koti)"),
    ]


def test_on_an_earlier_day_less_was_known() -> None:
    kader = replace(frame(KALENDER, DEBRIEFING), peildatum=on(2025, 6, 1))

    sentence, themes = told(DEBRIEFING, kader)

    assert "bij 2 momenten. Over 2 daarvan" in sentence
    assert [name for name, _ in themes] == ["Wat goed ging"]


def test_who_was_asked_for_nothing_that_may_be_told_is_only_counted() -> None:
    silent = read(Debriefing, GESPREKKEN.replace("in_rapport: ja", "in_rapport: nee"))
    kader = replace(frame(KALENDER, silent), peildatum=on(2025, 9, 1))

    sentence, themes = told(silent, kader)

    assert sentence.endswith("Daaruit is nog niets opgenomen in dit stuk.")
    assert themes == []


def test_longer_texts_have_below_them_who_said_it() -> None:
    text = GESPREKKEN.replace("Open gesprek.", '"Een.\\n\\nTwee."')
    debriefing = read(Debriefing, text)
    kader = replace(frame(KALENDER, debriefing), peildatum=on(2025, 9, 1))

    _, themes = told(debriefing, kader)

    assert "Een.Twee.(Secretaris-generaal, Keti Koti)" in themes[0][1]


def test_a_list_has_above_it_who_said_it() -> None:
    listed = read(
        Debriefing,
        "gesprekken:\n"
        "  - {moment: holi, lid: pSG, datum: 20-03-2025, hoe: gesprek, in_rapport: ja,\n"
        '     kan_beter: "- De zaal.\\n- Het geluid."}\n',
    )

    _, themes = told(listed, frame(KALENDER, listed))

    assert themes == [
        ("Wat beter kan", "(Plaatsvervangend secretaris-generaal, Holi)De zaal.Het geluid.")
    ]


def test_files_stay_here_when_something_in_them_may_not_be_told() -> None:
    without = GESPREKKEN.partition("  - {moment: dialoog")[0]

    assert DEBRIEFING.houdt_alles_thuis
    assert not read(Debriefing, without).houdt_alles_thuis


def test_it_is_called_what_it_is() -> None:
    assert words(DEBRIEFING.titel(frame())) == "Ervaringen van de BR-leden"


YEAR = """\
jaar: {year}
momenten:
  - {{datum: 15-12-{year}, naam: Lunch, br_leden: [{member}], zekerheid: vast}}
"""


def test_a_talk_in_january_is_about_december_and_counts_beside_the_new_calendar() -> None:
    later = read(Kalender, YEAR.format(year=2027, member="pSG"), "kalender-2027.yaml")
    earlier = read(Kalender, YEAR.format(year=2026, member="SG"), "kalender.yaml")
    held = read(
        Debriefing,
        "gesprekken: [{moment: lunch, lid: SG, datum: 05-01-2027, hoe: gesprek, advies: Ja.}]",
    )
    kader = replace(frame_of_years(later, earlier, rest=[held]), peildatum=on(2027, 1, 20))

    sentence, _ = told(held, kader)

    assert list(held.controleer(kader)) == []
    assert sentence.startswith("Leden van de Bestuursraad waren bij 1 moment. Over 1 daarvan")

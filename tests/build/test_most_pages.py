"""A document that has more pages than it may is made, and told each time."""

from __future__ import annotations

import pytest

from tests.workplace import Workplace

KALENDER = """\
jaar: 2025
minimum_per_lid: 0
momenten:
  - {datum: 01-07-2025, naam: Keti Koti, br_leden: [SG, pSG], zekerheid: vast}
"""
BRIEFING = """\
moment: keti-koti
lid: SG
datum: 17-06-2025
contact: adviseur-di
wat: Wat het is.
waarom: Waarom het telt.
rol: Openen.
"""
LONG = f"{BRIEFING}gesprekspunten:\n" + 60 * "  - En vraag dan door.\n"
SHORT = BRIEFING.replace("lid: SG", "lid: pSG")
TOLD = (
    "inputs/d/briefing-lang.yaml:1:1: waarschuwing: deze briefing is 2 pagina's; maak de tekst"
    " korter\n"
)


@pytest.fixture
def workplace(workplace: Workplace) -> Workplace:
    workplace.dossier("klein", kalender=KALENDER, briefing_lang=LONG, briefing_kort=SHORT)
    return workplace


def test_it_is_told_when_it_is_made_and_when_nothing_changed(workplace: Workplace) -> None:
    first, second = (workplace.run("maak", "inputs/d") for _ in range(2))

    assert (first.code, first.err) == (0, TOLD)
    assert (second.code, second.err) == (0, TOLD)
    assert "Niet veranderd: 3 documenten." in second.out
    assert "output/d/briefing-lang.docx" in workplace.output()


def test_it_is_told_when_only_another_document_changed(workplace: Workplace) -> None:
    workplace.run("maak", "inputs/d")
    workplace.write("inputs/d/briefing-kort.yaml", SHORT.replace("Openen.", "Luisteren."))

    assert workplace.run("maak", "inputs/d").err == TOLD


def test_strictly_it_is_not_made(workplace: Workplace) -> None:
    outcome = workplace.run("maak", "inputs/d", "--streng")

    assert outcome.code == 1
    assert ": fout: deze briefing is 2 pagina's" in outcome.err
    assert "output/d/briefing-lang.pdf" not in workplace.output()
    assert "output/d/briefing-kort.pdf" in workplace.output()


def test_word_alone_is_measured_too(workplace: Workplace) -> None:
    assert workplace.run("maak", "inputs/d", "--formaat", "docx").err == TOLD

"""What can be counted in a sentence."""

from __future__ import annotations

import pytest

from generator.content.words import text_of
from generator.model.facts.acties import Acties
from generator.model.facts.besluiten import Besluiten
from generator.model.facts.doelen import Doelen
from generator.model.facts.kalender import Kalender
from generator.model.facts.kansen import Kansen
from generator.model.facts.knelpunten import Knelpunten
from generator.model.invulling.aantallen import TELLINGEN, aantal
from generator.model.invulling.fouten import VerwijzingError
from generator.model.kind import Kader
from tests.model.reading import frame, on, read

DOELEN = """\
doelen:
  - id: instroom
    titel: Meer instroom
    indicatoren:
      - {id: a, naam: A, richting: minimaal, streefwaarde: 15, deadline: 31-12-2025,
         metingen: [{peildatum: 01-01-2025, waarde: 16}]}
      - {id: b, naam: B, richting: minimaal, streefwaarde: 15, deadline: 31-03-2025,
         metingen: [{peildatum: 01-01-2025, waarde: 14}]}
      - {id: c, naam: C, richting: minimaal, streefwaarde: 15}
  - {id: behoud, titel: Meer behoud}
"""
KALENDER = """\
jaar: 2025
momenten:
  - {naam: Holi, datum: 14-03-2025, zekerheid: vast, br_leden: [SG]}
  - {naam: Keti Koti, datum: 01-07-2025, zekerheid: vast, br_leden: [SG, pSG]}
  - {naam: Pride, datum: augustus 2025, zekerheid: vast_te_stellen, br_leden: [pSG]}
  - {naam: Diversity Day, datum: 06-10-2025, zekerheid: vast}
"""
ACTIES = """\
acties:
  - {wat: Meten., wie: DG, voor_wanneer: juni 2025}
  - {wat: Meten., wie: DG, voor_wanneer: december 2025}
  - {wat: Meten., wie: DG, voor_wanneer: juni 2025, stand: bezig}
  - {wat: Meten., wie: DG, voor_wanneer: juni 2025, stand: klaar}
  - {wat: Meten., wie: DG, stand: vervallen}
"""
BESLUITEN = """\
besluiten:
  - {id: a, tekst: Ja., uiterlijk: 2025, eigenaar: DG, besluit: akkoord, besloten_op: 01-06-2025}
  - {id: b, tekst: Ja., uiterlijk: 2025, eigenaar: DG, besluit: akkoord, besloten_op: 01-09-2025}
  - {id: c, tekst: Ja., uiterlijk: 2025, eigenaar: DG, besluit: aangehouden,
     besloten_op: 01-06-2025}
  - {id: d, tekst: Ja., uiterlijk: 2025, eigenaar: DG}
"""


def kader() -> Kader:
    punten = "{}: [{{omschrijving: Een}}, {{omschrijving: Twee}}]"
    return frame(
        read(Doelen, DOELEN),
        read(Kalender, KALENDER),
        read(Knelpunten, punten.format("knelpunten")),
        read(Kansen, punten.format("kansen")),
        read(Acties, ACTIES),
        read(Besluiten, BESLUITEN),
    ).op(on(2025, 9, 1))


COUNTED = {
    "doelen": "twee",
    "indicatoren": "drie",
    "indicatoren.op_schema": "geen",
    "indicatoren.aandacht": "geen",
    "indicatoren.achter": "één",
    "indicatoren.behaald": "één",
    "indicatoren.zonder_meting": "één",
    "indicatoren.te_klein": "geen",
    "knelpunten": "twee",
    "kansen": "twee",
    "acties": "vijf",
    "acties.te_doen": "drie",
    "acties.te_laat": "twee",
    "acties.open": "twee",
    "acties.bezig": "één",
    "acties.klaar": "één",
    "acties.vervallen": "één",
    "besluiten": "vier",
    "besluiten.gevraagd": "twee",
    "besluiten.akkoord": "één",
    "besluiten.aangepast": "geen",
    "besluiten.aangehouden": "één",
    "momenten": "vier",
    "momenten.met_br": "drie",
    "momenten.geweest": "twee",
    "momenten.geweest_met_br": "twee",
    "momenten.vast_te_stellen": "één",
    "momenten.minimum": "twee",
    "leden": "twee",
    "leden.ingedeeld": "één",
    "leden.geweest": "één",
}


@pytest.mark.parametrize("naam", TELLINGEN)
def test_it_counts_what_is_there_on_the_day_of_the_document(naam: str) -> None:
    gevonden = aantal(naam, False, kader())

    assert text_of(gevonden.children) == COUNTED[naam]
    assert gevonden.origins


def test_a_count_follows_from_what_was_counted() -> None:
    plekken = [origin.loc for origin in aantal("indicatoren.achter", False, kader()).origins]

    assert plekken == [("doelen",), ("doelen", 0, "indicatoren", 1)]


def test_a_count_may_be_in_digits() -> None:
    assert text_of(aantal("momenten", True, kader()).children) == "4"


def test_an_unknown_count_is_told_with_what_was_meant() -> None:
    with pytest.raises(VerwijzingError, match="kies uit: indicatoren, ") as gevonden:
        aantal("indicatoren.behaalt", False, kader())

    assert gevonden.value.meant == "indicatoren.behaald"
    assert "knelpunten" not in gevonden.value.melding


def test_a_word_for_nothing_known_is_told_with_all_there_is() -> None:
    with pytest.raises(VerwijzingError, match="kies uit: doelen, indicatoren, knelpunten, "):
        aantal("risicos", False, kader())


@pytest.mark.parametrize("naam", TELLINGEN)
def test_without_the_facts_nothing_is_counted(naam: str) -> None:
    with pytest.raises(VerwijzingError, match=r"heeft geen \w+\.yaml om in te tellen"):
        aantal(naam, False, frame())

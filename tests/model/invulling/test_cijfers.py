"""What of an indicator can be printed in a sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.content.words import text_of
from generator.model.facts.doelen import Doelen
from generator.model.invulling.cijfers import cijfer
from generator.model.invulling.fouten import VerwijzingError
from generator.model.kind import Kader
from tests.model.reading import frame, read

DOELEN = """\
doelen:
  - id: instroom
    titel: Meer instroom
    indicatoren:
      - id: bicultureel
        naam: Biculturele medewerkers
        richting: minimaal
        nulwaarde: 8
        streefwaarde: 15
        deadline: Q4 2025
        metingen:
          - {peildatum: 01-01-2025, waarde: 9.4}
          - {peildatum: 01-07-2025, waarde: 10.2}
      - id: vrouwen
        naam: Vrouwen
        eenheid: collega's
        richting: bandbreedte
        bandbreedte: {van: 45, tot: 55}
      - id: score
        naam: Score
        richting: drempelwaarde
        drempelwaarde: 70
"""


def kader() -> Kader:
    return frame(read(Doelen, DOELEN))


@pytest.mark.parametrize(
    ("naam", "woorden", "veld"),
    [
        ("bicultureel.nu", "10,2%", ("metingen", 1, "waarde")),
        ("bicultureel.vorige", "9,4%", ("metingen", 0, "waarde")),
        ("bicultureel.nulmeting", "8%", ("nulwaarde",)),
        ("bicultureel.streefwaarde", "15%", ("streefwaarde",)),
        ("bicultureel.peildatum", "1 juli 2025", ("metingen", 1, "peildatum")),
        ("bicultureel.deadline", "4e kwartaal 2025", ("deadline",)),
    ],
)
def test_a_value_is_printed_as_in_a_table_and_knows_where_it_stands(
    naam: str, woorden: str, veld: tuple[str | int, ...]
) -> None:
    gevonden = cijfer(naam, False, kader())

    assert text_of(gevonden.children) == woorden
    assert gevonden.origins[0].loc == ("doelen", 0, "indicatoren", 0, *veld)


def test_a_band_and_a_threshold_are_printed_too() -> None:
    assert text_of(cijfer("vrouwen.bandbreedte", False, kader()).children) == (
        "45 tot 55\N{NO-BREAK SPACE}collega's"
    )
    assert text_of(cijfer("score.drempelwaarde", True, kader()).children) == "70"


def test_the_previous_value_is_that_of_the_previous_dossier() -> None:
    toen = frame(read(Doelen, DOELEN.replace("9.4", "9.1").replace("10.2", "9.2")))
    nu = replace(kader(), vorige=toen)

    assert text_of(cijfer("bicultureel.vorige", False, nu).children) == "9,2%"


@pytest.mark.parametrize(
    ("naam", "melding", "bedoeld"),
    [
        ("bicultreel.nu", "er is geen indicator met het id 'bicultreel'", "bicultureel"),
        ("bicultureel", "er staat alleen een id; schrijf achter het id", None),
        ("bicultureel.nuu", "'nuu' kan hier niet; schrijf achter het id", "nu"),
        ("vrouwen.nu", "van dit cijfer is er nog geen meting; voeg die toe", None),
        ("vrouwen.vorige", "van dit cijfer is er geen vorige waarde", None),
        ("vrouwen.peildatum", "van dit cijfer is er nog geen meting; voeg die toe", None),
        ("vrouwen.streefwaarde", "dit cijfer heeft geen streefwaarde, maar een", None),
        ("score.deadline", "dit cijfer heeft geen deadline; vul die in", None),
    ],
)
def test_what_is_not_there_is_told_with_what_to_do(
    naam: str, melding: str, bedoeld: str | None
) -> None:
    with pytest.raises(VerwijzingError) as gevonden:
        cijfer(naam, False, kader())

    assert gevonden.value.melding.startswith(melding)
    assert gevonden.value.meant == bedoeld


def test_a_day_is_no_bare_number() -> None:
    with pytest.raises(VerwijzingError, match="geen los getal"):
        cijfer("bicultureel.peildatum", True, kader())


def test_without_goals_there_are_no_figures() -> None:
    with pytest.raises(VerwijzingError) as gevonden:
        cijfer("bicultureel.nu", False, frame())

    assert gevonden.value.soort == "doelen"

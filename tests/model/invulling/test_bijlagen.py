"""The number of an annex in a sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.content.words import text_of
from generator.model.invulling.bijlagen import GEEN, IN_FEITEN, bijlage
from generator.model.invulling.fouten import VerwijzingError
from generator.model.kind import Kader
from generator.model.meegaand import Genummerd
from generator.origin import Origin
from tests.model.reading import frame

PLEK = Origin("d/nota.yaml", ("bijlagen", 2))
KADER = replace(frame(), bijlagen={"ervaringen": Genummerd(3, PLEK)})


def test_an_annex_is_named_by_its_number() -> None:
    gevonden = bijlage("ervaringen", False, KADER)

    assert text_of(gevonden.children) == "bijlage 3"
    assert gevonden.origins == (PLEK,)
    assert text_of(bijlage("ervaringen", True, KADER).children) == "3"


@pytest.mark.parametrize(
    ("naam", "kader", "melding", "meant"),
    [
        ("ervaring", KADER, "er is geen bijlage met het id 'ervaring'", "ervaringen"),
        ("", KADER, "er staat geen id; kies uit: ervaringen", None),
        ("ervaringen", replace(KADER, bijlagen={}), GEEN, None),
        ("ervaringen", replace(KADER, bijlagen=None), IN_FEITEN, None),
    ],
)
def test_what_is_not_there_cannot_be_referred_to(
    naam: str, kader: Kader, melding: str, meant: str | None
) -> None:
    with pytest.raises(VerwijzingError) as raised:
        bijlage(naam, False, kader)

    assert raised.value.melding.startswith(melding)
    assert raised.value.meant == meant

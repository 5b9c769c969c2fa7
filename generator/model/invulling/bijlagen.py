"""The number of an annex in a sentence: ``[]{bijlage=ervaringen}`` is "bijlage 3"."""

from __future__ import annotations

from generator import dutch
from generator.content.inline import Value
from generator.content.values import value
from generator.model.fields import shown
from generator.model.invulling.fouten import VerwijzingError
from generator.model.kind import Kader
from generator.problems import nearest

IN_FEITEN = (
    "feiten horen bij alle documenten van het dossier, en een bijlage bij één; verwijs ernaar in de"
    " tekst van dat document"
)
GEEN = "dit document heeft geen bijlagen met een 'id'; geef de bijlage een id"


def bijlage(naam: str, getal: bool, kader: Kader) -> Value:
    """What is printed for the annex with that id; its number alone if ``getal``.

    Raises ``VerwijzingError``.
    """
    if kader.bijlagen is None:
        raise VerwijzingError(IN_FEITEN)
    if not kader.bijlagen:
        raise VerwijzingError(GEEN)
    gevonden = kader.bijlagen.get(naam)
    if gevonden is None:
        fout = f"er is geen bijlage met het id {shown(naam)}" if naam else "er staat geen id"
        keuze = dutch.list_text(list(kader.bijlagen))
        raise VerwijzingError(f"{fout}; kies uit: {keuze}", nearest(naam, kader.bijlagen))
    return value(f"{'' if getal else 'bijlage '}{gevonden.nummer}", gevonden.plek)

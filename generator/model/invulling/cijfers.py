"""What of an indicator can be printed in a sentence: ``[]{cijfer=bicultureel-vws.nu}``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator import dutch
from generator.content.inline import Value
from generator.content.values import value
from generator.model.facts.doelen import Doelen
from generator.model.facts.groep import Afscherming
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.meting import Cijfer
from generator.model.facts.indicator.woorden import TE_KLEIN, cijfer_in_zin, doel
from generator.model.facts.voortgang import Tweetal
from generator.model.fields import shown
from generator.model.invulling.fouten import VerwijzingError
from generator.model.kind import Kader
from generator.problems import nearest

GEEN_METING = "van dit cijfer is er nog geen meting; voeg die toe in doelen.yaml"


@dataclass(frozen=True)
class Waarde:
    """A number of an indicator; ``ontbreekt`` says what to do when there is none."""

    uitleg: str
    lees: Callable[[Indicator, Kader], Cijfer | None]
    ontbreekt: str


@dataclass(frozen=True)
class Woorden:
    """Words of an indicator; the same."""

    uitleg: str
    lees: Callable[[Indicator], Value | None]
    ontbreekt: str


def _nu(indicator: Indicator, _: Kader) -> Cijfer | None:
    return indicator.cijfer


def _vorige(indicator: Indicator, kader: Kader) -> Cijfer | None:
    """That of the previous dossier; without one to compare with, the value before the latest."""
    tweetal = Tweetal.van(kader)
    if tweetal is None:
        return indicator.vorig_cijfer
    return next(v.vorig_cijfer for v in tweetal.vergelijkingen() if v.nu.id == indicator.id)


def _nulmeting(indicator: Indicator, _: Kader) -> Cijfer | None:
    return indicator.nulcijfer


def _veld(naam: str) -> Callable[[Indicator, Kader], Cijfer | None]:
    """The number in that field of an indicator."""

    def lees(indicator: Indicator, _: Kader) -> Cijfer | None:
        getal = getattr(indicator, naam)
        return None if getal is None else Cijfer(getal, indicator.herkomst_van(naam))

    return lees


def _peildatum(indicator: Indicator) -> Value | None:
    return indicator.reeks[-1].tekst_van("peildatum") if indicator.metingen else None


def _deadline(indicator: Indicator) -> Value | None:
    return indicator.tekst_van("deadline") if indicator.deadline else None


def _bandbreedte(indicator: Indicator) -> Value | None:
    return doel(indicator) if indicator.bandbreedte else None


EIGENSCHAPPEN: Mapping[str, Waarde | Woorden] = {
    "nu": Waarde("De laatste waarde.", _nu, GEEN_METING),
    "vorige": Waarde(
        "De waarde in het vorige dossier. Is er geen vorig dossier: de waarde vóór de laatste.",
        _vorige,
        "van dit cijfer is er geen vorige waarde om te vergelijken; haal deze verwijzing weg",
    ),
    "nulmeting": Waarde("De nulwaarde, of anders de eerste meting.", _nulmeting, GEEN_METING),
    "streefwaarde": Waarde(
        "De waarde die u wilt halen.",
        _veld("streefwaarde"),
        "dit cijfer heeft geen streefwaarde, maar een drempelwaarde of een bandbreedte",
    ),
    "drempelwaarde": Waarde(
        "De waarde waaronder u in actie komt.",
        _veld("drempelwaarde"),
        "dit cijfer heeft geen drempelwaarde, maar een streefwaarde of een bandbreedte",
    ),
    "bandbreedte": Woorden(
        "Tussen welke waarden het cijfer hoort.",
        _bandbreedte,
        "dit cijfer heeft geen bandbreedte, maar een streefwaarde of een drempelwaarde",
    ),
    "peildatum": Woorden("De dag van de laatste meting.", _peildatum, GEEN_METING),
    "deadline": Woorden(
        "Wanneer het doel gehaald moet zijn.",
        _deadline,
        "dit cijfer heeft geen deadline; vul die in in doelen.yaml",
    ),
}
"""What can be printed of an indicator, by the word for it after its id."""


def cijfer(naam: str, getal: bool, kader: Kader) -> Value:
    """What is printed for ``id.eigenschap``; a bare number, without unit, if ``getal``.

    Raises ``VerwijzingError``.
    """
    sleutel, _, eigenschap = naam.partition(".")
    indicator = _indicator(sleutel, kader)
    if eigenschap not in EIGENSCHAPPEN:
        raise _onbekend(eigenschap)
    if indicator.is_weggelaten and eigenschap not in indicator.blijvend:
        return value(indicator.vak, indicator.herkomst_van())
    gevonden = EIGENSCHAPPEN[eigenschap]
    if isinstance(gevonden, Woorden):
        return _in_woorden(gevonden, indicator, getal)
    waarde = gevonden.lees(indicator, kader)
    if waarde is None and _is_te_klein(indicator, kader):
        return value(TE_KLEIN, indicator.herkomst_van())
    if waarde is None:
        raise VerwijzingError(gevonden.ontbreekt)
    if getal:
        return value(dutch.number_text(waarde.waarde), waarde.herkomst)
    return cijfer_in_zin(indicator, waarde)


def _onbekend(eigenschap: str) -> VerwijzingError:
    begin = f"{shown(eigenschap)} kan hier niet" if eigenschap else "er staat alleen een id"
    keuze = ", ".join(EIGENSCHAPPEN)
    return VerwijzingError(
        f"{begin}; schrijf achter het id een punt en een van: {keuze}",
        nearest(eigenschap, EIGENSCHAPPEN),
    )


def _in_woorden(gevonden: Woorden, indicator: Indicator, getal: bool) -> Value:
    """The words of an indicator, of which no ``getal`` can be given."""
    woorden = gevonden.lees(indicator)
    if woorden is None and indicator.afscherming is not Afscherming.NIETS:
        return value(TE_KLEIN, indicator.herkomst_van())
    if woorden is None:
        raise VerwijzingError(gevonden.ontbreekt)
    if getal:
        raise VerwijzingError("dit is geen los getal")
    return woorden


def _is_te_klein(indicator: Indicator, kader: Kader) -> bool:
    """Whether a value of it is lacking since nobody may see it, now or in the dossier before."""
    toen = kader.vorige.van(Doelen) if kader.vorige else None
    eerder = toen.alle_indicatoren() if toen else ()
    alle = (indicator, *(een for een in eerder if een.id == indicator.id))
    return any(een.afscherming is not Afscherming.NIETS for een in alle)


def _indicator(sleutel: str, kader: Kader) -> Indicator:
    doelen = kader.van(Doelen)
    if doelen is None:
        melding = "dit dossier heeft geen doelen.yaml, dus geen cijfers"
        raise VerwijzingError(melding, soort=Doelen.soort)
    bekend = {indicator.id: indicator for indicator in doelen.alle_indicatoren()}
    if sleutel not in bekend:
        melding = f"er is geen indicator met het id {shown(sleutel)} in doelen.yaml"
        raise VerwijzingError(melding, nearest(sleutel, bekend))
    return bekend[sleutel]

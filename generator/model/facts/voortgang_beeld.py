"""How the change since the previous dossier is shown: for a narrow column and for a page."""

from __future__ import annotations

from datetime import date

from generator import dutch
from generator.content.tables import Blokken, Groep, Indeling, Kolom, kolom, los, tekst
from generator.content.tree import (
    Align,
    Band,
    Emphasis,
    KeyTable,
    Paragraph,
    Row,
    Strong,
    Table,
    Text,
    plain,
)
from generator.content.values import line
from generator.model.facts.herkenbaar import Herkenbaar, Verschil
from generator.model.facts.indicator_beeld import ZONDER_CIJFER, doel_in_woorden, naam
from generator.model.facts.oordeel import met_merk
from generator.model.facts.tweetal import Tweetal
from generator.model.facts.vergelijking import GUNSTIG, ONGUNSTIG, Vergelijking

SAMENVATTING = "Per indicator de verandering sinds de vorige rapportage, het doel en de verwachting"


def smalle_tabel(groepen: list[Groep[Vergelijking]], op: date | None) -> Table:
    """The change per indicator for the narrow column of a nota."""
    return SMAL.tabel(groepen, op)


def brede_tabel(groepen: list[Groep[Vergelijking]], op: date | None) -> Table:
    """The change per indicator over the width of a page, the values in columns."""
    return BREED.tabel(groepen, op)


def _naam(vergelijking: Vergelijking) -> Blokken:
    """The name with its notes, and every change of its definition."""
    zinnen = (f"{wat[0].upper()}{wat[1:]}." for wat in vergelijking.wijzigingen)
    gewijzigd = (Paragraph((Emphasis((Text(zin),)),)) for zin in zinnen)
    return (*naam(vergelijking.nu), *gewijzigd)


def _nulwaarde(vergelijking: Vergelijking) -> str:
    """The zero value; the first measurement is one when none is given."""
    indicator = vergelijking.nu
    if indicator.nulwaarde is None and indicator.metingen:
        return indicator.met_losse_eenheid(indicator.reeks[0].waarde)
    return indicator.met_losse_eenheid(indicator.nulwaarde)


def _vorige(vergelijking: Vergelijking) -> str:
    """The value of the previous dossier, in the unit that it had then."""
    vorige = vergelijking.vorige
    return vorige.met_losse_eenheid(vorige.nu) if vorige else ""


def _nu(vergelijking: Vergelijking) -> str:
    return vergelijking.nu.met_losse_eenheid(vergelijking.nu.nu)


def _vet(woorden: str) -> Blokken:
    return (Paragraph((Strong((Text(woorden),)),)),) if woorden else ()


def _nu_vet(vergelijking: Vergelijking) -> Blokken:
    return _vet(_nu(vergelijking))


def _waarden(vergelijking: Vergelijking) -> Blokken:
    """The three values under each other, each with its name."""
    nul, vorige, nu = (lees(vergelijking) for lees in (_nulwaarde, _vorige, _nu))
    return (
        *(plain(f"nul {nul}") if nul else ()),
        *(plain(f"vorige {vorige}") if vorige else ()),
        *_vet(f"nu {nu}" if nu else ""),
    )


def _verandering(vergelijking: Vergelijking) -> Blokken:
    return tuple(blok for deel in vergelijking.verandering_in_woorden() for blok in plain(deel))


def _doel(vergelijking: Vergelijking) -> Blokken:
    """The aim, by when, what is still to go, and the value to be expected then."""
    deadline = vergelijking.nu.deadline
    return (
        *plain(doel_in_woorden(vergelijking.nu)),
        *plain(deadline.text if deadline else ""),
        *plain(vergelijking.nog_te_gaan()),
    )


def _verwachting(vergelijking: Vergelijking) -> str:
    verwacht = vergelijking.verwachting()
    return vergelijking.nu.met_losse_eenheid(verwacht[1]) if verwacht else ""


def _doel_en_verwachting(vergelijking: Vergelijking) -> Blokken:
    verwacht = _verwachting(vergelijking)
    return (*_doel(vergelijking), *(plain(f"verwacht: {verwacht}") if verwacht else ()))


def _status(vergelijking: Vergelijking, op: date | None) -> Blokken:
    """The judgement, and why: the reason of a judgement by hand stands under the name."""
    beoordeling = vergelijking.nu.beoordeling(op)
    if beoordeling is None:
        return plain("Geen meting")
    reden = beoordeling.reden or "zie de toelichting"
    return (Paragraph(met_merk(beoordeling.oordeel)), *plain(reden))


NAAM = Kolom(kolom("Indicator", 44), los(_naam))
WAARDEN = Kolom(kolom("Waarde", 26), los(_waarden))
NULWAARDE = Kolom(kolom("Nul", 15, Align.RIGHT), tekst(_nulwaarde))
VORIGE = Kolom(kolom("Vorige", 16, Align.RIGHT), tekst(_vorige))
NU = Kolom(kolom("Nu", 15, Align.RIGHT), los(_nu_vet))
VERANDERING = Kolom(kolom("Verandering", 30), los(_verandering))
DOEL = Kolom(kolom("Doel", 32), los(_doel))
VERWACHT = Kolom(kolom("Verwacht", 21, Align.RIGHT), tekst(_verwachting))
DOEL_EN_VERWACHT = Kolom(kolom("Doel", 32), los(_doel_en_verwachting))
STATUS = Kolom(kolom("Status", 30), _status)

SMAL = Indeling((NAAM, WAARDEN, VERANDERING, DOEL_EN_VERWACHT, STATUS), SAMENVATTING, ZONDER_CIJFER)
BREED = Indeling(
    (NAAM, NULWAARDE, VORIGE, NU, VERANDERING, DOEL, VERWACHT, STATUS),
    SAMENVATTING,
    ZONDER_CIJFER,
)


def samenvatting(tweetal: Tweetal) -> str:
    """With what is compared, and how many indicators went which way."""
    bewegingen, alle = tweetal.bewegingen(), len(tweetal.vergelijkingen())
    gunstig = sum(bewegingen[beweging] for beweging in GUNSTIG)
    ongunstig = sum(bewegingen[beweging] for beweging in ONGUNSTIG)
    aantallen = {
        "beter of nog steeds goed": gunstig,
        "slechter": ongunstig,
        "gelijk gebleven": bewegingen.total() - gunstig - ongunstig,
        "zonder nieuwe meting of niet vergeleken": alle - bewegingen.total(),
    }
    dag = tweetal.vorige.peildatum
    begin = f"Vergeleken met de rapportage van {dutch.date_text(dag)}." if dag else ""
    delen = [f"{aantal} {woord}" for woord, aantal in aantallen.items() if aantal]
    namen = dutch.count_text(alle, "indicator", "indicatoren")
    return f"{begin} Van de {namen}: {dutch.list_text(delen)}." if alle else begin


def erbij_of_eraf(tweetal: Tweetal) -> Blokken:
    """Goals and indicators that came or went; nothing when all stayed."""
    rijen = tuple(
        (line(wat), tuple(blok for titel in titels for blok in plain(titel)))
        for wat, titels in tweetal.erbij_of_eraf().items()
        if titels
    )
    return (
        (KeyTable(rijen, "Doelen en indicatoren die erbij kwamen of vervielen"),) if rijen else ()
    )


def knelpunten(tweetal: Tweetal) -> Blokken:
    """Which bottlenecks are new, which stayed, which are gone."""
    verschil = tweetal.knelpunten()
    return (_punten("Knelpunten en risico's", verschil),) if verschil else ()


def kansen(tweetal: Tweetal) -> Blokken:
    """Which opportunities are new, which stayed, which are gone."""
    verschil = tweetal.kansen()
    return (_punten("Kansen en mogelijkheden", verschil),) if verschil else ()


def _punten(kop: str, verschil: Verschil[Herkenbaar]) -> Table:
    groepen = {
        "Nieuw": verschil.nieuw,
        "Gebleven": verschil.gebleven,
        "Niet meer genoemd": verschil.verdwenen,
    }
    rijen: list[Row | Band] = []
    for wat, punten in groepen.items():
        if punten:
            rijen.append(Band((Text(f"{wat} ({len(punten)})"),)))
            rijen.extend(Row((punt.kern,)) for punt in punten)
    titel = f"{kop} sinds de vorige rapportage"
    return Table((kolom(titel, 1),), tuple(rijen), titel)

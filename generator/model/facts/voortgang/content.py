"""How the change since the previous dossier reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TypeAlias

from generator.content.inline import Value
from generator.content.tables import Group, TableLayout
from generator.content.tree import KeyTable
from generator.content.values import Blocks, Line, enumerated, line, paragraph, value
from generator.model.facts.doelen import Doel
from generator.model.facts.indicator.aantekeningen import Aantekeningen
from generator.model.facts.indicator.content import ZONDER_CIJFER
from generator.model.facts.indicator.urgentie import stand_in_een_woord, urgentie
from generator.model.facts.indicator.vergelijking import Vergelijking
from generator.model.facts.indicator.woorden import naam
from generator.model.facts.punten.content import achter_elkaar, van_toen_naar_nu
from generator.model.facts.punten.fields import Punt
from generator.model.facts.punten.judgement import Verschil
from generator.model.facts.voortgang import cellen, woorden
from generator.model.facts.voortgang.fields import Velden, Volgorde
from generator.model.facts.voortgang.judgement import Tweetal
from generator.model.weglaatbaar import vak_van

Verschilnamen: TypeAlias = tuple[str, str, str, str]
"""What points are called that are new, that stayed, that may be the same, and that are gone."""

KNELPUNTEN: Verschilnamen = (
    "Nieuwe knelpunten en risico's",
    "Gebleven knelpunten en risico's",
    "Mogelijk anders verwoorde knelpunten en risico's",
    "Niet meer genoemde knelpunten en risico's",
)
KANSEN: Verschilnamen = (
    "Nieuwe kansen en mogelijkheden",
    "Gebleven kansen en mogelijkheden",
    "Mogelijk anders verwoorde kansen en mogelijkheden",
    "Niet meer genoemde kansen en mogelijkheden",
)
SAMENVATTING = "Per indicator de verandering sinds de vorige rapportage, het doel en de verwachting"


def overzicht(voortgang: Velden, tweetal: Tweetal) -> Blocks:
    """The change per indicator, with what is said above the table and what stands under it."""
    return (
        *voortgang.passage_van("toelichting"),
        *paragraph(*woorden.samenvatting(tweetal)),
        *_per_indicator(voortgang, tweetal),
        *_erbij_of_eraf(tweetal),
    )


def _per_indicator(voortgang: Velden, tweetal: Tweetal) -> Blocks:
    """The table, and above it what several of its rows share."""
    alle = tweetal.vergelijkingen()
    gewone = [een for een in alle if not een.nu.is_apart]
    bij = Aantekeningen.van([cellen.aantekeningen(een) for een in gewone if een.nu.metingen])
    op = tweetal.nu.peildatum
    kolommen = (cellen.naamkolom(bij), *cellen.waarden(op), cellen.statuskolom(op))
    indeling = TableLayout(kolommen, SAMENVATTING, ZONDER_CIJFER, wide=True)
    return (*bij.vooraf(), indeling.grouped(_groepen(voortgang, tweetal)))


def _groepen(voortgang: Velden, tweetal: Tweetal) -> Iterator[Group[Vergelijking]]:
    """The indicators by goal, or by how they stand with the most urgent first
    and what stands apart last."""
    if voortgang.volgorde is Volgorde.DOELEN:
        yield from (Group(_titel(doel), leden) for doel, leden in tweetal.per_doel())
        return
    op, vergelijkingen = tweetal.nu.peildatum, tweetal.vergelijkingen()
    gewone = [een for een in vergelijkingen if not een.nu.is_apart]
    apart = tuple(een for een in vergelijkingen if een.nu.is_apart)
    alle = sorted(gewone, key=lambda een: urgentie(een.nu, op))
    for woord, leden in groupby(alle, key=lambda een: stand_in_een_woord(een.nu, op)):
        samen = tuple(leden)
        herkomst = (plek for een in samen for plek in een.nu.herkomst_van_oordeel)
        yield Group(line(value(woord, *herkomst)), samen)
    if apart:
        yield Group(vak_van(een.nu for een in apart), apart)


def _erbij_of_eraf(tweetal: Tweetal) -> Blocks:
    """What came, stayed or went besides the values; nothing when there is nothing to tell."""
    namen = {
        "Nieuwe doelen": map(_titel, tweetal.doelen_erbij()),
        "Vervallen doelen": map(_titel, tweetal.doelen_eraf()),
        "Nieuwe indicatoren": map(naam, tweetal.indicatoren_erbij()),
        "Vervallen indicatoren": map(naam, tweetal.indicatoren_eraf()),
    }
    achter_elkaar = ((wat, enumerated(list(welke), "; ", "; ")) for wat, welke in namen.items())
    rijen = (
        *((line(wat), paragraph(*woorden)) for wat, woorden in achter_elkaar if woorden),
        *_punten(KNELPUNTEN, tweetal.knelpunten()),
        *_punten(KANSEN, tweetal.kansen()),
    )
    koppen = (line("Verandering"), line("Welke"))
    samenvatting = "Wat er sinds de vorige rapportage bij kwam of verviel"
    return (KeyTable(rijen, samenvatting, headings=koppen),) if rijen else ()


def _titel(doel: Doel) -> Line:
    return doel.regel_van_naam()


def _punten(namen: Verschilnamen, verschil: Verschil[Punt] | None) -> Iterator[tuple[Line, Blocks]]:
    """Which points are new, which stayed, which may be the same in other words, which are gone;
    nothing without a comparison."""
    if verschil is None:
        return
    misschien = [punt for punt, _ in verschil.vermoedelijk]
    delen = (
        (verschil.nieuw, achter_elkaar(verschil.nieuw)),
        (verschil.gebleven, achter_elkaar(verschil.gebleven)),
        (misschien, van_toen_naar_nu(verschil.vermoedelijk)),
        (verschil.verdwenen, achter_elkaar(verschil.verdwenen)),
    )
    for naam_ervan, (punten, woorden_ervan) in zip(namen, delen, strict=True):
        if punten:
            yield line(naam_ervan, " (", _aantal(punten), ")"), paragraph(*woorden_ervan)


def _aantal(punten: Sequence[Punt]) -> Value:
    return value(str(len(punten)), *(punt.herkomst_van() for punt in punten))

"""How the change since the previous dossier reads: for a narrow column and for a page."""

from __future__ import annotations

from generator.content.tables import Blocks, ColumnOf, Group, Layout
from generator.content.tree import KeyTable, Table, Text, plain
from generator.content.values import line
from generator.model.facts.indicator.content import ZONDER_CIJFER
from generator.model.facts.indicator.vergelijking import Vergelijking
from generator.model.facts.punten.content import kern
from generator.model.facts.punten.fields import Punt
from generator.model.facts.punten.judgement import Verschil
from generator.model.facts.voortgang import cellen, woorden
from generator.model.facts.voortgang.fields import Velden
from generator.model.facts.voortgang.judgement import Tweetal

SAMENVATTING = "Per indicator de verandering sinds de vorige rapportage, het doel en de verwachting"


def kort(voortgang: Velden, tweetal: Tweetal) -> Blocks:
    """The change per indicator for the narrow column of a nota."""
    return _rond(voortgang, tweetal, cellen.SMAL)


def volledig(voortgang: Velden, tweetal: Tweetal) -> Blocks:
    """The change per indicator over the width of a page, the values in columns."""
    return _rond(voortgang, tweetal, cellen.BREED)


def _rond(
    voortgang: Velden, tweetal: Tweetal, kolommen: tuple[ColumnOf[Vergelijking], ...]
) -> Blocks:
    """The table, with what is said above it and what stands under it."""
    return (
        *voortgang.toelichting,
        *plain(woorden.samenvatting(tweetal)),
        _per_doel(tweetal, kolommen),
        *_erbij_of_eraf(tweetal),
        *_punten("Knelpunten en risico's", tweetal.knelpunten()),
        *_punten("Kansen en mogelijkheden", tweetal.kansen()),
    )


def _per_doel(tweetal: Tweetal, kolommen: tuple[ColumnOf[Vergelijking], ...]) -> Table:
    """Those columns, and then the status on the day of the document."""
    groepen = (Group((Text(doel.titel),), leden) for doel, leden in tweetal.per_doel())
    indeling = Layout((*kolommen, cellen.status(tweetal.nu.peildatum)), SAMENVATTING, ZONDER_CIJFER)
    return indeling.grouped(groepen)


def _erbij_of_eraf(tweetal: Tweetal) -> Blocks:
    """Goals and indicators that came or went; nothing when all stayed."""
    rijen = tuple(
        (line(wat), tuple(blok for titel in titels for blok in plain(titel)))
        for wat, titels in tweetal.erbij_of_eraf().items()
        if titels
    )
    if not rijen:
        return ()
    return (KeyTable(rijen, "Doelen en indicatoren die erbij kwamen of vervielen"),)


def _punten(kop: str, verschil: Verschil[Punt] | None) -> Blocks:
    """Which points are new, which stayed, which are gone; nothing without a comparison."""
    if verschil is None:
        return ()
    delen = {
        "Nieuw": verschil.nieuw,
        "Gebleven": verschil.gebleven,
        "Niet meer genoemd": verschil.verdwenen,
    }
    groepen = (
        Group((Text(f"{wat} ({len(punten)})"),), punten) for wat, punten in delen.items() if punten
    )
    titel = f"{kop} sinds de vorige rapportage"
    return (Layout((ColumnOf(titel, 1, kern),), titel).grouped(groepen),)

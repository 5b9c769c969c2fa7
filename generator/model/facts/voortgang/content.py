"""How the change since the previous dossier reads: for a narrow column and for a page."""

from __future__ import annotations

from collections.abc import Sequence

from generator.content.inline import Value
from generator.content.tables import ColumnOf, Group, TableLayout
from generator.content.tree import KeyTable, Table
from generator.content.values import Blocks, Line, line, paragraph, value
from generator.model.facts.doelen import Doel
from generator.model.facts.indicator.content import ZONDER_CIJFER
from generator.model.facts.indicator.vergelijking import Vergelijking
from generator.model.facts.indicator.woorden import naam
from generator.model.facts.punten.content import kern
from generator.model.facts.punten.fields import Punt
from generator.model.facts.punten.judgement import Verschil
from generator.model.facts.voortgang import cellen, woorden
from generator.model.facts.voortgang.fields import Velden
from generator.model.facts.voortgang.judgement import Tweetal

SAMENVATTING = "Per indicator de verandering sinds de vorige rapportage, het doel en de verwachting"


def kort(voortgang: Velden, tweetal: Tweetal) -> Blocks:
    """The change per indicator for the narrow column of a nota."""
    return _rond(voortgang, tweetal, cellen.smal(tweetal.nu.peildatum))


def volledig(voortgang: Velden, tweetal: Tweetal) -> Blocks:
    """The change per indicator over the width of a page, the values in columns."""
    return _rond(voortgang, tweetal, cellen.breed(tweetal.nu.peildatum))


def _rond(
    voortgang: Velden, tweetal: Tweetal, kolommen: tuple[ColumnOf[Vergelijking], ...]
) -> Blocks:
    """The table, with what is said above it and what stands under it."""
    return (
        *voortgang.passage_van("toelichting"),
        *paragraph(*woorden.samenvatting(tweetal)),
        _per_doel(tweetal, kolommen),
        *_erbij_of_eraf(tweetal),
        *_punten("Knelpunten en risico's sinds de vorige rapportage", tweetal.knelpunten()),
        *_punten("Kansen en mogelijkheden sinds de vorige rapportage", tweetal.kansen()),
    )


def _per_doel(tweetal: Tweetal, kolommen: tuple[ColumnOf[Vergelijking], ...]) -> Table:
    groepen = (Group(_titel(doel), leden) for doel, leden in tweetal.per_doel())
    return TableLayout(kolommen, SAMENVATTING, ZONDER_CIJFER).grouped(groepen)


def _erbij_of_eraf(tweetal: Tweetal) -> Blocks:
    """Goals and indicators that came or went; nothing when all stayed."""
    namen = {
        "Nieuwe doelen": map(_titel, tweetal.doelen_erbij()),
        "Vervallen doelen": map(_titel, tweetal.doelen_eraf()),
        "Nieuwe indicatoren": map(naam, tweetal.indicatoren_erbij()),
        "Vervallen indicatoren": map(naam, tweetal.indicatoren_eraf()),
    }
    onder_elkaar = {
        wat: tuple(blok for een in welke for blok in paragraph(*een))
        for wat, welke in namen.items()
    }
    rijen = tuple((line(wat), blokken) for wat, blokken in onder_elkaar.items() if blokken)
    if not rijen:
        return ()
    return (KeyTable(rijen, "Doelen en indicatoren die erbij kwamen of vervielen"),)


def _titel(doel: Doel) -> Line:
    return (doel.tekst_van("titel"),)


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
        Group(line(wat, " (", _aantal(punten), ")"), punten)
        for wat, punten in delen.items()
        if punten
    )
    return (TableLayout((ColumnOf(kop, 1, kern),), kop).grouped(groepen),)


def _aantal(punten: Sequence[Punt]) -> Value:
    return value(str(len(punten)), *(punt.herkomst_van() for punt in punten))

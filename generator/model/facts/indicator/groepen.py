"""The groups of persons that the values of an indicator are about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.model.facts.groep import Groep, KleineGroepen
from generator.model.facts.indicator.meting import Meting
from generator.origin import Loc

if TYPE_CHECKING:
    from generator.model.facts.indicator.fields import Velden

ZONDER_NOEMER = "geef ook hier een 'noemer', of één vaste 'noemer' bij de indicator"
NUL_ZONDER_NOEMER = (
    "bij een nulwaarde hoort een vaste 'noemer' bij de indicator; maak er anders een meting van,"
    " met een eigen noemer"
)
ONBEKENDE_GROEP = "een cijfer over personen heeft een 'noemer' nodig: hoeveel personen er zijn"
TELLER_ZONDER_NOEMER = "bij een 'teller' hoort een 'noemer': hoeveel personen er in de groep zitten"
GEEN_DEEL = "een cijfer is geen deel van zichzelf; noem de indicator over de hele groep"
TE_VEEL = (
    "dit zijn meer personen dan de noemer ({}); verbeter een van de twee, of geef de 'teller' als"
    " de waarde geen personen telt"
)


def groep_van(indicator: Velden, meting: Meting) -> Groep | None:
    """The group of that measurement; None if nothing is known of it."""
    noemer = meting.noemer or indicator.noemer
    return Groep(meting.waarde, indicator.eenheid, noemer, meting.teller) if noemer else None


def groepsfouten(indicator: Velden) -> Iterator[tuple[str, Loc]]:
    """What is wrong with what is told of the groups, and the steps to it."""
    if indicator.deel_van == indicator.id:
        yield GEEN_DEEL, ("deel_van",)
    gegeven = indicator.noemer or any(meting.noemer for meting in indicator.metingen)
    if indicator.over_personen and not gegeven:
        yield ONBEKENDE_GROEP, ("over_personen",)
    if gegeven and not indicator.noemer and indicator.nulwaarde is not None:
        yield NUL_ZONDER_NOEMER, ("nulwaarde",)
    for plek, meting in enumerate(indicator.metingen):
        groep = groep_van(indicator, meting)
        if groep is None and meting.teller is not None:
            yield TELLER_ZONDER_NOEMER, ("metingen", plek, "teller")
        elif groep is None and gegeven:
            yield ZONDER_NOEMER, ("metingen", plek)
        elif groep and not groep.past:
            veld = "waarde" if meting.teller is None else "teller"
            yield TE_VEEL.format(groep.noemer), ("metingen", plek, veld)


def kleine_metingen(indicator: Velden, drempel: KleineGroepen) -> Iterator[Meting]:
    """The measurements of groups that are too small to show, the oldest first."""
    for meting in indicator.reeks:
        groep = groep_van(indicator, meting)
        if groep and groep.is_te_klein(drempel):
            yield meting


def grens(indicator: Velden, drempel: KleineGroepen) -> date | None:
    """The last day of which no value may be shown; None when all may.

    A zero value is older than all, so it does not count when a value after it may not be shown.
    """
    klein = list(kleine_metingen(indicator, drempel))
    if klein:
        return klein[-1].peildatum
    return date.min if _nul_is_klein(indicator, drempel) else None


def _nul_is_klein(indicator: Velden, drempel: KleineGroepen) -> bool:
    nul: Decimal | None = indicator.nulwaarde
    if nul is None or indicator.noemer is None:
        return False
    return Groep(nul, indicator.eenheid, indicator.noemer, None).is_te_klein(drempel)

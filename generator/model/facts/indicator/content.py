"""How indicators read: in a sentence, in a narrow table and in a wide one with bars."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from generator.content.tables import Blocks, ColumnOf, Group, Layout
from generator.content.tree import (
    Align,
    Bar,
    Block,
    Emphasis,
    Inline,
    Paragraph,
    Strong,
    Table,
    Text,
    plain,
)
from generator.model.facts.indicator import woorden
from generator.model.facts.indicator.fields import Indicator
from generator.model.facts.indicator.judgement import beoordeling
from generator.model.facts.oordeel import met_merk

SAMENVATTING = "Stand van de indicatoren per doel"
ZONDER_CIJFER = "Geen indicator bij dit doel"
LUCHT = Decimal("1.15")
"""How much longer a bar is than its largest value, so that the target does not touch its end."""


def zin(indicator: Indicator) -> tuple[Inline, ...]:
    """The indicator in a sentence: what it measures, the aim, by when, and how it stands."""
    delen = (woorden.doel_in_woorden(indicator), woorden.deadline(indicator))
    begin = f"{woorden.volledige_naam(indicator)}: {', '.join(filter(None, delen))}"
    if indicator.nu is None:
        return (Text(f"{begin}."),)
    nu = f"op dit moment\N{NO-BREAK SPACE}{woorden.met_eenheid(indicator, indicator.nu)}"
    return (Text(f"{begin} ("), Emphasis((Text(nu),)), Text(")."))


def smalle_tabel(groepen: Sequence[Group[Indicator]], op: date | None) -> Table:
    """The goals and their indicators for a narrow column: value, aim, deadline and status."""
    return _indeling(SMAL, op).grouped(groepen)


def brede_tabel(groepen: Sequence[Group[Indicator]], op: date | None) -> Blocks:
    """The indicators over the width of a page, with a bar, and the change if there is one.

    Nothing when there are no indicators.
    """
    gemeten = [groep for groep in groepen if groep.members]
    indicatoren = [indicator for groep in gemeten for indicator in groep.members]
    veranderd = any(indicator.vorige is not None for indicator in indicatoren)
    kolommen = BREED if veranderd else EERSTE_KEER
    return (_indeling(kolommen, op).grouped(gemeten),) if gemeten else ()


def _indeling(kolommen: tuple[ColumnOf[Indicator], ...], op: date | None) -> Layout[Indicator]:
    """Those columns, and then the status on the day ``op``."""
    status = ColumnOf[Indicator]("Status", 26, lambda indicator: _status(indicator, op))
    return Layout((*kolommen, status), SAMENVATTING, ZONDER_CIJFER)


def naam(indicator: Indicator) -> Blocks:
    """The name, and in italics what must be known of the indicator and its latest value."""
    bij_meting = indicator.reeks[-1].toelichting if indicator.metingen else None
    opmerkingen = (*indicator.toelichting, *plain(bij_meting or ""))
    return (*plain(woorden.volledige_naam(indicator)), *map(_cursief, opmerkingen))


def _cursief(blok: Block) -> Block:
    return Paragraph((Emphasis(blok.children),)) if isinstance(blok, Paragraph) else blok


def _vorige(indicator: Indicator) -> Blocks:
    return plain(woorden.met_losse_eenheid(indicator, indicator.vorige))


def _nu(indicator: Indicator) -> Blocks:
    if indicator.nu is None:
        return ()
    waarde = Text(woorden.met_losse_eenheid(indicator, indicator.nu))
    return (Paragraph((Strong((waarde,)),)),)


def _status(indicator: Indicator, op: date | None) -> Blocks:
    gevonden = beoordeling(indicator, op)
    return (Paragraph(met_merk(gevonden.oordeel)),) if gevonden else plain("Geen meting")


def _balk(indicator: Indicator) -> Blocks:
    """The bar from zero to a little beyond the largest value; nothing for what it cannot show."""
    if indicator.nu is None:
        return ()
    laag, hoog = indicator.doel
    vorige = indicator.vorige
    waarden = (indicator.nu, laag, hoog, vorige or Decimal(0))
    if min(waarden) < 0:
        return ()
    lengte = max(waarden) * LUCHT or Decimal(1)
    balk = Bar(
        value=float(indicator.nu / lengte),
        previous=None if vorige is None else float(vorige / lengte),
        target=(float(laag / lengte), float(hoog / lengte)),
        description=balk_in_woorden(indicator),
    )
    return (Paragraph((balk,)),)


def balk_in_woorden(indicator: Indicator) -> str:
    """What the bar shows, in words."""
    nu = woorden.met_losse_eenheid(indicator, indicator.nu)
    vorige = woorden.met_losse_eenheid(indicator, indicator.vorige)
    stand = f"van {vorige} naar {nu}" if vorige else f"nu {nu}"
    naam, doel = woorden.volledige_naam(indicator), woorden.doel_in_woorden(indicator)
    return f"{naam}: {stand}; doel {doel}"


NAAM = ColumnOf("Indicator", 46, naam)
VORIGE = ColumnOf("Vorige", 18, _vorige, Align.RIGHT)
NU = ColumnOf("Nu", 18, _nu, Align.RIGHT)
VERSCHIL = ColumnOf[Indicator](
    "Verschil", 18, lambda indicator: plain(woorden.verschil(indicator)), Align.RIGHT
)
DOEL = ColumnOf[Indicator](
    "Doel", 24, lambda indicator: plain(woorden.doel_kort(indicator)), Align.RIGHT
)
DEADLINE = ColumnOf[Indicator]("Deadline", 23, lambda indicator: plain(woorden.deadline(indicator)))
VOORTGANG = ColumnOf("Voortgang", 33, _balk)

SMAL = (NAAM, NU, DOEL, DEADLINE)
EERSTE_KEER = (NAAM, NU, DOEL, DEADLINE, VOORTGANG)
BREED = (NAAM, VORIGE, NU, VERSCHIL, DOEL, VOORTGANG)
"""The columns before the status, which depends on a day."""

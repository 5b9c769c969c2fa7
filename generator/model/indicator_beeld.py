"""How indicators are shown: in a sentence, in a narrow table and in a wide one with bars."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator import dutch
from generator.markdown.tree import (
    Align,
    Band,
    Bar,
    Block,
    Column,
    Emphasis,
    Inline,
    Paragraph,
    Row,
    Strong,
    Table,
    Text,
    plain,
)
from generator.model.indicator import Indicator, Richting
from generator.model.oordeel import met_merk

SAMENVATTING = "Stand van de indicatoren per doel"
ZONDER_CIJFER = "Geen indicator bij dit doel"
LUCHT = Decimal("1.15")
"""How much longer a bar is than its largest value, so that the target does not touch its end."""

_DOEL_VORM = {
    Richting.MINIMAAL: "minimaal {}",
    Richting.MAXIMAAL: "maximaal {}",
    Richting.DREMPELWAARDE: "niet onder {}",
}
_KORT_VORM = {
    Richting.MINIMAAL: "{}",
    Richting.MAXIMAAL: "max. {}",
    Richting.DREMPELWAARDE: "vanaf {}",
}


@dataclass(frozen=True)
class Groep:
    """The indicators of one goal, under its title."""

    titel: str
    indicatoren: tuple[Indicator, ...]


def doel_in_woorden(indicator: Indicator) -> str:
    """The aim in words: minimaal 15%, or 45 tot 55%."""
    return _doel(indicator, _DOEL_VORM)


def _doel(indicator: Indicator, vormen: dict[Richting, str]) -> str:
    laag, hoog = indicator.doel
    if indicator.richting is Richting.BANDBREEDTE:
        return f"{dutch.number_text(laag)} tot {indicator.met_eenheid(hoog)}"
    return vormen[indicator.richting].format(indicator.met_eenheid(laag))


def zin(indicator: Indicator) -> tuple[Inline, ...]:
    """The indicator in a sentence: what it measures, the aim, by when, and how it stands."""
    deadline = f", {indicator.deadline.text}" if indicator.deadline else ""
    begin = f"{indicator.volledige_naam}: {doel_in_woorden(indicator)}{deadline}"
    if indicator.nu is None:
        return (Text(f"{begin}."),)
    nu = f"op dit moment\N{NO-BREAK SPACE}{indicator.met_eenheid(indicator.nu)}"
    return (Text(f"{begin} ("), Emphasis((Text(nu),)), Text(")."))


@dataclass(frozen=True)
class Kolom:
    """A column of a table of indicators, and what stands in it."""

    kolom: Column
    cel: Callable[[Indicator, date | None], tuple[Block, ...]]


def _kolom(kop: str, breedte: float, uitlijning: Align = Align.LEFT) -> Column:
    return Column((Text(kop),), breedte, uitlijning)


def smalle_tabel(groepen: list[Groep], op: date | None) -> Table:
    """The goals and their indicators for a narrow column: value, aim, deadline and status."""
    return _tabel(SMAL, groepen, op)


def brede_tabel(groepen: list[Groep], op: date | None) -> tuple[Block, ...]:
    """The indicators over the width of a page, with a bar, and the change if there is one.

    Nothing when there are no indicators.
    """
    gemeten = [groep for groep in groepen if groep.indicatoren]
    indicatoren = [indicator for groep in gemeten for indicator in groep.indicatoren]
    veranderd = any(indicator.vorige is not None for indicator in indicatoren)
    kolommen = BREED if veranderd else EERSTE_KEER
    return (_tabel(kolommen, gemeten, op),) if gemeten else ()


def _tabel(kolommen: tuple[Kolom, ...], groepen: list[Groep], op: date | None) -> Table:
    rijen: list[Row | Band] = []
    for groep in groepen:
        rijen.append(Band((Text(groep.titel),)))
        rijen.extend(_rij(kolommen, indicator, op) for indicator in groep.indicatoren)
        if not groep.indicatoren:
            rijen.append(Row((plain(ZONDER_CIJFER), *((),) * (len(kolommen) - 1))))
    return Table(tuple(kolom.kolom for kolom in kolommen), tuple(rijen), SAMENVATTING)


def _rij(kolommen: tuple[Kolom, ...], indicator: Indicator, op: date | None) -> Row:
    return Row(tuple(kolom.cel(indicator, op) for kolom in kolommen))


def verschil(indicator: Indicator) -> str:
    """The change since the previous value, with its sign; empty when there is none to tell."""
    if indicator.nu is None or indicator.vorige is None:
        return ""
    stap = indicator.nu - indicator.vorige
    teken = "+" if stap > 0 else "\N{MINUS SIGN}" if stap < 0 else ""
    return f"{teken}{dutch.number_text(abs(stap))}"


def _met_eenheid(indicator: Indicator, waarde: Decimal | None) -> str:
    return "" if waarde is None else indicator.met_eenheid(waarde)


def _naam(indicator: Indicator) -> tuple[Block, ...]:
    """The name, and in italics what must be known of the indicator and its latest value."""
    bij_meting = indicator.reeks[-1].toelichting if indicator.metingen else None
    opmerkingen = (*indicator.toelichting, *plain(bij_meting or ""))
    return (*plain(indicator.volledige_naam), *map(_cursief, opmerkingen))


def _cursief(blok: Block) -> Block:
    return Paragraph((Emphasis(blok.children),)) if isinstance(blok, Paragraph) else blok


def _nu(indicator: Indicator) -> tuple[Block, ...]:
    if indicator.nu is None:
        return ()
    return (Paragraph((Strong((Text(indicator.met_eenheid(indicator.nu)),)),)),)


def _status(indicator: Indicator, op: date | None) -> tuple[Block, ...]:
    oordeel = indicator.oordeel(op)
    return (Paragraph(met_merk(oordeel)),) if oordeel else plain("Geen meting")


def _balk(indicator: Indicator) -> tuple[Block, ...]:
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
    nu, vorige = _met_eenheid(indicator, indicator.nu), _met_eenheid(indicator, indicator.vorige)
    stand = f"van {vorige} naar {nu}" if vorige else f"nu {nu}"
    return f"{indicator.volledige_naam}: {stand}; doel {doel_in_woorden(indicator)}"


def _vorige(indicator: Indicator) -> tuple[Block, ...]:
    return plain(_met_eenheid(indicator, indicator.vorige))


def _deadline(indicator: Indicator) -> tuple[Block, ...]:
    return plain(indicator.deadline.text if indicator.deadline else "")


def _los(cel: Callable[[Indicator], tuple[Block, ...]]) -> Callable[..., tuple[Block, ...]]:
    """A cell that does not depend on the day."""
    return lambda indicator, op: cel(indicator)


NAAM = Kolom(_kolom("Indicator", 46), _los(_naam))
VORIGE = Kolom(_kolom("Vorige", 18, Align.RIGHT), _los(_vorige))
NU = Kolom(_kolom("Nu", 18, Align.RIGHT), _los(_nu))
VERSCHIL = Kolom(
    _kolom("Verschil", 18, Align.RIGHT), _los(lambda indicator: plain(verschil(indicator)))
)
DOEL = Kolom(
    _kolom("Doel", 24, Align.RIGHT), _los(lambda indicator: plain(_doel(indicator, _KORT_VORM)))
)
DEADLINE = Kolom(_kolom("Deadline", 23), _los(_deadline))
VOORTGANG = Kolom(_kolom("Voortgang", 33), _los(_balk))
STATUS = Kolom(_kolom("Status", 26), _status)

SMAL = (NAAM, NU, DOEL, DEADLINE, STATUS)
EERSTE_KEER = (NAAM, NU, DOEL, DEADLINE, VOORTGANG, STATUS)
BREED = (NAAM, VORIGE, NU, VERSCHIL, DOEL, VOORTGANG, STATUS)

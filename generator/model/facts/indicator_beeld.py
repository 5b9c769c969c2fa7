"""How indicators are shown: in a sentence, in a narrow table and in a wide one with bars."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from generator import dutch
from generator.content.tables import Groep, Indeling, Kolom, kolom, los, tekst
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
from generator.model.facts.indicator import Indicator, Richting
from generator.model.facts.oordeel import met_merk

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


def smalle_tabel(groepen: list[Groep[Indicator]], op: date | None) -> Table:
    """The goals and their indicators for a narrow column: value, aim, deadline and status."""
    return SMAL.tabel(groepen, op)


def brede_tabel(groepen: list[Groep[Indicator]], op: date | None) -> tuple[Block, ...]:
    """The indicators over the width of a page, with a bar, and the change if there is one.

    Nothing when there are no indicators.
    """
    gemeten = [groep for groep in groepen if groep.leden]
    indicatoren = [indicator for groep in gemeten for indicator in groep.leden]
    veranderd = any(indicator.vorige is not None for indicator in indicatoren)
    indeling = BREED if veranderd else EERSTE_KEER
    return (indeling.tabel(gemeten, op),) if gemeten else ()


def verschil(indicator: Indicator) -> str:
    """The change since the previous value, with its sign; empty when there is none to tell."""
    if indicator.nu is None or indicator.vorige is None:
        return ""
    stap = indicator.nu - indicator.vorige
    teken = "+" if stap > 0 else "\N{MINUS SIGN}" if stap < 0 else ""
    return f"{teken}{dutch.number_text(abs(stap))}"


def naam(indicator: Indicator) -> tuple[Block, ...]:
    """The name, and in italics what must be known of the indicator and its latest value."""
    bij_meting = indicator.reeks[-1].toelichting if indicator.metingen else None
    opmerkingen = (*indicator.toelichting, *plain(bij_meting or ""))
    return (*plain(indicator.volledige_naam), *map(_cursief, opmerkingen))


def _cursief(blok: Block) -> Block:
    return Paragraph((Emphasis(blok.children),)) if isinstance(blok, Paragraph) else blok


def _nu(indicator: Indicator) -> tuple[Block, ...]:
    if indicator.nu is None:
        return ()
    return (Paragraph((Strong((Text(indicator.met_losse_eenheid(indicator.nu)),)),)),)


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
    nu, vorige = map(indicator.met_losse_eenheid, (indicator.nu, indicator.vorige))
    stand = f"van {vorige} naar {nu}" if vorige else f"nu {nu}"
    return f"{indicator.volledige_naam}: {stand}; doel {doel_in_woorden(indicator)}"


def _vorige(indicator: Indicator) -> str:
    return indicator.met_losse_eenheid(indicator.vorige)


def _doel_kort(indicator: Indicator) -> str:
    return _doel(indicator, _KORT_VORM).replace("\N{NO-BREAK SPACE}", " ")  # a narrow cell


def _deadline(indicator: Indicator) -> str:
    return indicator.deadline.text if indicator.deadline else ""


NAAM = Kolom(kolom("Indicator", 46), los(naam))
VORIGE = Kolom(kolom("Vorige", 18, Align.RIGHT), tekst(_vorige))
NU = Kolom(kolom("Nu", 18, Align.RIGHT), los(_nu))
VERSCHIL = Kolom(kolom("Verschil", 18, Align.RIGHT), tekst(verschil))
DOEL = Kolom(kolom("Doel", 24, Align.RIGHT), tekst(_doel_kort))
DEADLINE = Kolom(kolom("Deadline", 23), tekst(_deadline))
VOORTGANG = Kolom(kolom("Voortgang", 33), los(_balk))
STATUS = Kolom(kolom("Status", 26), _status)

SMAL = Indeling((NAAM, NU, DOEL, DEADLINE, STATUS), SAMENVATTING, ZONDER_CIJFER)
EERSTE_KEER = Indeling((NAAM, NU, DOEL, DEADLINE, VOORTGANG, STATUS), SAMENVATTING, ZONDER_CIJFER)
BREED = Indeling((NAAM, VORIGE, NU, VERSCHIL, DOEL, VOORTGANG, STATUS), SAMENVATTING, ZONDER_CIJFER)

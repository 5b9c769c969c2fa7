"""How an indicator and its values are put in words."""

from __future__ import annotations

from decimal import Decimal

from generator import dutch
from generator.model.facts.indicator.fields import Indicator
from generator.model.facts.indicator.richting import Richting

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
_NAAM_VAN_DOEL = {
    Richting.MINIMAAL: "streefwaarde {}",
    Richting.MAXIMAAL: "streefwaarde {}",
    Richting.BANDBREEDTE: "bandbreedte {}",
    Richting.DREMPELWAARDE: "drempelwaarde {}",
}


def volledige_naam(indicator: Indicator) -> str:
    """The name with its scope."""
    if indicator.reikwijdte:
        return f"{indicator.naam}, {indicator.reikwijdte}"
    return indicator.naam


def met_eenheid(indicator: Indicator, waarde: Decimal) -> str:
    """A value with its unit: 9,4% or 12 medewerkers."""
    ruimte = "" if indicator.eenheid == "%" else "\N{NO-BREAK SPACE}"
    return f"{dutch.number_text(waarde)}{ruimte}{indicator.eenheid}"


def met_losse_eenheid(indicator: Indicator, waarde: Decimal | None) -> str:
    """The same for a narrow cell: the unit may stand on the next line. Empty for no value."""
    return "" if waarde is None else _los(met_eenheid(indicator, waarde))


def _los(woorden: str) -> str:
    return woorden.replace("\N{NO-BREAK SPACE}", " ")


def doel_in_woorden(indicator: Indicator) -> str:
    """The aim in words: minimaal 15%, or 45 tot 55%."""
    return _doel(indicator, _DOEL_VORM)


def doel_kort(indicator: Indicator) -> str:
    """The same for a narrow cell: 15%, or max. 15%."""
    return _los(_doel(indicator, _KORT_VORM))


def doel_met_naam(indicator: Indicator) -> str:
    """The aim with what it is called: streefwaarde 15%, bandbreedte 45 tot 55%."""
    aim = (
        doel_in_woorden(indicator)
        if indicator.richting is Richting.BANDBREEDTE
        else met_eenheid(indicator, indicator.doel[0])
    )
    return _NAAM_VAN_DOEL[indicator.richting].format(aim)


def _doel(indicator: Indicator, vormen: dict[Richting, str]) -> str:
    laag, hoog = indicator.doel
    if indicator.richting is Richting.BANDBREEDTE:
        return f"{dutch.number_text(laag)} tot {met_eenheid(indicator, hoog)}"
    return vormen[indicator.richting].format(met_eenheid(indicator, laag))


def deadline(indicator: Indicator) -> str:
    """By when, as printed; empty when that is open."""
    return indicator.deadline.text if indicator.deadline else ""


def verschil(indicator: Indicator) -> str:
    """The change since the previous value, with its sign; empty when there is none to tell."""
    if indicator.nu is None or indicator.vorige is None:
        return ""
    stap = indicator.nu - indicator.vorige
    teken = "+" if stap > 0 else "\N{MINUS SIGN}" if stap < 0 else ""
    return f"{teken}{dutch.number_text(abs(stap))}"

"""How an indicator and its values are put in words.

What is printed knows from which fields it comes; for charts and for who cannot see a page the
same words are plain text.
"""

from __future__ import annotations

from decimal import Decimal

from generator import dutch
from generator.content.inline import Value
from generator.content.values import Line, line, value
from generator.content.words import text_of
from generator.model.facts.groep import Afscherming
from generator.model.facts.indicator.indicator import Indicator
from generator.model.facts.indicator.meting import Cijfer, Meting
from generator.model.facts.indicator.richting import Richting
from generator.model.peildatum import Peildatum

TE_KLEIN = "te klein om te tonen"
"""What stands in the place of a value that is about too few persons."""

GEEN_METING = "Geen meting"
"""What is said of how an indicator stands that was never measured."""

KORT = "te klein"
"""The same in a narrow cell; beside it stands why in full."""

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


def naam(indicator: Indicator) -> Line:
    """The name with its scope."""
    reikwijdte = indicator.regel_van("reikwijdte")
    return line(indicator.tekst_van("naam"), *((", ", *reikwijdte) if reikwijdte else ()))


def volledige_naam(indicator: Indicator) -> str:
    """The name with its scope, as plain text."""
    return text_of(naam(indicator))


def met_eenheid(indicator: Indicator, waarde: Decimal) -> str:
    """A value with its unit: 9,4% or 12 medewerkers."""
    return dutch.with_unit(waarde, indicator.eenheid)


def met_losse_eenheid(indicator: Indicator, waarde: Decimal) -> str:
    """The same for a narrow cell: the unit may stand on the next line."""
    return _los(met_eenheid(indicator, waarde))


def _los(woorden: str) -> str:
    return woorden.replace("\N{NO-BREAK SPACE}", " ")


def cijfer(indicator: Indicator, wat: Cijfer | None) -> Line:
    """A value with its unit for a narrow cell; nothing for no value, unless nobody may see it."""
    if wat is None:
        return indicator.vak_in_regel() or te_klein(indicator, KORT)
    woorden = met_losse_eenheid(indicator, wat.waarde)
    return (value(woorden, wat.herkomst, *indicator.plekken_van("eenheid")),)


def te_klein(indicator: Indicator, woorden: str = TE_KLEIN) -> Line:
    """The words in the place of a value that nobody may see; nothing if all may be seen."""
    if indicator.afscherming is Afscherming.NIETS:
        return ()
    return (value(woorden, indicator.herkomst_van()),)


def zonder_oordeel(indicator: Indicator) -> str:
    """Why nothing is said of how it stands."""
    if indicator.is_weggelaten:
        return indicator.vak
    return TE_KLEIN.capitalize() if indicator.is_te_klein else GEEN_METING


def zonder_oordeel_in_regel(indicator: Indicator) -> Value:
    """The same, with where the indicator stands."""
    return value(zonder_oordeel(indicator), indicator.herkomst_van())


def cijfer_in_zin(indicator: Indicator, wat: Cijfer) -> Value:
    """A value with its unit, kept together on one line."""
    woorden = met_eenheid(indicator, wat.waarde)
    return value(woorden, wat.herkomst, *indicator.plekken_van("eenheid"))


def is_verouderd(meting: Meting, op: Peildatum) -> Value:
    """That a measurement is old on the day ``op``, with its own day."""
    woorden = f"verouderd: gemeten op {dutch.date_text(meting.peildatum)}"
    return value(woorden, meting.herkomst_van("peildatum"), op.herkomst)


def doel(indicator: Indicator) -> Value:
    """The aim in words: minimaal 15%, or 45 tot 55%."""
    return _uit_doel(indicator, doel_in_woorden(indicator))


def doel_kort(indicator: Indicator) -> Value:
    """The same for a narrow cell: 15%, or max. 15%."""
    return _uit_doel(indicator, _los(_doel(indicator, _KORT_VORM)))


def _uit_doel(indicator: Indicator, woorden: str) -> Value:
    overig = indicator.plekken_van("richting", "eenheid")
    return value(woorden, *indicator.herkomst_van_doel, *overig)


def doel_in_woorden(indicator: Indicator) -> str:
    """The aim as plain text."""
    return _doel(indicator, _DOEL_VORM)


def doel_met_naam_in_woorden(indicator: Indicator) -> str:
    """The aim with what it is called: streefwaarde 15%, bandbreedte 45 tot 55%."""
    if indicator.doel_is_weg:
        return indicator.vak
    streefwaarde = (
        doel_in_woorden(indicator)
        if indicator.richting is Richting.BANDBREEDTE
        else met_eenheid(indicator, indicator.doel[0])
    )
    return _NAAM_VAN_DOEL[indicator.richting].format(streefwaarde)


def _doel(indicator: Indicator, vormen: dict[Richting, str]) -> str:
    if indicator.doel_is_weg:
        return indicator.vak
    laag, hoog = indicator.doel
    if indicator.richting is Richting.BANDBREEDTE:
        is_bedrag = dutch.is_currency(indicator.eenheid)
        laagste = met_eenheid(indicator, laag) if is_bedrag else dutch.number_text(laag)
        return f"{laagste} tot {met_eenheid(indicator, hoog)}"
    return vormen[indicator.richting].format(met_eenheid(indicator, laag))


def verschil(indicator: Indicator) -> Line:
    """The change since the previous value, with its sign; nothing when there is none to tell."""
    nu, vorige = indicator.cijfer, indicator.vorig_cijfer
    if nu is None or vorige is None:
        return indicator.vak_in_regel()
    stap = nu.waarde - vorige.waarde
    teken = "+" if stap > 0 else "\N{MINUS SIGN}" if stap < 0 else ""
    return (value(f"{teken}{dutch.number_text(abs(stap))}", nu.herkomst, vorige.herkomst),)

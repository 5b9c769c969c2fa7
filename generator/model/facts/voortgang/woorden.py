"""What changed since the previous dossier, in words."""

from __future__ import annotations

from decimal import Decimal

from generator import dutch
from generator.content.inline import Value
from generator.content.values import Line, line, value
from generator.model.facts.groep import Afscherming
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.vergelijking import GUNSTIG, ONGUNSTIG, Vergelijking
from generator.model.facts.indicator.woorden import TE_KLEIN
from generator.model.facts.voortgang.judgement import Tweetal
from generator.model.kind import Kader

PROCENTPUNT = "pp"
UITLEG = "In de tabel betekent pp: procentpunt."


def verandering(vergelijking: Vergelijking) -> tuple[Value, ...]:
    """The change, each part for a line of its own."""
    return tuple(value(deel, *vergelijking.herkomst) for deel in _verandering(vergelijking))


def _verandering(vergelijking: Vergelijking) -> tuple[str, ...]:
    if vergelijking.vorige is None:
        return ("nieuw in deze rapportage",)
    if vergelijking.nu.afscherming is Afscherming.GEHEEL:
        return (TE_KLEIN,)
    if vergelijking.vorige.afscherming is Afscherming.GEHEEL:
        return (f"de vorige waarde is {TE_KLEIN}",)
    if vergelijking.nu.nu is None:
        return ("nog geen meting",)
    if vergelijking.onvergelijkbaar:
        return ("niet te vergelijken met de vorige waarde",)
    if vergelijking.verandering is None or vergelijking.beweging is None:
        return ("eerste meting",)
    if not vergelijking.nieuwe_meting and not vergelijking.verandering:
        return ("geen nieuwe meting",)
    return (stap(vergelijking.nu, vergelijking.verandering), vergelijking.beweging.value)


def nog_te_gaan(indicator: Indicator) -> Line:
    """How far the value still is from the aim; nothing without a value."""
    nu = indicator.cijfer
    if nu is None:
        return ()
    afstand = indicator.afstand(nu.waarde)
    woorden = f"nog {hoeveel(indicator, afstand)}" if afstand else "bereikt"
    return (value(woorden, nu.herkomst, *indicator.herkomst_van_doel),)


def hoeveel(indicator: Indicator, verschil: Decimal) -> str:
    """A difference between two values with its unit: percentages differ by percentage points."""
    eenheid = PROCENTPUNT if indicator.eenheid == "%" else indicator.eenheid
    return f"{dutch.number_text(verschil)}\N{NO-BREAK SPACE}{eenheid}"


def stap(indicator: Indicator, verschil: Decimal) -> str:
    """A change in words, with its direction as an arrow too: ↑ 3,3 pp hoger."""
    if not verschil:
        return "gelijk gebleven"
    teken, richting = ("↑", "hoger") if verschil > 0 else ("↓", "lager")
    return f"{teken}\N{NO-BREAK SPACE}{hoeveel(indicator, abs(verschil))} {richting}"


def samenvatting(tweetal: Tweetal) -> Line:
    """With what is compared, and how many indicators went which way."""
    begin = _vergeleken_met(tweetal.vorige)
    telling = _telling(tweetal)
    uitleg = UITLEG if _in_procenten(tweetal) else ""
    return line(*begin, " " if begin and telling else "", *telling, " " if uitleg else "", uitleg)


def _in_procenten(tweetal: Tweetal) -> bool:
    """Whether a difference of percentages may be named."""
    return any(een.nu.eenheid == "%" and een.nu.cijfer for een in tweetal.vergelijkingen())


def _vergeleken_met(vorige: Kader) -> Line:
    toen = vorige.peildatum
    if toen is None:
        return ()
    wanneer = value(dutch.date_text(toen.dag), toen.herkomst)
    return line("Vergeleken met de rapportage van ", wanneer, ".")


def _telling(tweetal: Tweetal) -> Line:
    bewegingen, alle = tweetal.bewegingen(), len(tweetal.vergelijkingen())
    gunstig = sum(bewegingen[beweging] for beweging in GUNSTIG)
    ongunstig = sum(bewegingen[beweging] for beweging in ONGUNSTIG)
    aantallen = {
        "beter of nog steeds goed": gunstig,
        "slechter": ongunstig,
        "gelijk gebleven": bewegingen.total() - gunstig - ongunstig,
        "zonder nieuwe meting of niet vergeleken": alle - bewegingen.total(),
    }
    if not alle:
        return ()
    delen = [f"{aantal} {woord}" for woord, aantal in aantallen.items() if aantal]
    namen = dutch.count_text(alle, "indicator", "indicatoren")
    doelen = (tweetal.doelen.herkomst_van("doelen"), tweetal.doelen_toen.herkomst_van("doelen"))
    return line("Van de ", value(f"{namen}: {dutch.list_text(delen)}", *doelen), ".")

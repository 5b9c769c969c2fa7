"""What changed since the previous dossier, in words."""

from __future__ import annotations

from decimal import Decimal

from generator import dutch
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.vergelijking import GUNSTIG, ONGUNSTIG, Vergelijking
from generator.model.facts.voortgang.judgement import Tweetal


def verandering(vergelijking: Vergelijking) -> tuple[str, ...]:
    """The change, each part on a line of its own."""
    if vergelijking.vorige is None:
        return ("nieuw in deze rapportage",)
    if vergelijking.nu.nu is None:
        return ("nog geen meting",)
    if vergelijking.onvergelijkbaar:
        return ("niet te vergelijken met de vorige waarde",)
    if vergelijking.verandering is None or vergelijking.beweging is None:
        return ("eerste meting",)
    if not vergelijking.nieuwe_meting and not vergelijking.verandering:
        return ("geen nieuwe meting",)
    return (stap(vergelijking.nu, vergelijking.verandering), vergelijking.beweging.value)


def nog_te_gaan(indicator: Indicator) -> str:
    """How far the value still is from the aim, in words; empty without a value."""
    if indicator.nu is None:
        return ""
    afstand = indicator.afstand(indicator.nu)
    return f"nog {hoeveel(indicator, afstand)}" if afstand else "bereikt"


def hoeveel(indicator: Indicator, verschil: Decimal) -> str:
    """A difference between two values with its unit: percentages differ by percentage points."""
    eenheid = "procentpunt" if indicator.eenheid == "%" else indicator.eenheid
    return f"{dutch.number_text(verschil)} {eenheid}"


def stap(indicator: Indicator, verschil: Decimal) -> str:
    """A change in words, with its direction: 3,3 procentpunt hoger."""
    if not verschil:
        return "gelijk gebleven"
    richting = "hoger" if verschil > 0 else "lager"
    return f"{hoeveel(indicator, abs(verschil))} {richting}"


def samenvatting(tweetal: Tweetal) -> str:
    """With what is compared, and how many indicators went which way."""
    bewegingen, alle = tweetal.bewegingen(), len(tweetal.vergelijkingen())
    gunstig = sum(bewegingen[beweging] for beweging in GUNSTIG)
    ongunstig = sum(bewegingen[beweging] for beweging in ONGUNSTIG)
    aantallen = {
        "beter of nog steeds goed": gunstig,
        "slechter": ongunstig,
        "gelijk gebleven": bewegingen.total() - gunstig - ongunstig,
        "zonder nieuwe meting of niet vergeleken": alle - bewegingen.total(),
    }
    dag = tweetal.vorige.peildatum
    begin = f"Vergeleken met de rapportage van {dutch.date_text(dag)}." if dag else ""
    delen = [f"{aantal} {woord}" for woord, aantal in aantallen.items() if aantal]
    namen = dutch.count_text(alle, "indicator", "indicatoren")
    rest = f"Van de {namen}: {dutch.list_text(delen)}." if alle else ""
    return " ".join(filter(None, (begin, rest)))

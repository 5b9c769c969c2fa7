"""What changed since the previous dossier, in words."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

from generator import dutch
from generator.content.inline import Value
from generator.content.values import Line, line, value
from generator.content.words import text_of
from generator.model.facts.indicator import Beoordeling, Indicator
from generator.model.facts.indicator.judgement import TEMPO_GOED, TEMPO_LAAG, TEMPO_VEEL_TE_LAAG
from generator.model.facts.indicator.vergelijking import (
    GUNSTIG,
    ONGUNSTIG,
    Beweging,
    Uitkomst,
    Vergelijking,
)
from generator.model.facts.indicator.verwachting import verwachting
from generator.model.facts.indicator.woorden import met_losse_eenheid
from generator.model.facts.voortgang.judgement import Tweetal
from generator.model.kind import Kader
from generator.model.peildatum import Peildatum
from generator.model.weglaatbaar import niet_apart, vak_van

BETER, SLECHTER, GELIJK = "beter of nog steeds goed", "slechter", "gelijk gebleven"
GETELD = tuple(dict.fromkeys((BETER, SLECHTER, GELIJK, *(een.geteld for een in Uitkomst))))
"""What indicators are counted under, in the order in which a reader gets it."""

ZIE_TOELICHTING = "zie de toelichting"
ANDERS_DE_LAATSTE_TIJD = {
    (TEMPO_GOED, False): "het tempo was hoog genoeg, maar is dat de laatste tijd niet",
    (TEMPO_LAAG, True): "het tempo was te laag, maar is de laatste tijd hoog genoeg",
    (TEMPO_VEEL_TE_LAAG, True): "het tempo was veel te laag, maar is de laatste tijd hoog genoeg",
}
"""Why it stands so, for a reason and whether the aim is reached at the pace of late."""

PROCENTPUNT = "pp"
UITLEG = "In de tabel betekent pp: procentpunt."


def verandering(vergelijking: Vergelijking) -> tuple[Value, ...]:
    """The change, each part for a line of its own."""
    return tuple(value(deel, *vergelijking.herkomst) for deel in _verandering(vergelijking))


def _verandering(vergelijking: Vergelijking) -> tuple[str, ...]:
    if vergelijking.nu.is_weggelaten:
        return (vergelijking.nu.vak,)
    uitkomst, verandering = vergelijking.uitkomst, vergelijking.verandering
    if uitkomst is Uitkomst.GECORRIGEERD:
        return (f"{uitkomst.value}: {_was(vergelijking)}",)
    if isinstance(uitkomst, Uitkomst) or verandering is None:
        return (uitkomst.value,)
    correctie = vergelijking.correctie
    gecorrigeerd = (f"vorige waarde gecorrigeerd: {_was(vergelijking)}",) if correctie else ()
    return (stap(vergelijking.nu, verandering), uitkomst.value, *gecorrigeerd)


def _was(vergelijking: Vergelijking) -> str:
    """The value as the previous dossier had it."""
    toen = vergelijking.vorige.nu if vergelijking.vorige else None
    return f"was {met_losse_eenheid(vergelijking.nu, toen)}" if toen is not None else ""


def reden(vergelijking: Vergelijking, gevonden: Beoordeling, op: Peildatum | None) -> Value:
    """Why it stands so on the day ``op``: also when the pace of late tells otherwise than that
    since the beginning, so that the judgement and what is expected do not contradict."""
    verwacht = verwachting(vergelijking, op)
    if verwacht is not None:
        gehaald = not vergelijking.nu.afstand(verwacht.waarde)
        if anders := ANDERS_DE_LAATSTE_TIJD.get((gevonden.reden, gehaald)):
            return value(anders, *dict.fromkeys((*gevonden.herkomst, *verwacht.herkomst)))
    return value(gevonden.reden or ZIE_TOELICHTING, *gevonden.herkomst)


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
    return dutch.with_unit(verschil, PROCENTPUNT if indicator.eenheid == "%" else indicator.eenheid)


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
    alle = niet_apart(een.nu for een in tweetal.vergelijkingen())
    return any(een.eenheid == "%" and een.cijfer for een in alle)


def _vergeleken_met(vorige: Kader) -> Line:
    toen = vorige.peildatum
    if toen is None:
        return ()
    wanneer = value(dutch.date_text(toen.dag), toen.herkomst)
    return line("Vergeleken met de rapportage van ", wanneer, ".")


def _telling(tweetal: Tweetal) -> Line:
    aantallen: Counter[str] = Counter()
    for uitkomst, aantal in tweetal.uitkomsten().items():
        aantallen[_geteld(uitkomst)] += aantal
    if not aantallen:
        return ()
    weg = text_of(vak_van(een.nu for een in tweetal.vergelijkingen()))
    delen = [f"{aantallen[woord]} {woord}" for woord in GETELD if aantallen[woord]]
    namen = dutch.count_text(aantallen.total(), "indicator", "indicatoren")
    doelen = (tweetal.doelen.herkomst_van("doelen"), tweetal.doelen_toen.herkomst_van("doelen"))
    return line("Van de ", value(f"{namen}: {weg or dutch.list_text(delen)}", *doelen), ".")


def _geteld(uitkomst: Uitkomst | Beweging) -> str:
    """How it reads in the count of all indicators: a word of ``GETELD``."""
    if isinstance(uitkomst, Uitkomst):
        return uitkomst.geteld
    if uitkomst in GUNSTIG:
        return BETER
    return SLECHTER if uitkomst in ONGUNSTIG else GELIJK

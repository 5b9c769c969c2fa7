"""How the first page reads: the counts with their day, then what asks for attention."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from generator import dutch
from generator.content.inline import Inline, Strong
from generator.content.tables import ColumnOf, TableLayout
from generator.content.tree import Align
from generator.content.values import Blocks, Line, enumerated, line, paragraph, value
from generator.content.words import text_of
from generator.model.facts.doelen import Doelen
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.content import status_van
from generator.model.facts.indicator.woorden import GEEN_METING, TE_KLEIN, cijfer, doel_kort, naam
from generator.model.facts.oordeel import VERSCHIJNING, Oordeel
from generator.model.facts.status import Status
from generator.model.kind import Kader
from generator.model.peildatum import Peildatum
from generator.model.samenvatting.judgement import Telling
from generator.model.samenvatting.verloop import verloop
from generator.model.weglaatbaar import apart_van, vak_van
from generator.origin import Origin

AANDACHT = "Vraagt het eerst aandacht"


def samenvatting(kader: Kader) -> Blocks:
    """The status of the programme, the counts, the most urgent; nothing without indicators."""
    nu = Telling.van(kader)
    if nu is None:
        return ()
    toen = Telling.van(kader.vorige) if kader.vorige else None
    return (
        *_programma(kader.van(Status)),
        *paragraph(*_telling(nu, toen, kader), " ", *_nieuwste(nu)),
        *_urgentste(nu),
    )


def _programma(status: Status | None) -> Blocks:
    """How the programme as a whole stands, and on which day that was said."""
    if status is None:
        return ()
    verschijning = VERSCHIJNING[status.status]
    woord = value(verschijning.woord.lower(), status.herkomst_van("status"))
    merk = (verschijning.merk, "\N{NO-BREAK SPACE}", Strong((woord,)))
    return paragraph("Het programma op ", *status.regel_van("peildatum"), ": ", *merk, ".")


def _telling(nu: Telling, toen: Telling | None, kader: Kader) -> Line:
    """How many indicators stand how, with the number of last time behind it."""
    alle = dutch.count_text(len(nu.indicatoren), "indicator", "indicatoren")
    begin = line("Van de ", value(alle, *_herkomst(kader)), ": ")
    if weg := vak_van((*nu.indicatoren, *(toen.indicatoren if toen else ()))):
        return line(*begin, value(text_of(weg), *_herkomst(kader)), ".", *_vorige_keer(toen))
    aantallen, eerder = nu.aantallen(), toen.aantallen() if toen else None
    delen = [
        _aantal(oordeel, aantallen[oordeel], eerder, _herkomst(kader))
        for oordeel in _GETELD
        if aantallen[oordeel] or (eerder and eerder[oordeel])
    ]
    return line(*begin, *enumerated(delen), ".", *_vorige_keer(toen))


_VOLGORDE = (Oordeel.ACHTER, Oordeel.AANDACHT, Oordeel.OP_SCHEMA, Oordeel.BEHAALD)
"""The worst first."""

_ZONDER_OORDEEL = {GEEN_METING: "zonder meting", TE_KLEIN.capitalize(): TE_KLEIN}
"""How those without a judgement are counted, by what is said of each."""

_GETELD: tuple[Oordeel | str, ...] = (*_VOLGORDE, *_ZONDER_OORDEEL)


def _herkomst(kader: Kader) -> tuple[Origin, ...]:
    """From which values the counts follow."""
    kaders = filter(None, (kader, kader.vorige))
    alle = (een.van(Doelen) for een in kaders)
    return tuple(doelen.herkomst_van("doelen") for doelen in alle if doelen)


def _aantal(
    oordeel: Oordeel | str,
    aantal: int,
    eerder: Counter[Oordeel | str] | None,
    herkomst: tuple[Origin, ...],
) -> Line:
    """A mark, the number, the word, and what the number was."""
    was = f" (was {eerder[oordeel]})" if eerder else ""
    if not isinstance(oordeel, Oordeel):
        return line(value(f"{aantal} {_ZONDER_OORDEEL[oordeel]}{was}", *herkomst))
    verschijning = VERSCHIJNING[oordeel]
    woorden: Inline = value(f"{aantal} {verschijning.woord.lower()}{was}", *herkomst)
    nadruk = Strong((woorden,)) if oordeel is Oordeel.ACHTER and aantal else woorden
    return line(verschijning.merk, "\N{NO-BREAK SPACE}", nadruk)


def _vorige_keer(toen: Telling | None) -> Line:
    """With how many indicators, and when, it 'was'."""
    if toen is None or toen.op is None:
        return ()
    dag = value(dutch.date_text(toen.op.dag), toen.op.herkomst)
    aantal = dutch.count_text(len(toen.indicatoren), "indicator", "indicatoren")
    hoeveel = value(aantal, toen.op.herkomst)
    return line(" 'Was' is de rapportage van ", dag, ", met ", hoeveel, ".")


def _nieuwste(nu: Telling) -> Line:
    """The day of the latest measurement; a box as soon as one may be left out."""
    if apart := apart_van(nu.indicatoren):
        return line("De nieuwste meting is van ", *vak_van(apart), ".")
    metingen = [een.reeks[-1] for een in nu.indicatoren if een.metingen]
    if not metingen:
        return ()
    laatste = max(metingen, key=lambda meting: meting.peildatum)
    return line("De nieuwste meting is van ", *laatste.regel_van("peildatum"), ".")


def _urgentste(nu: Telling) -> Blocks:
    """The most urgent; a box as soon as one of them may be left out."""
    if apart := apart_van(nu.indicatoren):
        return paragraph(f"{AANDACHT}: ", *vak_van(apart), ".")
    urgentste = nu.urgentste()
    return (
        (TableLayout(_kolommen(urgentste, nu.op), AANDACHT).table(urgentste),) if urgentste else ()
    )


def _kolommen(
    urgentste: Sequence[Indicator], op: Peildatum | None
) -> tuple[ColumnOf[Indicator], ...]:
    """A line of the measurements only if one of them was measured often enough."""
    lijn: ColumnOf[Indicator] = ColumnOf("Verloop naar doel", 29, lambda een: verloop(een, op))
    return (
        ColumnOf(AANDACHT, 40, lambda een: paragraph(*naam(een))),
        *((lijn,) if any(verloop(een, op) for een in urgentste) else ()),
        ColumnOf("Nu", 15, _nu, Align.RIGHT),
        ColumnOf("Doel", 28, _doel),
        ColumnOf("Status", 28, lambda een: status_van(een, op)),
    )


def _nu(indicator: Indicator) -> Blocks:
    waarde = cijfer(indicator, indicator.cijfer)
    return paragraph(Strong(waarde)) if waarde else ()


def _doel(indicator: Indicator) -> Blocks:
    """The aim, and by when."""
    return (*paragraph(doel_kort(indicator)), *indicator.alinea_van("deadline"))

"""How an indicator stands: as set by hand, or else as it follows from its figures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from generator.model.facts.indicator.indicator import Indicator
from generator.model.facts.indicator.meting import Meting
from generator.model.facts.indicator.richting import Richting
from generator.model.facts.oordeel import Oordeel
from generator.model.peildatum import Peildatum
from generator.origin import Origin

BEREIKT = {
    Richting.MINIMAAL: "de streefwaarde is bereikt",
    Richting.MAXIMAAL: "de streefwaarde is bereikt",
    Richting.BANDBREEDTE: "de waarde ligt binnen de bandbreedte",
    Richting.DREMPELWAARDE: "de waarde ligt niet onder de drempelwaarde",
}
"""Why a value is where it should be, for each direction."""

NIET_BEKEND = "hoe het nu gaat, is niet bekend"
"""Why nothing goes as planned for sure by an old measurement."""

VOORBIJ = "de deadline is voorbij"
TEMPO_GOED = "het tempo is hoog genoeg"
TEMPO_LAAG = "het tempo is te laag"
TEMPO_VEEL_TE_LAAG = "het tempo is veel te laag"


@dataclass(frozen=True)
class Beoordeling:
    """A judgement, why it is so, in a few words, and from which values it follows."""

    oordeel: Oordeel
    reden: str
    herkomst: tuple[Origin, ...] = ()


def beoordeling(indicator: Indicator, op: Peildatum | None) -> Beoordeling | None:
    """How it stands on the day ``op``; None when nothing was measured yet.

    A judgement that was set by hand has its reason in the note of the indicator. From an old
    measurement it does not follow that things go as planned.
    """
    if indicator.status:
        return Beoordeling(indicator.status, "", indicator.herkomst_van_oordeel)
    oud = verouderd(indicator, op)
    gezien = op if oud or _hangt_af_van_dag(indicator) else None
    gevonden = _uit_cijfers(indicator, gezien)
    if gevonden is None:
        return None
    if oud and gevonden.oordeel is Oordeel.OP_SCHEMA:
        gevonden = Beoordeling(Oordeel.AANDACHT, NIET_BEKEND)
    gemeten = (oud.herkomst_van("peildatum"),) if oud else ()
    dag = (gezien.herkomst,) if gezien else ()
    return replace(gevonden, herkomst=(*indicator.herkomst_van_oordeel, *gemeten, *dag))


def verouderd(indicator: Indicator, op: Peildatum | None) -> Meting | None:
    """The latest measurement, if it is old on the day ``op``."""
    laatste = indicator.laatste
    return laatste if laatste and op and op.is_oud(laatste.peildatum) else None


def te_laat(indicator: Indicator, op: date) -> bool:
    """Whether the deadline is past without the aim being reached, and nobody says why."""
    einde = indicator.einde
    return einde is not None and einde < op and not indicator.bereikt and indicator.status is None


def tegenspraak(indicator: Indicator, op: Peildatum | None) -> str | None:
    """Why the status that was set by hand cannot be so by the figures; None when it can.

    Somebody may know more than the figures show, but not that a value is what it is not.
    """
    gevonden = _uit_cijfers(indicator, op)
    if indicator.status is None or gevonden is None:
        return None
    te_goed = indicator.status is Oordeel.BEHAALD and not indicator.bereikt
    te_slecht = indicator.status is Oordeel.ACHTER and indicator.bereikt
    voorbij = indicator.status is Oordeel.OP_SCHEMA and gevonden.reden == VOORBIJ
    if not (te_goed or te_slecht or voorbij):
        return None
    reden = gevonden.reden if indicator.bereikt or voorbij else "het doel is niet gehaald"
    return f"deze status past niet bij de cijfers: {reden}"


def _hangt_af_van_dag(indicator: Indicator) -> bool:
    """Whether it stands otherwise after its deadline: not when that is only words, nor when the
    aim is reached and need not be held."""
    if indicator.einde is None:
        return False
    return _houdt_vast(indicator) or not indicator.bereikt


def _houdt_vast(indicator: Indicator) -> bool:
    """Whether the aim is to be held until the deadline, not to be reached by then."""
    return indicator.richting in (Richting.BANDBREEDTE, Richting.DREMPELWAARDE)


def _uit_cijfers(indicator: Indicator, op: Peildatum | None) -> Beoordeling | None:
    """The judgement that follows from measurements, aim and deadline."""
    if indicator.nu is None:
        return None
    einde = indicator.einde
    voorbij = op is not None and einde is not None and op.dag > einde
    if indicator.bereikt:
        vastgehouden = _houdt_vast(indicator) and not voorbij
        oordeel = Oordeel.OP_SCHEMA if vastgehouden else Oordeel.BEHAALD
        return Beoordeling(oordeel, BEREIKT[indicator.richting])
    if voorbij:
        return Beoordeling(Oordeel.ACHTER, VOORBIJ)
    return _tempo(indicator)


def _tempo(indicator: Indicator) -> Beoordeling:
    """Whether the pace so far is enough to be in time; without a pace to see, attention.

    Expected is that the distance to the aim shrinks along a straight line, from the zero
    value (or first measurement) to nothing at the deadline. On the line or ahead of it is on
    schedule, at least half of what was expected asks for attention. What was where it should
    be and left it, is behind.
    """
    reeks, einde = indicator.reeks, indicator.einde
    if einde is None:
        return Beoordeling(Oordeel.AANDACHT, "zonder einddatum is er geen tempo te bepalen")
    if len(reeks) < 2 or einde <= reeks[0].peildatum:
        return Beoordeling(Oordeel.AANDACHT, "er zijn te weinig metingen voor een tempo")
    begin, laatste = reeks[0], reeks[-1]
    start = indicator.nulwaarde if indicator.nulwaarde is not None else begin.waarde
    weg = indicator.afstand(start)
    dagen = (min(laatste.peildatum, einde) - begin.peildatum).days
    verwacht = weg * dagen / (einde - begin.peildatum).days
    gedaan = weg - indicator.afstand(laatste.waarde)
    if not weg:
        return Beoordeling(Oordeel.ACHTER, "de waarde was goed en is dat niet meer")
    if gedaan >= verwacht:
        return Beoordeling(Oordeel.OP_SCHEMA, TEMPO_GOED)
    if 2 * gedaan >= verwacht:
        return Beoordeling(Oordeel.AANDACHT, TEMPO_LAAG)
    return Beoordeling(Oordeel.ACHTER, TEMPO_VEEL_TE_LAAG)

"""Which conversations count on a day, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator import dutch
from generator.model.dubbel import met_eerdere
from generator.model.facts.debriefing.fields import Gesprek
from generator.model.facts.kalender import (
    Kalender,
    Moment,
    Namen,
    eerste_komst,
    kalenders_van,
    niet_te_volgen,
)
from generator.model.kind import Kader
from generator.model.peildatum import Peildatum
from generator.model.weglaatbaar import niet_apart
from generator.problems import Problem


def gevoerd(gesprekken: Sequence[Gesprek], op: Peildatum | None) -> tuple[Gesprek, ...]:
    """Those that were held on the day ``op`` or before; those that stand apart always count."""
    return tuple(een for een in gesprekken if een.is_apart or op is None or een.datum <= op.dag)


def bijgewoond(kader: Kader) -> list[Moment]:
    """The moments at which members of the board were, as far as those do not stand apart.

    Those in all calendars of the dossier, as conversations are about moments in any of them.
    """
    alle = (een for kalender in kalenders_van(kader) for een in niet_apart(kalender.op_volgorde))
    return [moment for moment in alle if moment.br_leden and moment.geweest(kader.peildatum)]


def besproken(gesprekken: Sequence[Gesprek], kader: Kader) -> list[Moment]:
    """Those of them of which somebody spoke afterwards."""
    namen = Namen.van(kader)
    gevonden = [namen.laatst_begonnen(een.moment, een.datum) for een in niet_apart(gesprekken)]
    over = {moment.herkomst_van() for moment in gevonden if moment}
    return [moment for moment in bijgewoond(kader) if moment.herkomst_van() in over]


def past_bij_kalender(gesprekken: Sequence[Gesprek], kader: Kader) -> Iterator[Problem]:
    """Conversations of a moment or member that is not known, with who was not there, or before
    the moment."""
    if not kader.alle(Kalender):
        return
    namen = Namen.van(kader)
    for gesprek in gesprekken:
        moment = namen.laatst_begonnen(gesprek.moment, gesprek.datum)
        yield from niet_te_volgen(gesprek, moment, namen, kader.organisatie)
        begin = eerste_komst(moment) if moment else None
        if moment and moment.afgelast:
            melding = "dit moment is afgelast; haal het gesprek weg, of kies een ander moment"
            yield gesprek.waarschuwing_bij(melding, "moment")
        elif begin and gesprek.datum < begin:
            melding = (
                f"het gesprek ({dutch.date_text(gesprek.datum)}) is van vóór het moment"
                f" ({dutch.date_text(begin)})"
            )
            yield gesprek.waarschuwing_bij(melding, "datum")


def dubbele_gesprekken(gesprekken: Sequence[Gesprek]) -> Iterator[Problem]:
    """Conversations with the same member of the same moment on the same day."""
    for gesprek, eerder in met_eerdere(gesprekken, _wie_wat_wanneer):
        fout = gesprek.fout_bij("dit gesprek staat er al; haal er één weg")
        yield replace(fout, earlier=eerder.herkomst_van())


def _wie_wat_wanneer(gesprek: Gesprek) -> tuple[str, str, object]:
    return gesprek.moment.casefold(), gesprek.lid, gesprek.datum

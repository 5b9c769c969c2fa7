"""Whether a briefing comes in time, for somebody who is there."""

from __future__ import annotations

from collections.abc import Iterator

from generator import dutch
from generator.model.documents.briefing.fields import Velden
from generator.model.facts.kalender import Kalender, Namen, laatste_komst, niet_te_volgen
from generator.model.fields import shown
from generator.model.kind import Kader
from generator.problems import Problem, nearest


def onbekend_contact(briefing: Velden, kader: Kader) -> Iterator[Problem]:
    """A contact that is no contact of the organisation."""
    bekend = kader.organisatie.namen_van_contactpersonen
    if briefing.contact not in bekend:
        melding = kader.organisatie.onbekend_contact.format(shown(briefing.contact))
        meant = nearest(briefing.contact, bekend)
        yield briefing.fout_bij(melding, "contact", meant=meant)


def past_bij_kalender(briefing: Velden, kader: Kader) -> Iterator[Problem]:
    """That its moment or member is not in the calendar, or that it comes too late."""
    if not kader.alle(Kalender):  # told already: the file is not there, or wrong
        return
    namen = Namen.van(kader)
    moment = namen.eerstvolgende(briefing.moment, briefing.datum)
    yield from niet_te_volgen(briefing, moment, namen, kader.organisatie)
    laatste = laatste_komst(moment) if moment else None
    if moment and moment.afgelast:
        yield briefing.waarschuwing_bij("dit moment is afgelast; haal deze briefing weg", "moment")
    elif laatste and laatste < briefing.datum:
        melding = f"deze briefing is van na het moment ({dutch.date_text(laatste)})"
        yield briefing.waarschuwing_bij(melding, "datum")

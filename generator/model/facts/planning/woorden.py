"""A task in a sentence, as it is told on a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from generator import dutch
from generator.model.facts.kalender import Moment, eerste_komst
from generator.model.facts.planning.judgement import Taak, Werk


def melding(taak: Taak, dag: date) -> str:
    """Who, of which moment, and what must be done: SG, Keti Koti (1 juli 2025): de briefing …"""
    wie = f"{dutch.list_text(taak.leden)}, " if taak.leden else ""
    over = f"{wie}{taak.moment.naam} ({_wanneer(taak.moment)})"
    return f"{over}: {_WAT[taak.werk](taak, dag)}"


def _wanneer(moment: Moment) -> str:
    eerste = eerste_komst(moment)
    if eerste:
        return dutch.date_text(eerste)
    return moment.datum.text if moment.datum else "datum volgt"


def _briefing(taak: Taak, dag: date) -> str:
    assert taak.uiterlijk  # its day is known
    over = (taak.uiterlijk - dag).days
    if over < 0:
        return f"de briefing had {_geleden(-over)} weg gemoeten"
    return f"de briefing moet {_over(taak.uiterlijk, dag)} weg"


def _nog_te_schrijven(taak: Taak, dag: date) -> str:
    return f"{_briefing(taak, dag)}, en is nog niet geschreven"


def _debriefing(taak: Taak, dag: date) -> str:
    assert taak.uiterlijk  # it is over
    over = (taak.uiterlijk - dag).days
    if over < 0:
        return f"de debriefing had {_geleden(-over)} gemoeten"
    return f"de debriefing moet uiterlijk {_over(taak.uiterlijk, dag)}"


def _dag_kiezen(taak: Taak, dag: date) -> str:
    return "de dag moet nog worden gekozen"


def _bijeenkomst_kiezen(taak: Taak, dag: date) -> str:
    eerste = eerste_komst(taak.moment)
    assert eerste
    komen = "komt" if len(taak.leden) == 1 else "komen"
    weekdag = dutch.WEEKDAYS[eerste.weekday()]
    return f"dit is een {weekdag}; kies wanneer {dutch.list_text(taak.leden)} {komen}"


def _geleden(dagen: int) -> str:
    return "gisteren" if dagen == 1 else f"{dagen} dagen geleden"


def _over(uiterlijk: date, dag: date) -> str:
    dagen = (uiterlijk - dag).days
    if dagen < 2:
        return "morgen" if dagen else "vandaag"
    return f"over {dagen} dagen ({dutch.day_text(uiterlijk)})"


_WAT: Mapping[Werk, Callable[[Taak, date], str]] = {
    Werk.DAG: _dag_kiezen,
    Werk.BIJEENKOMST: _bijeenkomst_kiezen,
    Werk.SCHRIJVEN: _nog_te_schrijven,
    Werk.VERSTUREN: _briefing,
    Werk.DEBRIEFING: _debriefing,
}

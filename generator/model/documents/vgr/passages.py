"""How the parts of the progress report read."""

from __future__ import annotations

from generator.content.inline import Strong
from generator.content.tables import ColumnOf, TableLayout
from generator.content.tree import BulletList, Heading, KeyTable, Table
from generator.content.values import Blocks, Line, line, paragraph
from generator.model.documents.vgr.fields import Koppen, Velden
from generator.model.documents.vgr.parts import Actie, Manager, Opsomming, Spoor, Sporen
from generator.model.facts.status import Status, oordeel

TUSSENKOP = 3
"""The level of the headings within a part of the form."""


def onder(kop: Line, blokken: Blocks) -> Blocks:
    """The blocks under that heading; alone when it has no words."""
    return (Heading(TUSSENKOP, kop), *blokken) if kop else blokken


def communicatie(vgr: Velden) -> Table:
    """What was done and published, and when."""
    koppen = vgr.koppen or Koppen()
    kolommen = (
        ColumnOf[Actie](koppen.kop_van("acties"), 4, lambda een: een.passage_van("omschrijving")),
        ColumnOf[Actie](koppen.kop_van("datum_actie"), 1, lambda een: een.alinea_van("datum")),
    )
    return TableLayout(kolommen, "Acties en publicaties met hun datum").table(vgr.communicatie)


def algemeen(vgr: Velden, status: Status | None) -> KeyTable:
    """The general data, with the status if there is one."""
    managers = tuple(block for een in vgr.managers for block in paragraph(*_manager(een)))
    rijen = [
        ("Organisatieonderdeel/departement", vgr.alinea_van("organisatieonderdeel")),
        ("Project/programmamanager", managers),
        ("Datum rapportage", vgr.alinea_van("datum_rapportage")),
        ("Datum vorige rapportage", vgr.alinea_van("datum_vorige_rapportage")),
    ]
    if status:
        rijen.append(("Status", oordeel(status)))
    alle = tuple((line(naam), inhoud) for naam, inhoud in rijen)
    return KeyTable(alle, "Algemene gegevens van de rapportage")


def _manager(manager: Manager) -> Line:
    if not manager.telefoon:
        return manager.regel_van("naam")
    return line(manager.tekst_van("naam"), " (", manager.tekst_van("telefoon"), ")")


def opsomming(punten: Opsomming) -> Blocks:
    """The text and the points."""
    return (*punten.passage_van("inleiding"), BulletList(punten.passages_van("punten")))


def sporen(langs: Sporen) -> Blocks:
    """The text, the tracks as points, and the outlook."""
    return (
        *langs.passage_van("inleiding"),
        BulletList(tuple(map(_spoor, langs.sporen))),
        *langs.passage_van("vooruitblik"),
    )


def _spoor(spoor: Spoor) -> Blocks:
    """The name in bold, then the text."""
    naam = paragraph(Strong(spoor.regel_van("naam"))) if spoor.naam else ()
    return (*naam, *spoor.passage_van("tekst"))

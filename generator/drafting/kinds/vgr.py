"""A progress report that was made by hand → the files of one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.content.inline import Paragraph, Text
from generator.content.tree import Block
from generator.drafting.columns import KnownTable, Wanted, first_known, headings_of, known_table
from generator.drafting.draft import DraftDossier, DraftFile, Entry, Item, Items, check, fields
from generator.drafting.goals import goals
from generator.drafting.kinds.vgr_parts import (
    ACTIVITIES,
    AIMS,
    COMMUNICATION,
    EFFECT,
    FORM,
    GENERAL,
    GOALS,
    INTERVENTIONS,
    START,
    TRACKS,
    VISION,
    Parts,
    parts_of,
)
from generator.drafting.labels import Labelled, Labels, labelled
from generator.drafting.likeness import is_like
from generator.drafting.outline import Outline
from generator.drafting.points import Points, named, points_of
from generator.drafting.texts import markdown_of, short_text, words_of
from generator.drafting.typed_lists import in_one_list
from generator.model.documents.vgr.content import Vgr
from generator.model.facts.kansen import Kansen
from generator.model.facts.knelpunten import Knelpunten
from generator.received.document import WordBlock, WordRow, WordTable
from generator.source import Data

__all__ = ["FORM", "vgr"]

_LABELS: Labels = {
    "organisatieonderdeel": (
        "Organisatieonderdeel/departement",
        "Organisatieonderdeel",
        "Departement",
    ),
    "managers": ("Project/programmamanager", "Projectmanager", "Programmamanager", "Manager"),
    "datum_rapportage": ("Datum rapportage", "Rapportagedatum"),
    "datum_vorige_rapportage": ("Datum vorige rapportage", "Vorige rapportage"),
    "onderwerp": ("Onderwerp", "Betreft"),
    "kenmerk": ("Kenmerk",),
}
_ACTIONS: Wanted = {
    "omschrijving": ("Genomen acties of publicaties", "acties", "actie", "publicaties"),
    "datum": ("Datum actie", "datum", "wanneer"),
}
_OF_POINTS = ("effect", "eigenaar", "uiterlijk")
_BOTTLENECKS: Wanted = {
    "omschrijving": ("knelpunten", "knelpunt", "risico's"),
    "tegenmaatregel": ("tegenmaatregel", "tegenmaatregelen", "maatregel"),
    **{name: (name,) for name in _OF_POINTS},
}
_OPPORTUNITIES: Wanted = {
    "omschrijving": ("kansen", "kans", "mogelijkheden"),
    "vervolgstap": ("vervolgstap", "vervolgstappen", "volgende stap"),
    **{name: (name,) for name in _OF_POINTS},
}
_PHONE = re.compile(r"\(?\b(0[\d ()-]{8,}\d)\)?")
_BETWEEN_NAMES = re.compile(r"\s*[;,/]\s*|\s+(?:en|&)\s+")
_ONE_LINE = ("eigenaar", "uiterlijk")


def vgr(outline: Outline) -> DraftDossier:
    """The report, and the goals, bottlenecks and opportunities in it."""
    parts = parts_of(outline)
    about = labelled(parts.of(START, GENERAL), _LABELS)
    bottlenecks = first_known(outline.tables, _BOTTLENECKS)
    opportunities = first_known(outline.tables, _OPPORTUNITIES)
    files = [
        DraftFile(Vgr.soort, _report(about, parts)),
        goals(points_of(list(in_one_list(parts.of(GOALS)))).items),
        DraftFile(Knelpunten.soort, (_rows(Knelpunten.soort, bottlenecks),)),
        DraftFile(Kansen.soort, (_rows(Kansen.soort, opportunities),)),
    ]
    known = [table for table in (bottlenecks, opportunities) if table]
    fixed = (*parts.fixed, *about.fixed, *headings_of(known), _ACTIONS["omschrijving"][0])
    return DraftDossier(tuple(files), fixed)


def _report(about: Labelled, parts: Parts) -> tuple[Entry | Items, ...]:
    above = ("onderwerp", "kenmerk", "organisatieonderdeel")
    days = ("datum_rapportage", "datum_vorige_rapportage")
    return (
        *(Entry(name, about.value(name)) for name in above),
        Entry("managers", list(_managers(about.value("managers"))), _MANAGERS),
        *(Entry(name, about.value(name)) for name in days),
        Entry("plan_van_aanpak", _plan(parts)),
        Entry("interventies", points_of(list(in_one_list(parts.of(INTERVENTIONS)))).as_fields()),
        _effect(parts),
        _actions(parts),
    )


_MANAGERS = check("noem mensen bij hun functie")


def _managers(written: str) -> Iterator[Data]:
    """Who they are, each with a telephone number if one stands behind the name."""
    for name in filter(None, _BETWEEN_NAMES.split(written)):
        phone = _PHONE.search(name)
        bare_name = name.replace(phone[0], "") if phone else name
        yield fields(naam=bare_name.strip(" ,("), telefoon=phone[1] if phone else "")


def _plan(parts: Parts) -> Data:
    """Vision, goals, tracks and activities; a text between the goals and the tracks is the
    introduction of the tracks."""
    aims, tracks = points_of(parts.of(AIMS)), points_of(parts.of(TRACKS))
    if parts.of(TRACKS):
        tracks = Points((*aims.after, *_lead(parts, TRACKS), *tracks.before), *_rest(tracks))
        aims = Points((*_lead(parts, AIMS), *aims.before), aims.items, ())
    activities = points_of(parts.of(ACTIVITIES))
    activities = Points((*_lead(parts, ACTIVITIES), *activities.before), *_rest(activities))
    return fields(
        visie=short_text(parts.of(VISION)),
        gestelde_doelen=aims.as_fields(),
        sporen=fields(
            inleiding=markdown_of(tracks.before),
            sporen=[_track(item) for item in tracks.items],
            vooruitblik=markdown_of(tracks.after),
        ),
        activiteiten=activities.as_fields(),
    )


def _rest(points: Points) -> tuple[tuple[tuple[Block, ...], ...], tuple[Block, ...]]:
    return points.items, points.after


def _lead(parts: Parts, part: str) -> tuple[Block, ...]:
    """The sentence that announces a part, as a paragraph."""
    line = parts.leads.get(part)
    return (Paragraph((Text(line),)),) if line else ()


def _track(item: Sequence[Block]) -> Data:
    name, text = named(item)
    return fields(naam=name, tekst=markdown_of(text))


def _effect(parts: Parts) -> Entry:
    heading = parts.leads.get(GOALS, "").rstrip(" :")
    remarks = () if heading else check("de kop boven de doelen stond er niet")
    text = short_text(parts.of(EFFECT))
    return Entry("beoogd_effect", fields(inleiding=text, kop=heading or "Doelstellingen"), remarks)


def _actions(parts: Parts) -> Items:
    """The actions in tables, with their days if the tables have them, and those in lists."""
    name, one_line = "communicatie", ("datum",)
    blocks = parts.of(COMMUNICATION)
    made: list[Item] = []
    for table in (block for block in blocks if isinstance(block, WordTable)):
        known = known_table(table, _ACTIONS)
        if known and known.rows:
            parts.fixed.extend(known.headings.values())
        else:
            known = KnownTable({"omschrijving": 0, "datum": 1}, {}, table.rows)
        made += _rows(name, known, one_line).items
    texts = [one for one in blocks if not isinstance(one, WordTable) and not _is_title(one)]
    points = points_of(texts)
    written = filter(None, map(markdown_of, (points.before, *points.items, points.after)))
    return Items(name, (*made, *(Item({"omschrijving": text}) for text in written)))


def _is_title(block: WordBlock) -> bool:
    """Whether a paragraph is the heading of the form above the actions."""
    return is_like(words_of((block,)), _ACTIONS["omschrijving"][0])


def _rows(name: str, table: KnownTable | None, one_line: Sequence[str] = _ONE_LINE) -> Items:
    """The rows of a table as groups of fields; without table or rows there are none."""
    made = [_row(table, row, one_line) for row in table.rows] if table else []
    return Items(name, tuple(Item(one) for one in made if "omschrijving" in one))


def _row(table: KnownTable, row: WordRow, one_line: Sequence[str]) -> dict[str, Data]:
    cells = {field: table.blocks(row, field) for field in table.places}
    return fields(
        **{
            field: words_of(blocks) if field in one_line else short_text(blocks)
            for field, blocks in cells.items()
        }
    )

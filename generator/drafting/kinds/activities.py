"""An overview of activities that was made by hand → the activities, and the overview of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from generator.drafting.chapters import all_of
from generator.drafting.columns import (
    KnownTable,
    Wanted,
    headings_of,
    is_band,
    known_table,
    known_tables,
    own_headings,
)
from generator.drafting.draft import DraftDossier, DraftFile, Entry, Item, Items, check, fields
from generator.drafting.labels import Labels, labelled
from generator.drafting.likeness import bare, is_like
from generator.drafting.outline import Outline
from generator.drafting.texts import short_text, words_of
from generator.model.documents.activiteitenoverzicht.content import Activiteitenoverzicht
from generator.model.facts.activiteiten import Activiteiten
from generator.received.document import WordBlock, WordParagraph, WordRow, WordTable
from generator.source import Data

TITLE = "Activiteitenoverzicht"
COLUMNS: Wanted = {
    "naam": ("Wat doen we?", "activiteit", "activiteiten"),
    "wat_houdt_het_in": ("Wat houdt het in?", "omschrijving", "inhoud"),
    "doel": ("Doel", "waarom"),
    "wie_doet_het": ("Wie doet het?", "uitvoering", "door wie"),
    "dienstonderdelen": ("Dienstonderdeel", "dienstonderdelen", "voor wie"),
    "wanneer": ("Wanneer?", "planning", "periode"),
    "hoe_gebruik_maken": ("Hoe gebruik maken?", "meedoen", "aanmelden"),
}
"""What may head the columns; the first is what the program prints."""

_LABELS: Labels = {"datum": ("Datum", "Stand van", "Peildatum"), "kenmerk": ("Kenmerk",)}
_BETWEEN = re.compile(r"\s*[,;\n]\s*")
_LINES = ("wanneer",)


def activities(outline: Outline) -> DraftDossier:
    """The activities in the tables that have their columns, and the words above the first."""
    tables = known_tables(outline.tables, COLUMNS)
    above = _above(outline)
    about = labelled(above, _LABELS)
    title = next((words_of((block,)) for block in above if words_of((block,))), "")
    subject = _without_title(title)
    text = [block for block in above[1:] if not labelled((block,), _LABELS).fixed]
    remarks = () if subject else check("het onderwerp stond er niet")
    entries: tuple[Entry | Items, ...] = (
        Entry("onderwerp", subject or "activiteiten", remarks),
        *(Entry(name, about.value(name)) for name in _LABELS),
        Entry("inleiding", short_text(text)),
        Entry("koppen", own_headings(tables, COLUMNS)),
        Entry("met_register", "nee"),
    )
    groups = tuple(Item(group) for table in tables for group in _groups(table))
    files = (
        DraftFile(Activiteiten.soort, (Items("groepen", groups),)),
        DraftFile(Activiteitenoverzicht.soort, entries),
    )
    return DraftDossier(files, (*about.fixed, TITLE, *headings_of(tables)))


def _above(outline: Outline) -> tuple[WordBlock, ...]:
    """What stands before the first table of activities."""
    blocks = all_of(outline.sections)
    return tuple(takewhile(lambda block: not _is_of_activities(block), blocks))


def _is_of_activities(block: WordBlock) -> bool:
    return isinstance(block, WordTable) and known_table(block, COLUMNS) is not None


def _without_title(words: str) -> str:
    first, _, rest = words.partition(" ")
    return rest.strip(" :-–") if is_like(first, TITLE) else words


def _groups(table: KnownTable) -> Iterator[dict[str, Data]]:
    """The activities under the name of their group, if it has one."""
    name, members = "", list[dict[str, Data]]()
    for row in table.rows:
        label = words_of(row.cells[0].blocks) if is_band(row) else _label(table, row)
        if (label or is_band(row)) and members:
            yield _group(name, members)
            members = []
        name = label or name
        if not is_band(row):
            _add(members, table, row)
    if members:
        yield _group(name, members)


def _group(name: str, members: Sequence[dict[str, Data]]) -> dict[str, Data]:
    return fields(naam=name, activiteiten=[*members])


def _label(table: KnownTable, row: WordRow) -> str:
    """What stands before the column of names: the name of a group, in the first of its rows."""
    return words_of(row.cells[0].blocks) if table.places["naam"] > 0 and row.cells else ""


def _add(members: list[dict[str, Data]], table: KnownTable, row: WordRow) -> None:
    """Put the activity of a row behind the others; without a name it goes on from the last."""
    line = _line(table, row)
    name = words_of(table.blocks(row, "naam"))
    before = members[-1] if members else None
    if not name and not line:
        return
    if before and (not name or bare(name).removesuffix(" vervolg") == bare(str(before["naam"]))):
        following = before.setdefault("vervolg", [])
        assert isinstance(following, list)
        following.append(line or {"wat_houdt_het_in": name})
        return
    line.setdefault("wat_houdt_het_in", name)
    members.append({"naam": name or str(line["wat_houdt_het_in"]), **line})


def _line(table: KnownTable, row: WordRow) -> dict[str, Data]:
    """What a row says of an activity, but for its name."""
    made = fields(**{field: _value(field, table.blocks(row, field)) for field in table.places})
    made.pop("naam", None)
    return made


def _value(field: str, blocks: Sequence[WordBlock]) -> Data:
    if field == "dienstonderdelen":
        lines = [one.text for one in blocks if isinstance(one, WordParagraph)]
        return [*filter(None, _BETWEEN.split("\n".join(lines).strip()))]
    return words_of(blocks) if field in _LINES else short_text(blocks)

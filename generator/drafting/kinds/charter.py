"""An overview of signatories of the charter that was made by hand → the file of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.drafting.chapters import all_of
from generator.drafting.columns import (
    KnownTable,
    Wanted,
    headings_of,
    known_tables,
    own_headings,
)
from generator.drafting.draft import DraftDossier, DraftFile, Entry, Item, Items, fields
from generator.drafting.labels import Labels, labelled
from generator.drafting.outline import Outline
from generator.drafting.texts import short_text, words_of
from generator.model.documents.charter.content import Charter
from generator.received.document import WordTable

COLUMNS: Wanted = {
    "naam": ("Ondertekenaars", "ondertekenaar", "organisatie", "ministerie"),
    "focus": ("Focus Charter Diversiteit", "focus", "richt zich op"),
    "maatregelen": ("Voorbeelden van beoogde maatregelen", "maatregelen", "acties"),
}
"""What may head the columns; the first is what the program prints."""

_LABELS: Labels = {"datum": ("Datum", "Peildatum", "Stand op"), "kenmerk": ("Kenmerk",)}


def charter(outline: Outline) -> DraftDossier:
    """The signatories in the tables that have their columns, and the words above the first."""
    tables = known_tables(outline.tables, COLUMNS)
    blocks = all_of(outline.sections)
    first = next((at for at, one in enumerate(blocks) if isinstance(one, WordTable)), len(blocks))
    above = [one for one in blocks[:first] if words_of((one,))]
    title, text = above[:1], above[1:]
    about = labelled(text, _LABELS)
    introduction = [block for block in text if not labelled((block,), _LABELS).fixed]
    entries: tuple[Entry | Items, ...] = (
        Entry("titel", words_of(title)),
        *(Entry(name, about.value(name)) for name in _LABELS),
        Entry("inleiding", short_text(introduction)),
        Entry("koppen", own_headings(tables, COLUMNS)),
        Items("ondertekenaars", tuple(_signatories(tables))),
    )
    return DraftDossier((DraftFile(Charter.soort, entries),), (*about.fixed, *headings_of(tables)))


def _signatories(tables: Iterable[KnownTable]) -> Iterator[Item]:
    """Each row with a name."""
    for table in tables:
        for row in table.rows:
            if name := words_of(table.blocks(row, "naam")):
                focus, measures = (
                    short_text(table.blocks(row, field)) for field in ("focus", "maatregelen")
                )
                yield Item(fields(naam=name, focus=focus, maatregelen=measures))

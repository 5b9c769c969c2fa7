"""An overview of signatories of the charter that was made by hand → the file of one."""

from __future__ import annotations

from generator.drafting.chapters import all_of
from generator.drafting.columns import Wanted, known_table
from generator.drafting.draft import Draft, DraftFile, Entry, Item, Items, fields
from generator.drafting.labels import Labels, labelled
from generator.drafting.outline import Outline
from generator.drafting.texts import short_text, words_of
from generator.model.documents.charter.content import Charter
from generator.received.document import WordTable
from generator.source import Data

COLUMNS: Wanted = {
    "naam": ("Ondertekenaars", "ondertekenaar", "organisatie", "ministerie"),
    "focus": ("Focus Charter Diversiteit", "focus", "richt zich op"),
    "maatregelen": ("Voorbeelden van beoogde maatregelen", "maatregelen", "acties"),
}
"""What may head the columns; the first is what the program prints."""

_LABELS: Labels = {"datum": ("Datum", "Peildatum", "Stand op"), "kenmerk": ("Kenmerk",)}


def charter(outline: Outline) -> Draft:
    """The signatories in the tables that have their columns, and the words above the first."""
    tables = [one for one in (known_table(table, COLUMNS) for table in outline.tables) if one]
    blocks = all_of(outline.sections)
    first = next((at for at, one in enumerate(blocks) if isinstance(one, WordTable)), len(blocks))
    above = [one for one in blocks[:first] if words_of((one,))]
    title, text = above[:1], above[1:]
    about = labelled(text, _LABELS)
    introduction = [block for block in text if not labelled((block,), _LABELS).fixed]
    own: dict[str, Data] = {
        field: words
        for table in tables[:1]
        for field, words in table.headings.items()
        if words != COLUMNS[field][0]
    }
    entries: tuple[Entry | Items, ...] = (
        *([Entry("titel", words_of(title))] if title else []),
        *(Entry(name, about.value(name)) for name in _LABELS if about.value(name)),
        *([Entry("inleiding", short_text(introduction))] if introduction else []),
        *([Entry("koppen", own)] if own else []),
        Items(
            "ondertekenaars",
            tuple(
                Item(
                    fields(
                        naam=words_of(table.blocks(row, "naam")),
                        focus=short_text(table.blocks(row, "focus")),
                        maatregelen=short_text(table.blocks(row, "maatregelen")),
                    )
                )
                for table in tables
                for row in table.rows
                if words_of(table.blocks(row, "naam"))
            ),
        ),
    )
    headings = [heading for table in tables for heading in table.headings.values()]
    return Draft((DraftFile(Charter.soort, entries),), (*about.fixed, *headings))

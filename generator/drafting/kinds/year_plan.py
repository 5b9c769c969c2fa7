"""A year plan that was made by hand → the file of one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.drafting.chapters import Chapter, chapters
from generator.drafting.draft import DraftDossier, DraftFile, Entry, Item, Items, check, fields
from generator.drafting.likeness import bare
from generator.drafting.outline import Outline, Section
from generator.drafting.texts import long_text, short_text, words_of
from generator.model.documents.jaarplan.content import Jaarplan
from generator.model.facts.matrix.fields import MEESTE_KOLOMMEN
from generator.received.document import WordBlock, WordRow, WordTable
from generator.source import Data

_YEAR = re.compile(r"\b20\d\d\b")
_VISION = "visie"
_CONTENTS = ("inhoud", "inhoudsopgave")


def year_plan(outline: Outline) -> DraftDossier:
    """The plan: what stands before its chapters, its vision, and its chapters."""
    title, introduction, sections = _begun(outline)
    every = [one for one in chapters(sections) if bare(one.name) not in _CONTENTS]
    vision = next((one for one in every[:1] if _VISION in bare(one.name).split()), None)
    rest = every[1:] if vision else every
    year = _YEAR.search(title) or _YEAR.search(" ".join(map(_words, introduction)))
    entries: tuple[Entry | Items, ...] = (
        Entry("titel", title),
        Entry("jaar", year[0] if year else None),
        Entry("inleiding", short_text(introduction)),
        Entry("visie", _text(vision) if vision else None),
        Items("hoofdstukken", tuple(map(_chapter, rest))),
    )
    return DraftDossier(
        (DraftFile(Jaarplan.soort, entries),), tuple(map(str.capitalize, _CONTENTS))
    )


def _begun(outline: Outline) -> tuple[str, tuple[WordBlock, ...], Sequence[Section]]:
    """The title, what stands below it, and the sections of the text."""
    first, *others = outline.sections
    if first.blocks or not others:
        title, *introduction = first.blocks or (None,)
        return (_words(title) if title else ""), tuple(introduction), others
    return others[0].name, others[0].blocks, others[1:]


def _words(block: WordBlock) -> str:
    return words_of((block,))


def _text(chapter: Chapter) -> Data:
    return fields(kop=chapter.name, tekst=long_text(chapter.blocks))


def _chapter(chapter: Chapter) -> Item:
    parts = list(_parts(chapter.blocks))
    remarks = () if parts else check("onder deze kop stond geen tekst")
    return Item({"kop": chapter.name, "delen": parts or [{"tekst": chapter.name}]}, remarks)


def _parts(blocks: Sequence[WordBlock]) -> Iterator[Data]:
    """The texts of a chapter, and the matrices between them."""
    for is_matrix, some in groupby(blocks, _is_matrix):
        members = tuple(some)
        if is_matrix:
            yield from ({"matrix": _matrix(one)} for one in members if isinstance(one, WordTable))
        elif text := long_text(members):
            yield {"tekst": text}


def _is_matrix(block: WordBlock) -> bool:
    """Whether a table has headings above and at the left: its corner is empty."""
    if not isinstance(block, WordTable) or len(block.rows) < 2:
        return False
    widths = {len(row.cells) for row in block.rows}
    corner, *heads = block.rows[0].cells
    filled = all(
        words_of(cell.blocks) for cell in (*heads, *(row.cells[0] for row in block.rows[1:]))
    )
    return len(widths) == 1 and 0 < len(heads) <= MEESTE_KOLOMMEN and filled and not corner.blocks


def _matrix(table: WordTable) -> Data:
    head, *rows = table.rows
    return {
        "kolommen": [words_of(cell.blocks) for cell in head.cells[1:]],
        "rijen": list(map(_row, rows)),
    }


def _row(row: WordRow) -> Data:
    first, *cells = row.cells
    return {"kop": words_of(first.blocks), "cellen": [short_text(cell.blocks) for cell in cells]}

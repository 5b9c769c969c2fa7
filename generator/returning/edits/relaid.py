"""Tables of which somebody changed the cells themselves, and not only what stands in them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.returning.edits.alignment import RowPair
from generator.returning.edits.findings import ChangedWords, Findings
from generator.returning.edits.printed import PrintedTable, text_of
from generator.returning.edits.reasons import RELAID, TABLE_CUT
from generator.returning.edits.sameness import is_same_row
from generator.returning.edits.sources import authors_in, origins_in


def refuse_cuts(findings: Findings, table: PrintedTable) -> None:
    """Tell where a table was cut; its rows are compared all the same."""
    for row in table.cuts:
        findings.refuse([], ChangedWords("", row.text, authors_in([row])), TABLE_CUT)


def is_laid_out_anew(pairs: Sequence[RowPair]) -> bool:
    """Whether cells were merged downwards, or cells came or went in several rows."""
    stayed = [(old, new) for old, new in pairs if old and new]
    return (
        any(new and any(new.layout) for old, new in pairs if old is None)
        or any(any(old.layout) != any(new.layout) for old, new in stayed)
        or sum(len(old.cells) != len(new.cells) for old, new in stayed) > 1
    )


def refuse_whole(findings: Findings, pairs: Sequence[RowPair]) -> None:
    """Refuse all that was changed in a table, at once."""
    changed = [(old, new) for old, new in pairs if not (old and new and is_same_row(old, new))]
    gone, came = [old for old, _ in changed if old], [new for _, new in changed if new]
    words = ChangedWords(text_of(gone), text_of(came), authors_in(came))
    origins = (origin for old in gone for origin in origins_in(old))
    findings.refuse(origins, words, RELAID)

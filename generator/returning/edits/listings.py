"""Lists of short values that are printed on one line, with a comma between each two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from generator.origin import Origin
from generator.returning.edits.fields import Fields
from generator.returning.edits.findings import ChangedWords, Findings
from generator.returning.edits.letters import Letters, as_text
from generator.returning.edits.printed import Part, PrintedParagraph
from generator.returning.edits.reasons import FIXED
from generator.returning.edits.sources import (
    ListKind,
    authors_in,
    list_kind,
    paragraphs_in,
    written_at,
)

COMMA = ","


@dataclass(frozen=True)
class Listings:
    """Which lists of a document are printed so: those of which a line shows several values."""

    fields: Fields
    kinds: frozenset[ListKind]

    @classmethod
    def of(cls, fields: Fields, parts: Iterable[Part]) -> Listings:
        """Those in the parts of a document that was made."""
        lines = (_values(one.letters) for part in parts for one in paragraphs_in(part))
        found = (values[0] for values in lines if len(values) > 1)
        return cls(fields, frozenset(map(list_kind, found)))

    def listed(self, line: PrintedParagraph) -> Origin | None:
        """The list of which a line shows all values and nothing else; None for another line."""
        values = _values(line.letters)
        if not values or list_kind(values[0]) not in self.kinds:
            return None
        items = Origin(values[0].file, values[0].loc[:-1])
        held = self.fields.data(items)
        is_whole = isinstance(held, list) and items_in(line.letters) == held
        return items if is_whole else None


def items_in(letters: Letters) -> list[str]:
    """The values that a line shows."""
    return [*filter(None, map(str.strip, as_text(letters).split(COMMA)))]


def changed_items(
    findings: Findings, items: Origin, old: PrintedParagraph, new: PrintedParagraph
) -> None:
    """What was changed in a line that shows all values of that list."""
    by = authors_in([new])
    changes = [*_changes(items_in(old.letters), items_in(new.letters))]
    if not changes:  # only a comma came or went
        findings.refuse([], ChangedWords(old.text, new.text, by), FIXED)
    for at, was, becomes in changes:
        words = ChangedWords(was or "", becomes or "", by)
        if was is None:
            findings.add(items, at, becomes, words)
        elif becomes is None:
            findings.remove(items / at, words)
        else:
            findings.put(items / at, becomes, words)


def _changes(
    old: Sequence[str], new: Sequence[str]
) -> Iterator[tuple[int, str | None, str | None]]:
    """Each value that went or came: its position in ``old``, what it was, what it becomes."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, first, end, start, stop in matcher.get_opcodes():
        if kind == "equal":
            continue
        for at in range(max(end - first, stop - start)):
            was = old[first + at] if first + at < end else None
            becomes = new[start + at] if start + at < stop else None
            yield min(first + at, end), was, becomes


def _values(letters: Letters) -> list[Origin]:
    """The items of one list that a line shows, if it shows nothing else but commas."""
    parts = [(source, as_text(tuple(some))) for source, some in groupby(letters, written_at)]
    items = [source for source, _ in parts if source is not None]
    if any(source is None and text.strip() != COMMA for source, text in parts):
        return []
    lists = {(one.file, one.loc[:-1]) for one in items}
    are_items = all(one.loc and isinstance(one.loc[-1], int) for one in items)
    return items if len(lists) == 1 and are_items else []

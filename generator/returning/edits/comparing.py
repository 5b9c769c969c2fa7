"""The file that was made beside the one that came back: what was changed, field by field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.origin import Origin, each_once
from generator.received.document import Author
from generator.returning.edits.alignment import BlockPair, aligned_blocks
from generator.returning.edits.captions import without_number
from generator.returning.edits.contents import changed_contents
from generator.returning.edits.cut_tables import made_whole
from generator.returning.edits.cut_values import cut_values
from generator.returning.edits.edges import changed_edges
from generator.returning.edits.empty_lines import tell_empty_lines
from generator.returning.edits.fields import Fields
from generator.returning.edits.figures import with_figures
from generator.returning.edits.findings import ChangedWords, Findings
from generator.returning.edits.letters import Letters, as_text, one_spaced
from generator.returning.edits.listings import Listings, changed_items
from generator.returning.edits.pictures import with_captions
from generator.returning.edits.placing import Came, Gone, NewItem, OfText, Stayed, placed
from generator.returning.edits.printed import (
    PrintedBlock,
    PrintedFile,
    PrintedParagraph,
    PrintedTable,
    alone,
    shape,
    text_of,
)
from generator.returning.edits.reasons import (
    COMPUTED,
    CUT,
    FIXED,
    MORE_THAN_ROW,
    MUST_BE_FILLED,
    NEW_TABLE,
    NO_FIELD,
    PARTLY_FIXED,
    NotCarriedError,
)
from generator.returning.edits.rows import changed_rows
from generator.returning.edits.sameness import is_same, only_form_differs, same_words
from generator.returning.edits.sections import SectionsOf, empty_below
from generator.returning.edits.sources import (
    Shares,
    authors_in,
    letters_in,
    only_source,
    origins_in,
    shares_of,
)
from generator.returning.edits.texts import changed_line, changed_text, new_text
from generator.returning.edits.values import Segment, Straddling, changed_value, segments_of
from generator.source.nodes import Data


@dataclass
class Comparison:
    """What is known while two files are compared.

    ``became`` says of each block that stayed which one it was.
    """

    fields: Fields
    findings: Findings
    shares: Shares
    sections: SectionsOf
    listings: Listings
    became: dict[PrintedBlock, PrintedBlock] = field(default_factory=dict)

    @classmethod
    def of(cls, fields: Fields, made: PrintedFile, took: Mapping[str, Author]) -> Comparison:
        """The comparison with a file that was made, before anything was found."""
        sections = SectionsOf(fields, made.blocks)
        listings = Listings.of(fields, made.blocks)
        return cls(fields, Findings(fields, took), shares_of(made.blocks), sections, listings)

    def files(self, made: PrintedFile, now: PrintedFile) -> None:
        """What was changed in the text, and above and below its pages."""
        pairs = self._aligned(made.blocks, now.blocks)
        self._pairs(self.sections.compared(self, pairs), None)
        changed_edges(self, made.edges, now)
        changed_contents(self.findings, made, now)
        known = {one_spaced(block.text): block for block in made.edges}
        self.became |= {new: old for new in now.edges if (old := known.get(one_spaced(new.text)))}

    def blocks_in_pairs(self, pairs: Sequence[BlockPair]) -> None:
        """What was changed in blocks of which it is known what each became."""
        self._pairs(pairs, None)

    def blocks(
        self, made: Sequence[PrintedBlock], now: Sequence[PrintedBlock], empty: Origin | None
    ) -> None:
        """What was changed in a row of blocks. ``empty`` is the field that is shown there if it
        holds anything."""
        self._pairs(self._aligned(made, now), empty)

    def _aligned(
        self, made: Sequence[PrintedBlock], now: Sequence[PrintedBlock]
    ) -> Sequence[BlockPair]:
        """What became of each block; a short value that was cut stays as it was, which is told."""
        pairs = aligned_blocks(made, made_whole(self.fields, made, now))
        left = [*pairs]
        for cut in reversed([*cut_values(self.fields, pairs)]):
            words = ChangedWords(cut.old.text, text_of(cut.lines), authors_in(cut.lines))
            self.findings.refuse(origins_in(cut.old), words, CUT)
            self.became |= dict.fromkeys(cut.lines, cut.old)
            left[cut.pairs.start : cut.pairs.stop] = [(cut.old, cut.old)]
        return left

    def _pairs(self, pairs: Sequence[BlockPair], empty: Origin | None) -> None:
        self.became |= {new: old for old, new in pairs if old and new}
        tell_empty_lines(self.findings, pairs)
        for one in placed(self.fields, pairs):
            match one:
                case OfText(source, some):
                    self._text(source, some)
                case NewItem(items, at, block):
                    self._new_item(items, at, block)
                case Stayed(PrintedTable() as old, PrintedTable() as new):
                    changed_rows(self, old, new)
                case Stayed(PrintedParagraph() as old, PrintedParagraph() as new):
                    self._paragraph(*without_number(old, new))
                case Stayed():
                    raise AssertionError("a table is no paragraph")
                case Gone():
                    self._gone(one)
                case Came():
                    self._came(one, empty)

    def _text(self, source: Origin, pairs: Sequence[BlockPair]) -> None:
        """A text of paragraphs."""
        if all(old and new and is_same(old, new) for old, new in pairs):
            return
        pairs = with_captions(self.findings, source, pairs)
        pairs = with_figures(self.findings, source, self.fields.blocks(source), pairs)
        old = [one for one, _ in pairs if one]
        new = [one for _, one in pairs if one]
        before = str(self.fields.data(source) or "").rstrip("\n")
        if not new:
            self.emptied(source, ChangedWords(before, "", self.findings.took_out(old)))
            return
        gone = [one for one, other in pairs if one and not other]
        by = (*authors_in(new), *self.findings.took_out(gone))
        try:
            became = changed_text(self.fields, source, pairs)
        except NotCarriedError as error:
            words = ChangedWords(text_of(old), text_of(new), by)
            self.findings.refuse([source], words, error)
            return
        if became is not None:
            self.findings.put(source, became, ChangedWords(before, became.rstrip("\n"), by))

    def emptied(self, source: Origin, words: ChangedWords) -> None:
        """A value of which all words are gone."""
        described = self.fields.of(source)
        if described and described.required and not isinstance(source.loc[-1], int):
            self.findings.refuse([source], words, MUST_BE_FILLED)
        else:
            self.findings.put(source, "", words)

    def _new_item(self, items: Origin, at: int, block: PrintedParagraph) -> None:
        """A paragraph that becomes a text in a list."""
        words = ChangedWords("", block.text, authors_in([block]))
        try:
            text = new_text([alone(block)]) if self.fields.is_text(items) else block.text
        except NotCarriedError as error:
            self.findings.refuse([items], words, error)
        else:
            self.findings.add(items, at, text, words)

    def _paragraph(self, old: PrintedParagraph, new: PrintedParagraph) -> None:
        """A paragraph of short values, of what was computed and of fixed words."""
        if same_words(old.letters, new.letters):
            if only_form_differs(old.letters, new.letters) or shape(old) != shape(new):
                self.findings.only_form(new.text)
            return
        by = authors_in([new])
        if items := self.listings.listed(old):
            changed_items(self.findings, items, old, new)
            return
        segments, straddling = segments_of(old.letters, new.letters)
        for one in segments:
            if one.is_changed:
                self._segment(one, ChangedWords(as_text(one.made), as_text(one.now), by))
        for change in straddling:
            self._straddling(change, ChangedWords(as_text(change.made), as_text(change.now), by))

    def _segment(self, one: Segment, words: ChangedWords) -> None:
        if one.source is None:
            reason = COMPUTED if one.origins else FIXED
            self.findings.refuse([origin.whole() for origin in one.origins], words, reason)
            return
        if one.is_torn:
            self.findings.refuse([one.source], words, PARTLY_FIXED)
            return
        change = changed_line if self.fields.is_text(one.source) else changed_value
        try:
            value = change(self.fields, one.source, one.made, tuple(one.now))
        except NotCarriedError as error:
            self.findings.refuse([one.source], words, error)
            return
        if value is not None:
            self.findings.put(one.source, value, words)

    def _straddling(self, change: Straddling, words: ChangedWords) -> None:
        """A change over words of which only some come from one field."""
        origins = each_once(origin.whole() for one in change.segments for origin in one.origins)
        written = [one.source for one in change.segments if one.source]
        self.findings.refuse(written or origins, words, PARTLY_FIXED if written else COMPUTED)

    def _gone(self, gone: Gone) -> None:
        old = gone.old
        words = ChangedWords(old.text, "", self.findings.took_out([old]))
        source = only_source(old)
        if isinstance(old, PrintedParagraph) and source:
            self.emptied(source, words)
            return
        origins = origins_in(old)
        self.findings.refuse(origins, words, gone.reason if origins else FIXED)

    def _came(self, came: Came, empty: Origin | None) -> None:
        """Blocks that stand at no text: of an empty field, or of none."""
        words = ChangedWords("", text_of(came.blocks), authors_in(came.blocks))
        target = empty or (empty_below(self.fields, came.behind) if came.behind else None)
        if target is None:
            is_table = any(isinstance(block, PrintedTable) for block in came.blocks)
            self.findings.refuse([], words, NEW_TABLE if is_table else NO_FIELD)
            return
        try:
            self.findings.put(target, self.filled(target, came.blocks), words)
        except NotCarriedError as error:
            self.findings.refuse([target], words, error)

    def filled(self, target: Origin, blocks: Sequence[PrintedBlock]) -> str:
        """What an empty field holds when those blocks stand in it. Raises ``NotCarriedError``."""
        if self.fields.is_text(target):
            return new_text(blocks)
        letters: Letters = tuple(letter for block in blocks for letter in letters_in(block))
        return changed_value(self.fields, target, (), letters) or ""

    def must_be_whole(self, items: Origin, item: dict[str, Data]) -> None:
        """Raises ``NotCarriedError`` when a new item of that list needs more fields."""
        group = self.fields.group_at(items)
        for one in group.fields if group else ():
            if one.required and not item.get(one.name):
                raise NotCarriedError(MORE_THAN_ROW, one.name)

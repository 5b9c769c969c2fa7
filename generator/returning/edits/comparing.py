"""The file that was made beside the one that came back: what was changed, field by field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.origin import Origin, each_once
from generator.returning.edits.alignment import BlockPair, aligned_blocks, likeness
from generator.returning.edits.fields import Fields
from generator.returning.edits.findings import Findings, Words
from generator.returning.edits.letters import Letters, as_text
from generator.returning.edits.placing import (
    Came,
    Gone,
    NewItem,
    OfText,
    Section,
    Stayed,
    heading_source,
    placed,
    position_behind,
    sections_in,
)
from generator.returning.edits.printed import (
    PrintedBlock,
    PrintedFile,
    PrintedParagraph,
    PrintedTable,
    alone,
)
from generator.returning.edits.reasons import (
    COMPUTED,
    FIXED,
    MORE_THAN_ROW,
    MUST_BE_FILLED,
    NEW_TABLE,
    NO_FIELD,
    PART_GONE,
    PARTLY_FIXED,
    NotCarriedError,
)
from generator.returning.edits.rows import changed_rows
from generator.returning.edits.sameness import is_same, only_form_differs, same_words
from generator.returning.edits.sources import (
    Shares,
    authors_in,
    only_source,
    origins_in,
    paragraphs_in,
    shares_of,
)
from generator.returning.edits.texts import changed_line, changed_text, new_text
from generator.returning.edits.values import Segment, Straddling, changed_value, segments_of
from generator.source.nodes import Data


@dataclass
class Comparison:
    """What is known while two files are compared.

    ``headings`` are those of items in the file that was made, ``became`` says of each block that
    stayed which one it was.
    """

    fields: Fields
    findings: Findings
    shares: Shares
    body: Sequence[PrintedBlock]
    headings: Sequence[PrintedParagraph]
    became: dict[PrintedBlock, PrintedBlock] = field(default_factory=dict)

    @classmethod
    def of(cls, fields: Fields, made: PrintedFile) -> Comparison:
        """The comparison with a file that was made, before anything was found."""
        headings = [
            block
            for block in made.blocks
            if isinstance(block, PrintedParagraph) and heading_source(fields, block)
        ]
        return cls(fields, Findings(fields), shares_of(made.blocks), made.blocks, headings)

    def files(self, made: PrintedFile, now: PrintedFile) -> None:
        """What was changed in the text, and above and below its pages."""
        pairs = aligned_blocks(made.blocks, now.blocks)
        sections = sections_in(self.fields, self.headings, pairs)
        self._sections(sections.gone, sections.came)
        self._pairs(sections.others, None)
        self._edges(made.edges, now.edges)

    def blocks(
        self, made: Sequence[PrintedBlock], now: Sequence[PrintedBlock], empty: Origin | None
    ) -> None:
        """What was changed in a row of blocks. ``empty`` is the field that is shown there if it
        holds anything."""
        self._pairs(aligned_blocks(made, now), empty)

    def _pairs(self, pairs: Sequence[BlockPair], empty: Origin | None) -> None:
        self.became |= {new: old for old, new in pairs if old and new}
        for one in placed(self.fields, pairs):
            match one:
                case OfText(source, some):
                    self._text(source, some)
                case NewItem(items, at, block):
                    self._new_item(items, at, block)
                case Stayed(PrintedTable() as old, PrintedTable() as new):
                    changed_rows(self, old, new)
                case Stayed(PrintedParagraph() as old, PrintedParagraph() as new):
                    self._paragraph(old, new)
                case Stayed():
                    raise AssertionError("a table is no paragraph")
                case Gone(old):
                    self._gone(old)
                case Came(blocks, behind):
                    self._came(blocks, behind, empty)

    def _text(self, source: Origin, pairs: Sequence[BlockPair]) -> None:
        """A text of paragraphs."""
        if all(old and new and is_same(old, new) for old, new in pairs):
            return
        old = [one for one, _ in pairs if one]
        new = [one for _, one in pairs if one]
        before = str(self.fields.data(source) or "").rstrip("\n")
        if not new:
            self.emptied(source, Words(before, ""))
            return
        by = authors_in(new)
        try:
            became = changed_text(self.fields, source, pairs)
        except NotCarriedError as error:
            words = Words(_text_of(old), _text_of(new), by)
            self.findings.refuse([source], words, error)
            return
        if became is not None:
            self.findings.put(source, became, Words(before, became.rstrip("\n"), by))

    def emptied(self, source: Origin, words: Words) -> None:
        """A value of which all words are gone."""
        described = self.fields.of(source)
        if described and described.required and not isinstance(source.loc[-1], int):
            self.findings.refuse([source], words, MUST_BE_FILLED)
        else:
            self.findings.put(source, "", words)

    def _new_item(self, items: Origin, at: int, block: PrintedParagraph) -> None:
        """A paragraph that becomes a text in a list."""
        words = Words("", block.text, authors_in([block]))
        try:
            text = new_text([alone(block)]) if self.fields.is_text(items) else block.text
        except NotCarriedError as error:
            self.findings.refuse([items], words, error)
        else:
            self.findings.add(items, at, text, words)

    def _paragraph(self, old: PrintedParagraph, new: PrintedParagraph) -> None:
        """A paragraph of short values, of what was computed and of fixed words."""
        if same_words(old.letters, new.letters):
            if only_form_differs(old.letters, new.letters):
                self.findings.only_form(new.text)
            return
        by = authors_in([new])
        segments, straddling = segments_of(old.letters, new.letters)
        for one in segments:
            if one.is_changed:
                self._segment(one, Words(as_text(one.made), as_text(one.now), by))
        for change in straddling:
            self._straddling(change, Words(as_text(change.made), as_text(change.now), by))

    def _segment(self, one: Segment, words: Words) -> None:
        if one.source is None:
            reason = COMPUTED if one.origins else FIXED
            self.findings.refuse([origin.whole() for origin in one.origins], words, reason)
            return
        change = changed_line if self.fields.is_text(one.source) else changed_value
        try:
            value = change(self.fields, one.source, one.made, tuple(one.now))
        except NotCarriedError as error:
            self.findings.refuse([one.source], words, error)
            return
        if value is not None:
            self.findings.put(one.source, value, words)

    def _straddling(self, change: Straddling, words: Words) -> None:
        """A change over words of which only some come from one field."""
        origins = each_once(origin.whole() for one in change.segments for origin in one.origins)
        written = [one.source for one in change.segments if one.source]
        reason = PARTLY_FIXED if written else COMPUTED
        self.findings.refuse(written or origins, words, reason)

    def _gone(self, old: PrintedBlock) -> None:
        words = Words(old.text, "")
        source = only_source(old)
        if isinstance(old, PrintedParagraph) and source:
            self.emptied(source, words)
            return
        origins = origins_in(old)
        reason = PART_GONE if isinstance(old, PrintedTable) else COMPUTED
        self.findings.refuse(origins, words, reason if origins else FIXED)

    def _came(
        self,
        blocks: Sequence[PrintedBlock],
        behind: PrintedBlock | None,
        empty: Origin | None,
    ) -> None:
        """Blocks that stand at no text: of an empty field, or of none."""
        words = Words("", _text_of(blocks), authors_in(blocks))
        target = empty or self._empty_below(behind)
        if target is None:
            is_table = any(isinstance(block, PrintedTable) for block in blocks)
            self.findings.refuse([], words, NEW_TABLE if is_table else NO_FIELD)
            return
        try:
            self.findings.put(target, self.filled(target, blocks), words)
        except NotCarriedError as error:
            self.findings.refuse([target], words, error)

    def filled(self, target: Origin, blocks: Sequence[PrintedBlock]) -> str:
        """What an empty field holds when those blocks stand in it. Raises ``NotCarriedError``."""
        if self.fields.is_text(target):
            return new_text(blocks)
        letters: Letters = tuple(
            letter for block in blocks for one in paragraphs_in(block) for letter in one.letters
        )
        return changed_value(self.fields, target, (), letters) or ""

    def _empty_below(self, behind: PrintedBlock | None) -> Origin | None:
        """The text below a heading, if that is a field that holds nothing yet."""
        source = heading_source(self.fields, behind) if behind else None
        if source is None:
            return None
        text = self.text_below(source)
        return text if text and self.fields.data(text) is None else None

    def text_below(self, heading: Origin) -> Origin | None:
        """The text that stands below a heading: the first field of its item that is one."""
        item = Origin(heading.file, heading.loc[:-1])
        group = self.fields.group_at(item)
        name = next((one.name for one in group.fields if one.long), None) if group else None
        return item / name if name else None

    def _sections(self, gone: Sequence[Section], came: Sequence[Section]) -> None:
        """Sections that went, came or were moved."""
        moved = [*_moved(gone, came)]
        for old, new in moved:
            self._moved_section(old, new)
        for old in gone:
            if all(old is not one for one, _ in moved):
                self._gone_section(old)
        for new in came:
            if all(new is not one for _, one in moved):
                self._new_section(new)

    def _moved_section(self, old: Section, new: Section) -> None:
        item = Origin(old.source.file, old.source.loc[:-1])
        at, to = item.loc[-1], self._position(new)
        assert isinstance(at, int)
        words = Words(old.heading.text, new.heading.text, authors_in([new.heading]))
        self.findings.move(item, to - 1 if to > at else to, words)
        self._pairs(aligned_blocks([old.heading, *old.blocks], [new.heading, *new.blocks]), None)

    def _gone_section(self, old: Section) -> None:
        item = Origin(old.source.file, old.source.loc[:-1])
        blocks = [old.heading, *old.blocks]
        if self.shares.hold_most(blocks, item):
            self.findings.remove(item, Words(_text_of(blocks), ""))
        else:
            self._pairs([(block, None) for block in blocks], None)

    def _new_section(self, new: Section) -> None:
        item = Origin(new.source.file, new.source.loc[:-1])
        items = Origin(item.file, item.loc[:-1])
        blocks = [new.heading, *new.blocks]
        words = Words("", _text_of(blocks), authors_in(blocks))
        text = self.text_below(new.source)
        try:
            said: dict[str, Data] = {str(new.source.loc[-1]): new.heading.text}
            if new.blocks and text:
                said[str(text.loc[-1])] = new_text(new.blocks)
            elif new.blocks:
                raise NotCarriedError(NO_FIELD)
            self.must_be_whole(items, said)
        except NotCarriedError as error:
            self.findings.refuse([items], words, error)
        else:
            self.findings.add(items, self._position(new), said, words)

    def must_be_whole(self, items: Origin, item: dict[str, Data]) -> None:
        """Raises ``NotCarriedError`` when a new item of that list needs more fields."""
        group = self.fields.group_at(items)
        for one in group.fields if group else ():
            if one.required and not item.get(one.name):
                raise NotCarriedError(MORE_THAN_ROW, one.name)

    def _position(self, section: Section) -> int:
        """Where a new section comes in its list."""
        items = Origin(section.source.file, section.source.loc[:-2])
        if section.behind is None:
            return 0
        before = self.body[: self.body.index(section.behind) + 1]
        return position_behind(items, before)

    def _edges(self, made: Sequence[PrintedBlock], now: Sequence[PrintedBlock]) -> None:
        """What stands above and below pages. Programs repeat that for kinds of pages."""
        known = {block.text for block in made}
        for old, new in aligned_blocks(made, [one for one in now if one.text not in known]):
            if old and new and likeness(old, new):
                self._pairs([(old, new)], None)
            elif new:
                words = Words("", new.text, authors_in([new]))
                self.findings.refuse([], words, NO_FIELD)


def _moved(gone: Sequence[Section], came: Sequence[Section]) -> Iterator[tuple[Section, Section]]:
    """Sections that went in one place and came in another, known by their heading."""
    left = [*came]
    for old in gone:
        for new in left:
            if same_words(old.heading.letters, new.heading.letters):
                left.remove(new)
                yield old, new
                break


def _text_of(blocks: Sequence[PrintedBlock]) -> str:
    """The words of blocks, a line for each."""
    return "\n".join(block.text for block in blocks)

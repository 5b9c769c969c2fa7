"""Reads a Word file that came back: what was changed in it since it was made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.content.provenance import Origins
from generator.content.signs import SignsError
from generator.origin import each_once
from generator.received.document import (
    Author,
    Comment,
    Received,
    WordBlock,
    WordTable,
    paragraphs_in,
)
from generator.received.incoming import fault
from generator.received.package import Package
from generator.received.reading import received
from generator.received.unread import CHART, PICTURE
from generator.returning.edits.changes import Remark, Returned
from generator.returning.edits.comparing import Comparison
from generator.returning.edits.fields import Fields
from generator.returning.edits.filled_in import EmptyFields
from generator.returning.edits.findings import ChangedWords, Findings
from generator.returning.edits.letters import folded, one_spaced
from generator.returning.edits.own_looks import tell_own_looks
from generator.returning.edits.pictures import shown_in, tell_pictures
from generator.returning.edits.printed import (
    PrintedBlock,
    PrintedFile,
    came_back,
    was_made,
    without_signs,
)
from generator.returning.edits.reasons import NO_TEXT, NO_TEXT_LEFT, OTHER_FIGURES
from generator.returning.edits.sources import letters_in, origins_in
from generator.returning.remaking import OWN_SIGNS, remade
from generator.returning.travelled import Travelled


def returned(
    document: Path,
    templates: Path,
    base: Travelled | None = None,
    read: Callable[[Package], Received] = received,
) -> Returned:
    """What somebody changed in ``document`` since it was made; nothing is written.

    ``base`` is the YAML to hold it against; without one that is what travels in the file. ``read``
    reads a Word file: with the changes that were tracked in it, or without.

    Raises ``InputError`` when it is no Word file that was made here, or when the YAML in it
    cannot be used.
    """
    file = read(Package(document))
    return what_changed(original_of(document, templates, base), file)


@dataclass(frozen=True)
class Original:
    """A file as it was made: its name, its YAML, and what stood in it; and what is to be told
    of that it was made. ``base`` is all that it was made of, with the files that its texts show."""

    name: str
    fields: Fields
    base: Mapping[str, bytes]
    printed: PrintedFile
    made: Received
    told: tuple[str, ...]


def original_of(document: Path, templates: Path, base: Travelled | None = None) -> Original:
    """The file as it is made of that YAML. Raises ``InputError`` when it cannot be made."""
    again = remade(document, templates, base)
    signed, signs = again.signed()
    made = received(Package(document, signed))
    if without_signs(made) != received(Package(document, again.plain())):
        raise fault(document, OWN_SIGNS)
    try:
        printed = was_made(made, signs)
    except SignsError:
        raise fault(document, OWN_SIGNS) from None
    taal = again.file.document.taal.taal
    fields = Fields(again.dossier.name, again.dossier.sources, taal)
    made_of = {**again.dossier.sources, **again.dossier.shown_files}
    return Original(f"{fields.name}/{again.file.name}", fields, made_of, printed, made, again.told)


def what_changed(original: Original, file: Received) -> Returned:
    """What a file says otherwise than the original."""
    empty = EmptyFields.of(original.fields, f"{original.name}.yaml")
    others = empty.left_out_of(file)
    now = came_back(others)
    comparison = Comparison.of(original.fields, original.printed, dict(_taken(file.removed)))
    empty.find(file, comparison.findings)
    comparison.files(original.printed, now)
    tell_own_looks(comparison.findings, original.printed, now)
    _besides(comparison.findings, original.made, file)
    shown = [*shown_in(original.printed.blocks, comparison.became)]
    tell_pictures(comparison.findings, shown, original.made, file)
    edits, refused = comparison.findings.settled()
    remarks = tuple(_remarks(others, now, comparison))
    told = (*original.told, *comparison.findings.told)
    return Returned(original.name, original.base, edits, refused, remarks, told)


def _besides(findings: Findings, made: Received, now: Received) -> None:
    """What was changed of all that is no text, pictures aside: of some there is more or less."""
    before, after = _no_pictures(made), _no_pictures(now)
    for kind in after - before:
        findings.refuse([], ChangedWords("", kind), NO_TEXT)
    for kind in before - after:
        findings.refuse([], ChangedWords(kind, ""), NO_TEXT_LEFT)
    if Counter(now.charts) - Counter(made.charts):
        findings.refuse([], ChangedWords(CHART, f"{CHART} met andere cijfers"), OTHER_FIGURES)


def _no_pictures(file: Received) -> Counter[str]:
    """All that is no text, without the pictures in the body."""
    return Counter(file.unread) - Counter({PICTURE: len(file.pictures)})


def _taken(blocks: Iterable[WordBlock]) -> Iterator[tuple[str, Author]]:
    """The words of each paragraph that was taken out whole, or with its row, and who did it."""
    blocks = [*blocks]
    rows = (row for block in blocks if isinstance(block, WordTable) for row in block.rows)
    for row, author in ((row, row.removed) for row in rows if row.removed):
        inside = paragraphs_in(block for cell in row.cells for block in cell.blocks)
        yield from ((one_spaced(paragraph.text), author) for paragraph in inside)
    for paragraph in paragraphs_in(blocks):
        words = one_spaced("".join(removal.text for removal in paragraph.removals))
        yield from ((words, removal.author) for removal in paragraph.removals)


def _remarks(file: Received, now: PrintedFile, comparison: Comparison) -> Iterator[Remark]:
    """The comments, with where the words come from that they are about."""
    known = {id(block.word): block for block in (*now.blocks, *now.edges)}
    for comment in file.comments:
        at = comment.block
        block = None if at is None else known.get(id(file.everywhere[at]))
        old = comparison.became.get(block) if block else None
        origins = _about(comment, old) if old else ()
        yield Remark(comment.author, comment.text, comment.words, origins)


def _about(comment: Comment, block: PrintedBlock) -> Origins:
    """The values of the words themselves if they still stand there, else of the whole block."""
    letters = [*letters_in(block)]
    words = one_spaced(comment.words)
    at = folded(letters).find(words) if words else -1
    if at < 0:
        return origins_in(block)
    some = letters[at : at + len(words)]
    return each_once(origin.whole() for letter in some for origin in letter.origins)

"""What somebody typed in a table of contents or a list of tables or figures.

Programs make those anew from headings and captions, so nothing of it is taken; and a line that says
what a heading or a caption says by now is no change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.returning.edits.alignment import aligned_blocks
from generator.returning.edits.findings import ChangedWords, Findings
from generator.returning.edits.letters import as_text, one_spaced
from generator.returning.edits.printed import (
    PrintedBlock,
    PrintedFile,
    PrintedParagraph,
    is_caption,
)
from generator.returning.edits.reasons import CONTENTS
from generator.returning.edits.sameness import only_form_differs, same_words
from generator.returning.edits.sources import authors_in, letters_in

_NUMBER = re.compile(r"^[\w.]+\t")
_COUNTED = re.compile(r"^(\w+) \d*\. ")
"""How a caption begins: Word counts its number, which is no word, but in a list it is one."""

_PAGE = re.compile(r"\s+[0-9]*$")


def changed_contents(findings: Findings, made: PrintedFile, now: PrintedFile) -> None:
    """What was changed there by hand."""
    listed = {*_listed(now.blocks)}
    for old, new in aligned_blocks([*_lines(made)], [*_lines(now)]):
        if old and new and same_words([*letters_in(old)], [*letters_in(new)]):
            if _style(old) != _style(new) or only_form_differs(
                [*letters_in(old)], [*letters_in(new)]
            ):
                findings.only_form(new.text)
        elif new and _bare(new) not in listed:
            before = old.text if old else ""
            findings.refuse([], ChangedWords(before, new.text, authors_in([new])), CONTENTS)
        elif old and not new and _bare(old) in listed:
            findings.refuse([], ChangedWords(old.text, ""), CONTENTS)


def _style(line: PrintedBlock) -> str:
    return line.word.style if isinstance(line, PrintedParagraph) else ""


def _lines(file: PrintedFile) -> Iterator[PrintedParagraph]:
    """The lines without the numbers of their pages."""
    for line in file.contents:
        without = _PAGE.sub("", as_text(line.letters))
        yield PrintedParagraph(line.word, line.letters[: len(without)])


def _listed(blocks: Iterable[PrintedBlock]) -> Iterator[str]:
    """What headings and captions say."""
    for block in blocks:
        if isinstance(block, PrintedParagraph) and (block.word.heading or is_caption(block)):
            yield _bare(block)


def _bare(line: PrintedBlock) -> str:
    """The words without the number before them, as they are compared."""
    return one_spaced(_COUNTED.sub(r"\1 ", _NUMBER.sub("", line.text)))

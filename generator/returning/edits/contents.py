"""What somebody typed in a table of contents.

Programs make it anew from the headings, so nothing of it is taken; and a line that says what a
heading says by now is no change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.returning.edits.alignment import aligned_blocks
from generator.returning.edits.findings import ChangedWords, Findings
from generator.returning.edits.letters import as_text, one_spaced
from generator.returning.edits.printed import PrintedBlock, PrintedFile, PrintedParagraph
from generator.returning.edits.reasons import CONTENTS
from generator.returning.edits.sameness import only_form_differs, same_words
from generator.returning.edits.sources import authors_in, letters_in

_NUMBER = re.compile(r"^[\w.]+\t")
_PAGE = re.compile(r"\s+[0-9]*$")


def changed_contents(findings: Findings, made: PrintedFile, now: PrintedFile) -> None:
    """What was changed there by hand."""
    headings = {*_headings(now.blocks)}
    for old, new in aligned_blocks([*_lines(made)], [*_lines(now)]):
        if old and new and same_words([*letters_in(old)], [*letters_in(new)]):
            if _style(old) != _style(new) or only_form_differs(
                [*letters_in(old)], [*letters_in(new)]
            ):
                findings.only_form(new.text)
        elif new and _bare(new) not in headings:
            before = old.text if old else ""
            findings.refuse([], ChangedWords(before, new.text, authors_in([new])), CONTENTS)
        elif old and not new and _bare(old) in headings:
            findings.refuse([], ChangedWords(old.text, ""), CONTENTS)


def _style(line: PrintedBlock) -> str:
    return line.word.style if isinstance(line, PrintedParagraph) else ""


def _lines(file: PrintedFile) -> Iterator[PrintedParagraph]:
    """The lines without the numbers of their pages."""
    for line in file.contents:
        without = _PAGE.sub("", as_text(line.letters))
        yield PrintedParagraph(line.word, line.letters[: len(without)])


def _headings(blocks: Iterable[PrintedBlock]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, PrintedParagraph) and block.word.heading:
            yield _bare(block)


def _bare(line: PrintedBlock) -> str:
    """The words of a heading without its number, as they are compared."""
    return one_spaced(_NUMBER.sub("", line.text))

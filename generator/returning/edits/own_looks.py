"""Words to which somebody gave a colour, size or font: no text of the YAML says those."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from generator.returning.edits.findings import Findings
from generator.returning.edits.letters import Letter, Letters, as_text
from generator.returning.edits.printed import PrintedFile
from generator.returning.edits.sources import paragraphs_in


def tell_own_looks(findings: Findings, made: PrintedFile, now: PrintedFile) -> None:
    """Tells which words have such a look now and had none when the file was made.

    A template may give one to words of its own.
    """
    known = {*_with_own_look(made)}
    new = [words for words in _with_own_look(now) if words not in known]
    if new:
        findings.own_looks([*dict.fromkeys(new)])


def _with_own_look(file: PrintedFile) -> Iterator[str]:
    """The words of each stretch that has one."""
    for block in (*file.blocks, *file.edges, *file.contents):
        for paragraph in paragraphs_in(block):
            yield from _stretches(paragraph.letters)


def _stretches(letters: Letters) -> Iterator[str]:
    for is_own, some in groupby(letters, _has_own_look):
        stretch = tuple(some)
        words = as_text(stretch).strip()
        if is_own and words:
            yield words
        for letter in stretch:
            for note in letter.note:
                yield from _stretches(note)


def _has_own_look(letter: Letter) -> bool:
    """A link has the look that each program gives it."""
    return letter.own_look and not letter.form.target

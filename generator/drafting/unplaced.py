"""What of a document stands nowhere in the draft that was made of it: told, never dropped.

The finished draft is held against the document, so that it does not matter who forgot what.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.drafting.draft import DraftDossier, Items
from generator.drafting.likeness import bare
from generator.drafting.typed_lists import without_sign
from generator.received.document import Received, WordParagraph, paragraphs_in
from generator.source import Data

_NO_WORDS = re.compile(r"\]\([^()\s]*\)|\[\^\d+\]:?|\]\{[a-z]+=[^}]*\}")
"""What Markdown says between words that is no word: where a link leads, the sign of a note."""

_SHORTEST = 3
"""Words with fewer letters stand anywhere, so they prove nothing."""


def unplaced(word: Received, draft: DraftDossier, shared: Iterable[str]) -> tuple[str, ...]:
    """The paragraphs and notes of a document that stand in no file of the draft, each once.

    ``shared`` is what the file says that all dossiers share.
    """
    said = f" {words_in(' '.join((*_texts(draft), *shared)))} "
    fixed = {one for words in draft.fixed for one in words_in(words).split()}
    headings = {bare(words) for words in draft.fixed}
    left = dict.fromkeys(
        " ".join(one.text.split())
        for one in _with_notes(paragraphs_in(word.everywhere))
        if bare(one.text) not in headings and not _stands(one.text, said, fixed)
    )
    return tuple(filter(None, left))


def words_in(text: str) -> str:
    """All words of a text as they are compared, also a number at its begin."""
    return bare(f"x {_NO_WORDS.sub(' ', text)}").removeprefix("x").strip()


def _texts(draft: DraftDossier) -> Iterator[str]:
    """All that the draft says, in order."""
    for file in draft.files:
        for entry in file.entries:
            if isinstance(entry, Items):
                for item in entry.items:
                    yield from texts_in(dict(item.fields))
            else:
                yield from texts_in(entry.value)


def texts_in(data: Data) -> Iterator[str]:
    """All texts in data, in order."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, list):
        for item in data:
            yield from texts_in(item)
    elif isinstance(data, dict):
        for value in data.values():
            yield from texts_in(value)


def _with_notes(paragraphs: Iterable[WordParagraph]) -> Iterator[WordParagraph]:
    """The paragraphs, each followed by those of its notes."""
    for paragraph in paragraphs:
        yield paragraph
        for run in paragraph.runs:
            yield from run.note


def _stands(text: str, said: str, fixed: set[str]) -> bool:
    """Whether words stand in a row in the draft, or in a few rows that are longer than a word."""
    words = words_in(without_sign(text)).split()
    at = 0
    while at < len(words):
        length = _longest_row(words[at:], said)
        proves_nothing = len(words[at]) < _SHORTEST or words[at] in fixed
        if length < min(2, len(words) - at) and not proves_nothing:
            return False
        at += max(length, 1)
    return True


def _longest_row(words: Sequence[str], said: str) -> int:
    """How many of the first words stand in a row in the draft."""
    for length in range(len(words), 0, -1):
        if f" {' '.join(words[:length])} " in said:
            return length
    return 0

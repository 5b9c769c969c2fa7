"""What of a document stands nowhere in the draft that was made of it: told, never dropped.

The finished files are held against the document, so that it does not matter who forgot what.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.drafting.likeness import bare
from generator.drafting.outline import paragraphs_in
from generator.received.document import Received, WordParagraph

_SHORTEST = 3
"""Words with fewer letters stand anywhere, so they prove nothing."""


def unplaced(word: Received, texts: Iterable[str], fixed: Sequence[str]) -> tuple[str, ...]:
    """The paragraphs and notes of a document of which words stand in no file, each once.

    ``fixed`` are words that the form prints by itself.
    """
    said = f" {bare_of(' '.join(texts))} "
    known = set(said.split()) | {one for words in fixed for one in bare_of(words).split()}
    headings = {bare(words) for words in fixed}
    every = (*word.blocks, *word.headers, *word.footers)
    left = dict.fromkeys(
        " ".join(one.text.split())
        for one in with_notes(paragraphs_in(every))
        if bare(one.text) not in headings and not _stands(one.text, said, known)
    )
    return tuple(filter(None, left))


def with_notes(paragraphs: Iterable[WordParagraph]) -> Iterable[WordParagraph]:
    """The paragraphs, each followed by those of its notes."""
    for paragraph in paragraphs:
        yield paragraph
        for run in paragraph.runs:
            yield from run.note


def bare_of(text: str) -> str:
    """All words of a text as they are compared."""
    return bare(f"x {text}").removeprefix("x ")


def _stands(text: str, said: str, known: set[str]) -> bool:
    """Whether words stand in a row in the files, or are each somewhere in them."""
    words = bare_of(text)
    if f" {words} " in said:
        return True
    return all(word in known or len(word) < _SHORTEST for word in words.split())

"""A change of a file: the first way of writing it that is read back as exactly that change."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from generator.problems import InputError
from generator.source.editing.answering import Said, said_after, said_in
from generator.source.editing.changes import Answer, Change
from generator.source.editing.drafts import Task, drafts
from generator.source.editing.memory import Spellings
from generator.source.editing.outcome import after, same
from generator.source.editing.refusals import NoWayError, gone, refused
from generator.source.nodes import Data
from generator.source.reading import parse
from generator.source.text import LINE_END
from generator.source.yamlfile import Source

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def changed(
    content: bytes,
    file: str,
    change: Change,
    order: Sequence[str] = (),
    spelling: Spellings | None = None,
) -> bytes:
    """The file called ``file`` after the change; bytes that it is not about stay.

    ``order`` has the names of the fields of the group that gets a new one, as the model has them.
    ``spelling`` remembers how values were written, for who changes them back.

    Raises ``InputError`` if the file cannot be read, if the place is not there, or if no way of
    writing is read back as exactly the old data plus this change.
    """
    source = parse(content, file)
    place = source.place(change.loc)
    try:
        expected = after(source.data, change)
        said = said_after(source, change) if isinstance(change, Answer) else None
    except LookupError:
        raise gone(place) from None
    if same(source.data, expected) and said in (None, said_in(source)):
        return content
    try:
        for draft in drafts(Task(source, change, expected, order, spelling or Spellings())):
            if _reads_as(raw := bytes_of(source, draft), file, expected, said):
                return raw
    except NoWayError:
        pass
    raise refused(place)


def _reads_as(raw: bytes, file: str, expected: Data, said: Said | None) -> bool:
    """Whether a file says that, and its remarks too as far as those are known."""
    try:
        read = parse(raw, file)
    except InputError:
        return False
    return same(read.data, expected) and said in (None, said_in(read))


def bytes_of(source: Source, draft: str) -> bytes:
    """The bytes of a draft, in which lines that are not touched have those of the file."""
    mark = _BYTE_ORDER_MARK if source.raw.startswith(_BYTE_ORDER_MARK) else b""
    stored = source.raw.removeprefix(mark).decode()
    if stored != source.text.content:  # letters and their accents stand apart in it
        draft = _untouched_as(stored, source.text.content, draft)
    return mark + draft.encode()


def _untouched_as(stored: str, content: str, draft: str) -> str:
    """The draft in which the lines before and behind the change are as they are stored."""
    old, new, kept = (_lines(text) for text in (content, draft, stored))
    first = _equal(old, new)
    last = min(_equal(old[::-1], new[::-1]), min(len(old), len(new)) - first)
    return "".join([*kept[:first], *new[first : len(new) - last], *kept[len(kept) - last :]])


def _lines(text: str) -> list[str]:
    ends = [0, *(match.end() for match in LINE_END.finditer(text)), len(text)]
    return [text[start:end] for start, end in pairwise(ends)]


def _equal(one: list[str], other: list[str]) -> int:
    """How many lines at the start are equal."""
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))

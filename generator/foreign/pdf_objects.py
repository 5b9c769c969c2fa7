"""What a PDF consists of, gone through within bounds."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, PdfObject

from generator.foreign.pdf import PdfError

MOST_OBJECTS = 2_000_000
"""A page has hundreds, with its tags; a PDF with so many is made to keep the program busy."""

TOO_MUCH = "die pdf bestaat uit te veel delen"


def dictionary_in(part: PdfObject | None) -> DictionaryObject | None:
    """The dictionary that stands there, or elsewhere in the file; None when there is another thing
    or nothing."""
    found = None if part is None else part.get_object()
    return found if isinstance(found, DictionaryObject) else None


def dictionaries(
    roots: Iterable[PdfObject], without: Collection[str] = ()
) -> Iterator[DictionaryObject]:
    """Every dictionary that hangs on those objects, each once, but for what hangs on the keys that
    are ``without``.

    Raises ``PdfError`` when there are too many.
    """
    waiting, seen = list(roots), set[int]()
    for _ in range(MOST_OBJECTS):
        if not waiting:
            return
        part: PdfObject | None = waiting.pop()
        if isinstance(part, IndirectObject):
            if part.idnum in seen:
                continue
            seen.add(part.idnum)
            part = part.get_object()
        if isinstance(part, DictionaryObject):
            yield part
            waiting.extend(part.raw_get(key) for key in part if key not in without)
        elif isinstance(part, ArrayObject):
            waiting.extend(part)
    raise PdfError(TOO_MUCH)

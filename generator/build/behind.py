"""Puts the pages of annexes behind those of a document, in its PDF."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from generator.dossier.annexes import NOT_BEHIND
from generator.model.properties import Eigenschappen
from generator.problems import InputError, Place, Problem, Severity

OTHERWISE = (
    "deze pdf zit anders in elkaar dan hoort, en kan daarom niet achter het document; bewaar hem"
    " opnieuw, of haal 'achteraan' weg"
)

MOST = 8
"""Of so many Word files the pages are remembered, of the last that were asked."""


class NoPagesError(ValueError):
    """An annex has no pages that can follow a document; the text says in Dutch why."""


class Behind:
    """Puts them there, and remembers the pages that LibreOffice made of Word files."""

    def __init__(self) -> None:
        self._made: dict[str, bytes | NoPagesError] = {}

    def joined(self, pdf: bytes, properties: Eigenschappen) -> bytes:
        """The PDF with the pages that can follow it. Raises ``InputError`` for an annex of which
        they hang together otherwise than they must."""
        pages = dict(self._pages(properties))
        if not pages:
            return pdf
        from generator.pdf.appending import Appendix, AppendixError, with_appendices

        named = properties.achteraan
        try:
            return with_appendices(
                pdf, [Appendix(path, named[path], data) for path, data in pages.items()]
            )
        except AppendixError as error:
            raise InputError([Problem(Place(str(error)), OTHERWISE)]) from None

    def lacking(self, properties: Eigenschappen) -> Iterator[Problem]:
        """Which pages are asked for and do not follow."""
        for path in properties.achteraan:
            try:
                self._pages_of(path, properties.bijlagen[path])
            except NoPagesError as error:
                message = NOT_BEHIND.format(name=path.rpartition("/")[2], why_not=error)
                yield Problem(Place(path), message, Severity.WARNING)

    def _pages(self, properties: Eigenschappen) -> Iterator[tuple[str, bytes]]:
        """The PDF of each annex that can follow, by its path."""
        for path in properties.achteraan:
            try:
                yield path, self._pages_of(path, properties.bijlagen[path])
            except NoPagesError:
                continue

    def _pages_of(self, path: str, data: bytes) -> bytes:
        """Of a PDF that is the file itself, as the dossier looked already whether it can follow."""
        if path.endswith(".pdf"):
            return data
        digest = sha256(data).hexdigest()
        made = self._made.pop(digest, None) or _made_of_word(data)
        self._made[digest] = made
        if len(self._made) > MOST:
            del self._made[next(iter(self._made))]
        if isinstance(made, NoPagesError):
            raise made
        return made


def _made_of_word(data: bytes) -> bytes | NoPagesError:
    """Its pages, or why there are none that can follow."""
    from generator.dossier.annex_faults import fault_of  # few dossiers need what reads PDF
    from generator.foreign.appendable import why_not_appended
    from generator.foreign.office import OfficeError, pages_of_word

    try:
        made = pages_of_word(data)
    except OfficeError as error:
        return NoPagesError(str(error))
    reason = fault_of(made, ".pdf") or why_not_appended(made)
    return NoPagesError(reason) if reason else made

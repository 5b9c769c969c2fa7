"""What is wrong with a file that goes along as an annex, or with its pages behind a document."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from generator.foreign.actions import has_actions
from generator.foreign.appendable import why_not_appended
from generator.foreign.main_part import body_of
from generator.foreign.office_copy import why_no_copy
from generator.foreign.package import ForeignPackage, PackageError
from generator.foreign.pdf import NOT_PDF, PdfError, foreign_pdf

MOST_PAGES = 2_000
TOO_LONG = "deze pdf heeft meer dan 2.000 bladzijden; neem alleen op wat de lezer nodig heeft"


def fault_of(data: bytes, ending: str) -> str:
    """Why a file with that ending is refused; empty when it can go along."""
    try:
        _OPENED[ending](data)
    except (PackageError, PdfError) as error:
        return str(error)
    return ""


@dataclass(frozen=True)
class JudgedFile:
    """A file with that ending. Each question is looked into once, and only when it is asked; those
    behind ``fault`` are for a file without one."""

    data: bytes = field(repr=False)
    ending: str

    @cached_property
    def fault(self) -> str:
        """As ``fault_of``."""
        return fault_of(self.data, self.ending)

    @cached_property
    def acts(self) -> bool:
        """Whether something in it does more than say or show, such as a program that starts when it
        is opened. A Word file with one is refused."""
        if self.ending != ".pdf":
            return False
        with foreign_pdf(self.data) as reader:
            return has_actions(reader)

    @cached_property
    def why_not_behind(self) -> str:
        """Why its pages cannot follow those of a document; empty when they can.

        Of a Word file that is known in full once LibreOffice has made them.
        """
        judge = why_not_appended if self.ending == ".pdf" else why_no_copy
        return judge(self.data)


def _open_pdf(data: bytes) -> None:
    with foreign_pdf(data) as reader:
        length = len(reader.pages)
        if length > MOST_PAGES:
            raise PdfError(TOO_LONG)
        if not length:
            raise PdfError(NOT_PDF)


def _open_word(data: bytes) -> None:
    body_of(ForeignPackage(data))


_OPENED = {".pdf": _open_pdf, ".docx": _open_word}

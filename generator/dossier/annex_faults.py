"""Why a file cannot go along as an annex: somebody could not open it, or read it."""

from __future__ import annotations

from generator.foreign.actions import has_actions
from generator.foreign.main_part import body_of
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


def acts(data: bytes, ending: str) -> bool:
    """Whether something in a file that can go along does more than say or show, such as a program
    that starts when it is opened. A Word file with one is refused."""
    if ending != ".pdf":
        return False
    with foreign_pdf(data) as reader:
        return has_actions(reader)


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

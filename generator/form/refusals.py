"""What is said when something was not done: its status and its words."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.responses import JSONResponse, Response

from generator.form.merging import ClashError, GoneError
from generator.form.undo import NothingToUndoError
from generator.preview.app import NO_STORE
from generator.problems import InputError, MachineError

UNREADABLE = 423
"""The status of an answer about a file that cannot be read now: the page asks again."""

GONE = "Dit onderdeel is intussen weggehaald."

REFUSED: Mapping[type[Exception], tuple[int, str]] = {
    NothingToUndoError: (404, "Er is niets om ongedaan te maken."),
    ClashError: (409, "Iemand anders veranderde dit intussen; het kan niet meer ongedaan."),
    GoneError: (410, GONE),
    InputError: (422, ""),
    MachineError: (500, ""),
}
"""The status of an answer, and its words where the error has none of its own."""


def refused(error: Exception, known: int | None = None) -> Response:
    """Why something was not done, in words; with the status if that is known already."""
    status, words = next(told for kind, told in REFUSED.items() if isinstance(error, kind))
    if isinstance(error, InputError):
        words = "\n".join(problem.message for problem in error.problems)
    return said(words or str(error), known or status)


def said(words: str, status: int) -> Response:
    """Those words, for the page to show."""
    return JSONResponse({"melding": words}, status, NO_STORE)

"""What is said when something was not done: its status and its words."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.responses import JSONResponse, Response

from generator.dutch import capitalized
from generator.form.form_words import as_form_says
from generator.form.undo import NothingToUndoError
from generator.form.unkept import UnkeptError
from generator.form.whole_files import StillNamedError
from generator.preview.app import NO_STORE
from generator.problems import InputError, MachineError
from generator.source.merging.merged import ClashError, GoneError

UNREADABLE = 423
"""The status of an answer about a file that cannot be read now: the page asks again."""

GONE = "Dit onderdeel is intussen weggehaald."

OUTDATED = "Dit formulier was verouderd en is nu ververst. Probeer het nog eens."

TOO_LONG = "Deze tekst is te lang. Maak de tekst korter, of verdeel hem over meer velden."

NOT_THERE = "Dit bestand is er niet meer. Misschien kreeg het dossier een andere naam."

REFUSED: Mapping[type[Exception], tuple[int, str]] = {
    NothingToUndoError: (404, "Er is niets om ongedaan te maken."),
    ClashError: (409, "Iemand anders veranderde dit intussen; het kan niet meer ongedaan."),
    StillNamedError: (409, "Een document noemt dit bestand nog. Daarom is het niet weggehaald."),
    GoneError: (410, GONE),
    InputError: (422, ""),
    MachineError: (500, ""),
}
"""The status of an answer, and its words where the error has none of its own."""


def refused(error: Exception, known: int | None = None) -> Response:
    """Why something was not done, in words; with the status if that is known already."""
    status, words = next(told for kind, told in REFUSED.items() if isinstance(error, kind))
    if isinstance(error, InputError):
        words = " ".join(_sentence(problem.message) for problem in error.problems)
    return said(words or _sentence(str(error)), known or status)


def not_there() -> Response:
    """That a file that somebody fills in is gone. It may come back: the page asks again."""
    return said(NOT_THERE, 404)


def unkept(error: UnkeptError) -> Response:
    """Why a text is not kept, and what of it can be."""
    return JSONResponse({"melding": str(error), "zonder": error.without}, 422, NO_STORE)


def _sentence(message: str) -> str:
    words = capitalized(as_form_says(message))
    return words if words.endswith((".", "?")) else f"{words}."


def said(words: str, status: int) -> Response:
    """Those words, for the page to show."""
    return JSONResponse({"melding": words}, status, NO_STORE)

"""Actions in a PDF: what a program does by itself, or when somebody clicks (ISO 32000-1, 12.6)."""

from __future__ import annotations

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from generator.foreign.pdf_objects import dictionaries

_ALLOWED = ("/GoTo", "/URI", "/Named")
"""They lead somewhere, and do no more."""

_OTHERS = frozenset(
    f"/{name}"
    for name in (
        *("Launch", "Sound", "Movie", "ResetForm", "ImportData", "SubmitForm", "Hide", "GoToR"),
        *("GoToE", "SetOCGState", "Rendition", "Trans", "GoTo3DView", "JavaScript", "Thread"),
    )
)
"""Those that the standard knows besides (12.6.4); one may lack its type."""

_PROGRAM = "/JS"
_WITHOUT_ACTIONS = frozenset(
    ("/Contents", "/Resources", "/StructTreeRoot", "/Metadata", "/AP", "/OutputIntents")
)
"""What is drawn and what is told of it: most of a file, in which no action stands."""


def does_something(part: DictionaryObject) -> bool:
    """Whether that part is an action that does more than lead somewhere."""
    action = part.get("/S")
    if part.get("/Type") == "/Action":
        return action not in _ALLOWED
    return action in _OTHERS and "/P" not in part


def has_actions(reader: PdfReader) -> bool:
    """Whether a PDF holds one. Raises ``PdfError`` when it has too many parts to look."""
    parts = dictionaries([reader.root_object], without=_WITHOUT_ACTIONS)
    return any(_PROGRAM in part or does_something(part) for part in parts)

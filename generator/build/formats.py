"""The formats in which a document is made: all that is known of them, in one table.

Only the standard library is loaded with it; a format loads its engine when it is used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from generator.build.manuscript import Manuscript
    from generator.build.press import Press

Render: TypeAlias = "Callable[[Press, Manuscript], bytes]"
"""From a press and a manuscript to the bytes of a file."""


@dataclass(frozen=True)
class Format:
    """One format of a document.

    ``ending`` is that of its files, without the dot; ``media_type`` is what it is called on the
    web, ``name`` and ``pronom`` in PRONOM (The National Archives). ``render`` makes it, and
    ``engine`` is the module that it loads for that. Of an ``editable`` one staff may have changed
    a file that was made. One that ``tells_pages`` is made first: others print those.
    """

    ending: str
    media_type: str
    name: str
    pronom: str
    render: Render
    engine: str
    editable: bool
    tells_pages: bool


def _to_docx(press: Press, manuscript: Manuscript) -> bytes:
    return press.to_docx(manuscript)


def _to_pdf(press: Press, manuscript: Manuscript) -> bytes:
    return press.to_pdf(manuscript)


PDF = Format(
    ending="pdf",
    media_type="application/pdf",
    name="Acrobat PDF/A - Portable Document Format 3a",
    pronom="fmt/479",
    render=_to_pdf,
    engine="generator.pdf.render",
    editable=False,
    tells_pages=True,
)
DOCX = Format(
    ending="docx",
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    name="Microsoft Word for Windows 2007 onwards",
    pronom="fmt/412",
    render=_to_docx,
    engine="generator.word.package.render",
    editable=True,
    tells_pages=False,
)

FORMATS = (DOCX, PDF)
"""Every format."""

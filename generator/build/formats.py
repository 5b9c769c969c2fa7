"""The formats in which a document is made: all that is known of them, in one table.

Only the standard library is loaded with it; a format loads its engine when it is used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from generator.content.printed import Inhoud
    from generator.model.properties import Eigenschappen
    from generator.style.house import Look

Render: TypeAlias = "Callable[[str, Inhoud, Eigenschappen, Look], bytes]"
"""From the kind of a document, its contents, its properties and a look to its bytes."""


@dataclass(frozen=True)
class Format:
    """One format of a document.

    ``ending`` is that of its files, without the dot; ``media_type`` is what it is called on the
    web, ``name`` and ``pronom`` in PRONOM (The National Archives). ``render`` makes it, and
    ``engine`` is the module that it loads for that. A ``slow`` one is worth a process for each
    processor. Of an ``editable`` one staff may have changed a file that was made.
    """

    ending: str
    media_type: str
    name: str
    pronom: str
    render: Render
    engine: str
    slow: bool
    editable: bool


def _to_docx(kind: str, contents: Inhoud, properties: Eigenschappen, look: Look) -> bytes:
    from generator.word.package.render import to_docx

    return to_docx(kind, contents, properties, look, pages_of(kind, contents, properties, look))


def pages_of(
    kind: str, contents: Inhoud, properties: Eigenschappen, look: Look
) -> Mapping[str, int]:
    """The page of each heading, for a table of contents. Without one nobody asks for them.

    Word knows them only when it has laid out the pages, and the file must be right when it is
    opened. The pages of the PDF are alike.
    """
    if contents.inhoudsopgave is None:
        return {}
    from generator.pdf.render import pages

    return pages(kind, contents, properties, look)


def _to_pdf(kind: str, contents: Inhoud, properties: Eigenschappen, look: Look) -> bytes:
    from generator.pdf.render import to_pdf

    return to_pdf(kind, contents, properties, look)


DOCX = Format(
    ending="docx",
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    name="Microsoft Word for Windows 2007 onwards",
    pronom="fmt/412",
    render=_to_docx,
    engine="generator.word.package.render",
    slow=False,
    editable=True,
)
PDF = Format(
    ending="pdf",
    media_type="application/pdf",
    name="Acrobat PDF/A - Portable Document Format 3a",
    pronom="fmt/479",
    render=_to_pdf,
    engine="generator.pdf.render",
    slow=True,
    editable=False,
)

FORMATS = (DOCX, PDF)
"""Every format."""

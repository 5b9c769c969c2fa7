"""Pages with blocks on them, as every document prints them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from io import BytesIO

from pypdf import PageObject, PdfReader

from generator.content.printed import Inhoud
from generator.content.values import Blocks
from generator.markdown.parse import parse
from generator.model.properties import Eigenschappen
from generator.pdf.render import Typesetter
from generator.style.house import Look

PROPERTIES = Eigenschappen("Proef", "ter informatie", "P&O", date(2025, 1, 13), "K1")
PAGE = (
    "{{% extends basis %}}{{% block vorm %}}{form}{{% endblock %}}{{% block inhoud %}}"
    '{beside}<div style="height: {above}mm"></div>{{{{ tekst|opmaak("{page}") }}}}{{% endblock %}}'
)
COLUMN = '<div class="kolom" style="height: 200mm"></div>'
"""What stands beside the text of a nota."""


@dataclass(frozen=True, kw_only=True)
class Proef(Inhoud):
    tekst: Blocks


def pdf_of(
    look: Look, blocks: Blocks, *, above: float = 0, page: str = "staand", beside: str = ""
) -> bytes:
    """A document of those blocks, so many millimetres below the top of its first page, on which
    something may stand beside them."""
    template = look.templates / "proef/proef.html"
    template.write_text(PAGE.format(form=page, above=above, page=page, beside=beside), "utf-8")
    return Typesetter(look).typeset("proef", Proef(tekst=blocks), PROPERTIES).pdf


def pages_of(
    look: Look, blocks: Blocks, *, above: float = 0, page: str = "staand", beside: str = ""
) -> list[PageObject]:
    """The pages of such a document."""
    made = PdfReader(BytesIO(pdf_of(look, blocks, above=above, page=page, beside=beside)))
    return list(made.pages)


def page_texts(look: Look, markdown: str, above: float) -> list[str]:
    """What stands on each page of a text so far below the top of its first page."""
    return [page.extract_text() for page in pages_of(look, parse(markdown), above=above)]


def baselines(page: PageObject) -> dict[str, float]:
    """How far below the top of the page each text of it stands, in pixels."""
    found: dict[str, float] = {}

    def note(text: str, _: object, matrix: list[float], *__: object) -> None:
        if text.strip():
            found[text.strip()] = matrix[5]

    page.extract_text(visitor_text=note)
    return found

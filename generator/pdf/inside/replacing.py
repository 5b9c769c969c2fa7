"""What of WeasyPrint is replaced, once, when it is loaded: it has no other place for these."""

from __future__ import annotations

from generator.pdf.inside.cascade import ElementStyles
from generator.pdf.inside.early import finish_page, make_pages
from generator.pdf.inside.loading import weasyprint
from generator.pdf.inside.written_once import WrittenOnce
from generator.pdf.structure.tagging import add_structure


def replace() -> None:
    """Put ours in the place of what WeasyPrint would call."""
    weasyprint.css.StyleFor = ElementStyles
    weasyprint.pdf.add_tags = add_structure
    weasyprint.layout.make_all_pages = make_pages
    weasyprint.document.draw_page = finish_page
    weasyprint.pdf.pydyf.PDF = WrittenOnce

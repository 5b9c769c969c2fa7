"""What of WeasyPrint is replaced, once, when it is loaded: it has no other place for these."""

from __future__ import annotations

from types import SimpleNamespace

import pydyf

from generator.pdf.inside.cascade import ElementStyles
from generator.pdf.inside.loading import weasyprint
from generator.pdf.inside.written_once import WrittenOnce
from generator.pdf.structure.tagging import add_structure


def replace() -> None:
    """Put ours in the place of what WeasyPrint would call; pydyf itself stays as it is."""
    weasyprint.css.StyleFor = ElementStyles
    weasyprint.pdf.add_tags = add_structure
    weasyprint.pdf.pydyf = SimpleNamespace(**{**vars(pydyf), "PDF": WrittenOnce})

"""What of WeasyPrint is replaced, once, when it is loaded: it has no other place for these.

Of most the only reason is time; the bytes stay the same. Four change what is made: the structure,
which WeasyPrint makes page by page, the words of charts, which it draws letter by letter, the
head of a table that goes on on another page, and what is told of letters in other scripts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType, SimpleNamespace
from typing import Any

import pydyf

from generator.pdf.inside.cascade import ElementStyles
from generator.pdf.inside.chart_words import draw_words
from generator.pdf.inside.continued import lay_out_table
from generator.pdf.inside.early import finish_page, make_pages
from generator.pdf.inside.loading import weasyprint
from generator.pdf.inside.meant_letters import draw_text
from generator.pdf.inside.style_answers import font_key, is_in_normal_flow
from generator.pdf.inside.text_layouts import CopiedLayout
from generator.pdf.inside.used_values import use_values
from generator.pdf.inside.written_once import WrittenOnce
from generator.pdf.structure.tagging import add_structure

_MEASURING = "resolve_percentages"
_PDF = SimpleNamespace(**{**vars(pydyf), "PDF": WrittenOnce})
"""pydyf as WeasyPrint sees it; pydyf itself stays as it is."""


@dataclass(frozen=True)
class Replacement:
    """A name in a module, a class or a table of WeasyPrint: what it was, and what of ours it is."""

    owner: Any
    name: str
    theirs: object
    ours: object

    def put(self, what: object) -> None:
        """Let the name be that."""
        if isinstance(self.owner, dict):
            self.owner[self.name] = what
        else:
            setattr(self.owner, self.name, what)


def _in(owner: object, name: str, ours: object) -> Replacement:
    theirs = owner[name] if isinstance(owner, dict) else getattr(owner, name)
    return Replacement(owner, name, theirs, ours)


def _measuring() -> Iterator[Replacement]:
    """In the modules that lay out boxes; where the function is at home, it stays."""
    for name, module in vars(weasyprint.layout).items():
        if isinstance(module, ModuleType) and name != "percent" and _MEASURING in vars(module):
            yield _in(module, _MEASURING, use_values)


def _drawing_words() -> Iterator[Replacement]:
    """In the table of the elements of a picture, and the name to which that is compared."""
    for tag, draw in weasyprint.svg.TAGS.items():
        if draw is weasyprint.svg.text:
            yield _in(weasyprint.svg.TAGS, tag, draw_words)
    yield _in(weasyprint.svg, "text", draw_words)


ALIKE = (
    _in(weasyprint.css, "StyleFor", ElementStyles),
    *_measuring(),
    _in(weasyprint.formatting_structure.boxes.Box, "is_in_normal_flow", is_in_normal_flow),
    _in(weasyprint.text.line_break, "Layout", CopiedLayout),
    _in(weasyprint.text.line_break, "_font_style_cache_key", font_key),
    _in(weasyprint.pdf, "pydyf", _PDF),
    _in(weasyprint.layout, "make_all_pages", make_pages),
    _in(weasyprint.document, "draw_page", finish_page),
)
"""What makes the same bytes in less time or less memory."""

OTHERWISE = (
    _in(weasyprint.pdf, "add_tags", add_structure),
    *_drawing_words(),
    _in(weasyprint.layout.block, "table_layout", lay_out_table),
    _in(weasyprint.draw, "draw_text", draw_text),
)
"""What makes another PDF."""


def replace() -> None:
    """Put ours in their places."""
    for one in (*ALIKE, *OTHERWISE):
        one.put(one.ours)

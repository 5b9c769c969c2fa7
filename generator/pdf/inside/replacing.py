"""What of WeasyPrint is replaced, once, when it is loaded: it has no other place for these.

Of most the only reason is time; the bytes stay the same. Two change what is made: the structure,
which WeasyPrint makes page by page, and the words of charts, which it draws letter by letter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType, SimpleNamespace
from typing import Any

import pydyf

from generator.pdf.inside.cascade import ElementStyles
from generator.pdf.inside.chart_words import draw_words
from generator.pdf.inside.loading import weasyprint
from generator.pdf.inside.text_layouts import CopiedLayout
from generator.pdf.inside.used_values import use_values
from generator.pdf.inside.written_once import WrittenOnce
from generator.pdf.structure.tagging import add_structure

_MEASURING = "resolve_percentages"
_PDF = SimpleNamespace(**{**vars(pydyf), "PDF": WrittenOnce})
"""pydyf as WeasyPrint sees it; pydyf itself stays as it is."""


@dataclass(frozen=True)
class Replacement:
    """Names of WeasyPrint (of a module, or in a table), one of them, what it was and is now."""

    names: dict[str, Any]
    name: str
    theirs: object
    ours: object


def _in(names: dict[str, Any], name: str, ours: object) -> Replacement:
    return Replacement(names, name, names[name], ours)


def _measuring() -> Iterator[Replacement]:
    """In the modules that lay out boxes; where the function is at home, it stays."""
    for name, module in vars(weasyprint.layout).items():
        if isinstance(module, ModuleType) and name != "percent" and _MEASURING in vars(module):
            yield _in(vars(module), _MEASURING, use_values)


def _drawing_words() -> Iterator[Replacement]:
    """In the table of the elements of a picture, and the name to which that is compared."""
    for tag, draw in weasyprint.svg.TAGS.items():
        if draw is weasyprint.svg.text:
            yield _in(weasyprint.svg.TAGS, tag, draw_words)
    yield _in(vars(weasyprint.svg), "text", draw_words)


ALIKE = (
    _in(vars(weasyprint.css), "StyleFor", ElementStyles),
    *_measuring(),
    _in(vars(weasyprint.text.line_break), "Layout", CopiedLayout),
    _in(vars(weasyprint.pdf), "pydyf", _PDF),
)
"""What makes the same bytes in less time."""

OTHERWISE = (
    _in(vars(weasyprint.pdf), "add_tags", add_structure),
    *_drawing_words(),
)
"""What makes another PDF."""


def replace() -> None:
    """Put ours in their places."""
    for one in (*ALIKE, *OTHERWISE):
        one.names[one.name] = one.ours

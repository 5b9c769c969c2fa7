"""A line of the frame to HTML: its words, and from which fields they come."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from generator.content.inline import HardBreak, Inline, Value
from generator.content.provenance import origins_of
from generator.content.values import Line
from generator.content.words import text_of
from generator.html.inlines import escaped, origin_attribute, with_boxes
from generator.html.other_scripts import in_scripts
from generator.talen import NEDERLANDS, Taal


def line_html(line: Line, taal: Taal = NEDERLANDS) -> Markup:
    """The words and where a line ends, without form: that is the frame's. ``taal`` is the language
    of the document."""
    return Markup("".join(_pieces(line, taal)))


def line_origin(line: Line) -> Markup:
    """The attribute of the element that holds the line; nothing for fixed words."""
    return Markup(origin_attribute(origins_of(line)))


def _pieces(inlines: Iterable[Inline], taal: Taal) -> Iterable[str]:
    for inline in inlines:
        match inline:
            case Value(children):
                yield from _pieces(children, taal)
            case HardBreak():
                yield "<br>"
            case _:
                yield with_boxes(text_of((inline,)), fixed_words, taal)


def fixed_words(text: str) -> str:
    """Words without form, each in its script."""
    return in_scripts(text, escaped)

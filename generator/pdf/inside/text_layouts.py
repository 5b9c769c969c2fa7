"""Layouts of text, each a copy of one that was made ready for its style.

For every line WeasyPrint asks Pango for a context, a description of the font and a layout, once
to break it and once more to draw it; all that follows from the style of the text alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from generator.pdf.inside.loading import TextLayout, weasyprint

Style: TypeAlias = Any
PangoLayout: TypeAlias = Any

_text = weasyprint.text
_text.ffi.ffi.cdef("PangoLayout * pango_layout_copy (PangoLayout *layout);")

_OWN = ("justification_spacing", "max_width", "style", "layout")
"""What each layout has for itself."""


@dataclass(frozen=True, slots=True)
class _Ready:
    """A layout without text, and what is known of it."""

    layout: PangoLayout
    known: dict[str, object]


class CopiedLayout(TextLayout):  # type: ignore[misc]  # WeasyPrint is not typed
    """What WeasyPrint's ``Layout`` is, set up by copying."""

    def setup(self, style: Style) -> None:
        """Make a layout for text of that style."""
        ready = _ready(style)
        self.__dict__.update(ready.known)
        self.style = style
        copy = _text.ffi.pango.pango_layout_copy(ready.layout)
        self.layout = _text.ffi.ffi.gc(copy, _text.ffi.gobject.g_object_unref)


def _ready(style: Style) -> _Ready:
    """What was made ready for that style; it lives as long as the style does."""
    kept: _Ready | None = style.__dict__.get("ready_layout")
    if kept is None:
        made = TextLayout(style)
        known = {name: value for name, value in vars(made).items() if name not in _OWN}
        kept = style.__dict__["ready_layout"] = _Ready(made.layout, known)
    return kept

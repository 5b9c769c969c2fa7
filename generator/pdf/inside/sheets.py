"""The contents of a page drawn by themselves, before what stands in its margins is known.

WeasyPrint draws a page in three parts: its ground, its contents (text and notes), and its margins,
in which may stand how many pages there are. Between two parts nothing is remembered, so the second
can be drawn as soon as it was laid out, and be put between the others later; the page that comes
of it is the same to the byte. Uses ``draw``, ``stacking``, ``pdf.stream``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, MutableMapping
from copy import copy
from dataclasses import dataclass
from typing import Any

import pydyf

from generator.content.units import POINTS_PER_PIXEL
from generator.pdf.boxes import Box, is_margin
from generator.pdf.inside.laid_out import Marked, PageStream, marked_in
from generator.pdf.inside.loading import weasyprint
from generator.pdf.structure.artifacts import mark_artifacts

text = weasyprint.text.ffi
text.ffi.cdef("gpointer g_object_ref (gpointer object);")

Named = MutableMapping[Any, Any]
"""What a page names: fonts, states of the pen. They stand in the order of their first use."""

_NAMED_BY_ORDER = ("XObject", "Pattern", "Shading")
"""The resources of a PDF that WeasyPrint names by how many there are already."""

_NAMED_BY_VALUE = ("a", "A")
"""How the states begin that it does not: how opaque a filling is, and a line."""


@dataclass(frozen=True)
class UsedFont:
    """A font that a page names: its glyphs in the order of their first use.

    ``texts`` is what they mean, ``widths`` are thousandths of the size of the letters.
    """

    pango_font: Any
    texts: Mapping[int, str]
    widths: Mapping[int, int]


@dataclass(frozen=True)
class Sheet:
    """What was drawn of the contents of a page: operators, what they name, how many marks."""

    operators: bytes
    fonts: tuple[UsedFont, ...]
    states: Named
    marks: int


class _Fonts(dict[Any, Any]):
    """The fonts that are used here: each is taken from those of the document, or goes to them."""

    def __init__(self, used: Named, everywhere: Named, taken: Callable[[Any], Any]) -> None:
        super().__init__()
        self._used = used
        self._everywhere = everywhere
        self._taken = taken

    def __contains__(self, key: object) -> bool:
        return key in self._everywhere

    def __getitem__(self, key: object) -> object:
        if key not in self._used:
            self._used[key] = self._taken(self._everywhere[key])
        return self._used[key]

    def __setitem__(self, key: object, font: object) -> None:
        self._everywhere[key] = font


class _PageStream(weasyprint.pdf.stream.Stream):  # type: ignore[misc]  # WeasyPrint is not typed
    """A stream of which the fonts live on, also when the boxes with their letters are gone."""

    def add_font(self, pango_font: Any) -> tuple[Any, float]:  # noqa: ANN401  # of Pango
        font, size = super().add_font(pango_font)
        if "pango_font" not in vars(font):
            font.pango_font = _held(pango_font)
        return font, size


def _held(pango_font: Any) -> Any:  # noqa: ANN401  # of Pango
    """The same font, which is there for as long as somebody has it."""
    held = text.ffi.cast("PangoFont *", text.gobject.g_object_ref(pango_font))
    return text.ffi.gc(held, text.gobject.g_object_unref)


def _used_font(font: Any) -> UsedFont:  # noqa: ANN401  # of WeasyPrint
    return UsedFont(font.pango_font, font.to_unicode, font.widths)


def _apart(font: Any) -> Any:  # noqa: ANN401  # of WeasyPrint
    """The font, but for the text of its glyphs: that is told in the order of the pages."""
    apart = copy(font)
    apart.to_unicode = {}
    return apart


class Drawing:
    """The contents of one page, drawn on a stream of their own.

    ``fonts`` are those of the whole document. Until the structure was read of ``marked``, it is
    not known which marks are artifacts.
    """

    def __init__(self, page: Box, fonts: Named) -> None:
        self._used: Named = {}
        self._is_whole = page.style["opacity"] < 1 or bool(page.style["transform"])
        self._resources = {name: pydyf.Dictionary() for name in ("ExtGState", *_NAMED_BY_ORDER)}
        self._stream = _PageStream(
            fonts=_Fonts(self._used, fonts, _apart),
            page_rectangle=(0, 0, page.margin_width(), page.margin_height()),
            resources={**self._resources, "ColorSpace": None},
            images={},
            tags={},
            color_profiles={},
            output_intent=None,
        )
        self._begin(page)
        _draw(self._stream, page, page.children)
        self.marked: Marked = marked_in(self._stream)

    def _begin(self, page: Box) -> None:
        """Come where WeasyPrint would be: below its matrices, in two states of the pen."""
        self._stream.transform(d=-1, f=page.margin_height() * POINTS_PER_PIXEL)
        self._stream.push_state()
        self._stream.transform(a=POINTS_PER_PIXEL, d=POINTS_PER_PIXEL)
        self._stream.push_state()
        self._stream.push_state()
        self._start = len(self._stream.stream)

    def sheet(self, artifacts: set[int]) -> Sheet | None:
        """What was drawn; none when it names what only the PDF as a whole can name.

        Nor can a page be drawn in parts that is see-through or turned as a whole.
        """
        states = self._resources["ExtGState"]
        by_value = all(name.startswith(_NAMED_BY_VALUE) for name in states)
        if self._is_whole or not by_value or any(self._resources[name] for name in _NAMED_BY_ORDER):
            return None
        mark_artifacts(self._stream, artifacts)
        items = map(pydyf._to_bytes, self._stream.stream[self._start :])
        fonts = tuple(map(_used_font, self._used.values()))
        return Sheet(b"\n".join(items), fonts, states, len(self.marked))


def share_fonts(stream: PageStream, fonts: Named) -> None:
    """Let what is drawn on a stream name the same fonts as what was drawn before."""
    stream._fonts = _Fonts(stream._fonts, fonts, lambda font: font)


def draw_sheet(page: Box, sheet: Sheet, stream: PageStream) -> None:
    """Draw a page with contents that were drawn before, as ``draw.draw_page`` does it whole."""
    draw, marks = weasyprint.draw, page.style["marks"]
    draw.draw_background(stream, page.background, clip_box=False, bleed=page.bleed, marks=marks)
    draw.set_mask_border(stream, page)
    draw.draw_background(stream, page.canvas_background, clip_box=False)
    draw.draw_border(stream, page)
    margins = [child for child in page.children if is_margin(child)]
    with stream.stacked():
        with stream.stacked():
            _draw(stream, page, margins, sheet)
        draw.draw_outline(stream, page.copy_with_children([]))  # those of what is in it are drawn


def _draw(
    stream: PageStream, page: Box, children: Iterable[Box], between: Sheet | None = None
) -> None:
    """Draw those children of a page as it would; a sheet comes where its contents would be."""
    context = weasyprint.stacking.StackingContext.from_page(page.copy_with_children(children))
    for behind in context.negative_z_contexts:
        weasyprint.draw.draw_stacking_context(stream, behind)
    if between is not None:
        _put(stream, between)
    for before in (*context.zero_z_contexts, *context.positive_z_contexts):
        weasyprint.draw.draw_stacking_context(stream, before)


def _put(stream: PageStream, sheet: Sheet) -> None:
    """Take a sheet up in a page: marks that come after it are numbered on."""
    for used in sheet.fonts:
        font, _ = stream.add_font(used.pango_font)
        for glyph, text in used.texts.items():
            font.to_unicode.setdefault(glyph, text)
            font.widths.setdefault(glyph, used.widths[glyph])
    for name, state in sheet.states.items():
        stream._resources["ExtGState"].setdefault(name, state)
    stream._tags.update(dict.fromkeys(range(sheet.marks)))
    if sheet.operators:
        stream.stream.append(sheet.operators)

"""What the glyphs of words in another script mean, for who copies, searches or listens.

WeasyPrint lets a row of glyphs that belong together mean nothing but for the last, which means all
of it. That is right where it is told and wrong wherever one of those glyphs stands again. Here
each gets the letters that are its own first (ISO 32000-1, 9.10.3). Where a script draws its letters
in another order than they are written, the words are told besides (14.9.4, ``ActualText``); not
for what is written from right to left, as readers turn that themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any, TypeAlias

from generator.content.scripts import SCRIPTS, Kind
from generator.pdf.inside.laid_out import PageStream
from generator.pdf.inside.loading import weasyprint

TextBox: TypeAlias = Any
GlyphItem: TypeAlias = Any
"""A row of glyphs of one font, as Pango has it."""

_text = weasyprint.text.ffi
_text.ffi.cdef(
    "hb_bool_t hb_font_get_nominal_glyph"
    " (hb_font_t *font, hb_codepoint_t unicode, hb_codepoint_t *glyph);"
)
_draw_text = weasyprint.draw.draw_text


def _any_of(*kinds: Kind) -> re.Pattern[str]:
    return re.compile(f"[{''.join(one.letters for one in SCRIPTS if one.kind in kinds)}]")


_SHAPED = _any_of(Kind.RIGHT_TO_LEFT, Kind.JOINED)
_JOINED = _any_of(Kind.JOINED)


def draw_text(stream: PageStream, box: TextBox, *place: Any) -> None:  # noqa: ANN401
    """Draw a text, in the place of ``draw.text.draw_text``."""
    words = box.text
    if words.isascii() or not _SHAPED.search(words):
        _draw_text(stream, box, *place)
        return
    _tell_meanings(stream, box)
    is_told = bool(_JOINED.search(words))
    if is_told:
        told = words.encode("utf-16-be").hex().encode()
        stream.stream.append(b"/Span <</ActualText <feff" + told + b">>> BDC")
    _draw_text(stream, box, *place)
    if is_told:
        stream.stream.append(b"EMC")


def _tell_meanings(stream: PageStream, box: TextBox) -> None:
    """Tell what the glyphs of a text mean, in their order, as far as it is not told yet."""
    layout = box.pango_layout
    layout.reactivate(box.style)
    whole = layout.text.encode()
    line, _ = layout.get_first_line()
    run = line.runs[0]
    while run != _text.ffi.NULL:
        item, run = run.data, run.next
        font, _ = stream.add_font(item.item.analysis.font)
        for glyph, letters in _meanings(item, whole):
            font.to_unicode.setdefault(glyph, letters)
    layout.deactivate()


def _meanings(item: GlyphItem, whole: bytes) -> Iterator[tuple[int, str]]:
    """The glyphs of a row, each with its letters; ``whole`` is the text of the line in UTF-8."""
    glyphs, clusters = item.glyphs.glyphs, item.glyphs.log_clusters
    own = [(clusters[place], glyphs[place].glyph) for place in range(item.glyphs.num_glyphs)]
    if item.item.analysis.level % 2:
        own.reverse()
    starts = sorted({start for start, _ in own})
    ends = dict(zip(starts, [*starts[1:], item.item.length], strict=True))
    font = _text.pango.pango_font_get_hb_font(item.item.analysis.font)
    for start, together in groupby(own, key=lambda pair: pair[0]):
        at = item.item.offset
        letters = whole[at + start : at + ends[start]].decode()
        drawn = [glyph for _, glyph in together if glyph < _text.pango.PANGO_GLYPH_EMPTY]
        yield from _shared(font, drawn, letters)  # neither what is unseen nor what a font lacks


def _shared(font: Any, glyphs: list[int], letters: str) -> Iterator[tuple[int, str]]:  # noqa: ANN401
    """The glyphs that belong together: a letter goes to its own glyph, what is left to the first
    other one."""
    usual = {_usual_glyph(font, letter): letter for letter in letters}
    found = {glyph: usual[glyph] for glyph in glyphs if glyph in usual}
    left = "".join(letter for letter in letters if letter not in found.values())
    for glyph in glyphs:
        if glyph not in found:
            found[glyph], left = left, ""
    yield from found.items()


def _usual_glyph(font: Any, letter: str) -> int:  # noqa: ANN401
    """The glyph that a font has for a letter by itself; 0 when it has none."""
    glyph = _text.ffi.new("hb_codepoint_t *")
    _text.harfbuzz.hb_font_get_nominal_glyph(font, ord(letter), glyph)
    return int(glyph[0])

"""A font of which only some letters are kept (ISO/IEC 14496-22)."""

from __future__ import annotations

from io import BytesIO


def cut(font: bytes, letters: str) -> bytes:
    """The font with those letters alone; the same bytes for the same letters. Whole without any."""
    if not letters:
        return font
    from fontTools import subset  # slow to load, and seldom needed
    from fontTools.ttLib import TTFont

    options = subset.Options(layout_features=["*"], notdef_outline=True, name_IDs=["*"])
    cutter = subset.Subsetter(options)
    cutter.populate(text=letters)
    kept, made = TTFont(BytesIO(font), recalcTimestamp=False), BytesIO()
    cutter.subset(kept)
    kept.save(made)
    return made.getvalue()

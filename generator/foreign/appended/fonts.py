"""Fonts that are not whole: their letters cannot be drawn or read out everywhere."""

from __future__ import annotations

from collections.abc import Iterator

from pypdf.generic import DictionaryObject

from generator.foreign.appended.reasons import NO_FONT, NO_MEANING
from generator.foreign.pdf_objects import dictionary_in
from generator.foreign.private_signs import has_private_signs

_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_WITHOUT_FILE = ("/Type0", "/Type3")
"""Fonts that consist of another font, or of drawings (ISO 32000-1, 9.6.5 and 9.7)."""

_PARTS = ("/CIDFontType0", "/CIDFontType2")
"""Fonts that are used by another one, which says what their letters mean."""

_KNOWN_LETTERS = ("/WinAnsiEncoding", "/MacRomanEncoding", "/MacExpertEncoding")


def font_faults(part: DictionaryObject) -> Iterator[str]:
    """What is wrong with a font, or with those that a page names (ISO 19005-3, 6.2.11)."""
    if part.get("/Type") == "/Font":
        if part.get("/Subtype") not in _WITHOUT_FILE and not _has_file(part):
            yield NO_FONT
        if not _has_meaning(part):
            yield NO_MEANING
    named = dictionary_in(part.get("/Font"))
    for font in map(dictionary_in, named.values() if named else ()):
        if font is None or font.get("/Type") != "/Font":
            yield NO_FONT


def _has_file(font: DictionaryObject) -> bool:
    descriptor = dictionary_in(font.get("/FontDescriptor"))
    return descriptor is not None and any(name in descriptor for name in _FILES)


def _has_meaning(font: DictionaryObject) -> bool:
    """Whether each of its codes stands for a letter (ISO 19005-3, 6.2.11.7)."""
    if "/ToUnicode" in font:
        return not has_private_signs(font["/ToUnicode"])
    return font.get("/Subtype") in _PARTS or font.get("/Encoding") in _KNOWN_LETTERS

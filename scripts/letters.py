"""Makes the fonts for other scripts in templates/huisstijl/fonts from those of Noto.

    python scripts/letters.py FOLDER

FOLDER holds the files that are named below: those of Debian's fonts-noto-core 20201225, and
NotoSansSC-Regular.ttf and -Bold.ttf of the npm package @expo-google-fonts/noto-sans-sc 0.4.3
(there: NotoSansSC_400Regular.ttf and _700Bold.ttf). From the same files the same bytes are made.

Two things differ from what Noto gives. Lines are as high as those of the font of the house style,
so that a word in another script moves no line (ISO/IEC 14496-22, ``hhea``, ``OS/2``). And of what
has thousands of signs only those are kept that are in use.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont

from generator.content.scripts import SCRIPTS, Kind, Script
from generator.places import TEMPLATES

FONTS = TEMPLATES / "huisstijl" / "fonts"
LIKE = FONTS / "FiraSans-Regular.ttf"

FILES = {
    "Arabisch": ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
    "Hebreeuws": ("NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf"),
    "Devanagari": ("NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf"),
    "Chinees": ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"),
    "Tekens": ("NotoSansSymbols2-Regular.ttf",),
    "Wiskunde": ("NotoSansMath-Regular.ttf",),
}

STANDARDS = {"gb2312": (0xB0, 0xF7), "big5": (0xA4, 0xC6), "euc_jp": (0xB0, 0xCF)}
"""Of each the first bytes of the signs in daily use: all of GB 2312, the first level of the others
(Taiwan, Japan)."""

PUNCTUATION = (*range(0x3000, 0x3100), *range(0xFF01, 0xFF60))
"""That of the Far East, with the syllables of Japanese and letters as wide as the signs."""

SPACES = (0x20, 0xA0)
"""A space between two signs is of their font; without one it would be a sign that lacks."""

USES_TYPOGRAPHIC_LINES = 1 << 7
"""In ``fsSelection``: so that Word goes by the heights that are set here."""


def in_daily_use() -> Iterable[int]:
    """The signs of the Far East that are kept."""
    for name, (first, last) in STANDARDS.items():
        for lead in range(first, last + 1):
            for trail in range(0x40, 0xFF):
                letters = bytes((lead, trail)).decode(name, "ignore")
                if len(letters) == 1:
                    yield ord(letters)
    yield from PUNCTUATION


def only(font: TTFont, signs: Iterable[int]) -> None:
    """Keep those signs alone."""
    options = subset.Options(
        layout_features=["ccmp", "locl", "mark"], hinting=False, notdef_outline=True, name_IDs=["*"]
    )
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=(*SPACES, *signs))
    cutter.subset(font)


def with_lines_of(font: TTFont, like: TTFont) -> None:
    """Let its lines be as high as those of the other font; both have a thousand units."""
    head, lines = font["hhea"], font["OS/2"]
    head.ascent, head.descent, head.lineGap = (
        like["hhea"].ascent,
        like["hhea"].descent,
        like["hhea"].lineGap,
    )
    lines.sTypoAscender, lines.sTypoDescender = head.ascent, head.descent
    lines.sTypoLineGap = head.lineGap
    lines.version = max(lines.version, 4)
    lines.fsSelection |= USES_TYPOGRAPHIC_LINES


def made(script: Script, source: Path, like: TTFont) -> TTFont:
    """The font for a script, made from that file."""
    font: Any = TTFont(source, recalcTimestamp=False)
    if script.kind is Kind.EAST_ASIAN:
        only(font, in_daily_use())
    elif script.kind is Kind.SIGNS:
        only(font, map(ord, script.letters))
    with_lines_of(font, like)
    return font


def main(folder: Path) -> None:
    """Make all of them."""
    like = TTFont(LIKE)
    for script in SCRIPTS:
        for file in FILES[script.name]:
            made(script, folder / file, like).save(FONTS / file)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

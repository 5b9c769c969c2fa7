"""What Word is told of the form of a font, so that it finds one that is like it (ECMA-376 17.8.3).

Where a font does not travel, or is not used, as in Word for the web, another one is chosen by this.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fontTools.ttLib.tables.O_S_2f_2 import table_O_S_2f_2

_CHARSETS = {0: "00", 5: "B1", 6: "B2"}
"""The number of a set of letters (17.8.3.2) by the bit of its code page in a font: western letters,
Hebrew, Arabic (ISO/IEC 14496-22, ulCodePageRange)."""


@dataclass(frozen=True)
class FontForm:
    """How the letters look and for which letters the font is, as XML; empty when that is unknown.

    They stand apart in a font table (17.8.3.10): ``look`` (17.8.3.13, 17.8.3.2) before the kind of
    the font, ``letters`` (17.8.3.16) behind it.
    """

    look: str = ""
    letters: str = ""


UNKNOWN = FontForm()


def form_of(font: bytes) -> FontForm:
    """What a font tells of itself (ISO/IEC 14496-22, OS/2); unknown when it tells nothing."""
    from fontTools.ttLib import TTFont  # slow to load

    with TTFont(BytesIO(font), lazy=True) as opened:
        table = opened.get("OS/2")
    if not hasattr(table, "panose"):  # there is none, or it cannot be read
        return UNKNOWN
    panose = f'<w:panose1 w:val="{_panose(table)}"/>'
    return FontForm(panose + _charset(_code_pages(table)[0]), _signature(table))


def _panose(table: table_O_S_2f_2) -> str:
    """Ten numbers for serifs, weight, proportions and so on."""
    from fontTools.misc import sstruct
    from fontTools.ttLib.tables.O_S_2f_2 import panoseFormat

    packed: bytes = sstruct.pack(panoseFormat, table.panose)
    return packed.hex().upper()


def _code_pages(table: table_O_S_2f_2) -> tuple[int, int]:
    """Its code pages; the first version of the table has none."""
    return getattr(table, "ulCodePageRange1", 0), getattr(table, "ulCodePageRange2", 0)


def _charset(code_pages: int) -> str:
    number = next((name for bit, name in _CHARSETS.items() if code_pages >> bit & 1), None)
    return f'<w:charset w:val="{number}"/>' if number else ""


def _signature(table: table_O_S_2f_2) -> str:
    blocks = (getattr(table, f"ulUnicodeRange{number}") for number in (1, 2, 3, 4))
    said = _bits("usb", tuple(blocks)) + _bits("csb", _code_pages(table))
    return f"<w:sig{said}/>"


def _bits(name: str, ranges: Sequence[int]) -> str:
    return "".join(f' w:{name}{number}="{bits:08X}"' for number, bits in enumerate(ranges))

from __future__ import annotations

from io import BytesIO

from fontTools.ttLib import TTFont

from generator.style.house import Look
from generator.word.package.cut_font import cut


def test_only_the_letters_stay_and_the_bytes_are_the_same_each_time(look: Look) -> None:
    font = (look.folder / "fonts/NotoSansSC-Regular.ttf").read_bytes()
    made = cut(font, "Feest: 春节")

    assert set(TTFont(BytesIO(made)).getBestCmap()) >= set(map(ord, "春节"))
    assert ord("年") not in TTFont(BytesIO(made)).getBestCmap()
    assert len(made) < len(font) / 100
    assert cut(font, "Feest: 春节") == made


def test_without_letters_it_stays_whole() -> None:
    assert cut(b"font", "") == b"font"

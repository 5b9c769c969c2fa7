from __future__ import annotations

import pytest

from generator import source
from generator.style.glyphs import lacking
from generator.style.house import Look


def warnings(look: Look, yaml: str) -> list[str]:
    font = look.folder / look.style.lettertype.normaal
    return [str(problem) for problem in lacking(source.parse(yaml.encode(), "a.yaml"), font)]


@pytest.mark.parametrize(
    "text",
    ["Één café, ½ × €10 – “ja”…", "Ελλάδα и Россия", "• ≥ ≤ →", "na\xadar", "pSG\N{HYPHEN}lid"],
)
def test_nothing_is_said_of_what_the_font_has(look: Look, text: str) -> None:
    assert warnings(look, f"a: '{text}'") == []


def test_a_sign_that_the_font_lacks_is_told_at_its_place(look: Look) -> None:
    yaml = "a:\n  - b: |\n      Gelukkig\n      nieuwjaar 新年 😀\n"

    assert warnings(look, yaml) == [
        "a.yaml:4:17: waarschuwing: het lettertype van de huisstijl heeft '新', '年', '😀' niet;"
        " op een andere computer kan dat er anders uitzien"
    ]

from __future__ import annotations

import pytest

from generator import source
from generator.style.glyphs import fonts_of, lacking, unprintable_in
from generator.style.house import Look


def warnings(look: Look, yaml: str) -> list[str]:
    fonts = fonts_of(look.folder, look.style.lettertype)
    return [str(problem) for problem in lacking(source.parse(yaml.encode(), "a.yaml"), fonts)]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Één café, ½ × €10 – “ja”…",
            "Ελλάδα и Россия",
            "• ≥ ≤ →",
            "na\xadar",
            "pSG\N{HYPHEN}lid",
        ),
        *(
            "عيد الأضحى، نوروز",
            "רֹאשׁ הַשָּׁנָה",
            "दीपावली कृष्ण",
            "春节（春節）お盆",
            "✓ ☐ ⇒",
            "1\u202f000",
        ),
    ],
)
def test_nothing_is_said_of_what_a_font_has(look: Look, text: str) -> None:
    assert warnings(look, f"a: '{text}'") == []


def test_a_sign_that_no_font_has_is_told_at_its_place(look: Look) -> None:
    yaml = "a:\n  - b: |\n      Gelukkig\n      nieuwjaar 新年 😀 新 한\n"

    assert warnings(look, yaml) == [
        "a.yaml:4:20: fout: geen lettertype van de huisstijl heeft '😀', '한'; in de pdf komt er"
        " [?] te staan, schrijf het daarom met andere tekens",
    ]


def test_what_nobody_can_see_is_named_by_its_code(look: Look) -> None:
    (error,) = warnings(look, "a: 1\ue123000\n")

    assert "heeft U+E123;" in error


def test_signs_that_no_font_has(look: Look) -> None:
    text = source.parse("a: 新年 😀\nb: café\n".encode(), "a.yaml")

    assert unprintable_in(text, fonts_of(look.folder, look.style.lettertype)) == {"😀"}


def test_a_bullet_of_word_before_an_item_is_no_sign_that_is_printed(look: Look) -> None:
    bullet = "\uf0b7"

    assert warnings(look, f"a: |\n  Zie:\n  {bullet}\teen\n  {bullet} twee\n") == []
    assert warnings(look, f"a: |\n  Zie {bullet} een\n") != []
    assert warnings(look, f"a: {bullet} een\n") != []

from __future__ import annotations

import pytest

from generator import source
from generator.style import glyphs
from generator.style.glyphs import lacking, unprintable_in
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


@pytest.fixture
def other_fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine whose other fonts have Chinese, and no emoji."""
    monkeypatch.setattr(glyphs, "is_printable", lambda sign: sign != "😀")


@pytest.mark.usefixtures("other_fonts")
def test_a_sign_that_the_font_lacks_is_told_at_its_place(look: Look) -> None:
    yaml = "a:\n  - b: |\n      Gelukkig\n      nieuwjaar 新年 😀 新\n"

    assert warnings(look, yaml) == [
        "a.yaml:4:17: waarschuwing: het lettertype van de huisstijl heeft '新', '年' niet;"
        " op een andere computer kan dat er anders uitzien",
        "a.yaml:4:20: fout: geen lettertype op deze computer heeft '😀'; in de pdf komt er [?] te"
        " staan, schrijf het daarom met andere tekens",
    ]


@pytest.mark.usefixtures("other_fonts")
def test_what_nobody_can_see_is_named_by_its_code(look: Look) -> None:
    (warning,) = warnings(look, "a: 1\u202f000\n")

    assert "heeft U+202F niet" in warning


@pytest.mark.usefixtures("other_fonts")
def test_signs_that_no_font_has(look: Look) -> None:
    text = source.parse("a: 新年 😀\nb: café\n".encode(), "a.yaml")

    assert unprintable_in(text, look.folder / look.style.lettertype.normaal) == {"😀"}


def test_a_bullet_of_word_before_an_item_is_no_sign_that_is_printed(look: Look) -> None:
    bullet = "\uf0b7"

    assert warnings(look, f"a: |\n  Zie:\n  {bullet}\teen\n  {bullet} twee\n") == []
    assert warnings(look, f"a: |\n  Zie {bullet} een\n") != []
    assert warnings(look, f"a: {bullet} een\n") != []

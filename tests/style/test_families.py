from __future__ import annotations

from fontTools.ttLib import TTFont

from generator.content.scripts import SCRIPTS, Kind
from generator.style.families import faces, font_family, own_faces
from generator.style.house import Look


def test_a_letter_is_looked_for_in_the_own_font_first(look: Look) -> None:
    assert font_family(look.style.lettertype).startswith('"Fira Sans", "Noto Sans Arabic", ')


def test_there_is_a_font_for_every_script(look: Look) -> None:
    for script in SCRIPTS:
        rules = [*faces(look.style.lettertype, script)]
        assert len(rules) == (1 if script.kind is Kind.SIGNS else 2)
        assert all(rule.startswith('@font-face { font-family: "Noto Sans ') for rule in rules)


def test_a_house_style_without_has_no_rules_for_it(look: Look) -> None:
    bare = look.style.lettertype.model_copy(update={"andere": ()})

    assert not any(rule for script in SCRIPTS for rule in faces(bare, script))
    assert font_family(bare) == '"Fira Sans"'


def test_each_file_of_the_own_font_is_named(look: Look) -> None:
    assert len({*own_faces(look.style.lettertype)}) == 5


def test_lines_are_as_high_in_every_font(look: Look) -> None:
    letter = look.style.lettertype
    files = {letter.normaal, *(other.normaal for other in letter.andere)}
    lines = [TTFont(look.folder / file)["hhea"] for file in files]

    assert len({(one.ascent, one.descent, one.lineGap) for one in lines}) == 1


def test_a_font_calls_itself_as_the_house_style_does(look: Look) -> None:
    """Word finds the font that travels along by that name."""
    for other in look.style.lettertype.andere:
        assert TTFont(look.folder / other.normaal)["name"].getDebugName(1) == other.familie


def test_the_own_font_has_no_letter_of_another_script(look: Look) -> None:
    """Else it would be printed in that one in a PDF, and in the other in Word."""
    own = TTFont(look.folder / look.style.lettertype.normaal).getBestCmap()

    for other in look.style.lettertype.andere:
        (script,) = (one for one in SCRIPTS if one.name == other.schrift)
        assert not own.keys() & set(map(ord, script.letters)) - {ord("-")}

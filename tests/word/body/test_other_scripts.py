from __future__ import annotations

import pytest

from generator.content.scripts import LEFT_TO_RIGHT
from generator.markdown.parse import parse
from generator.style.house import Look
from generator.word.body.harvest import Harvest
from generator.word.body.other_scripts import in_open_run
from generator.word.body.wordml import to_wordml

ARABIC = "عيد الفطر"


def families(look: Look) -> dict[str, str]:
    return {other.schrift: other.familie for other in look.style.lettertype.andere}


def body(look: Look, text: str) -> str:
    return to_wordml(parse(text), Harvest(families=families(look)))


def fonts(family: str, hint: str) -> str:
    names = " ".join(f'w:{one}="{family}"' for one in ("ascii", "hAnsi", "eastAsia", "cs"))
    return f"<w:rFonts{f' w:hint={chr(34)}{hint}{chr(34)}' if hint else ''} {names}/>"


@pytest.mark.parametrize(
    ("word", "form"),
    [
        (ARABIC, fonts("Noto Sans Arabic", "cs") + '<w:rtl/><w:lang w:bidi="ar"/>'),
        ("חנוכה", fonts("Noto Sans Hebrew", "cs") + '<w:rtl/><w:lang w:bidi="he"/>'),
        ("दीपावली", fonts("Noto Sans Devanagari", "cs") + '<w:cs/><w:lang w:bidi="hi"/>'),
        ("春节", fonts("Noto Sans SC", "eastAsia") + '<w:lang w:eastAsia="zh"/>'),
        ("✓", fonts("Noto Sans Symbols2", "")),
    ],
)
def test_a_word_in_another_script_is_a_run_that_says_what_word_must_know(
    look: Look, word: str, form: str
) -> None:
    assert f"<w:r><w:rPr>{form}</w:rPr><w:t>{word}</w:t></w:r>" in body(look, f"Feest {word} 2025")


def test_without_a_font_for_it_the_direction_and_language_are_said_all_the_same() -> None:
    made = to_wordml(parse(f"Eid {ARABIC}"), Harvest())

    assert f'<w:rPr><w:rtl/><w:lang w:bidi="ar"/></w:rPr><w:t>{ARABIC}</w:t>' in made


def test_a_language_that_is_said_is_that_of_the_script() -> None:
    made = to_wordml(parse("Zie [दीपावली]{taal=mr} en [نەورۆز]{taal=ku-Arab}."), Harvest())

    assert '<w:cs/><w:lang w:bidi="mr"/>' in made
    assert '<w:rtl/><w:lang w:bidi="ku-Arab"/>' in made


def test_a_number_that_follows_stays_behind_it(look: Look) -> None:
    text = f"<w:r><w:t>{LEFT_TO_RIGHT}, 30\N{NO-BREAK SPACE}maart</w:t></w:r>"

    assert text in body(look, f"Eid {ARABIC}, 30 maart")


def test_a_paragraph_of_such_words_alone_begins_at_the_right(look: Look) -> None:
    made = body(look, f"{ARABIC} 2025.")

    assert made.startswith('<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:bidi/></w:pPr>')
    assert '<w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve"> 2025.</w:t>' in made
    assert LEFT_TO_RIGHT not in made
    assert "<w:bidi/>" not in body(look, f"Eid {ARABIC}")


def test_so_does_a_cell(look: Look) -> None:
    made = body(look, f"| Feest | Naam |\n|---|---|\n| Eid | {ARABIC} |\n")

    assert made.count('<w:pStyle w:val="TableText"/><w:bidi/>') == 1


def test_a_run_that_was_begun_ends_before_a_word_in_another_script(look: Look) -> None:
    form = fonts("Noto Sans SC", "eastAsia") + '<w:lang w:eastAsia="zh"/>'

    assert in_open_run("A & 春节, 29", families(look)) == (
        f"A &amp; </w:t></w:r><w:r><w:rPr>{form}</w:rPr><w:t>春节</w:t></w:r>"
        '<w:r><w:t xml:space="preserve">, 29'
    )
    assert in_open_run("A & B", families(look)) == "A &amp; B"

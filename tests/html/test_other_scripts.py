from __future__ import annotations

import pytest
from markupsafe import escape

from generator.content.tree import Block
from generator.content.values import line
from generator.html.body import to_html
from generator.html.line import line_html
from generator.html.other_scripts import in_scripts
from generator.markdown.parse import parse

ARABIC, HEBREW = "عيد الفطر", "רֹאשׁ הַשָּׁנָה"


def html(text: str) -> str:
    blocks: tuple[Block, ...] = parse(text)
    return str(to_html(blocks, {}))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Eid ({ARABIC}), 30", f'Eid (<span lang="ar" dir="rtl">{ARABIC}</span>), 30'),
        (f"{HEBREW}, 23", f'<span lang="he" dir="rtl">{HEBREW}</span>, 23'),
        ("Divali दीपावली, 21", 'Divali <span lang="hi">दीपावली</span>, 21'),
        ("春节, 29", '<span lang="zh">春节</span>, 29'),
        ("✓ goed", "✓ goed"),
        ("\u0710\u0712 x", '<span dir="rtl">\u0710\u0712</span> x'),
    ],
)
def test_words_in_another_script_are_an_element(text: str, expected: str) -> None:
    assert in_scripts(text, escape) == expected


def test_a_language_that_is_said_is_not_guessed() -> None:
    assert html("Op 21 [نەورۆز, 21]{taal=ku-Arab}: feest") == (
        '<p>Op 21 <span lang="ku-Arab"><span dir="rtl">نەورۆز</span>, 21</span>: feest</p>'
    )
    assert html("[春節]{taal=zh-Hant}") == '<p><span lang="zh-Hant">春節</span></p>'


def test_a_paragraph_of_such_words_alone_begins_at_the_right() -> None:
    assert html(f"{ARABIC} **2025**.") == (
        f'<p dir="rtl"><span lang="ar" dir="rtl">{ARABIC} </span>'
        '<strong><span dir="rtl">2025</span></strong><span dir="rtl">.</span></p>'
    )
    assert html(f"Eid {ARABIC}").startswith("<p>Eid ")


def test_so_does_a_cell() -> None:
    table = html(f"| Feest | Naam |\n|---|---|\n| Eid | {ARABIC} |\n")

    assert f'<td dir="rtl"><span lang="ar" dir="rtl">{ARABIC}</span></td>' in table
    assert "<td>Eid</td>" in table


def test_so_are_words_in_a_line_of_the_frame_and_in_a_link() -> None:
    assert line_html(line("Eid ", ARABIC)) == f'Eid <span lang="ar" dir="rtl">{ARABIC}</span>'
    assert f'<span lang="ar" dir="rtl">{ARABIC}</span></a>' in html(
        f"[{ARABIC}](https://example.org/)"
    )

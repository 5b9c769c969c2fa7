"""The rules that follow from the roles, and how the style sheet of a house style goes with them."""

from __future__ import annotations

import re

import pytest

from generator.content.colour import Colour
from generator.content.inline import Paragraph
from generator.content.marks import Mark, Shape
from generator.html.body import to_html
from generator.places import TEMPLATES
from generator.style.css import rules
from generator.style.house import Look
from tests.colours import COLOURS


def declarations(css: str, selector: str) -> str:
    """What the rule of exactly that selector says."""
    (said,) = re.findall(rf"^{re.escape(selector)} {{ (.*) }}$", css, re.MULTILINE)
    return str(said)


def test_a_role_is_a_rule_with_its_measures_and_colours(look: Look) -> None:
    assert declarations(rules(look.style), "h2") == (
        "font-size: 10.5pt; line-height: 15.0pt; color: #154273; font-weight: 700;"
        " break-after: avoid; break-inside: avoid; hyphens: manual;"
        " margin-top: 16.0pt; margin-bottom: 5.0pt"
    )


def test_what_has_no_white_of_its_own_has_only_letters(look: Look) -> None:
    css = rules(look.style)

    assert "th, td { font-size: 8.0pt; line-height: 11.0pt }" in css
    assert "table.tabel thead, table.matrix thead { background: #154273 }" in css


def test_colours_and_sizes_come_from_the_house_style(look: Look) -> None:
    colours = look.style.kleuren.model_copy(update={"hoofd": "00FF00"})
    css = rules(look.style.model_copy(update={"kleuren": colours}))

    assert "color: #00FF00" in declarations(css, "h1")
    assert look.style.kleuren.hoofd not in css


@pytest.mark.parametrize("colour", Colour)
@pytest.mark.parametrize("shape", Shape)
def test_no_mark_loses_its_colour(look: Look, colour: Colour, shape: Shape) -> None:
    html = str(to_html((Paragraph((Mark(shape, colour),)),), COLOURS))
    css = rules(look.style)

    assert f'class="merk merk-{shape.value} kleur-{colour.value}"' in html
    digits = look.style.kleuren.palet[colour]
    assert f"color: #{digits}" in declarations(css, f".kleur-{colour.value}")


def test_bullets_stand_at_the_left_of_their_indent(look: Look) -> None:
    css = rules(look.style)

    assert declarations(css, "ul.streepjes") == 'list-style-type: "–"'
    # 5 mm is 14.17 pt; the sign takes 0.29 of 9 pt
    assert declarations(css, "ul.punten > li::marker") == "letter-spacing: 11.56pt"


def test_the_footer_stands_as_high_as_in_word(look: Look) -> None:
    page = look.style.bladen.liggend
    line = look.style.letters.voettekst.regel / 72 * 25.4
    under_text = page.onder - look.style.voettekst_hoogte - line

    assert f"@page liggend {{ @bottom-left {{ padding-top: {under_text:.4f}mm }}" in rules(
        look.style
    )


def test_the_style_sheet_does_not_say_again_what_a_role_says() -> None:
    """Letters and white of roles stand in the table only; a few places take them back."""
    css = (TEMPLATES / "huisstijl" / "huisstijl.css").read_text("utf-8")

    assert re.findall(r"\n *(font-size|line-height): *\{\{", css) == []
    assert "kleuren.hoofd" not in css

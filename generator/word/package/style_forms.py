"""What paragraph and character styles of Word share: their name and the form of their letters."""

from __future__ import annotations

from generator.style.house import HouseStyle
from generator.style.role import Role, Weight
from generator.word.body.run_forms import BOLD, ITALIC, UNDERLINE, colour, font
from generator.word.body.xml import attribute

BUILT_IN = {
    "Normal",
    "Body Text",
    "List Paragraph",
    "List Bullet",
    "List Number",
    "List Continue",
    *(f"List Continue {level}" for level in (2, 3, 4, 5)),
    "Quote",
    "Strong",
    "Emphasis",
    "Hyperlink",
    "TOC Heading",
}
"""Names that Word knows by itself and translates; those in small letters are built in too."""


def named(kind: str, role: Role, inside: str) -> str:
    """The style of a role (ECMA-376 17.7.4.17)."""
    known = role.name[0].islower() or role.name in BUILT_IN
    custom = "" if known else ' w:customStyle="1"'
    return (
        f'<w:style w:type="{kind}"{custom} w:styleId="{role.id}">'
        f"<w:name w:val={attribute(role.name)}/>{inside}</w:style>"
    )


def family_of(role: Role, style: HouseStyle) -> str:
    """The font of a role: the light letters are a font of their own to Word."""
    letters = style.lettertype
    return letters.familie_licht if role.weight is Weight.LIGHT else letters.familie


def letters_of(role: Role, style: HouseStyle) -> str:
    """The form of the letters of a role, but for their size (17.3.2)."""
    return (
        (font(family_of(role, style)) if role.weight is Weight.LIGHT else "")
        + (BOLD if role.weight is Weight.BOLD else "")
        + (ITALIC if role.italic else "")
        + (colour(style.kleuren.palet[role.colour]) if role.colour else "")
        + (UNDERLINE if role.underline else "")
    )

"""The kinds of paragraphs at a fixed place of a page: feet, the reference column, boxes."""

from __future__ import annotations

from dataclasses import replace

from generator.content.colour import Colour
from generator.style.role import Keep, Role, Size, Weight
from generator.style.text_roles import BODY_TEXT

FOOTER = Role(
    "Footer",
    "footer",
    block=".voet",
    size=Size.VOETTEKST,
    colour=Colour.GRIJS,
    whole_words=True,
    use="voetteksten en bijschriften",
)

FOOTER_WIDE = replace(FOOTER, id="FooterWide", name="Voettekst liggend", block="")

FOOTER_READING = replace(FOOTER, id="FooterReading", name="Voettekst leespagina", block="")

HEADER = replace(FOOTER, id="Header", name="header", block="")

ADDRESSEE = Role("Addressee", "Geadresseerde", BODY_TEXT, ".aan", size=Size.AAN, whole_words=True)

COLOPHON = Role(
    "Colophon", "Colofon", block=".kolom p, .vervolg p", size=Size.KOLOM, whole_words=True
)

COLOPHON_LABEL = Role(
    "ColophonLabel",
    "Colofonkop",
    COLOPHON,
    ".kolom .label, .vervolg .label",
    size=Size.KOLOMKOP,
    weight=Weight.BOLD,
)

COLOPHON_FIRST = Role(
    "ColophonFirst",
    "Colofonkop bovenaan",
    COLOPHON,
    ".kolom .afzender, .vervolg .afzender",
    weight=Weight.BOLD,
)

MINISTRY_NAME = Role(
    "MinistryName", "Naam ministerie", block=".ministerie", size=Size.TABEL, whole_words=True
)

INITIALS_BOX = Role(
    "InitialsBox",
    "Paraafvak",
    block="table.parafen p",
    size=Size.KOLOM,
    colour=Colour.GRIJS,
    keep=Keep.WITH_NEXT,
    whole_words=True,
)

SECTION_END = Role("SectionEnd", "Sectie-einde")

ROLES = (
    HEADER,
    FOOTER,
    FOOTER_WIDE,
    FOOTER_READING,
    ADDRESSEE,
    COLOPHON,
    COLOPHON_LABEL,
    COLOPHON_FIRST,
    MINISTRY_NAME,
    INITIALS_BOX,
    SECTION_END,
)
"""All of them. Each stands after the one that it is based on."""

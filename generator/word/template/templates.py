"""Makes the Word template of a kind of document, from its frame and the house style.

A template is a real Word file with docxtpl tags, which a colleague can open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.content.units import twips
from generator.foreign.names import CONTENT_TYPES, PACKAGE_RELATIONSHIPS
from generator.frame.parts import Frame
from generator.style import text_roles
from generator.style.house import HouseStyle, Look
from generator.style.tables import HOUSE
from generator.talen import NEDERLANDS, Taal
from generator.word.body.footnotes import footnotes_part
from generator.word.body.xml import (
    content_types,
    default_type,
    part,
    part_type,
    relationship,
    relationships,
)
from generator.word.package.fonts import font_table
from generator.word.package.logo import RELATION as LOGO_RELATION
from generator.word.package.numbering import numbering_part
from generator.word.package.package import Parts, write_parts
from generator.word.package.properties import CORE, template_core_part
from generator.word.package.styles import styles_part
from generator.word.package.theme import COLOUR_MAPPING, THEME, THEME_TYPE, theme_part
from generator.word.template.making import recipe_of
from generator.word.template.recipe import Edge, Recipe

CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

DEFAULT_TYPES = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
    "png": "image/png",
    "jpg": "image/jpeg",
    "odttf": "application/vnd.openxmlformats-officedocument.obfuscatedFont",
}
"""The types of parts by the ending of their name."""

NO_PICTURES: Mapping[str, str] = {}

MAIN_PARTS = ("styles", "numbering", "settings", "fontTable", "footnotes")
"""The parts, each of its own type, that the document refers to under their own name."""

HYPHENATION = (
    '<w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/>'
    f'<w:hyphenationZone w:val="{twips(7.5)}"/>'
    "<w:doNotHyphenateCaps/>"
)
"""Word divides long words, as the PDF does (ECMA-376 17.15.1.10): no more than two lines in a
row, only where more than 7.5 mm would stay empty, and no abbreviations."""


MADE = "gemaakt"
"""The folder in that of a house style whose files are made again by `make templates`."""

ADDED_BY_HAND = (
    f'<w:clickAndTypeStyle w:val="{text_roles.BODY_TEXT.id}"/>'
    f'<w:defaultTableStyle w:val="{HOUSE.id}"/>'
)
"""The style of text and of tables that somebody adds in Word (17.15.1.19, 17.15.1.23)."""

COMPATIBILITY = {
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
    "useWord2013TrackBottomHyphenation": 0,
}
"""How Word lays out a new document ([MS-DOCX], compatSetting); else it does so as it once did."""


def word_template(frame: Frame, look: Look, taal: Taal = NEDERLANDS) -> bytes:
    """The Word template of that frame, which is in that language."""
    own = look.in_taal(taal)
    return write_parts(_parts(recipe_of(frame, own.style, taal), own))


def made_file(house: Path, kind: str) -> Path:
    """The Word template that is made of the frame, in the folder of a house style:
    `templates/huisstijl/gemaakt/nota.docx`."""
    return house / MADE / f"{kind}.docx"


def own_file(house: Path, kind: str) -> Path:
    """The one that a colleague designed in Word, which wins: `templates/huisstijl/nota.docx`."""
    return house / f"{kind}.docx"


def _parts(recipe: Recipe, look: Look) -> Parts:
    picture = _picture(look)
    edges = {f"word/{edge.name}.xml": edge_part(edge) for edge in recipe.edges}
    logos = {
        f"word/_rels/{edge.name}.xml.rels": relationships(_logo_relation(picture))
        for edge in recipe.edges
        if picture and LOGO_RELATION in edge.xml
    }
    main = {
        "styles": styles_part(look.style),
        "numbering": numbering_part(look.style),
        "settings": settings_part(look.style),
        "fontTable": font_table(look),
        "footnotes": footnotes_part([]),
    }
    return {
        CONTENT_TYPES: types_part(recipe.edges),
        "_rels/.rels": package_relations(),
        CORE: template_core_part(look.fingerprint),
        "word/document.xml": part("document", f"<w:body>{''.join(recipe.body)}</w:body>"),
        "word/_rels/document.xml.rels": relationships(_document_relations(recipe.edges)),
        **{f"word/{name}.xml": data for name, data in main.items()},
        THEME: theme_part(look.style),
        **edges,
        **logos,
        **picture,
    }


def _picture(look: Look) -> Parts:
    """The picture of the logo, if the house style names one."""
    name = look.style.logo.bestand
    return {f"word/media/{Path(name).name}": (look.folder / name).read_bytes()} if name else {}


def _logo_relation(picture: Parts) -> str:
    (name,) = picture
    return relationship(LOGO_RELATION, "image", name.removeprefix("word/"))


def edge_part(edge: Edge) -> bytes:
    """The part of a header or footer."""
    return part({"header": "hdr", "footer": "ftr"}[edge.kind], edge.xml)


def types_part(edges: Iterable[Edge], pictures: Mapping[str, str] = NO_PICTURES) -> bytes:
    """The types of the parts of a template with those headers and footers, and with pictures of
    those types by their ending."""
    defaults = "".join(default_type(*one) for one in {**DEFAULT_TYPES, **pictures}.items())
    names = {"document": "document.main", **{name: name for name in MAIN_PARTS}}
    others = part_type(THEME, THEME_TYPE) + part_type(CORE, CORE_TYPE)
    return content_types(defaults + _overrides(names) + edge_types(edges) + others)


def _overrides(names: Mapping[str, str]) -> str:
    return "".join(
        part_type(f"word/{name}.xml", f"{WORD_TYPE}.{kind}+xml") for name, kind in names.items()
    )


def edge_types(edges: Iterable[Edge]) -> str:
    """The types of the parts of those headers and footers."""
    return _overrides({edge.name: edge.kind for edge in edges})


def edge_relations(edges: Iterable[Edge]) -> str:
    """The relations of the document to those."""
    return "".join(relationship(edge.relation, edge.kind, f"{edge.name}.xml") for edge in edges)


def package_relations() -> bytes:
    """What the file itself refers to: the document and its properties."""
    core = (
        f'<Relationship Id="rId2" Type="{PACKAGE_RELATIONSHIPS}/metadata/core-properties"'
        ' Target="docProps/core.xml"/>'
    )
    return relationships(relationship("rId1", "officeDocument", "word/document.xml") + core)


def main_relations() -> str:
    """The relations of the document to the parts that every template has."""
    main = (relationship(f"rId{name}", name, f"{name}.xml") for name in MAIN_PARTS)
    theme = relationship("rIdtheme", "theme", THEME.removeprefix("word/"))
    return "".join([*main, theme])


def _document_relations(edges: list[Edge]) -> str:
    return main_relations() + edge_relations(edges)


def _compatibility() -> str:
    return "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word"'
        f' w:val="{value}"/>'
        for name, value in COMPATIBILITY.items()
    )


def settings_part(style: HouseStyle) -> bytes:
    """``word/settings.xml`` (17.15.1), with the language in which Word checks the spelling."""
    embedded = "<w:embedTrueTypeFonts/>" if style.lettertype.insluiten else ""
    return part(
        "settings",
        f'<w:zoom w:percent="100"/>{embedded}<w:defaultTabStop w:val="{twips(12.5)}"/>'
        f"{HYPHENATION}{ADDED_BY_HAND}"
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        f"<w:compat>{_compatibility()}</w:compat>"
        f'<w:themeFontLang w:val="{style.taal}"/>{COLOUR_MAPPING}'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>',
    )

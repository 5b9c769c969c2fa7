"""What a Word file says about itself: title, subject, author, dates (ECMA-376 part 2, 11)."""

from __future__ import annotations

from datetime import date

from generator.foreign.package import PackageError
from generator.model.properties import Eigenschappen
from generator.word.body.xml import (
    CORE_PROPERTIES,
    DUBLIN_CORE,
    DUBLIN_CORE_TERMS,
    HEADER,
    SCHEMA_INSTANCE,
    declared,
    text,
)
from generator.word.package.editing import part_in, tree_of
from generator.word.package.package import Parts

CORE = "docProps/core.xml"
NAMESPACES = declared(
    cp=CORE_PROPERTIES, dc=DUBLIN_CORE, dcterms=DUBLIN_CORE_TERMS, xsi=SCHEMA_INSTANCE
)


def core_part(properties: Eigenschappen, language: str) -> bytes:
    """``docProps/core.xml``; both dates are that of the document itself, if it has one."""
    return _core(
        f"<dc:title>{text(properties.titel)}</dc:title>"
        f"<dc:subject>{text(properties.onderwerp)}</dc:subject>"
        f"<dc:creator>{text(properties.auteur)}</dc:creator>"
        f"<cp:lastModifiedBy>{text(properties.auteur)}</cp:lastModifiedBy>"
        f"{_dates(properties.datum)}<dc:language>{text(language)}</dc:language>"
        f"<dc:identifier>{text(properties.kenmerk)}</dc:identifier>"
    )


def _dates(day: date | None) -> str:
    if day is None:
        return ""
    moment = f"{day.isoformat()}T00:00:00Z"
    return "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>'
        for name in ("created", "modified")
    )


def template_core_part(fingerprint: str) -> bytes:
    """That of a template: for which settings of the house style it was made."""
    return _core(f"<cp:version>{fingerprint}</cp:version>")


def is_made_for(template: Parts, fingerprint: str) -> bool:
    """Whether a template was made for those settings of the house style."""
    try:
        core = tree_of(part_in(template, CORE))
    except PackageError:
        return False
    return core.findtext(f"{{{CORE_PROPERTIES}}}version") == fingerprint


def _core(contents: str) -> bytes:
    return f"{HEADER}<cp:coreProperties {NAMESPACES}>{contents}</cp:coreProperties>".encode()

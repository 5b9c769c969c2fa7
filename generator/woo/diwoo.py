"""DiWoo 0.9.8: what a public document says of itself to the search engine of the government.

Metadata for the Digitale infrastructuur Wet open overheid, by diwoo-metadata.xsd of
standaarden.overheid.nl; the words are those of its lists (TOOI). Nothing names a person, and
nothing comes from the clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lxml import etree

from generator.model.facts.organisatie import Organisatie
from generator.model.woo import Aanleiding, Woo
from generator.woo.published import PublicDocument

NAMESPACE = "https://standaarden.overheid.nl/diwoo/metadata/"
ENDING = ".diwoo.xml"

_KERN = "https://identifier.overheid.nl/tooi/def/thes/kern/"
_TOOI = "https://identifier.overheid.nl/tooi/id/"
_EUROPE = "http://publications.europa.eu/resource/authority/"


@dataclass(frozen=True)
class Term:
    """A word of a list, by its address there; without one it is only a word."""

    label: str
    resource: str = ""


def _kern(label: str, code: str) -> Term:
    return Term(label, f"{_KERN}{code}")


WOO_REQUEST = _kern("Woo-verzoeken en -besluiten", "c_3baef532")
YEAR_PLANS = _kern("jaarplannen en jaarverslagen", "c_c6cd1213")
BEST_EFFORT = _kern("inspanningsverplichting art 3.1 Woo", "c_816e508d")

DECISION_NOTE = _kern("beslisnota", "c_2977c34f")
POLICY_DOCUMENT = _kern("beleidsdocument", "c_10eb451d")
KINDS = {
    "vgr": _kern("voortgangsrapport", "c_cccba364"),
    "nota": _kern("beleidsnota", "c_9376c730"),
    "jaarplan": _kern("jaarplan", "c_a6f44748"),
    "charter": _kern("plan", "c_5b1055aa"),
}
"""What a kind of document is called there; any other is a beleidsdocument."""

ADOPTED = _kern("vaststelling", "c_641ecd76")
PDF = Term("PDF", f"{_EUROPE}file-type/PDF")


def metadata(document: PublicDocument, woo: Woo, organisatie: Organisatie, decided: date) -> bytes:
    """The XML of a document. One without a day was adopted, as a public version, on ``decided``."""
    root = etree.fromstring(f'<Document xmlns="{NAMESPACE}"/>')
    diwoo = _below(root, "DiWoo")
    _below(_below(diwoo, "identifiers"), "identifier", Term(f"{woo.matter}-{document.id}"))
    publisher = _publisher(organisatie)
    _below(diwoo, "publisher", publisher)
    _below(diwoo, "verantwoordelijke", publisher)
    _below(_below(diwoo, "titelcollectie"), "officieleTitel", Term(document.titel))
    collection = _below(diwoo, "classificatiecollectie")
    categories = _below(collection, "informatiecategorieen")
    _below(categories, "informatiecategorie", _category(document, woo))
    _below(_below(collection, "documentsoorten"), "documentsoort", _kind(document))
    if document.datum:
        _below(diwoo, "creatiedatum", Term(document.datum.isoformat()))
    taal = document.taal
    _below(diwoo, "language", Term(taal.naam, f"{_EUROPE}language/{taal.eu}"))
    _below(diwoo, "format", PDF)
    handling = _below(_below(diwoo, "documenthandelingen"), "documenthandeling")
    _below(handling, "soortHandeling", ADOPTED)
    _below(handling, "atTime", Term(f"{(document.datum or decided).isoformat()}T00:00:00"))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _publisher(organisatie: Organisatie) -> Term:
    """Whose archive it is, with its address in the register when that is known."""
    archief = organisatie.archief
    if archief is None:
        return Term(organisatie.ministerie)
    known = archief.archiefvormer.kenmerk
    resource = known if known.startswith(_TOOI) else ""
    return Term(archief.archiefvormer.naam, resource)


def _category(document: PublicDocument, woo: Woo) -> Term:
    if woo.aanleiding is Aanleiding.VERZOEK:
        return WOO_REQUEST
    return YEAR_PLANS if document.soort == "jaarplan" else BEST_EFFORT


def _kind(document: PublicDocument) -> Term:
    if document.soort == "nota" and document.ter_beslissing:
        return DECISION_NOTE
    return KINDS.get(document.soort, POLICY_DOCUMENT)


def _below(parent: etree._Element, name: str, term: Term | None = None) -> etree._Element:
    element = etree.SubElement(parent, _tag(name))
    if term:
        element.text = term.label
        if term.resource:
            element.set("resource", term.resource)
    return element


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"

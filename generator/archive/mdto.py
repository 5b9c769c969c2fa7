"""MDTO 1.0.1: what the archive says of a dossier, of each document in it, and of each file.

Metagegevens Duurzaam Toegankelijke Overheidsinformatie (Nationaal Archief); the order of the
elements is that of its schema, MDTO-XML1.0.1.xsd. Nothing here comes from the clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from lxml import etree

from generator.archive.pdf_formats import pdf_format
from generator.build.formats import FORMATS, PDF
from generator.model.facts.archief import Archief
from generator.model.facts.archief.fields import BeperkingGebruik
from generator.talen import NEDERLANDS, Taal

NAMESPACE = "https://www.nationaalarchief.nl/mdto"
ENDING = ".MDTO.xml"
FILE_ENDING = f".bestand{ENDING}"

KEPT = {
    **{form.ending: (form.name, form.pronom) for form in FORMATS},
    "yaml": ("YAML", "fmt/818"),
    "png": ("Portable Network Graphics", "fmt/12"),
    "jpg": ("JPEG File Interchange Format", "fmt/43"),
    "jpeg": ("JPEG File Interchange Format", "fmt/43"),
    "csv": ("Comma Separated Values", "x-fmt/18"),
    "xlsx": ("Microsoft Excel for Windows", "fmt/214"),
    "xml": ("Extensible Markup Language", "fmt/101"),
    "json": ("JSON Data Interchange Format", "fmt/817"),
}
"""The formats of what is kept, by ending, as PRONOM (The National Archives) knows them."""

_LEVELS = "Begrippenlijst Aggregatieniveaus MDTO"
_VALUES = "Begrippenlijst Waarderingen MDTO"
_CHECKSUMS = "Begrippenlijst ChecksumAlgoritme MDTO"
_FORMATS = "PRONOM-register"
_EVENTS = "Begrippenlijst Eventtypen MDTO"
_RELATIONS = "Begrippenlijst Relatietypen informatieobject MDTO"
_LIMITS = "Begrippenlijst Beperkingen gebruik MDTO"

Node = tuple[str, "str | Sequence[Node]"]
"""An element: its name, and its text or the elements in it."""


@dataclass(frozen=True)
class Identification:
    """A kenmerk, and where it comes from."""

    kenmerk: str
    source: str


@dataclass(frozen=True)
class Reference:
    """Another object, by its name and kenmerk."""

    name: str
    identification: Identification


@dataclass(frozen=True)
class PublicationEvent:
    """That a document became public, on which day and with what result.

    ``name`` and ``kenmerk`` are those of the internal version in the archive.
    """

    day: date
    result: str
    name: str
    kenmerk: str


@dataclass(frozen=True)
class InformationObject:
    """A dossier (``level`` Dossier), or something in it (Archiefstuk).

    The first identification is that in the archive. ``parents`` is what it is part of, ``talen``
    are the languages that it is in. What became public has its ``publication`` and what it is a
    ``version_of``, and anybody may use it.
    """

    name: str
    level: str
    identifications: tuple[Identification, ...]
    parents: tuple[Reference, ...] = ()
    parts: tuple[Reference, ...] = ()
    files: tuple[Reference, ...] = ()
    publication: PublicationEvent | None = None
    version_of: Reference | None = None
    talen: tuple[Taal, ...] = (NEDERLANDS,)

    @property
    def reference(self) -> Reference:
        """How others refer to it."""
        return Reference(self.name, self.identifications[0])


def information_object(one: InformationObject, settings: Archief) -> bytes:
    """The XML of a dossier or of something in it."""
    selection = settings.selectielijst
    maker = Reference(
        settings.archiefvormer.naam,
        Identification(settings.archiefvormer.kenmerk, settings.archiefvormer.bron),
    )
    waardering = settings.waardering
    term = [("termijnLooptijd", settings.bewaartermijn)] if settings.bewaartermijn else []
    return _document(
        "informatieobject",
        [
            *(_identification("identificatie", known) for known in one.identifications),
            ("naam", one.name),
            _concept("aggregatieniveau", one.level, _LEVELS),
            *(("taal", taal.code) for taal in one.talen),
            *([_event(one.publication)] if one.publication else []),
            _concept("waardering", waardering.label, _VALUES, waardering.value),
            *([("bewaartermijn", term)] if term else []),
            _concept(
                "informatiecategorie", selection.omschrijving, selection.naam, selection.categorie
            ),
            *(_reference("isOnderdeelVan", parent) for parent in one.parents),
            *(_reference("bevatOnderdeel", part) for part in one.parts),
            *(_reference("heeftRepresentatie", file) for file in one.files),
            *([_version_of(one.version_of)] if one.version_of else []),
            _reference("archiefvormer", maker),
            _limit(settings.beperking_gebruik, is_public=one.publication is not None),
        ],
    )


def _event(publication: PublicationEvent) -> Node:
    return "event", [
        _concept("eventType", "Publicatie", _EVENTS),
        ("eventTijd", publication.day.isoformat()),
        ("eventResultaat", publication.result),
    ]


def _version_of(internal: Reference) -> Node:
    return "gerelateerdInformatieobject", [
        _reference("gerelateerdInformatieobjectVerwijzing", internal),
        _concept("gerelateerdInformatieobjectTypeRelatie", "Is een versie van", _RELATIONS),
    ]


def _limit(limit: BeperkingGebruik, *, is_public: bool) -> Node:
    if is_public:
        return "beperkingGebruik", [_concept("beperkingGebruikType", "Geen beperking", _LIMITS)]
    more = limit.toelichting
    return "beperkingGebruik", [
        _concept("beperkingGebruikType", limit.soort, limit.begrippenlijst),
        *([("beperkingGebruikNadereBeschrijving", more)] if more else []),
    ]


def file_object(file: Reference, data: bytes, day: date, represents: Reference) -> bytes:
    """The XML of a file with those contents. Its name ends in one of ``KEPT``."""
    ending = file.name.rpartition(".")[2]
    form, code = pdf_format(data) if ending == PDF.ending else KEPT[ending]
    return _document(
        "bestand",
        [
            _identification("identificatie", file.identification),
            ("naam", file.name),
            ("omvang", str(len(data))),
            _concept("bestandsformaat", form, _FORMATS, code),
            (
                "checksum",
                [
                    _concept("checksumAlgoritme", "SHA-256", _CHECKSUMS),
                    ("checksumWaarde", sha256(data).hexdigest()),
                    ("checksumDatum", f"{day.isoformat()}T00:00:00"),
                ],
            ),
            _reference("isRepresentatieVan", represents),
        ],
    )


def _identification(name: str, known: Identification) -> Node:
    return name, [("identificatieKenmerk", known.kenmerk), ("identificatieBron", known.source)]


def _reference(name: str, other: Reference) -> Node:
    identification = _identification("verwijzingIdentificatie", other.identification)
    return name, [("verwijzingNaam", other.name), identification]


def _concept(name: str, label: str, concepts: str, code: str = "") -> Node:
    """A word of a list of concepts."""
    codes: list[Node] = [("begripCode", code)] if code else []
    listed: Node = ("begripBegrippenlijst", [("verwijzingNaam", concepts)])
    return name, [("begripLabel", label), *codes, listed]


def _document(name: str, children: Sequence[Node]) -> bytes:
    root = etree.fromstring(f'<MDTO xmlns="{NAMESPACE}"/>')
    _add(root, (name, children))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _add(parent: etree._Element, node: Node) -> None:
    name, contents = node
    element = etree.SubElement(parent, _tag(name))
    if isinstance(contents, str):
        element.text = contents
        return
    for child in contents:
        _add(element, child)


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"

"""The XML that the archive writes of a dossier and of its files."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import pytest
from lxml import etree

from generator.archive import mdto
from generator.archive.mdto import Identification, InformationObject, Reference
from generator.model.facts.archief import Archief
from generator.talen import NEDERLANDS, taal_van
from tests.archive.deposits import DAY, SETTINGS

WHOLE = Reference("Dossier d", Identification("d/v0001", "Rapportarchief"))
NOTA = InformationObject(
    "Voortgang & zo",
    "Archiefstuk",
    (Identification("d/v0001/nota", "Rapportarchief"), Identification("P&O/12", "Ministerie")),
    parents=(WHOLE,),
    files=(Reference("nota.pdf", Identification("d/v0001/nota/nota.pdf", "Rapportarchief")),),
)


def texts(xml: bytes, path: str) -> list[str]:
    names = "/".join(f"{{*}}{name}" if name else "" for name in path.split("/"))
    return [element.text or "" for element in etree.fromstring(xml).iterfind(f".//{names}")]


def test_a_document_says_what_it_is_and_where_it_belongs() -> None:
    xml = mdto.information_object(NOTA, SETTINGS)

    assert texts(xml, "identificatie/identificatieKenmerk") == ["d/v0001/nota", "P&O/12"]
    assert texts(xml, "informatieobject/naam") == ["Voortgang & zo"]
    assert texts(xml, "aggregatieniveau/begripLabel") == ["Archiefstuk"]
    assert texts(xml, "isOnderdeelVan/verwijzingNaam") == ["Dossier d"]
    assert texts(xml, "heeftRepresentatie/verwijzingNaam") == ["nota.pdf"]


def test_it_says_in_which_languages_it_is() -> None:
    xml = mdto.information_object(replace(NOTA, talen=(NEDERLANDS, taal_van("en"))), SETTINGS)

    assert texts(xml, "informatieobject/taal") == ["nl", "en"]


def test_the_settings_say_how_long_it_is_kept_and_by_whom() -> None:
    xml = mdto.information_object(NOTA, SETTINGS)

    assert texts(xml, "waardering/begripLabel") == ["Tijdelijk te bewaren"]
    assert texts(xml, "waardering/begripCode") == ["V"]
    assert texts(xml, "bewaartermijn/termijnLooptijd") == ["P10Y"]
    assert texts(xml, "informatiecategorie/begripCode") == ["1.2"]
    assert texts(xml, "archiefvormer/verwijzingNaam") == ["Ministerie"]
    assert texts(xml, "beperkingGebruikType/begripLabel") == ["Geen"]


def test_what_is_not_filled_in_is_not_there() -> None:
    kept = {**SETTINGS.model_dump(), "waardering": "B", "bewaartermijn": None}
    xml = mdto.information_object(NOTA, Archief.model_validate(kept))

    assert texts(xml, "waardering/begripLabel") == ["Blijvend te bewaren"]
    assert texts(xml, "bewaartermijn") == []
    assert texts(xml, "beperkingGebruikNadereBeschrijving") == []


@pytest.mark.parametrize(
    ("name", "code"), [("n.pdf", "fmt/276"), ("n.docx", "fmt/412"), ("a.b.yaml", "fmt/818")]
)
def test_a_file_says_its_format_size_and_checksum(name: str, code: str) -> None:
    file = Reference(name, Identification(f"d/v0001/{name}", "Rapportarchief"))
    xml = mdto.file_object(file, b"inhoud", DAY, NOTA.reference)

    assert texts(xml, "bestand/naam") == [name]
    assert texts(xml, "omvang") == ["6"]
    assert texts(xml, "bestandsformaat/begripCode") == [code]
    assert texts(xml, "checksumWaarde") == [sha256(b"inhoud").hexdigest()]
    assert texts(xml, "checksumDatum") == ["2025-09-30T00:00:00"]
    assert texts(xml, "isRepresentatieVan/verwijzingNaam") == ["Voortgang & zo"]

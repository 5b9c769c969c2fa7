from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from generator import source
from generator.model.facts.organisatie import Organisatie
from generator.model.reading import read_as
from generator.woo import diwoo
from generator.woo.published import PublicDocument
from tests.archive.deposits import SETTINGS
from tests.woo.publications import decision, document
from tests.workplace import SAMPLES

SCHEMAS = Path(__file__).parents[1] / "keuring"
DAY = date(2025, 11, 20)


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    """That of DiWoo, with the schema of MDTO that lies here in the place of the one on the web."""
    path, mdto = SCHEMAS / "diwoo" / "diwoo-metadata.xsd", "MDTO-XML1.0.1.xsd"
    text = path.read_text("utf-8").replace(
        f"https://www.nationaalarchief.nl/mdto/{mdto}", f"../mdto/{mdto}"
    )
    return etree.XMLSchema(etree.fromstring(text.encode(), base_url=str(path)))


@pytest.fixture(scope="module")
def organisatie() -> Organisatie:
    path = SAMPLES / "organisatie.yaml"
    return read_as(Organisatie, source.read(path, str(path)))


def texts(xml: bytes) -> dict[str, str]:
    """What each element says, by its name."""
    root = etree.fromstring(xml)
    return {str(one.tag).rpartition("}")[2]: one.text or "" for one in root.iter() if not len(one)}


def resources(xml: bytes) -> dict[str, str]:
    """The last part of the address of each word of a list."""
    root = etree.fromstring(xml)
    return {
        str(one.tag).rpartition("}")[2]: str(one.get("resource")).rpartition("/")[2]
        for one in root.iter()
        if one.get("resource")
    }


@pytest.mark.parametrize(
    "one",
    [
        document("5.1.2e"),
        document(ter_beslissing=True),
        document(day=None),
        *(document(name=name) for name in ("vgr", "jaarplan", "charter", "memo", "vgr-kort")),
    ],
    ids=lambda one: f"{one.bestand}-{one.datum}",
)
@pytest.mark.parametrize("reason", ["verzoek", "uit_eigen_beweging"])
def test_it_is_valid(
    one: PublicDocument, reason: str, schema: etree.XMLSchema, organisatie: Organisatie
) -> None:
    register = "https://identifier.overheid.nl/tooi/id/ministerie/mnre1025"
    maker = SETTINGS.archiefvormer.model_copy(update={"kenmerk": register})
    known = SETTINGS.model_copy(update={"archiefvormer": maker})
    for house in (organisatie, organisatie.model_copy(update={"archief": known})):
        xml = diwoo.metadata(one, decision(aanleiding=reason), house, DAY)
        assert schema.validate(etree.fromstring(xml)), schema.error_log


def test_the_schema_refuses_what_is_wrong(
    schema: etree.XMLSchema, organisatie: Organisatie
) -> None:
    xml = diwoo.metadata(document(), decision(), organisatie, DAY)
    assert not schema.validate(etree.fromstring(xml.replace(b"c_3baef532", b"c_00000000")))
    assert not schema.validate(etree.fromstring(xml.replace(b"publisher", b"uitgever")))


def test_what_it_says_of_a_document(organisatie: Organisatie) -> None:
    said = texts(
        diwoo.metadata(document(title="Klacht van [5.1.2e]"), decision(), organisatie, DAY)
    )
    assert said["identifier"] == "2025-0417-100234"
    assert said["officieleTitel"] == "Klacht van [5.1.2e]"
    assert said["creatiedatum"] == "2025-09-08"
    assert said["atTime"] == "2025-09-08T00:00:00"


def test_a_document_without_a_day_was_adopted_on_that_of_the_decision(
    organisatie: Organisatie,
) -> None:
    said = texts(diwoo.metadata(document(day=None), decision(), organisatie, DAY))
    assert "creatiedatum" not in said
    assert said["atTime"] == "2025-11-20T00:00:00"


@pytest.mark.parametrize(
    ("reason", "name", "category"),
    [
        ("verzoek", "jaarplan", "c_3baef532"),
        ("uit_eigen_beweging", "jaarplan", "c_c6cd1213"),
        ("uit_eigen_beweging", "nota", "c_816e508d"),
    ],
)
def test_its_category(reason: str, name: str, category: str, organisatie: Organisatie) -> None:
    xml = diwoo.metadata(document(name=name), decision(aanleiding=reason), organisatie, DAY)
    assert resources(xml)["informatiecategorie"] == category


def test_a_nota_for_a_decision_is_a_beslisnota(organisatie: Organisatie) -> None:
    kinds = [
        resources(diwoo.metadata(one, decision(), organisatie, DAY))["documentsoort"]
        for one in (document(), document(ter_beslissing=True), document(name="memo"))
    ]
    assert kinds == ["c_9376c730", "c_2977c34f", "c_10eb451d"]

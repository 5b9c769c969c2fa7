from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree
from pypdf import PdfWriter
from pypdf.generic import NameObject, StreamObject

from generator import source
from generator.archive import public, store
from generator.archive.inventory import key_of
from generator.archive.lines import LogLine, PublicLine
from generator.archive.listing import Search, table, versions
from generator.archive.mdto import NAMESPACE
from generator.archive.request import Request
from generator.archive.verify import verify
from generator.form.archived import last_archived
from generator.model.facts.organisatie import Organisatie
from generator.model.reading import read_as
from generator.problems import InputError
from tests.archive.deposits import DAY, PDF, SETTINGS, added, deposit, faults, write
from tests.woo.publications import document
from tests.workplace import SAMPLES

SCHEMA = Path(__file__).parents[1] / "keuring" / "mdto" / "MDTO-XML1.0.1.xsd"
REMOVED = ("Quirijn van der Zwaluwenburg", "dat dit moet wachten")
ASKED = Request(Path("inputs/2025-09-br"), "Adviseur D&I", "Woo-besluit", date(2025, 11, 20))


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return tmp_path / "archief"


@pytest.fixture(scope="module")
def organisatie() -> Organisatie:
    path = SAMPLES / "organisatie.yaml"
    return read_as(Organisatie, source.read(path, str(path)))


def pdf_that_says(text: str) -> bytes:
    """A PDF that says so in its properties, and that it is PDF/A-3a."""
    writer, target, metadata = PdfWriter(), BytesIO(), StreamObject()
    writer.add_blank_page(100, 100)
    writer.add_metadata({"/Title": text})
    metadata.set_data(PDF.splitlines()[1])
    writer.root_object[NameObject("/Metadata")] = writer._add_object(metadata)
    writer.write(target)
    return target.getvalue()


def version(of: LogLine, text: str = "openbaar") -> public.PublicVersion:
    files = {
        "documenten/100234.pdf": pdf_that_says(text),
        "word/100234.docx": b"PK\x03\x04" + text.encode(),
        "metadata/100234.diwoo.xml": b"<Document/>",
    }
    return public.PublicVersion(
        of=of,
        matter="2025-0417",
        decided=date(2025, 11, 20),
        documents=(
            replace(document("5.1.2e", "5.2"), files=files),
            document(whole="5.2", name="memo", number="100235"),
        ),
        lists={"productierapport.xlsx": b"PK\x03\x04 lijst"},
        woo=b"matter: 2025-0417\n",
        removed=REMOVED,
        nowhere=REMOVED,
    )


def published(archive: Path, made: public.PublicVersion, house: Organisatie) -> LogLine | None:
    return store.add(archive, public.deposit_of(made, house, SETTINGS, ASKED))


def data_of(archive: Path, entry: LogLine | None) -> Path:
    assert entry is not None
    return archive.joinpath(*key_of(entry)) / "data"


def test_it_is_the_next_version_and_the_log_says_of_which(
    archive: Path, organisatie: Organisatie
) -> None:
    internal = added(archive)

    entry = published(archive, version(internal), organisatie)

    assert isinstance(entry, PublicLine)
    assert (entry.versie, entry.van, entry.matter) == (2, 1, "2025-0417")
    assert faults(archive) == []
    folder = data_of(archive, entry)
    assert json.loads((folder / "besluit-intern/passages.json").read_text("utf-8")) == [*REMOVED]
    assert (folder / "besluit-intern/woo.yaml").exists()
    assert (folder / "100234/100234.pdf").exists()


def test_the_same_again_is_no_new_version(archive: Path, organisatie: Organisatie) -> None:
    internal = added(archive)
    assert published(archive, version(internal), organisatie)
    assert published(archive, version(internal), organisatie) is None
    assert published(archive, version(internal, "anders"), organisatie)


def test_what_was_sent_is_compared_with_what_was_sent_before(
    archive: Path, organisatie: Organisatie
) -> None:
    internal = added(archive)
    published(archive, version(internal), organisatie)

    assert store.add(archive, deposit()) is None
    last = last_archived(archive, "2025-09-br")
    assert last is not None
    assert last.entry == internal


@pytest.mark.parametrize("number", [2, 3])
def test_it_is_of_an_internal_version(number: int, archive: Path, organisatie: Organisatie) -> None:
    internal = added(archive)
    published(archive, version(internal), organisatie)
    with pytest.raises(InputError, match="geen interne versie"):
        published(archive, version(replace(internal, versie=number), "anders"), organisatie)


def test_the_list_says_so(archive: Path, organisatie: Organisatie) -> None:
    published(archive, version(added(archive)), organisatie)
    *_, row = table(versions(archive, Search()))
    assert "openbaar, van v0001: nota, memo" in row


def texts(root: etree._Element, path: str) -> list[str]:
    return [str(one.text) for one in root.iterfind(path, {"m": NAMESPACE})]


def test_its_description(archive: Path, organisatie: Organisatie) -> None:
    folder = data_of(archive, published(archive, version(added(archive)), organisatie))
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    described = sorted(folder.rglob("*.MDTO.xml"))
    for path in described:
        assert schema.validate(etree.parse(path)), schema.error_log
    root = etree.parse(folder / "100234/100234.MDTO.xml").getroot()

    limit = "m:informatieobject/m:beperkingGebruik/m:beperkingGebruikType/m:begripLabel"
    event = "m:informatieobject/m:event"
    internal = "m:informatieobject/m:gerelateerdInformatieobject//m:identificatieKenmerk"
    assert texts(root, limit) == ["Geen beperking"]
    assert texts(root, f"{event}/m:eventTijd") == ["2025-11-20"]
    assert texts(root, f"{event}/m:eventResultaat") == ["Deels openbaar; gronden: 5.1.2e;5.2"]
    assert texts(root, internal) == ["2025-09-br/v0001"]
    inside = etree.parse(folder / "besluit-intern/besluit-intern.MDTO.xml").getroot()
    assert texts(inside, limit) == ["Geen"]
    assert texts(inside, internal) == []


def test_a_word_that_was_removed_and_still_stands_there(
    archive: Path, organisatie: Organisatie
) -> None:
    leaking = version(added(archive), "door Quirijn van der Zwaluwenburg")
    entry = published(archive, leaking, organisatie)

    told = {Path(one.place.file).name for one in verify(archive).problems}

    assert entry is not None
    assert {"100234.pdf", "100234.docx"} <= told


@pytest.mark.parametrize("contents", [b"{}", b"[1]", b"{", b"\xff"])
def test_a_list_that_is_broken_is_no_list(contents: bytes) -> None:
    good = {"besluit-intern/passages.json": b"[]", "besluit-intern/nergens.json": b"[]"}
    assert list(public.faults(good)) == []
    for name in good:
        files = good | {name: contents}
        assert list(public.faults(files)) == [("besluit-intern", public.NO_PASSAGES)]


def test_a_file_that_nobody_can_read_is_told() -> None:
    words = dict.fromkeys(("passages", "nergens"), b'["Zwaluwenburg"]')
    files = {f"besluit-intern/{name}.json": listed for name, listed in words.items()}
    files["1/1.pdf"] = b"%PDF-1.7 stuk"
    assert list(public.faults(files)) == [("1/1.pdf", public.UNREADABLE)]


def test_a_changed_byte_is_told(archive: Path, organisatie: Organisatie) -> None:
    folder = data_of(archive, published(archive, version(added(archive)), organisatie))
    write(folder / "besluit-intern/passages.json", b"[]")
    assert [Path(one.place.file).name for one in faults(archive)] == ["passages.json"]


def test_a_log_without_public_versions_is_read_as_before(archive: Path) -> None:
    entry = added(archive)
    said: Mapping[str, object] = json.loads(entry.line)
    assert not {"van", "matter"} & set(said)
    assert entry.day == DAY

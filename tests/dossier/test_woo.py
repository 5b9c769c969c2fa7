"""The decision on what becomes public names secrets: it goes into nothing that is made."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from pypdf import PdfReader

from generator.dossier.reading import read_dossier
from tests.archive.deposits import with_settings
from tests.workplace import SAMPLES, Workplace

SECRET = "Zwaluwenburg"
WOO = (SAMPLES / "vol" / "woo.yaml").read_text("utf-8")


def made(workplace: Workplace) -> dict[str, bytes]:
    outcome = workplace.run("maak")
    assert outcome.code == 0, outcome.err
    return workplace.output()


def test_documents_are_the_same_bytes_without_it(workplace: Workplace) -> None:
    folder = workplace.dossier("klein", woo=WOO.replace("  - {bestand: vgr, id", "  # {id"))
    with_it = made(workplace)
    (folder / "woo.yaml").unlink()
    for path in (workplace.root / "output").rglob("*"):
        if path.is_file():
            path.unlink()

    assert made(workplace) == with_it
    assert with_it


def test_it_travels_in_no_document(workplace: Workplace) -> None:
    dossier = read_dossier(workplace.dossier("vol"))
    assert dossier.woo is not None
    assert not [name for name in dossier.sources if "woo" in name]
    for file in dossier.documents:
        assert not [name for name in dossier.properties_of(file).bronnen if "woo" in name]

    for name, data in made(workplace).items():
        if name.endswith(".pdf"):
            assert not [one for one in PdfReader(BytesIO(data)).attachments if "woo" in one]
        else:
            with ZipFile(BytesIO(data)) as parts:
                assert not [one for one in parts.namelist() if SECRET.encode() in parts.read(one)]


def written_at(workplace: Workplace) -> dict[str, int]:
    """When each file of the output was written."""
    return {name: (workplace.root / name).stat().st_mtime_ns for name in made(workplace)}


def test_a_change_in_it_makes_no_document_anew(workplace: Workplace) -> None:
    folder = workplace.dossier("vol")
    before = written_at(workplace)
    (folder / "woo.yaml").write_text(WOO.replace("2025-0417", "2025-0418"), "utf-8")

    assert written_at(workplace) == before


def test_it_is_not_archived_with_what_was_sent(workplace: Workplace) -> None:
    with_settings(workplace.root / "inputs/organisatie.yaml")
    workplace.dossier("vol")

    asked = ("--wie", "Adviseur D&I", "--waarom", "Verzonden", "--op", "2025-09-30")
    outcome = workplace.run("archiveer", "inputs/d", *asked)

    assert outcome.code == 0, outcome.err
    kept = [path for path in (workplace.root / "archief").rglob("*") if path.is_file()]
    assert kept
    assert not [path for path in kept if "woo" in path.name or SECRET.encode() in path.read_bytes()]

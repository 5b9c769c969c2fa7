"""Checking an archive: whatever was done to it is seen, and named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.archive import bag, log, store
from generator.archive.descriptions import FILE_GONE, NOT_MDTO, UNDESCRIBED
from generator.archive.inventory import FOREIGN, GONE, MARKER, UNLOGGED
from generator.archive.verify import (
    NOT_NOTED,
    NOT_PDFA,
    OTHER_LABEL,
    UNFINISHED,
    claims_pdfa,
    verify,
)
from generator.disk import chain, read_only
from generator.problems import InputError, Severity
from tests.archive.deposits import added, deposit, files, write

BAG = Path("2025-09-br/v0001")
NOTA = "nota_P=26O=2F12/nota_P=26O=2F12"
SIDECAR = ".bestand.MDTO.xml"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    added(tmp_path / "archief")
    return tmp_path / "archief"


def said(archive: Path) -> list[str]:
    return [
        f"{Path(problem.place.file).relative_to(archive)}: {problem.message}"
        for problem in verify(archive).problems
        if problem.severity is Severity.ERROR
    ]


def resealed(archive: Path, changed: Mapping[str, bytes | None]) -> None:
    """Change files of the payload as somebody would who makes all checksums anew."""
    data = {
        path.removeprefix("data/"): one
        for path, one in files(archive / BAG).items()
        if path.startswith("data/")
    }
    payload = {path: one for path, one in {**data, **changed}.items() if one is not None}
    (entry,) = log.parse((archive / log.NAME).read_bytes(), archive).entries
    made = bag.bag_files(payload, {})
    read_only.remove(archive / BAG)
    read_only.write_folder(archive / BAG, made)
    line = replace(entry, zegel=bag.seal(made)).line
    write(archive / log.NAME, line)


def test_an_archive_that_nobody_touched_is_in_order(archive: Path) -> None:
    entry = added(archive, "tweede")
    verdict = verify(archive)

    assert (verdict.versions, verdict.dossiers, verdict.problems) == (2, 1, ())
    assert verdict.last == entry.hash


def test_a_flipped_byte_in_any_file_is_seen(archive: Path) -> None:
    whole = files(archive)
    for name, data in whole.items():
        for place in (0, len(data) // 3, len(data) - 1):
            flipped = bytearray(data)
            flipped[place] ^= 1
            write(archive / name, bytes(flipped))
            assert any(one.startswith(f"{name}:") for one in said(archive)), (name, place)
        write(archive / name, data)
    assert said(archive) == []


def test_what_is_changed_missing_or_extra_is_named(archive: Path) -> None:
    data = archive / BAG / "data"
    write(data / f"{NOTA}.pdf", b"vervalst")
    write(data / "extra.txt", b"x")
    (data / "invoer/organisatie.yaml").unlink()
    (archive / "foto.png").write_bytes(b"x")
    (archive / "2025-09-br/notitie.txt").write_bytes(b"x")

    assert said(archive) == [
        f"2025-09-br/notitie.txt: {FOREIGN}",
        f"foto.png: {FOREIGN}",
        f"{BAG}/data/invoer/organisatie.yaml: {bag.MISSING}",
        f"{BAG}/data/{NOTA}.pdf: {bag.CHANGED}",
        f"{BAG}/data/extra.txt: {bag.EXTRA}",
    ]


def test_versions_that_are_gone_or_not_logged_are_named(archive: Path) -> None:
    added(archive, "tweede")
    (archive / BAG).rename(archive / "2025-09-br/v0003")

    assert said(archive) == [f"2025-09-br/v0003: {UNLOGGED}", f"{BAG}: {GONE}"]


@pytest.mark.parametrize("name", [MARKER, log.NAME])
def test_what_makes_it_an_archive_belongs_there(name: str, archive: Path) -> None:
    write(archive / name, b"")

    assert said(archive)


def test_a_leftover_of_a_killed_run_is_no_fault(archive: Path) -> None:
    (archive / "2025-09-br/.rapport-v0002").mkdir()
    with (archive / log.NAME).open("ab") as file:
        file.write(b'{"dossier": "2025-09')

    (problem,) = verify(archive).problems

    assert str(problem) == f"{archive}:1:1: waarschuwing: {UNFINISHED}"


def test_what_looks_like_a_leftover_and_is_none_is_named(archive: Path) -> None:
    (archive / "2025-09-br/.rapport-vals.pdf").write_bytes(b"x")
    (archive / ".rapport-notities.txt").write_bytes(b"x")
    with (archive / log.NAME).open("ab") as file:
        file.write(b"rommel")

    assert said(archive) == [
        f".rapport-notities.txt: {FOREIGN}",
        f"2025-09-br/.rapport-vals.pdf: {FOREIGN}",
        f"logboek.jsonl: {chain.BROKEN}",
    ]


def test_empty_folders_and_what_a_system_leaves_are_named(archive: Path) -> None:
    (archive / "leeg").mkdir()
    (archive / BAG).chmod(0o755)
    (archive / BAG / "leeg").mkdir()
    (archive / "2025-09-br/Thumbs.db").write_bytes(b"x")
    (archive / BAG / ".DS_Store").write_bytes(b"x")

    assert said(archive) == [
        f"2025-09-br/Thumbs.db: {bag.BY_ITSELF}",
        f"leeg: {FOREIGN}",
        f"{BAG}/.DS_Store: {bag.BY_ITSELF}",
        f"{BAG}/leeg: {bag.EXTRA}",
    ]


def test_a_log_that_says_something_else_than_the_bag(archive: Path) -> None:
    (entry,) = log.parse((archive / log.NAME).read_bytes(), archive).entries
    write(archive / log.NAME, replace(entry, wie="iemand anders").line)

    assert said(archive) == [f"{BAG}/bag-info.txt: {OTHER_LABEL}"]


def test_a_log_that_was_cut_or_replaced_lacks_what_was_noted(archive: Path) -> None:
    first = verify(archive).last
    noted = added(archive, "tweede").hash
    assert verify(archive, noted).problems == ()
    assert verify(archive, first).problems == ()
    write(archive / log.NAME, (archive / log.NAME).read_bytes().splitlines(keepends=True)[0])
    read_only.remove(archive / "2025-09-br/v0002")

    (problem,) = verify(archive, noted).problems

    assert verify(archive).problems == ()
    assert str(problem) == f"{archive / log.NAME}:1:1: fout: {NOT_NOTED}"


@pytest.mark.parametrize(
    ("changed", "path", "expected"),
    [
        ({f"{NOTA}.pdf{SIDECAR}": b"<MDTO"}, f"{NOTA}.pdf{SIDECAR}", NOT_MDTO),
        ({f"{NOTA}.MDTO.xml": b"<MDTO/>"}, f"{NOTA}.MDTO.xml", NOT_MDTO),
        ({f"{NOTA}.docx{SIDECAR}": None}, f"{NOTA}.docx", UNDESCRIBED),
        ({f"{NOTA}.docx": None}, f"{NOTA}.docx{SIDECAR}", FILE_GONE),
        (
            {f"{NOTA}.docx": b"ander"},
            f"{NOTA}.docx{SIDECAR}",
            "wat hier staat, klopt niet met het bestand: omvang, checksum",
        ),
        ({f"{NOTA}.pdf": b"%PDF-1.7"}, f"{NOTA}.pdf", NOT_PDFA),
        (
            {f"{NOTA}.docx": None, f"{NOTA}.docx{SIDECAR}": None},
            f"{NOTA}.MDTO.xml",
            "dit verwijst naar '2025-09-br/v0001/nota_P=26O=2F12/nota_P=26O=2F12.docx', maar dat"
            " is er niet",
        ),
    ],
)
def test_even_with_new_checksums_the_descriptions_tell(
    changed: Mapping[str, bytes | None], path: str, expected: str, archive: Path
) -> None:
    resealed(archive, changed)

    assert f"{BAG}/data/{path}: {expected}" in said(archive)


def test_a_description_cannot_reach_other_files(archive: Path) -> None:
    bomb = (
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
        b'<MDTO xmlns="https://www.nationaalarchief.nl/mdto"><bestand><naam>&a;</naam></bestand>'
        b"</MDTO>"
    )
    resealed(archive, {f"{NOTA}.pdf{SIDECAR}": bomb})

    assert any("klopt niet" in one for one in said(archive))
    assert not any("root:" in one for one in said(archive))


@pytest.mark.parametrize(
    ("pdf", "claims"),
    [
        (b'<rdf:RDF><x pdfaid:part="3" pdfaid:conformance="A"/></rdf:RDF>', True),
        (
            b"<rdf:RDF><pdfaid:part>3</pdfaid:part>\n"
            b"<pdfaid:conformance>A</pdfaid:conformance></rdf:RDF>",
            True,
        ),
        (b'<rdf:RDF><x pdfaid:part="3" pdfaid:conformance="B"/></rdf:RDF>', False),
        (b'<rdf:RDF><x pdfaid:part="2" pdfaid:conformance="A"/></rdf:RDF>', False),
        (b'pdfaid:part="3" pdfaid:conformance="A"', False),
        (b"", False),
    ],
)
def test_what_a_pdf_claims(pdf: bytes, claims: bool) -> None:
    assert claims_pdfa(pdf) is claims


def test_only_an_archive_is_checked(tmp_path: Path) -> None:
    for path, message in ((tmp_path / "weg", "bestaat niet"), (tmp_path, "geen archief")):
        with pytest.raises(InputError, match=message):
            verify(path)


def test_checking_changes_nothing(archive: Path) -> None:
    before = files(archive)

    verify(archive)

    assert files(archive) == before
    assert store.add(archive, deposit()) is None

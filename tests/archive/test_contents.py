"""What goes into a version, and where it stands there."""

from __future__ import annotations

from generator.archive.contents import payload
from tests.archive.deposits import DAY, describe, parts

NAME = "nota_P=26O=2F12"


def test_documents_stand_by_their_name_and_kenmerk_and_the_input_apart() -> None:
    assert list(payload(parts("x"))) == [
        f"{NAME}/{NAME}.pdf",
        f"{NAME}/{NAME}.docx",
        "invoer/organisatie.yaml",
        "invoer/2025-09-br/nota.yaml",
    ]


def test_a_document_without_a_kenmerk_has_only_its_name() -> None:
    assert "nota/nota.pdf" in payload(parts("x", kenmerk=""))


def test_the_dossier_every_part_and_every_file_is_described() -> None:
    made = parts("x")
    described = describe("2025-09-br", made, DAY, "v0001")

    objects = {"2025-09-br.MDTO.xml", f"{NAME}/{NAME}.MDTO.xml", "invoer/invoer.MDTO.xml"}
    files = {f"{path}.bestand.MDTO.xml" for path in payload(made)}
    assert set(described) == objects | files


def test_another_version_is_described_by_other_kenmerken() -> None:
    made = parts("x")
    first, second = (describe("d", made, DAY, version) for version in ("v0001", "v0002"))

    assert first.keys() == second.keys()
    assert all(b"d/v0002" in xml and b"d/v0001" not in xml for xml in second.values())
    assert all(first[path] != xml for path, xml in second.items())


def test_the_same_parts_give_the_same_bytes() -> None:
    assert describe("d", parts("x"), DAY, "v0001") == describe("d", parts("x"), DAY, "v0001")

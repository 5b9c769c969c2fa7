"""The YAML of a PDF comes out as it went in, and nothing else does."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

from generator.disk.input_file import LOCKED, MAX_BYTES
from generator.foreign.pdf import NOT_PDF
from generator.model.woo import Woo
from generator.returning.travelled import TOO_MUCH
from tests.workplace import Workplace


def made(workplace: Workplace) -> Path:
    workplace.dossier("vol", "2025-09-br")
    assert workplace.run("maak", "inputs/2025-09-br", "--formaat", "pdf").code == 0
    return workplace.root / "output/2025-09-br/nota.pdf"


def test_the_dossier_comes_back_and_gives_the_same_pdf(workplace: Workplace) -> None:
    pdf = made(workplace)

    outcome = workplace.run("uitpakken", "output/2025-09-br/nota.pdf", "terug")

    root = workplace.root
    inputs = {p.relative_to(root / "inputs"): p.read_bytes() for p in files(root / "inputs")}
    assert (root / "inputs/2025-09-br/woo.yaml").exists()
    assert not (root / "terug/2025-09-br/woo.yaml").exists()
    assert outcome.code == 0
    assert outcome.out.splitlines() == [f"terug/{path}" for path in sorted(inputs)]
    assert {p.relative_to(root / "terug"): p.read_bytes() for p in files(root / "terug")} == inputs
    assert workplace.run("maak", "terug/2025-09-br", "--uit", "weer", "--formaat", "pdf").code == 0
    assert (root / "weer/2025-09-br/nota.pdf").read_bytes() == pdf.read_bytes()


def files(folder: Path) -> list[Path]:
    """All that travels: not the decision on what becomes public."""
    return [path for path in folder.rglob("*") if path.is_file() and path.stem != Woo.soort]


def test_the_previous_dossier_travels_too(workplace: Workplace) -> None:
    earlier = "datum: 01-09-2025", "datum: 01-09-2024"
    folder = workplace.dossier("klein", "2024-09-br")
    nota = folder / "nota.yaml"
    nota.write_text(nota.read_text("utf-8").replace(*earlier), "utf-8")
    goals = workplace.write("inputs/2024-09-br/doelen.yaml", "doelen: [{id: a, titel: A}]\n")
    made(workplace)

    workplace.run("uitpakken", "output/2025-09-br/nota.pdf", "terug")

    assert (workplace.root / "terug/2024-09-br/doelen.yaml").read_bytes() == goals.read_bytes()


def test_nothing_that_is_there_is_overwritten(workplace: Workplace) -> None:
    made(workplace)
    workplace.write("terug/2025-09-br/nota.yaml", "van mij")

    outcome = workplace.run("uitpakken", "output/2025-09-br/nota.pdf", "terug")

    assert outcome.code == 1
    assert outcome.err == "terug/2025-09-br:1:1: fout: dit is er al; pak uit in een andere map\n"
    assert [path.read_text() for path in files(workplace.root / "terug")] == ["van mij"]


def test_with_the_setting_off_nothing_travels(workplace: Workplace) -> None:
    organisatie = workplace.root / "inputs/organisatie.yaml"
    text = organisatie.read_text("utf-8")
    organisatie.write_text(f"{text}\nbron_meegeven: nee\n", "utf-8")
    pdf = made(workplace)

    outcome = workplace.run("uitpakken", "output/2025-09-br/nota.pdf", "terug")

    assert PdfReader(pdf).attachments == {}
    assert (outcome.code, "reist geen dossier mee" in outcome.err) == (1, True)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 een Word-bestand", b"%PDF-1.7\n%%EOF\n"])
def test_what_is_no_pdf_is_said_to_be_none(workplace: Workplace, data: bytes) -> None:
    (workplace.root / "x.pdf").write_bytes(data)

    assert workplace.run("uitpakken", "x.pdf", "terug").err == f"x.pdf:1:1: fout: {NOT_PDF}\n"


def test_a_pdf_that_asks_for_what_no_program_knows_is_refused(workplace: Workplace) -> None:
    pdf = made(workplace)
    spoiled = pdf.read_bytes().replace(b"/FlateDecode", b"/FlateDecade")
    (workplace.root / "x.pdf").write_bytes(spoiled)

    assert workplace.run("uitpakken", "x.pdf", "terug").err == f"x.pdf:1:1: fout: {NOT_PDF}\n"


def test_a_pdf_with_a_password(workplace: Workplace) -> None:
    writer = PdfWriter(clone_from=made(workplace))
    writer.encrypt("geheim", algorithm="RC4-128")
    writer.write("x.pdf")

    assert workplace.run("uitpakken", "x.pdf", "terug").err == f"x.pdf:1:1: fout: {LOCKED}\n"


def test_a_pdf_that_is_not_there(workplace: Workplace) -> None:
    message = "dit bestand bestaat niet"

    assert workplace.run("uitpakken", "x.pdf", "terug").err == f"x.pdf:1:1: fout: {message}\n"


@pytest.mark.parametrize(
    "path",
    ["../organisatie.yaml", "/tmp/x.yaml", "a/../../x.yaml", "a/b/c.yaml", "a/x.py", ".a/x.yaml"],
)
def test_a_path_that_climbs_out_is_refused(workplace: Workplace, path: str) -> None:
    (workplace.root / "x.pdf").write_bytes(with_source(path))

    outcome = workplace.run("uitpakken", "x.pdf", "terug")

    assert outcome.code == 1
    assert outcome.err == (
        f"x.pdf:1:1: fout: het meegereisde bestand '{path}' heeft een naam die niet kan\n"
    )
    assert not (workplace.root / "terug").exists()


def with_source(*paths: str, data: bytes = b"a: b\n") -> bytes:
    """A PDF of one page with a source for each path that says to come from there."""
    writer, target = PdfWriter(), BytesIO()
    writer.add_blank_page(100, 100)
    for number, path in enumerate(paths):
        attached = writer.add_attachment(f"x{number}", data)
        attached.description = TextStringObject(path)
        attached.associated_file_relationship = NameObject("/Source")
    writer.write(target)
    return target.getvalue()


DAMAGED = ".yaml' is veranderd; daarop kan niet"
BROKEN = "x.pdf:1:1: fout: dit bestand is geen pdf, of het is beschadigd\n"


def refused(workplace: Workplace, data: bytes) -> str:
    (workplace.root / "x.pdf").write_bytes(data)
    outcome = workplace.run("uitpakken", "x.pdf", "terug")
    assert (outcome.code, outcome.out) == (1, "")
    assert not (workplace.root / "terug").exists()
    return outcome.err


@pytest.mark.parametrize("distance", [5, 100, 300])
def test_data_with_one_wrong_bit_is_not_trusted(workplace: Workplace, distance: int) -> None:
    data = bytearray(made(workplace).read_bytes())
    start = data.find(b"stream\n", data.find(b"/EmbeddedFile")) + len(b"stream\n")
    data[start + distance] ^= 1

    assert DAMAGED in refused(workplace, bytes(data))


def test_one_file_twice_is_refused(workplace: Workplace) -> None:
    assert "staat er twee keer in" in refused(workplace, with_source("d/a.yaml", "d/a.yaml"))


def test_a_file_larger_than_input_may_be_is_refused(workplace: Workplace) -> None:
    assert TOO_MUCH in refused(workplace, with_source("d/a.yaml", data=bytes(MAX_BYTES + 1)))


def test_a_pdf_with_a_password_is_said_to_have_one(workplace: Workplace) -> None:
    writer, target = PdfWriter(), BytesIO()
    writer.add_blank_page(100, 100)
    writer.encrypt("geheim", algorithm="RC4-128")
    writer.write(target)

    assert LOCKED in refused(workplace, target.getvalue())


def test_so_is_one_that_is_locked_in_a_way_that_pypdf_does_not_know(workplace: Workplace) -> None:
    locked = b"/Encrypt << /Filter /Standard /V 5 /R 6 /O (x) /U (y) /P 1 >>\n/ID [(a) (b)]\n/Root"
    data = with_source("d/a.yaml").replace(b"/Root", locked)

    assert LOCKED in refused(workplace, data)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"/EmbeddedFile\n", b"/EmbeddedFile\n/Filter /Onbekend\n"),
        (b"startxref\n", b"startxref\n99999999999999999999"),
    ],
)
def test_whatever_pypdf_raises_is_told_in_one_line(
    workplace: Workplace, old: bytes, new: bytes
) -> None:
    data = with_source("d/a.yaml")
    assert old in data

    assert refused(workplace, data.replace(old, new)) == BROKEN


def test_a_link_in_the_folder_is_not_followed(workplace: Workplace) -> None:
    made(workplace)
    elsewhere = workplace.root / "elders"
    elsewhere.mkdir()
    (workplace.root / "terug").mkdir()
    (workplace.root / "terug/2025-09-br").symlink_to(elsewhere)

    outcome = workplace.run("uitpakken", "output/2025-09-br/nota.pdf", "terug")

    assert outcome.code == 1
    assert "terug/2025-09-br:1:1: fout: dit is er al; pak uit in een andere map" in outcome.err
    assert list(elsewhere.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_not_left_empty(workplace: Workplace) -> None:
    made(workplace)
    workplace.write("bestand", "van mij")

    outcome = workplace.run("uitpakken", "output/2025-09-br/nota.pdf", "bestand/terug")

    assert outcome.code == 3
    assert outcome.err.endswith("er staat al iets anders met die naam; pak uit in een andere map\n")

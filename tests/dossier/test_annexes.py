"""The files that go along as annexes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from generator.cli.exit_codes import OK
from generator.disk.input_file import LOCKED, MAX_BYTES, too_large
from generator.dossier.annex_faults import MOST_PAGES, TOO_LONG
from generator.dossier.annexes import Annexes
from generator.dossier.memory import Memory
from generator.dossier.packed import Carried, packed
from generator.dossier.reading import read_dossier
from generator.dossier.shelf import LINK
from generator.foreign.main_part import MACROS
from generator.foreign.names import WML
from generator.foreign.package import NOT_WORD, OLD_WORD
from generator.foreign.pdf import NOT_PDF
from generator.problems import InputError, Problem, Severity
from tests.blank_pdf import blank_pdf
from tests.fixture_files import FIXTURES
from tests.foreign.word_file import word_file
from tests.workplace import Workplace

NOTA = """\
onderwerp: Voortgang
doel: ter informatie
aan: de Bestuursraad
opsteller: adviseur-di
datum: 01-09-2025
bijlagen:
  - {{id: advies, titel: Het advies, bestand: {name}}}
secties:
  - {{kop: Aanleiding, tekst: "Zie []{{bijlage=advies}}."}}
"""


TEXT = f'<w:document xmlns:w="{WML}"><w:body/></w:document>'


def zipped(*names: str) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w") as package:
        for name in names:
            package.writestr(name, TEXT)
    return written.getvalue()


WORD = ("[Content_Types].xml", "word/document.xml")


def with_annex(workplace: Workplace, name: str, contents: bytes | None) -> Path:
    folder = workplace.dossier("klein", nota=NOTA.format(name=name))
    if contents is not None:
        (folder / name).write_bytes(contents)
    return folder


def fault(folder: Path) -> Problem:
    with pytest.raises(InputError) as raised:
        read_dossier(folder)
    (problem,) = raised.value.problems
    return problem


def test_a_link_out_of_the_dossier_is_refused(workplace: Workplace) -> None:
    folder = with_annex(workplace, "a.pdf", None)
    (workplace.root / "elders.pdf").write_bytes(blank_pdf())
    (folder / "a.pdf").symlink_to(workplace.root / "elders.pdf")

    assert fault(folder).message == LINK


@pytest.mark.parametrize(
    ("name", "contents"), [("a.pdf", blank_pdf()), ("een b.docx", zipped(*WORD))]
)
def test_a_file_goes_along_as_it_is(workplace: Workplace, name: str, contents: bytes) -> None:
    dossier = read_dossier(with_annex(workplace, name, contents))

    properties = dossier.properties_of(dossier.documents[0])

    assert properties.bijlagen == {f"{dossier.name}/{name}": contents}
    assert not properties.bijlagen.keys() & properties.bronnen.keys()


@pytest.mark.parametrize(
    ("name", "contents", "message"),
    [
        ("a.pdf", b"", NOT_PDF),
        ("a.pdf", b"%PDF-1.7\nrommel", NOT_PDF),
        ("a.pdf", blank_pdf(password="geheim"), LOCKED),
        ("a.pdf", bytes(MAX_BYTES + 1), too_large(MAX_BYTES)),
        ("a.docx", zipped(*WORD)[:-30], NOT_WORD),
        ("a.pdf", blank_pdf(pages=MOST_PAGES + 1), TOO_LONG),
        ("a.docx", zipped("xl/workbook.xml"), NOT_WORD),
        ("a.docx", zipped(*WORD, "word/vbaProject.bin"), MACROS),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), OLD_WORD),
        ("a.docx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), LOCKED),
    ],
)
def test_what_nobody_can_open_is_refused(
    workplace: Workplace, name: str, contents: bytes, message: str
) -> None:
    problem = fault(with_annex(workplace, name, contents))

    assert problem.message == message
    assert problem.place.file.endswith(name)


def test_a_file_that_is_not_there_is_told_where_it_is_named(workplace: Workplace) -> None:
    folder = with_annex(workplace, "advise.pdf", None)
    (folder / "advies.pdf").write_bytes(blank_pdf())

    problem = fault(folder)

    assert (problem.place.line, problem.meant) == (7, "advies.pdf")
    assert problem.message.startswith("er is geen bestand advise.pdf in de map van dit dossier")


def test_a_file_may_not_have_the_name_of_what_is_made(workplace: Workplace) -> None:
    problem = fault(with_annex(workplace, "Nota.pdf", blank_pdf()))

    assert problem.message.startswith("zo heet het bestand dat van nota.yaml wordt gemaakt ook")


def test_of_a_dossier_of_which_only_yaml_was_kept_no_file_is_lacking(workplace: Workplace) -> None:
    folder = with_annex(workplace, "a.pdf", None)
    yaml = {f"d/{path.name}": path.read_bytes() for path in folder.glob("*.yaml")}
    yaml["organisatie.yaml"] = (folder.parent / "organisatie.yaml").read_bytes()
    shelf = Carried(packed("d", yaml))

    dossier = read_dossier(shelf.folder, Memory(shelf))

    assert dossier.annexes == Annexes()


def test_the_file_stands_beside_the_document_and_comes_out_of_the_pdf(workplace: Workplace) -> None:
    folder = with_annex(workplace, "advies.pdf", blank_pdf())
    output = workplace.root / "output" / folder.name

    first = workplace.run("maak", str(folder), "--formaat", "pdf")
    (output / "advies.pdf").unlink()
    again = workplace.run("maak", str(folder), "--formaat", "pdf")
    last = workplace.run("maak", str(folder), "--formaat", "pdf")
    told = workplace.run("herkomst", str(output / "nota.pdf"), "Het advies")
    workplace.run("uitpakken", str(output / "nota.pdf"), "terug")

    assert "Klaar: 1 document in" in first.out
    assert "Klaar: 1 document in" in again.out
    assert "Niet veranderd: 1 document." in last.out
    assert (output / "advies.pdf").read_bytes() == blank_pdf()
    assert "nota.yaml:7:" in told.out
    assert told.err == ""
    assert (workplace.root / "terug" / folder.name / "advies.pdf").read_bytes() == blank_pdf()


@pytest.mark.parametrize(("script", "told"), [("app.alert('dag');", [7]), ("", [])])
def test_a_file_that_does_something_by_itself_goes_along_and_is_told(
    workplace: Workplace, script: str, told: list[int]
) -> None:
    contents = blank_pdf(script=script)
    dossier = read_dossier(with_annex(workplace, "a.pdf", contents))

    warned = [one for one in dossier.problems if "JavaScript" in one.message]
    assert [one.place.line for one in warned] == told
    assert all(one.severity is Severity.WARNING for one in warned)
    assert dossier.annexes.files == {"a.pdf": contents}


@pytest.mark.parametrize(
    ("name", "contents"),
    [("a.pdf", blank_pdf()), ("a.docx", word_file("<w:p><w:ins><w:r/></w:ins></w:p>"))],
)
def test_pages_that_cannot_follow_the_document_are_told_and_the_file_goes_along(
    workplace: Workplace, name: str, contents: bytes
) -> None:
    folder = with_annex(workplace, f"{name}, achteraan: ja", None)
    (folder / name).write_bytes(contents)

    dossier = read_dossier(folder)

    (told,) = (one for one in dossier.problems if "komen niet achter het document" in one.message)
    properties = dossier.properties_of(dossier.documents[0])
    assert told.severity is Severity.WARNING
    assert (list(properties.bijlagen), properties.achteraan) == ([f"{dossier.name}/{name}"], {})


def test_pages_follow_the_document_when_staff_ask_it(workplace: Workplace) -> None:
    folder = with_annex(workplace, "a.pdf, achteraan: ja", None)
    good = (FIXTURES / "pdf" / "onderzoek.pdf").read_bytes()
    (folder / "a.pdf").write_bytes(good)

    assert workplace.run("maak", str(folder)).code == OK
    made = workplace.root / "output" / folder.name

    pdf = PdfReader(BytesIO((made / "nota.pdf").read_bytes()))
    assert "Onderzoek naar de kalender" in pdf.pages[-1].extract_text()
    assert (made / "a.pdf").read_bytes() == good
    assert "Let op" not in workplace.run("herkomst", str(made / "nota.pdf"), "Aanleiding").out

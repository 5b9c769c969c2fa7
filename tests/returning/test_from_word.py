"""The YAML of a Word file comes out as it went in; a file that was tampered with gives a reason."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from generator.foreign.package import NOT_WORD
from generator.model.woo import Woo
from generator.problems import InputError
from generator.returning.from_word import travelled_in_word
from generator.returning.travelled import ALTERED, NO_SOURCE, TOO_MUCH, TWICE
from generator.returning.unpacking import travelled_in
from generator.word.package.package import Parts, read_parts, write_parts
from generator.word.package.sources import NAMESPACE, PROPERTIES, SOURCES
from tests.workplace import Workplace


@pytest.fixture
def word(workplace: Workplace) -> Path:
    workplace.dossier("vol", "2025-09-br")
    assert workplace.run("maak", "inputs/2025-09-br/nota.yaml", "--formaat", "docx").code == 0
    return Path("output/2025-09-br/nota.docx")


def read(folder: Path) -> dict[str, bytes]:
    """All that travels: not the decision on what becomes public."""
    files = (path for path in folder.rglob("*.yaml") if path.stem != Woo.soort)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_what_went_in_comes_out_and_tells_which_document_it_is(word: Path) -> None:
    travelled = travelled_in(word)

    assert travelled.files == read(Path("inputs"))
    assert travelled.name == "2025-09-br/nota"


def test_line_ends_and_signs_of_xml_come_out_byte_for_byte(workplace: Workplace) -> None:
    folder = workplace.dossier("klein", "d")
    nota = folder / "nota.yaml"
    nota.write_bytes(nota.read_bytes().replace(b"\n", b"\r\n") + "# é < & ]]> \t.\r\n".encode())
    assert workplace.run("maak", "--formaat", "docx").code == 0

    assert travelled_in(Path("output/d/nota.docx")).files["d/nota.yaml"] == nota.read_bytes()


def test_the_command_unpacks_a_word_file_too(word: Path, workplace: Workplace) -> None:
    outcome = workplace.run("uitpakken", str(word), "terug")

    assert outcome.code == 0
    assert read(Path("terug")) == read(Path("inputs"))


def test_a_setting_leaves_nothing_of_it_in_the_file(workplace: Workplace) -> None:
    workplace.dossier("klein", "d")
    shared = workplace.root / "inputs/organisatie.yaml"
    shared.write_text(shared.read_text("utf-8") + "bron_meegeven: nee\n", "utf-8")
    assert workplace.run("maak", "--formaat", "docx").code == 0

    document = Path("output/d/nota.docx")
    parts = read_parts(document.read_bytes())
    assert not {SOURCES, PROPERTIES} & parts.keys()
    assert not [name for name, data in parts.items() if NAMESPACE.encode() in data]
    assert message_of(document) == NO_SOURCE


def message_of(document: Path) -> str:
    with pytest.raises(InputError) as caught:
        travelled_in(document)
    (problem,) = caught.value.problems
    assert problem.place.file == str(document)
    return problem.message


def altered(word: Path, change: Callable[[Parts], Parts]) -> Path:
    word.write_bytes(write_parts(change(read_parts(word.read_bytes()))))
    return word


def test_a_part_that_another_program_gave_another_name_is_found(word: Path) -> None:
    def moved(parts: Parts) -> Parts:
        return {
            name.replace("customXml/item1.xml", "customXml/item7.xml"): data
            for name, data in parts.items()
        }

    assert travelled_in(altered(word, moved)).name == "2025-09-br/nota"


def test_sources_that_were_altered_are_not_trusted(word: Path) -> None:
    def changed(parts: Parts) -> Parts:
        return {
            **parts,
            SOURCES: parts[SOURCES].replace(b"soort", b"sport", 1).replace(b"kop:", b"kap:", 1),
        }

    assert "is veranderd" in message_of(altered(word, changed))


@pytest.mark.parametrize(
    "path",
    [
        "../weg.yaml",
        "/etc/weg.yaml",
        "d/weg.sh",
        "a/b/c.yaml",
        "",
        "organisatie.yaml/weg.yaml",
        f"{'a' * 201}/nota.yaml",
    ],
)
def test_a_path_that_no_dossier_has_is_refused(path: str, word: Path) -> None:
    def elsewhere(parts: Parts) -> Parts:
        old = b'pad="2025-09-br/nota.yaml"'
        assert old in parts[SOURCES]
        return {**parts, SOURCES: parts[SOURCES].replace(old, f'pad="{path}"'.encode())}

    assert "een naam die niet kan" in message_of(altered(word, elsewhere))


def test_a_file_that_travels_twice_is_refused(word: Path) -> None:
    def twice(parts: Parts) -> Parts:
        (file,) = re.findall(
            rb'<bestand pad="2025-09-br/nota.yaml".*?</bestand>', parts[SOURCES], re.S
        )
        return {**parts, SOURCES: parts[SOURCES].replace(file, file + file)}

    assert "staat er twee keer in" in message_of(altered(word, twice))


@pytest.mark.parametrize("half", [slice(-2000), slice(2000, None)])
def test_half_a_word_file_is_refused(half: slice, word: Path) -> None:
    word.write_bytes(word.read_bytes()[half])

    assert message_of(word) == NOT_WORD


def test_a_document_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="bestaat niet"):
        travelled_in_word(tmp_path / "weg.docx")


def test_a_pipe_is_no_document_and_nobody_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp.docx")

    assert message_of(tmp_path / "pijp.docx") == "dit is geen gewoon bestand"


def test_another_kind_of_file_is_refused_by_its_ending(tmp_path: Path) -> None:
    assert ".pdf, .docx" in message_of(tmp_path / "foto.png")


def sources(*files: tuple[str, bytes]) -> bytes:
    """A part with those files, each with a seal that is right."""
    inside = "".join(
        f'<bestand pad="{path}" sha256="{sha256(data).hexdigest()}">{data.decode()}</bestand>'
        for path, data in files
    )
    return f'<bron xmlns="{NAMESPACE}" document="d/memo">{inside}</bron>'.encode()


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        (sources(("d/a.yaml", b""), ("d/a.yaml", b"")), TWICE.format("d/a.yaml")),
        (sources(*((f"d/{n}.yaml", b"") for n in range(2_001))), TOO_MUCH),
        (
            sources(("d/a.yaml", b"a: ")).replace(b"a: <", b"a: <b>weg</b><"),
            ALTERED.format("d/a.yaml"),
        ),
    ],
    ids=["twice", "many", "more than text"],
)
def test_what_no_dossier_has_is_refused(part: bytes, reason: str, word: Path) -> None:
    assert message_of(altered(word, lambda parts: {**parts, SOURCES: part})) == reason


@pytest.mark.parametrize("path", ["organisatie.yaml/x.yaml", "d/" + 201 * "x" + ".yaml"])
def test_a_path_that_could_not_be_written_is_refused(path: str, word: Path) -> None:
    part = sources(("organisatie.yaml", b"a: 1"), (path, b"a: 1"))

    assert "een naam die niet kan" in message_of(
        altered(word, lambda parts: {**parts, SOURCES: part})
    )

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from generator.build.fingerprint import read_house
from generator.build.formats import DOCX, FORMATS, Format
from generator.build.plan import LEFT_ALONE, Plan, plan_all, plan_changed
from generator.build.record import Record, write_record
from generator.dossier.packed import pack
from generator.dossier.shelf import Disk
from generator.dossier.wanted import All, Wanted, names
from generator.places import ROOT
from generator.problems import Place, Problem, Severity

DOSSIER = ROOT / "inputs/2025-09-br"
CONTENTS = "x"
CONTENTS_HASH = sha256(CONTENTS.encode()).hexdigest()
WARNING = Problem(Place("kalender.yaml"), "te weinig", Severity.WARNING)
ALL = All()


def fingerprints(folder: Path = DOSSIER) -> dict[str, str]:
    return read_house().fingerprints(pack(folder, Disk())[0])


def changed(output: Path, wanted: Wanted = ALL, formats: tuple[Format, ...] = FORMATS) -> Plan:
    return plan_changed(fingerprints(), wanted, output / DOSSIER.name, formats)


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """The output of a run that made everything."""
    folder = tmp_path / DOSSIER.name
    folder.mkdir()
    record = Record()
    for name, fingerprint in fingerprints().items():
        files = {f"{name}.{one.ending}": CONTENTS_HASH for one in FORMATS}
        record = record.done(files, fingerprint, (WARNING,))
        for file in files:
            (folder / file).write_text(CONTENTS)
    write_record(folder, record)
    return tmp_path


def test_nothing_is_to_be_made_when_nothing_changed(output: Path) -> None:
    assert changed(output) == Plan(None, 3, (WARNING,))


def test_a_missing_file_is_made_again_and_the_other_document_is_not(output: Path) -> None:
    (output / DOSSIER.name / "nota.pdf").unlink()

    assert changed(output) == Plan(names("nota"), 2)
    assert changed(output, formats=(DOCX,)) == Plan(None, 3, (WARNING,))


def test_a_document_that_was_named_is_all_that_counts(output: Path) -> None:
    assert changed(output, names("vgr")) == Plan(None, 1, (WARNING,))


def test_what_is_no_document_is_left_to_the_reading(output: Path) -> None:
    assert changed(output, names("doelen")).todo == names("doelen")
    assert plan_changed({}, ALL, output / "leeg", FORMATS).todo == ALL


def test_all_can_be_made_again(output: Path) -> None:
    assert plan_all(fingerprints(), ALL, output / DOSSIER.name, FORMATS) == Plan(ALL)


def test_an_edited_word_file_is_left_alone_as_long_as_nothing_changed(output: Path) -> None:
    edited = output / DOSSIER.name / "nota.docx"
    edited.write_text("met opmerkingen")

    plan = changed(output)

    assert (plan.todo, plan.current) == (None, 3)
    assert plan.warnings[0] == Problem(Place(str(edited)), LEFT_ALONE, Severity.WARNING)


@pytest.mark.parametrize(("file", "contents"), [("nota.pdf", "anders"), ("nota.docx", "")])
def test_a_damaged_file_is_made_again(output: Path, file: str, contents: str) -> None:
    (output / DOSSIER.name / file).write_text(contents)

    assert changed(output).todo == names("nota")


def test_a_dossier_may_be_named_in_any_way(monkeypatch: pytest.MonkeyPatch) -> None:
    known = fingerprints()
    monkeypatch.chdir(DOSSIER)

    for folder in (Path("."), DOSSIER / ".." / DOSSIER.name):
        assert fingerprints(folder) == known

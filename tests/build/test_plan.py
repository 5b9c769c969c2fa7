from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from generator.build.fingerprint import fingerprints
from generator.build.formats import DOCX, FORMATS
from generator.build.plan import LEFT_ALONE, plan_all, plan_changed
from generator.build.record import Record, write_record
from generator.dossier.wanted import All, Wanted, names
from generator.places import ROOT, TEMPLATES
from generator.problems import Place, Problem, Severity

DOSSIER = ROOT / "inputs/2025-09-br"
CONTENTS = "x"
CONTENTS_HASH = sha256(CONTENTS.encode()).hexdigest()
WARNING = Problem(Place("kalender.yaml"), "te weinig", Severity.WARNING)


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """The output of a run that made everything."""
    folder = tmp_path / DOSSIER.name
    folder.mkdir()
    record = Record()
    for name, fingerprint in fingerprints([DOSSIER])[DOSSIER].items():
        files = {f"{name}.{one.ending}": CONTENTS_HASH for one in FORMATS}
        record = record.done(files, fingerprint, (WARNING,))
        for file in files:
            (folder / file).write_text(CONTENTS)
    write_record(folder, record)
    return tmp_path


def test_nothing_is_to_be_made_when_nothing_changed(output: Path) -> None:
    plan = plan_changed({DOSSIER: All()}, TEMPLATES, output, FORMATS)

    assert (plan.todo, plan.current, plan.warnings) == ({}, 2, [WARNING])


def test_a_missing_file_is_made_again_and_the_other_document_is_not(output: Path) -> None:
    (output / DOSSIER.name / "nota.pdf").unlink()

    plan = plan_changed({DOSSIER: All()}, TEMPLATES, output, FORMATS)
    word_only = plan_changed({DOSSIER: All()}, TEMPLATES, output, (DOCX,))

    assert (plan.todo, plan.current) == ({DOSSIER: names("nota")}, 1)
    assert (word_only.todo, word_only.current) == ({}, 2)


def test_a_document_that_was_named_is_all_that_counts(output: Path) -> None:
    plan = plan_changed({DOSSIER: names("vgr")}, TEMPLATES, output, FORMATS)

    assert (plan.todo, plan.current) == ({}, 1)


def test_what_is_no_document_is_left_to_the_reading(output: Path, tmp_path: Path) -> None:
    empty = tmp_path / "leeg"
    empty.mkdir()
    chosen: dict[Path, Wanted] = {DOSSIER: names("doelen"), empty: All()}

    assert plan_changed(chosen, TEMPLATES, output, FORMATS).todo == {
        DOSSIER: names("doelen"),
        empty: All(),
    }


def test_all_can_be_made_again() -> None:
    plan = plan_all({DOSSIER: All()}, TEMPLATES)

    assert plan.todo == {DOSSIER: All()}
    assert set(plan.fingerprints[DOSSIER]) == {"nota", "vgr"}
    assert plan.documents == 2


def test_an_edited_word_file_is_left_alone_as_long_as_nothing_changed(output: Path) -> None:
    edited = output / DOSSIER.name / "nota.docx"
    edited.write_text("met opmerkingen")

    plan = plan_changed({DOSSIER: All()}, TEMPLATES, output, FORMATS)

    assert (plan.todo, plan.current) == ({}, 2)
    assert plan.warnings[0] == Problem(Place(str(edited)), LEFT_ALONE, Severity.WARNING)


@pytest.mark.parametrize(("file", "contents"), [("nota.pdf", "anders"), ("nota.docx", "")])
def test_a_damaged_file_is_made_again(output: Path, file: str, contents: str) -> None:
    (output / DOSSIER.name / file).write_text(contents)

    plan = plan_changed({DOSSIER: All()}, TEMPLATES, output, FORMATS)

    assert plan.todo == {DOSSIER: names("nota")}


def test_a_dossier_may_be_named_in_any_way(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(DOSSIER)

    for folder in (Path("."), DOSSIER / ".." / DOSSIER.name):
        assert plan_changed({folder: All()}, TEMPLATES, output, FORMATS).todo == {}

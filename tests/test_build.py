"""Which documents are made, in what order, and how they are written safely."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator import build
from generator.dossier import read_dossier
from generator.model.kader import Eigenschappen
from generator.places import TEMPLATES
from generator.problems import InputError, MachineError, Place, Problem
from generator.style import Look
from tests.workplace import SAMPLES


def no_temporary_files(folder: Path) -> bool:
    return not [path for path in folder.rglob("*") if path.name.startswith(".")]


# Writing


def test_a_file_is_written_whole_in_folders_that_are_made(tmp_path: Path) -> None:
    target = tmp_path / "uit" / "d" / "nota.docx"

    build.write_whole(target, b"nieuw")
    build.write_whole(target, b"nieuwer")

    assert target.read_bytes() == b"nieuwer"
    assert target.stat().st_mode & 0o777 == 0o644
    assert no_temporary_files(tmp_path)


@pytest.mark.parametrize("step", ["replace", "chmod"])
@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EACCES, "u mag hier niet schrijven; kies een andere map met --uit"),
        (errno.EROFS, "u mag hier niet schrijven; kies een andere map met --uit"),
        (errno.EISDIR, "er staat al iets anders met die naam; kies een andere map met --uit"),
        (errno.ENOSPC, "de schijf is vol"),
        (errno.EIO, os.strerror(errno.EIO)),
    ],
)
def test_a_file_that_cannot_be_written_leaves_the_old_one(
    step: str, number: int, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    target = tmp_path / "nota.docx"
    target.write_bytes(b"oud")
    monkeypatch.setattr(Path, step, refuse)

    with pytest.raises(MachineError) as caught:
        build.write_whole(target, b"nieuw")

    assert str(caught.value) == f"{target} kan niet worden geschreven: {reason}"
    assert target.read_bytes() == b"oud"
    assert no_temporary_files(tmp_path)


def test_who_breaks_off_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(*_: object) -> None:
        raise KeyboardInterrupt

    target = tmp_path / "nota.docx"
    target.write_bytes(b"oud")
    monkeypatch.setattr(Path, "replace", break_off)

    with pytest.raises(KeyboardInterrupt):
        build.write_whole(target, b"nieuw")

    assert target.read_bytes() == b"oud"
    assert no_temporary_files(tmp_path)


@pytest.mark.parametrize("in_the_way", ["uit", "uit/d"])
def test_a_file_where_a_folder_belongs(in_the_way: str, tmp_path: Path) -> None:
    path = tmp_path / in_the_way
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"een bestand")

    with pytest.raises(MachineError, match="er staat al iets anders met die naam"):
        build.write_whole(tmp_path / "uit" / "d" / "nota.docx", b"nieuw")

    assert path.read_bytes() == b"een bestand"


# Making


@pytest.fixture
def formats(monkeypatch: pytest.MonkeyPatch) -> dict[str, build.Render]:
    """Two formats that need no engine."""

    def render(
        kind: str, contents: Mapping[str, object], properties: Eigenschappen, look: Look
    ) -> bytes:
        return f"{kind}: {properties.titel}".encode()

    made: dict[str, build.Render] = {"een": render, "twee": render}
    monkeypatch.setattr(build, "FORMATS", made)
    return made


def jobs(folder: Path) -> list[build.Job]:
    dossiers = [read_dossier(SAMPLES / "klein"), read_dossier(SAMPLES / "vol")]
    return build.jobs(dossiers, TEMPLATES, folder, ("een", "twee"))


def test_there_is_a_job_for_each_document_of_each_dossier(tmp_path: Path) -> None:
    assert [job.target("pdf").relative_to(tmp_path).as_posix() for job in jobs(tmp_path)] == [
        "klein/nota.pdf",
        "vol/nota.pdf",
        "vol/vgr.pdf",
    ]


def test_a_document_gets_the_name_of_its_file(
    tmp_path: Path, formats: dict[str, build.Render]
) -> None:
    paths = build.make(jobs(tmp_path)[0])

    assert paths == [tmp_path / "klein" / "nota.een", tmp_path / "klein" / "nota.twee"]
    assert paths[1].read_bytes() == b"nota: Nota Voortgang"


def test_nothing_is_written_when_one_format_fails(
    tmp_path: Path, formats: dict[str, build.Render]
) -> None:
    def fail(*_: object) -> bytes:
        raise InputError([Problem(Place("nota.html"), "het sjabloon klopt niet")])

    formats["twee"] = fail

    with pytest.raises(InputError):
        build.make(jobs(tmp_path)[0])

    assert list(tmp_path.iterdir()) == []

"""A picture or an annex that came into a dossier: in undo, in the log and in what is committed."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import NoReturn

import pytest

from generator.form import history, log
from generator.form.commit_words import Written
from generator.form.commits import Commits
from generator.form.deed import Soort
from generator.form.rewriting import hash_of
from generator.form.store import Store
from generator.form.undo import NothingToUndoError
from generator.form.whole_files import StillNamedError
from generator.problems import MachineError
from generator.source.merging.merged import ClashError
from tests.form.conftest import NOTA, Desk
from tests.form.repositories import ME, git, made_by_git, subjects

DATA = b"een afbeelding"


@pytest.fixture
def picture(desk: Desk) -> Path:
    return desk.folder / "plaatjes/team.png"


def came(desk: Desk, picture: Path, who: str = "") -> None:
    desk.store.put_file(picture, DATA, who)


def test_it_is_told_in_the_log_of_its_dossier(desk: Desk, picture: Path) -> None:
    came(desk, picture, "anna")
    desk.store.undo(desk.folder, "anna")

    read = log.read(log.log_of(desk.file))
    told = [(line.wie, line.bestand, line.soort, line.van, line.naar) for line in read.entries]
    name = ("anna", "2025-09-br/plaatjes/team.png", Soort.BESTAND.value)
    assert told == [(*name, None, "plaatjes/team.png"), (*name, "plaatjes/team.png", None)]
    assert [(line.voor, line.na) for line in read.entries] == [
        ("", hash_of(DATA)),
        (hash_of(DATA), ""),
    ]
    assert not [*history.faults(desk.file)]
    assert not history.history_of(desk.file).steps


def test_what_was_done_before_and_after_is_undone_in_its_turn(desk: Desk, picture: Path) -> None:
    desk.put("Anders", "onderwerp", was="Voortgang")
    came(desk, picture)
    desk.put("Nog eens", "onderwerp", was="Anders")

    desk.store.undo(desk.folder)
    assert picture.exists()
    desk.store.undo(desk.folder)
    assert not picture.exists()
    desk.store.undo(desk.folder)
    assert desk.content == NOTA
    for _ in range(3):
        desk.store.redo(desk.folder)
    assert (picture.read_bytes(), b"Nog eens" in desk.content) == (DATA, True)


def test_one_that_a_text_shows_stays(desk: Desk, picture: Path) -> None:
    came(desk, picture)
    desk.replace("Oud", '![Een taart](plaatjes/team.png "Taart")')

    with pytest.raises(StillNamedError):
        desk.store.undo(desk.folder)
    assert picture.read_bytes() == DATA
    assert len(log.read(log.log_of(desk.file)).entries) == 1


@pytest.fixture
def annex(desk: Desk) -> Path:
    return desk.folder / "advies.pdf"


def test_an_annex_is_told_in_the_log_of_its_dossier_by_its_name(desk: Desk, annex: Path) -> None:
    came(desk, annex, "anna")

    (line,) = log.read(log.log_of(desk.file)).entries
    assert (line.wie, line.bestand, line.naar) == ("anna", "2025-09-br/advies.pdf", "advies.pdf")


def test_an_annex_goes_when_only_one_with_a_longer_name_is_named(desk: Desk, annex: Path) -> None:
    came(desk, annex)
    desk.write(NOTA + b"bijlagen: [{titel: Ander, bestand: mijn-advies.pdf}]\n")

    desk.store.undo(desk.folder)

    assert not annex.exists()


def test_one_that_somebody_else_changed_stays(desk: Desk, picture: Path) -> None:
    came(desk, picture)
    picture.write_bytes(b"iets anders")

    with pytest.raises(ClashError):
        desk.store.undo(desk.folder)
    assert picture.read_bytes() == b"iets anders"
    with pytest.raises(NothingToUndoError):
        desk.store.undo(desk.folder)


def test_one_is_not_put_over_another(desk: Desk, picture: Path) -> None:
    came(desk, picture)
    desk.store.undo(desk.folder)
    picture.write_bytes(b"iets anders")

    with pytest.raises(ClashError):
        desk.store.redo(desk.folder)
    assert picture.read_bytes() == b"iets anders"


def test_a_disk_that_refuses_leaves_the_step(
    desk: Desk, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    came(desk, picture)

    def refused(path: Path) -> NoReturn:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    with monkeypatch.context() as broken:
        broken.setattr(Path, "unlink", lambda path, missing_ok=False: refused(path))
        with pytest.raises(MachineError):
            desk.store.undo(desk.folder)
    assert picture.exists() and len(log.read(log.log_of(desk.file)).entries) == 1
    desk.store.undo(desk.folder)
    assert not picture.exists()


@pytest.fixture
def commits(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Commits:
    for name, value in ME.items():
        monkeypatch.setenv(name, value)
    made_by_git(desk.folder.parent)
    return Commits(print, rest=0)


def ended(commits: Commits) -> None:
    commits.start()
    commits.stop()
    commits.join(20)


def test_it_is_committed_with_the_text_that_shows_it(
    desk: Desk, picture: Path, commits: Commits
) -> None:
    store = Store(desk.clock, commits.note)
    store.put_file(picture, DATA, "anna")
    shown = NOTA.replace(b"Oud", b"Nieuw")
    desk.write(shown)
    commits.note(Written(desk.file.resolve(), shown, (("tekst",),), "anna"))
    ended(commits)

    around = desk.folder.parent
    assert subjects(around)[0] == "Ingevuld in 2025-09-br"
    names = git(around, "show", "--name-only", "--format=%b", "HEAD")
    assert "team.png: erbij gezet" in names
    assert "2025-09-br/plaatjes/team.png" in names and "2025-09-br/nota.yaml" in names
    assert not git(around, "status", "--short").strip()


def test_an_annex_is_committed_in_its_dossier(desk: Desk, annex: Path, commits: Commits) -> None:
    Store(desk.clock, commits.note).put_file(annex, DATA, "anna")
    ended(commits)

    around = desk.folder.parent
    assert subjects(around)[0] == "Ingevuld in 2025-09-br"
    assert "2025-09-br/advies.pdf" in git(around, "show", "--name-only", "--format=%b", "HEAD")


def test_that_it_was_taken_out_again_is_committed_too(
    desk: Desk, picture: Path, commits: Commits
) -> None:
    first = Store(desk.clock, commits.note)
    first.put_file(picture, DATA)
    ended(commits)
    later = Commits(print, rest=0)
    first._note = later.note  # a server that goes on
    first.undo(desk.folder)
    ended(later)

    around = desk.folder.parent
    assert "team.png: weggehaald" in git(around, "show", "--format=%b", "HEAD")
    assert "plaatjes" not in git(around, "ls-tree", "-r", "--name-only", "HEAD")
    assert not git(around, "status", "--short").strip()

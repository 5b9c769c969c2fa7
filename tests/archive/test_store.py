"""How versions come in: never changed, never half, never over what somebody touched."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import IO, Any, NoReturn

import pytest

from generator.archive import bag, inventory, log, store
from generator.archive.inventory import GONE, MARKER, NOT_AN_ARCHIVE, TEXT, UNLOGGED
from generator.archive.verify import verify
from generator.disk import appending, chain, read_only
from generator.problems import InputError, MachineError
from tests.archive.deposits import added, deposit, faults, files, is_unfinished, write

LATER = date(2025, 12, 1)
NAMES = [MARKER, "2025-09-br", log.NAME]


class Killed(BaseException):
    """As if the process were gone."""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return tmp_path / "archief"


def in_order(archive: Path) -> bool:
    return faults(archive) == []


def refused(archive: Path, text: str = "nieuw") -> list[str]:
    """What is said of a deposit that is refused; nothing may have changed."""
    before = files(archive)
    with pytest.raises(InputError) as caught:
        store.add(archive, deposit(text))
    assert files(archive) == before
    return [
        f"{Path(problem.place.file).relative_to(archive)}: {problem.message}"
        for problem in caught.value.problems
    ]


def test_the_first_version_makes_the_archive(archive: Path) -> None:
    entry = added(archive)

    assert sorted(path.name for path in archive.iterdir()) == sorted(NAMES)
    assert (archive / MARKER).read_text("utf-8") == TEXT
    assert (archive / log.NAME).read_bytes() == entry.line
    assert (archive / "2025-09-br/v0001/data/invoer/2025-09-br/nota.yaml").read_bytes() == b"eerste"
    assert (entry.versie, entry.wie, entry.op) == (1, "Adviseur D&I", "2025-09-30")
    assert in_order(archive)


def test_the_bag_says_who_when_and_why(archive: Path) -> None:
    added(archive)

    info = (archive / "2025-09-br/v0001" / bag.INFO).read_text("utf-8")

    assert "Bagging-Date: 2025-09-30\n" in info
    assert "Contact-Name: Adviseur D&I\n" in info
    assert "External-Description: Behandeld in de BR\n" in info
    assert "External-Identifier: 2025-09-br/v0001\n" in info


def test_the_same_files_again_are_no_new_version(archive: Path) -> None:
    added(archive)
    before = files(archive)

    assert store.add(archive, deposit(day=LATER)) is None
    assert files(archive) == before


def test_other_files_are_the_next_version_and_the_first_stays(archive: Path) -> None:
    added(archive)
    first = files(archive / "2025-09-br/v0001")

    entry = added(archive, "tweede", day=LATER)

    assert (entry.versie, entry.op) == (2, "2025-12-01")
    assert files(archive / "2025-09-br/v0001") == first
    assert in_order(archive)


def test_what_an_earlier_version_held_is_a_new_one(archive: Path) -> None:
    added(archive)
    added(archive, "tweede")

    assert added(archive, "eerste").versie == 3


@pytest.mark.parametrize(
    "change",
    [
        lambda payload: {**payload, "nota/extra.pdf": b"x"},
        lambda payload: dict(list(payload.items())[1:]),
        lambda payload: {**payload, "invoer/organisatie.yaml": b"anders"},
    ],
    ids=["more", "less", "other"],
)
def test_one_file_makes_a_version(
    change: Callable[[dict[str, bytes]], dict[str, bytes]], archive: Path
) -> None:
    added(archive)
    other = replace(deposit(), payload=change(dict(deposit().payload)))

    entry = store.add(archive, other)

    assert entry is not None
    assert entry.versie == 2


def test_dossiers_have_versions_of_their_own(archive: Path) -> None:
    assert [added(archive, dossier=name).versie for name in ("a", "b&c", "b c")] == [1, 1, 1]
    assert (archive / "b=26c/v0001").is_dir()
    assert (archive / "b=20c/v0001").is_dir()
    assert in_order(archive)


# Folders that are no archive


def test_a_folder_with_something_else_in_it_is_refused(archive: Path) -> None:
    archive.mkdir()
    (archive / "belangrijk.docx").write_bytes(b"x")

    assert refused(archive) == [f".: {NOT_AN_ARCHIVE}"]


def test_a_file_is_no_archive(archive: Path) -> None:
    archive.write_bytes(b"x")

    with pytest.raises(InputError, match="dit is een bestand, geen map"):
        store.add(archive, deposit())


@pytest.mark.parametrize("left", [[], [log.NAME], [".rapport-archief.txt"]])
def test_an_empty_folder_becomes_one(left: list[str], archive: Path) -> None:
    archive.mkdir()
    for name in left:
        (archive / name).touch()

    added(archive)

    assert in_order(archive)
    assert sorted(path.name for path in archive.iterdir()) == sorted(NAMES)


# What somebody changed


def test_a_bag_that_somebody_changed_is_refused_by_name(archive: Path) -> None:
    added(archive)
    added(archive, "tweede")
    write(archive / "2025-09-br/v0001/data/invoer/organisatie.yaml", b"vervalst")

    said = refused(archive)

    assert said == [f"2025-09-br/v0001/data/invoer/organisatie.yaml: {bag.CHANGED}"]
    assert added(archive, dossier="ander").versie == 1


def test_a_version_that_somebody_took_away_or_put_there_is_refused(archive: Path) -> None:
    added(archive)
    added(archive, "tweede")
    (archive / "2025-09-br/v0001").rename(archive / "2025-09-br/v0007")

    assert refused(archive) == [f"2025-09-br/v0001: {GONE}", f"2025-09-br/v0007: {UNLOGGED}"]


def test_a_log_that_somebody_changed_is_refused(archive: Path) -> None:
    line = added(archive).line
    write(archive / log.NAME, line.replace(b"BR", b"MR"))

    assert f"{log.NAME}: {chain.BROKEN}" in refused(archive)


def test_a_log_that_is_gone_is_refused(archive: Path) -> None:
    added(archive)
    (archive / log.NAME).write_bytes(b"")

    assert refused(archive) == [f"2025-09-br/v0001: {UNLOGGED}"]


def test_a_line_that_lost_its_end_after_it_counted_is_no_leftover(archive: Path) -> None:
    line = added(archive).line
    write(archive / log.NAME, line[:-1])

    assert f"{log.NAME}: {chain.BROKEN}" in refused(archive)


def test_a_marker_that_somebody_changed_is_refused(archive: Path) -> None:
    added(archive)
    write(archive / MARKER, b"van mij")

    assert refused(archive) == [f"{MARKER}: {bag.CHANGED}"]


# Killed, full, at once


def kill(*_: object) -> None:
    raise Killed


STEPS = [
    (read_only, "write_file"),
    (read_only, "write_folder"),
    (bag, "judged"),
    (appending, "append"),
    (read_only, "put_in_place"),
]


@pytest.mark.parametrize(("module", "step"), STEPS)
@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_at_any_step_nothing_is_half_and_the_next_run_goes_on(
    module: object, step: str, when: str, archive: Path
) -> None:
    done = getattr(module, step)

    def killed(*arguments: object, **options: object) -> None:
        if when == "after":
            done(*arguments, **options)
        raise Killed

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, step, killed)
        with pytest.raises(Killed):
            store.add(archive, deposit())
    if (archive / MARKER).exists():
        assert in_order(archive)
    store.add(archive, deposit())

    assert verify(archive) == replace(verify(archive), versions=1, problems=())
    assert added(archive, "tweede").versie == 2
    assert in_order(archive)


def add_and_die_before_its_place(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Add a version, and be killed when it counts but does not stand in its place yet."""
    with monkeypatch.context() as patch:
        patch.setattr(read_only, "put_in_place", kill)
        with pytest.raises(Killed):
            store.add(archive, deposit())


def test_a_version_that_counts_gets_its_place_in_the_next_run_of_any_dossier(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_and_die_before_its_place(archive, monkeypatch)
    assert not (archive / "2025-09-br/v0001").exists()
    assert is_unfinished(archive)

    added(archive, dossier="ander")

    assert (archive / "2025-09-br/v0001").is_dir()
    assert not is_unfinished(archive)


def test_a_version_that_counts_is_not_finished_with_other_contents(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_and_die_before_its_place(archive, monkeypatch)
    draft = read_only.draft_of(archive / "2025-09-br/v0001")
    write(draft / "data/invoer/organisatie.yaml", b"vervalst")

    assert refused(archive) == [f"2025-09-br/v0001: {GONE}"]


def test_a_half_line_of_a_killed_run_is_cut(archive: Path) -> None:
    line = added(archive).line
    write(archive / log.NAME, line + b'{"dossier": "2025-')
    assert in_order(archive)

    entry = added(archive, "tweede")

    assert (archive / log.NAME).read_bytes() == line + entry.line
    assert in_order(archive)


@pytest.mark.parametrize("step", ["open", "fsync", "rename"])
@pytest.mark.parametrize("first", [True, False])
def test_a_full_disk_leaves_what_was_there(
    step: str, first: bool, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not first:
        added(archive)
    before = files(archive)

    def full(*_: object, **__: object) -> NoReturn:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def full_to_write(path: Path, mode: str = "r", buffering: int = -1) -> IO[Any]:
        return open(path, mode, buffering) if mode in ("r", "rb") else full()

    steps = {"open": (Path, full_to_write), "fsync": (os, full), "rename": (Path, full)}
    with monkeypatch.context() as patch:
        where, instead = steps[step]
        patch.setattr(where, step, instead)
        with pytest.raises(MachineError, match="de schijf is vol"):
            store.add(archive, deposit("nieuw"))

    kept = {path: data for path, data in files(archive).items() if path in before}
    if step != "rename":  # then the version counts, and lacks only its place
        assert kept == before
        assert not [path for path in archive.rglob("v0*") if path.name not in ("v0001",)]
    assert not (archive / MARKER).exists() or in_order(archive)
    store.add(archive, deposit("nieuw"))
    assert in_order(archive)


def _add(archive: Path, text: str) -> None:
    store.add(archive, deposit(text))


def test_two_at_once_each_get_a_version(archive: Path) -> None:
    runs = [
        get_context("fork").Process(target=_add, args=(archive, f"versie {number}"))
        for number in range(6)
    ]
    for run in runs:
        run.start()
    for run in runs:
        run.join()

    assert [run.exitcode for run in runs] == [0] * 6
    assert verify(archive) == replace(verify(archive), versions=6, problems=())


def test_nothing_that_is_there_is_ever_replaced(archive: Path) -> None:
    added(archive)
    whole = archive / "2025-09-br/v0001"
    shutil.copytree(whole, archive / "2025-09-br/v0002")

    assert refused(archive) == [f"2025-09-br/v0002: {UNLOGGED}"]


def test_an_archive_that_cannot_be_read_is_an_answer(archive: Path) -> None:
    archive.mkdir()
    (archive / MARKER).write_text(TEXT)
    (archive / log.NAME).mkdir()

    with pytest.raises(InputError, match="gewoon bestand"):
        inventory.inventory(archive)

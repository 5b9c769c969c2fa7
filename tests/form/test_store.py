"""Files that are filled in by several people at once, on a disk that may refuse."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NoReturn

import pytest

from generator.disk import appending, replacing
from generator.form import history, log, rewriting
from generator.form.asked import Asked, Ordered
from generator.form.commit_words import Written
from generator.form.store import Store
from generator.form.undo import NothingToUndoError
from generator.problems import InputError, MachineError
from generator.source import parse
from generator.source.editing import Add, Put, Remove
from generator.source.merging.merged import ClashError, GoneError
from generator.source.nodes import data_at
from tests.form.conftest import NOTA, SUBJECT, Desk
from tests.unprivileged import as_nobody


def left_in(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))


def faults(desk: Desk) -> list[str]:
    return [problem.message for problem in history.faults(desk.file)]


# Two people


def test_a_change_is_written_and_nothing_else(desk: Desk) -> None:
    saved = desk.put("Stand van zaken", "onderwerp", was="Voortgang")

    assert desk.content == NOTA.replace(b"onderwerp: Voortgang", b"onderwerp: Stand van zaken")
    assert (saved.version.content, saved.loc) == (desk.content, SUBJECT)
    assert left_in(desk.folder) == ["nota.yaml"]


def test_what_somebody_else_saved_meanwhile_stays(desk: Desk) -> None:
    version = desk.version()
    desk.replace("secties:\n", "secties:\n  - kop: Nieuw  # van mij\n    tekst: Vers\n")

    saved = desk.store.change(desk.file, version, Put(("secties", 1, "tekst"), "Vlot"), "Traag")

    assert saved.loc == ("secties", 2, "tekst")
    assert b"kop: Nieuw  # van mij" in desk.content
    assert data_at(parse(desk.content, "nota").data, ("secties", 2)) == {
        "kop": "Voortgang",
        "tekst": "Vlot",
    }


def test_the_same_field_clashes_and_tells_what_stands_there_now(desk: Desk) -> None:
    version = desk.version()
    desk.replace("onderwerp: Voortgang", "onderwerp: Tussenstand")
    before = desk.content

    with pytest.raises(ClashError) as caught:
        desk.store.change(desk.file, version, Put(SUBJECT, "Stand van zaken"), "Voortgang")

    assert caught.value.now == "Tussenstand"
    assert desk.content == before


def test_what_stands_there_already_is_not_written_again(desk: Desk) -> None:
    version = desk.version()
    desk.replace("onderwerp: Voortgang", "onderwerp: Stand van zaken")
    before = desk.file.stat()

    saved = desk.store.change(desk.file, version, Put(SUBJECT, "Stand van zaken"), "Voortgang")

    assert desk.file.stat() == before
    assert saved.version.content == desk.content
    assert not log.log_of(desk.file).exists()


@pytest.mark.parametrize("version", ["", "onzin", "0" * 64])
def test_a_version_that_nobody_knows(version: str, desk: Desk) -> None:
    with pytest.raises(GoneError):
        desk.store.change(desk.file, version, Put(SUBJECT, "Stand van zaken"), "Voortgang")

    assert desk.content == NOTA


def test_an_item_that_somebody_removed(desk: Desk) -> None:
    version = desk.version()
    desk.change(Remove(("secties", 1)))
    before = desk.content

    with pytest.raises(GoneError):
        desk.store.change(desk.file, version, Put(("secties", 1, "tekst"), "Vlot"), "Traag")

    assert desk.content == before


def test_a_file_that_an_editor_wrote_half_is_told_and_left_alone(desk: Desk) -> None:
    version = desk.version()
    half = NOTA[:40] + b'doel: "Beslui'
    desk.write(half)

    with pytest.raises(InputError) as caught:
        desk.store.change(desk.file, version, Put(SUBJECT, "Stand van zaken"), "Voortgang")
    with pytest.raises(InputError):
        desk.store.read(desk.file)

    assert all(problem.place.file.endswith("nota.yaml") for problem in caught.value.problems)
    assert desk.content == half

    desk.write(NOTA.replace(b"Besluiten", b"Kennisnemen"))
    desk.store.change(desk.file, version, Put(SUBJECT, "Stand van zaken"), "Voortgang")

    assert b"Stand van zaken" in desk.content
    assert b"Kennisnemen" in desk.content


def test_an_editor_that_saves_between_our_reading_and_writing_loses_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    saves = [("Besluiten", "Kennisnemen"), ("Oud", "Nieuw")]
    successor = replacing.successor

    def overtaken(target: Path, data: bytes) -> object:
        if saves:
            desk.replace(*saves.pop(0))
        return successor(target, data)

    monkeypatch.setattr(rewriting, "successor", overtaken)
    desk.put("Stand van zaken", "onderwerp", was="Voortgang")

    assert [word in desk.content for word in (b"Stand van", b"Kennisnemen", b"Nieuw")] == [True] * 3
    assert len(log.read(log.log_of(desk.file)).entries) == 1
    assert faults(desk) == []


def test_an_editor_that_never_stops_saving_is_told_of(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    successor = replacing.successor

    def overtaken(target: Path, data: bytes) -> object:
        desk.write(desk.content + b"# en nog iets\n")
        return successor(target, data)

    monkeypatch.setattr(rewriting, "successor", overtaken)
    with pytest.raises(InputError, match=rewriting.BUSY):
        desk.put("Stand van zaken", "onderwerp", was="Voortgang")

    assert b"Stand van zaken" not in desk.content
    assert log.read(log.log_of(desk.file)).entries == ()


ROUNDS = 100


def fill_in(file: Path, name: str) -> None:
    """Change a field of one's own and put items in a list, in turn and as fast as it goes."""
    store = Store()
    was = None
    for number in range(ROUNDS):
        version = store.read(file).name
        if number % 2:
            store.change(file, version, Add(("punten",), 0, f"{name} {number}"), None, who=name)
        else:
            store.change(file, version, Put((name,), str(number)), was, who=name)
            was = str(number)


def test_two_processes_that_write_at_once_lose_nothing(desk: Desk) -> None:
    names = ["een", "twee"]
    processes = [
        get_context("spawn").Process(target=fill_in, args=(desk.file, name)) for name in names
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(300)

    assert [process.exitcode for process in processes] == [0, 0]
    data = parse(desk.content, "nota").data
    points = data_at(data, ("punten",))
    assert isinstance(points, list)
    assert sorted(map(str, points)) == sorted(
        f"{name} {n}" for name in names for n in range(1, ROUNDS, 2)
    )
    assert [data_at(data, (name,)) for name in names] == [str(ROUNDS - 2)] * 2
    assert faults(desk) == []
    assert len(log.read(log.log_of(desk.file)).entries) == 2 * ROUNDS
    assert not any(past.elsewhere for past in history.history_of(desk.file).steps)
    assert left_in(desk.folder) == ["nota.yaml"]


# The disk


def test_a_link_stays_and_what_it_leads_to_is_written(desk: Desk) -> None:
    shared = desk.folder.parent.parent / "gedeeld/nota.yaml"
    shared.parent.mkdir()
    desk.file.rename(shared)
    desk.file.symlink_to(shared)

    desk.put("Stand van zaken", "onderwerp", was="Voortgang")

    assert desk.file.readlink() == shared
    assert b"Stand van zaken" in shared.read_bytes()
    assert left_in(shared.parent) == ["nota.yaml"]
    assert log.log_of(desk.file).exists()


def test_who_may_read_a_file_stays_the_same(desk: Desk) -> None:
    desk.file.chmod(0o640)

    desk.put("Stand van zaken", "onderwerp", was="Voortgang")

    assert desk.file.stat().st_mode & 0o777 == 0o640


def test_a_file_that_may_only_be_read_is_told_and_left_alone(desk: Desk) -> None:
    with TemporaryDirectory() as everybodys:
        Path(everybodys).chmod(0o777)
        file = Path(everybodys, "2025-09-br", "nota.yaml")
        desk.folder.rename(file.parent)
        file.parent.chmod(0o777)
        file.chmod(0o444)
        version = desk.store.read(file).name

        with as_nobody(), pytest.raises(MachineError) as caught:
            desk.store.change(file, version, Put(SUBJECT, "Stand van zaken"), "Voortgang")

        assert str(caught.value) == (
            f"{file} kan niet worden geschreven: u mag dit bestand niet veranderen; vraag de"
            " beheerder van de map om toegang"
        )
        assert file.read_bytes() == NOTA
        assert left_in(Path(everybodys)) == ["2025-09-br"]


def test_a_folder_that_somebody_renamed(desk: Desk) -> None:
    version = desk.version()
    elsewhere = desk.folder.rename(desk.folder.with_name("2025-09-reunie"))

    with pytest.raises(InputError, match="dit bestand bestaat niet"):
        desk.store.change(desk.file, version, Put(SUBJECT, "Stand van zaken"), "Voortgang")

    assert (elsewhere / "nota.yaml").read_bytes() == NOTA
    assert not desk.folder.exists()


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (Path.mkdir, "dit is een map, geen bestand"),
        (os.mkfifo, "dit is geen gewoon bestand"),
        (lambda file: file.symlink_to(file), "dit bestand kan niet worden gelezen"),
    ],
)
def test_what_came_in_the_place_of_the_file(
    make: Callable[[Path], object], reason: str, desk: Desk
) -> None:
    version = desk.version()
    desk.file.unlink()
    make(desk.file)

    with pytest.raises(InputError, match=reason):
        desk.store.change(desk.file, version, Put(SUBJECT, "Stand van zaken"), "Voortgang")


@pytest.mark.parametrize("number", range(6))
def test_a_full_disk_leaves_file_and_log_as_they_were(
    number: int, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.put("Tussenstand", "onderwerp", was="Voortgang")
    version, before = desk.version(), desk.content
    told = log.log_of(desk.file).read_bytes()
    sync, calls = os.fsync, iter(range(100))

    def full(file: int) -> None:
        if next(calls) == number:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        sync(file)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        try:
            desk.store.change(desk.file, version, Put(SUBJECT, "Stand van zaken"), "Tussenstand")
        except MachineError as error:
            assert "de schijf is vol" in str(error)
            assert (desk.content, log.log_of(desk.file).read_bytes()) == (before, told)
        else:
            assert next(calls) <= number  # it is not asked so often

    assert left_in(desk.folder) == ["nota.yaml"]
    desk.store.change(desk.file, version, Put(SUBJECT, "Stand van zaken"), "Tussenstand")
    assert b"Stand van zaken" in desk.content
    assert faults(desk) == []


def test_without_its_line_in_the_log_nothing_is_changed(desk: Desk) -> None:
    log.log_of(desk.file).mkdir(parents=True)

    with pytest.raises(MachineError, match="dit is een map, geen bestand"):
        desk.put("Stand van zaken", "onderwerp", was="Voortgang")

    assert desk.content == NOTA


# Killed

STEPS = [
    (os, "fsync"),
    (os, "fchmod"),
    (os, "open"),
    (os, "close"),
    (appending, "append"),
    (Path, "replace"),
]


def change_and_die(file: Path, module: object, step: str, number: int, first: bool) -> None:
    """Change a field, and be killed at the call of that step with that number."""
    store = Store()
    version = store.read(file).name
    done, calls = getattr(module, step), iter(range(100))

    def killed(*arguments: object, **options: object) -> object:
        mine = next(calls) == number
        if mine and first:
            os.kill(os.getpid(), signal.SIGKILL)
        result = done(*arguments, **options)
        if mine:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(module, step, killed)
    store.change(file, version, Put(SUBJECT, "Stand van zaken"), "Voortgang")


@pytest.mark.parametrize(("module", "step"), STEPS)
@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("number", range(4))
def test_killed_at_any_step_the_file_is_whole_and_the_next_change_is_made(
    module: object, step: str, first: bool, number: int, desk: Desk
) -> None:
    process = get_context("fork").Process(
        target=change_and_die, args=(desk.file, module, step, number, first)
    )
    process.start()
    process.join(60)

    assert process.exitcode in (0, -signal.SIGKILL)
    changed = NOTA.replace(b"onderwerp: Voortgang", b"onderwerp: Stand van zaken")
    assert desk.content in (NOTA, changed)
    assert desk.content == NOTA or log.read(log.log_of(desk.file)).entries
    desk.put("Kennisnemen", "doel", was="Besluiten")

    assert b"doel: Kennisnemen" in desk.content
    assert left_in(desk.folder) == ["nota.yaml"]
    assert faults(desk) == []


def test_a_line_that_was_killed_half_is_told_and_then_cut(desk: Desk) -> None:
    desk.put("Tussenstand", "onderwerp", was="Voortgang")
    path = log.log_of(desk.file)
    whole = path.read_bytes()
    path.write_bytes(whole + b'{"op": "2025-09-')
    assert faults(desk) == [history.TORN]

    desk.put("Stand van zaken", "onderwerp", was="Tussenstand")

    assert path.read_bytes().startswith(whole + b'{"op": "2')
    assert faults(desk) == []
    assert len(log.read(path).entries) == 2


def test_what_cannot_be_put_in_its_place_is_not_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> NoReturn:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    version = desk.version()
    log.log_of(desk.file).parent.mkdir()
    (log.log_of(desk.file).parent / ".gitignore").touch()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refuse)
        with pytest.raises(MachineError, match="de schijf geeft een fout"):
            desk.store.change(desk.file, version, Put(SUBJECT, "Stand"), "Voortgang")

    assert desk.content == NOTA
    assert log.log_of(desk.file).read_bytes() == b""


@pytest.mark.parametrize("value", ["a\0", "a\x1b[31m", "{{ 7 * 7 }}", "&a *a", "]]>", "\u202e"])
def test_whatever_is_typed_is_kept_or_refused(value: str, desk: Desk) -> None:
    try:
        desk.put(value, "onderwerp", was="Voortgang")
    except InputError:
        assert desk.content == NOTA
        assert not log.log_of(desk.file).exists()
    else:
        assert data_at(parse(desk.content, "nota").data, SUBJECT) == value
        assert faults(desk) == []


# Several changes at once


def test_changes_are_made_in_turn_and_undone_as_one(desk: Desk) -> None:
    desk.store.put_back(
        desk.file,
        desk.version(),
        [(Put(("doel",), "Kennisnemen"), ()), (Remove(("secties", 0)), ())],
    )

    assert b"doel: Kennisnemen" in desk.content
    assert b"Aanleiding" not in desk.content
    put_back = desk.content
    desk.store.undo(desk.folder)
    assert desk.content == NOTA
    with pytest.raises(NothingToUndoError):
        desk.store.undo(desk.folder)
    desk.store.redo(desk.folder)
    assert desk.content == put_back
    desk.store.undo(desk.folder)
    assert desk.content == NOTA


def test_of_what_is_undone_as_one_that_stays_which_somebody_else_changed(desk: Desk) -> None:
    changes: list[Ordered] = [(Put(("doel",), "Kennisnemen"), ()), (Put(SUBJECT, "Stand"), ())]
    desk.store.put_back(desk.file, desk.version(), changes)
    desk.replace("Kennisnemen", "Bespreken")

    with pytest.raises(ClashError):
        desk.store.undo(desk.folder)

    assert b"onderwerp: Voortgang" in desk.content
    assert b"doel: Bespreken" in desk.content
    desk.store.redo(desk.folder)
    assert b"onderwerp: Stand" in desk.content


def test_what_was_written_is_told_and_what_was_not_is_not(desk: Desk) -> None:
    told: list[Written] = []
    store = Store(note=told.append)
    version = store.read(desk.file).name

    store.change(desk.file, version, Put(SUBJECT, "Stand"), "Voortgang", who="anna")
    store.change(desk.file, version, Put(SUBJECT, "Stand"), "Voortgang", who="bert")

    assert told == [Written(desk.file.resolve(), desk.content, (SUBJECT,), "anna")]


def test_of_a_file_that_somebody_else_changed_nothing_is_put_back(desk: Desk) -> None:
    seen = desk.version()
    desk.replace("Voortgang", "Stand")
    before = desk.content

    with pytest.raises(ClashError):
        desk.store.put_back(desk.file, seen, [(Put(("doel",), "Kennisnemen"), ())])

    assert desk.content == before


@pytest.mark.parametrize("version", ["", "0" * 64])
def test_nor_of_a_version_that_nobody_knows(version: str, desk: Desk) -> None:
    with pytest.raises(GoneError):
        desk.store.put_back(desk.file, version, [(Put(("doel",), "Kennisnemen"), ())])


def test_when_one_of_them_cannot_be_made_none_is(desk: Desk) -> None:
    changes: list[Ordered] = [(Put(("doel",), "Kennisnemen"), ()), (Remove(("secties", 9)), ())]

    with pytest.raises(GoneError):
        desk.store.put_back(desk.file, desk.version(), changes)

    assert desk.content == NOTA


def test_several_changes_of_a_form_are_made_at_once_also_after_a_colleague(desk: Desk) -> None:
    version = desk.version()
    desk.replace("kort houden", "lang")
    asked = [Asked(Put(SUBJECT, "Stand"), "Voortgang"), Asked(Put(("doel",), "Weten"), "Besluiten")]

    saved = desk.store.change_all(desk.file, version, asked)

    assert not saved.is_alone
    assert b"onderwerp: Stand  # lang\ndoel: Weten" in desk.content
    desk.store.undo(desk.folder)
    assert desk.content == NOTA.replace(b"kort houden", b"lang")


def test_when_one_of_several_clashes_none_is_made(desk: Desk) -> None:
    version = desk.version()
    desk.replace("Besluiten", "Weten")
    asked = [Asked(Put(SUBJECT, "Stand"), "Voortgang"), Asked(Put(("doel",), "Doen"), "Besluiten")]

    with pytest.raises(ClashError):
        desk.store.change_all(desk.file, version, asked)

    assert desk.content == NOTA.replace(b"Besluiten", b"Weten")
    with pytest.raises(NothingToUndoError):
        desk.store.undo(desk.folder)

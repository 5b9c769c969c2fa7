"""How documents are put in their place, and what becomes of what stood there."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build.place import place, place_all
from generator.build.record import Record, write_record
from generator.problems import MachineError, Problem, Severity

OLD = {"een": "oud", "twee": "oud"}
NEW = {"een": "nieuw", "twee": "nieuwer"}


def put(folder: Path, contents: dict[str, str]) -> tuple[Problem, ...]:
    """Put a nota in the folder, in formats with those endings and contents."""
    files = {folder / f"nota.{end}": text.encode() for end, text in contents.items()}
    return place(files, "vingerafdruk", ())


def found(folder: Path) -> dict[str, str]:
    """The documents in a folder, and what is in them."""
    return {path.name: path.read_text() for path in folder.glob("[!.]*")}


def test_what_we_made_ourselves_is_replaced(tmp_path: Path) -> None:
    put(tmp_path, OLD)

    assert put(tmp_path, NEW) == ()
    assert found(tmp_path) == {"nota.een": "nieuw", "nota.twee": "nieuwer"}


def test_what_somebody_edited_is_kept_beside_the_new_one(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    (tmp_path / "nota.een").write_text("met opmerkingen van de directeur")

    (problem,) = put(tmp_path, NEW)

    (kept,) = set(found(tmp_path)) - {"nota.een", "nota.twee"}
    assert kept.startswith("nota (bewerkt ")
    assert found(tmp_path)[kept] == "met opmerkingen van de directeur"
    assert found(tmp_path)["nota.een"] == "nieuw"
    assert problem.severity is Severity.WARNING
    assert problem.message == (
        f"dit bestand was na het maken bewerkt; die versie is bewaard als '{kept}'"
    )


@pytest.mark.parametrize("other", [os.mkfifo, os.mkdir])
def test_what_is_no_file_is_not_read_and_stays(
    other: Callable[[Path], None], tmp_path: Path
) -> None:
    other(tmp_path / "nota.een")

    with pytest.raises(MachineError, match="er staat al iets anders met die naam"):
        put(tmp_path, NEW)

    assert [path.name for path in tmp_path.glob("[!.]*")] == ["nota.een"]


def test_killed_between_two_files_the_next_run_sees_no_edits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, OLD)
    replace = Path.replace

    def stop_at_the_second(draft: Path, target: Path) -> Path:
        if target.name == "nota.twee":
            raise KeyboardInterrupt
        return replace(draft, target)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(Path, "replace", stop_at_the_second)
        put(tmp_path, NEW)

    assert put(tmp_path, NEW) == ()
    assert found(tmp_path) == {"nota.een": "nieuw", "nota.twee": "nieuwer"}


def test_when_the_disk_is_full_none_of_the_formats_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, OLD)
    sync = os.fsync
    full = OSError(errno.ENOSPC, "No space left on device")
    calls = iter([None, None, full])  # the record, the first format, the second

    def fill_up(number: int) -> None:
        if error := next(calls, None):
            raise error
        sync(number)

    with monkeypatch.context() as patch, pytest.raises(MachineError, match="de schijf is vol"):
        patch.setattr(os, "fsync", fill_up)
        put(tmp_path, NEW)

    assert found(tmp_path) == {"nota.een": "oud", "nota.twee": "oud"}


def put_all(folder: Path, *names: str) -> tuple[Problem, ...]:
    """Put all files of a folder in it, each with its own name as its contents."""
    return place_all(folder, {name: name.encode() for name in names}, "vingerafdruk", ())


def test_what_is_not_made_any_more_goes_and_what_is_of_others_stays(tmp_path: Path) -> None:
    put_all(tmp_path, "een", "twee")
    (tmp_path / "drie").write_text("van een ander")

    assert put_all(tmp_path, "een") == ()
    assert found(tmp_path) == {"een": "een", "drie": "van een ander"}
    assert put_all(tmp_path) == ()
    assert found(tmp_path) == {"drie": "van een ander"}


def test_what_goes_and_was_edited_is_kept_under_another_name(tmp_path: Path) -> None:
    put_all(tmp_path, "een", "twee")
    (tmp_path / "twee").write_text("bewerkt")

    (problem,) = put_all(tmp_path, "een")

    (kept,) = set(found(tmp_path)) - {"een"}
    assert kept.startswith("twee (bewerkt ")
    assert found(tmp_path) == {"een": "een", kept: "bewerkt"}
    assert problem.severity is Severity.WARNING
    assert put_all(tmp_path, "een") == ()


def test_killed_before_all_is_gone_the_next_run_ends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_all(tmp_path, "een", "twee")

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(Path, "unlink", stop)
        put_all(tmp_path, "een")

    assert put_all(tmp_path, "een") == ()
    assert found(tmp_path) == {"een": "een"}


def test_a_record_that_names_a_file_elsewhere_takes_nothing_away(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elders.yaml"
    elsewhere.write_text("van een ander")
    folder = tmp_path / "agenda"
    folder.mkdir()
    write_record(folder, Record().done({"../elders.yaml": "a"}, "vinger", ()))

    put_all(folder, "een")

    assert elsewhere.read_text() == "van een ander"

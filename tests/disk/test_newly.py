"""What is new gets its name over nothing, however late something else got it."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from threading import Barrier, Thread

import pytest

from generator.disk.newly import new_in

OTHERS = "van een collega"


def a_file(place: Path) -> None:
    place.write_text(OTHERS, "utf-8")


def a_full_folder(place: Path) -> None:
    place.mkdir()
    a_file(place / "memo.yaml")


def a_link(place: Path) -> None:
    a_full_folder(place.with_name("elders"))
    place.symlink_to("elders")


def a_link_to_nothing(place: Path) -> None:
    place.symlink_to("weg")


def state(folder: Path) -> dict[str, str]:
    """All files and links in a folder, with what they hold."""
    return {
        str(path.relative_to(folder)): os.readlink(path) if path.is_symlink() else path.read_text()
        for path in folder.rglob("*")
        if path.is_symlink() or path.is_file()
    }


def no_links(*_: object) -> None:
    raise OSError(errno.EOPNOTSUPP, "Operation not supported")


@pytest.fixture(params=["with links", "without links"])
def file_system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "without links":
        monkeypatch.setattr(os, "link", no_links)


@pytest.mark.usefixtures("file_system")
def test_files_and_folders_get_their_names(tmp_path: Path) -> None:
    target = tmp_path / "een/twee"

    with new_in(target) as room:
        a_file(room / "organisatie.yaml")
        a_full_folder(room / "2025-09-br")
        assert [path.name for path in target.iterdir()] == [room.name]

    assert state(target) == {"organisatie.yaml": OTHERS, "2025-09-br/memo.yaml": OTHERS}
    assert sorted(path.name for path in target.iterdir()) == ["2025-09-br", "organisatie.yaml"]


@pytest.mark.usefixtures("file_system")
@pytest.mark.parametrize("there", [a_file, a_full_folder, a_link, a_link_to_nothing])
@pytest.mark.parametrize("name", ["b", "c"])
def test_what_got_a_name_meanwhile_stays_and_nothing_else_gets_one(
    there: Callable[[Path], None], name: str, tmp_path: Path
) -> None:
    with pytest.raises(FileExistsError) as caught, new_in(tmp_path) as room:
        a_file(room / "a")
        a_file(room / "b")
        a_full_folder(room / "c")
        there(tmp_path / name)
        before = state(tmp_path)

    assert caught.value.filename == str(tmp_path / name)
    assert state(tmp_path) == {one: held for one, held in before.items() if one[0] != "."}
    assert not list(tmp_path.glob(".*"))


def test_folders_that_were_made_for_it_go_when_it_fails(tmp_path: Path) -> None:
    (tmp_path / "een").mkdir()

    with pytest.raises(ZeroDivisionError), new_in(tmp_path / "een/twee/drie") as room:
        a_file(room / "a")
        raise ZeroDivisionError

    assert list(tmp_path.rglob("*")) == [tmp_path / "een"]


def test_of_many_at_once_one_succeeds(tmp_path: Path) -> None:
    together, made = Barrier(6), []

    def make(number: int) -> None:
        try:
            with new_in(tmp_path) as room:
                (room / "nota.yaml").write_text(str(number))
                together.wait()
            made.append(str(number))
        except FileExistsError:
            pass

    threads = [Thread(target=make, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [(tmp_path / "nota.yaml").read_text()] == made

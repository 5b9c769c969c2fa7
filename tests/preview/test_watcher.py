from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue

import pytest

from generator.preview.followed import Followed
from generator.preview.watcher import Watcher
from tests.preview.waiting import LIMIT, wait_until


class Heard:
    """What the watcher told."""

    def __init__(self) -> None:
        self.queue: Queue[set[str]] = Queue()

    def __call__(self, paths: object) -> None:
        assert isinstance(paths, set | tuple)
        self.queue.put({path.name for path in paths})

    def until(self, name: str) -> bool:
        """Whether a change of that file is told."""
        while True:
            try:
                if name in self.queue.get(timeout=LIMIT):
                    return True
            except Empty:
                return False


@pytest.fixture
def heard(dossier: Path, tmp_path: Path) -> Iterator[Heard]:
    """Hears of the changes in all inputs; what is written from now on is told."""
    (tmp_path / "templates/nota").mkdir(parents=True)
    heard = Heard()
    watcher = Watcher(Followed([str(dossier.parent)]), tmp_path / "templates", heard)
    watcher.start()
    probe = dossier / "begin.yaml"
    wait_until(lambda: probe.write_text("x") and not heard.queue.empty())
    yield heard
    watcher.stop()
    watcher.join(LIMIT)
    assert not watcher.is_alive()


def in_place(file: Path) -> None:
    file.write_text("nieuw")


def by_a_new_file(file: Path) -> None:
    beside = file.with_name(".nota.yaml.tmp")
    beside.write_text("nieuw")
    beside.replace(file)


def by_keeping_the_old_one(file: Path) -> None:
    file.rename(file.with_name("nota.yaml~"))
    file.write_text("nieuw")


@pytest.mark.parametrize("save", [in_place, by_a_new_file, by_keeping_the_old_one, Path.unlink])
def test_every_way_of_saving_is_noticed(
    heard: Heard, dossier: Path, save: Callable[[Path], None]
) -> None:
    save(dossier / "nota.yaml")

    assert heard.until("nota.yaml")


def test_the_shared_file_the_templates_and_new_files_count_too(
    heard: Heard, dossier: Path, tmp_path: Path
) -> None:
    for file in (
        dossier.parent / "organisatie.yaml",
        tmp_path / "templates/nota/nota.html",
        dossier / "kansen.yml",
    ):
        file.write_text("nieuw")
        assert heard.until(file.name)


def test_a_new_dossier_is_watched(heard: Heard, dossier: Path) -> None:
    shutil.copytree(dossier, dossier.parent / "nieuw")
    probe = dossier.parent / "nieuw" / "status.yaml"

    wait_until(lambda: probe.write_text("x") and _told(heard, probe.name))


def test_a_dossier_that_is_replaced_is_watched(heard: Heard, dossier: Path) -> None:
    dossier.rename(dossier.with_name(".weg"))
    shutil.copytree(dossier.with_name(".weg"), dossier)
    probe = dossier / "status.yaml"

    wait_until(lambda: probe.write_text("x") and _told(heard, probe.name))


def test_a_dossier_that_is_restored_is_watched(heard: Heard, dossier: Path) -> None:
    """As from a copy, or by git: many file systems give the new folder the number of the old."""
    kept = dossier.parent.parent / "elders"
    shutil.copytree(dossier, kept)
    shutil.rmtree(dossier)
    shutil.copytree(kept, dossier)
    probe = dossier / "status.yaml"

    wait_until(lambda: probe.write_text("x") and _told(heard, probe.name))


def _told(heard: Heard, name: str) -> bool:
    return not heard.queue.empty() and name in heard.queue.get()


def test_files_that_editors_leave_are_ignored(heard: Heard, dossier: Path) -> None:
    for name in (".nota.yaml.swp", "nota.yaml~", "~$nota.yaml", "4913", "nota.bak"):
        (dossier / name).write_text("x")
    (dossier / "laatste.yaml").write_text("x")

    told: set[str] = set()
    while "laatste.yaml" not in told:
        told |= heard.queue.get(timeout=LIMIT)
    assert told <= {"laatste.yaml", "begin.yaml"}

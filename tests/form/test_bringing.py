"""Changes of several files are one step: all or none, told in the log, undone at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.form import log, rewriting, store
from generator.form.asked import InTurn
from generator.form.rewriting import Rewritten
from generator.form.store import Store
from generator.problems import MachineError
from generator.source.editing import Put
from generator.source.merging.merged import ClashError, GoneError
from tests.workplace import Workplace

FILES = {"knelpunten": "effect", "kansen": "effect"}


@pytest.fixture
def files(workplace: Workplace) -> list[Path]:
    folder = workplace.dossier("vol")
    return [folder / f"{name}.yaml" for name in FILES]


def asked(store: Store, files: list[Path]) -> list[InTurn]:
    return [
        InTurn(
            file,
            store.read(file).name,
            [(Put((file.stem, 0, field), "Anders."), ()) for field in ("omschrijving", "effect")],
        )
        for file in files
    ]


def test_all_files_change_and_come_back_together(files: list[Path]) -> None:
    before = [file.read_bytes() for file in files]
    store = Store()

    store.make_all(asked(store, files), "anna")

    assert all(file.read_bytes().count(b"Anders.") == 2 for file in files)
    lines = log.read(log.log_of(files[0])).lines
    assert [line and line.wie for line in lines] == ["anna"] * 4
    store.undo(files[0].parent, "anna")
    assert [file.read_bytes() for file in files] == before


@pytest.mark.parametrize("error", [MachineError("vol"), ClashError(None)])
def test_what_was_written_before_the_disk_was_full_is_put_back(
    error: Exception, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = [file.read_bytes() for file in files]
    whole, times = rewriting.rewrite, list[Path]()

    def rewrite(file: Path, who: str, turn: Callable[[bytes], Rewritten]) -> Rewritten:
        times.append(file)
        if len(times) == 4:
            raise error
        return whole(file, who, turn)

    monkeypatch.setattr(store, "rewrite", rewrite)
    desk = Store()
    with pytest.raises(type(error)):
        desk.make_all(asked(desk, files))

    assert [file.read_bytes() for file in files] == before


def test_of_another_version_nothing_is_written(files: list[Path]) -> None:
    desk = Store()
    todo = asked(desk, files)
    files[1].write_text("kansen:\n  - omschrijving: Van een collega.\n", "utf-8")
    before = [file.read_bytes() for file in files]

    with pytest.raises(ClashError):
        desk.make_all(todo)
    with pytest.raises(GoneError):
        desk.make_all([InTurn(files[0], "weg", ())])

    assert [file.read_bytes() for file in files] == before

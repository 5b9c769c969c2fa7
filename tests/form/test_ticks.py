"""A point that somebody ticked off stays so until they take the tick away or its words change."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.form.ticks import Tick, note, point_of, ticked

POINT, OTHER = point_of("VGR › Managers", "klopt dit?"), point_of("Nota › Datum", "klopt dit?")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "inputs/d"
    made.mkdir(parents=True)
    return made


def kept(folder: Path) -> Path:
    return folder.parent / ".logboek/d.nagekeken"


def test_nothing_is_ticked_off_before_somebody_does(folder: Path) -> None:
    assert ticked(folder) == frozenset()
    assert not kept(folder).exists()


def test_a_tick_stays_until_it_is_taken_away(folder: Path) -> None:
    note(folder, POINT, Tick.SET)
    note(folder, OTHER, Tick.SET)
    assert ticked(folder) == {POINT, OTHER}

    note(folder, POINT, Tick.TAKEN_AWAY)
    assert ticked(folder) == {OTHER}


def test_a_line_that_is_broken_off_spoils_no_other_one(folder: Path) -> None:
    note(folder, POINT, Tick.SET)
    with kept(folder).open("ab") as file:
        file.write(f"\n{OTHER} j".encode())
    note(folder, OTHER, Tick.SET)

    assert ticked(folder) == {POINT, OTHER}


@pytest.mark.parametrize(
    "contents", [b"\xff\xfe\x00", b"", b"x" * 11_000_000, f"{POINT}ja".encode()]
)
def test_a_file_that_says_something_else_ticks_nothing_off(contents: bytes, folder: Path) -> None:
    kept(folder).parent.mkdir()
    kept(folder).write_bytes(contents)

    assert ticked(folder) == frozenset()


def test_other_words_are_another_point() -> None:
    assert point_of("VGR › Managers", "klopt dit?") == POINT
    assert point_of("VGR › Managers", "klopt dat?") != POINT

"""A point that somebody ticked off stays so until they take the tick away or its words change."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from generator.disk.replacing import take_place
from generator.form import ticks
from generator.form.ticks import LONG, MOST_KEPT, Tick, note, point_of, ticked

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


def long_file(folder: Path) -> Path:
    """A tick that was set and taken away until the file is long, behind one that stays."""
    lines = [f"\n{POINT} ja", *[f"\n{OTHER} ja\n{OTHER} nee"] * (LONG // 40)]
    kept(folder).parent.mkdir()
    kept(folder).write_text("".join(lines))
    kept(folder).chmod(0o660)
    return kept(folder)


def test_a_file_that_became_long_is_written_anew_with_what_counts(folder: Path) -> None:
    file = long_file(folder)
    third = point_of("Nota", "is dit alles?")

    note(folder, third, Tick.SET)

    assert ticked(folder) == {POINT, third}
    assert file.read_text() == f"\n{POINT} ja\n{third} ja"
    assert stat.S_IMODE(file.stat().st_mode) == 0o660
    assert [one.name for one in file.parent.iterdir() if one.name != ".gitignore"] == [file.name]


def test_broken_off_while_it_is_written_anew_all_ticks_are_there(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = long_file(folder)
    before = file.read_bytes()

    def killed(draft: Path, target: Path) -> None:
        assert draft.exists() and target == file
        raise KeyboardInterrupt

    monkeypatch.setattr(ticks, take_place.__name__, killed)
    with pytest.raises(KeyboardInterrupt):
        note(folder, OTHER, Tick.SET)

    assert file.read_bytes() == before


def test_of_very_many_ticks_the_last_ones_stay(folder: Path) -> None:
    points = [point_of(str(number)) for number in range(MOST_KEPT * 2 + 1)]
    kept(folder).parent.mkdir()
    kept(folder).write_text("".join(f"\n{point} ja" for point in points))

    note(folder, POINT, Tick.SET)

    assert ticked(folder) == {*points[-MOST_KEPT:], POINT}
    assert kept(folder).stat().st_size < LONG


def test_after_a_file_that_cannot_be_read_any_more_ticks_are_kept_again(folder: Path) -> None:
    kept(folder).parent.mkdir()
    kept(folder).write_bytes(b"x" * 11_000_000)

    note(folder, POINT, Tick.SET)

    assert ticked(folder) == {POINT}


def test_other_words_are_another_point() -> None:
    assert point_of("VGR › Managers", "klopt dit?") == POINT
    assert point_of("VGR › Managers", "klopt dat?") != POINT

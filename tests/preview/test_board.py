"""Who makes which document, when several make them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from generator.places import TEMPLATES
from generator.preview.audience import Audience
from generator.preview.board import Board
from generator.preview.followed import Followed, Name
from generator.preview.studio import View
from generator.problems import Place, Problem
from tests.preview.conftest import NOTA
from tests.preview.waiting import LIMIT, wait_until

OTHER = Name("ander", "nota")


class Watched(Audience):
    """Somebody looks at both documents."""

    def watched(self) -> set[Name]:
        return {NOTA, OTHER}


@pytest.fixture
def inputs(dossier: Path) -> Path:
    """Two dossiers."""
    shutil.copytree(dossier, dossier.parent / "ander")
    return dossier.parent


@pytest.fixture
def board(inputs: Path) -> Board:
    return Board(Followed([str(inputs)]), TEMPLATES, Watched())


def first(name: Name, file: Path | None, earlier: View) -> Iterator[View]:
    yield View(b"first")


def second(name: Name, file: Path | None, earlier: View) -> Iterator[View]:
    yield View(b"second")


def test_a_document_is_made_by_one_at_a_time_and_once_more_if_asked_meanwhile(
    board: Board,
) -> None:
    board.ask(NOTA)
    assert board.take(first) == NOTA

    board.changed([])
    assert board.take(second) == OTHER
    assert board.take(second, 0) is None

    board.make(NOTA, first)
    assert board.take(first) == NOTA


def test_who_made_a_document_before_makes_it_again(board: Board) -> None:
    for name, make in ((NOTA, first), (OTHER, second)):
        board.ask(name)
        assert board.take(make) == name
        board.make(name, make)

    board.changed([])

    assert board.take(second) == OTHER
    assert board.take(second, 0) is None
    assert board.take(second) == NOTA, "when the first does not come for a while"


def test_who_waits_for_work_gets_it_and_ends_when_there_is_no_more(board: Board) -> None:
    taken: list[Name | None] = []
    threads = [Thread(target=lambda: taken.append(board.take(first))) for _ in range(3)]
    for thread in threads:
        thread.start()

    board.ask(NOTA)
    wait_until(lambda: taken)
    assert taken == [NOTA]
    board.stop()
    for thread in threads:
        thread.join(LIMIT)

    assert taken == [NOTA, None, None]


def test_only_what_a_save_can_touch_is_made_again(board: Board, inputs: Path) -> None:
    for name in (NOTA, OTHER):
        board.ask(name)
        assert board.take(first) == name
        board.make(name, first)

    board.changed([inputs.resolve() / "klein/nota.yaml"])

    assert board.take(first, 0) == NOTA
    assert board.take(first, 0) is None


@pytest.mark.parametrize("path", ["inputs/organisatie.yaml", "inputs/klein/weg.yaml", ""])
def test_what_all_share_and_what_is_gone_touches_all(board: Board, inputs: Path, path: str) -> None:
    file = inputs.parent / path if path else TEMPLATES / "nota/nota.html"

    board.changed([file])

    assert {board.take(first, 0), board.take(first, 0)} == {NOTA, OTHER}


def test_each_step_is_told_to_who_look(board: Board, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[View] = []
    monkeypatch.setattr(Watched, "tell", lambda self, name: heard.append(board.views[name]))

    def in_steps(name: Name, file: Path | None, earlier: View) -> Iterator[View]:
        yield View(underway=True)
        yield View(b"pages")

    board.ask(NOTA)
    assert board.take(in_steps) == NOTA
    board.make(NOTA, in_steps)

    assert heard == [View(underway=True), View(b"pages")]


WRONG = (Problem(Place("nota.yaml"), "fout"),)


def wrong(file: Path) -> tuple[Problem, ...]:
    return WRONG


def test_what_waits_is_told_ahead_and_stays_so_when_older_pages_come(board: Board) -> None:
    def with_another_save(name: Name, file: Path | None, earlier: View) -> Iterator[View]:
        board.changed([])
        assert board.take_to_check() in (NOTA, OTHER)
        board.check(NOTA, wrong)
        assert board.views[NOTA] == View(problems=WRONG, underway=True)
        yield View(b"older")

    board.ask(NOTA)
    assert board.take(first) == NOTA
    board.make(NOTA, with_another_save)

    assert board.views[NOTA] == View(b"older", problems=WRONG)
    while (name := board.take(first, 0)) is not None:
        board.make(name, first)
    assert board.views[NOTA] == View(b"first")


def test_what_is_made_already_or_cannot_be_told_is_not_told_ahead(board: Board) -> None:
    board.ask(NOTA)
    assert board.take(first) == NOTA

    board.check(NOTA, wrong)
    board.ask(OTHER)
    board.check(OTHER, lambda file: None)

    assert not board.views


def test_each_is_checked_once_after_each_save(board: Board) -> None:
    board.changed([])
    assert {board.take_to_check(), board.take_to_check()} == {NOTA, OTHER}

    board.changed([])
    assert board.take_to_check() in (NOTA, OTHER)
    board.stop()
    assert board.take_to_check() is None

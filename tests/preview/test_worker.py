from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from generator.places import TEMPLATES
from generator.preview.audience import Audience
from generator.preview.followed import Followed, Name
from generator.preview.pages import Pictures
from generator.preview.studio import Studio, View
from generator.preview.worker import Worker
from tests.preview.conftest import NOTA
from tests.preview.waiting import LIMIT, wait_until


class SlowStudio(Studio):
    """Counts what it makes, and waits when told to."""

    def __init__(self) -> None:
        super().__init__(TEMPLATES, Pictures())
        self.made: list[Name] = []
        self.forgotten = 0
        self.go = Event()
        self.go.set()

    def make(self, name: Name, file: Path | None, earlier: View) -> Iterator[View]:
        self.made.append(name)
        assert self.go.wait(LIMIT)
        yield View(str(len(self.made)).encode())

    def forget(self) -> None:
        self.forgotten += 1


@pytest.fixture
def studio() -> SlowStudio:
    return SlowStudio()


@pytest.fixture
def slow(dossier: Path, audience: Audience, studio: SlowStudio) -> Worker:
    return Worker(Followed([str(dossier)]), studio, audience)


def test_saves_while_a_document_is_made_are_taken_together(
    slow: Worker, studio: SlowStudio, audience: Audience
) -> None:
    async def save_often() -> None:
        with audience.seat(NOTA) as listener:
            studio.go.clear()
            slow.start()
            slow.ask(NOTA)
            await asyncio.to_thread(wait_until, lambda: studio.made)
            for _ in range(20):
                slow.changed([])
            studio.go.set()
            assert await listener.news()
            await asyncio.to_thread(wait_until, lambda: slow.views[NOTA].pdf == b"2")

    asyncio.run(save_often())
    slow.stop()
    slow.join(LIMIT)

    assert studio.made == [NOTA, NOTA]


def test_what_is_wrong_is_told_while_pages_of_before_are_made(
    slow: Worker, studio: SlowStudio, audience: Audience, dossier: Path
) -> None:
    def errors() -> list[str]:
        view = slow.views.get(NOTA, View())
        return [error.message for error in view.errors] if view.underway else []

    async def save_with_an_error() -> None:
        with audience.seat(NOTA) as listener:
            studio.go.clear()
            slow.start()
            slow.ask(NOTA)
            await asyncio.to_thread(wait_until, lambda: studio.made)
            (dossier / "nota.yaml").write_text("doell: x\n")
            slow.changed([dossier / "nota.yaml"])
            await asyncio.to_thread(wait_until, errors)
            assert await listener.news()
            assert "onbekend veld 'doell'" in "".join(errors())
            assert studio.made == [NOTA]
            studio.go.set()
            await asyncio.to_thread(wait_until, lambda: slow.views[NOTA].pdf == b"2")

    asyncio.run(save_with_an_error())
    slow.stop()
    slow.join(LIMIT)

    assert not errors()


def test_what_is_as_it_should_be_is_not_made_again(slow: Worker, studio: SlowStudio) -> None:
    slow.start()
    slow.ask(NOTA)
    wait_until(lambda: NOTA in slow.views)
    slow.ask(NOTA)
    slow.ask(Name("klein", "ander"))
    wait_until(lambda: len(slow.views) == 2)
    slow.stop()
    slow.join(LIMIT)

    assert studio.made == [NOTA, Name("klein", "ander")]


def test_what_nobody_looks_at_waits_until_somebody_does(slow: Worker, studio: SlowStudio) -> None:
    slow.start()
    slow.ask(NOTA)
    wait_until(lambda: NOTA in slow.views)
    slow.changed([])
    assert studio.made == [NOTA]
    slow.ask(NOTA)
    wait_until(lambda: len(studio.made) == 2)
    slow.stop()
    slow.join(LIMIT)


def test_a_change_in_the_templates_makes_the_studio_forget(
    slow: Worker, studio: SlowStudio, dossier: Path
) -> None:
    slow.changed([dossier / "nota.yaml"])
    assert studio.forgotten == 0
    slow.changed([TEMPLATES / "nota/nota.html"])
    assert studio.forgotten == 1

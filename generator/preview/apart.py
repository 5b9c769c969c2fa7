"""A studio in a process of its own: it takes no time of who is typing, nor can it stop them.

The process is made by one that has loaded the engines and does nothing else (``forkserver``),
since it may have to be made anew at any time, and a process with threads is not to be forked.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import Any

from generator.build.worker import settle_in
from generator.preview.followed import Name
from generator.preview.pages import Pictures
from generator.preview.studio import Studio, View, behind, underway
from generator.problems import InputError, Place, Problem

PATIENCE = 120.0
"""So many seconds a document may take."""

TRIES = 2
"""So many times a document is begun, when the process is ended from outside."""

ENDED = "dit kon niet worden gemaakt: het proces is van buiten gestopt"
TOO_LONG = f"dit kon niet binnen {PATIENCE:.0f} seconden worden gemaakt"

Task = Callable[..., Iterator[Any]]
"""What the process does with its studio and what it was given; it tells each step."""


class NotDoneError(Exception):
    """The process could not do it; the message says why."""


class StudioApart:
    """Makes documents as a ``Studio`` does, in another process.

    For one thread; only ``end`` may be called by another one.
    ``place`` is where that process has its temporary files.
    """

    def __init__(self, templates: Path, place: str) -> None:
        self._templates = templates
        self._place = place
        self._forget = False
        self._ended = False
        self._lock = Lock()
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload([__name__])
        self._process, self._line = self._started()

    def make(self, name: Name, file: Path | None, earlier: View) -> Iterator[View]:
        """The document as it is now, or what was there before with what is wrong now.

        Before its pages comes what is wrong that is known without them.
        """
        forget, self._forget = self._forget, False
        try:
            for made in self._done(_pages, name, file, forget):
                if made.underway:
                    yield underway(earlier, made.problems)
                else:
                    yield made if made.pdf else behind(earlier, *made.problems)
        except NotDoneError as error:
            yield behind(earlier, Problem(Place(str(file or name.document)), str(error)))

    def word(self, file: Path) -> bytes:
        """The Word file of the document in that file. Raises ``InputError``."""
        try:
            (told,) = self._done(_word, file)
        except NotDoneError as error:
            told = (Problem(Place(str(file)), str(error)),)
        if isinstance(told, tuple):
            raise InputError(told)
        return bytes(told)

    def problems(self, file: Path) -> tuple[Problem, ...] | None:
        """What is wrong with the document in that file; None if it cannot be told."""
        try:
            (told,) = self._done(_problems, file)
        except NotDoneError:
            return None
        return told if isinstance(told, tuple) else None

    def picture(self, pdf: bytes, number: int) -> bytes | None:
        """The picture of a page, counted from 1; None when it cannot be made."""
        try:
            (told,) = self._done(_picture, pdf, number)
        except NotDoneError:
            return None
        return bytes(told)

    def forget(self) -> None:
        """Let go of what is kept ready, before the next document."""
        self._forget = True

    def end(self) -> None:
        """End the process, also while it is making a document."""
        with self._lock:
            self._ended = True
            self._process.kill()
            self._process.join()

    def _done(self, task: Task, *given: object) -> Iterator[Any]:
        """What the process tells of that task. Raises ``NotDoneError``."""
        for _ in range(TRIES):
            try:
                yield from self._heard(task, given)
            except TimeoutError:
                self._begin_anew()
                raise NotDoneError(TOO_LONG) from None
            except (EOFError, OSError):
                self._begin_anew()
                continue
            return
        raise NotDoneError(ENDED)

    def _heard(self, task: Task, given: tuple[object, ...]) -> Iterator[Any]:
        """The same, once. Raises ``TimeoutError``, ``EOFError`` and ``OSError``."""
        self._line.send((task, given))
        latest = monotonic() + PATIENCE
        while self._line.poll(max(latest - monotonic(), 0)):
            told = self._line.recv()
            if told is None:  # that was all
                return
            yield told
        raise TimeoutError

    def _begin_anew(self) -> None:
        with self._lock:
            if not self._ended:
                self._process.kill()
                self._process.join()
                self._line.close()
                self._process, self._line = self._started()

    def _started(self) -> tuple[BaseProcess, Connection]:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(
            target=_serve, args=(theirs, self._templates, self._place), daemon=True
        )
        process.start()
        theirs.close()
        return process, ours


def _serve(line: Connection, templates: Path, place: str) -> None:
    """Do what is asked until there is nobody to do it for."""
    settle_in(place)
    studio = Studio(templates, Pictures())
    with suppress(EOFError, ConnectionError):
        while True:
            task, given = line.recv()
            for told in task(studio, *given):
                line.send(told)
            line.send(None)


def _pages(studio: Studio, name: Name, file: Path | None, forget: bool) -> Iterator[View]:
    if forget:
        studio.forget()
    yield from studio.make(name, file, View())


def _word(studio: Studio, file: Path) -> Iterator[bytes | tuple[Problem, ...]]:
    try:
        yield studio.word(file)
    except InputError as error:
        yield error.problems


def _problems(studio: Studio, file: Path) -> Iterator[tuple[Problem, ...] | bool]:
    problems = studio.problems(file)
    yield False if problems is None else problems  # None would end the answer


def _picture(studio: Studio, pdf: bytes, number: int) -> Iterator[bytes]:
    yield studio.picture(pdf, number)

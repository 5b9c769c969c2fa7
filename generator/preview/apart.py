"""A studio in a process of its own: it takes no time of who is typing, nor can it stop them.

The process is made by one that has loaded the engines and does nothing else (``forkserver``),
since it may have to be made anew at any time, and a process with threads is not to be forked.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Lock
from time import monotonic

from generator.build.worker import settle_in
from generator.preview.followed import Name
from generator.preview.pages import Pictures
from generator.preview.studio import Studio, View, behind, underway
from generator.problems import Place, Problem

PATIENCE = 120.0
"""So many seconds a document may take."""

TRIES = 2
"""So many times a document is begun, when the process is ended from outside."""

ENDED = "het voorbeeld kon niet worden gemaakt: het proces is van buiten gestopt"
TOO_LONG = f"het voorbeeld kon niet binnen {PATIENCE:.0f} seconden worden gemaakt"

Asked = tuple[Name, Path | None, bool]
"""A document, its file, and whether what was kept ready is to be forgotten first."""


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
        asked = name, file, self._forget
        self._forget = False
        for made in self._made(asked):
            if made.underway:
                yield underway(earlier, made.problems)
            else:
                yield made if made.pdf else behind(earlier, *made.problems)

    def forget(self) -> None:
        """Let go of what is kept ready, before the next document."""
        self._forget = True

    def end(self) -> None:
        """End the process, also while it is making a document."""
        with self._lock:
            self._ended = True
            self._process.kill()
            self._process.join()

    def _made(self, asked: Asked) -> Iterator[View]:
        for _ in range(TRIES):
            try:
                yield from self._heard(asked)
            except TimeoutError:
                self._begin_anew()
                yield _only_told(asked, TOO_LONG)
            except (EOFError, OSError):
                self._begin_anew()
                continue
            return
        yield _only_told(asked, ENDED)

    def _heard(self, asked: Asked) -> Iterator[View]:
        """What the process tells of it. Raises ``TimeoutError``, ``EOFError`` and ``OSError``."""
        self._line.send(asked)
        latest = monotonic() + PATIENCE
        told = View(underway=True)
        while told.underway:
            if not self._line.poll(max(latest - monotonic(), 0)):
                raise TimeoutError
            told = self._line.recv()
            yield told

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


def _only_told(asked: Asked, message: str) -> View:
    name, file, _ = asked
    return View(problems=(Problem(Place(str(file or name.document)), message),))


def _serve(line: Connection, templates: Path, place: str) -> None:
    """Make documents until there is nobody to make them for."""
    settle_in(place)
    studio = Studio(templates, Pictures())
    with suppress(EOFError, ConnectionError):
        while True:
            name, file, forget = line.recv()
            if forget:
                studio.forget()
            for view in studio.make(name, file, View()):
                line.send(view)

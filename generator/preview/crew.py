"""Makes the documents of many people: one process for each processor, which share the work."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Collection
from pathlib import Path
from threading import Lock, Thread

from generator.preview.apart import StudioApart
from generator.preview.audience import Audience
from generator.preview.board import Board
from generator.preview.followed import Followed
from generator.problems import Problem


class Crew(Board):
    """Makes the documents that are looked at, side by side.

    Who is free takes the next document, whoever asked for it first. What somebody waits for, a
    Word file, a picture or what is wrong with what waits, is made by one more beside them.
    """

    def __init__(self, followed: Followed, templates: Path, audience: Audience) -> None:
        super().__init__(followed, templates, audience)
        self._place = tempfile.TemporaryDirectory(prefix="rapport-")
        count = len(os.sched_getaffinity(0))
        self._studios = [StudioApart(templates, self._place.name) for _ in range(count)]
        self._aside = StudioApart(templates, self._place.name)
        self._turn = Lock()
        self._threads = [
            Thread(target=self._work, args=(studio,), daemon=True) for studio in self._studios
        ]
        self._threads.append(Thread(target=self._check, daemon=True))

    def start(self) -> None:
        """Begin to make documents."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Have nothing more made, nor what is being made."""
        super().stop()
        for studio in (*self._studios, self._aside):
            studio.end()

    def join(self, timeout: float | None = None) -> None:
        """Wait until all have stopped."""
        for thread in self._threads:
            thread.join(timeout)
        self._place.cleanup()

    def changed(self, paths: Collection[Path]) -> None:
        """Have made again what is looked at, since those files changed."""
        if self.of_templates(paths):
            for studio in self._studios:
                studio.forget()
        super().changed(paths)

    def word(self, file: Path) -> bytes:
        """The Word file of the document in that file, made now. Raises ``InputError``."""
        with self._turn:
            return self._aside.word(file)

    def picture(self, pdf: bytes, number: int) -> bytes | None:
        """The picture of a page, counted from 1; None when it cannot be made."""
        with self._turn:
            return self._aside.picture(pdf, number)

    def _problems(self, file: Path) -> tuple[Problem, ...] | None:
        with self._turn:
            return self._aside.problems(file)

    def _check(self) -> None:
        """Tell what is wrong with what waits, until ``stop``."""
        while (name := self.take_to_check()) is not None:
            self.check(name, self._problems)

    def _work(self, studio: StudioApart) -> None:
        make = studio.make
        while not self.stopped:
            if (name := self.take(make)) is not None:
                self.make(name, make)

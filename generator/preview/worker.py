"""The thread that makes documents again after a save, so that the server can go on serving."""

from __future__ import annotations

import gc
from collections.abc import Collection
from math import inf
from pathlib import Path
from threading import Thread

from generator.preview.audience import Audience
from generator.preview.board import Board
from generator.preview.followed import Followed
from generator.preview.studio import Studio

REST = 0.5
"""After so many seconds without work the worker tidies up."""

MOST = 20
"""After so many documents without rest it tidies up all the same."""


class Worker(Board):
    """Makes the documents that are looked at, in a thread of this process.

    Another one tells what is wrong with a document that waits for the pages of another version.
    """

    def __init__(self, followed: Followed, studio: Studio, audience: Audience) -> None:
        super().__init__(followed, studio.templates, audience)
        self._studio = studio
        self._untidy = 0
        self._threads = [
            Thread(target=self._work, name="preview", daemon=True),
            Thread(target=self._check, name="problems", daemon=True),
        ]

    def start(self) -> None:
        """Begin to make documents."""
        for thread in self._threads:
            thread.start()

    def join(self, timeout: float | None = None) -> None:
        """Wait until the document is done that is being made, after ``stop``."""
        for thread in self._threads:
            thread.join(timeout)

    def changed(self, paths: Collection[Path]) -> None:
        """Have made again what is looked at, since those files changed."""
        if self.of_templates(paths):
            self._studio.forget()
        super().changed(paths)

    def word(self, file: Path) -> bytes:
        """The Word file of the document in that file, made now. Raises ``InputError``."""
        return self._studio.word(file)

    def picture(self, pdf: bytes, number: int) -> bytes | None:
        """The picture of a page, counted from 1."""
        return self._studio.picture(pdf, number)

    def _work(self) -> None:
        """Make documents until ``stop``; tidy up while there is nothing to do."""
        gc.disable()  # a search for garbage takes a fifth of the time of a document
        make = self._studio.make
        try:
            while not self.stopped:
                name = self.take(make, REST if self._untidy else inf)
                if name is None or self._untidy == MOST:
                    self._tidy()
                if name is not None:
                    self._untidy += 1
                    self.make(name, make)
        finally:
            gc.enable()

    def _check(self) -> None:
        """Tell what is wrong with what waits, until ``stop``."""
        while (name := self.take_to_check()) is not None:
            self.check(name, self._studio.problems)

    def _tidy(self) -> None:
        gc.collect()
        self._untidy = 0

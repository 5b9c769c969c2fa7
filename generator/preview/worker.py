"""The thread that makes documents again after a save, so that the server can go on serving."""

from __future__ import annotations

import gc
from collections.abc import Iterable
from pathlib import Path
from threading import Condition, Thread

from generator.preview.audience import Audience
from generator.preview.followed import Followed, Name
from generator.preview.studio import Studio, View

REST = 0.5
"""After so many seconds without work the worker tidies up."""

MOST = 20
"""After so many documents without rest it tidies up all the same."""


class Worker(Thread):
    """Makes the documents that are looked at; what is asked meanwhile, it makes once after.

    ``views`` is what was made last of each document.
    """

    def __init__(self, followed: Followed, studio: Studio, audience: Audience) -> None:
        super().__init__(name="preview", daemon=True)
        self.views: dict[Name, View] = {}
        self._followed = followed
        self._studio = studio
        self._audience = audience
        self._news = Condition()
        self._current: set[Name] = set()
        self._waiting: dict[Name, None] = {}
        self._stopped = False
        self._untidy = 0

    @property
    def templates(self) -> Path:
        """Where the templates are with which it makes them."""
        return self._studio.templates

    def ask(self, name: Name) -> None:
        """Have the document made, unless it is as it should be."""
        with self._news:
            if name not in self._current:
                self._waiting[name] = None
                self._news.notify()

    def changed(self, paths: Iterable[Path]) -> None:
        """Have made again what is looked at, since those files changed."""
        if any(path.is_relative_to(self.templates) for path in paths):
            self._studio.forget()
        with self._news:
            self._current.clear()
            self._waiting.update(dict.fromkeys(self._audience.watched()))
            self._news.notify()

    def stop(self) -> None:
        """End the thread after the document that it is making."""
        with self._news:
            self._stopped = True
            self._news.notify()

    def run(self) -> None:
        """Make documents until ``stop``."""
        gc.disable()  # a search for garbage takes a fifth of the time of a document
        try:
            while (name := self._next()) is not None:
                file = self._followed.table().get(name)
                self.views[name] = self._studio.make(name, file, self.views.get(name, View()))
                self._audience.tell(name)
        finally:
            gc.enable()

    def _next(self) -> Name | None:
        """The next document to make, or None to stop; tidies up while there is nothing to do."""
        with self._news:
            while not self._waiting and not self._stopped:
                if not self._news.wait(REST if self._untidy else None):
                    self._tidy()
            if self._stopped:
                return None
            if self._untidy == MOST:
                self._tidy()
            self._untidy += 1
            name = next(iter(self._waiting))
            del self._waiting[name]
            self._current.add(name)
            return name

    def _tidy(self) -> None:
        gc.collect()
        self._untidy = 0

"""Which documents are to be made, for one or more who make them, and what was made of each."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from threading import Condition

from generator.preview.audience import Audience
from generator.preview.followed import Followed, Name
from generator.preview.studio import View

Make = Callable[[Name, Path | None, View], View]
"""Makes a document, of its file and what was seen of it before; never raises."""


class Board:
    """The documents that are looked at; what is asked while it is made, is made once after.

    ``views`` is what was made last of each document. A document is never made twice at once.
    """

    def __init__(self, followed: Followed, templates: Path, audience: Audience) -> None:
        self.views: dict[Name, View] = {}
        self.templates = templates
        self.stopped = False
        self._followed = followed
        self._audience = audience
        self._news = Condition()
        self._current: set[Name] = set()
        self._waiting: dict[Name, None] = {}
        self._underway: set[Name] = set()
        self._makers: dict[Name, Make] = {}

    def ask(self, name: Name) -> None:
        """Have the document made, unless it is as it should be."""
        with self._news:
            if name not in self._current:
                self._waiting[name] = None
                self._news.notify_all()

    def changed(self, paths: Collection[Path]) -> None:
        """Have made again what is looked at, since those files changed."""
        same = set() if self.of_templates(paths) else self._followed.untouched(paths)
        with self._news:
            self._current &= same
            self._waiting.update(dict.fromkeys(self._audience.watched() - same))
            self._news.notify_all()

    def of_templates(self, paths: Collection[Path]) -> bool:
        """Whether one of those files is a template, or belongs to a house style."""
        return any(path.is_relative_to(self.templates) for path in paths)

    def stop(self) -> None:
        """Have nothing more made."""
        with self._news:
            self.stopped = True
            self._news.notify_all()

    def take(self, make: Make, patience: float | None = None) -> Name | None:
        """The next document for who makes them so; None when there is none for so long, or when
        nothing more is to be made.

        Who made a document before does so faster: it comes first.
        """
        with self._news:
            self._news.wait_for(lambda: self.stopped or self._free(), patience)
            free = [] if self.stopped else self._free()
            if not free:
                return None
            name = next((one for one in free if self._makers.get(one) == make), free[0])
            del self._waiting[name]
            self._current.add(name)
            self._underway.add(name)
            self._makers[name] = make
            return name

    def make(self, name: Name, make: Make) -> None:
        """Make a document that was taken, and tell who look at it."""
        file = self._followed.table().get(name)
        self.views[name] = make(name, file, self.views.get(name, View()))
        with self._news:
            self._underway.discard(name)
            self._news.notify_all()
        self._audience.tell(name)

    def _free(self) -> list[Name]:
        """What waits, and is not being made."""
        return [name for name in self._waiting if name not in self._underway]

"""Which documents are to be made, for one or more who make them, and what was made of each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from math import inf
from pathlib import Path
from threading import Condition
from time import monotonic

from generator.preview.audience import Audience
from generator.preview.followed import Followed, Name
from generator.preview.studio import View, underway
from generator.problems import Problem

A_WHILE = 0.5
"""After so many seconds of waiting another one makes a document, however long that takes."""

A_MOMENT = 0.05
"""After so many seconds of waiting it is told what is wrong with a document."""

Make = Callable[[Name, Path | None, View], Iterator[View]]
"""Makes a document, of its file and what was seen of it before, and tells each step; never raises.
The last one is not ``underway``."""

Check = Callable[[Path], tuple[Problem, ...] | None]
"""Tells what is wrong with the document in a file, without its pages; None if it cannot."""


class Board:
    """The documents that are looked at; what is asked while it is made, is made once after.

    ``views`` is what was made last of each document. A document is never made twice at once. What
    is wrong with one that has to wait is told ahead of its pages.
    """

    def __init__(self, followed: Followed, templates: Path, audience: Audience) -> None:
        self.views: dict[Name, View] = {}
        self.templates = templates
        self.stopped = False
        self._followed = followed
        self._audience = audience
        self._news = Condition()
        self._current: set[Name] = set()
        self._waiting: dict[Name, float] = {}
        self._underway: set[Name] = set()
        self._makers: dict[Name, Make] = {}
        self._checked: set[Name] = set()
        self._ahead: dict[Name, tuple[Problem, ...]] = {}

    def ask(self, name: Name) -> None:
        """Have the document made, unless it is as it should be."""
        with self._news:
            if name not in self._current:
                self._wait_for([name])

    def changed(self, paths: Collection[Path]) -> None:
        """Have made again what is looked at, since those files changed."""
        same = set() if self.of_templates(paths) else self._followed.untouched(paths)
        with self._news:
            self._current &= same
            self._wait_for(self._audience.watched() - same)

    def of_templates(self, paths: Collection[Path]) -> bool:
        """Whether one of those files is a template, or belongs to a house style."""
        return any(path.is_relative_to(self.templates) for path in paths)

    def stop(self) -> None:
        """Have nothing more made."""
        with self._news:
            self.stopped = True
            self._news.notify_all()

    def word(self, file: Path) -> bytes:
        """The Word file of the document in that file, made now. Raises ``InputError``."""
        raise NotImplementedError

    def picture(self, pdf: bytes, number: int) -> bytes | None:
        """The picture of a page, counted from 1; None when it cannot be made."""
        raise NotImplementedError

    def take(self, make: Make, patience: float = inf) -> Name | None:
        """The next document for who makes them so; None when there is none for so long, or when
        nothing more is to be made.
        """
        latest = monotonic() + patience
        with self._news:
            while not self.stopped and (name := self._next_for(make)) is None:
                left = latest - monotonic()
                if left <= 0:
                    return None
                nap = min(left, A_WHILE if self._waiting else inf)
                self._news.wait(nap if nap < inf else None)
            return None if self.stopped or name is None else self._taken(name, make)

    def make(self, name: Name, make: Make) -> None:
        """Make a document that was taken, and tell each step to who look at it."""
        file = self._followed.table().get(name)
        for view in make(name, file, self.views.get(name, View())):
            with self._news:
                ahead = self._ahead.get(name)
                self.views[name] = view if ahead is None else replace(view, problems=ahead)
            self._audience.tell(name)
        with self._news:
            self._underway.discard(name)
            self._news.notify_all()

    def take_to_check(self) -> Name | None:
        """The next document that has to wait, for who tells what is wrong with it; None when
        nothing more is to be told.
        """
        with self._news:
            while not self.stopped:
                unchecked = [name for name in self._waiting if name not in self._checked]
                since = min(map(self._waiting.__getitem__, unchecked), default=inf)
                nap = since + A_MOMENT - monotonic()
                if nap <= 0:
                    name = min(unchecked, key=self._waiting.__getitem__)
                    self._checked.add(name)
                    return name
                self._news.wait(nap if nap < inf else None)
        return None

    def check(self, name: Name, check: Check) -> None:
        """Tell what is wrong with a document, if it still waits to be made."""
        file = self._followed.table().get(name)
        problems = check(file) if file and name in self._waiting else None
        with self._news:
            if problems is None or name not in self._waiting:
                return
            self._ahead[name] = problems
            self.views[name] = underway(self.views.get(name, View()), problems)
        self._audience.tell(name)

    def _next_for(self, make: Make) -> Name | None:
        """Who made a document before has its pages, and does it faster: others take it only when
        it waits for a while."""
        free = [name for name in self._waiting if name not in self._underway]
        own = (name for name in free if self._makers.get(name, make) == make)
        late = (name for name in free if monotonic() - self._waiting[name] >= A_WHILE)
        return next(own, None) or next(late, None)

    def _taken(self, name: Name, make: Make) -> Name:
        del self._waiting[name]
        self._checked.discard(name)
        self._ahead.pop(name, None)
        self._current.add(name)
        self._underway.add(name)
        self._makers[name] = make
        return name

    def _wait_for(self, names: Iterable[Name]) -> None:
        """Have those made; who waits already goes on waiting."""
        for name in names:
            self._waiting.setdefault(name, monotonic())
            self._checked.discard(name)
        self._news.notify_all()

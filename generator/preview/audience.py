"""Who is looking at which document: the open pages, to be told when there is something new."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from generator.preview.followed import Name

BREATH = 15.0
"""After so many seconds without news a sign of life, so that a page that left is noticed."""


class Listener:
    """One open page; may be rung from any thread."""

    def __init__(self, name: Name) -> None:
        self.name = name
        self._loop = asyncio.get_running_loop()
        self._bell = asyncio.Event()

    def ring(self) -> None:
        """Say that there is news."""
        self._loop.call_soon_threadsafe(self._bell.set)

    async def news(self) -> bool:
        """Wait for news; False when there was none for a while."""
        try:
            async with asyncio.timeout(BREATH):
                await self._bell.wait()
        except TimeoutError:
            return False
        self._bell.clear()
        return True


class Audience:
    """The open pages."""

    def __init__(self) -> None:
        self.closed = False
        self._lock = Lock()
        self._listeners: set[Listener] = set()

    @contextmanager
    def seat(self, name: Name) -> Iterator[Listener]:
        """A place for a page that looks at that document, for as long as it is open."""
        listener = Listener(name)
        with self._lock:
            self._listeners.add(listener)
        try:
            yield listener
        finally:
            with self._lock:
                self._listeners.discard(listener)

    def watched(self) -> set[Name]:
        """The documents that somebody looks at."""
        with self._lock:
            return {listener.name for listener in self._listeners}

    def tell(self, name: Name) -> None:
        """Say from any thread that there is something new of that document."""
        with self._lock:
            for listener in self._listeners:
                if listener.name == name:
                    listener.ring()

    def tell_all(self) -> None:
        """Say from any thread that there is something new of every document."""
        for name in self.watched():
            self.tell(name)

    def close(self) -> None:
        """Let all pages go: the preview stops."""
        self.closed = True
        self.tell_all()

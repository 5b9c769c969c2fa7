"""Notices saves, also by editors that put a new file in the place of the old one.

Folders are watched, not files. When a folder comes, goes or is replaced, watching starts anew
with the folders that are there then. Each is held open meanwhile: a file system gives the number
of a folder that is gone to the next one, so that only then another folder has another number.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event, Thread

from watchfiles import Change, watch

from generator.dossier.file_names import FOREIGN_ENDING
from generator.places import ROOMS
from generator.preview.followed import Followed

QUIET = 5
"""After so many milliseconds without another change a save is complete."""

LONGEST = 100
"""After so many milliseconds changes are told even if more come."""

LOOK_AROUND = 1000
"""After so many milliseconds without a change it is seen whether the folders are the same."""


Number = tuple[int, int]
"""By which a file system knows a folder, for as long as somebody holds it open."""


class Watcher(Thread):
    """Tells which files changed, until ``stop``."""

    def __init__(
        self, followed: Followed, templates: Path, changed: Callable[[Collection[Path]], object]
    ) -> None:
        super().__init__(name="watcher", daemon=True)
        self._followed = followed
        self._templates = templates
        self._changed = changed
        self._stopped = Event()
        self._polling: bool | None = None  # None: as watchfiles finds best

    def stop(self) -> None:
        """End the thread."""
        self._stopped.set()

    def run(self) -> None:
        """Watch until ``stop``."""
        while not self._stopped.is_set():
            try:
                with _held(self._folders()) as folders:
                    self._watch(folders)
            except FileNotFoundError:  # a folder went away just now
                self._stopped.wait(LOOK_AROUND / 1000)
            except (OSError, RuntimeError, ValueError):  # cannot be watched: look by ourselves
                self._polling = True
                self._stopped.wait(LOOK_AROUND / 1000)
            self._changed(())

    def _watch(self, folders: Mapping[Path, Number]) -> None:
        """Tell of changes as long as the folders stay the same."""
        for changes in watch(
            *(folders or [self._templates]),
            watch_filter=self._matters,
            recursive=False,
            step=QUIET,
            debounce=LONGEST,
            rust_timeout=LOOK_AROUND,
            yield_on_timeout=True,
            stop_event=self._stopped,
            force_polling=self._polling,
        ):
            if changes:
                self._changed({Path(path) for _, path in changes})
            if {folder: _number(folder.stat()) for folder in self._folders()} != folders:
                return

    def _folders(self) -> set[Path]:
        """The folders that are there."""
        templates = [self._templates, *filter(Path.is_dir, self._templates.rglob("*"))]
        followed = (path.resolve() for path in self._followed.folders())
        return {folder for folder in (*templates, *followed) if folder.is_dir()}

    def _matters(self, change: Change, path: str) -> bool:
        """Whether a change may be seen in a document; editors leave other files beside it."""
        file = Path(path)
        if file.name.startswith((".", "~")) or file.name.endswith("~"):
            return False
        is_input = bool(FOREIGN_ENDING.search(path)) or file.parent.name in ROOMS
        return is_input or file.is_relative_to(self._templates)


@contextmanager
def _held(folders: Iterable[Path]) -> Iterator[Mapping[Path, Number]]:
    """The numbers of those folders, each held open so that no other one gets it."""
    with ExitStack() as stack:
        numbers = {}
        for folder in folders:
            opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            stack.callback(os.close, opened)
            numbers[folder] = _number(os.fstat(opened))
        yield numbers


def _number(about: os.stat_result) -> Number:
    return about.st_dev, about.st_ino

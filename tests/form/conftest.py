"""A dossier on disk of which a form is filled in, and a store with a clock that stands still."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.form.store import Saved, Store
from generator.origin import Loc
from generator.source.editing import Change, Put

NOTA = b"""\
# Voor de BR van september
onderwerp: Voortgang  # kort houden
doel: Besluiten
secties:
  - kop: Aanleiding
    tekst: Oud

  # over de voortgang
  - kop: Voortgang
    tekst: Traag
"""


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Desk:
    """A file, and somebody who fills it in with a form of one version."""

    store: Store
    file: Path
    clock: Clock

    def write(self, content: bytes) -> None:
        """Another program saves the file."""
        self.file.write_bytes(content)

    def replace(self, old: str, new: str) -> None:
        """Another program changes words in the file."""
        content = self.file.read_bytes()
        assert old.encode() in content
        self.write(content.replace(old.encode(), new.encode(), 1))

    @property
    def content(self) -> bytes:
        """What the file holds."""
        return self.file.read_bytes()

    def version(self) -> str:
        """The version of a form that is made now."""
        return self.store.read(self.file).name

    def put(
        self, value: str | None, *loc: str | int, was: str | None = None, who: str = ""
    ) -> Saved:
        """Somebody types in a field, with a form that was made just now."""
        return self.change(Put(loc, value), was, who)

    def change(self, change: Change, was: str | None = None, who: str = "") -> Saved:
        """Somebody changes something, with a form that was made just now."""
        return self.store.change(self.file, self.version(), change, was, who=who)

    @property
    def folder(self) -> Path:
        """The dossier."""
        return self.file.parent


SUBJECT: Loc = ("onderwerp",)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    folder = tmp_path / "inputs/2025-09-br"
    folder.mkdir(parents=True)
    clock = Clock()
    desk = Desk(Store(clock), folder / "nota.yaml", clock)
    desk.write(NOTA)
    return desk

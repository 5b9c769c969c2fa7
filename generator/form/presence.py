"""Who has which file of a dossier open, for colleagues to see."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock

from generator.form.files import FormFile
from generator.form.rights import Rights
from generator.preview.audience import Audience
from generator.preview.followed import Name


@dataclass(eq=False)
class Seat:
    """Somebody at an open page, and what colleagues read of that."""

    name: Name
    who: str
    words: str


class Presence:
    """The pages that are open. Who works alone is never told anything."""

    def __init__(self, audience: Audience) -> None:
        self._audience = audience
        self._lock = Lock()
        self._seats: list[Seat] = []

    @contextmanager
    def seat(self, name: Name, file: FormFile, rights: Rights) -> Iterator[None]:
        """A place for who has that file open beside that document; colleagues are told."""
        does = "werkt" if rights.may_change(name.dossier, file.name) else "kijkt"
        seat = Seat(name, rights.who, f"{rights.name} {does} in {file.label}")
        with self._lock:
            self._seats.append(seat)
        self._tell_colleagues(seat)
        try:
            yield
        finally:
            with self._lock:
                self._seats.remove(seat)
            self._tell_colleagues(seat)

    def colleagues(self, dossier: str, who: str) -> list[str]:
        """What the others do in that dossier, each thing once."""
        with self._lock:
            seats = [one for one in self._seats if one.name.dossier == dossier and one.who != who]
        return sorted({seat.words for seat in seats})

    def _tell_colleagues(self, seat: Seat) -> None:
        with self._lock:
            others = {one.name for one in self._seats if one.who != seat.who}
        for name in others:
            if name.dossier == seat.name.dossier:
                self._audience.tell(name)

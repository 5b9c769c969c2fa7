"""The footnotes of a text: each is defined once and used once."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.content.inline import Footnote
from generator.markdown.faults import (
    NOTE_EMPTY,
    NOTE_TOO_MANY,
    NOTE_TWICE_DEFINED,
    NOTE_TWICE_USED,
    NOTE_UNDEFINED,
    NOTE_UNUSED,
    Fault,
)
from generator.markdown.inlines import NoteOf
from generator.markdown.offsets import Position

MOST = 200
"""The most notes in a text: each costs a page 35 ms, a hundred times what a line costs."""


@dataclass(slots=True)
class Notes:
    """Keeps the definitions and gives each to its one reference."""

    faults: list[Fault]
    _defined: dict[str, Footnote] = field(default_factory=dict)
    _places: dict[str, Position] = field(default_factory=dict)
    _used: set[str] = field(default_factory=set)

    def define(self, label: str, note: Footnote, position: Position) -> None:
        """Keep what ``label`` stands for."""
        if label in self._defined:
            self.faults.append(Fault(*position, NOTE_TWICE_DEFINED.format(label=label)))
            return
        if not note.children:
            self.faults.append(Fault(*position, NOTE_EMPTY.format(label=label)))
        self._defined[label] = note
        self._places[label] = position

    def use(self, label: str) -> Footnote | str:
        """The note for a reference, or the message why there is none."""
        if label not in self._defined:
            return NOTE_UNDEFINED.format(label=label)
        if label in self._used:
            return NOTE_TWICE_USED.format(label=label)
        self._used.add(label)
        return self._defined[label]

    def refusing(self, message: str) -> NoteOf:
        """For a place where there can be no note; a reference there is used all the same."""

        def refuse(label: str) -> str:
            self._used.add(label)
            return message

        return refuse

    def report(self) -> None:
        """Call when the whole text was read: a definition without reference would vanish."""
        if len(self._places) > MOST:
            _, position = list(self._places.items())[MOST]
            message = NOTE_TOO_MANY.format(count=len(self._places), limit=MOST)
            self.faults.append(Fault(*position, message))
        for label, position in self._places.items():
            if label not in self._used:
                message = NOTE_UNUSED.format(label=label)
                self.faults.append(Fault(*position, message, unused_note=label))

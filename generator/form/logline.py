"""A line of the log of a dossier: what it says of a change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from generator.disk.chain import Chained
from generator.form.deed import Deed, Soort
from generator.origin import from_words, in_words
from generator.source import Data

LINE_STARTS = (b'{"op": "',)
"""How every line begins."""


@dataclass(frozen=True)
class LogLine(Chained):
    """A change: when, by whom, in which file at which place, from what to what.

    ``plek`` is the path in words (``secties › 4 › tekst``), ``voor`` and ``na`` are the hashes of
    the file before and after, ``vorige`` is that of the line before.
    """

    op: str
    wie: str
    bestand: str
    soort: str
    plek: str
    van: Data
    naar: Data
    voor: str
    na: str
    vorige: str

    @property
    def moment(self) -> datetime:
        """When it was."""
        return datetime.fromisoformat(self.op)

    @property
    def deed(self) -> Deed:
        """What was done."""
        return Deed(Soort(self.soort), from_words(self.plek), self.van, self.naar)


@dataclass(frozen=True)
class Told:
    """What the log is to tell of a change: by whom, what, and the hashes of the file around it."""

    file: str
    who: str
    deed: Deed
    before: str
    after: str

    def line(self, previous: str) -> LogLine:
        """Its line in the log, now, behind the one with that hash."""
        deed = self.deed
        return LogLine(
            op=datetime.now().astimezone().isoformat(timespec="seconds"),
            wie=self.who,
            bestand=self.file,
            soort=deed.soort.value,
            plek=in_words(deed.loc),
            van=deed.van,
            naar=deed.naar,
            voor=self.before,
            na=self.after,
            vorige=previous,
        )


def line_from(data: dict[str, Any]) -> LogLine:
    """What the fields of a line say. Raises ``ValueError`` or ``TypeError`` for others."""
    line = LogLine(**data)
    texts = (line.op, line.wie, line.bestand, line.soort, line.plek, line.voor, line.na)
    if not all(isinstance(text, str) for text in (*texts, line.vorige)):
        raise TypeError
    if line.moment.tzinfo is None:
        raise ValueError
    for deed in (line.deed, line.deed.reverse()):
        deed.change()
    return line

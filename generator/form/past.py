"""What somebody did to a file in one go, by the lines of its log."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cached_property

from generator.form.deed import Deed, Soort
from generator.form.logline import LogLine

PAUSE = 60
"""Who types on in a field within so many seconds, still does the same thing."""


@dataclass(frozen=True)
class Past:
    """What was done in one go: its first line of the log, its last one, and all of it together.

    ``elsewhere``: before it the file was changed with another program; then nobody knows where
    what is older stood. ``void``: the file went back to what it was before it, as it was never
    written since the program was killed, or as another program put it back.
    """

    first: LogLine
    last: LogLine
    elsewhere: bool = False
    void: bool = False

    @cached_property
    def deed(self) -> Deed:
        """All of it together."""
        return replace(self.first.deed, naar=self.last.naar)

    def goes_on(self, line: LogLine) -> bool:
        """Whether with that line somebody typed on in the same field, and did not put it back."""
        waited = line.moment - self.last.moment
        return (
            not self.void
            and line.soort == self.last.soort == Soort.WAARDE.value
            and line.naar != self.first.van
            and (line.plek, line.wie, line.voor) == (self.last.plek, self.last.wie, self.last.na)
            and timedelta() <= waited <= timedelta(seconds=PAUSE)
        )

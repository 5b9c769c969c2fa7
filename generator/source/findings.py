"""What was found wrong in one file so far, so that all of it can be told at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NoReturn

from generator.problems import InputError, Place, Problem

MAX_FINDINGS = 100
"""More than this nobody reads; a file of nothing but control characters stays cheap."""

Finding = tuple[Place, str]
"""Where something is wrong, and what."""


class Findings:
    """The problems of one file. Gives up with an ``InputError`` when there are too many."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []

    def add(self, place: Place, message: str) -> None:
        """Note a problem; reading goes on."""
        if len(self._problems) >= MAX_FINDINGS:
            self.stop(place, "vanaf hier is dit bestand niet verder gecontroleerd: te veel fouten")
        self._problems.append(Problem(place, message))

    def add_all(self, findings: Iterable[Finding]) -> None:
        """Note several problems."""
        for place, message in findings:
            self.add(place, message)

    def stop(self, place: Place, message: str) -> NoReturn:
        """Raise all that was found: after this problem nothing sensible can be read."""
        raise InputError([*self._problems, Problem(place, message)])

    def finish(self) -> None:
        """Raise all that was found, if anything was."""
        if self._problems:
            raise InputError(self._problems)

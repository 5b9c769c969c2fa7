"""Warnings that staff answered at their place, with ``# klopt:`` and a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from generator.dossier.dossier_files import DossierFiles
from generator.origin import Origin
from generator.problems import MAX_ERRORS, Problem, Severity
from generator.source.remarks import WORD, Remark

WITHOUT_REASON = f"schrijf achter '{WORD}:' waarom dit klopt; zonder reden telt deze opmerking niet"
NEEDLESS = "hier is niets meer dat niet klopt; haal deze opmerking weg"


class Silence:
    """The remarks of a dossier, and which of them answered a warning."""

    def __init__(self, files: DossierFiles) -> None:
        own = {name: path for name, path in files.paths().items() if path != files.shared}
        self._remarks = {name: files.models[path][0].remarks() for name, path in own.items()}
        self._used: set[Remark] = set()

    def answers(self, origin: Origin | None) -> bool:
        """Whether a remark says that the value is right as it is."""
        if origin is None:
            return False
        remarks = self._remarks.get(origin.file, ())
        found = {one for one in remarks if one.reason and one.covers(origin.loc)}
        self._used |= found
        return bool(found)

    def without_answered(self, problems: Iterable[Problem]) -> list[Problem]:
        """The problems, without warnings that were answered."""
        return [
            one
            for one in problems
            if one.severity is Severity.ERROR or not self.answers(one.origin)
        ]

    def complaints(self) -> Iterator[Problem]:
        """What is wrong with the remarks, when all that they might answer was asked."""
        return islice(self._complaints(), MAX_ERRORS)

    def _complaints(self) -> Iterator[Problem]:
        for file, remarks in self._remarks.items():
            for remark in remarks:
                if remark not in self._used:
                    message = NEEDLESS if remark.reason else WITHOUT_REASON
                    at = Problem.at(Origin(file, remark.loc or ()), message, Severity.WARNING)
                    yield at.placed(remark.place)

"""Warnings that staff answered at their place, with ``# klopt:`` and a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from generator.dossier.dossier_files import DossierFiles
from generator.dossier.outdated.validity import Validity, remarks_of
from generator.origin import Origin
from generator.problems import MAX_ERRORS, Problem, Severity
from generator.source.remarks import Remark

NEEDLESS = "hier is niets meer dat niet klopt; haal deze opmerking weg"


class Silence:
    """The remarks of a dossier, and which of them answered a warning."""

    def __init__(self, files: DossierFiles, validity: Validity) -> None:
        self._remarks: dict[str, list[Remark]] = {}
        self._faults: dict[tuple[str, Remark], str] = {}
        for file, remark in remarks_of(files):
            self._remarks.setdefault(file, []).append(remark)
            if fault := validity.fault(file, remark):
                self._faults[file, remark] = fault
        self._used: set[tuple[str, Remark]] = set()

    def answers(self, origin: Origin | None) -> bool:
        """Whether a remark says that the value is right as it is."""
        if origin is None:
            return False
        every = ((origin.file, one) for one in self._remarks.get(origin.file, ()))
        found = {one for one in every if one[1].covers(origin.loc) and one not in self._faults}
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
                if (file, remark) not in self._used:
                    message = self._faults.get((file, remark), NEEDLESS)
                    at = Problem.at(Origin(file, remark.loc or ()), message, Severity.WARNING)
                    yield at.placed(remark.place)

"""Proves, before anything is written, that the edits somebody took are right.

The dossier must be as sound with them as it is without; and made of the YAML with them, the
document must say what the file that came back says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from generator.dossier.memory import Memory
from generator.dossier.reading import read_dossier
from generator.dossier.shelf import Disk
from generator.problems import InputError, Problem, Severity
from generator.returning.bringing.offers import Clash, Offer
from generator.returning.bringing.planning import Planned, base_after, planned
from generator.returning.bringing.present import Present
from generator.returning.edits.changes import Edit, Returned
from generator.returning.travelled import Travelled

Again: TypeAlias = Callable[[Travelled], Returned]
"""Reads the same file once more, as if it had been made of that YAML."""

REFUSED = "de controle weigert dit: {}"
NOT_SAME = "dit komt in het document anders terug dan het in Word staat; neem het zelf over"
OTHERS_FOLLOW = (
    "met deze wijziging komt in het document ook ergens anders iets anders te staan dan in Word;"
    " neem het zelf over"
)
EMPTIED = (
    "dit is in Word leeg gemaakt, maar als het niet is ingevuld zegt het document hier zelf iets;"
    " haal het zelf weg als u dat bedoelt"
)


@dataclass(frozen=True)
class Proven:
    """The offers that may be taken together, and those that may not, with the reason."""

    offers: tuple[Offer, ...]
    clashes: tuple[Clash, ...]


class Proof:
    """What may be taken of a file that came back, held against the YAML of now."""

    def __init__(self, returned: Returned, present: Present, again: Again, templates: Path) -> None:
        self._returned = returned
        self._present = present
        self._again = again
        self._templates = templates

    def of(self, offers: Sequence[Offer]) -> Proven:
        """Which of them may be taken together, and which may not."""
        sound, refused = self._sound(offers)
        astray = self._astray(sound)
        edits = [clash.edit for clash in astray]
        same = [one for one in sound if one.edit not in edits]
        if astray and self._astray(same):
            same, astray = [], _clashes(sound, OTHERS_FOLLOW)
        return Proven(tuple(same), (*refused, *astray))

    def require(self, offers: Sequence[Offer]) -> tuple[Planned, ...]:
        """The files with all of those. Raises ``InputError`` when that is not right."""
        files = planned(offers)
        if problems := self._new_problems(files):
            raise InputError(problems)
        if astray := self._astray(offers):
            raise InputError([Problem(one.place, one.reason) for one in astray])
        return files

    def _sound(self, offers: Sequence[Offer]) -> tuple[list[Offer], list[Clash]]:
        """The offers with which the dossier is as sound as it was, and the others."""
        if not self._problems_with(offers):
            return list(offers), []
        sound, refused = list[Offer](), list[Clash]()
        for one in offers:
            if problems := self._problems_with([*sound, one]):
                refused.append(Clash(one.edit, one.place, REFUSED.format(problems[0].message)))
            else:
                sound.append(one)
        return sound, refused

    def _problems_with(self, offers: Sequence[Offer]) -> Sequence[Problem]:
        """Why those offers cannot be taken together; nothing if they can."""
        try:
            return self._new_problems(planned(offers))
        except InputError as error:
            return error.problems

    def _new_problems(self, files: Iterable[Planned]) -> list[Problem]:
        """The errors that the dossier does not have now, and has with those files."""
        errors = self._errors({one.file.path: one.content for one in files})
        return [one for one in errors if _known_by(one) not in self._known]

    @cached_property
    def _known(self) -> frozenset[tuple[str, str]]:
        """What is wrong with the dossier as it is now."""
        return frozenset(map(_known_by, self._errors({})))

    def _errors(self, changed: Mapping[Path, bytes]) -> list[Problem]:
        """What is wrong with the dossier when those files hold that."""
        document = self._present.document
        try:
            memory = Memory(_Instead(changed))
            dossier = read_dossier(document.parent, memory, self._templates)
            problems = dossier.problems
            for one in dossier.only([document.stem]).documents:
                dossier.contents_of(one.document)
        except InputError as error:
            problems = error.problems
        return [one for one in problems if one.severity is Severity.ERROR]

    def _astray(self, offers: Sequence[Offer]) -> list[Clash]:
        """The offers of which the document does not say what the file says once they are made.

        The file is read against its own YAML with all of them: what is an edit then still, and
        was not left out, came back otherwise. If it is not known from which, it is of all. An
        edit that only takes one back stands for another place with the same field, which follows.
        """
        if not offers:
            return []
        taken = [one.edit for one in offers]
        files = base_after(self._returned.base, taken)
        again = self._again(Travelled(files, self._returned.name))
        back = {(edit.origin, edit.after, edit.before) for edit in taken}
        left = [one for one in again.edits if (one.origin, one.before, one.after) not in back]
        left_out = Counter(_said(edit) for edit in self._returned.edits if edit not in taken)
        astray = Counter(map(_said, left)) - left_out
        if not astray:
            return []
        wrong = [one for one in offers if _said(one.edit) in astray]
        if not wrong:
            return _clashes(offers, OTHERS_FOLLOW)
        return [Clash(one.edit, one.place, _not_same(one)) for one in wrong]


def _clashes(offers: Iterable[Offer], reason: str) -> list[Clash]:
    return [Clash(one.edit, one.place, reason) for one in offers]


def _not_same(offer: Offer) -> str:
    """Why the document says something else with that offer."""
    return NOT_SAME if offer.edit.after else EMPTIED


def _known_by(problem: Problem) -> tuple[str, str]:
    """By which a problem is known again when lines above it came or went."""
    return problem.place.file, problem.message


def _said(edit: Edit) -> tuple[str, str]:
    """By which an edit is known again when items before it came or went."""
    return edit.origin.file, edit.after


class _Instead(Disk):
    """The disk, on which some files hold something else."""

    def __init__(self, contents: Mapping[Path, bytes]) -> None:
        super().__init__()
        self._contents = contents

    def read(self, path: Path) -> bytes:
        """The contents of a file. Raises ``InputError`` when it cannot be read."""
        return self._contents[path] if path in self._contents else super().read(path)

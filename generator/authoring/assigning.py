"""Who of the board comes where: read from a dossier, and written into its kalender.yaml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.authoring.mending.files import CHANGED
from generator.disk.input_file import read_input
from generator.disk.lock import replacing
from generator.disk.replacing import successor, take_place
from generator.dossier.dossier_files import DossierFiles, read_files
from generator.dossier.file_names import ENDING
from generator.dossier.memory import Memory
from generator.dossier.shelf import Disk
from generator.dossier.year_before import calendar_of_year_before
from generator.model.facts.kalender import Kalender
from generator.model.facts.verdeling import Verdeling
from generator.model.kind import Feiten
from generator.places import input_name
from generator.problems import InputError, Place, Problem, Severity, in_order, until_too_many
from generator.source import Source
from generator.verdeling.building import Facts
from generator.verdeling.proposal import Proposal
from generator.verdeling.writing import written

NO_CALENDAR = "dit bestand is er niet, en zonder kalender is er niets te verdelen"


@dataclass(frozen=True)
class Year:
    """What is to be assigned, and the files in which it stands, by the names that origins have."""

    facts: Facts
    calendar: Path
    texts: Mapping[str, Source]

    def located(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """The problems with values of those files, at their lines."""
        return in_order(self.texts[one.place.file].located(one) for one in problems)

    def write(self, proposal: Proposal) -> None:
        """Put who was assigned into kalender.yaml, whole or not at all.

        Raises ``InputError`` when it is not as it was read or cannot be written in,
        ``MachineError`` when the disk refuses.
        """
        name, before = str(self.calendar), self.texts[input_name(self.calendar)].raw
        after = written(before, name, proposal)
        real = self.calendar.resolve()  # a link stays
        with replacing(real), successor(real, after) as draft:
            if read_input(real, name) != before:
                raise InputError([Problem(Place(name), CHANGED)])
            take_place(draft, real)


def read_year(folder: Path) -> Year:
    """What stands in a dossier of who comes where. It needs no document, and what is wrong in its
    other files does not matter. Raises ``InputError``.
    """
    memory = Memory(Disk())
    files = read_files(folder, memory)
    _, organisatie = files.organisation()
    texts = {name: files.models[path][0] for name, path in files.paths().items()}
    calendar = folder / f"{Kalender.soort}{ENDING}"
    if errors := [one for one in _problems(files) if one.severity is Severity.ERROR]:
        raise InputError(errors)
    kader = files.kader()
    kalender = kader.van(Kalender)
    if kalender is None:
        raise InputError([Problem(Place(str(calendar)), NO_CALENDAR)])
    verdeling = kader.van(Verdeling) or Verdeling(leden=())
    before = calendar_of_year_before(folder, kalender.jaar, memory)
    facts = Facts(kalender, verdeling, organisatie, kader.peildatum, before)
    return Year(facts, calendar, texts)


def _problems(files: DossierFiles) -> Iterator[Problem]:
    """What is wrong with the calendar and with what members can and would like."""
    kader = files.kader()
    for soort in (Kalender, Verdeling):
        path = files.folder / f"{soort.soort}{ENDING}"
        yield from (one for one in files.problems if one.place.file == str(path))
        text, model = files.models.get(path, (None, None))
        if text and isinstance(model, Feiten):
            yield from until_too_many(map(text.located, model.controleer(kader)))

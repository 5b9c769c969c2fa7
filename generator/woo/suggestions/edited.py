"""Word files that somebody edited: a public version is made of the dossier and lacks that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.build.formats import FORMATS
from generator.build.record import read_record
from generator.dossier.dossier import Dossier
from generator.dossier.file_names import ENDING
from generator.origin import Origin
from generator.problems import Place, Problem, Severity

EDITED = (
    "het Word-bestand is na het maken met de hand veranderd; de openbare versie komt uit het"
    " dossier en mist dat, dus neem de verandering daar eerst over"
)


def edited_by_hand(dossier: Dossier, output: Path) -> Iterator[Problem]:
    """What in that folder of output was made of the dossier and became another since then."""
    place = output / dossier.name
    record = read_record(place)
    for document in dossier.documents:
        origin = Origin(f"{dossier.name}/{document.name}{ENDING}")
        for form in FORMATS:
            file = place / f"{document.name}.{form.ending}"
            if form.editable and not record.is_ours(file):
                yield Problem.at(origin, EDITED, Severity.WARNING).placed(Place(str(file)))

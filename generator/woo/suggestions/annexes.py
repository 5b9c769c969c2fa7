"""Files that go along as annexes, and are in no public version: nothing in them was looked at."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dossier.dossier import Dossier
from generator.problems import Problem, Severity

STAYS = (
    "het bestand '{}' gaat niet mee in de openbare versie, omdat het programma er niet in kan"
    " weglaten; beoordeel het zelf, en lever het apart aan"
)


def annexes_that_stay(dossier: Dossier) -> Iterator[Problem]:
    """A warning at each file of a document that becomes public."""
    for file in dossier.documents:
        if not file.document.woo:
            for one in file.document.bestanden():
                yield Problem.at(one.plek, STAYS.format(one.naam), Severity.WARNING)

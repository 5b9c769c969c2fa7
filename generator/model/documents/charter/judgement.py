"""In which order the signatories stand, and which of them stands there twice."""

from __future__ import annotations

from collections.abc import Iterator

from generator import dutch
from generator.model.documents.charter.fields import Ondertekenaar, Velden, Volgorde
from generator.model.dubbel import dubbele
from generator.model.fields import shown
from generator.problems import Problem


def op_volgorde(charter: Velden) -> tuple[Ondertekenaar, ...]:
    """The signatories in the order in which they are printed."""
    if charter.volgorde is Volgorde.ZOALS_OPGEGEVEN:
        return charter.ondertekenaars
    return tuple(sorted(charter.ondertekenaars, key=lambda een: dutch.in_order(een.naam)))


def dubbele_namen(charter: Velden) -> Iterator[Problem]:
    """Each signatory stands there once, however its name is written."""
    for _, een in dubbele(charter.ondertekenaars, _zonder_vorm):
        melding = f"{shown(een.naam)} staat al bij de ondertekenaars; haal er één weg"
        yield een.fout_bij(melding, "naam")


def _zonder_vorm(ondertekenaar: Ondertekenaar) -> str:
    """The name without accents, capitals and double spaces."""
    return " ".join(dutch.in_alphabet(ondertekenaar.naam).split())

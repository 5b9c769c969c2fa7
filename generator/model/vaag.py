"""Moments in words of which the last day matters and cannot be known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.base import Invoer
from generator.model.fields import Tijdstip
from generator.model.fields.worded import parse_worded
from generator.model.peildatum import Peildatum
from generator.problems import Problem


def zonder_laatste_dag(groep: Invoer, veld: str, op: Peildatum | None) -> Iterator[Problem]:
    """That the field names a year or a month, and no last day follows from it.

    A year that is lacking is asked and never guessed: it would move along with a copy.
    """
    tijdstip = getattr(groep, veld)
    if not isinstance(tijdstip, Tijdstip) or not tijdstip.lacks_end:
        return
    met_jaar = _met_jaar(tijdstip.text, op)
    wat = "schrijf het jaar erbij" if met_jaar else "schrijf een dag, een maand of een kwartaal"
    melding = f"uit deze woorden volgt geen laatste dag; {wat}"
    yield replace(groep.waarschuwing_bij(melding, veld), meant=met_jaar)


def _met_jaar(tekst: str, op: Peildatum | None) -> str | None:
    """The words with the year of the day ``op``, if a day follows from them then."""
    met_jaar = f"{tekst} {op.dag.year}" if op else tekst
    try:
        return met_jaar if parse_worded(met_jaar) else None
    except ValueError:
        return None

"""All special days: by year, by name, and those of which a year has none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from generator import source
from generator.dagen.dag import Dag, DagInJaar
from generator.dagen.regel import GeenDagError
from generator.dutch import in_alphabet
from generator.talen import andere_talen

BESTAND = Path(__file__).with_name("dagen.yaml")


@cache
def alle_dagen() -> tuple[Dag, ...]:
    """The days in the order of the file. Raises ``ValueError`` when that is not in order."""
    gelezen = source.read(BESTAND, BESTAND.name)
    return TypeAdapter(tuple[Dag, ...]).validate_python(gelezen.data_at(("dagen",)))


def dagen_van(jaar: int) -> tuple[DagInJaar, ...]:
    """The days of that year by date, those that it does not know left out (``niet_bekend``)."""
    return _jaar(jaar).dagen


def niet_bekend(jaar: int) -> Mapping[str, str]:
    """The ids of the days that cannot be given for that year, each with the reason in Dutch."""
    return _jaar(jaar).redenen


@dataclass(frozen=True)
class _Jaar:
    dagen: tuple[DagInJaar, ...]
    redenen: Mapping[str, str]


@cache
def _jaar(jaar: int) -> _Jaar:
    gevonden: list[DagInJaar] = []
    redenen = {}
    for dag in alle_dagen():
        try:
            gevonden.extend(dag.in_jaar(jaar))
        except GeenDagError as reden:
            redenen[dag.id] = str(reden)
    return _Jaar(tuple(sorted(gevonden, key=lambda een: een.datum)), redenen)


def herken(naam: str) -> Dag | None:
    """The day of that id or name, or of one of its other names, also in another language; None for
    any other words.

    Capitals, accents, spaces and signs make no difference.
    """
    return _bij_naam().get(_kern(naam))


def naam_in_lijst(naam: str) -> str | None:
    """The name of a day as the list writes it, which each language knows; None for any other words,
    also for the name of a day in another language.

    Capitals, accents, spaces and signs make no difference.
    """
    return _geschreven().get(_kern(naam))


@cache
def _geschreven() -> Mapping[str, str]:
    return {_kern(naam): naam for dag in alle_dagen() for naam in (dag.naam, *dag.ook_wel)}


@cache
def _bij_naam() -> Mapping[str, Dag]:
    return {_kern(naam): dag for dag in alle_dagen() for naam in (dag.id, *_namen(dag))}


def _namen(dag: Dag) -> Iterator[str]:
    """All that it is called, as its Dutch names stand in the book of each other language too."""
    for naam in (dag.naam, *dag.ook_wel):
        yield naam
        yield from (taal.zeg(naam) for taal in andere_talen())


def _kern(naam: str) -> str:
    return "".join(letter for letter in in_alphabet(naam) if letter.isalnum())

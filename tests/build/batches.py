"""Runs over the dossiers of the samples, in formats that need no engine."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

from generator.build.batch import Batch, Outcome
from generator.build.fingerprint import read_house
from generator.build.formats import Format
from generator.build.maker import Maker
from generator.build.plan import Planner, plan_all
from generator.build.workers import InTurn
from generator.dossier.shelf import Disk
from generator.dossier.wanted import All
from generator.places import TEMPLATES


def batch(
    folders: list[Path], output: Path, formats: tuple[Format, ...], planner: Planner = plan_all
) -> Batch:
    """A run over the dossiers in those folders."""
    chosen = dict.fromkeys(folders, All())
    return Batch(chosen, output, formats, read_house(), Disk(), planner)


def run(work: Batch, size: int = 1) -> list[Outcome]:
    """What becomes of it, done in this process as if by a crew of that size."""
    crew = InTurn(Maker(TEMPLATES, work.formats), size)
    return [one for one in work.outcomes(lambda: nullcontext(crew)) if one != Outcome()]

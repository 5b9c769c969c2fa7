"""From the paths of a command line to dossiers, as the verbs do it in two steps."""

from __future__ import annotations

from collections.abc import Sequence

from generator.dossier.dossier import Dossier
from generator.dossier.dossiers import read_dossiers
from generator.dossier.selection import choose
from generator.problems import Problem, in_order


def read_selection(paths: Sequence[str]) -> tuple[list[Dossier], tuple[Problem, ...]]:
    """The dossiers behind the paths, and all problems."""
    chosen, problems = choose(paths)
    dossiers = []
    for dossier, found in read_dossiers(chosen):
        problems.extend(found)
        dossiers.extend([dossier] if dossier else [])
    return dossiers, in_order(problems)

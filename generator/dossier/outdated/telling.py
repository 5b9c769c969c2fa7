"""What was found out of date becomes what is told of the dossier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator import dutch
from generator.dossier.dossier_files import DossierFiles, read_files
from generator.dossier.neighbours import came_from
from generator.dossier.outdated.checks import outdated
from generator.dossier.outdated.silence import Silence
from generator.dossier.outdated.situation import Finding, Group
from generator.dossier.outdated.validity import Validity
from generator.model.kind import Document
from generator.problems import Problem, in_order
from generator.source import Source

MOST_LINES = 6
"""So many lines are named; who mends those sees the next ones."""


@dataclass(frozen=True)
class Told:
    """What is told of a dossier that can be made, without what staff answered."""

    problems: tuple[Problem, ...]
    """What was known, what is out of date, and what is wrong with an answer."""
    unfinished: tuple[Problem, ...]
    """What is still empty, which matters when the dossier is adopted."""


def told(files: DossierFiles, previous: DossierFiles | None) -> Told:
    """All that is told of a dossier that can be made.

    ``previous`` is with what the dossier is compared. Without one it is held against the dossier
    of which it was probably made.
    """
    earlier = previous or _probably(files)
    peildatum = files.kader().peildatum
    silence = Silence(files, Validity.of(earlier, peildatum.dag if peildatum else None))
    known = silence.without_answered(files.problems)
    found = [one for one in outdated(files, earlier) if not silence.answers(one.origin)]
    texts = {name: files.models[path][0] for name, path in files.paths().items()}
    located = (texts[one.origin.file].located(one) for one in _grouped(found, texts) if one.origin)
    unfinished = tuple(silence.without_answered(_still_empty(files)))
    return Told(in_order([*known, *located, *silence.complaints()]), in_order(unfinished))


def _still_empty(files: DossierFiles) -> Iterator[Problem]:
    """The fields of documents that are filled in last."""
    for text, model in files.models.values():
        if isinstance(model, Document):
            yield from map(text.located, model.nog_leeg())


def _probably(files: DossierFiles) -> DossierFiles | None:
    path = came_from(files.folder, files.shelf)
    return read_files(path, files.memory) if path else None


def _grouped(found: Iterable[Finding], texts: dict[str, Source]) -> Iterator[Problem]:
    """The findings, those of one group together."""
    groups: dict[Group, list[Finding]] = {}
    for one in found:
        if one.group is None:
            yield one.problem
        else:
            groups.setdefault(one.group, []).append(one)
    for group, members in groups.items():
        yield members[0].problem if len(members) == 1 else _of_all(group, members, texts)


def _of_all(group: Group, members: list[Finding], texts: dict[str, Source]) -> Problem:
    lines = [str(texts[one.origin.file].place_of(one.origin).line) for one in members]
    named = lines[:MOST_LINES]
    more = [f"nog {len(lines) - len(named)}"] if len(lines) > len(named) else []
    which = f"{len(members)} teksten (regel {dutch.list_text([*named, *more])})"
    return Finding(group.origin, group.message.format(which)).problem

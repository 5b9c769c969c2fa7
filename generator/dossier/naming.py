"""What the names of the files in a dossier tell before any of them is read, and what is wrong with
them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from generator.dossier.file_names import (
    ENDING,
    FOREIGN_ENDING,
    NOT_INSIDE,
    alike,
    kind_of,
    name_problem,
)
from generator.model import soorten
from generator.model.kind import Feiten
from generator.places import is_organisation
from generator.problems import Place, Problem, Severity, nearest

_COPY_BEHIND = re.compile(r"[ _-]*(\(\d+\)|[-_ ] *(kopie|copy)( *\(?\d+\)?)?)$", re.IGNORECASE)
_OF_A_YEAR = re.compile(r"[a-z]+-\d{4}", re.ASCII)
_COPY_BEFORE = re.compile(r"^(kopie van|copy of) +", re.IGNORECASE)


def naming(paths: Collection[Path]) -> Iterator[Problem]:
    """What is wrong with those names; a file of which an error is told is not to be read."""
    names = [path.name for path in paths]
    first: dict[str, Path] = {}
    for path in paths:
        problem = _wrong(path, names)
        if problem or path.suffix != ENDING:
            yield from [problem] if problem else []
        elif (other := first.setdefault(alike(path.name), path)) != path:
            message = f"alleen hoofdletters verschillen van '{other.name}'; kies een andere naam"
            yield Problem(Place(str(path)), message)
        elif copied := copied_from(path.name, names):
            message = f"dit lijkt een kopie van '{copied}'; is dat zo, haal hem dan weg"
            yield Problem(Place(str(path)), message, Severity.WARNING)


def copied_from(name: str, names: Collection[str]) -> str:
    """The file, of those names, that a file of that name is a copy of; empty if it is none.

    OneDrive, Windows and the Finder put ``(1)`` or ``- kopie`` behind the name.
    """
    stem, point, ending = name.rpartition(".")
    plain = f"{_COPY_BEFORE.sub('', _COPY_BEHIND.sub('', stem))}{point}{ending}"
    return next((one for one in names if plain != name and alike(one) == alike(plain)), "")


def _wrong(path: Path, names: Collection[str]) -> Problem | None:
    """Why a file cannot be read, as far as it looks like input."""
    if path.suffix != ENDING:
        return _wrong_ending(path)
    if is_organisation(path.name):
        return Problem(Place(str(path)), NOT_INSIDE)
    known = soorten.in_dossier()
    if problem := name_problem(path, path.name):
        return problem
    if kind_of(path) not in known:
        message = f"de naam van dit bestand begint niet met een soort ({', '.join(sorted(known))})"
        near = nearest(kind_of(path), known)
        meant = path.name.replace(kind_of(path), near, 1) if near else ""
        return _renamed(path, message, meant, names)
    return None if _may_be_called(path) else _too_many(path, names)


def _may_be_called(path: Path) -> bool:
    """Whether a file of its kind may have that name: facts are there once, or once for a year."""
    kind = kind_of(path)
    return kind in soorten.documenten() or path.stem == kind or facts_in(path) is not None


def _too_many(path: Path, names: Collection[str]) -> Problem:
    """That there is one file of its kind, or how another one is called."""
    kind = kind_of(path)
    facts = soorten.feiten().get(kind)
    if facts and facts.per_jaar:
        message = f"een {kind} erbij heeft het jaar in de naam, zoals {kind}-2027{ENDING}"
        return _renamed(path, message, "", names)
    message = f"per dossier is er één bestand met {kind}"
    return _renamed(path, message, f"{kind}{ENDING}", names)


def facts_in(path: Path) -> type[Feiten] | None:
    """The kind of facts in a file of that name: ``kalender`` in kalender-2027.yaml; else None."""
    kind = soorten.feiten().get(kind_of(path))
    of_a_year = kind and kind.per_jaar and _OF_A_YEAR.fullmatch(path.stem)
    return kind if kind and (path.stem == kind.soort or of_a_year) else None


def in_reading_order(name: str) -> tuple[bool, str]:
    """Sorts the documents of a dossier, by name: those that it is about come before those of one
    moment in it, such as a briefing."""
    kind = soorten.documenten()[kind_of(Path(f"{name}{ENDING}"))]
    return not kind.dateert_dossier, name


def _wrong_ending(path: Path) -> Problem | None:
    """That a file looks like input and has another ending."""
    if not FOREIGN_ENDING.search(path.name):
        return None
    message = "dit bestand wordt zo niet gelezen; geef het de uitgang .yaml"
    if path.suffix.lower() == ".txt":
        message = (
            "dit bestand wordt zo niet gelezen; haal .txt van de naam af (Windows verbergt dat:"
            " zet in de Verkenner bij Beeld 'Bestandsnaamextensies' aan)"
        )
    return Problem(Place(str(path)), message)


def misnamed_kind(path: Path) -> str:
    """The kind of a file that another ending keeps from being read; empty for other files."""
    return re.split(r"[-.]", path.name)[0] if FOREIGN_ENDING.search(path.name) else ""


def _renamed(path: Path, message: str, meant: str, names: Collection[str]) -> Problem:
    """That a file needs another name: which one, or that it is a copy of the file of that name."""
    if copied := copied_from(path.name, names):
        message = f"dit lijkt een kopie van '{copied}'; haal hem weg"
        return Problem(Place(str(path)), message)
    free = meant and alike(meant) not in {alike(name) for name in names if name != path.name}
    return Problem(Place(str(path)), message, meant=meant if free else None)

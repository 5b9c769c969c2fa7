"""The dossier with which another is compared: named in `voortgang.yaml`, or else the latest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator import dutch
from generator.dossier.dossier_files import DossierFiles, read_files
from generator.dossier.neighbours import CHOICE, latest_before, neighbours, row_of
from generator.dossier.row import GOALS, is_dated
from generator.model.facts.doelen import Doelen
from generator.model.facts.voortgang import GEEN, Voortgang
from generator.model.kind import Kader
from generator.places import dossier_name
from generator.problems import Place, Problem, Severity, nearest

OTHER_CHOICE = f"noem in {CHOICE} bij 'vorige' een ander dossier, of schrijf 'vorige: {GEEN}'"


def previous_of(files: DossierFiles, kader: Kader) -> DossierFiles | None:
    """The files of the previous dossier; None when there is none to compare with.

    What is wrong with it goes to the problems of ``files``.
    """
    choice = kader.van(Voortgang)
    if choice is None or choice.vorige == GEEN or kader.van(Doelen) is None:
        return None
    place = _place(files)
    path = _chosen(files, choice.vorige, place) if choice.vorige else _found(files, place)
    if path is None:
        return None
    previous = read_files(path, files.memory)
    faults = list(_faults(path, previous, kader))
    files.problems.extend(Problem(place, message) for message in faults)
    return None if faults else previous


def _found(files: DossierFiles, place: Place) -> Path | None:
    """The latest earlier dossier; a name without a year hides which one that is."""
    own = dossier_name(files.folder)
    row = row_of(files.folder, files.shelf)
    others = [one for one in row.with_goals if one != own and row.of_same_organisation(own, one)]
    if not is_dated(own) and others:
        message = (
            "de naam van deze map begint niet met een jaar, zoals 2025-09-br; daarom is er geen"
            f" vorig dossier gevonden. Verander de naam, of {OTHER_CHOICE}"
        )
        files.problems.append(Problem(place, message, Severity.WARNING))
    return latest_before(files.folder, files.shelf)


def _chosen(files: DossierFiles, name: str, place: Place) -> Path | None:
    """The dossier that is named; when there is none of that name, that is a problem."""
    known = neighbours(files.folder, files.shelf)
    if name == dossier_name(files.folder):
        message = f"'{name}' is dit dossier zelf; {OTHER_CHOICE}"
        files.problems.append(Problem(place, message))
    elif name not in known:
        message = f"er is geen dossier '{name}' naast dit dossier"
        files.problems.append(Problem(place, message, meant=nearest(name, known)))
    return known.get(name)


def _place(files: DossierFiles) -> Place:
    """Where the previous dossier is chosen: the field, or the goals when it is left out."""
    for text, model in files.models.values():
        if isinstance(model, Voortgang) and model.vorige:
            return text.place_of(model.herkomst_van("vorige"))
    return Place(str(files.folder / GOALS))


def _faults(path: Path, previous: DossierFiles, kader: Kader) -> Iterator[str]:
    """Why that dossier cannot be compared with."""
    wrong = sum(problem.severity is Severity.ERROR for problem in previous.problems)
    if wrong:
        count = dutch.count_text(wrong, "fout", "fouten")
        yield f"het vorige dossier {path.name} heeft {count}; verbeter het, of {OTHER_CHOICE}"
        return
    earlier = previous.kader()
    if earlier.van(Doelen) is None:
        yield f"het dossier {path.name} heeft geen {GOALS}; er is niets om mee te vergelijken"
    then, now = earlier.peildatum, kader.peildatum
    if then and now and then.dag >= now.dag:
        yield (
            f"het vorige dossier {path.name} is van {dutch.date_text(then.dag)} en dit"
            f" dossier van {dutch.date_text(now.dag)}; {OTHER_CHOICE}"
        )

"""A dossier into the archive: read, made anew in every format, described, put away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

from generator.archive.bringing import Bringer
from generator.archive.contents import DossierPart, annex_parts, document_part, input_part
from generator.archive.lines import LoggedDocument, LogLine
from generator.archive.request import Request
from generator.archive.store import Deposit, add
from generator.build.formats import FORMATS
from generator.build.order import Crew, Made, Order
from generator.dossier.dossier import DocumentFile, Dossier
from generator.dossier.file_names import name_problem
from generator.dossier.packed import Packed, Paths, pack
from generator.dossier.shelf import Disk
from generator.dossier.wanted import names
from generator.model.facts.archief import Archief
from generator.problems import InputError, Place, Problem, Severity
from generator.program import program_version

NO_SETTINGS = (
    "om te archiveren is hier de groep 'archief' nodig (archiefvormer, waardering, selectielijst,"
    " …); zie docs/bestanden.md"
)

CHANGED = "dit dossier is veranderd terwijl het werd gelezen; probeer het opnieuw"

NO_PAGES = "; zolang dat zo is, wordt dit dossier niet gearchiveerd"

Progress = Callable[[int], AbstractContextManager[Callable[[int], None]]]
Tell = Callable[[Iterable[Problem]], None]


def settings_of(dossier: Dossier) -> Archief:
    """What the archive must say of it. Raises ``InputError`` when nobody filled that in."""
    settings = dossier.kader.organisatie.archief
    if settings is None:
        place = Place(str(Disk().organisation_path(dossier.folder)))
        raise InputError([Problem(place, NO_SETTINGS)])
    if problem := name_problem(dossier.folder, dossier.name):
        raise InputError([problem])
    return settings


def archive(
    dossier: Dossier, folder: Path, asked: Request, crew: Crew, progress: Progress, tell: Tell
) -> LogLine | None:
    """Make all documents of a dossier and archive them with the YAML; gives the line of the log.

    None when the latest version is the same. What only shows when they are made and keeps nothing
    from the archive is given to ``tell``. Raises ``InputError`` and ``MachineError`` when
    nothing was archived, and says why.
    """
    settings = settings_of(dossier)
    parts = [
        *_documents(dossier, crew, progress, tell),
        *annex_parts(dossier.name, dossier.annexes.files),
        input_part(dossier.name, {**dossier.sources, **dossier.shown_files}),
    ]
    return add(folder, _deposit(dossier, settings, parts, asked))


def _packed(dossier: Dossier) -> tuple[Packed, Paths]:
    """The dossier to hand out. Raises ``InputError`` when it changed since it was read."""
    packed, paths = pack(dossier.folder, Disk())
    if any(packed.files.get(path) != contents for path, contents in dossier.sources.items()):
        raise InputError([Problem(Place(str(dossier.folder)), CHANGED)])
    return packed, paths


def _documents(dossier: Dossier, crew: Crew, progress: Progress, tell: Tell) -> list[DossierPart]:
    """The documents in every format. Raises ``InputError`` with all that stands in the way."""
    packed, paths = _packed(dossier)
    endings = tuple(form.ending for form in FORMATS)
    orders = [Order(packed, names(one.name), endings) for one in dossier.documents]
    made: dict[str, Made] = {}
    with progress(len(orders)) as advance:
        for _, answer in crew.results(orders):
            advance(1)
            made |= {one.name: one for one in answer.documents}
    problems = [paths.placed(one) for one in _found(dossier, made.values())]
    if any(one.severity is Severity.ERROR for one in problems):
        raise InputError(problems)
    tell(problems)
    return [_part(dossier, file, made[file.name]) for file in dossier.documents]


def _found(dossier: Dossier, made: Iterable[Made]) -> Iterator[Problem]:
    """What showed when they were made. Pages of annexes that lack are an error here: what a version
    holds may not depend on the machine on which it was made."""
    behind = {path for one in dossier.documents for path in dossier.properties_of(one).achteraan}
    for problem in (problem for one in made for problem in one.problems):
        if problem.place.file in behind:
            yield replace(problem.as_error(), message=f"{problem.message}{NO_PAGES}")
        else:
            yield problem


def _part(dossier: Dossier, file: DocumentFile, made: Made) -> DossierPart:
    return document_part(file.name, dossier.properties_of(file), made.files)


def _deposit(
    dossier: Dossier, settings: Archief, parts: Iterable[DossierPart], asked: Request
) -> Deposit:
    bringer = Bringer(dossier.kader.organisatie, settings, asked)
    deposit = bringer.deposit(dossier.name, _logged(dossier), parts)
    made_by = {"Bag-Software-Agent": f"rapport {program_version()}"}
    return replace(deposit, info={**deposit.info, **made_by})


def _logged(dossier: Dossier) -> Iterable[LoggedDocument]:
    for file in dossier.documents:
        properties = dossier.properties_of(file)
        yield LoggedDocument(file.name, file.document.soort, properties.kenmerk, properties.titel)

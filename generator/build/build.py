"""Which documents are made, in what order, and putting them in their place.

The documents are rendered side by side, in processes that only give bytes. This process
alone writes: a document whole or not at all, and never over what somebody edited.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from generator.build.formats import Format
from generator.build.record import read_record, write_record
from generator.build.workers import Crew, Task
from generator.disk.atomic import keep_aside, write_together
from generator.disk.lock import one_at_a_time
from generator.dossier.dossier import DocumentFile, Dossier
from generator.problems import InputError, Place, Problem, Severity
from generator.style.house import Look, read_look

Rendered = bytes | tuple[Problem, ...]
"""A document in one format, or why it cannot be made."""


@dataclass(frozen=True)
class Job:
    """One document to make: of which dossier, in which look, in which formats, and where.

    ``fingerprint`` is that of what it is made from; empty when nobody keeps track.
    """

    dossier: Dossier
    file: DocumentFile
    look: Look
    formats: tuple[Format, ...]
    folder: Path
    fingerprint: str = ""

    def target(self, ending: str) -> Path:
        """The file that the format with that ending becomes."""
        return self.folder / f"{self.file.name}.{ending}"


@dataclass(frozen=True)
class Outcome:
    """What became of a job: the files that were written, or why not, or what to know of it."""

    job: Job
    written: tuple[Path, ...] = ()
    problems: tuple[Problem, ...] = ()


def jobs(
    dossiers: Iterable[Dossier],
    templates: Path,
    output: Path,
    formats: tuple[Format, ...],
    fingerprints: Mapping[Path, Mapping[str, str]] | None = None,
) -> list[Job]:
    """What is to be made of those dossiers. Raises ``InputError`` when a house style is wrong.

    ``fingerprints`` are those of the documents of each folder, by name.
    """
    known = fingerprints or {}
    found = []
    for dossier in dossiers:
        look = read_look(templates, dossier.kader.organisatie.huisstijl)
        folder = output / dossier.name
        for file in dossier.documents:
            fingerprint = known.get(dossier.folder, {}).get(file.name, "")
            found.append(Job(dossier, file, look, formats, folder, fingerprint))
    return found


def render(job: Job, form: Format) -> Rendered:
    """The document in one format, or why it cannot be made."""
    document = job.file.document
    contents, properties = job.dossier.contents_of(document), job.dossier.properties_of(job.file)
    try:
        return form.render(document.soort, contents, properties, job.look)
    except InputError as error:
        return error.problems


def make_all(work: list[Job], crew: Crew) -> Iterator[Outcome]:
    """Make the documents side by side; each is put in its place as soon as it is whole.

    One that fails does not stop the others. Raises ``MachineError`` when nothing can be
    written, or when a process was ended from outside.
    """
    for job, made in render_all(work, crew):
        yield place(job, made)


def render_all(work: list[Job], crew: Crew) -> Iterator[tuple[Job, Mapping[str, Rendered]]]:
    """Render the documents side by side; each comes, by ending, when all its formats are there.

    Raises ``MachineError`` when a process was ended from outside.
    """
    wanted = [(job, form) for job in work for form in job.formats]
    tasks = (Task(form.ending, render, (job, form)) for job, form in wanted)
    made: dict[int, dict[str, Rendered]] = {id(job): {} for job in work}
    for number, result in crew.results(tasks):
        job, form = wanted[number]
        assert isinstance(result, bytes | tuple)  # render
        made[id(job)][form.ending] = result
        if len(made[id(job)]) == len(job.formats):
            yield job, made.pop(id(job))


def sorted_out(made: Mapping[str, Rendered]) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
    """The formats that could be made, and why others could not; the same reason once."""
    whole = {ending: one for ending, one in made.items() if isinstance(one, bytes)}
    problems = (problem for one in made.values() if isinstance(one, tuple) for problem in one)
    return whole, tuple(dict.fromkeys(problems))


def place(job: Job, made: Mapping[str, Rendered]) -> Outcome:
    """Put a document in its place in all its formats; nothing at all when one of them failed."""
    whole, problems = sorted_out(made)
    if problems:
        return Outcome(job, problems=problems)
    data = {job.target(ending): one for ending, one in whole.items()}
    hashes = {target.name: sha256(one).hexdigest() for target, one in data.items()}
    with one_at_a_time(job.folder):
        record = read_record(job.folder)
        kept = [_kept(target) for target in data if not record.is_ours(target, hashes[target.name])]
        write_record(job.folder, record.starting(hashes))
        write_together(data)
        done = record.done(hashes, job.fingerprint, job.dossier.warnings)
        write_record(job.folder, done)
    return Outcome(job, tuple(sorted(data)), tuple(kept))


def _kept(target: Path) -> Problem:
    """Keeps a file that somebody edited, and says so."""
    kept = keep_aside(target)
    message = f"dit bestand was na het maken bewerkt; die versie is bewaard als '{kept.name}'"
    return Problem(Place(str(target)), message, Severity.WARNING)

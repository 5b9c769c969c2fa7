"""Which documents are made, in what order, and how they are written safely.

A document is made whole in memory before anything is written; each file is written beside
its place and then put there in one step, so that a failure leaves the earlier output.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from generator.dossier import DocumentFile, Dossier
from generator.model.kader import Eigenschappen
from generator.problems import MachineError
from generator.style import Look, read_look

Render = Callable[[str, Mapping[str, object], Eigenschappen, Look], bytes]


@dataclass(frozen=True)
class Job:
    """One document to make: of which dossier, in which look, in which formats, and where."""

    dossier: Dossier
    file: DocumentFile
    look: Look
    formats: tuple[str, ...]
    folder: Path

    def target(self, extension: str) -> Path:
        """The file that the format becomes."""
        return self.folder / f"{self.file.name}.{extension}"


def _to_docx(
    kind: str, contents: Mapping[str, object], properties: Eigenschappen, look: Look
) -> bytes:
    from generator.word.render import to_docx

    return to_docx(kind, contents, properties, look)


def _to_pdf(
    kind: str, contents: Mapping[str, object], properties: Eigenschappen, look: Look
) -> bytes:
    from generator.pdf.render import to_pdf

    return to_pdf(kind, contents, properties, look)


FORMATS: dict[str, Render] = {"docx": _to_docx, "pdf": _to_pdf}
"""The formats, by ending. Each loads its engine only when it is used, since that is slow."""


_NO_ACCESS = "u mag hier niet schrijven; kies een andere map met --uit"
_IN_THE_WAY = "er staat al iets anders met die naam; kies een andere map met --uit"

REASONS = {
    errno.EACCES: _NO_ACCESS,
    errno.EPERM: _NO_ACCESS,
    errno.EROFS: _NO_ACCESS,
    errno.EEXIST: _IN_THE_WAY,
    errno.EISDIR: _IN_THE_WAY,
    errno.ENOTDIR: _IN_THE_WAY,
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "de schijf is vol",
    errno.ENAMETOOLONG: "de naam is te lang",
}
"""Why a file cannot be written, by the number of the error; the rest is as the system says."""


def jobs(
    dossiers: Iterable[Dossier], templates: Path, output: Path, formats: tuple[str, ...]
) -> list[Job]:
    """What is to be made of those dossiers. Raises ``InputError`` when a house style is wrong."""
    found = []
    for dossier in dossiers:
        look = read_look(templates, dossier.kader.organisatie.huisstijl)
        for file in dossier.documents:
            found.append(Job(dossier, file, look, formats, output / dossier.name))
    return found


def make(job: Job) -> list[Path]:
    """Make one document in all its formats; gives the files that were written.

    Raises ``InputError`` when it cannot be made, ``MachineError`` when it cannot be written.
    """
    document = job.file.document
    kader = job.dossier.kader_of(document)
    contents, properties = document.inhoud(kader), document.eigenschappen(kader)
    made = {
        job.target(extension): FORMATS[extension](document.soort, contents, properties, job.look)
        for extension in job.formats
    }
    for target, data in made.items():
        write_whole(target, data)
    return list(made)


def write_whole(target: Path, data: bytes) -> None:
    """Put the file in its place in one step. Raises ``MachineError`` when that cannot be."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=target.parent, prefix=".", suffix=".tmp", delete=False) as file:
            temporary = Path(file.name)
            try:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
                temporary.chmod(0o644)
                temporary.replace(target)
            except BaseException:
                temporary.unlink(missing_ok=True)
                raise
    except OSError as error:
        reason = REASONS.get(error.errno or 0, error.strerror)
        raise MachineError(f"{target} kan niet worden geschreven: {reason}") from None

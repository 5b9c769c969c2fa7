"""Whether somebody's changes of several files of a dossier were broken off halfway.

A mark stands beside the log of the dossier as long as they are written. Whatever fails meanwhile is
put back, so a mark that is left is that of a run which was killed, or of a machine that went out.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from os.path import exists  # unlike that of Path, no name makes it raise
from pathlib import Path

from generator.disk.atomic import write_whole
from generator.disk.input_file import read_input
from generator.places import LOGS, beside, dossier_name
from generator.problems import InputError, Place, Problem, Severity, on_one_line

BROKEN_OFF = (
    "wijzigingen uit een Word-bestand zijn hier misschien maar voor een deel overgenomen, want het"
    " programma werd gestopt; doe het nog een keer met {}"
)

KEPT_FILE = "het Word-bestand dat in output is bewaard"
"""Said when a mark cannot be read."""


@contextmanager
def marked_halfway(folder: Path, document: Path) -> Iterator[None]:
    """Meanwhile what somebody took of that Word file is written in that dossier.

    The folder of logs must be there. Raises ``MachineError`` when the mark cannot be set.
    """
    mark = _mark(folder)
    write_whole(mark, str(document).encode("utf-8", "surrogateescape"))
    try:
        yield
    finally:
        taken_whole(folder)


def taken_whole(folder: Path) -> None:
    """Take the mark of that dossier away: all is in it now."""
    with suppress(OSError):  # then it is told once more
        _mark(folder).unlink(missing_ok=True)


def broken_off(folder: Path) -> Problem | None:
    """That changes were broken off in that dossier, if so; it is told at the dossier."""
    mark = _mark(folder)
    if not exists(mark):
        return None
    try:
        document = read_input(mark, str(mark)).decode("utf-8", "replace")
    except InputError:
        document = KEPT_FILE
    told = BROKEN_OFF.format(on_one_line(document))
    return Problem(Place(str(folder)), told, severity=Severity.WARNING)


def _mark(folder: Path) -> Path:
    return beside(folder) / LOGS / f"{dossier_name(folder)}.halverwege"

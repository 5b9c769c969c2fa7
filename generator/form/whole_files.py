"""A picture comes into a dossier whole, or goes out of it: told in the log of that dossier.

No change of YAML says so; but who undoes what they did expects that it goes with it.
"""

from __future__ import annotations

import re
from pathlib import Path

from generator.disk.atomic import write_whole
from generator.disk.refusals import changing
from generator.dossier.file_names import ENDING, folder_around
from generator.dossier.shelf import Disk
from generator.form.deed import Deed, Soort
from generator.form.log import log_of, telling
from generator.form.logline import Told
from generator.form.rewriting import hash_of
from generator.form.undo import Step
from generator.places import dossier_name
from generator.source.merging.merged import ClashError

WHERE = "kijk of u in deze map mag schrijven"
NOTHING = ""
"""What stands in the log for the hash of a file that is not there."""


class StillNamedError(Exception):
    """A file stays, since a document names it."""


def name_in_dossier(file: Path) -> str:
    """How the YAML of its dossier names that file."""
    return file.relative_to(folder_around(file)).as_posix()


def put_file(file: Path, content: bytes, who: str) -> Deed:
    """Put a file in its place in a dossier.

    Raises ``ClashError`` when one is there already, and ``MachineError``; then nothing was done.
    """
    deed = Deed(Soort.BESTAND, (), None, name_in_dossier(file))
    with telling(_log_of(file), _told(file, who, deed, NOTHING, hash_of(content))):
        if file.exists():
            raise ClashError(None)
        write_whole(file, content, WHERE)
    return deed


def take_out(file: Path, content: bytes, who: str) -> Deed:
    """Take that file away, if it still holds that and no YAML of the dossier names it.

    Raises ``ClashError``, ``StillNamedError`` and ``MachineError``; then it stays.
    """
    deed = Deed(Soort.BESTAND, (), name_in_dossier(file), None)
    with telling(_log_of(file), _told(file, who, deed, hash_of(content), NOTHING)):
        if not file.exists() or Disk().read_beside(file) != content:
            raise ClashError(None)
        if _is_named(file):
            raise StillNamedError
        with changing(file):
            file.unlink()
    return deed


def reverted_file(step: Step, who: str) -> Deed:
    """Undo that step: what came goes, what went comes back. Raises as those two."""
    if step.deed.naar is None:
        return put_file(step.file, step.before, who)
    return take_out(step.file, step.after, who)


def _is_named(file: Path) -> bool:
    """Whether YAML of the dossier names it; ``mijn-advies.pdf`` is not ``advies.pdf``."""
    name = re.compile(rb"(?<![\w.-])" + re.escape(name_in_dossier(file).encode()))
    texts = folder_around(file).glob(f"[!.]*{ENDING}")
    return any(name.search(Disk().read(one)) for one in texts)


def _log_of(file: Path) -> Path:
    return log_of(folder_around(file) / file.name)


def _told(file: Path, who: str, deed: Deed, before: str, after: str) -> Told:
    name = f"{dossier_name(folder_around(file))}/{name_in_dossier(file)}"
    return Told(name, who, deed, before, after)

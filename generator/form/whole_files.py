"""A picture comes into a dossier whole, or goes out of it: told in the log of that dossier.

No change of YAML says so; but who undoes what they did expects that it goes with it.
"""

from __future__ import annotations

from pathlib import Path

from generator.disk.atomic import write_whole
from generator.disk.refusals import changing
from generator.dossier.file_names import ENDING
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


class StillShownError(Exception):
    """A picture stays, since a text shows it."""


def name_in_texts(file: Path) -> str:
    """How texts of the dossier name a picture of it."""
    return f"{file.parent.name}/{file.name}"


def put_file(file: Path, content: bytes, who: str) -> Deed:
    """Put a file in its place, in a folder of a dossier.

    Raises ``ClashError`` when one is there already, and ``MachineError``; then nothing was done.
    """
    deed = Deed(Soort.BESTAND, (), None, name_in_texts(file))
    with telling(log_of(file.parent), _told(file, who, deed, NOTHING, hash_of(content))):
        if file.exists():
            raise ClashError(None)
        write_whole(file, content, WHERE)
    return deed


def take_out(file: Path, content: bytes, who: str) -> Deed:
    """Take that file away, if it still holds that and no text of the dossier shows it.

    Raises ``ClashError``, ``StillShownError`` and ``MachineError``; then it stays.
    """
    deed = Deed(Soort.BESTAND, (), name_in_texts(file), None)
    with telling(log_of(file.parent), _told(file, who, deed, hash_of(content), NOTHING)):
        if not file.exists() or Disk().read_beside(file) != content:
            raise ClashError(None)
        if _is_shown(file):
            raise StillShownError
        with changing(file):
            file.unlink()
    return deed


def reverted_file(step: Step, who: str) -> Deed:
    """Undo that step: what came goes, what went comes back. Raises as those two."""
    if step.deed.naar is None:
        return put_file(step.file, step.before, who)
    return take_out(step.file, step.after, who)


def _is_shown(file: Path) -> bool:
    """Whether a file of the dossier names it, as far as those can be read."""
    name = name_in_texts(file).encode()
    texts = file.parent.parent.glob(f"[!.]*{ENDING}")
    return any(name in Disk().read(one) for one in texts)


def _told(file: Path, who: str, deed: Deed, before: str, after: str) -> Told:
    name = f"{dossier_name(file.parent.parent)}/{name_in_texts(file)}"
    return Told(name, who, deed, before, after)

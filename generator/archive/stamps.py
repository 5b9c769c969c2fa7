"""The timestamps of an archive, as files beside its log: those that it must have, and no others.

A timestamp is the reply of an authority (RFC 3161 2.4.2), as it came. Its name is the hash of
the line of the log that it is of: without this program, ``openssl ts -verify -digest`` takes it.
The folder has an underscore, as no folder of a dossier has (``names``).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from generator.archive import bag
from generator.archive.lines import StampLine
from generator.disk import read_only
from generator.disk.atomic import TEMPORARY
from generator.problems import Place, Problem

FOLDER = "logboek_stempels"
TOKEN = re.compile(r"[0-9a-f]{64}\.tsr")
DRAFT = re.compile(rf"{re.escape(TEMPORARY)}{TOKEN.pattern}")

UNLOGGED = (
    "dit tijdstempel staat niet in het logboek: er zijn regels van het logboek weg of veranderd,"
    " of het hoort bij een ander archief"
)


def place_of(archive: Path, stamped: str) -> Path:
    """Where the timestamp of the line with that hash has its place."""
    return archive / FOLDER / f"{stamped}.tsr"


def faults(
    archive: Path, logged: Iterable[StampLine], found: Collection[Path], drafts: Collection[Path]
) -> Iterator[Problem]:
    """Each timestamp that was changed, is missing, or is not in the log.

    One that a killed run has not put in its place yet is not missing.
    """
    places = {place_of(archive, stamp.vorige): stamp for stamp in logged}
    for path in sorted(set(found) - places.keys()):
        yield Problem(Place(str(path)), UNLOGGED)
    for path, stamp in places.items():
        draft = read_only.draft_of(path)
        waiting = path not in found and draft in drafts
        if problem := bag.file_fault(draft if waiting else path, stamp.stempel):
            yield problem

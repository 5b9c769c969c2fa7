"""Whether an archive still is what came in: every byte, every description, the whole log."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.archive import bag, descriptions, log
from generator.archive.inventory import Inventory, inventory, key_of, require
from generator.disk import lock
from generator.problems import Place, Problem

NOT_PDFA = "deze pdf zegt niet van zichzelf dat hij PDF/A-3a is"

_METADATA = re.compile(rb"<rdf:RDF.*?</rdf:RDF>", re.DOTALL)
_CLAIMS = (
    re.compile(rb"""pdfaid:part(?:>|=["'])3[<"']"""),
    re.compile(rb"""pdfaid:conformance(?:>|=["'])A[<"']"""),
)
"""Part 3, conformance A, as an element or as an attribute (ISO 19005-3, 6.6.4)."""


@dataclass(frozen=True)
class Verdict:
    """What was found: how many versions of how many dossiers, and what is wrong.

    ``last`` is the hash of the last line of the log. ``unfinished`` says that a run was killed
    and left something that the next run finishes or clears.
    """

    versions: int
    dossiers: int
    problems: tuple[Problem, ...]
    last: str
    unfinished: bool


def verify(archive: Path) -> Verdict:
    """Check all of an archive. Raises ``InputError`` when that folder is not one."""
    require(archive)
    with lock.shared(archive / log.NAME):
        found = inventory(archive)
        problems = (*found.faults(), *_in_bags(found))
    names = {entry.dossier for entry in found.log.entries}
    unfinished = bool(found.drafts or found.log.tail)
    return Verdict(len(found.log.entries), len(names), problems, found.log.last, unfinished)


def claims_pdfa(pdf: bytes) -> bool:
    """Whether a PDF says of itself that it is PDF/A-3a. Its metadata is never compressed."""
    metadata = _METADATA.search(pdf)
    return metadata is not None and all(claim.search(metadata[0]) for claim in _CLAIMS)


def _in_bags(found: Inventory) -> Iterator[Problem]:
    for entry in found.log.entries:
        if key_of(entry) in found.bags:
            folder = found.place(key_of(entry))
            yield from list(bag.faults(folder, entry.zegel)) or _closer(folder)


def _closer(folder: Path) -> Iterator[Problem]:
    """What is wrong with a bag in which every byte is as it came in."""
    yield from bag.judged(folder, thorough=False)
    checksums = bag.checksums(folder)
    yield from descriptions.faults(folder / bag.DATA, checksums)
    for path in checksums:
        pdf = folder / bag.DATA / path
        if path.endswith(".pdf") and not claims_pdfa(pdf.read_bytes()):
            yield Problem(Place(str(pdf)), NOT_PDFA)

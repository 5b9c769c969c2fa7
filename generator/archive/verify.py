"""Whether an archive still is what came in: every byte, every description, the whole log."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.archive import bag, descriptions, log, public, rights
from generator.archive.contents import ANNEXES
from generator.archive.inventory import Inventory, inventory, key_of, label_of, require
from generator.archive.lines import LogLine, PublicLine
from generator.archive.stamp_verdict import judge
from generator.archive.token import Token
from generator.disk import lock
from generator.problems import Place, Problem, Severity

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

OTHER_LABEL = (
    "hier staat iets anders dan in het logboek: wie, wanneer of waarom is in het logboek veranderd"
)
UNFINISHED = "het archiveren is een keer afgebroken; de volgende 'rapport archiveer' ruimt dat op"
NOT_NOTED = (
    "geen regel van dit logboek heeft dat controlegetal; het is niet het logboek waarvan de"
    " laatste regel toen is genoteerd, of er zijn regels weg"
)
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

    ``last`` is the hash of the last line of the log; ``tokens`` are the timestamps that are right.
    """

    versions: int
    dossiers: int
    problems: tuple[Problem, ...]
    last: str
    tokens: tuple[Token, ...]


def verify(archive: Path, noted: str = "", roots: Sequence[Certificate] = ()) -> Verdict:
    """Check all of an archive. Raises ``InputError`` when that folder is not one.

    ``noted`` is the hash of a line that somebody noted elsewhere when it was the last one: the
    log must still have it. Only that shows when a whole archive was replaced by an older one.
    ``roots`` are certificates to which its timestamps must lead; without any nobody looks who set
    them.
    """
    require(archive)
    with lock.shared(archive / log.NAME):
        found = inventory(archive)
        stamped = judge(found, roots)
        problems = (
            *_not_noted(found, noted),
            *found.faults(),
            *stamped.problems,
            *_in_bags(found),
            *rights.doubts(found),
            *_left(found),
        )
    names = {entry.dossier for entry in found.log.entries}
    return Verdict(len(found.log.entries), len(names), problems, found.log.last, stamped.tokens)


def _not_noted(found: Inventory, noted: str) -> Iterator[Problem]:
    if noted and noted not in found.log.hashes:
        yield Problem(Place(str(found.archive / log.NAME)), NOT_NOTED)


def _left(found: Inventory) -> Iterator[Problem]:
    """That a run was killed and left something, which the next run finishes or clears."""
    if found.drafts or (found.log.tail and found.log.breaks_off):
        yield Problem(Place(str(found.archive)), UNFINISHED, Severity.WARNING)


def claims_pdfa(pdf: bytes) -> bool:
    """Whether a PDF says of itself that it is PDF/A-3a. Its metadata is never compressed."""
    metadata = _METADATA.search(pdf)
    return metadata is not None and all(claim.search(metadata[0]) for claim in _CLAIMS)


def _in_bags(found: Inventory) -> Iterator[Problem]:
    for entry in found.log.entries:
        if key_of(entry) in found.bags:
            folder = found.place(key_of(entry))
            yield from list(bag.faults(folder, entry.zegel)) or _closer(folder, entry)


def _public(folder: Path, paths: Iterable[str]) -> Iterator[Problem]:
    """What is wrong with what became public."""
    files = {path: (folder / bag.DATA / path).read_bytes() for path in paths}
    for path, wrong in public.faults(files):
        yield Problem(Place(str(folder / bag.DATA / path)), wrong)


def _closer(folder: Path, entry: LogLine) -> Iterator[Problem]:
    """What is wrong with a bag in which every byte is as it came in."""
    if not label_of(entry).is_on(folder):
        yield Problem(Place(str(folder / bag.INFO)), OTHER_LABEL)
    yield from bag.judged(folder, thorough=False)
    checksums = bag.checksums(folder)
    yield from descriptions.faults(folder / bag.DATA, checksums)
    if isinstance(entry, PublicLine):
        yield from _public(folder, checksums)
    for path in checksums:
        pdf = folder / bag.DATA / path
        is_ours = path.endswith(".pdf") and not path.startswith(f"{ANNEXES}/")
        if is_ours and not claims_pdfa(pdf.read_bytes()):
            yield Problem(Place(str(pdf)), NOT_PDFA)

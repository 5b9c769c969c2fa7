"""All that there is to say of a Word file that came back, before somebody decides about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.received.document import Received
from generator.received.package import Package
from generator.returning.bringing.offers import Clash, Offer, brought
from generator.returning.bringing.present import Present, present_of
from generator.returning.bringing.proof import Proof
from generator.returning.edits.changes import Edit, Returned
from generator.returning.edits.returned import returned
from generator.returning.travelled import Travelled


@dataclass(frozen=True)
class Asked:
    """How a file that came back is to be read.

    ``document`` is the YAML that it belongs to, if the file does not tell or that has another name
    now. ``base`` is the YAML it was made of, if that does not travel in it. ``read`` reads a Word
    file; without one, changes that were tracked are taken as accepted.
    """

    document: Path | None = None
    base: Travelled | None = None
    read: Callable[[Package], Received] | None = None


@dataclass(frozen=True)
class Account:
    """What came back, and what of it can be taken now (``offers``), cannot (``clashes``), or
    stands in the YAML already (``done``). ``proof`` is asked again for what somebody takes."""

    returned: Returned
    present: Present
    offers: tuple[Offer, ...]
    clashes: tuple[Clash, ...]
    done: tuple[Edit, ...]
    proof: Proof


def account_of(file: Path, asked: Asked, templates: Path) -> Account:
    """What there is to say of that file; nothing is written.

    Raises ``InputError`` when it cannot be read, when its document is not there, or when the YAML
    of then or of now cannot be used.
    """
    came = returned(file, templates, asked.base, asked.read)
    present = present_of(file, came.name, asked.document)
    found = brought(came, present)

    def again(sources: Travelled) -> Returned:
        return returned(file, templates, sources, asked.read)

    proof = Proof(came, present, again, templates)
    proven = proof.of(found.offers)
    clashes = (*found.clashes, *proven.clashes)
    return Account(came, present, proven.offers, clashes, found.done, proof)

"""All that there is to say of a Word file that came back, before somebody decides about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.build.formats import DOCX
from generator.origin import Origin
from generator.places import dossier_name
from generator.problems import Place
from generator.received.document import Received
from generator.received.incoming import fault
from generator.received.package import Package
from generator.received.reading import received
from generator.returning.bringing.offers import Clash, Offer, brought
from generator.returning.bringing.present import Present, present_of
from generator.returning.bringing.proof import Proof
from generator.returning.edits.changes import Edit, Returned
from generator.returning.edits.returned import returned
from generator.returning.travelled import Travelled

NOT_WORD = "kies een Word-bestand (.docx); alleen dat kan worden teruggelezen"
OTHER_NAME = "dit bestand is gemaakt van {}; u neemt het over in {}"


@dataclass(frozen=True)
class Asked:
    """How a file that came back is to be read.

    ``document`` is the YAML that it belongs to, if the file does not tell or that has another name
    now. ``base`` is the YAML it was made of, if that does not travel in it. ``read`` reads a Word
    file: with the changes that were tracked in it, or without.
    """

    document: Path | None = None
    base: Travelled | None = None
    read: Callable[[Package], Received] = received


@dataclass(frozen=True)
class Account:
    """What came back, and what of it can be taken now (``offers``), cannot (``clashes``), or
    stands in the YAML already (``done``). ``proof`` is asked again for what somebody takes."""

    file: Path
    returned: Returned
    present: Present
    offers: tuple[Offer, ...]
    clashes: tuple[Clash, ...]
    done: tuple[Edit, ...]
    proof: Proof

    @property
    def left_to_do(self) -> bool:
        """Whether something was changed that somebody has to bring in by hand."""
        return bool(self.clashes or self.returned.refused)

    @property
    def told(self) -> tuple[str, ...]:
        """Sentences that somebody should read besides."""
        document = self.present.document
        now = f"{dossier_name(document.parent)}/{document.stem}"
        is_other = self.returned.name != now
        other = (OTHER_NAME.format(self.returned.name, now),) if is_other else ()
        return (*other, *self.returned.told)

    def number_of(self, edit: Edit) -> int:
        """By which an edit is known of all that came back in the file, whatever is offered now."""
        return self.returned.edits.index(edit)

    def place_of(self, origins: Sequence[Origin]) -> Place:
        """Where the first of those values stands now; of fixed words it is the Word file."""
        if not origins:
            return Place(str(self.file))
        return self.present.place_of(origins[0], self.returned.base)


def require_word(file: Path) -> None:
    """Raises ``InputError`` for a file that is none of Word by its name."""
    if file.suffix.lower() != f".{DOCX.ending}":
        raise fault(file, NOT_WORD)


def account_of(file: Path, asked: Asked, templates: Path) -> Account:
    """What there is to say of that file; nothing is written.

    Raises ``InputError`` when it cannot be read, when its document is not there, or when the YAML
    of then or of now cannot be used.
    """
    require_word(file)
    came = returned(file, templates, asked.base, asked.read)
    present = present_of(file, came.name, asked.document)
    found = brought(came, present)
    proof = Proof(came, present, partial(returned, file, templates, read=asked.read), templates)
    proven = proof.of(found.offers)
    clashes = (*found.clashes, *proven.clashes)
    return Account(file, came, present, proven.offers, clashes, found.done, proof)

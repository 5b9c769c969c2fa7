"""What became public of a dossier: plain data, in which nothing stands that was left out.

It is all that the productierapport, the inventory and the metadata are made of, so none of them
can tell more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from generator.gronden import BUITEN_VERZOEK, Grond, in_volgorde
from generator.talen import NEDERLANDS, Taal


class Beoordeling(Enum):
    """What was decided of a document, in words that the platform knows."""

    OPENBAAR = "Openbaar"
    DEELS_OPENBAAR = "Deels openbaar"
    NIET_OPENBAAR = "Niet openbaar"


@dataclass(frozen=True)
class Weglating:
    """A place in a document where words were left out: one box on a page, counted from 1.

    ``pagina`` is None where no page is known. Never what stood there, nor how long it was.
    """

    pagina: int | None
    gronden: tuple[Grond, ...]


@dataclass(frozen=True)
class PublicDocument:
    """A document as it became public, or that it did not.

    ``bestand`` is the name of its YAML without the ending, ``soort`` its kind, ``titel`` is in
    plain text, with ``[5.1.2e]`` for what was left out. ``geheel`` are the grounds on which the
    whole of it is not public; then there are no ``files``. Those are the bytes by the path in the
    folder of the public version: ``documenten/100234.pdf``. ``ter_beslissing`` says whether a
    decision is asked, ``taal`` in which language it is.
    """

    bestand: str
    soort: str
    titel: str
    datum: date | None
    id: str
    weglatingen: tuple[Weglating, ...] = ()
    geheel: tuple[Grond, ...] = ()
    ter_beslissing: bool = False
    files: Mapping[str, bytes] = field(default_factory=dict)
    taal: Taal = NEDERLANDS

    @property
    def beoordeling(self) -> Beoordeling:
        """What was decided of it."""
        if self.geheel:
            return Beoordeling.NIET_OPENBAAR
        return Beoordeling.DEELS_OPENBAAR if self.weglatingen else Beoordeling.OPENBAAR

    @property
    def codes(self) -> tuple[Grond, ...]:
        """All that stands in its boxes, in the order of the law; also what is no ground."""
        return in_volgorde((*self.geheel, *(g for one in self.weglatingen for g in one.gronden)))

    @property
    def gronden(self) -> tuple[Grond, ...]:
        """The grounds of the law that were used, in its order."""
        return tuple(grond for grond in self.codes if grond is not BUITEN_VERZOEK)

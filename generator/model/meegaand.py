"""What goes along with a document: annexes that its texts name by a number, and files."""

from __future__ import annotations

from dataclasses import dataclass

from generator.origin import Origin


@dataclass(frozen=True)
class MeegaandBestand:
    """A file in the folder of the dossier that goes along with a document, and where it is named.

    Are its pages to follow those of the document in the PDF, then ``boven`` is what they are
    called there, and ``plek_achteraan`` where staff ask that.
    """

    naam: str
    plek: Origin
    boven: str = ""
    plek_achteraan: Origin | None = None


@dataclass(frozen=True)
class Genummerd:
    """An annex: its number, and where it stands in the input."""

    nummer: int
    plek: Origin

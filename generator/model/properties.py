"""What a produced file says about itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from generator.content.boxes import in_brackets
from generator.talen import NEDERLANDS, Taal

NAAMVELD = "rapport"
"""The property of a Word file and of a PDF that says which document it is (``naam``)."""

ZONDER_DAG = date(1980, 1, 1)
"""The first day that a zip knows, and so its way to say that a file has none."""


@dataclass(frozen=True)
class Eigenschappen:
    """The properties of a produced file. ``datum`` comes from the YAML, never from the clock;
    None when no day stands there.

    ``bronnen`` is the YAML that travels inside it, by path; ``naam`` says which document of it
    this is (``2025-09-br/nota``). ``onafdrukbaar`` are signs that no font of the house style has;
    in their place a PDF, which needs those, has other signs. ``bijlagen`` are the files that go
    along with it, by path as ``bronnen``: a PDF holds them, beside a Word file they are put.
    ``achteraan`` are those of which the pages follow in the PDF, with what they are called there.
    """

    titel: str
    onderwerp: str
    auteur: str
    datum: date | None
    kenmerk: str = ""
    bronnen: Mapping[str, bytes] = field(default_factory=dict)
    naam: str = ""
    bijlagen: Mapping[str, bytes] = field(default_factory=dict)
    achteraan: Mapping[str, str] = field(default_factory=dict)
    onafdrukbaar: frozenset[str] = frozenset()
    taal: Taal = NEDERLANDS

    def in_platte_tekst(self) -> Eigenschappen:
        """The same in nothing but text: the code of a ground where words were left out."""
        return replace(
            self,
            titel=in_brackets(self.titel),
            onderwerp=in_brackets(self.onderwerp),
            auteur=in_brackets(self.auteur),
            kenmerk=in_brackets(self.kenmerk),
        )

    def in_taal(self, taal: Taal, zeg: Callable[[str], str]) -> Eigenschappen:
        """The same in another language; ``zeg`` is how words of the program read in it."""
        return replace(
            self,
            taal=taal,
            titel=zeg(self.titel),
            onderwerp=zeg(self.onderwerp),
            achteraan={path: zeg(boven) for path, boven in self.achteraan.items()},
        )

    @property
    def dag_van_delen(self) -> date:
        """The day of the files inside it, which must have one."""
        return self.datum or ZONDER_DAG

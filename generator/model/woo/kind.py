"""The decision on what becomes public: what stands in it, and whether that fits its dossier."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import count
from typing import ClassVar

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.gronden import Grond
from generator.model.dubbel import dubbele
from generator.model.fields import shown
from generator.model.woo.fields import Motivering, Velden
from generator.problems import Problem, nearest


class Woo(Velden):
    """The decision. It names what may not be public, so it goes into no document."""

    soort: ClassVar[str] = "woo"
    uitleg: ClassVar[str] = (
        "Het besluit over wat van dit dossier openbaar wordt (Wet open overheid). Dit bestand"
        " blijft intern: er staat in wat niet openbaar mag worden. Het komt in geen enkel document,"
        " en gewone documenten veranderen er niet van."
    )
    volgende: ClassVar[Mapping[str, str | None]] = {}
    gaat_mee: ClassVar[bool] = False
    """A next dossier has a decision of its own."""

    @model_validator(mode="after")
    def _niets_dubbel(self) -> Woo:
        for plek, nummer in dubbele(self.nummers, lambda een: een.bestand):
            raise self._dubbel(nummer.bestand, "nummers", plek, "bestand")
        for plek, nummer in dubbele(self.nummers, lambda een: een.id.casefold()):
            raise self._dubbel(nummer.id, "nummers", plek, "id")
        for plek, afbeelding in dubbele(self.afbeeldingen, lambda een: een.bestand):
            raise self._dubbel(afbeelding.bestand, "afbeeldingen", plek, "bestand")
        for plek, cijfers in dubbele(self.cijferbestanden, lambda een: een.bestand):
            raise self._dubbel(cijfers.bestand, "cijferbestanden", plek, "bestand")
        for plek, motivering in dubbele(self.motiveringen, lambda een: een.van):
            raise self._dubbel(motivering.van.code, "motiveringen", plek, "grond")
        return self

    def _dubbel(self, naam: str, *stappen: str | int) -> PydanticCustomError:
        return self.ongeldig(
            "dubbel", f"{shown(naam)} staat hier dubbel; haal er één weg", *stappen
        )

    def controleer(
        self, documenten: Collection[str], feiten: Collection[str], getoond: Collection[str]
    ) -> Iterator[Problem]:
        """What names a file that the dossier does not have; ``getoond`` are those that its texts
        show, pictures and files with figures."""
        for plek, nummer in enumerate(self.nummers):
            if nummer.bestand not in documenten:
                melding = f"er is geen document {shown(nummer.bestand)} in dit dossier"
                bedoeld = nearest(nummer.bestand, documenten)
                yield self.fout_bij(melding, "nummers", plek, "bestand", meant=bedoeld)
        bestanden = (*documenten, *feiten)
        for plek, een in enumerate(self.passages):
            if een.bestand not in bestanden:
                melding = f"er is geen bestand {shown(een.bestand)} in dit dossier"
                bedoeld = nearest(een.bestand, bestanden)
                yield self.fout_bij(melding, "passages", plek, "bestand", meant=bedoeld)

        for veld in ("afbeeldingen", "cijferbestanden"):
            for plek, een in enumerate(getattr(self, veld)):
                if een.bestand not in getoond:
                    melding = f"geen tekst van dit dossier toont {shown(een.bestand)}"
                    bedoeld = nearest(een.bestand, getoond)
                    yield self.fout_bij(melding, veld, plek, "bestand", meant=bedoeld)

    def ids(self, documenten: Iterable[str]) -> dict[str, str]:
        """The number of each document on the platform: those of staff, else 0001, 0002 …"""
        gegeven = {een.bestand: een.id for een in self.nummers}
        bezet = {een.id.casefold() for een in self.nummers}
        vrij = (een for een in map("{:04}".format, count(1)) if een not in bezet)
        return {naam: gegeven.get(naam) or next(vrij) for naam in documenten}

    def titel_van(self, document: str) -> str | None:
        """What a document is called in the lists if it does not become public."""
        return next((een.titel for een in self.nummers if een.bestand == document), None)

    def motivering_van(self, grond: Grond) -> Motivering | None:
        """Why that ground outweighs; None when nobody wrote that."""
        return next((een for een in self.motiveringen if een.van == grond), None)

"""The house style: one settings file from which Word and PDF take every look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from generator.content.units import MM_PER_POINT
from generator.model.base import Invoer
from generator.model.fields import Regel
from generator.model.reading import Reader, read_file
from generator.origin import Loc
from generator.places import shown_path
from generator.problems import InputError, Problem
from generator.style.contrast import too_alike
from generator.style.pages import Blad, Bladen
from generator.style.settings import (
    Kleuren,
    Kolom,
    Letters,
    Lettertype,
    Logo,
    Maat,
    Paraaf,
    Tabelmaten,
    Titellijnen,
)
from generator.style.whole_files import PICTURES, is_whole_font, is_whole_picture
from generator.talen import Taal

SETTINGS = "huisstijl.yaml"


class HouseStyle(Invoer):
    """All settings of a house style."""

    taal: Regel
    kleuren: Kleuren
    lettertype: Lettertype
    letters: Letters
    inspringing: Maat
    kopnummer: Maat
    titellijnen: Titellijnen | None = None
    bladen: Bladen
    voettekst_hoogte: Maat
    kolom: Kolom
    paraaf: Paraaf
    tabel: Tabelmaten
    logo: Logo

    def voettekst_boven(self, blad: Blad) -> float:
        """How far under the top of that page the line at its foot begins, in millimetres."""
        line = self.letters.voettekst.regel * MM_PER_POINT
        return blad.hoogte - self.voettekst_hoogte - line

    def bestanden(self) -> Iterator[tuple[Loc, str]]:
        """The files that are named, from the folder of the house style, and by which field."""
        for naam in ("normaal", "vet", "cursief", "vet_cursief", "licht"):
            yield ("lettertype", naam), getattr(self.lettertype, naam)
        for nummer, ander in enumerate(self.lettertype.andere):
            place = ("lettertype", "andere", nummer)
            yield (*place, "normaal"), ander.normaal
            if ander.vet:
                yield (*place, "vet"), ander.vet
        if self.logo.bestand:
            yield ("logo", "bestand"), self.logo.bestand


@dataclass(frozen=True)
class Look:
    """Where the templates are, and the house style in which they are filled."""

    templates: Path
    folder: Path
    style: HouseStyle

    def in_taal(self, taal: Taal) -> Look:
        """The same for a document in that language; Dutch is what the house style calls it."""
        if taal.is_nederlands:
            return self
        return replace(self, style=self.style.model_copy(update={"taal": taal.tag}))

    @property
    def fingerprint(self) -> str:
        """Tells two versions of the settings apart."""
        return sha256((self.folder / SETTINGS).read_bytes()).hexdigest()[:16]


def house_styles(templates: Path) -> list[str]:
    """The names of the house styles that are there."""
    return [path.parent.name for path in sorted(templates.glob(f"*/{SETTINGS}"))]


def read_look(templates: Path, name: str, reader: Reader = read_file) -> Look:
    """The house style of that name. Raises ``InputError`` when its settings are wrong."""
    path = templates / name / SETTINGS
    text, style = reader(path, HouseStyle)
    assert isinstance(style, HouseStyle)  # as the reader was asked
    problems = [Problem(text.place(loc), reason) for loc, reason in _faults(path.parent, style)]
    if problems:
        raise InputError(problems)
    return Look(templates, path.parent, style)


def _faults(folder: Path, style: HouseStyle) -> Iterator[tuple[Loc, str]]:
    """What is wrong with a house style, and in which field."""
    for name, reason in too_alike(style.kleuren.palet):
        yield ("kleuren", name), reason
    for loc, file in style.bestanden():
        if not _is_inside(folder, file):
            yield loc, f"het bestand {file} staat niet in de map {shown_path(folder)}"
        elif reason := _not_whole(loc[0], folder / file):
            yield loc, f"het bestand {file} {reason}"


def _not_whole(field: str | int, file: Path) -> str:
    """What is wrong with a file; nothing when it is not."""
    if field == "lettertype":
        wrong = "is geen lettertype (.ttf of .otf), of niet heel"
        return "" if is_whole_font(file) else wrong
    if file.suffix.lower() not in PICTURES:
        return f"is geen afbeelding; kies {' of '.join(PICTURES)}"
    return "" if is_whole_picture(file) else "is niet heel, of veel te groot"


def _is_inside(folder: Path, file: str) -> bool:
    path = (folder / file).resolve()
    return path.is_file() and path.is_relative_to(folder.resolve())

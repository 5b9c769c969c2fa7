"""The house style: one settings file from which both Word and PDF take every look (DESIGN 3).

All lengths are millimetres and all letter sizes points; colours are six hexadecimal digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Annotated

from generator.content.characters import HYPHENS
from generator.model.base import Invoer
from generator.model.fields import JaNee, Regel, fault
from generator.model.fields.reader import ReadBy
from generator.model.reading import Reader, read_file
from generator.origin import Loc
from generator.places import shown_path
from generator.problems import InputError, Problem
from generator.style.contrast import too_alike

SETTINGS = "huisstijl.yaml"


def _millimetres(value: object) -> float:
    try:
        number = float(str(value))
    except ValueError:
        number = -1
    if not 0 <= number <= 2000:
        raise fault("maat", "hier hoort een maat van 0 tot 2000, bijvoorbeeld 13.5")
    return number


def _colour(value: object) -> str:
    text = str(value)
    if not re.fullmatch("[0-9A-F]{6}", text):
        message = "hier hoort een kleur van zes cijfers en hoofdletters A tot en met F"
        raise fault("kleur", f'{message}, bijvoorbeeld "154273"')
    return text


def _hyphen(value: object) -> str:
    if value not in tuple(HYPHENS):
        message = f"hier hoort één van de tekens {' en '.join(HYPHENS)}, of niets"
        raise fault("afbreekstreepje", message)
    return str(value)


Maat = Annotated[float, ReadBy(_millimetres)]
Kleur = Annotated[str, ReadBy(_colour)]
Afbreekstreepje = Annotated[str, ReadBy(_hyphen)]


class Kleuren(Invoer):
    """The colours, by what they are for."""

    hoofd: Kleur
    licht: Kleur
    lijn: Kleur
    tekst: Kleur
    grijs: Kleur
    wit: Kleur
    groen: Kleur
    oranje: Kleur
    rood: Kleur
    spoor: Kleur


class Lettertype(Invoer):
    """The font: its names, its files, and whether it travels inside the Word file.

    ``afbreekstreepje`` is the sign that a PDF draws where a line ends in a divided word; without
    one it divides no words.
    """

    familie: Regel
    familie_licht: Regel
    terugval: Regel
    insluiten: JaNee
    normaal: Regel
    vet: Regel
    cursief: Regel
    vet_cursief: Regel
    licht: Regel
    afbreekstreepje: Afbreekstreepje | None = None


class Letter(Invoer):
    """A size of letter in points, its line height, and the space around its paragraphs."""

    grootte: Maat
    regel: Maat
    voor: Maat = 0
    na: Maat = 0


class Letters(Invoer):
    """The sizes, by what they are for."""

    tekst: Letter
    lijst: Letter
    aan: Letter
    titel: Letter
    nota: Letter
    nota_doel: Letter
    kop: Letter
    tussenkop: Letter
    kolom: Letter
    kolomkop: Letter
    tabel: Letter
    bijschrift: Letter
    inhoud_hoofdstuk: Letter
    inhoud: Letter
    voetnoot: Letter
    voettekst: Letter


class Blad(Invoer):
    """A page and its margins."""

    breedte: Maat
    hoogte: Maat
    boven: Maat
    onder: Maat
    links: Maat
    rechts: Maat

    @property
    def liggend(self) -> bool:
        """Whether the page is wider than high."""
        return self.breedte > self.hoogte

    @property
    def tekstbreedte(self) -> float:
        """The width that is left for text."""
        return self.breedte - self.links - self.rechts


class Bladen(Invoer):
    """The pages: of a nota with its column, of a report, of a text to read, of a wide annex."""

    nota: Blad
    staand: Blad
    lezen: Blad
    liggend: Blad


class Kolom(Invoer):
    """Where the reference column of a nota stands, from the edges of the page."""

    links: Maat
    breedte: Maat
    boven: Maat


class Paraaf(Invoer):
    """The boxes for initials."""

    hoogte: Maat


class Tabelmaten(Invoer):
    """The space inside cells."""

    marge: Maat
    wit: Maat
    marge_smal: Maat
    wit_smal: Maat


class Logo(Invoer):
    """The logo at the top of a nota; a plain block stands in when no file is named."""

    bestand: Regel | None = None
    omschrijving: Regel
    rechterkant: Maat
    breedte: Maat
    hoogte: Maat
    naam_boven: Maat
    naam_afstand: Maat
    naam_breedte: Maat


class HouseStyle(Invoer):
    """All settings of a house style."""

    taal: Regel
    kleuren: Kleuren
    lettertype: Lettertype
    letters: Letters
    inspringing: Maat
    kopnummer: Maat
    bladen: Bladen
    voettekst_hoogte: Maat
    kolom: Kolom
    paraaf: Paraaf
    tabel: Tabelmaten
    logo: Logo

    def bestanden(self) -> Iterator[tuple[Loc, str]]:
        """The files that are named, from the folder of the house style, and by which field."""
        for naam in ("normaal", "vet", "cursief", "vet_cursief", "licht"):
            yield ("lettertype", naam), getattr(self.lettertype, naam)
        if self.logo.bestand:
            yield ("logo", "bestand"), self.logo.bestand


@dataclass(frozen=True)
class Look:
    """Where the templates are, and the house style in which they are filled."""

    templates: Path
    folder: Path
    style: HouseStyle

    @property
    def fingerprint(self) -> str:
        """Tells two versions of the settings apart."""
        return sha256((self.folder / SETTINGS).read_bytes()).hexdigest()[:16]


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
    for name, reason in too_alike(style.kleuren.model_dump()):
        yield ("kleuren", name), reason
    for loc, file in style.bestanden():
        if not _is_inside(folder, file):
            yield loc, f"het bestand {file} staat niet in de map {shown_path(folder)}"
        elif loc[0] == "lettertype" and not _is_font(folder / file):
            yield loc, f"het bestand {file} is geen lettertype (.ttf of .otf)"


def _is_inside(folder: Path, file: str) -> bool:
    path = (folder / file).resolve()
    return path.is_file() and path.is_relative_to(folder.resolve())


def _is_font(path: Path) -> bool:
    """Whether a file begins as a font does (OpenType, ISO 14496-22, 4.3)."""
    with path.open("rb") as file:
        return file.read(4) in (b"\x00\x01\x00\x00", b"OTTO", b"true")

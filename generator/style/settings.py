"""The groups of settings of a house style.

All lengths are millimetres and all letter sizes points; colours are six hexadecimal digits.
"""

from __future__ import annotations

import re
from typing import Annotated

from generator.content.characters import HYPHENS
from generator.content.colour import Colour, Palette
from generator.content.scripts import SCRIPTS, Script
from generator.model.base import Invoer
from generator.model.fields import JaNee, Regel, fault
from generator.model.fields.reader import ReadBy
from generator.style.role import Role, Size


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


def _script(value: object) -> str:
    names = [script.name for script in SCRIPTS]
    if value not in names:
        raise fault("schrift", f"hier hoort één van {', '.join(names)}")
    return str(value)


Maat = Annotated[float, ReadBy(_millimetres)]
Kleur = Annotated[str, ReadBy(_colour)]
Afbreekstreepje = Annotated[str, ReadBy(_hyphen)]
Schrift = Annotated[str, ReadBy(_script)]


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

    @property
    def palet(self) -> Palette:
        """The colours by name."""
        return {colour: getattr(self, colour.value) for colour in Colour}


class AnderLettertype(Invoer):
    """The font for what is written in another script; without a bold one, ``normaal`` is."""

    schrift: Schrift
    familie: Regel
    terugval: Regel
    normaal: Regel
    vet: Regel | None = None


class Lettertype(Invoer):
    """The font: its names, its files, and whether it travels inside the Word file.

    ``afbreekstreepje`` is the sign that a PDF draws where a line ends in a divided word; without
    one it divides no words. ``andere`` are for the letters that it lacks.
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
    andere: tuple[AnderLettertype, ...] = ()

    def voor(self, script: Script | None) -> AnderLettertype | None:
        """The font for that script, if there is one of its own."""
        return next((one for one in self.andere if script and one.schrift == script.name), None)


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
    onderwerp: Letter
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

    def van(self, size: Size) -> Letter:
        """The size of that name."""
        letter: Letter = getattr(self, size.value)
        return letter

    def van_rol(self, role: Role) -> Letter | None:
        """The size of text of that role, with the white around it; None if it has none."""
        if role.size is None:
            return None
        if role.above is None:
            return self.van(role.size)
        other, measure = role.above.value
        above = getattr(self.van(other), measure)
        return self.van(role.size).model_copy(update={"voor": above})


class Kolom(Invoer):
    """Where the reference column of a nota stands, from the edges of the page.

    What is repeated on the next pages begins at ``vervolg_boven``, above the text, so that wide
    tables can pass under it.
    """

    links: Maat
    breedte: Maat
    boven: Maat
    vervolg_boven: Maat


class Titellijnen(Invoer):
    """The lines above and under the title of a text to read: how thick they are in points, and how
    far from the title."""

    dikte: Maat
    ruimte: Maat


class Paraaf(Invoer):
    """The boxes for initials: how high each is below the name in it."""

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

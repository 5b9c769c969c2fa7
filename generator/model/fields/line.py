"""A short text on one line, printed as it stands."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Annotated

from generator.markdown.references import ANY_REFERENCE
from generator.model.fields import marked
from generator.model.fields.faults import MAY_GO, fault
from generator.model.fields.notation import Notation, as_written, whole
from generator.model.fields.scalar import scalar

LONGEST = 500
_REFERENCE = re.compile(rf"\{{(?:{ANY_REFERENCE})=")
PATTERN = rf"\S([^\n]{{0,{LONGEST - 2}}}\S)?"


def read(value: object, expected: str = "een korte tekst") -> str:
    """The line; ``expected`` is what should stand there."""
    return marked.read(read_raw(value, expected))


def read_plain(value: object, expected: str) -> str:
    """The same, for what is no text: nothing can be left out of it."""
    text = read_raw(value, expected)
    marked.refuse(text)
    return text


def read_raw(value: object, expected: str) -> str:
    """The line as it was written, with whatever marks are in it."""
    text = scalar(value, expected)
    if not text:
        raise fault("leeg", f"hier hoort {expected}, maar het veld is leeg")
    if "\n" in text:
        raise fault("regel", "deze tekst hoort op één regel te staan; maak er één regel van")
    if _REFERENCE.search(text):
        raise fault("regel", "een verwijzing kan niet in deze korte tekst; schrijf het getal zelf")
    if len(text) > LONGEST:
        message = f"deze tekst is te lang ({len(text)} tekens); hooguit {LONGEST} mag"
        raise fault("regel", message)
    return text


def read_if_there(value: object) -> str:
    """The line in a field that may be left out."""
    if value is None or value == "":
        message = "hier hoort een korte tekst, maar het veld is leeg; vul het in of haal het weg"
        raise fault(MAY_GO, message)
    return read(value)


REGEL = Notation(
    name="regel",
    read=read,
    write=marked.write,
    examples=("Leden van de Bestuursraad", "0123"),
    pattern=whole(PATTERN),
    hint=f"hier hoort een korte tekst op één regel, van hooguit {LONGEST} tekens",
)

WEGLAATBARE_REGEL = replace(REGEL, read=read_if_there)


def _read_named(value: object) -> str:
    return read_plain(value, "een korte tekst")


AANDUIDING = replace(REGEL, read=_read_named)


def _read_shared(value: object) -> str:
    return read_plain(value, "een naam")


GEDEELDE_NAAM = replace(REGEL, read=_read_shared)


def _read_kind(value: object) -> str:
    """The name of a kind of facts, also with the capital that a heading has."""
    return read_plain(value, "een soort feiten").lower()


SOORT_FEITEN = Notation(
    name="soort feiten",
    read=_read_kind,
    write=as_written,
    examples=("knelpunten",),
    types=("string",),
)

Regel = Annotated[str, REGEL]
"""A short plain text on one line, printed as it stands."""

Aanduiding = Annotated[str, AANDUIDING]
"""The same, for words by which something is named elsewhere: nothing can be left out of them."""

GedeeldeNaam = Annotated[str, GEDEELDE_NAAM]
"""The same, for a name that several things have in common and that readers read as such: in another
language it reads otherwise."""

SoortFeiten = Annotated[str, SOORT_FEITEN]
"""The name of a kind of facts; whether there is such a kind only the dossier knows."""

WeglaatbareRegel = Annotated[str | None, WEGLAATBARE_REGEL]
"""The same, for a field that may be left out, never left empty."""

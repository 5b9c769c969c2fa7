"""The authority that gives an archive its timestamps, as organisatie.yaml names it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.archive.token import ABSENT, has_library
from generator.disk.input_file import read_input
from generator.dossier.organisation_files import organisations_in
from generator.model.facts.archief import Archief
from generator.model.facts.organisatie import Organisatie
from generator.model.reading import read_as
from generator.problems import InputError, MachineError, Place, Problem
from generator.source import read

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

NO_CERTIFICATES = (
    "hier staan geen hoofdcertificaten: een bestand met certificaten begint met"
    " -----BEGIN CERTIFICATE-----"
)

NONE_NAMED = (
    "hier staat niet welke dienst een tijdstempel op het archief zet; vul bij 'archief' de groep"
    " 'tijdstempel' in (dienst, hoofdcertificaten); zie docs/bestanden.md"
)


@dataclass(frozen=True)
class Authority:
    """Where timestamps are asked, and the certificates that they must lead to."""

    address: str
    roots: Sequence[Certificate]


def named_by(settings: Archief | None, organisation: Path) -> Authority | None:
    """The authority that those settings name, if they do; ``organisation`` is their file.

    Raises ``InputError`` when its certificates cannot be read, ``MachineError`` when the library
    for timestamps is not there.
    """
    named = settings.tijdstempel if settings else None
    if named is None:
        return None
    if not has_library():
        raise MachineError(ABSENT)
    return Authority(named.dienst, _certificates(organisation.parent / named.hoofdcertificaten))


def named_in(organisation: Path) -> Authority | None:
    """The authority that a file with the settings names; None when there is no such file.

    Raises as ``named_by`` does, and ``InputError`` when that file is not right.
    """
    if not os.path.lexists(organisation):
        return None
    settings = read_as(Organisatie, read(organisation, str(organisation)))
    return named_by(settings.archief, organisation)


def roots_in(folder: Path) -> list[Certificate]:
    """The certificates that all organisations name whose files stand in that folder.

    Raises as ``named_in`` does.
    """
    authorities = map(named_in, organisations_in(folder))
    return [root for one in authorities if one for root in one.roots]


def required_in(organisation: Path) -> Authority:
    """The same, for who cannot do without. Raises ``InputError`` when none is named."""
    named = named_in(organisation)
    if named is None:
        raise InputError([Problem(Place(str(organisation)), NONE_NAMED)])
    return named


def _certificates(path: Path) -> list[Certificate]:
    from cryptography.x509 import load_pem_x509_certificates

    contents = read_input(path, str(path))
    try:
        return load_pem_x509_certificates(contents)
    except ValueError:
        raise InputError([Problem(Place(str(path)), NO_CERTIFICATES)]) from None

"""Where something new comes, by the name that somebody gave it; and putting it there whole."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unicodedata import normalize

from generator.disk.newly import new_in
from generator.dossier.file_names import is_reserved, name_fault
from generator.model import soorten
from generator.model.facts.organisatie import Organisatie
from generator.model.fields import shown
from generator.places import INPUTS, is_organisation
from generator.problems import InputError, MachineError, Place, Problem, UsageError, nearest

DOSSIER_NAME = re.compile(r"[^\W_][\w-]{0,59}")
NAME_PATTERN = re.compile(r"\d{4}-(0[1-9]|1[0-2])-.+")
HINT = "een dossier heet meestal jjjj-mm-naam, bijvoorbeeld 2025-12-br"
ENDING = ".yaml"


def dossier_folder(name: str) -> Path:
    """The folder of the dossier of that name; ``inputs/`` before it is what the shell adds.

    Raises ``UsageError`` for a name that cannot be.
    """
    bare = name.removeprefix(f"{INPUTS}/").rstrip("/")
    if not DOSSIER_NAME.fullmatch(normalize("NFC", bare)) or is_reserved(bare):
        raise UsageError(
            f"{shown(name)} kan niet de naam van een dossier zijn; gebruik letters, cijfers en"
            f" streepjes; {HINT}"
        )
    return INPUTS / bare


def earlier_folder(name: str) -> Path:
    """The folder of a dossier that is there already.

    Raises ``UsageError`` for a name that cannot be, ``InputError`` if there is no such dossier.
    """
    folder = dossier_folder(name)
    if not folder.is_dir():
        dossiers = [path.name for path in INPUTS.glob("[!.]*") if path.is_dir()]
        problem = Problem(
            Place(str(folder)), "dit dossier bestaat niet", meant=nearest(folder.name, dossiers)
        )
        raise InputError([problem])
    return folder


def kind_and_file(word: str) -> tuple[soorten.Bestand, str]:
    """The kind that ``word`` names, and the name of its file: ``nota-kalender`` is a nota.

    Raises ``UsageError`` when there is no such kind, or when its files cannot have that name.
    """
    stem = word.removesuffix(ENDING)
    known, (soort, dash, _) = soorten.bestanden(), stem.partition("-")
    if soort not in known:
        near = nearest(soort, [*known, "dossier"])
        question = f"; bedoelde u '{near}'?" if near else ""
        raise UsageError(f"{shown(word)} is geen soort; kies uit: {', '.join(known)}{question}")
    if dash and (facts := soorten.feiten().get(soort)) and facts.per_jaar:
        raise UsageError(f"schrijf 'rapport nieuw {soort} …', met --jaar en het jaar")
    if known[soort] is Organisatie and is_organisation(f"{stem}{ENDING}"):
        return known[soort], f"{stem}{ENDING}"
    if known[soort] is Organisatie:
        raise UsageError(f"{shown(word)} kan niet; schrijf bijvoorbeeld 'organisatie-szw'")
    if dash and soort not in soorten.documenten():
        raise UsageError(f"van {soort} is er maar één bestand; schrijf 'rapport nieuw {soort} …'")
    if name_fault(stem) or stem.endswith("-"):
        message = "gebruik letters, cijfers, spaties en streepjes, zoals nota-kalender"
        raise UsageError(f"{shown(word)} kan niet de naam van een bestand zijn; {message}")
    return known[soort], f"{stem}{ENDING}"


def place_of(kind: soorten.Bestand, file: str, dossier: str | None) -> Path:
    """Where that file comes. Raises ``UsageError`` when the dossier is missing or needless."""
    if kind is Organisatie:
        if dossier is not None:
            raise UsageError("een organisatie hoort niet in een dossier; laat de naam weg")
        return INPUTS / file
    if dossier is None:
        raise UsageError(f"zeg in welk dossier het bestand komt; {HINT}")
    return dossier_folder(dossier) / file


@contextmanager
def new(target: Path) -> Iterator[Path]:
    """A path to make a file or folder at, which then becomes ``target`` in one step.

    Raises ``InputError`` if ``target`` is there already, ``MachineError`` if it cannot be
    written. Broken off half-way there is no ``target``.
    """
    if os.path.lexists(target):
        raise _there_already(target)
    try:
        with new_in(target.parent) as room:
            yield room / target.name
    except FileExistsError:
        raise _there_already(target) from None
    except OSError:
        raise MachineError(
            f"{target} kan niet worden geschreven; mag u in {target.parent} schrijven, en is de"
            " schijf niet vol?"
        ) from None


def _there_already(target: Path) -> InputError:
    message = "dit is er al; 'rapport nieuw' verandert niets aan wat er is"
    return InputError([Problem(Place(str(target)), message)])

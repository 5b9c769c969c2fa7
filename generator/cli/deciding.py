"""The verb that makes the list of decisions of a dossier, and nothing else of it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from generator.cli.arguments import Positional, Verb
from generator.cli.console import Console
from generator.cli.exit_codes import WRONG_INPUT
from generator.cli.making import MAAK, maak
from generator.problems import Place, Problem

LIST = "besluitenlijst"


def besluitenlijst(arguments: Namespace) -> int:
    """Make the list of that dossier, named by its folder or as ``rapport nieuw`` wants it."""
    from generator.authoring.scaffold.targets import dossier_folder

    named = Path(arguments.dossier)
    folder = named if named.is_dir() else dossier_folder(arguments.dossier)
    file = folder / f"{LIST}.yaml"
    if file.is_file():
        return maak(Namespace(**vars(arguments), pad=[str(file)]))
    with Console(as_json=arguments.json) as console:
        message = "dit bestand bestaat nog niet; maak het met"
        how = f"'rapport nieuw {LIST} {folder.name}' en vul het in"
        console.show([Problem(Place(str(file)), f"{message} {how}")])
    return WRONG_INPUT


BESLUITENLIJST = Verb(
    LIST,
    "maak alleen de besluitenlijst van een dossier",
    besluitenlijst,
    MAAK.options,
    MAAK.flags,
    (Positional("dossier", "DOSSIER", "het dossier (map), bijvoorbeeld 2025-12-br"),),
)

"""The verbs that help to write the YAML, and the one that gets it back out of a document."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from generator.cli.arguments import Option, Positional, Verb
from generator.cli.exit_codes import OK
from generator.places import SCHEMAS


def ids(arguments: Namespace) -> int:
    """Write ids into files where they lack."""
    from generator.authoring.ids import give_ids
    from generator.authoring.scaffold.targets import dossier_folder

    given = give_ids(dossier_folder(arguments.dossier))
    print(*(given or ["Alles heeft al een id."]), sep="\n")
    return OK


def schema(arguments: Namespace) -> int:
    """Write the schemas for editors."""
    from generator.authoring.schema import files
    from generator.disk.atomic import write_whole

    for name, text in files():
        path = Path(arguments.uit or SCHEMAS) / name
        write_whole(path, text.encode())
        print(path)
    return OK


def uitpakken(arguments: Namespace) -> int:
    """Get the YAML back out of a document."""
    from generator.returning.unpacking import unpack

    for path in unpack(Path(arguments.bestand), Path(arguments.map)):
        print(path)
    return OK


IDS = Verb(
    "ids",
    "geef doelen, indicatoren, knelpunten en kansen een id waar dat ontbreekt",
    ids,
    positionals=(
        Positional("dossier", "DOSSIER", "de naam van het dossier, bijvoorbeeld 2025-12-br"),
    ),
)
SCHEMA = Verb(
    "schema",
    "schrijf de schema's waarmee een editor helpt bij het invullen",
    schema,
    (Option("--uit", "MAP", "de map waarin de schema's komen (anders: schemas)"),),
)
UITPAKKEN = Verb(
    "uitpakken",
    "haal uit een document de bestanden terug waarvan het is gemaakt",
    uitpakken,
    positionals=(
        Positional("bestand", "BESTAND", "een pdf of Word-bestand van 'rapport maak'"),
        Positional("map", "MAP", "de map waarin de bestanden komen"),
    ),
)

"""The verbs that help to write the YAML, and the one that gets it back out of a document."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from generator.cli.arguments import Flag, Option, Positional, Verb
from generator.cli.console import Console
from generator.cli.exit_codes import OK
from generator.cli.measuring import new_measurements
from generator.cli.years import year_named
from generator.dutch import count_text
from generator.places import SCHEMAS, meant
from generator.problems import UsageError

CALENDAR = "kalender"
"""The kind that begins with the days of a year."""

TRANSLATIONS = "vertalingen"
"""The kind that is filled with what is still to be translated."""

MEASUREMENTS = "metingen"
"""The word that stands for figures in a file, in the place of a kind."""


def nieuw(arguments: Namespace) -> int:
    """Begin a file to fill in, a calendar, or the next dossier; or take over measurements."""
    from generator.authoring.scaffold import start, what_now

    if arguments.organisatie is not None:
        return _of_organisation(arguments)
    if arguments.soort == MEASUREMENTS:
        return new_measurements(arguments)
    if arguments.uit is not None or arguments.blad is not None:
        raise UsageError(f"--uit en --blad horen alleen bij 'rapport nieuw {MEASUREMENTS}'")
    if arguments.per_dienstonderdeel:
        return _overviews(arguments)
    if arguments.soort == CALENDAR:
        return _new_calendar(arguments)
    if arguments.soort == TRANSLATIONS:
        return _translations(arguments)
    if arguments.jaar is not None:
        raise UsageError(f"--jaar hoort alleen bij 'rapport nieuw {CALENDAR}'")
    if arguments.moment is not None:
        return _briefings(arguments)
    made = start(arguments.soort, arguments.dossier, arguments.vanaf)
    print(made, what_now(made), sep="\n")
    return OK


def _of_organisation(arguments: Namespace) -> int:
    """Begin a dossier of another organisation."""
    from generator.authoring.scaffold import DOSSIER, start_of_organisation, what_now

    others = (arguments.vanaf, arguments.jaar, arguments.uit, arguments.blad, arguments.moment)
    special = arguments.soort in (DOSSIER, CALENDAR, MEASUREMENTS) or arguments.per_dienstonderdeel
    if special or not arguments.dossier or any(one is not None for one in others):
        raise UsageError(
            "--organisatie hoort bij het eerste bestand van een nieuw dossier; schrijf bijvoorbeeld"
            " 'rapport nieuw nota 2025-12-br --organisatie szw'"
        )
    made = start_of_organisation(arguments.soort, arguments.dossier, arguments.organisatie)
    print(made, what_now(made), sep="\n")
    return OK


def _new_calendar(arguments: Namespace) -> int:
    """Begin the calendar of a year, with what is known of its days."""
    from generator.authoring.calendars import begin_calendar
    from generator.authoring.scaffold import what_now

    if arguments.dossier is None:
        raise UsageError("zeg in welk dossier de kalender komt, bijvoorbeeld 2027-01-br")
    if arguments.jaar is None:
        raise UsageError("zeg voor welk jaar, bijvoorbeeld --jaar 2027")
    made = begin_calendar(arguments.dossier, year_named(arguments.jaar), arguments.vanaf)
    with Console() as console:
        console.show(made.doubts)
    print(made.path, made.summary, what_now(made.path), sep="\n")
    return OK


def _overviews(arguments: Namespace) -> int:
    """Begin the overview of activities of each unit."""
    from generator.authoring.scaffold import OVERVIEW
    from generator.authoring.scaffold.per_unit import start_overviews

    others = (arguments.vanaf, arguments.jaar, arguments.moment)
    wanted = arguments.soort == OVERVIEW and arguments.dossier
    if not wanted or any(one is not None for one in others):
        raise UsageError(f"schrijf 'rapport nieuw {OVERVIEW} DOSSIER --per-dienstonderdeel'")
    made = start_overviews(arguments.dossier)
    print(*made, f"Geef daarna: rapport maak {made[0].parent}", sep="\n")
    return OK


def _briefings(arguments: Namespace) -> int:
    """Begin the briefings of a moment."""
    from generator.authoring.scaffold import BRIEFING, what_now
    from generator.authoring.scaffold.briefings import start_briefings

    if arguments.soort != BRIEFING or not arguments.dossier or arguments.vanaf:
        raise UsageError("schrijf 'rapport nieuw briefing DOSSIER --moment ID'")
    made = start_briefings(arguments.dossier, arguments.moment)
    print(*made, what_now(made[0]), sep="\n")
    return OK


def _translations(arguments: Namespace) -> int:
    """Put what is still to be translated into the file of translations."""
    from generator.authoring.scaffold import what_now
    from generator.authoring.translations import begin_translations

    others = (arguments.vanaf, arguments.jaar, arguments.moment)
    if not arguments.dossier or any(one is not None for one in others):
        raise UsageError(f"schrijf 'rapport nieuw {TRANSLATIONS} DOSSIER'")
    begun = begin_translations(meant(arguments.dossier))
    if not begun.added:
        print(f"{begun.path}: alles wat in een document staat, staat hier al.")
        return OK
    print(f"{begun.path}: {count_text(begun.added, 'tekst', 'teksten')} erbij")
    print(what_now(begun.path))
    return OK


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


NIEUW = Verb(
    "nieuw",
    "begin een bestand dat u invult of het volgende dossier, of neem metingen over",
    nieuw,
    (
        Option(
            "--vanaf",
            "OUD",
            "bij 'dossier': het dossier waaruit u alles overneemt; bij 'kalender': dat met de"
            " kalender van een eerder jaar",
        ),
        Option("--jaar", "JAAR", "bij 'kalender': voor welk jaar, bijvoorbeeld 2027"),
        Option("--uit", "BESTAND", "bij 'metingen': het bestand met cijfers, .xlsx of .csv"),
        Option("--blad", "NAAM", "bij 'metingen': welk blad, als het bestand er meer heeft"),
        Option("--moment", "ID", "bij 'briefing': het moment, voor elk lid dat daarbij is"),
        Option(
            "--organisatie",
            "NAAM",
            "bij het eerste bestand van een nieuw dossier: bij welke organisatie het hoort,"
            " zoals szw (anders: die in organisatie.yaml)",
        ),
    ),
    (
        Flag(
            "--per-dienstonderdeel",
            "bij 'activiteitenoverzicht': een voor elk dienstonderdeel, zoals het overzicht dat er"
            " is",
        ),
    ),
    positionals=(
        Positional("soort", "SOORT", "nota, nota-kalender, doelen, …; of 'dossier' of 'metingen'"),
        Positional("dossier", "DOSSIER", "de naam van het dossier, bijvoorbeeld 2025-12-br", "?"),
    ),
)
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

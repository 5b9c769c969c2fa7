"""The verb that begins a file to fill in, several at once, or the next dossier."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.cli.arguments import Flag, Option, Positional, Verb
from generator.cli.console import Console
from generator.cli.exit_codes import OK
from generator.cli.measuring import USAGE, new_measurements
from generator.cli.years import year_named
from generator.dutch import count_text
from generator.places import meant
from generator.problems import UsageError

CALENDAR = "kalender"
"""The kind that begins with the days of a year."""

TRANSLATIONS = "vertalingen"
"""The kind that is filled with what is still to be translated."""

MEASUREMENTS = "metingen"
"""The word that stands for figures in a file, in the place of a kind."""

NEXT_DOSSIER = "dossier"
"""The word that stands for a whole dossier in the place of a kind."""

FROM_EARLIER = (
    f"--vanaf hoort alleen bij 'rapport nieuw {NEXT_DOSSIER}' en 'rapport nieuw {CALENDAR}'"
)
FOR_FIGURES = f"--uit en --blad horen alleen bij 'rapport nieuw {MEASUREMENTS}'"
FOR_A_YEAR = f"--jaar hoort alleen bij 'rapport nieuw {CALENDAR}'"
FIRST_FILE = (
    "--organisatie hoort bij het eerste bestand van een nieuw dossier; schrijf bijvoorbeeld"
    " 'rapport nieuw nota 2025-12-br --organisatie szw'"
)
PER_UNIT = "schrijf 'rapport nieuw activiteitenoverzicht DOSSIER --per-dienstonderdeel'"
PER_MEMBER = "schrijf 'rapport nieuw briefing DOSSIER --moment ID'"
TO_TRANSLATE = f"schrijf 'rapport nieuw {TRANSLATIONS} DOSSIER'"


def nieuw(arguments: Namespace) -> int:
    """Begin what the kind or an option asks for; most often one file."""
    given = [option for option in BELONGS if getattr(arguments, option) not in (None, False)]
    by_option = (BY_OPTION[option] for option in BY_OPTION if option in given)
    way = next(by_option, None) or BY_KIND.get(arguments.soort, A_FILE)
    for option in given:
        if option not in way.options:
            raise UsageError(way.usage or BELONGS[option])
    return way.begin(arguments)


def _new_file(arguments: Namespace) -> int:
    """Begin a file, or the next dossier."""
    from generator.authoring.scaffold import start, what_now

    made = start(arguments.soort, arguments.dossier, arguments.vanaf)
    print(made, what_now(made), sep="\n")
    return OK


def _of_organisation(arguments: Namespace) -> int:
    """Begin a dossier of another organisation."""
    from generator.authoring.scaffold import start_of_organisation, what_now

    if arguments.soort in (NEXT_DOSSIER, CALENDAR, MEASUREMENTS) or not arguments.dossier:
        raise UsageError(FIRST_FILE)
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

    if arguments.soort != OVERVIEW or not arguments.dossier:
        raise UsageError(PER_UNIT)
    made = start_overviews(arguments.dossier)
    print(*made, f"Geef daarna: rapport maak {made[0].parent}", sep="\n")
    return OK


def _briefings(arguments: Namespace) -> int:
    """Begin the briefings of a moment."""
    from generator.authoring.scaffold import BRIEFING, what_now
    from generator.authoring.scaffold.briefings import start_briefings

    if arguments.soort != BRIEFING or not arguments.dossier:
        raise UsageError(PER_MEMBER)
    made = start_briefings(arguments.dossier, arguments.moment)
    print(*made, what_now(made[0]), sep="\n")
    return OK


def _translations(arguments: Namespace) -> int:
    """Put what is still to be translated into the file of translations."""
    from generator.authoring.scaffold import what_now
    from generator.authoring.translations import begin_translations

    if not arguments.dossier:
        raise UsageError(TO_TRANSLATE)
    begun = begin_translations(meant(arguments.dossier))
    if not begun.added:
        print(f"{begun.path}: alles wat in een document staat, staat hier al.")
        return OK
    print(f"{begun.path}: {count_text(begun.added, 'tekst', 'teksten')} erbij")
    print(what_now(begun.path))
    return OK


@dataclass(frozen=True)
class Way:
    """A way to begin, with the options that belong to it.

    ``usage`` is told to who gives another one; without it, where that other one belongs.
    """

    begin: Callable[[Namespace], int]
    options: tuple[str, ...] = ()
    usage: str = ""


A_FILE = Way(_new_file)
BY_OPTION: Mapping[str, Way] = {
    "organisatie": Way(_of_organisation, ("organisatie",), FIRST_FILE),
    "per_dienstonderdeel": Way(_overviews, ("per_dienstonderdeel",), PER_UNIT),
    "moment": Way(_briefings, ("moment",), PER_MEMBER),
}
BY_KIND: Mapping[str, Way] = {
    MEASUREMENTS: Way(new_measurements, ("uit", "blad"), USAGE),
    NEXT_DOSSIER: Way(_new_file, ("vanaf",)),
    CALENDAR: Way(_new_calendar, ("jaar", "vanaf")),
    TRANSLATIONS: Way(_translations, (), TO_TRANSLATE),
}
BELONGS: Mapping[str, str] = {
    "vanaf": FROM_EARLIER,
    "jaar": FOR_A_YEAR,
    "uit": FOR_FIGURES,
    "blad": FOR_FIGURES,
    "moment": PER_MEMBER,
    "organisatie": FIRST_FILE,
    "per_dienstonderdeel": PER_UNIT,
}
"""Every option, and to what it belongs."""

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

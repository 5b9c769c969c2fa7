"""The words of the command line, with their help, in Dutch.

``argparse`` and not Typer: Typer carries its own copy of Click, whose messages and help
cannot be put in another language.
"""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn

from generator.build.formats import FORMATS
from generator.problems import UsageError, nearest

ENDINGS = tuple(form.ending for form in FORMATS)
HELP = "toon deze uitleg"


@dataclass(frozen=True)
class Option:
    """An option of a verb."""

    name: str
    placeholder: str
    help: str
    choices: tuple[str, ...] | None = None
    required: bool = False


@dataclass(frozen=True)
class Flag:
    """An option without a value."""

    name: str
    help: str


STRICT = Flag("--streng", "neem waarschuwingen als fouten")
JSON = Flag("--json", "geef de meldingen als JSON, voor andere programma's")


@dataclass(frozen=True)
class Word:
    """What stands behind a verb by its place. ``count`` as argparse's ``nargs``."""

    name: str
    placeholder: str
    help: str
    count: str | None = None


PATHS = Word(
    "pad",
    "PAD",
    "een dossier (map) of een document (bestand); zonder PAD: alles in inputs/",
    "*",
)

ARCHIVE = Option("--archief", "MAP", "de map met het archief (anders: archief)")


@dataclass(frozen=True)
class Verb:
    """What a verb does, and its options; most verbs take dossiers or files."""

    help: str
    options: tuple[Option, ...] = ()
    flags: tuple[Flag, ...] = ()
    words: tuple[Word, ...] = (PATHS,)


VERBS = {
    "maak": Verb(
        "maak van dossiers of losse documenten de Word- en pdf-bestanden",
        (
            Option("--uit", "MAP", "de map waarin de bestanden komen (anders: output)"),
            Option("--formaat", "|".join(ENDINGS), "maak alleen dit formaat", ENDINGS),
        ),
        (
            Flag("--opnieuw", "maak alles opnieuw, ook wat niet is veranderd"),
            STRICT,
            JSON,
        ),
    ),
    "controleer": Verb("controleer de invoer, maar maak niets", flags=(STRICT, JSON)),
    "nieuw": Verb(
        "begin een bestand dat u invult, of het volgende dossier",
        (Option("--vanaf", "OUD", "bij 'dossier': het dossier waaruit u alles overneemt"),),
        words=(
            Word("soort", "SOORT", "nota, nota-kalender, doelen, …; of 'dossier'"),
            Word("dossier", "DOSSIER", "de naam van het dossier, bijvoorbeeld 2025-12-br", "?"),
        ),
    ),
    "schema": Verb(
        "schrijf de schema's waarmee een editor helpt bij het invullen",
        (Option("--uit", "MAP", "de map waarin de schema's komen (anders: schemas)"),),
        words=(),
    ),
    "uitpakken": Verb(
        "haal uit een pdf de bestanden terug waarvan die is gemaakt",
        words=(
            Word("bestand", "BESTAND.pdf", "een pdf die met 'rapport maak' is gemaakt", None),
            Word("map", "MAP", "de map waarin de bestanden komen", None),
        ),
    ),
    "volg": Verb(
        "toon de bladzijden in de browser, en opnieuw na elke keer opslaan",
        (Option("--poort", "NUMMER", "het poortnummer op deze computer (anders: een vrij)"),),
        (Flag("--geen-browser", "open de browser niet; het adres staat in de terminal"),),
    ),
    "archiveer": Verb(
        "zet de documenten van een dossier in het archief, met de invoer erbij",
        (
            Option("--wie", "NAAM", "wie archiveert; komt in het logboek", required=True),
            Option("--waarom", "TEKST", "waarom; komt in het logboek", required=True),
            Option("--op", "DATUM", "op welke datum; komt in het logboek", required=True),
            ARCHIVE,
        ),
        (JSON,),
        words=(Word("dossier", "DOSSIER", "de map van het dossier, zoals inputs/2025-09-br"),),
    ),
    "verifieer": Verb(
        "controleer of er niets in het archief is veranderd", (ARCHIVE,), (JSON,), words=()
    ),
    "archief": Verb(
        "toon wat er in het archief staat",
        (
            Option("--zoek", "TEKST", "alleen met deze tekst in dossier, kenmerk of titel"),
            Option("--soort", "SOORT", "alleen met dit soort document, zoals nota"),
            Option("--van", "DATUM", "alleen vanaf deze dag, of deze maand of dit jaar"),
            Option("--tot", "DATUM", "alleen tot en met deze dag, of deze maand of dit jaar"),
            ARCHIVE,
        ),
        words=(),
    ),
}

_ENGLISH = {
    r"unrecognized arguments: (.*)": "onbekende optie: {}",
    r"argument (.*): expected one argument": "na {} hoort een waarde",
    r"argument (.*?)(?:/.*)?: invalid choice: (.*) \(choose from (.*)\)": (
        "bij {0} past '{1}' niet; kies uit {2}"
    ),
    r"the following arguments are required: (.*)": "hier ontbreekt: {}",
    r"ambiguous option: (.*) could match .*": "onduidelijke optie: {}",
    r"argument (.*): ignored explicit argument .*": "achter {} hoort geen waarde",
}
"""What argparse says (without quotes, which differ by version), and what we say; it has no
error types to go by."""


class _DutchParser(ArgumentParser):
    """A parser that raises instead of exiting, and speaks Dutch."""

    def error(self, message: str) -> NoReturn:
        said = re.sub("['\"]", "", message)
        for english, dutch in _ENGLISH.items():
            if match := re.fullmatch(english, said, re.DOTALL):
                raise UsageError(dutch.format(*match.groups()))
        raise UsageError(message)

    def format_help(self) -> str:
        return super().format_help().replace("usage:", "gebruik:", 1)


def parse(argv: Sequence[str]) -> Namespace:
    """The verb and its options. Raises ``UsageError``; ends the program after ``--help``."""
    verb = argv[0] if argv else "--help"
    if verb in ("-h", "--help", "help"):
        print(overview())
        raise SystemExit(0)
    if verb not in VERBS:
        near = nearest(verb, VERBS)
        question = f"; bedoelde u '{near}'?" if near else "."
        raise UsageError(f"'{verb}' is geen opdracht{question} Zie 'rapport --help'.")
    return _parser(verb).parse_intermixed_args(argv[1:], Namespace(verb=verb))


def port_number(text: str | None) -> int:
    """The number of a port; 0, any that is free, when none was named. Raises ``UsageError``."""
    if text is None:
        return 0
    if not re.fullmatch("[0-9]{1,5}", text) or not 1 <= int(text) <= 65535:
        raise UsageError("na --poort hoort een getal van 1 tot en met 65535, bijvoorbeeld 8000")
    return int(text)


def overview() -> str:
    """The help of the command as a whole."""
    lines = [f"  {name:<12}{verb.help}" for name, verb in VERBS.items()]
    return "\n".join(
        [
            "gebruik: rapport OPDRACHT [PAD …]",
            "",
            "Maakt van YAML de Word- en pdf-bestanden voor de Bestuursraad.",
            "",
            "opdrachten:",
            *lines,
            "",
            "Uitleg bij een opdracht: rapport OPDRACHT --help",
        ]
    )


def _parser(name: str) -> ArgumentParser:
    verb = VERBS[name]
    parser = _DutchParser(f"rapport {name}", description=verb.help, add_help=False)
    positionals = parser.add_argument_group("wat")
    for word in verb.words:
        positionals.add_argument(
            word.name, nargs=word.count, metavar=word.placeholder, help=word.help
        )
    options = parser.add_argument_group("opties")
    options.add_argument("-h", "--help", action="help", help=HELP)
    for option in verb.options:
        options.add_argument(
            option.name,
            metavar=option.placeholder,
            help=option.help,
            choices=option.choices,
            required=option.required,
        )
    for flag in verb.flags:
        options.add_argument(flag.name, action="store_true", help=flag.help)
    return parser

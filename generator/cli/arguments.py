"""The words of the command line, with their help, in Dutch.

``argparse`` and not Typer: Typer carries its own copy of Click, whose messages and help
cannot be put in another language.
"""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NoReturn

from generator.problems import UsageError, nearest

HELP = "toon deze uitleg"
AT_ONCE = "vul"
"""The verb of who names none: the form in the browser."""


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


@dataclass(frozen=True)
class Positional:
    """What stands behind a verb by its place. ``count`` as argparse's ``nargs``."""

    name: str
    placeholder: str
    help: str
    count: str | None = None


@dataclass(frozen=True)
class Verb:
    """A verb: what it is called, what it does, and its options.

    ``run`` does it and gives the exit code; most verbs take dossiers or files.
    """

    name: str
    help: str
    run: Callable[[Namespace], int]
    options: tuple[Option, ...] = ()
    flags: tuple[Flag, ...] = ()
    positionals: tuple[Positional, ...] = ()


STRICT = Flag("--streng", "neem waarschuwingen als fouten")
JSON = Flag("--json", "geef de meldingen als JSON, voor andere programma's")
PATHS = Positional(
    "pad",
    "PAD",
    "een dossier (map) of een document (bestand); zonder PAD: alles in inputs/",
    "*",
)

_UNKNOWN = "unrecognized arguments: "

_ENGLISH = {
    rf"{_UNKNOWN}(.*)": "onbekende optie: {}",
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
                raise UsageError(dutch.format(*match.groups()) + self._meant(said))
        raise UsageError(message)

    def _meant(self, said: str) -> str:
        """The option that was probably meant by a word that is none."""
        unknown = said.removeprefix(_UNKNOWN)
        if unknown == said:
            return ""
        options = {name.lstrip("-"): name for name in self._option_string_actions}
        near = nearest(unknown.split()[0].lstrip("-"), options)
        return f"; bedoelde u '{options[near]}'?" if near else ""

    def format_help(self) -> str:
        return super().format_help().replace("usage:", "gebruik:", 1)


def parse(argv: Sequence[str], verbs: Mapping[str, Verb]) -> tuple[Verb, Namespace]:
    """The verb and what it is given. Raises ``UsageError``; ends the program after ``--help``."""
    name = argv[0] if argv else AT_ONCE
    if name in ("-h", "--help", "help"):
        print(overview(verbs.values()))
        raise SystemExit(0)
    if name not in verbs:
        near = nearest(name, verbs)
        question = f"; bedoelde u '{near}'?" if near else "."
        raise UsageError(f"'{name}' is geen opdracht{question} Zie 'rapport --help'.")
    parser, words = _parser(verbs[name]), argv[1:]
    # That of mixed words takes what stands behind -- for options again.
    read = parser.parse_args if "--" in words else parser.parse_intermixed_args
    return verbs[name], read(words)


def overview(verbs: Iterable[Verb]) -> str:
    """The help of the command as a whole."""
    lines = [f"  {verb.name:<16}{verb.help}" for verb in verbs]
    return "\n".join(
        [
            "gebruik: rapport OPDRACHT [PAD …]",
            "",
            "Maakt van YAML de Word- en pdf-bestanden voor het bestuur.",
            "",
            "opdrachten:",
            *lines,
            "",
            "Uitleg bij een opdracht: rapport OPDRACHT --help",
        ]
    )


def _parser(verb: Verb) -> ArgumentParser:
    parser = _DutchParser(f"rapport {verb.name}", description=verb.help, add_help=False)
    positionals = parser.add_argument_group("wat")
    for one in verb.positionals:
        positionals.add_argument(one.name, nargs=one.count, metavar=one.placeholder, help=one.help)
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

"""The verb that serves the form to a department, behind a proxy."""

from __future__ import annotations

import re
import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.arguments import PATHS, Option, Verb
from generator.cli.exit_codes import OK
from generator.problems import Problem, UsageError

if TYPE_CHECKING:
    from generator.department.server import Settings


def dienst(arguments: Namespace) -> int:
    """Serve the form to those whom a proxy lets in, until Ctrl-C."""
    from generator.department.server import serve
    from generator.preview.followed import Followed

    settings = _settings(arguments)

    def ready() -> None:
        print(f"Het formulier wordt geserveerd op {settings.socket}", "Stop met Ctrl-C.", sep="\n")
        sys.stdout.flush()

    followed = Followed(arguments.pad) if arguments.pad else Followed.all_there_are()
    serve(followed, settings, ready, tell)
    print("Gestopt.")
    return OK


def _settings(arguments: Namespace) -> Settings:
    """Raises ``UsageError``."""
    from generator.department.address import parse_address
    from generator.department.server import HEADER, Settings

    header = arguments.kop or HEADER
    if not re.fullmatch("[A-Za-z0-9]+(-[A-Za-z0-9]+)*", header):
        raise UsageError(f"na --kop hoort de naam van een kopregel, zoals {HEADER}")
    address = parse_address(arguments.adres)
    return Settings(Path(arguments.socket), address, Path(arguments.rechten), header)


def tell(problems: Iterable[Problem]) -> None:
    """Say it in the terminal, where the one looks who looks after the server."""
    for problem in problems:
        print(problem, file=sys.stderr, flush=True)


DIENST = Verb(
    "dienst",
    "geef het formulier aan een afdeling, achter een proxy die laat inloggen",
    dienst,
    (
        Option("--socket", "PAD", "de socket waarop de proxy aansluit", required=True),
        Option("--rechten", "BESTAND", "wie wat mag, zoals rechten.yaml", required=True),
        Option("--adres", "URL", "het adres in de browser, zoals https://…", required=True),
        Option("--kop", "NAAM", "de kopregel met wie vraagt (anders: X-Rapport-Gebruiker)"),
    ),
    positionals=(PATHS,),
)

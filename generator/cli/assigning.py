"""The verb that proposes who of the board comes to which moment, and writes it if asked to."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.arguments import Flag, Positional, Verb
from generator.cli.console import Console
from generator.cli.exit_codes import OK, WRONG_INPUT
from generator.places import meant
from generator.problems import Problem, Severity

if TYPE_CHECKING:
    from generator.verdeling.proposal import Proposal

TO_WRITE = "Met --schrijf zet het programma dit in kalender.yaml."
WRITTEN = "Geschreven in {}. Staat daar 'bijgewerkt', pas dan die datum aan."
NOTHING_NEW = "Het voorstel voegt niemand toe, dus er is niets om te schrijven."


def verdeel(arguments: Namespace) -> int:
    """Tell a proposal and why it is so; with --schrijf it is put into kalender.yaml as well."""
    from generator.authoring.assigning import read_year
    from generator.verdeling.findings import findings
    from generator.verdeling.proposal import propose
    from generator.verdeling.solver import require_solver

    require_solver()
    year = read_year(meant(arguments.dossier))
    proposal = propose(year.facts)
    found = year.located(findings(proposal))
    if arguments.schrijf and proposal.new:
        year.write(proposal)
    if arguments.json:
        _tell_data(proposal, found)
    else:
        _tell(proposal, found, year.calendar if arguments.schrijf else None)
    return WRONG_INPUT if any(one.severity is Severity.ERROR for one in found) else OK


def _tell(proposal: Proposal, found: tuple[Problem, ...], calendar: Path | None) -> None:
    """The proposal in words, then what cannot be met; ``calendar`` is where it was written."""
    from generator.verdeling.telling import lines

    with Console() as console:
        for line in lines(proposal):
            console.say(line)
        if not proposal.new:
            console.say(NOTHING_NEW)
        else:
            console.say(WRITTEN.format(calendar) if calendar else TO_WRITE)
        console.show(found)


def _tell_data(proposal: Proposal, found: tuple[Problem, ...]) -> None:
    from generator.verdeling.telling import as_data

    data = {**as_data(proposal), "meldingen": [problem.as_data() for problem in found]}
    print(json.dumps(data, ensure_ascii=False))


VERDEEL = Verb(
    "verdeel",
    "stel voor welke leden van de Bestuursraad bij welke momenten zijn",
    verdeel,
    flags=(
        Flag("--schrijf", "zet het voorstel in kalender.yaml; wat er staat, blijft staan"),
        Flag("--json", "geef het voorstel als JSON, voor andere programma's"),
    ),
    positionals=(Positional("dossier", "DOSSIER", "het dossier (map), bijvoorbeeld 2025-09-br"),),
)

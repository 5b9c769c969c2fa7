"""The verb that proposes who of the board comes to which moment, and writes it if asked to."""

from __future__ import annotations

import json
from argparse import Namespace
from typing import TYPE_CHECKING

from generator.cli.arguments import Flag, Option, Positional, Verb
from generator.cli.console import Console
from generator.cli.exit_codes import OK, WRONG_INPUT
from generator.cli.years import year_named
from generator.places import meant
from generator.problems import Problem, Severity

if TYPE_CHECKING:
    from generator.verdeling.proposal import Proposal

TO_WRITE = "Met --schrijf zet het programma dit in {}."
WRITTEN = "Geschreven in {}. Staat daar 'bijgewerkt', pas dan die datum aan."
NOTHING_NEW = "Het voorstel voegt niemand toe, dus er is niets om te schrijven."


def verdeel(arguments: Namespace) -> int:
    """Tell a proposal and why it is so; with --schrijf it is put into the calendar as well."""
    from generator.authoring.assigning import read_year
    from generator.verdeling.findings import findings
    from generator.verdeling.proposal import propose
    from generator.verdeling.solver import require_solver

    require_solver()
    jaar = None if arguments.jaar is None else year_named(arguments.jaar)
    year = read_year(meant(arguments.dossier), jaar)
    proposal = propose(year.facts)
    found = year.located(findings(proposal))
    if arguments.schrijf and proposal.new:
        year.write(proposal)
    if arguments.json:
        _tell_data(proposal, found)
    else:
        to_write = TO_WRITE.format(year.calendar.name)
        told = WRITTEN.format(year.calendar) if arguments.schrijf else to_write
        _tell(proposal, found, told if proposal.new else NOTHING_NEW)
    return WRONG_INPUT if any(one.severity is Severity.ERROR for one in found) else OK


def _tell(proposal: Proposal, found: tuple[Problem, ...], of_writing: str) -> None:
    """The proposal in words, what is told of writing it, and then what cannot be met."""
    from generator.verdeling.telling import lines

    with Console() as console:
        for line in lines(proposal):
            console.say(line)
        console.say(of_writing)
        console.show(found)


def _tell_data(proposal: Proposal, found: tuple[Problem, ...]) -> None:
    from generator.verdeling.telling import as_data

    data = {**as_data(proposal), "meldingen": [problem.as_data() for problem in found]}
    print(json.dumps(data, ensure_ascii=False))


VERDEEL = Verb(
    "verdeel",
    "stel voor welke leden van het bestuur bij welke momenten zijn",
    verdeel,
    (Option("--jaar", "JAAR", "welke kalender, als het dossier die van meer jaren heeft"),),
    (
        Flag("--schrijf", "zet het voorstel in de kalender; wat er staat, blijft staan"),
        Flag("--json", "geef het voorstel als JSON, voor andere programma's"),
    ),
    (Positional("dossier", "DOSSIER", "het dossier (map), bijvoorbeeld 2025-09-br"),),
)

"""The verbs that read dossiers and make documents of them."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from generator import places
from generator.build.formats import FORMATS, Format
from generator.cli.arguments import JSON, PATHS, STRICT, Flag, Option, Verb
from generator.cli.console import Console
from generator.cli.exit_codes import OK, WRONG_INPUT
from generator.problems import in_order

if TYPE_CHECKING:
    from generator.build.plan import Plan

ENDINGS = tuple(form.ending for form in FORMATS)


def controleer(arguments: Namespace) -> int:
    """Check the dossiers, and say what is wrong."""
    from generator.dossier.dossiers import read_dossiers
    from generator.dossier.selection import choose
    from generator.dossier.wanted import All
    from generator.dutch import count_text

    with Console(strict=arguments.streng, as_json=arguments.json) as console:
        chosen, problems = choose(arguments.pad)
        dossiers, found = read_dossiers(dict.fromkeys(chosen, All()), places.TEMPLATES)
        console.show(in_order([*problems, *found]))
        documents = sum(len(dossier.documents) for dossier in dossiers)
        if not console.failed:
            console.say(f"In orde: {count_text(documents, 'document', 'documenten')}.")
    return WRONG_INPUT if console.failed else OK


def maak(arguments: Namespace) -> int:
    """Make what changed; what is wrong in one document does not stop the others."""
    from generator.build.plan import plan_all, plan_changed
    from generator.dossier.selection import choose
    from generator.dutch import count_text

    output = Path(arguments.uit or places.OUTPUT)
    formats = tuple(f for f in FORMATS if arguments.formaat in (None, f.ending))
    with Console(strict=arguments.streng, as_json=arguments.json) as console:
        chosen, problems = choose(arguments.pad)
        plan = (
            plan_all(chosen, places.TEMPLATES)
            if arguments.opnieuw
            else plan_changed(chosen, places.TEMPLATES, output, formats)
        )
        console.show([*problems, *plan.warnings])
        if plan.current:
            console.say(f"Niet veranderd: {count_text(plan.current, 'document', 'documenten')}.")
        if plan.todo:
            _make(plan, output, formats, console)
    return WRONG_INPUT if console.failed else OK


def _make(plan: Plan, output: Path, formats: tuple[Format, ...], console: Console) -> None:
    """Make documents, and report on each as soon as it is there.

    The imports stand within, so that the processes load their engines at the same time.
    """
    from generator.build.workers import crews

    with crews(formats, plan.documents) as crew:
        from generator.build.build import jobs, make_all
        from generator.cli.progress_bar import progress_bar
        from generator.dossier.dossiers import read_dossiers

        dossiers, problems = read_dossiers(plan.todo, places.TEMPLATES)
        console.show(problems)
        sound = [dossier for dossier in dossiers if not (console.strict and dossier.warnings)]
        work = jobs(sound, places.TEMPLATES, output, formats, plan.fingerprints)
        with progress_bar(len(work)) as advance:
            for outcome in make_all(work, crew):
                advance()
                console.show(outcome.problems)
                for path in outcome.written:
                    console.say(str(path))


CONTROLEER = Verb(
    "controleer",
    "controleer de invoer, maar maak niets",
    controleer,
    flags=(STRICT, JSON),
    positionals=(PATHS,),
)
MAAK = Verb(
    "maak",
    "maak van dossiers of losse documenten de Word- en pdf-bestanden",
    maak,
    (
        Option("--uit", "MAP", "de map waarin de bestanden komen (anders: output)"),
        Option("--formaat", "|".join(ENDINGS), "maak alleen dit formaat", ENDINGS),
    ),
    (Flag("--opnieuw", "maak alles opnieuw, ook wat niet is veranderd"), STRICT, JSON),
    (PATHS,),
)

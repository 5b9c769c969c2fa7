"""The command line: the verbs, one function each, without logic (DESIGN 4)."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path

from generator import build
from generator.arguments import UsageError, parse
from generator.places import OUTPUT, TEMPLATES
from generator.problems import InputError, MachineError, Problem, Severity, on_one_line
from generator.report import show_problems
from generator.selection import read_selection

OK, WRONG_INPUT, WRONG_USE, WRONG_MACHINE = range(4)
"""The exit codes (DESIGN 4)."""


def controleer(arguments: Namespace) -> int:
    """Check the dossiers, and say what is wrong."""
    dossiers, problems = read_selection(arguments.pad)
    show_problems(problems)
    documents = sum(len(dossier.documents) for dossier in dossiers)
    if not _has_errors(problems):
        print(f"In orde: {_count(documents, 'document', 'documenten')}.")
    return WRONG_INPUT if _has_errors(problems) else OK


def maak(arguments: Namespace) -> int:
    """Make the documents; what is wrong in one dossier does not stop the others."""
    dossiers, problems = read_selection(arguments.pad)
    show_problems(problems)
    formats = (arguments.formaat,) if arguments.formaat else tuple(build.FORMATS)
    failed = _has_errors(problems)
    for job in build.jobs(dossiers, TEMPLATES, Path(arguments.uit or OUTPUT), formats):
        try:
            for path in build.make(job):
                print(path)
        except InputError as error:
            show_problems(error.problems)
            failed = True
    return WRONG_INPUT if failed else OK


def _has_errors(problems: Sequence[Problem]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


VERBS: dict[str, Callable[[Namespace], int]] = {"maak": maak, "controleer": controleer}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; gives the exit code."""
    if isinstance(sys.stdout, TextIOWrapper):  # an old terminal that lacks a letter
        sys.stdout.reconfigure(errors="replace")
    try:
        arguments = parse(sys.argv[1:] if argv is None else argv)
        return VERBS[arguments.verb](arguments)
    except UsageError as error:
        print(on_one_line(f"rapport: {error}"), file=sys.stderr)
        return WRONG_USE
    except InputError as error:
        show_problems(error.problems)
        return WRONG_INPUT
    except MachineError as error:
        print(on_one_line(f"rapport: {error}"), file=sys.stderr)
        return WRONG_MACHINE
    except KeyboardInterrupt:
        print("rapport: afgebroken", file=sys.stderr)
        return WRONG_MACHINE

"""The command line: the verbs, one function each, without logic (DESIGN 4).

A verb imports what it needs by itself, so that a quick answer is quick.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from generator.arguments import UsageError, parse, port_number
from generator.places import OUTPUT, SCHEMAS, TEMPLATES
from generator.problems import InputError, MachineError, in_order, on_one_line
from generator.report import Report

if TYPE_CHECKING:
    from generator.plan import Plan

OK, WRONG_INPUT, WRONG_USE, WRONG_MACHINE = range(4)
"""The exit codes (DESIGN 4)."""

FORMATS = ("docx", "pdf")

ALL: frozenset[str] = frozenset()
"""No document named: all documents of a dossier."""


def controleer(arguments: Namespace) -> int:
    """Check the dossiers, and say what is wrong."""
    from generator.dossiers import read_dossiers
    from generator.selection import choose

    with Report(strict=arguments.streng, as_json=arguments.json) as report:
        chosen, problems = choose(arguments.pad)
        dossiers, found = read_dossiers(dict.fromkeys(chosen, ALL))
        report.show(in_order([*problems, *found]))
        documents = sum(len(dossier.documents) for dossier in dossiers)
        if not report.failed:
            report.say(f"In orde: {_count(documents, 'document', 'documenten')}.")
    return WRONG_INPUT if report.failed else OK


def maak(arguments: Namespace) -> int:
    """Make what changed; what is wrong in one document does not stop the others."""
    from generator.plan import plan_all, plan_changed
    from generator.selection import choose

    output = Path(arguments.uit or OUTPUT)
    formats = (arguments.formaat,) if arguments.formaat else FORMATS
    with Report(strict=arguments.streng, as_json=arguments.json) as report:
        chosen, problems = choose(arguments.pad)
        plan = (
            plan_all(chosen, TEMPLATES)
            if arguments.opnieuw
            else plan_changed(chosen, TEMPLATES, output, formats)
        )
        report.show([*problems, *plan.warnings])
        if plan.current:
            report.say(f"Niet veranderd: {_count(plan.current, 'document', 'documenten')}.")
        if plan.todo:
            _make(plan, output, formats, report)
    return WRONG_INPUT if report.failed else OK


def _make(plan: Plan, output: Path, formats: tuple[str, ...], report: Report) -> None:
    """Make documents, and report on each as soon as it is there.

    The imports stand within, so that the processes load their engines at the same time.
    """
    from generator.workers import crews

    with crews(formats, plan.documents) as crew:
        from generator.build import jobs, make_all
        from generator.dossiers import read_dossiers
        from generator.progress import progress

        dossiers, problems = read_dossiers(plan.todo)
        report.show(problems)
        sound = [dossier for dossier in dossiers if not (report.strict and dossier.warnings)]
        work = jobs(sound, TEMPLATES, output, formats, plan.fingerprints)
        with progress(len(work)) as advance:
            for outcome in make_all(work, crew):
                advance()
                report.show(outcome.problems)
                for path in outcome.written:
                    report.say(str(path))


def nieuw(arguments: Namespace) -> int:
    """Begin a file to fill in, or the next dossier."""
    from generator.scaffold import start, what_now

    made = start(arguments.soort, arguments.dossier, arguments.vanaf)
    print(made, what_now(made), sep="\n")
    return OK


def schema(arguments: Namespace) -> int:
    """Write the schemas for editors."""
    from generator.output import write_whole
    from generator.schema import files

    for name, text in files():
        path = Path(arguments.uit or SCHEMAS) / name
        write_whole(path, text.encode())
        print(path)
    return OK


def volg(arguments: Namespace) -> int:
    """Show the pages in the browser, again after every save, until Ctrl-C."""
    from generator.preview.server import open_in_browser, serve

    def show(address: str) -> None:
        print(f"Het voorbeeld staat op {address}", "Stop met Ctrl-C.", sep="\n", flush=True)
        if not arguments.geen_browser:
            open_in_browser(address)

    serve(arguments.pad, port_number(arguments.poort), show)
    print("Gestopt.")
    return OK


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


VERBS: dict[str, Callable[[Namespace], int]] = {
    "maak": maak,
    "controleer": controleer,
    "nieuw": nieuw,
    "schema": schema,
    "volg": volg,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; gives the exit code."""
    _open_closed_streams()
    try:
        code = _answer(sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # whoever read our output has seen enough
        return OK
    except OSError as error:
        print(f"rapport: de computer weigert iets ({error.strerror})", file=sys.stderr)
        return WRONG_MACHINE
    finally:
        _leave_quietly()


def _answer(argv: Sequence[str]) -> int:
    as_json = False
    try:
        arguments = parse(argv)
        as_json = getattr(arguments, "json", False)
        return VERBS[arguments.verb](arguments)
    except SystemExit:  # --help was shown
        return OK
    except UsageError as error:
        print(on_one_line(f"rapport: {error}"), file=sys.stderr)
        return WRONG_USE
    except InputError as error:
        with Report(as_json=as_json) as report:
            report.show(error.problems)
        return WRONG_INPUT
    except MachineError as error:
        print(on_one_line(f"rapport: {error}"), file=sys.stderr)
        return WRONG_MACHINE
    except KeyboardInterrupt:
        print("rapport: afgebroken", file=sys.stderr)
        return WRONG_MACHINE


def _open_closed_streams() -> None:
    """Give what is said a place to go where somebody closed it (``2>&-``)."""
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if isinstance(sys.stdout, TextIOWrapper):  # an old terminal that lacks a letter
        sys.stdout.reconfigure(errors="replace")


def _leave_quietly() -> None:
    """Let go of output that nobody takes; Python would complain of it in English at its end."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())

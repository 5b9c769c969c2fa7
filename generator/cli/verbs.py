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

from generator.build.formats import FORMATS, Format
from generator.cli.arguments import parse, port_number
from generator.cli.console import Report
from generator.places import OUTPUT, SCHEMAS, TEMPLATES
from generator.problems import InputError, MachineError, UsageError, in_order, on_one_line

if TYPE_CHECKING:
    from generator.archive.request import Request
    from generator.build.plan import Plan

OK, WRONG_INPUT, WRONG_USE, WRONG_MACHINE = range(4)
"""The exit codes (DESIGN 4)."""

ALL: frozenset[str] = frozenset()
"""No document named: all documents of a dossier."""


def controleer(arguments: Namespace) -> int:
    """Check the dossiers, and say what is wrong."""
    from generator.dossier.dossiers import read_dossiers
    from generator.dossier.selection import choose
    from generator.dutch import count_text

    with Report(strict=arguments.streng, as_json=arguments.json) as report:
        chosen, problems = choose(arguments.pad)
        dossiers, found = read_dossiers(dict.fromkeys(chosen, ALL))
        report.show(in_order([*problems, *found]))
        documents = sum(len(dossier.documents) for dossier in dossiers)
        if not report.failed:
            report.say(f"In orde: {count_text(documents, 'document', 'documenten')}.")
    return WRONG_INPUT if report.failed else OK


def maak(arguments: Namespace) -> int:
    """Make what changed; what is wrong in one document does not stop the others."""
    from generator.build.plan import plan_all, plan_changed
    from generator.dossier.selection import choose
    from generator.dutch import count_text

    output = Path(arguments.uit or OUTPUT)
    formats = tuple(f for f in FORMATS if arguments.formaat in (None, f.ending))
    with Report(strict=arguments.streng, as_json=arguments.json) as report:
        chosen, problems = choose(arguments.pad)
        plan = (
            plan_all(chosen, TEMPLATES)
            if arguments.opnieuw
            else plan_changed(chosen, TEMPLATES, output, formats)
        )
        report.show([*problems, *plan.warnings])
        if plan.current:
            report.say(f"Niet veranderd: {count_text(plan.current, 'document', 'documenten')}.")
        if plan.todo:
            _make(plan, output, formats, report)
    return WRONG_INPUT if report.failed else OK


def _make(plan: Plan, output: Path, formats: tuple[Format, ...], report: Report) -> None:
    """Make documents, and report on each as soon as it is there.

    The imports stand within, so that the processes load their engines at the same time.
    """
    from generator.build.workers import crews

    with crews(formats, plan.documents) as crew:
        from generator.build.build import jobs, make_all
        from generator.cli.progress import progress
        from generator.dossier.dossiers import read_dossiers

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
    from generator.authoring.scaffold import start, what_now

    made = start(arguments.soort, arguments.dossier, arguments.vanaf)
    print(made, what_now(made), sep="\n")
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
    """Get the YAML back out of a PDF."""
    from generator.returning.unpacking import unpack

    for path in unpack(Path(arguments.bestand), Path(arguments.map)):
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


def archiveer(arguments: Namespace) -> int:
    """Put a dossier in the archive: all its documents, and what they were made from."""
    from generator.archive.inventory import ARCHIVE, require_usable
    from generator.archive.request import request

    folder = Path(arguments.archief or ARCHIVE)
    asked = request(arguments.dossier, arguments.wie, arguments.waarom, arguments.op)
    require_usable(folder)
    with Report(as_json=arguments.json) as report:
        _archive(asked, folder, report)
    return OK


def _archive(asked: Request, folder: Path, report: Report) -> None:
    """Archive a dossier, and tell where it came."""
    from generator.archive.archiving import archive, settings_of
    from generator.archive.inventory import key_of
    from generator.build.workers import crews
    from generator.cli.progress import progress
    from generator.dossier.dossier import read_dossier

    dossier = read_dossier(asked.dossier)
    settings_of(dossier)
    report.show(dossier.warnings)
    with crews(FORMATS, len(dossier.documents)) as crew:
        entry = archive(dossier, folder, asked, crew, progress)
    if entry is None:
        report.say("Niets veranderd: de laatste versie in het archief is dezelfde.")
    else:
        report.say(str(folder.joinpath(*key_of(entry))))


def verifieer(arguments: Namespace) -> int:
    """Check every byte of the archive, and what it says of itself."""
    from generator.archive.inventory import ARCHIVE
    from generator.archive.verify import verify
    from generator.dutch import count_text

    with Report(as_json=arguments.json) as report:
        verdict = verify(Path(arguments.archief or ARCHIVE))
        report.show(verdict.problems)
        if verdict.unfinished:
            report.say("Er is een run afgebroken; de volgende 'rapport archiveer' ruimt dat op.")
        if not report.failed:
            versions = count_text(verdict.versions, "versie", "versies")
            dossiers = count_text(verdict.dossiers, "dossier", "dossiers")
            report.say(f"In orde: {versions} van {dossiers}.")
            report.say(f"Laatste regel van het logboek: {verdict.last}")
    return WRONG_INPUT if report.failed else OK


def archief(arguments: Namespace) -> int:
    """List what is in the archive."""
    from generator.archive.inventory import ARCHIVE
    from generator.archive.listing import table, versions
    from generator.archive.request import wanted

    sought = wanted(arguments.zoek, arguments.soort, arguments.van, arguments.tot)
    entries = versions(Path(arguments.archief or ARCHIVE), sought)
    if entries:
        print(*table(entries), sep="\n")
    else:
        print("Niets gevonden in het archief.")
    return OK


VERBS: dict[str, Callable[[Namespace], int]] = {
    "maak": maak,
    "controleer": controleer,
    "nieuw": nieuw,
    "schema": schema,
    "uitpakken": uitpakken,
    "volg": volg,
    "archiveer": archiveer,
    "verifieer": verifieer,
    "archief": archief,
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

"""The command: does what a verb says, and answers whatever goes wrong with a line in Dutch.

The modules of the verbs import what a verb needs within it, so that a quick answer is quick.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from generator.cli.arguments import parse
from generator.cli.console import Console
from generator.cli.exit_codes import OK, WRONG_INPUT, WRONG_MACHINE, WRONG_USE
from generator.cli.verbs import VERBS
from generator.disk.refusals import told
from generator.problems import InputError, MachineError, UsageError, on_one_line


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
        print(on_one_line(f"rapport: {told(error)}"), file=sys.stderr)
        return WRONG_MACHINE
    finally:
        _leave_quietly()


def _answer(argv: Sequence[str]) -> int:
    as_json = False
    try:
        verb, arguments = parse(argv, VERBS)
        as_json = getattr(arguments, "json", False)
        return verb.run(arguments)
    except SystemExit:  # --help was shown
        return OK
    except UsageError as error:
        print(on_one_line(f"rapport: {error}"), file=sys.stderr)
        return WRONG_USE
    except InputError as error:
        with Console(as_json=as_json) as console:
            console.show(error.problems)
        return WRONG_INPUT
    except MachineError as error:
        print(on_one_line(f"rapport: {error}"), file=sys.stderr)
        return WRONG_MACHINE
    except MemoryError:
        print("rapport: er is te weinig geheugen", file=sys.stderr)
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

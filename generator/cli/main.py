"""The command: does what a verb says, and answers whatever goes wrong with a line in Dutch.

The modules of the verbs import what a verb needs within it, so that a quick answer is quick.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress

from generator.cli.arguments import parse
from generator.cli.console import Console
from generator.cli.exit_codes import (
    INTERRUPTED,
    NO_MEMORY,
    OK,
    WRONG_INPUT,
    WRONG_MACHINE,
    WRONG_USE,
)
from generator.cli.streams import patient_streams
from generator.cli.verbs import VERBS
from generator.disk.refusals import told
from generator.problems import InputError, MachineError, Place, Problem, UsageError, on_one_line

JSON = "--json"
PROGRAM = Place("rapport")
"""Where is told what no file of input can help."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; gives the exit code."""
    words = sys.argv[1:] if argv is None else argv
    with patient_streams():
        try:
            code = _done(words)
            sys.stdout.flush()
            return code
        except SystemExit:  # --help was shown
            return OK
        except InputError as error:
            with Console(as_json=JSON in words) as console:
                console.show(error.problems)
            return WRONG_INPUT
        except UsageError as error:
            return _failed(str(error), WRONG_USE, words)
        except MachineError as error:
            return _failed(str(error), WRONG_MACHINE, words)
        except MemoryError:
            return _failed(NO_MEMORY, WRONG_MACHINE, words)
        except KeyboardInterrupt:
            return _failed(INTERRUPTED, WRONG_MACHINE, words)
        except OSError as error:
            return _failed(told(error), WRONG_MACHINE, words)


def _done(words: Sequence[str]) -> int:
    verb, arguments = parse(words, VERBS)
    return verb.run(arguments)


def _failed(reason: str, code: int, words: Sequence[str]) -> int:
    """Tell why nothing was done; who asked for JSON gets that too."""
    with suppress(OSError):  # a full disk behind stdout or stderr
        print(on_one_line(f"rapport: {reason}"), file=sys.stderr)
        if JSON in words:
            with Console(as_json=True) as console:
                console.show([Problem(PROGRAM, reason)])
    return code

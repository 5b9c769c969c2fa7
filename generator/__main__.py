"""``python -m generator`` is ``rapport``: it starts so that whatever happens is told in Dutch.

Only the standard library is known here: until the rest is loaded, Ctrl-C or a machine without
memory would end in a traceback.
"""

from __future__ import annotations

import os
import signal
import sys
import warnings

WRONG_MACHINE = 3
INTERRUPTED = "rapport: afgebroken\n"
NO_MEMORY = "rapport: er is te weinig geheugen\n"


def run() -> int:
    """Run the command; gives the exit code."""
    signal.signal(signal.SIGINT, lambda number, frame: _leave())
    sys.unraisablehook = _unraisable
    warnings.simplefilter("ignore")  # they are for who develops, whatever PYTHONWARNINGS says
    try:
        from generator.cli.main import main

        signal.signal(signal.SIGINT, signal.default_int_handler)
        return main()
    except KeyboardInterrupt:
        _leave()
    except (MemoryError, ImportError) as error:  # also a library for which there is no room
        if isinstance(error, ModuleNotFoundError):
            raise
        os.write(2, NO_MEMORY.encode())
    return WRONG_MACHINE


def _leave() -> None:
    """End at once: there is nothing yet to tidy up."""
    os.write(2, INTERRUPTED.encode())
    os._exit(WRONG_MACHINE)


def _unraisable(lost: sys.UnraisableHookArgs) -> None:
    """Have Ctrl-C be heard again that came where nothing can be raised, such as in a callback."""
    if isinstance(lost.exc_value, KeyboardInterrupt):
        os.kill(os.getpid(), signal.SIGINT)
    elif not isinstance(lost.exc_value, MemoryError):
        sys.__unraisablehook__(lost)


if __name__ == "__main__":
    sys.exit(run())

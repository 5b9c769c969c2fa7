"""``python -m generator`` is ``rapport``: it starts so that whatever happens is told in Dutch.

Next to nothing but the standard library is known here: until the rest is loaded, Ctrl-C or a
machine without memory would end in a traceback.
"""

from __future__ import annotations

import os
import signal
import sys
import warnings
from contextlib import suppress

from generator.cli.exit_codes import INTERRUPTED, NO_MEMORY, WRONG_MACHINE


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
    # There may be no room for a library either, and Python itself may lose its MemoryError.
    except (MemoryError, SystemError, ImportError) as error:
        if isinstance(error, ModuleNotFoundError):
            raise
        _tell(NO_MEMORY)
    return WRONG_MACHINE


def _leave() -> None:
    """End at once: there is nothing yet to tidy up."""
    _tell(INTERRUPTED)
    os._exit(WRONG_MACHINE)


def _tell(reason: str) -> None:
    with suppress(OSError):  # nobody listens
        os.write(2, f"rapport: {reason}\n".encode())


def _unraisable(lost: sys.UnraisableHookArgs) -> None:
    """Have Ctrl-C be heard again that came where nothing can be raised, such as in a callback."""
    if isinstance(lost.exc_value, KeyboardInterrupt):
        os.kill(os.getpid(), signal.SIGINT)
    elif not isinstance(lost.exc_value, MemoryError):
        sys.__unraisablehook__(lost)


if __name__ == "__main__":
    sys.exit(run())

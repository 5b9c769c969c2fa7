"""One piece of work in a process of its own, so that it takes no time of who is typing."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import ParamSpec, TypeVar, cast

from generator.problems import InputError, MachineError

PATIENCE = 120.0
"""So many seconds it may take."""

TOO_LONG = f"dit lukte niet binnen {PATIENCE:.0f} seconden"
ENDED = "dit lukte niet: het proces is van buiten gestopt"

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


def done_apart(work: Callable[Given, Answer], *given: Given.args, **named: Given.kwargs) -> Answer:
    """What ``work`` gives, in a process that ends with it.

    Raises the ``InputError`` or ``MachineError`` that it raises, and ``MachineError`` when it
    takes too long or is ended.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["generator.preview.apart"])
    ours, theirs = context.Pipe(duplex=False)
    told = (theirs, Path.cwd(), work, given, named)
    process = context.Process(target=_do, args=told, daemon=True)
    process.start()
    theirs.close()
    try:
        if not ours.poll(PATIENCE):
            raise MachineError(TOO_LONG)
        answer = ours.recv()
    except (EOFError, OSError):
        raise MachineError(ENDED) from None
    finally:
        process.kill()
        process.join()
        ours.close()
    if isinstance(answer, InputError | MachineError):
        raise answer
    return cast(Answer, answer)


def _do(
    line: Connection,
    folder: Path,
    work: Callable[..., object],
    given: tuple[object, ...],
    named: dict[str, object],
) -> None:
    """Do the work in that folder, and tell what comes of it."""
    os.chdir(folder)
    answer: object
    try:
        answer = work(*given, **named)
    except (InputError, MachineError) as error:
        answer = error
    with suppress(BrokenPipeError):  # nobody waits for it any more
        line.send(answer)

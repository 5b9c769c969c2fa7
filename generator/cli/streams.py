"""What is said when nobody listens any more: it goes nowhere, and the work goes on.

So the exit code is that of the work, also of ``rapport controleer | head -1``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import Any, TextIO, cast


@contextmanager
def patient_streams() -> Iterator[None]:
    """Let stdout and stderr take what is said, whoever closed them, before or meanwhile."""
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = _patient(before[0]), _patient(before[1])
    if isinstance(before[0], TextIOWrapper):  # an old terminal that lacks a letter
        before[0].reconfigure(errors="replace")
    try:
        yield
    finally:
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except OSError:  # Python would complain of it in English at its end
                _let_go(stream)
        sys.stdout, sys.stderr = before


class _Patient:
    """A stream that takes what is said after its reader has gone."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Say something."""
        try:
            return self._stream.write(text)
        except BrokenPipeError:
            _let_go(self._stream)
            return len(text)

    def flush(self) -> None:
        """Have all be said."""
        try:
            self._stream.flush()
        except BrokenPipeError:
            _let_go(self._stream)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # all else is that of the stream
        return getattr(self._stream, name)


def _patient(stream: TextIO | None) -> TextIO:
    """The stream, or one that goes nowhere where somebody closed it (``2>&-``)."""
    return cast("TextIO", _Patient(stream or open(os.devnull, "w", encoding="utf-8")))


def _let_go(stream: TextIO) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)

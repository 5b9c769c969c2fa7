"""Why something is not committed, in words for who reads them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class NotCommittedError(Exception):
    """It cannot be committed in this repository."""


class LaterError(NotCommittedError):
    """It cannot be committed now."""


@contextmanager
def understood() -> Iterator[None]:
    """Whatever the library meets in a repository that is odd or broken, the form goes on."""
    try:
        yield
    except NotCommittedError:
        raise
    except Exception as error:
        what = f"{type(error).__name__}: {error}".rstrip(": ")
        raise LaterError(f"de git-repository kan nu niet worden gebruikt ({what})") from error

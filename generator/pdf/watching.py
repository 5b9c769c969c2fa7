"""WeasyPrint at work, watched: what it warns of, and what it is refused, become problems."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import get_ident

from generator.content.picture import Image
from generator.pdf.engine import FatalURLFetchingError
from generator.pdf.fetcher import NO_PICTURES, TemplateFetcher
from generator.places import shown_path
from generator.problems import InputError, Place, Problem

CRASHES = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    SyntaxError,
    TypeError,
    ValueError,
)
"""What WeasyPrint raises of a style sheet that is allowed, but of which no page can be made."""

LONGEST = 200
"""So many characters of an address are told."""


@contextmanager
def watched(
    template: Path, folder: Path, pictures: Mapping[str, Image] = NO_PICTURES
) -> Iterator[TemplateFetcher]:
    """What WeasyPrint may read while it is at work on that template: files below the folder, and
    ``pictures`` by their address.

    Raises ``InputError`` when it warned of something, asked for more than it may have, or crashed.
    """
    fetcher = TemplateFetcher(folder, pictures)
    with _no_warnings(template), _all_fetched(template, fetcher), _no_crash(template):
        yield fetcher


@contextmanager
def _all_fetched(template: Path, fetcher: TemplateFetcher) -> Iterator[None]:
    """Turns a refusal of the fetcher into a problem of the template."""
    try:
        yield
    except FatalURLFetchingError:
        assert fetcher.refusals  # the fetcher is the only one that raises it
    if fetcher.refusals:
        refused = ", ".join(dict.fromkeys(url[:LONGEST] for url in fetcher.refusals))
        message = f"het sjabloon vraagt om iets dat niet mag worden gelezen: {refused}"
        raise InputError([Problem(Place(shown_path(template)), message)])


@contextmanager
def _no_crash(template: Path) -> Iterator[None]:
    """Turns a crash of WeasyPrint into a problem of the template."""
    try:
        yield
    except CRASHES as error:
        reason = f"{type(error).__name__}: {str(error)[:LONGEST]}"
        message = f"van dit sjabloon kan geen pdf worden gemaakt ({reason})"
        raise InputError([Problem(Place(shown_path(template)), message)]) from error


class _Collector(logging.Handler):
    """Keeps what WeasyPrint warns of in this thread: the log is of the whole process."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []
        thread = get_ident()
        self.addFilter(lambda record: record.thread == thread)

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@contextmanager
def _no_warnings(template: Path) -> Iterator[None]:
    """Turns a warning of WeasyPrint into a problem: a page must never lack something unseen."""
    log, collector = logging.getLogger("weasyprint"), _Collector()
    log.addHandler(collector)
    try:
        yield
    finally:
        log.removeHandler(collector)
    if collector.messages:
        place = Place(shown_path(template))
        raise InputError(
            Problem(place, f"de pdf is niet goed: {_in_dutch(message)}")
            for message in collector.messages
        )


def _in_dutch(message: str) -> str:
    """The warning that staff can bring about, in their words; others are about a template."""
    if match := re.search(r'unsupported by fonts: "(.+)" \((U\+\w+)\)', message):
        return f"geen lettertype van de huisstijl heeft het teken '{match[1]}' ({match[2]})"
    return message

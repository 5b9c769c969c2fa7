"""A document that would keep a machine busy for minutes is refused before its pages are made."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from generator.content.effort import effort_of
from generator.content.printed import Inhoud
from generator.origin import Origin
from generator.problems import Problem

MOST_SECONDS = 120
"""The largest of the measurements (``bench``) takes six; 5,000 moments, 702 pages, take 45."""

TOO_MUCH = (
    "dit document is te groot: het opmaken kost naar schatting {minutes} minuten, en"
    " {most} is het maximum; de meeste tekst komt van hier. Verdeel het over meer documenten of"
    " haal er iets uit"
)


def too_much_work(contents: Inhoud, document: Origin) -> Iterator[Problem]:
    """That there is more to lay out than may be, at the field from which most of it comes.

    ``document`` is the file of the document.
    """
    effort = effort_of(contents)
    seconds = effort.milliseconds / 1000
    if seconds > MOST_SECONDS:
        minutes = ceil(seconds / 60)
        message = TOO_MUCH.format(minutes=minutes, most=MOST_SECONDS // 60)
        yield Problem.at(effort.heaviest or document, message)

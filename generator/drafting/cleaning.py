"""A document by hand, without what programs and pasting leave in it.

Those are languages, which programs set and seldom rightly, and signs that nobody sees and that may
not stand in a file.
"""

from __future__ import annotations

from dataclasses import replace

from generator.received.document import Received, Run
from generator.received.runs import with_runs
from generator.source.characters import REFUSED


def cleaned(word: Received) -> Received:
    """What somebody meant a Word file to say."""
    return with_runs(word, _cleaned)


def _cleaned(run: Run) -> Run:
    return replace(run, text=REFUSED.sub("", run.text), language="")

"""The kinds of documents that are read when they were made by hand, and how each is known."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from generator.drafting.columns import Wanted, first_known
from generator.drafting.draft import DraftDossier
from generator.drafting.kinds import activities, charter, nota, vgr, year_plan
from generator.drafting.likeness import bare
from generator.drafting.outline import NO_FORM, Form, Outline, outline_of
from generator.drafting.people import Contact
from generator.received.document import Received, paragraphs_in


@dataclass(frozen=True)
class Kind:
    """How documents of a kind are read: the headings of their form, and what makes a draft.

    One is known by a table with the ``columns``, or else by one of the ``words`` above its text.
    """

    read: Callable[[Outline, Sequence[Contact]], DraftDossier]
    form: Form = NO_FORM
    columns: Wanted | None = None
    words: Sequence[str] = ()


KINDS: Mapping[str, Kind] = {
    "charter": Kind(lambda outline, _: charter.charter(outline), columns=charter.COLUMNS),
    "activiteitenoverzicht": Kind(
        lambda outline, _: activities.activities(outline), columns=activities.COLUMNS
    ),
    "vgr": Kind(
        lambda outline, _: vgr.vgr(outline), vgr.FORM, words=("voortgangsrapportage", "vgr")
    ),
    "nota": Kind(nota.nota, nota.FORM, words=("nota",)),
    "jaarplan": Kind(
        lambda outline, _: year_plan.year_plan(outline), words=("jaarplan", "plan", "plannen")
    ),
}
"""By the kind of the document that is made; the first that knows a document reads it."""

_BEGIN = 25
"""In so many paragraphs stands what a document is."""


def kind_of(word: Received) -> str:
    """Which kind a document is; none when nothing tells."""
    outline = outline_of(word)
    begin = [*paragraphs_in(word.blocks)][:_BEGIN]
    words = {one for paragraph in begin for one in bare(paragraph.text).split()}
    for name, kind in KINDS.items():
        if kind.columns and first_known(outline.tables, kind.columns):
            return name
        if words & set(kind.words):
            return name
    return ""

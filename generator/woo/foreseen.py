"""What would become public of a dossier, without that anything is made: enough to tell what the
decision still lacks."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dossier.dossier import Dossier
from generator.dossier.tracing import traced
from generator.model.woo import Woo
from generator.problems import InputError, Problem
from generator.woo import decision
from generator.woo.figures import unjudged_figures
from generator.woo.making import boxes_of, public_manuscript
from generator.woo.pictures import not_judged
from generator.woo.public import public_dossier
from generator.woo.published import PublicDocument, Weglating


def lacking(dossier: Dossier, woo: Woo) -> tuple[Problem, ...]:
    """What is wrong or doubtful in the decision now, by place; what makes that there are no public
    documents at all is told alone."""
    try:
        documents = tuple(_documents(dossier, woo))
    except InputError as error:
        return error.problems
    unjudged = (*not_judged(dossier, woo), *unjudged_figures(dossier, woo))
    return traced(dossier, (*unjudged, *decision.problems(woo, documents)))


def _documents(dossier: Dossier, woo: Woo) -> Iterator[PublicDocument]:
    """The documents with the grounds that would be used in them; on which pages is not known."""
    public = public_dossier(dossier, woo).dossier
    shown = {file.name: file for file in public.documents}
    ids = woo.ids(file.name for file in dossier.documents)
    for file in dossier.documents:
        document, own, number = file.document, shown.get(file.name), ids[file.name]
        boxes = set(boxes_of(public_manuscript(public, own, number).contents)) if own else ()
        yield PublicDocument(
            file.name,
            document.soort,
            "",
            document.dag,
            number,
            weglatingen=tuple(Weglating(None, grounds) for grounds in boxes),
            geheel=document.woo or (),
            ter_beslissing=document.vraagt_besluit,
        )

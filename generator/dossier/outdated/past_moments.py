"""Texts that name a year, quarter, month or day of last time that is over."""

from __future__ import annotations

from collections.abc import Iterator

from generator import dutch
from generator.dossier.outdated.moments import Moment, moments_in
from generator.dossier.outdated.same_files import is_same
from generator.dossier.outdated.situation import Contents, Finding, Situation
from generator.dossier.texts import Text, texts_of
from generator.model.facts.kalender import Kalender
from generator.model.facts.status import Status


def past_moments(situation: Situation) -> Iterator[Finding]:
    """In any text the year, quarter or month in which the dossier before was made; in one that was
    not changed each moment since the begin of the year it was about. As far as they are over."""
    earlier = situation.earlier
    if earlier is None or earlier.kader.peildatum is None:
        return
    for source, model in situation.now.own:
        if is_same(source, model, earlier):
            continue
        known = {text.words for text in earlier.texts(model.soort)}
        for text in texts_of(source, model):
            found = list(_passed(text, text.words in known, situation, earlier))
            if found:
                yield _told(text, found, situation)


def _passed(
    text: Text, unchanged: bool, situation: Situation, earlier: Contents
) -> Iterator[Moment]:
    then = earlier.kader.peildatum
    assert then is not None  # past_moments
    for moment in moments_in(text.raw):
        period = moment.period
        was_now = period.first < period.last and period.first <= then.dag <= period.last
        of_that_year = unchanged and period.last.year >= _first_year(earlier)
        if period.last < situation.op.dag and (was_now or of_that_year):
            yield moment


def _first_year(earlier: Contents) -> int:
    """The year that the dossier before was about, even if that was out of date itself: that of
    its documents, its calendar or its status, whichever is the earliest."""
    kader = earlier.kader
    status, then = kader.van(Status), kader.peildatum
    years = (
        *(kalender.jaar for kalender in kader.alle(Kalender)),
        status.peildatum.year if status else None,
        then.dag.year if then else None,
    )
    return min(year for year in years if year is not None)


def _told(text: Text, found: list[Moment], situation: Situation) -> Finding:
    words = dutch.list_text(tuple(dict.fromkeys(f"'{moment.words}'" for moment in found)))
    past = "dat is" if len({moment.words for moment in found}) == 1 else "die zijn"
    message = (
        f"deze tekst noemt {words}, en {past} voorbij op {dutch.date_text(situation.op.dag)};"
        " kijk of de tekst nog klopt"
    )
    line = found[0].line
    return Finding(text.origin.at_lines((line, line + 1)), message)

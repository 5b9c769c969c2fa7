"""All that is checked of what may be out of date."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.dossier.dossier_files import DossierFiles
from generator.dossier.outdated import dates
from generator.dossier.outdated.measurements import without_measurement
from generator.dossier.outdated.open_moments import open_moments
from generator.dossier.outdated.past_moments import past_moments
from generator.dossier.outdated.same_files import same_files
from generator.dossier.outdated.same_texts import same_texts
from generator.dossier.outdated.situation import Contents, Finding, Situation

Check = Callable[[Situation], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    same_files,
    same_texts,
    past_moments,
    without_measurement,
    open_moments,
    dates.year_of_calendar,
    dates.day_of_status,
    dates.day_of_previous_report,
    dates.not_after_previous,
    dates.different_years,
)


def outdated(files: DossierFiles, earlier: DossierFiles | None) -> Iterator[Finding]:
    """What in that dossier may be out of date, held against the one before it."""
    now = Contents.of(files)
    if now.kader.peildatum is None:
        return
    situation = Situation(now, now.kader.peildatum, Contents.of(earlier) if earlier else None)
    for check in CHECKS:
        yield from check(situation)

"""Whether the decision fits what becomes public: what woo.yaml still lacks, and what is doubtful.

The articles are those of the Wet open overheid.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from generator.gronden import BELEIDSOPVATTINGEN, in_volgorde
from generator.model.woo import Woo
from generator.origin import Origin
from generator.problems import Problem, Severity
from generator.woo.published import PublicDocument

NO_DAY = "vul 'datum_besluit' in; zonder die dag wordt er geen openbare versie gemaakt"
NO_REASONS = (
    "grond {} wordt gebruikt, maar heeft in woo.yaml geen motivering (artikel 5.1, derde lid, Woo)"
)
OLD = (
    "dit document is ouder dan vijf jaar; leg in woo.yaml bij 'ouder_dan_vijf_jaar' uit waarom het"
    " belang nog zwaarder weegt (artikel 5.3 Woo)"
)
FOR_A_DECISION = (
    "deze nota is ter beslissing; voor formele besluitvorming door een minister geldt artikel 5.2,"
    " derde lid, Woo"
)
NO_USE = "grond {} heeft een motivering, maar wordt in de openbare versie niet gebruikt"

Documents = Sequence[PublicDocument]
Check = Callable[[Woo, Documents], Iterable[Problem]]


def problems(woo: Woo, documents: Documents) -> Iterator[Problem]:
    """What is wrong or doubtful, at its value; nothing is published while there is an error.

    Problems of a document itself stand at its file, which the dossier can place.
    """
    for check in _CHECKS:
        yield from check(woo, documents)


def _day(woo: Woo, _: Documents) -> Iterator[Problem]:
    if woo.datum_besluit is None:
        yield woo.fout_bij(NO_DAY, "datum_besluit")


def _reasons(woo: Woo, documents: Documents) -> Iterator[Problem]:
    used = in_volgorde(grond for one in documents for grond in one.gronden)
    for grond in used:
        if grond.motiveren and woo.motivering_van(grond) is None:
            yield woo.fout_bij(NO_REASONS.format(grond), "motiveringen")
    for place, reasons in enumerate(woo.motiveringen):
        if reasons.van not in used:
            message = NO_USE.format(reasons.van)
            yield woo.waarschuwing_bij(message, "motiveringen", place, "grond")


def _five_years(woo: Woo, documents: Documents) -> Iterator[Problem]:
    for one in documents:
        weighed = any(grond.verjaart for grond in one.gronden)
        if weighed and not woo.ouder_dan_vijf_jaar and _is_old(one.datum, woo.datum_besluit):
            yield Problem.at(_file_of(woo, one), OLD)


def _is_old(written: date | None, decided: date | None) -> bool:
    """Whether more than five years lie between those days."""
    if written is None or decided is None:
        return False
    until = (written.year + 5, written.month, written.day)
    return until < (decided.year, decided.month, decided.day)


def _opinions(woo: Woo, documents: Documents) -> Iterator[Problem]:
    for one in documents:
        if one.ter_beslissing and BELEIDSOPVATTINGEN in one.gronden:
            yield Problem.at(_file_of(woo, one), FOR_A_DECISION, Severity.WARNING)


def _file_of(woo: Woo, document: PublicDocument) -> Origin:
    folder = woo.herkomst_van().file.rpartition("/")[0]
    return Origin(f"{folder}/{document.bestand}.yaml")


_CHECKS: tuple[Check, ...] = (_day, _reasons, _five_years, _opinions)

from __future__ import annotations

from datetime import date

import pytest

from generator.model.woo import Woo
from generator.problems import Severity
from generator.woo import decision as checks
from generator.woo.published import PublicDocument
from tests.woo.publications import decision, document

REASONS = [
    {"grond": "5.1.2e", "tekst": "Zij treden niet in de openbaarheid."},
    {"grond": "5.1.2i", "tekst": "Het overleg loopt nog."},
]


def told(woo: Woo, *documents: PublicDocument) -> list[tuple[str, str]]:
    """What is told: the value, and the words."""
    return [(str(one.origin), one.message) for one in checks.problems(woo, documents)]


def test_a_decision_with_reasons_for_what_was_weighed_is_right() -> None:
    assert told(decision(), document("5.1.2e", "5.1.1d", "5.2")) == []


def test_without_a_day_nothing_is_published() -> None:
    woo = decision(datum_besluit=None, motiveringen=None)
    assert told(woo, document()) == [("2025-09-br/woo.yaml#datum_besluit", checks.NO_DAY)]


def test_a_weighed_ground_needs_reasons() -> None:
    where = "2025-09-br/woo.yaml#motiveringen"
    message = (
        "grond 5.1.2i wordt gebruikt, maar heeft in woo.yaml geen motivering (artikel 5.1, derde"
        " lid, Woo)"
    )
    assert told(decision(), document("5.1.2e;5.1.2i")) == [(where, message)]
    assert told(decision(), document("5.1.2e"), document(whole="5.1.2i")) == [(where, message)]
    assert told(decision(motiveringen=REASONS), document("5.1.2e;5.1.2i")) == []


def test_reasons_for_what_is_not_used_are_doubtful() -> None:
    [problem] = checks.problems(decision(motiveringen=REASONS), [document("5.1.2e")])
    assert problem.severity is Severity.WARNING
    assert str(problem.origin) == "2025-09-br/woo.yaml#motiveringen/1/grond"


@pytest.mark.parametrize(
    ("written", "is_old"),
    [
        (date(2020, 11, 19), True),
        (date(2020, 11, 20), False),
        (date(2016, 2, 29), True),
        (None, False),
    ],
)
def test_after_five_years_reasons_are_needed(written: date | None, is_old: bool) -> None:
    where = "2025-09-br/nota.yaml#"
    expected = [(where, checks.OLD)] if is_old else []
    old = document("5.1.2e", day=written)
    assert told(decision(), old) == expected
    assert told(decision(ouder_dan_vijf_jaar="Zij werken hier nog."), old) == []


def test_an_absolute_ground_does_not_grow_old() -> None:
    assert told(decision(motiveringen=None), document("5.1.1d", day=date(2001, 1, 1))) == []


def test_opinions_in_a_nota_for_a_decision_are_doubtful() -> None:
    nota = document("5.2", ter_beslissing=True)
    woo = decision(motiveringen=None)
    assert told(woo, nota) == [("2025-09-br/nota.yaml#", checks.FOR_A_DECISION)]
    assert told(woo, document("5.2"), document("5.1.1d", ter_beslissing=True)) == []

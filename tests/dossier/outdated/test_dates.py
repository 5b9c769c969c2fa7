"""Dates of a dossier that do not agree, each by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.dossier.reading import read_dossier
from tests.workplace import Workplace

OLD, NEW = "2025-09-br", "2026-09-br"
FRESH = {
    "nota.yaml": {"1 september 2025": "8 september 2026"},
    "vgr.yaml": {
        "2025-09-01": "2026-09-01",
        "datum_vorige_rapportage: maart 2025": "datum_vorige_rapportage: september 2025",
    },
    "kalender.yaml": {"2025": "2026", "november": "december"},
    "status.yaml": {"01-09-2025": "31-08-2026"},
    "doelen.yaml": {
        "waarde: 900}": "waarde: 900}\n          - {peildatum: 01-07-2026, waarde: 1300}",
        "eind van het jaar": "eind 2026",
    },
}


@pytest.fixture
def workplace(workplace: Workplace) -> Workplace:
    workplace.dossier("vol", OLD)
    workplace.dossier("vol", NEW)
    for file, changes in FRESH.items():
        for what, into in changes.items():
            change(workplace, file, what, into)
    return workplace


def change(workplace: Workplace, file: str, what: str, into: str) -> None:
    path = workplace.root / "inputs" / NEW / file
    text = path.read_text("utf-8")
    assert what in text
    path.write_text(text.replace(what, into), "utf-8")


def told(workplace: Workplace) -> set[str]:
    found = read_dossier(workplace.root / "inputs" / NEW).problems
    return {f"{Path(one.place.file).name}: {one.message}" for one in found}


CASES = [
    (
        "kalender.yaml",
        {"2026": "2025"},
        "kalender.yaml: deze kalender is van 2025, en het dossier is van 2026",
    ),
    (
        "kalender.yaml",
        {"2026": "2028"},
        "kalender.yaml: deze kalender is van 2028, en het dossier is van 2026",
    ),
    (
        "status.yaml",
        {"31-08-2026": "09-09-2026"},
        "status.yaml: deze stand is van 9 september 2026, en het dossier is van eerder:"
        " 8 september 2026",
    ),
    (
        "status.yaml",
        {"31-08-2026": "01-09-2025"},
        "status.yaml: deze stand is van 1 september 2025, niet later dan het vorige dossier"
        " (2025-09-br); kijk of hij nog klopt",
    ),
    (
        "status.yaml",
        {"31-08-2026": "07-09-2025"},
        "status.yaml: deze stand is van 7 september 2025, meer dan 12 maanden voor"
        " 8 september 2026; kijk of hij nog klopt",
    ),
    (
        "vgr.yaml",
        {"rapportage: september 2025": "rapportage: oktober 2026"},
        "vgr.yaml: de vorige rapportage hoort van vóór deze rapportage te zijn",
    ),
    (
        "vgr.yaml",
        {"rapportage: september 2025": "rapportage: maart 2025"},
        "vgr.yaml: de vorige rapportage is van 1 september 2025, en hier staat maart 2025",
    ),
    (
        "nota.yaml",
        {"8 september 2026": "1 juni 2025"},
        "nota.yaml: dit document is van 1 juni 2025, en dat in 2025-09-br van 1 september 2025;"
        " dit hoort van later te zijn, klopt de datum?",
    ),
    (
        "nota.yaml",
        {"8 september 2026": "8 januari 2027"},
        "vgr.yaml: dit document is van 2026, en een ander in dit dossier van 2027; klopt het jaar?",
    ),
]


@pytest.mark.parametrize(("file", "changes", "message"), CASES, ids=[one[2] for one in CASES])
def test_a_date_that_disagrees_is_told_and_no_other(
    file: str, changes: dict[str, str], message: str, workplace: Workplace
) -> None:
    before = told(workplace)
    for what, into in changes.items():
        change(workplace, file, what, into)

    assert message not in before
    assert message in told(workplace)


def test_next_year_may_be_looked_at_ahead(workplace: Workplace) -> None:
    change(workplace, "kalender.yaml", "2026", "2027")

    assert not any("deze kalender is van" in one for one in told(workplace))


def test_after_how_many_months_a_stand_is_old_is_a_choice_of_the_house(
    workplace: Workplace,
) -> None:
    path = workplace.root / "inputs/organisatie.yaml"
    path.write_text(f"meting_oud_na_maanden: 3\n{path.read_text('utf-8')}", "utf-8")
    change(workplace, "status.yaml", "31-08-2026", "31-05-2026")

    assert any("meer dan 3 maanden voor 8 september 2026" in one for one in told(workplace))


def test_the_previous_report_is_the_one_that_is_compared_with_when_that_has_no_vgr(
    workplace: Workplace,
) -> None:
    (workplace.root / "inputs" / OLD / "vgr.yaml").unlink()
    assert not any("de vorige rapportage is van" in one for one in told(workplace))

    change(workplace, "vgr.yaml", "rapportage: september 2025", "rapportage: maart 2025")

    message = "vgr.yaml: de vorige rapportage is van 1 september 2025, en hier staat maart 2025"
    assert message in told(workplace)

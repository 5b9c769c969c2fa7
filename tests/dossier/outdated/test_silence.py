"""Warnings that staff answered at their place."""

from __future__ import annotations

import pytest

from generator.dossier.reading import read_dossier
from generator.problems import InputError
from tests.workplace import Workplace

KALENDER = """\
jaar: 2025
minimum_per_lid: 0
momenten:
  - naam: Werkbezoek
    datum: maart 2025{}
    zekerheid: vast_te_stellen
"""


def told(workplace: Workplace, kalender: str) -> list[str]:
    workplace.write("inputs/d/kalender.yaml", kalender)
    found = read_dossier(workplace.root / "inputs/d").problems
    return [f"{one.place.line}:{one.place.column} {one.message}" for one in found]


def test_a_reason_silences_a_warning_at_its_place(workplace: Workplace) -> None:
    workplace.dossier("klein")
    above = KALENDER.format("").replace("  - naam", "  # klopt: later\n  - naam")
    behind = KALENDER.format("").replace("momenten:", "momenten:  # klopt: later")
    whole = f"# klopt: later\n{KALENDER.format('')}"

    assert len(told(workplace, KALENDER.format(""))) == 1
    for answered in (above, behind, whole):
        assert told(workplace, answered) == []


def test_without_a_reason_it_does_not_count(workplace: Workplace) -> None:
    workplace.dossier("klein")
    without = KALENDER.format("").replace("  - naam", "  - # klopt:\n    naam")

    warning, remark = told(workplace, without)

    assert "is voorbij op 1 september 2025" in warning + remark
    assert "schrijf achter 'klopt:' waarom dit klopt" in warning + remark


def test_a_remark_that_answers_nothing_is_told(workplace: Workplace) -> None:
    workplace.dossier("klein")
    needless = "hier is niets meer dat niet klopt; haal deze opmerking weg"

    elsewhere = told(workplace, KALENDER.format("  # klopt: later"))
    at_the_end = told(workplace, f"{KALENDER.format('')}# klopt: later\n")

    assert elsewhere[-1] == f"5:24 {needless}"
    assert at_the_end[-1] == f"7:1 {needless}"
    assert len(elsewhere) == len(at_the_end) == 2


def test_any_warning_can_be_answered_and_no_error(workplace: Workplace) -> None:
    workplace.dossier("klein")
    short = KALENDER.format("").replace("lid: 0", "lid: 1").replace("maart", "november")

    assert len(told(workplace, short)) == 2
    assert told(workplace, short.replace("momenten:", "momenten: # klopt: volgt")) == []
    with pytest.raises(InputError) as caught:
        told(workplace, short.replace("november 2025", "november 2024 # klopt: toch"))
    assert "valt niet in het jaar" in str(caught.value)


def test_an_answer_counts_beside_an_error(workplace: Workplace) -> None:
    """What was answered stays away while something else is being mended."""
    workplace.dossier("klein", nota="onderwerp: [1]\n")
    answered = (
        KALENDER.format("").replace("lid: 0", "lid: 1").replace("momenten:", "momenten: # klopt: x")
    )

    with pytest.raises(InputError) as caught:
        told(workplace, answered)

    assert "ingedeeld" not in str(caught.value)


EARLIER = """\
jaar: 2024
minimum_per_lid: 0
momenten:
  # klopt: de organisatie wacht op het bezoek
  - naam: Werkbezoek
    datum: maart 2024
    zekerheid: vast_te_stellen
"""


def beside_an_earlier_one(workplace: Workplace) -> None:
    workplace.dossier("klein")
    nota = (workplace.root / "inputs/d/nota.yaml").read_text("utf-8")
    workplace.write("inputs/2024-09/nota.yaml", nota.replace("2025", "2024"))
    workplace.write("inputs/2024-09/kalender.yaml", EARLIER)
    (workplace.root / "inputs/d").rename(workplace.root / "inputs/2025-09")


def told_of_later(workplace: Workplace, kalender: str) -> list[str]:
    workplace.write("inputs/2025-09/kalender.yaml", kalender)
    return [one.message for one in read_dossier(workplace.root / "inputs/2025-09").problems]


def test_a_remark_that_came_along_from_the_dossier_before_answers_nothing(
    workplace: Workplace,
) -> None:
    beside_an_earlier_one(workplace)
    copied = EARLIER.replace("2024", "2025")

    found = told_of_later(workplace, copied)
    renewed = told_of_later(workplace, copied.replace("wacht op", "wacht weer op"))

    assert any("deze opmerking stond al in 2024-09; kijk of het nog klopt" in one for one in found)
    assert any("'Werkbezoek' is voorbij op 1 september 2025" in one for one in found)
    assert not any("opmerking" in one or "'Werkbezoek'" in one for one in renewed)


@pytest.mark.parametrize(
    "reason",
    ["volgt in april 2025", "wordt in Q2 2025 bepaald", "pas na 1 juli 2025", "geldt tot mei 2025"],
)
def test_a_reason_that_looked_ahead_to_what_is_over_answers_nothing(
    workplace: Workplace, reason: str
) -> None:
    workplace.dossier("klein")
    above = KALENDER.format("").replace("  - naam", f"  # klopt: {reason}\n  - naam")

    found = told(workplace, above)

    assert len(found) == 2
    assert "deze reden kijkt vooruit naar '" in found[0]


@pytest.mark.parametrize(
    "reason",
    [
        "volgt in april 2026",
        "afgesproken in 2024",
        "in 2024 werd dit ook zo gedaan",
        "de lijst komt uit 2024",
        "2024 is het jaar waarmee wordt vergeleken",
    ],
)
def test_a_reason_may_name_what_is_over_or_still_to_come(workplace: Workplace, reason: str) -> None:
    workplace.dossier("klein")
    above = KALENDER.format("").replace("  - naam", f"  # klopt: {reason}\n  - naam")

    assert told(workplace, above) == []

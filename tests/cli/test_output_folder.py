"""What is made never comes where the input or the archive is kept."""

from __future__ import annotations

import pytest

from generator.cli.output_folder import AMONG_INPUT, IN_ARCHIVE
from tests.workplace import Workplace

CALENDAR = """
jaar: 2025
minimum_per_lid: 0
bijgewerkt: 13-01-2025
momenten:
  - {naam: Netwerklunch, zekerheid: vast_te_stellen}
"""


@pytest.mark.parametrize(
    ("folder", "message"),
    [
        ("inputs", AMONG_INPUT),
        ("inputs/../inputs", AMONG_INPUT),
        ("archief", IN_ARCHIVE),
        ("archief/los", IN_ARCHIVE),
    ],
)
@pytest.mark.parametrize("verb", ["maak", "agenda"])
def test_a_folder_that_is_kept_for_something_else_is_refused(
    verb: str, folder: str, message: str, workplace: Workplace
) -> None:
    workplace.dossier("klein", kalender=CALENDAR)

    outcome = workplace.run(verb, "inputs/d", "--uit", folder)

    assert outcome.code == 2
    assert outcome.err.endswith(f"rapport: {message.format(folder)}\n")
    assert sorted(path.name for path in (workplace.root / "inputs/d").iterdir()) == [
        "kalender.yaml",
        "nota.yaml",
    ]
    assert workplace.output() == {}
    assert not (workplace.root / "archief").exists()

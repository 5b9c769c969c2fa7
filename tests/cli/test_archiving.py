"""What keeps a dossier from the archive when its documents are really made, and what does not."""

from __future__ import annotations

from tests.archive.deposits import with_settings
from tests.workplace import Workplace

ASKED = ("--wie", "Adviseur", "--waarom", "Behandeld", "--op", "2026-04-15")
CALENDAR = """\
jaar: 2026
minimum_per_lid: 0
momenten:
  - {id: vrouwendag, naam: Internationale Vrouwendag, datum: 08-03-2026, zekerheid: vast,
     vorm: Gesprek, br_leden: [SG]}
"""
LONG_BRIEFING = f"""\
moment: vrouwendag
lid: SG
datum: 20-02-2026
contact: adviseur-di
wat: {"Dit is een lange uitleg. " * 300}
waarom: Waarom het telt.
rol: Openen.
"""


def test_a_briefing_of_two_pages_is_archived_and_told(workplace: Workplace) -> None:
    with_settings(workplace.root / "inputs/organisatie.yaml")
    workplace.write("inputs/d/kalender.yaml", CALENDAR)
    workplace.write("inputs/d/briefing-vrouwendag-SG.yaml", LONG_BRIEFING)

    told = workplace.run("archiveer", "inputs/d", *ASKED)

    assert (told.code, told.out) == (0, "archief/d/v0001\n")
    assert "inputs/d/briefing-vrouwendag-SG.yaml" in told.err
    assert "waarschuwing" in told.err and "fout" not in told.err

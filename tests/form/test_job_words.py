"""What the start page tells of a verb names no command, as nobody has a terminal there."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from generator.form.job_words import as_page_says
from tests.authoring.scaffold.test_per_unit import ACTIVITEITEN, OVERZICHT
from tests.workplace import Workplace

PASTED = "knelpunten:\n\N{NO-BREAK SPACE} - id: tijd\n    omschrijving: Te weinig.\n"


@pytest.mark.parametrize(
    ("verb", "told"),
    [
        (("nieuw", "memo", "2025-12-br"), "Vul het in.\n"),
        (("nieuw", "nota", "d"), "dit is er al; dat blijft zoals het is\n"),
        (
            ("woo", "d", "--uit", "openbaar"),
            "met het besluit; kies ‘Bestand toevoegen’ en dan ‘Woo’\n",
        ),
        (("herstel", "geplakt", "--ja"), "Hersteld: 1 plaats in 1 bestand.\n"),
        (
            ("nieuw", "activiteitenoverzicht", "d", "--per-dienstonderdeel"),
            "Klik daarna op ‘Alles maken’ voor de Word- en pdf-bestanden.\n",
        ),
    ],
)
def test_a_command_becomes_what_somebody_does_here(
    verb: Sequence[str], told: str, workplace: Workplace
) -> None:
    files = {"activiteiten": ACTIVITEITEN, "activiteitenoverzicht": OVERZICHT.format("[]")}
    workplace.dossier("klein", **files)
    workplace.dossier("klein", "geplakt", knelpunten=PASTED)

    outcome = workplace.run(*verb)
    lines = (outcome.out + outcome.err).splitlines()
    said = [as_page_says(line) for line in lines]

    assert any("rapport " in line for line in lines)
    assert not any("rapport " in line for line in said)
    assert told in "".join(f"{line}\n" for line in said)

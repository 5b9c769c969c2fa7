"""Tables right below each other, as they come back from Word."""

from __future__ import annotations

from tests.workplace import Workplace

BOXES = """\
besluiten:
  - {id: een, tekst: Meet elk jaar., uiterlijk: 15-12-2025, eigenaar: SG, gevolgen_geld: Geen.}
  - {id: twee, tekst: Kies eerlijk., uiterlijk: 15-12-2025, eigenaar: SG}
"""
NOTA = """\
onderwerp: twee besluiten
doel: [ter beslissing, ter ondertekening]
aan: de Bestuursraad
opsteller: adviseur-di
datum: 01-12-2025
ondertekenaars: [Secretaris-generaal, Directeur]
secties:
  - {kop: Geadviseerd besluit, toon: besluiten}
"""


def test_a_table_with_as_many_rows_as_two_others_stays_one(workplace: Workplace) -> None:
    """That of the second decision has six rows, those of both who sign have three each."""
    workplace.write("inputs/2025-12-br/nota.yaml", NOTA)
    workplace.write("inputs/2025-12-br/besluiten.yaml", BOXES)
    assert workplace.run("maak", "--formaat", "docx").code == 0

    outcome = workplace.run("terug", "output/2025-12-br/nota.docx")

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == "Dit bestand zegt niets anders dan de ingevulde bestanden.\n"

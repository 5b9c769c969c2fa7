"""`rapport besluitenlijst`."""

from __future__ import annotations

import pytest

from tests.workplace import Workplace

LIST = "vergadering: Bestuursraad\ndatum: 08-12-2025\n"
DECISIONS = (
    "besluiten:\n  - {id: a, tekst: Doen., uiterlijk: 2026, eigenaar: DG, besluit: akkoord,"
    " besloten_op: 08-12-2025}\n"
)


@pytest.mark.parametrize("named", ["2025-12-br", "inputs/2025-12-br", "inputs/2025-12-br/"])
def test_only_the_list_is_made(workplace: Workplace, named: str) -> None:
    workplace.dossier("klein", "2025-12-br", besluitenlijst=LIST, besluiten=DECISIONS)

    outcome = workplace.run("besluitenlijst", named, "--formaat", "pdf")

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == (
        "output/2025-12-br/besluitenlijst.pdf\nKlaar: 1 document in output/2025-12-br.\n"
    )


def test_without_a_file_it_says_how_to_begin(workplace: Workplace) -> None:
    workplace.dossier("klein", "2025-12-br")

    outcome = workplace.run("besluitenlijst", "2025-12-br")

    assert outcome.code == 1
    assert outcome.err == (
        "inputs/2025-12-br/besluitenlijst.yaml:1:1: fout: dit bestand bestaat nog niet; maak het"
        " met 'rapport nieuw besluitenlijst 2025-12-br' en vul het in\n"
    )


def test_without_a_dossier_it_asks_for_one(workplace: Workplace) -> None:
    assert workplace.run("besluitenlijst").code == 2

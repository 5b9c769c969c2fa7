"""`rapport nieuw metingen` tells what it wrote, and what it left."""

from __future__ import annotations

import pytest

from generator.cli.measuring import USAGE
from tests.workplace import Workplace


def test_what_was_written_and_what_was_left_is_told(workplace: Workplace) -> None:
    workplace.dossier("vol", "2025-12-br")
    workplace.write("c.csv", "id;peildatum;waarde;naam\ninstroom-heel;31-12-2025;950;MT\n")

    outcome = workplace.run("nieuw", "metingen", "2025-12-br", "--uit", "c.csv")

    first, second, *rest = outcome.out.splitlines()
    assert outcome.code == 0
    assert first == "inputs/2025-12-br/doelen.yaml: 1 meting erbij"
    assert second == "  instroom-heel: 950 op 31-12-2025"
    assert rest[-2:] == [
        "Niet gebruikt, want zonder bekende kop: 'naam'.",
        "Geef daarna: rapport controleer inputs/2025-12-br",
    ]


def test_the_same_again_changes_nothing(workplace: Workplace) -> None:
    workplace.dossier("vol", "2025-12-br")
    workplace.write("c.csv", "id;peildatum;waarde\ninstroom-heel;31-12-2025;950\n")
    workplace.run("nieuw", "metingen", "2025-12-br", "--uit", "c.csv")

    outcome = workplace.run("nieuw", "metingen", "2025-12-br", "--uit", "c.csv")

    assert outcome.out.startswith("Er is niets veranderd")
    assert "Stond er al, met dezelfde waarde: 1 meting." in outcome.out


@pytest.mark.parametrize(
    "words",
    [
        ("metingen",),
        ("metingen", "d"),
        ("metingen", "--uit", "c.csv"),
        ("metingen", "d", "--uit", "c.csv", "--vanaf", "e"),
    ],
)
def test_without_a_dossier_or_a_file_it_says_how(
    workplace: Workplace, words: tuple[str, ...]
) -> None:
    outcome = workplace.run("nieuw", *words)

    assert outcome.code == 2
    assert USAGE in outcome.err


def test_a_file_belongs_to_nothing_else(workplace: Workplace) -> None:
    outcome = workplace.run("nieuw", "nota", "d", "--uit", "c.csv")

    assert outcome.code == 2
    assert "horen alleen bij 'rapport nieuw metingen'" in outcome.err

"""Figures become tables, with how much each page or dossier more took."""

from __future__ import annotations

import pytest

from bench.batch import meaning
from bench.machine import machine
from bench.many import Batch, rows
from bench.measure import Run, Runs
from bench.table import markdown, show


def taken(cpu_seconds: float) -> Runs:
    return Runs((Run(cpu_seconds / 2, cpu_seconds, 50),), 100)


def test_a_table_in_markdown_has_its_figures_at_the_right() -> None:
    assert list(markdown(("ours", "theirs", "CPU"), [("nota", "PDF", "0.95")])) == [
        "| ours | theirs | CPU |",
        "| --- | --- | --: |",
        "| nota | PDF | 0.95 |",
    ]


def test_a_table_on_the_terminal_is_in_columns(capsys: pytest.CaptureFixture[str]) -> None:
    show("Titel", ("wat", "cpu"), [("nota", "1.00"), ("een memo", "10.00")])

    assert capsys.readouterr().out.splitlines()[-2:] == ["nota       1.00", "een memo  10.00"]


def test_each_dossier_more_is_counted_without_the_starting() -> None:
    few, many = Batch(1, taken(2), taken(0.1)), Batch(11, taken(4), taken(0.2))

    assert rows([few, many]) == [
        ("1", "1.00", "2.00", "2.0", "100", "2000", "", "0.10"),
        ("11", "2.00", "4.00", "2.0", "100", "364", "200", "0.20"),
    ]


def test_the_speed_is_held_against_that_of_the_engines() -> None:
    told = meaning(Batch(1000, taken(80), taken(1)), first=0.5, warm=0.06, cores=2)

    assert "na 0.5 s" in told
    assert "60 ms cpu per dossier: 75% van wat maak kost" in told
    assert "2 kernen kunnen zij alle in 30.0 s; maak haalt 75% van die snelheid" in told


def test_the_machine_is_named_on_one_line() -> None:
    assert "cores), " in machine()
    assert "\n" not in machine()

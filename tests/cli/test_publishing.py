"""The verb of the public version."""

from __future__ import annotations

from tests.workplace import Workplace


def test_the_name_of_a_dossier_is_enough(workplace: Workplace) -> None:
    workplace.dossier("vol", "d")

    by_name = workplace.run("woo", "d")

    assert by_name.code == 0
    assert by_name.out.startswith("nota: ")
    assert by_name == workplace.run("woo", "inputs/d")

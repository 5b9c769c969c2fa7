"""The page about the files of a dossier is made from the models, and is up to date."""

from __future__ import annotations

import pytest

from generator.authoring.fieldpages import PAGE, page
from generator.model import soorten
from generator.model.documents.vgr.content import Vgr

KINDS = soorten.bestanden()


def section(kind: str) -> str:
    return page().partition(f"\n## {kind}.yaml\n")[2].partition("\n## ")[0]


def test_the_committed_page_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: make schemas"


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_meaning_and_all_its_fields(kind: str) -> None:
    text = section(kind)

    assert KINDS[kind].uitleg in text
    assert all(f"| `{name}` |" in text for name in KINDS[kind].model_fields)


def test_a_row_says_whether_a_field_is_obligatory_and_gives_an_example() -> None:
    rows = section("nota").splitlines()

    assert (
        "| `opsteller` | ja | regel | Wie de nota opstelt: een contactpersoon uit organisatie.yaml."
        " Schrijf het id ervan. |"
        " `adviseur-di` |"
    ) in rows
    assert (
        "| `aan` | ja | regel | Aan wie de nota is gericht. | `Leden van de Bestuursraad` |"
    ) in rows


def test_the_words_of_a_fixed_list_are_explained() -> None:
    assert "<br>`ter beslissing`: De lezer neemt een beslissing." in section("nota")


def test_a_group_of_fields_that_is_used_twice_has_one_table() -> None:
    text = section(Vgr.soort)

    assert "De velden van `gestelde_doelen`, `activiteiten` en `interventies`:" in text
    assert text.count("| `punten` |") == 1

"""Every word that facts print tells from which field it comes, or is a word of the program."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from generator.content.figure import Figure
from generator.content.provenance import texts
from generator.content.tree import Block
from generator.content.walk import all_of
from generator.dossier.dossier import Dossier
from generator.dossier.reading import read_dossier
from generator.model.facts.kalender import Kalender
from generator.model.facts.kalender.jaaroverzicht import LAATSTE_DAG
from generator.model.facts.kalender.moment import Moment
from generator.places import INPUTS, ROOT
from tests.model.reading import frame, read
from tests.workplace import SAMPLES

DAYS = {str(day) for day in range(1, LAATSTE_DAG + 1)}
"""Above the columns of a calendar."""


@cache
def words_of_the_program() -> frozenset[str]:
    """The texts that stand in the program, as they are or with a capital."""
    texts = {
        node.value
        for path in (ROOT / "generator").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    return frozenset(texts | {text.capitalize() for text in texts} | DAYS)


def shown(dossier: Dossier) -> Iterator[tuple[str, Block]]:
    """Every block that facts show in the documents of a dossier, with the kind of the facts."""
    for file in dossier.documents:
        kader = dossier.kader_of(file.document)
        for soort, feiten in kader.feiten.items():
            if all(kader.feiten.get(needed) for needed in feiten.volgt_uit):
                for block in (*feiten.blokken(kader), *feiten.bijlage(kader).blocks):
                    yield soort, block


FOLDERS = sorted({path.parent for top in (ROOT / INPUTS, SAMPLES) for path in top.glob("*/*.yaml")})


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_no_word_of_staff_has_lost_where_it_comes_from(folder: Path) -> None:
    detached = {
        (soort, text)
        for soort, block in shown(read_dossier(folder))
        for text, origins in texts((block,))
        if not origins and text not in words_of_the_program()
    }

    assert detached == set()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_figure_tells_what_it_was_drawn_from(folder: Path) -> None:
    figures = [
        part
        for _, block in shown(read_dossier(folder))
        for part in all_of((block,))
        if isinstance(part, Figure)
    ]

    assert all(figure.origins for figure in figures)


def test_every_kind_of_facts_is_shown_in_some_sample() -> None:
    seen = {soort for folder in FOLDERS for soort, _ in shown(read_dossier(folder))}

    assert seen >= {
        *(
            "acties",
            "activiteiten",
            "besluiten",
            "doelen",
            "grafieken",
            "kalender",
            "kansen",
            "knelpunten",
        ),
        *("status", "voortgang"),
    }


CALENDAR = "jaar: 2025\nmomenten:\n  - {naam: x, br_leden: [XX], zekerheid: vast_te_stellen}\n"


def test_a_field_that_got_another_name_fails_and_points_to_no_wrong_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kalender, kader = read(Kalender, CALENDAR), frame()
    assert [one.message for one in kalender.controleer(kader)][:1] == [
        "'XX' is geen lid van de Bestuursraad in organisatie.yaml"
    ]

    others = {name: field for name, field in Moment.model_fields.items() if name != "br_leden"}
    monkeypatch.setattr(Moment, "__pydantic_fields__", others)

    with pytest.raises(LookupError, match="br_leden"):
        list(kalender.controleer(kader))
    with pytest.raises(LookupError, match="br_leden"):
        kalender.blokken(kader)

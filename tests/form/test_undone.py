"""What was undone is told in the words of the form."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.form.asked import Undone
from generator.form.undone import called
from generator.origin import Loc
from generator.problems import InputError, Place, Problem
from generator.source.nodes import Data

NOTA: Data = {"aan": "De raad", "secties": [{"kop": "Aanleiding", "tekst": "Een tekst."}]}


@pytest.mark.parametrize(
    ("loc", "words"),
    [
        (("aan",), "Nota › Aan"),
        (("secties", 0, "tekst"), "Nota › Sectie 1: Aanleiding › Tekst"),
        ((), "Nota"),
    ],
)
def test_a_place_is_called_as_in_the_form(loc: Loc, words: str) -> None:
    assert called(Undone(Path("inputs/d/nota.yaml"), loc, "secties"), lambda _: NOTA) == words


def test_a_picture_is_called_by_its_name() -> None:
    done = Undone(Path("inputs/d/plaatjes/taart.jpg"), (), "plaatjes/taart.jpg")

    assert called(done, lambda _: NOTA) == "plaatjes/taart.jpg"


def test_a_file_that_cannot_be_read_now_is_told_too() -> None:
    def says(_: Path) -> Data:
        raise InputError([Problem(Place("nota.yaml"), "deze regel kan niet worden gelezen")])

    assert called(Undone(Path("inputs/d/nota.yaml"), ("aan",), "aan"), says) == "Nota › aan"

from __future__ import annotations

from generator.dossier.reading import read_dossier
from generator.places import OUTPUT
from generator.woo.suggestions.edited import EDITED, edited_by_hand
from tests.workplace import Workplace


def test_a_word_file_that_was_edited_is_told_at_its_document(workplace: Workplace) -> None:
    folder = workplace.dossier("klein")
    assert workplace.run("maak").code == 0
    dossier = read_dossier(folder)
    assert list(edited_by_hand(dossier, OUTPUT)) == []
    for ending in ("docx", "pdf"):
        with (OUTPUT / f"d/nota.{ending}").open("ab") as file:
            file.write(b"x")

    (problem,) = edited_by_hand(dossier, OUTPUT)

    assert (problem.place.file, problem.message) == ("output/d/nota.docx", EDITED)
    assert problem.origin is not None
    assert problem.origin.file == "d/nota.yaml"
    assert f"output/d/nota.docx:1:1: waarschuwing: {EDITED}" in workplace.run("woo", "d").err


def test_what_was_never_made_was_not_edited(workplace: Workplace) -> None:
    dossier = read_dossier(workplace.dossier("klein"))
    assert list(edited_by_hand(dossier, OUTPUT)) == []

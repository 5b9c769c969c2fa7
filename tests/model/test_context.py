"""The frame of a dossier."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.dossier.dossier import read_dossier
from generator.model.facts.kansen import Kansen
from generator.model.facts.knelpunten import Knelpunten
from tests.model.reading import frame, on, read
from tests.test_samples import DOSSIERS


def test_facts_are_found_by_their_kind() -> None:
    kansen = read(Kansen, "kansen: [{omschrijving: Beter meten.}]\n")

    assert frame(kansen).van(Kansen) is kansen
    assert frame(kansen).van(Knelpunten) is None


def test_a_frame_is_of_a_day_that_stands_in_a_document() -> None:
    day = on(2025, 9, 1)

    assert frame().op(day).peildatum == day
    assert frame().peildatum is None


@pytest.mark.parametrize("folder", DOSSIERS, ids=lambda folder: folder.name)
def test_the_day_of_a_document_comes_from_its_own_file(folder: Path) -> None:
    dossier = read_dossier(folder)
    for file in dossier.documents:
        kader = dossier.kader_of(file.document)
        assert kader.peildatum
        origin = kader.peildatum.herkomst
        assert origin.file == f"{dossier.name}/{file.name}.yaml"
        assert getattr(file.document, str(origin.loc[-1])) == kader.peildatum.dag

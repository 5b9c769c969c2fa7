"""The frame of a dossier."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.dossier.dossier import read_dossier
from generator.model.facts.kansen import Kansen
from generator.model.facts.knelpunten import Knelpunten
from generator.origin import Origin
from tests.model.reading import frame, read
from tests.test_samples import DOSSIERS

HERE = Origin("d/nota.yaml", ("datum",))


def test_facts_are_found_by_their_kind() -> None:
    kansen = read(Kansen, "kansen: [{omschrijving: Beter meten.}]\n")

    assert frame(kansen).van(Kansen) is kansen
    assert frame(kansen).van(Knelpunten) is None


def test_a_frame_is_of_a_day_that_stands_in_a_document() -> None:
    kader = frame().op(date(2025, 9, 1), HERE)

    assert (kader.peildatum, kader.herkomst_van_peildatum) == (date(2025, 9, 1), (HERE,))
    assert frame().herkomst_van_peildatum == ()


@pytest.mark.parametrize("folder", DOSSIERS, ids=lambda folder: folder.name)
def test_the_day_of_a_document_comes_from_its_own_file(folder: Path) -> None:
    dossier = read_dossier(folder)
    for file in dossier.documents:
        kader = dossier.kader_of(file.document)
        (origin,) = kader.herkomst_van_peildatum
        assert origin.file == f"{dossier.name}/{file.name}.yaml"
        assert getattr(file.document, str(origin.loc[-1])) == kader.peildatum

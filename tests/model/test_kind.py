from __future__ import annotations

from pathlib import Path

import pytest

from generator.content.pages import Pages
from generator.content.tree import Block
from generator.dossier.reading import read_dossier
from generator.model.facts.kansen import Kansen
from generator.model.facts.knelpunten import Knelpunten
from generator.model.kind import Document, Feiten, Kader
from tests.model.reading import frame, on, organisation, paragraph, read, words
from tests.test_samples import DOSSIERS


class Proef(Feiten):
    """Facts that say only what they must; no module of the package, so no kind of file."""

    soort = "proef"

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        return paragraph("proef")


def test_facts_stand_in_an_annex_as_in_a_section_unless_they_say_otherwise() -> None:
    proef, kader = Proef(), Kader(organisation())

    assert words(proef.titel(kader)) == "Proef"
    assert proef.bijlage(kader) == Pages(paragraph("proef"))
    assert list(proef.controleer(kader)) == []


def test_a_kind_must_say_how_it_is_shown() -> None:
    class Leeg(Document):
        soort = "leeg"

    kader = Kader(organisation(), peildatum=on(2025, 1, 1))
    with pytest.raises(NotImplementedError):
        Feiten().blokken(kader)
    with pytest.raises(AttributeError, match="datum"):
        _ = Leeg().peildatum
    with pytest.raises(NotImplementedError):
        Leeg().eigenschappen(kader)
    with pytest.raises(NotImplementedError):
        Leeg().inhoud(kader)
    assert list(Leeg().nodig()) == []
    assert list(Leeg().controleer(kader)) == []


# The frame


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
        if kader.peildatum is None:
            assert file.document.dag is None
            continue
        origin = kader.peildatum.herkomst
        assert origin.file == f"{dossier.name}/{file.name}.yaml"
        assert origin.loc == (file.document.veld_van_peildatum,)
        assert file.document.dag == kader.peildatum.dag

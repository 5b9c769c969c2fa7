from __future__ import annotations

import pytest

from generator.content.pages import Pages
from generator.content.tree import Block
from generator.model.context import Kader
from generator.model.kind import Document, Feiten
from tests.model.reading import on, organisation, paragraph, words


class Proef(Feiten):
    """Facts that say only what they must; no module of the package, so no kind of file."""

    soort = "proef"

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        return paragraph("proef")


def test_facts_stand_in_an_annex_as_in_a_section_unless_they_say_otherwise() -> None:
    proef, kader = Proef(), Kader(organisation())

    assert words(proef.titel()) == "Proef"
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

"""Which names a frame may use follows from what the document prints."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from generator.content.printed import Inhoud, Lines, Printed, Weglatingen
from generator.content.values import Blocks, Line
from generator.frame.names import Holds, Known, contents_of, names_of
from generator.model import soorten
from generator.model.kind import Document


@dataclass(frozen=True, kw_only=True)
class Deel(Printed):
    kop: Line


@dataclass(frozen=True, kw_only=True)
class Proef(Inhoud):
    titel: Line
    namen: Lines
    tekst: Blocks
    breed: bool
    delen: tuple[Deel, ...]


@dataclass(frozen=True, kw_only=True)
class Onbekend(Inhoud):
    los: dict[str, str]


def test_the_type_of_a_field_says_what_it_holds() -> None:
    assert names_of(Proef) == {
        "inhoudsopgave": Known(Holds.BLOCKS),
        "weglatingen": Known(Holds.GROUPS, Weglatingen),
        "titel": Known(Holds.LINE),
        "namen": Known(Holds.LINES),
        "tekst": Known(Holds.BLOCKS),
        "breed": Known(Holds.TRUTH),
        "delen": Known(Holds.GROUPS, Deel),
    }


def test_another_type_cannot_be_printed() -> None:
    with pytest.raises(TypeError, match=r"Onbekend\.los is nothing that can be printed"):
        names_of(Onbekend)


@pytest.mark.parametrize("kind", soorten.documenten().values(), ids=lambda kind: kind.soort)
def test_every_kind_of_document_says_what_it_prints(kind: type[Document]) -> None:
    assert issubclass(contents_of(kind), Inhoud)
    assert names_of(contents_of(kind))

"""The texts in a file, each with its place."""

from __future__ import annotations

from generator.dossier.texts import Text, texts_of
from generator.model.documents.nota.content import Nota
from generator.model.facts.doelen import Doelen
from generator.model.reading import read_as
from generator.origin import Origin
from generator.source import parse
from tests.workplace import SAMPLES


def texts(soort: type[Nota] | type[Doelen], name: str) -> list[Text]:
    source = parse((SAMPLES / "vol" / name).read_bytes(), f"vol/{name}")
    return list(texts_of(source, read_as(soort, source)))


def test_texts_of_all_groups_are_found_with_their_place() -> None:
    found = {str(text.origin): text for text in texts(Nota, "nota.yaml")}

    assert found["vol/nota.yaml#secties/2/tekst"].raw == "Vooraf."
    assert found["vol/nota.yaml#secties/2/tekst"].prose
    assert not found["vol/nota.yaml#parafen/1"].prose
    assert found["vol/nota.yaml#afzender/cluster"].raw == "Cluster 3"


def test_ids_numbers_and_dates_are_no_texts() -> None:
    raw = [text.raw for text in texts(Doelen, "doelen.yaml")]

    assert "Eerste telling." in raw
    assert not {"instroom-heel", "minimaal", "1200", "Q4 2025", "01-07-2025"} & {*raw}


def test_how_a_text_is_divided_over_lines_does_not_count() -> None:
    here = Origin("d/x.yaml")
    assert Text(here, "een\n  twee\n", True).words == Text(here, "een twee", True).words

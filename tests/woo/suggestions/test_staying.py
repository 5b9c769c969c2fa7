from __future__ import annotations

import pytest

from generator.dossier.texts import Text
from generator.gronden import PER_CODE
from generator.origin import Origin
from generator.source import parse
from generator.woo.suggestions.staying import staying_of
from tests.woo.suggestions.texts import texts


def stays(written: str) -> str:
    [text] = texts(written)
    assert len(text.stays) == len(written)
    return " ".join(text.stays.split())


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("Van [Jan]{woo=5.1.2e} aan mij.", "Van [ ]{woo=5.1.2e} aan mij."),
        ("[a **b** [c](d)]{woo=5.2} en [e]{woo=5.1.2e;5.2}", "[ ]{woo=5.2} en [ ]{woo=5.1.2e;5.2}"),
        ("over\ntwee [regels\nheen]{woo=5.2}", "over twee [ ]{woo=5.2}"),
        ("[een link](adres) en [taal]{taal=en}", "[een link](adres) en [taal]{taal=en}"),
    ],
)
def test_marked_words_go_and_the_rest_stays_where_it_was(written: str, left: str) -> None:
    assert stays(written) == left


def test_a_passage_knows_its_grounds() -> None:
    [text] = texts("Van [Jan]{woo=5.1.2e;5.2}.")
    [passage] = text.passages
    assert (passage.words, passage.start) == ("Jan", 5)
    assert passage.gronden == (PER_CODE["5.1.2e"], PER_CODE["5.2"])


def test_of_a_group_that_goes_only_its_name_stays() -> None:
    raw = b"secties:\n  - kop: Stand\n    woo: 5.1.2i\n    tekst: Geheim\n  - tekst: Open\n"
    source = parse(raw, "inputs/d/nota.yaml")
    origin = Origin("d/nota.yaml") / "secties"

    def left(number: int, field: str, written: str) -> str:
        return staying_of(source, Text(origin / number / field, written, True)).stays.strip()

    assert left(0, "kop", "Stand") == "Stand"
    assert left(0, "tekst", "Geheim") == ""
    assert left(1, "tekst", "Open") == "Open"


def test_a_group_that_names_no_ground_stays() -> None:
    raw = b"secties:\n  - kop: Stand\n    woo:\n    tekst: Open\n"
    source = parse(raw, "inputs/d/nota.yaml")
    origin = Origin("d/nota.yaml") / "secties" / 0 / "tekst"

    assert staying_of(source, Text(origin, "Open", True)).stays == "Open"

"""A document that would take minutes is told where most of it stands, before any page is made."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.dossiers import SIZES, Size
from generator.dossier.reading import read_dossier
from tests.workplace import Workplace

LINES = "".join(f"      - punt {number}\n" for number in range(2_900))


def nota(sections: int) -> str:
    head = (
        "onderwerp: Voortgang\ndoel: ter informatie\naan: de Bestuursraad\nopsteller: adviseur-di\n"
        "datum: 01-09-2025\nsecties:\n"
    )
    return head + f"  - kop: Aanleiding\n    tekst: |\n{LINES}" * sections


@pytest.mark.parametrize("verb", ["controleer", "maak"])
def test_it_is_refused_at_the_field_with_most_of_it(verb: str, workplace: Workplace) -> None:
    workplace.dossier("klein", nota=nota(20))

    outcome = workplace.run(verb, "inputs/d/nota.yaml")

    assert outcome.code == 1
    assert outcome.err.startswith(
        "inputs/d/nota.yaml:7:3: fout: dit document is te groot: het opmaken kost naar schatting 3"
        " minuten, en 2 is het maximum; de meeste tekst komt van hier."
    )
    assert len(outcome.err.splitlines()) == 1
    assert workplace.output() == {}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.document)
def test_the_largest_that_is_measured_may_be(size: Size, tmp_path: Path) -> None:
    dossier = read_dossier(size.write(4 * size.counts[-1], tmp_path))

    assert [dossier.contents_of(file.document) for file in dossier.documents]

"""What the archive is told of every dossier."""

from __future__ import annotations

import pytest

from generator.model.facts.archief import Archief, Waardering
from tests.model.reading import faults, organisation, read

WHOLE = """\
archiefvormer: {naam: Ministerie, kenmerk: mnre0000, bron: Register}
waardering: V
bewaartermijn: 10 jaar
selectielijst: {naam: Lijst, categorie: "1.2", omschrijving: Rapporteren}
beperking_gebruik: {soort: Geen, begrippenlijst: Beperkingen}
"""


@pytest.mark.parametrize(
    ("written", "term"),
    [("10 jaar", "P10Y"), ("1 jaar", "P1Y"), ("6 maanden", "P6M"), ("1  maand", "P1M")],
)
def test_a_term_as_iso_8601_writes_it(written: str, term: str) -> None:
    assert read(Archief, WHOLE.replace("10 jaar", written)).bewaartermijn == term


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("10", "er staat '10'"),
        ("0 jaar", "er staat '0 jaar'"),
        ("tien jaar", "er staat 'tien jaar'"),
        ("10 jaren", "er staat '10 jaren'"),
        ("[10 jaar]", "er staat een lijst"),
    ],
)
def test_a_term_that_is_none(written: str, said: str) -> None:
    expected = "3:16: fout: hier hoort een termijn, bijvoorbeeld 10 jaar of 6 maanden, maar"
    assert faults(Archief, WHOLE.replace("10 jaar", written)) == [f"{expected} {said}"]


def test_what_is_kept_for_a_while_has_a_term() -> None:
    without = WHOLE.replace("bewaartermijn: 10 jaar\n", "")

    assert faults(Archief, without) == [
        "2:13: fout: bij waardering V hoort een 'bewaartermijn', bijvoorbeeld 10 jaar of 6 maanden"
    ]
    assert read(Archief, without.replace("V", "B", 1)).bewaartermijn is None


@pytest.mark.parametrize(
    ("waardering", "label"),
    [("B", "Blijvend te bewaren"), ("V", "Tijdelijk te bewaren"), ("N", "Nader te bepalen")],
)
def test_the_words_of_mdto(waardering: str, label: str) -> None:
    assert Waardering(waardering).label == label


def test_an_organisation_may_go_without() -> None:
    assert organisation().archief is None

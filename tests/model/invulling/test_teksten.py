"""References in the texts of a file, and the words that take their place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.content.inline import Value
from generator.content.tree import Table
from generator.content.walk import all_of
from generator.content.words import text_of_blocks
from generator.model.documents.memo.content import Memo
from generator.model.facts.doelen import Doelen
from generator.model.facts.knelpunten import Knelpunten
from generator.model.facts.matrix import Matrixtabel
from generator.model.invulling import VerwijzingError, ingevuld, kader_ingevuld, verwijzingen_in
from generator.model.kind import Kader
from tests.model.invulling.test_cijfers import DOELEN
from tests.model.reading import frame, read

KNELPUNTEN = """\
knelpunten:
  - omschrijving: Te weinig tijd.
    effect: |
      Nu []{cijfer=bicultureel.nu}[^1].

      | Aantal | []{aantal=doelen} |
      |---|---|
      | x | []{cijfer=bicultureel.vorige} |

      [^1]: Gemeten op []{cijfer=bicultureel.peildatum}.
"""


def kader() -> Kader:
    return frame(read(Doelen, DOELEN), read(Knelpunten, KNELPUNTEN))


def test_each_reference_is_found_in_its_text() -> None:
    gevonden = list(verwijzingen_in(read(Knelpunten, KNELPUNTEN)))

    assert [verwijzing.written for _, verwijzing in gevonden] == [
        "[]{cijfer=bicultureel.nu}",
        "[]{cijfer=bicultureel.peildatum}",
        "[]{aantal=doelen}",
        "[]{cijfer=bicultureel.vorige}",
    ]
    assert {plek.loc for plek, _ in gevonden} == {("knelpunten", 0, "effect")}


def test_words_that_know_their_origin_take_the_place_of_references() -> None:
    (punt,) = ingevuld(read(Knelpunten, KNELPUNTEN), kader()).knelpunten

    assert text_of_blocks(punt.effect) == ("Nu 10,2%Gemeten op 1 juli 2025..\nAantal\nEén\nx\n9,4%")
    waarden = [node for node in all_of(punt.effect) if isinstance(node, Value)]
    assert waarden[0].origins[0].loc == ("doelen", 0, "indicatoren", 0, "metingen", 1, "waarde")


def test_a_table_is_described_and_measured_by_what_is_printed() -> None:
    (punt,) = ingevuld(read(Knelpunten, KNELPUNTEN), kader()).knelpunten

    (tabel,) = (node for node in punt.effect if isinstance(node, Table))
    assert tabel.summary == "Tabel met Aantal en Eén"


def test_a_text_without_references_is_the_very_same() -> None:
    doelen = read(Doelen, DOELEN)

    assert ingevuld(doelen, kader()) is doelen


def test_a_filled_text_stands_where_it_stood() -> None:
    punten = ingevuld(read(Knelpunten, KNELPUNTEN), kader())

    assert punten.knelpunten[0].herkomst_van("effect").loc == ("knelpunten", 0, "effect")


def test_references_in_cells_of_a_matrix_are_filled_in() -> None:
    matrix = read(
        Matrixtabel, "kolommen: [A]\nrijen: [{kop: B, cellen: ['', '[]{aantal=doelen}']}]"
    )

    assert text_of_blocks(ingevuld(matrix, kader()).rijen[0].cellen[1]) == "Eén"


def test_texts_of_facts_and_documents_are_filled_in() -> None:
    memo = read(
        Memo,
        "onderwerp: X\nvan: A\naan: B\ndatum: 01-09-2025\ntekst: '[]{aantal=knelpunten} punt'\n",
    )

    assert text_of_blocks(ingevuld(memo, kader()).tekst) == "Eén punt"
    gevuld = kader_ingevuld(kader()).van(Knelpunten)
    assert gevuld is not None
    (punt,) = gevuld.knelpunten
    assert "10,2%" in text_of_blocks(punt.effect)


def test_what_the_dossier_itself_refers_to_must_be_there() -> None:
    with pytest.raises(VerwijzingError):
        kader_ingevuld(frame(read(Knelpunten, KNELPUNTEN)))


def test_what_only_an_earlier_dossier_knew_is_unknown() -> None:
    eerder = frame(read(Knelpunten, KNELPUNTEN))

    vorige = kader_ingevuld(replace(kader(), vorige=eerder)).vorige

    assert vorige is not None
    knelpunten = vorige.van(Knelpunten)
    assert knelpunten is not None
    assert text_of_blocks(knelpunten.knelpunten[0].effect).startswith("Nu (onbekend)")

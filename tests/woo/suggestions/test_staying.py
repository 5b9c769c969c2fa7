from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.dossier.reading import read_dossier
from generator.gronden import PER_CODE
from generator.woo.suggestions.staying import staying_in
from tests.woo.suggestions.texts import texts
from tests.workplace import SAMPLES


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


def test_of_a_fact_that_is_left_out_only_what_stays_is_looked_at(tmp_path: Path) -> None:
    shutil.copy(SAMPLES / "organisatie.yaml", tmp_path)
    shutil.copytree(SAMPLES / "klein", tmp_path / "d")
    with (tmp_path / "d/nota.yaml").open("a", encoding="utf-8") as file:
        file.write("  - kop: Stand\n    woo: 5.1.2i\n    tekst: Geheim\n")

    stays = [one.stays for one in staying_in(read_dossier(tmp_path / "d"), None)]

    assert "Stand" in stays
    assert "Dit is de aanleiding." in stays
    assert "Geheim" not in stays

"""`rapport nieuw vertalingen`: what is still to be translated comes into the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.exit_codes import OK, WRONG_INPUT, WRONG_USE
from generator.model.facts.vertalingen import Vertalingen
from generator.model.reading import read_file
from tests.dossier.pair import edit, pair_in
from tests.workplace import Workplace

FILE = Path("inputs/d/vertalingen.yaml")


@pytest.fixture
def folder(workplace: Workplace) -> Path:
    return pair_in(Path("inputs"))


def texts_in(file: Path) -> list[str]:
    """The texts that are to be translated, in the order of the file."""
    vertalingen = read_file(file, Vertalingen)[1]
    assert isinstance(vertalingen, Vertalingen)
    return [str(one.nl) for one in vertalingen.alle]


def test_a_new_file_has_each_text_once_as_it_stands_in_its_file(
    folder: Path, workplace: Workplace
) -> None:
    known = texts_in(FILE)
    FILE.unlink()

    outcome = workplace.run("nieuw", "vertalingen", "d")

    assert (outcome.code, outcome.out.splitlines()[0]) == (OK, f"{FILE}: 28 teksten erbij")
    found = texts_in(FILE)
    assert len(found) == len(set(found)) == 28
    assert set(found) <= set(known)


def test_what_is_there_stays_and_what_is_new_comes_behind_it(
    folder: Path, workplace: Workplace
) -> None:
    before = FILE.read_text("utf-8")
    edit(folder / "kansen.yaml", "een klein budget", "een groot budget")

    assert workplace.run("nieuw", "vertalingen", "d").code == OK

    more = "  - nl: Geef het bestuur een groot budget.\n    en:\n"
    assert FILE.read_text("utf-8") == before + more


def test_when_all_is_translated_nothing_changes(folder: Path, workplace: Workplace) -> None:
    before = FILE.read_bytes()

    outcome = workplace.run("nieuw", "vertalingen", "inputs/d")

    assert outcome.out == f"{FILE}: alles wat in een document staat, staat hier al.\n"
    assert FILE.read_bytes() == before


def test_facts_of_a_document_in_english_alone_may_be_translated_too(
    folder: Path, workplace: Workplace
) -> None:
    FILE.unlink()
    (folder / "vgr.yaml").unlink()

    assert workplace.run("nieuw", "vertalingen", "d").out.startswith(f"{FILE}: 28 teksten")


def test_without_a_document_in_another_language_there_is_nothing_to_translate(
    folder: Path, workplace: Workplace
) -> None:
    FILE.unlink()
    for file in (*folder.glob("*-en.yaml"), folder / "woo.yaml"):
        file.unlink()

    outcome = workplace.run("nieuw", "vertalingen", "d")

    assert outcome.code == WRONG_INPUT
    assert "zet 'taal: en' in het bestand van het document dat Engels wordt" in outcome.err
    assert not FILE.exists()


def test_a_dossier_that_is_wrong_stays_as_it_is(folder: Path, workplace: Workplace) -> None:
    before = FILE.read_bytes()
    edit(folder / "kansen.yaml", "  - id: netwerk", "  - idee: netwerk")

    assert workplace.run("nieuw", "vertalingen", "d").code == WRONG_INPUT
    assert FILE.read_bytes() == before


@pytest.mark.parametrize("words", [(), ("d", "--jaar", "2027"), ("d", "--vanaf", "e")])
def test_other_words_are_wrong_use(words: tuple[str, ...], workplace: Workplace) -> None:
    outcome = workplace.run("nieuw", "vertalingen", *words)

    assert outcome.code == WRONG_USE
    assert "schrijf 'rapport nieuw vertalingen DOSSIER'" in outcome.err

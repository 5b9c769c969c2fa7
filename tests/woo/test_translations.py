"""A public version in another language tells nothing that its facts leave out."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build.formats import FORMATS
from generator.dossier.dossier import Dossier
from generator.problems import InputError
from generator.woo.making import public_manuscript
from generator.woo.public import public_dossier
from tests.build.pressed import press_of
from tests.dossier.pair import edit, pair_in, read
from tests.woo.publications import decision

SECRETS = (("een klein budget", "a small budget"), ("honderd mensen en tijd", "all that is there"))


def secret_in(inputs: Path, dutch: str, english: str) -> Dossier:
    """The pair, in which those words are left out: marked, in a fact that goes as a whole, and as
    the name of somebody who is not named in public."""
    folder = pair_in(inputs)
    edit(folder / "kansen.yaml", "een klein budget.", f"{dutch}.\n    woo: 5.1.2i")
    edit(folder / "vertalingen.yaml", "het bestuur een klein budget", f"het bestuur {dutch}")
    edit(folder / "vertalingen.yaml", "the board a small budget", f"the board {english}")
    edit(folder / "knelpunten.yaml", "tijd voor het onderwerp", f"[{dutch}]{{woo=5.1.2i}}")
    edit(folder / "vertalingen.yaml", "tijd voor het onderwerp", dutch)
    edit(folder / "vertalingen.yaml", "time for the subject", f"[{english}]{{woo=5.1.2i}}")
    edit(inputs / "organisatie.yaml", "naam: Adviseur D&I", f"naam: {dutch}")
    entry = f"korte_teksten:\n  - nl: {dutch}\n    en: {english}\n"
    edit(folder / "vertalingen.yaml", "korte_teksten:\n", entry)
    return read(folder)


def public_files(dossier: Dossier) -> dict[str, bytes]:
    public, press, files = public_dossier(dossier, None).dossier, press_of(dossier), {}
    for file in public.documents:
        made = press.in_formats(public_manuscript(public, file, "0001"), FORMATS)
        for ending, data in made.items():
            assert isinstance(data, bytes), data
            files[f"{file.name}.{ending}"] = data
    return files


def test_public_files_are_the_same_bytes_whatever_is_left_out(tmp_path: Path) -> None:
    one, other = (secret_in(tmp_path / str(number), *words) for number, words in enumerate(SECRETS))

    assert public_files(one) == public_files(other)


def test_what_was_taken_out_is_sought_in_both_languages(tmp_path: Path) -> None:
    taken_out = public_dossier(secret_in(tmp_path / "inputs", *SECRETS[1]), None).taken_out

    assert {"honderd mensen en tijd", "all that is there"} <= {*taken_out}
    assert "Give the board all that is there." in taken_out


def test_what_is_left_out_afterwards_must_be_left_out_of_the_translation_too(
    tmp_path: Path,
) -> None:
    folder = pair_in(tmp_path / "inputs")
    passage = {"bestand": "kansen", "tekst": "een klein budget", "gronden": "5.1.2i"}

    with pytest.raises(InputError) as refused:
        public_dossier(read(folder), decision(passages=[passage]))

    (problem,) = refused.value.problems
    assert str(problem.place).endswith("vertalingen.yaml:78:9")
    assert "in de vertaling is iets anders gemarkeerd" in problem.message

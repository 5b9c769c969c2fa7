"""What is left out is gone: nothing that is made public depends on it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from generator.build.formats import FORMATS
from generator.build.manuscript import Manuscript, manuscript_of
from generator.content.inline import Value
from generator.content.printed import nodes_of
from generator.content.walk import all_of
from generator.dossier.dossier import Dossier
from generator.dossier.reading import read_dossier
from generator.woo.leaks import signs_left
from generator.woo.making import public_manuscript
from generator.woo.public import public_dossier
from generator.woo.same_words import Gone, changed_lines
from tests.build.pressed import press_of
from tests.woo.search import leaked_words
from tests.woo.secrets import marked
from tests.workplace import SAMPLES

DOSSIERS = range(20)


def public_of(dossier: Dossier) -> dict[str, Manuscript]:
    public = public_dossier(dossier, None).dossier
    numbers = (f"{number:04}" for number in range(1, 100))
    return {
        file.name: public_manuscript(public, file, number)
        for file, number in zip(public.documents, numbers, strict=False)
    }


def internal_of(dossier: Dossier) -> dict[str, Manuscript]:
    """The documents as ever, without the YAML that travels in them."""
    every = {file.name: manuscript_of(dossier, file) for file in dossier.documents}
    return {
        name: replace(one, properties=replace(one.properties, bronnen={}))
        for name, one in every.items()
    }


def made(dossier: Dossier, manuscripts: dict[str, Manuscript]) -> dict[str, bytes]:
    press, files = press_of(dossier), {}
    for name, manuscript in manuscripts.items():
        for ending, data in press.in_formats(manuscript, FORMATS).items():
            assert isinstance(data, bytes), data
            files[f"{name}.{ending}"] = data
    return files


@pytest.mark.parametrize("seed", DOSSIERS)
def test_public_files_are_the_same_bytes_whatever_the_secrets_say(
    seed: int, tmp_path: Path
) -> None:
    one, other = tmp_path / "a/d", tmp_path / "heel/ergens/anders/2025-09-zwaluwenburg"
    secrets = marked("klein", one, seed, more=0)
    marked("klein", other, seed, more=3)
    dossier = read_dossier(one)

    files = made(dossier, public_of(dossier))

    again = read_dossier(other)
    assert files == made(again, public_of(again))
    assert list(leaked_words(files, secrets)) == []
    assert list(signs_left(files)) == []


@pytest.mark.parametrize("seed", DOSSIERS)
def test_what_is_printed_is_the_same_whatever_the_secrets_say(seed: int, tmp_path: Path) -> None:
    one, other = tmp_path / "a/d", tmp_path / "b/d"
    marked("vol", one, seed, more=0)
    marked("vol", other, seed, more=3)

    public = public_of(read_dossier(one))

    assert public == public_of(read_dossier(other))


@pytest.mark.parametrize("seed", DOSSIERS)
def test_the_public_version_is_the_original_but_for_its_boxes(seed: int, tmp_path: Path) -> None:
    marked("vol", tmp_path / "d", seed, more=1)
    dossier = read_dossier(tmp_path / "d")

    taken_out = public_dossier(dossier, None).taken_out
    for name, manuscript in public_of(dossier).items():
        file = next(file for file in dossier.documents if file.name == name)
        original = manuscript_of(dossier, file).contents
        public = replace(manuscript.contents, weglatingen=())
        assert [one.words for one in changed_lines(original, public, Gone(taken_out))] == []


def test_the_same_secrets_are_found_in_what_is_not_public(tmp_path: Path) -> None:
    secrets = marked("vol", tmp_path / "d", 1, more=1)
    dossier = read_dossier(tmp_path / "d")

    found = {word for word, _ in leaked_words(made(dossier, internal_of(dossier)), secrets)}

    assert set(secrets) <= found


@pytest.mark.parametrize("seed", DOSSIERS)
def test_documents_are_the_same_with_and_without_marks(seed: int, tmp_path: Path) -> None:
    marked("vol", tmp_path / "a/d", seed)
    marked("vol", tmp_path / "b/d", seed, bare=True)
    one, other = read_dossier(tmp_path / "a/d"), read_dossier(tmp_path / "b/d")

    assert internal_of(one) == internal_of(other)


def test_files_are_the_same_with_and_without_marks(tmp_path: Path) -> None:
    marked("vol", tmp_path / "a/d", 3)
    marked("vol", tmp_path / "b/d", 3, bare=True)
    one, other = read_dossier(tmp_path / "a/d"), read_dossier(tmp_path / "b/d")

    assert made(one, internal_of(one)) == made(other, internal_of(other))


def test_a_document_that_is_not_public_at_all_is_not_made(tmp_path: Path) -> None:
    marked("klein", tmp_path / "d", 1)
    with (tmp_path / "d/nota.yaml").open("a", encoding="utf-8") as file:
        file.write('woo: "5.2"\n')

    assert public_of(read_dossier(tmp_path / "d")) == {}


def test_nothing_tells_from_which_value_a_figure_was_taken(tmp_path: Path) -> None:
    shutil.copytree(SAMPLES, tmp_path, dirs_exist_ok=True)
    path = tmp_path / "vol/kansen.yaml"
    text = path.read_text(encoding="utf-8").replace("Een meting.", "Nu []{aantal=doelen} doelen.")
    path.write_text(text, encoding="utf-8")
    dossier = read_dossier(tmp_path / "vol")

    assert "[]{aantal=doelen}" in _references(internal_of(dossier)["nota"])
    assert _references(public_of(dossier)["nota"]) == {""}


def _references(manuscript: Manuscript) -> set[str]:
    every = all_of(nodes_of(manuscript.contents))
    return {one.reference for one in every if isinstance(one, Value)}

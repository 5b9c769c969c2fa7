"""The book of each language says all that documents of its kinds say, and nothing else."""

from __future__ import annotations

import ast
import re
import shutil
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.content.boxes import spoken
from generator.dagen import alle_dagen, herken
from generator.dagen.lijst import BESTAND
from generator.dossier.file_names import kind_of
from generator.dossier.reading import read_dossier
from generator.dossier.wording import wrong_language
from generator.frame.in_taal import in_taal
from generator.frame.reading import read_frame
from generator.gronden import GRONDEN
from generator.model import soorten
from generator.model.kind import Document
from generator.model.taalkeuze import Taalkeuze
from generator.places import INPUTS, ROOT, TEMPLATES
from generator.talen import Taal, taal_van

TALEN = [keuze.taal for keuze in Taalkeuze if keuze is not Taalkeuze.NL]
PROGRAM = ("content", "charts", "dossier", "frame", "html", "model", "pdf", "word")
"""The parts of the program whose words are printed."""

BOOKS = ROOT / "generator/talen"

MEMO = """\
taal: {taal}
aan: A
van: B
datum: {maand}-28
onderwerp: {soort}
tekst: D
toon: {soort}
"""
"""A memo that shows facts of its dossier, in the month of that dossier."""


@dataclass(frozen=True)
class Samples:
    """The samples in a language, and the folder that they are in."""

    taal: Taal
    root: Path


FOLDERS = sorted((ROOT / INPUTS).glob("*/"))


@pytest.fixture(scope="module", params=TALEN, ids=lambda taal: taal.code)
def samples(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Samples:
    """All samples, of which each document that can be is in that language, with a memo beside each
    file of facts that shows them."""
    made = Samples(request.param, tmp_path_factory.mktemp("samples") / "inputs")
    shutil.copytree(ROOT / INPUTS, made.root)
    for file in made.root.glob("*/*.yaml"):
        if kind_of(file) in made.taal.soorten:
            with file.open("a", encoding="utf-8") as text:
                text.write(f"\ntaal: {made.taal.code}\n")
        elif kind_of(file) in soorten.feiten():
            soort, maand = kind_of(file), "-".join(re.findall(r"\d+", file.parent.name)[:2])
            memo = MEMO.format(taal=made.taal.code, soort=soort, maand=maand)
            (file.parent / f"memo-{soort}.yaml").write_text(memo, "utf-8")
    return made


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_no_word_of_a_sample_is_missing(folder: Path, samples: Samples) -> None:
    dossier = read_dossier(samples.root / folder.name)
    for file in dossier.documents:
        if file.document.soort in samples.taal.soorten:
            assert dossier.contents_of(file.document)
            assert dossier.properties_of(file).taal == samples.taal


@pytest.mark.parametrize("taal", TALEN, ids=lambda taal: taal.code)
def test_no_word_of_a_frame_is_missing(taal: Taal) -> None:
    for soort in taal.soorten:
        assert in_taal(read_frame(TEMPLATES / soort), taal)


@pytest.mark.parametrize("taal", TALEN, ids=lambda taal: taal.code)
def test_every_special_day_has_a_name_by_which_it_is_known_too(taal: Taal) -> None:
    for dag in alle_dagen():
        for naam in (dag.naam, *dag.ook_wel):
            assert herken(taal.zinnen[naam]) == dag


@pytest.mark.parametrize("taal", TALEN, ids=lambda taal: taal.code)
def test_every_ground_of_the_law_can_be_said(taal: Taal) -> None:
    for grond in GRONDEN:
        assert all(map(taal.kent, (grond.code, grond.artikel, grond.beschermt, spoken([grond]))))


@pytest.mark.parametrize("taal", TALEN, ids=lambda taal: taal.code)
def test_no_phrase_stands_in_two_parts_of_a_book(taal: Taal) -> None:
    parts = tomllib.loads((BOOKS / f"{taal.code}.toml").read_text("utf-8"))["zinnen"]

    assert sum(map(len, parts.values())) == len(taal.zinnen)


@pytest.mark.parametrize("taal", TALEN, ids=lambda taal: taal.code)
def test_no_phrase_is_there_for_nothing(taal: Taal) -> None:
    said = "\n".join(words.casefold() for words in _said_by_the_program())
    unused = [dutch for dutch in taal.zinnen if not _stands_in(dutch.casefold(), said)]

    assert unused == []


def test_a_kind_that_is_not_there_in_a_language_is_refused_with_its_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dossier = read_dossier(ROOT / INPUTS / "2025-09-br")
    nota = next(one.document for one in dossier.documents if one.document.soort == "nota")
    other = nota.model_copy(update={"taal": Taalkeuze.EN})
    other.geplaatst(nota.herkomst_van())

    monkeypatch.setattr(type(other), "soort", "brief")

    (problem,) = wrong_language(other)

    assert problem.message == (
        "een document van de soort 'brief' kan nog niet in het Engels; dat kan wel met: "
        + ", ".join(sorted(taal_van("en").soorten))
    )


def test_a_document_without_a_language_is_dutch() -> None:
    assert Document.model_fields["taal"].default is Taalkeuze.NL
    assert taal_van("nl").is_nederlands


def _said_by_the_program() -> Iterator[str]:
    for part in PROGRAM:
        for path in (ROOT / "generator" / part).rglob("*.py"):
            yield from _texts(path)
    for name in ("dutch.py", "gronden.py", "woo/making.py"):
        yield from _texts(ROOT / "generator" / name)
    for path in (BESTAND, *TEMPLATES.glob("*/opbouw.yaml")):
        yield path.read_text("utf-8")


def _texts(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _stands_in(dutch: str, said: str) -> bool:
    """Whether the program says it, whole or each word between what is filled in."""
    words = re.sub(r"\{\w+\}", " ", dutch).split()
    return dutch in said or all(word.strip(".,:;()") in said for word in words)

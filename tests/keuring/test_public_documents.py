"""The files of a public version are inspected as those of the ministry itself are."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.dossier.reading import read_dossier
from generator.model.woo.inventarislijst import SOORT as INVENTARISLIJST
from generator.places import ORGANISATIE, TEMPLATES
from generator.woo.publishing import publish
from generator.word.template.templates import made_file
from keuring import own_pdf_checks, validators, vera
from keuring.made import FONTS, HOUSE
from keuring.pdf_words import pieces_of_pdf
from keuring.same_words import difference
from keuring.word_checks import all_checks
from keuring.word_file import WordFile
from keuring.word_words import words_of_word
from tests.workplace import SAMPLES

KINDS = ("nota", "vgr", INVENTARISLIJST)

MARKED = (
    "Uit de [vergadering van **de directie**]{woo=5.1.2i} van [J. de Vries]{woo=5.1.2e;5.1.1d}."
)


@dataclass(frozen=True)
class Public:
    """The two files of a document of a public version."""

    kind: str
    word: Path
    pdf: Path


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Public]:
    """By their kind, those of a dossier in whose nota words are marked."""
    root = tmp_path_factory.mktemp("openbaar")
    inputs = root / "inputs"
    shutil.copytree(SAMPLES / "vol", inputs / "vol")
    shutil.copy(SAMPLES / ORGANISATIE, inputs)
    nota = inputs / "vol/nota.yaml"
    nota.write_text(nota.read_text("utf-8") + f"  - kop: Afstemming\n    tekst: {MARKED!r}\n")
    publication = publish(read_dossier(inputs / "vol"), TEMPLATES)
    for name, data in publication.files.items():
        path = root / "uit" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    made = {one.soort: (f"word/{one.id}", f"documenten/{one.id}") for one in publication.documents}
    made[INVENTARISLIJST] = (f"besluit/{INVENTARISLIJST}",) * 2
    return {
        kind: Public(kind, root / f"uit/{word}.docx", root / f"uit/{pdf}.pdf")
        for kind, (word, pdf) in made.items()
    }


@pytest.fixture(params=KINDS)
def public(request: pytest.FixtureRequest, published: dict[str, Public]) -> Public:
    return published[request.param]


@pytest.mark.parametrize("validator", validators.WORD)
def test_validators_find_nothing_in_word(public: Public, validator: str) -> None:
    assert list(validators.WORD[validator](public.word)) == []


@pytest.mark.parametrize("validator", validators.PDF)
def test_validators_find_nothing_in_pdf(public: Public, validator: str) -> None:
    assert list(validators.PDF[validator](public.pdf)) == []


def test_verapdf_finds_nothing(published: dict[str, Public]) -> None:
    reports = vera.validate([one.pdf for one in published.values()])

    assert [report.findings for report in reports.values()] == [()] * len(KINDS)
    assert all(report.checks for report in reports.values())


def test_own_checks_of_word_find_nothing(public: Public) -> None:
    template = WordFile(made_file(HOUSE, public.kind).read_bytes())
    word = WordFile(public.word.read_bytes())
    checks = all_checks(template, FONTS)

    assert checks
    assert [found for check in checks.values() for found in check(word)] == []


def test_own_checks_of_pdf_find_nothing(public: Public) -> None:
    found = own_pdf_checks.findings(public.pdf.read_bytes())

    assert found
    assert [one for findings in found.values() for one in findings] == []


def test_word_and_pdf_say_the_same(public: Public) -> None:
    words = words_of_word(WordFile(public.word.read_bytes()))

    assert difference(words, pieces_of_pdf(public.pdf)) is None

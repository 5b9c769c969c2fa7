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
from keuring.made import FONTS, HOUSE, TRIAL
from keuring.pdf_words import pieces_of_pdf
from keuring.same_words import difference
from keuring.word_checks import all_checks
from keuring.word_file import WordFile
from keuring.word_words import words_of_word
from tests.workplace import SAMPLES

DUTCH = ("nota", "vgr", INVENTARISLIJST)
ENGLISH = ("activiteitenoverzicht-en", "memo-en", "vgr-en")
PAIR = TRIAL / "2026-06-paar"

MARKED = (
    "Uit de [vergadering van **de directie**]{woo=5.1.2i} van [J. de Vries]{woo=5.1.2e;5.1.1d}."
)


@dataclass(frozen=True)
class Public:
    """The two files of a document of a public version, and the Word template they are made with."""

    template: Path
    word: Path
    pdf: Path


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Public]:
    """By their name, those of a dossier in whose nota words are marked, and in English those of a
    pair."""
    root = tmp_path_factory.mktemp("openbaar")
    inputs = root / "inputs"
    shutil.copytree(SAMPLES / "vol", inputs / "vol")
    shutil.copy(SAMPLES / ORGANISATIE, inputs)
    nota = inputs / "vol/nota.yaml"
    nota.write_text(nota.read_text("utf-8") + f"  - kop: Afstemming\n    tekst: {MARKED!r}\n")
    both = _published(PAIR, root / "paar") | _published(inputs / "vol", root / "uit")
    return {name: both[name] for name in (*DUTCH, *ENGLISH)}


def _published(folder: Path, target: Path) -> dict[str, Public]:
    """What becomes public of a dossier, by the names of its documents."""
    dossier = read_dossier(folder)
    publication = publish(dossier, TEMPLATES)
    for name, data in publication.files.items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    languages = {one.name: one.document.taal.taal for one in dossier.documents}
    found = {
        one.bestand: Public(
            made_file(HOUSE, languages[one.bestand].sjabloon_van(one.soort)),
            target / f"word/{one.id}.docx",
            target / f"documenten/{one.id}.pdf",
        )
        for one in publication.documents
    }
    lists = target / "besluit" / INVENTARISLIJST
    word, pdf = lists.with_suffix(".docx"), lists.with_suffix(".pdf")
    return {INVENTARISLIJST: Public(made_file(HOUSE, INVENTARISLIJST), word, pdf), **found}


@pytest.fixture(params=[*DUTCH, *ENGLISH])
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

    assert [report.findings for report in reports.values()] == [()] * len(published)
    assert all(report.checks for report in reports.values())


def test_own_checks_of_word_find_nothing(public: Public) -> None:
    template = WordFile(public.template.read_bytes())
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

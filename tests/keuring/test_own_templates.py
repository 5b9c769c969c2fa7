"""Documents that are made with templates of one's own pass what those of made templates pass.

Each template that is made is opened and saved by another program, and then taken for one that a
colleague designed: so nothing of ours is left in it but what is seen.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator import places
from generator.cli.main import main
from generator.places import TEMPLATES
from generator.word.package.package import read_parts
from keuring import pages, validators
from keuring.made import FONTS, HOUSE, Made
from keuring.pdf_words import pieces_of_pdf
from keuring.same_words import difference
from keuring.word_checks import all_checks
from keuring.word_file import WordFile
from keuring.word_words import words_of_word
from tests.keuring.conftest import DOCUMENTS, DOSSIERS
from tests.word.own.saved_by_word import saved_by_word

PROGRAMS = ("libreoffice", "word")


@dataclass(frozen=True)
class Saved:
    """What was made with templates that a program saved, and the PDFs of it by LibreOffice."""

    templates: Path
    output: Path
    opened: Path
    exit_code: int


def _saved_by_libreoffice(target: Path) -> None:
    profile = f"-env:UserInstallation={(target.parent / 'user').as_uri()}"
    files = map(str, sorted((HOUSE / "gemaakt").glob("*.docx")))
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", str(target), *files],
        check=True,
        capture_output=True,
        timeout=pages.OFFICE_SECONDS,
    )


def _saved_by_word(target: Path) -> None:
    for file in (HOUSE / "gemaakt").glob("*.docx"):
        (target / file.name).write_bytes(saved_by_word(read_parts(file.read_bytes())))


SAVING = {"libreoffice": _saved_by_libreoffice, "word": _saved_by_word}


@pytest.fixture(scope="module")
def all_saved(exit_code: int, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Saved]:
    return {program: _made(program, tmp_path_factory.mktemp(program)) for program in PROGRAMS}


def _made(program: str, room: Path) -> Saved:
    templates = shutil.copytree(TEMPLATES, room / "templates")
    SAVING[program](templates / "huisstijl")
    output, opened = room / "output", room / "opened"
    opened.mkdir()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(places, "TEMPLATES", templates)
        patched.chdir(places.ROOT)
        code = main(["maak", *DOSSIERS, "--uit", str(output), "--formaat", "docx"])
    pages.convert({str(one): _word(output, one) for one in DOCUMENTS}, opened)
    return Saved(templates / "huisstijl", output, opened, code)


def _word(output: Path, document: Made) -> Path:
    return output / document.dossier / f"{document.name}.docx"


@pytest.fixture(params=PROGRAMS)
def saved(request: pytest.FixtureRequest, all_saved: Mapping[str, Saved]) -> Saved:
    return all_saved[request.param]


def test_all_samples_can_be_made(saved: Saved) -> None:
    assert saved.exit_code == 0


@pytest.mark.parametrize("validator", validators.WORD)
def test_validators_find_nothing(document: Made, saved: Saved, validator: str) -> None:
    assert list(validators.WORD[validator](_word(saved.output, document))) == []


def test_own_checks_find_nothing(document: Made, saved: Saved) -> None:
    word = WordFile(_word(saved.output, document).read_bytes())
    template = WordFile((saved.templates / document.template.name).read_bytes())

    checks = all_checks(template, FONTS)
    findings = [f"{name}: {found}" for name, check in checks.items() for found in check(word)]

    assert findings == []


def test_word_and_pdf_say_the_same(document: Made, saved: Saved) -> None:
    words = words_of_word(WordFile(_word(saved.output, document).read_bytes()))

    assert difference(words, pieces_of_pdf(document.pdf)) is None


def test_it_has_as_many_pages(document: Made, saved: Saved, office: Path) -> None:
    """As with the template that is made."""
    found = pages.number_of_pages(saved.opened / f"{document}.pdf")

    assert found == pages.number_of_pages(office / f"{document}.pdf")

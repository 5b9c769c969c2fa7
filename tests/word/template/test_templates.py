from __future__ import annotations

from pathlib import Path

import pytest

from generator.model import soorten
from generator.places import TEMPLATES
from generator.style.house import Look
from generator.word.package.package import read_parts
from generator.word.template.templates import make_template, template_file, template_folders

FOLDERS = list(template_folders(TEMPLATES))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_making_a_template_again_gives_the_committed_bytes(folder: Path, look: Look) -> None:
    assert make_template(folder, look) == template_file(folder).read_bytes()


def test_every_kind_of_document_has_a_template_for_word_and_for_pdf() -> None:
    assert {folder.name for folder in FOLDERS} == set(soorten.documenten())
    for folder in FOLDERS:
        assert (folder / f"{folder.name}.html").is_file()


def test_word_divides_long_words_but_no_abbreviations(look: Look) -> None:
    settings = read_parts(make_template(TEMPLATES / "nota", look))["word/settings.xml"]

    assert b"<w:autoHyphenation/>" in settings
    assert b"<w:doNotHyphenateCaps/>" in settings

"""A document in another language: what the program counts and describes is in that language."""

from __future__ import annotations

import re
import shutil
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from generator.content.said import as_compared, said_by
from generator.dossier.dossier import Dossier
from generator.dossier.reading import read_dossier
from generator.model.properties import Eigenschappen
from generator.places import ROOT
from generator.talen import taal_van
from tests.workplace import Workplace

TRIALS = ROOT / "keuring/proef"

SAID = [
    ("memo", "May 2026 to June 2026"),
    ("memo", "what the board decided"),
    ("memo", "From: bottleneck Time."),
    ("besluitenlijst", "Deferred on 30 March 2026."),
    ("jaarplan", "Annual plan 2026 · HR Department · 15 January 2026"),
    ("jaarplan", "quarter 4 of 2026"),
    ("charter", "plans of the ministries, as at November 2025"),
    ("charter", "Ministry"),
    ("charter", "Examples of intended measures"),
    ("activiteitenoverzicht", "Selection: unit core ministry, and what is for everyone (everyone)"),
    ("activiteitenoverzicht", "June until September 2026"),
    ("activiteitenoverzicht", "ongoing"),
    ("nota", "for discussion, for decision and for signature"),
    ("nota", "Initials director"),
    ("nota", "see annex 1. The programme has three indicators"),
    ("nota", "agreed"),
    ("nota", "quarter 4 of 2026"),
    ("nota", "For 1 of these there was a talk with them afterwards"),
    ("nota", "Overview of special days 2026 D&I"),
    ("nota", "Sunday 8 March"),
    ("nota", "Meeting: Tuesday 10 March, 9:30 to 10:30, atrium."),
    ("nota", "International Women's Day"),
    ("nota", "Eid al-Fitr"),
    ("nota", "Visit to the ambassadors"),
    ("nota", "calculated; position of the moon"),
    ("nota", "2, enough once the day is known"),
    ("nota", "Moments for each member of the Management Board"),
    ("nota", "MB members"),
    ("briefing-keti-koti-IG", "Wednesday 1 July, 15:30 to 17:00"),
]
"""What stands in the documents of the trial: words of the program, and of staff."""

TITLES = [
    (
        "nota",
        "Memorandum special days and two decisions",
        "Memorandum for discussion, for decision and for signature",
    ),
    ("briefing-keti-koti-IG", "Briefing Keti Koti for IG", "Briefing"),
    ("memo", "Memo: what the board decided", "what the board decided"),
    ("besluitenlijst", "Decision list Management Board 30 March 2026", "Decision list"),
    ("jaarplan", "Plan for diversity and inclusion", "Annual plan 2026"),
    ("charter", "Diversity Charter", "plans of the ministries"),
    (
        "activiteitenoverzicht",
        "Activity overview diversity and inclusion",
        "Activity overview of April 2026",
    ),
]
"""What the files of the documents say about themselves: their title and their subject."""


@pytest.fixture(scope="module")
def trial() -> Dossier:
    return read_dossier(TRIALS / "2026-04-engels")


@pytest.mark.parametrize(("name", "words"), SAID)
def test_what_the_program_says_is_english_and_what_staff_wrote_stays(
    trial: Dossier, name: str, words: str
) -> None:
    (file,) = trial.only([name]).documents

    said = said_by(trial.contents_of(file.document))
    assert any(as_compared(words) in one.compared for one in said)


@pytest.mark.parametrize(("name", "title", "subject"), TITLES)
def test_a_title_is_that_of_staff_or_english(
    trial: Dossier, name: str, title: str, subject: str
) -> None:
    (file,) = trial.only([name]).documents
    properties = trial.properties_of(file)

    assert (properties.titel, properties.onderwerp) == (title, subject)


def test_an_annex_of_which_the_pages_follow_is_named_in_english() -> None:
    english = taal_van("en")
    behind = {"d/advies.pdf": "Bijlage 4: Advice of the works council"}
    said = Eigenschappen("Nota", "Nota", "HR", None, achteraan=behind).in_taal(english, english.zeg)

    assert said.achteraan == {"d/advies.pdf": "Annex 4: Advice of the works council"}


def test_numbers_and_descriptions_are_english_in_both_formats(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place = Workplace.at(tmp_path, monkeypatch, capsys)
    shutil.copytree(TRIALS / "2026-04-engels", place.root / "inputs/d")
    shutil.copy(TRIALS / "organisatie-engels.yaml", place.root / "inputs")
    assert place.run("maak", "inputs/d").code == 0

    with ZipFile(BytesIO((place.root / "output/d/vgr.docx").read_bytes())) as parts:
        word = parts.read("word/document.xml").decode()
    pages = PdfReader(place.root / "output/d/vgr.pdf").pages
    pdf = " ".join(" ".join(page.extract_text() for page in pages).split())

    assert 'w:tblDescription w:val="Table with Item and Euro"' in word
    for text in (re.sub(r"<w:instrText.*?</w:instrText>|<[^>]+>", "", word), pdf):
        assert "Table 1. What it costs" in text
        assert "See table 1" in text
        assert "Figure 1. " in text
        assert not re.search(r"\b(Tabel|Figuur|tabel|figuur|vervolg)\b", text)

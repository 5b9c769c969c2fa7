"""Dossiers of several organisations in one folder, as staff make them in one run."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from generator.places import ROOT
from tests.workplace import Workplace

TRIAL = ROOT / "keuring" / "proef"
OF_A_MINISTRY = re.compile(r"VWS|Bestuursraad|\bBR\b|[Mm]inisterie|Secretaris-generaal")
SHOWN = re.compile(r"word/(document|footnotes|(head|foot)er\d*)\.xml|docProps/core\.xml")


@pytest.fixture
def organisations(workplace: Workplace) -> Workplace:
    """The trial of a second ministry and of a ZBO, beside a dossier of the usual organisation."""
    inputs = workplace.root / "inputs"
    for name in ("organisatie-uvd.yaml", "organisatie-werk.yaml"):
        shutil.copy(TRIAL / name, inputs)
    for name in ("2026-04-werk", "2026-05-uvd"):
        shutil.copytree(TRIAL / name, inputs / name)
    workplace.dossier("klein", "2026-03-br")
    return workplace


def words_of_word(document: bytes) -> str:
    """The text of the pages and of what the file says of itself."""
    with ZipFile(BytesIO(document)) as package:
        parts = [package.read(name).decode() for name in package.namelist() if SHOWN.match(name)]
    return re.sub(r"<[^>]*>", "", " ".join(parts))


def words_of_pdf(document: bytes) -> str:
    pdf = PdfReader(BytesIO(document))
    return " ".join([*(page.extract_text() for page in pdf.pages), str(pdf.metadata)])


WORDS_OF: Mapping[str, Callable[[bytes], str]] = {
    "docx": words_of_word,
    "pdf": words_of_pdf,
    "ics": bytes.decode,
}
DOSSIERS = ("2026-03-br", "2026-04-werk", "2026-05-uvd")


def test_each_has_its_own_names_and_board_in_one_run(organisations: Workplace) -> None:
    outcome = organisations.run("maak")

    assert outcome.code == 0
    made = organisations.output()
    pages = {name: words_of_pdf(made[f"output/{name}/nota.pdf"]) for name in DOSSIERS}
    assert "Ministerie van Voorbeelden" in pages["2026-03-br"]
    assert "Ministerie van Werk en Wonen" in pages["2026-04-werk"]
    assert "per lid van de Bestuursraad" in pages["2026-04-werk"]
    assert "Uitvoeringsdienst Voorbeelden" in pages["2026-05-uvd"]
    assert "per lid van het College van Bestuur" in pages["2026-05-uvd"]


def test_no_word_of_a_ministry_is_left_in_what_a_zbo_makes(organisations: Workplace) -> None:
    organisations.run("maak", "inputs/2026-05-uvd")
    organisations.run("agenda", "inputs/2026-05-uvd")

    found = {
        path: OF_A_MINISTRY.findall(WORDS_OF[ending](data))
        for path, data in organisations.output().items()
        if (ending := path.rpartition(".")[2]) in WORDS_OF
    }
    assert {path.rpartition(".")[2] for path in found} == WORDS_OF.keys()
    assert [path for path, words in found.items() if words] == []


def test_an_organisation_that_changes_makes_only_its_own_documents_anew(
    organisations: Workplace,
) -> None:
    organisations.run("maak")
    own = organisations.root / "inputs/organisatie-werk.yaml"
    own.write_text(own.read_text("utf-8").replace("Werk en Wonen", "Werk"), "utf-8")

    outcome = organisations.run("maak")

    assert "2026-04-werk/nota" in outcome.out
    assert "2026-05-uvd" not in outcome.out and "2026-03-br" not in outcome.out


def test_the_yaml_that_comes_back_has_its_own_organisation(organisations: Workplace) -> None:
    organisations.run("maak", "inputs/2026-04-werk", "--formaat", "docx")

    outcome = organisations.run("uitpakken", "output/2026-04-werk/nota.docx", "terug")

    assert outcome.code == 0
    unpacked = {path.name for path in (organisations.root / "terug").rglob("*.yaml")}
    assert unpacked == {
        "organisatie-werk.yaml",
        "instellingen.yaml",
        "kalender.yaml",
        "nota.yaml",
        "status.yaml",
    }
    again = organisations.run("maak", "terug/2026-04-werk", "--uit", "weer", "--formaat", "docx")
    assert (again.code, again.err) == (0, "")


def test_a_word_file_that_comes_back_unchanged_has_no_changes(organisations: Workplace) -> None:
    organisations.run("maak", "inputs/2026-04-werk", "--formaat", "docx")

    outcome = organisations.run("terug", "output/2026-04-werk/nota.docx")

    assert (outcome.code, outcome.err) == (0, "")


def test_the_next_dossier_is_of_the_same_organisation(organisations: Workplace) -> None:
    outcome = organisations.run("nieuw", "dossier", "2026-09-uvd", "--vanaf", "2026-05-uvd")

    assert outcome.code == 0
    settings = organisations.root / "inputs/2026-09-uvd/instellingen.yaml"
    assert "organisatie: uvd" in settings.read_text("utf-8")


def test_a_file_for_another_organisation_is_begun_beside_the_dossiers(
    organisations: Workplace,
) -> None:
    begun = organisations.run("nieuw", "organisatie-rws")
    wrong = organisations.run("nieuw", "organisatie-R W S")

    assert begun.code == 0
    assert (organisations.root / "inputs/organisatie-rws.yaml").exists()
    assert wrong.code == 2
    assert "organisatie-szw" in wrong.err


def test_a_new_dossier_is_begun_for_another_organisation(organisations: Workplace) -> None:
    outcome = organisations.run("nieuw", "nota", "2026-09-nieuw", "--organisatie", "werk")

    made = organisations.root / "inputs/2026-09-nieuw"
    assert outcome.code == 0
    assert "rapport controleer inputs/2026-09-nieuw" in outcome.out
    assert sorted(file.name for file in made.iterdir()) == ["instellingen.yaml", "nota.yaml"]
    assert "organisatie: werk" in (made / "instellingen.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("nota 2026-09-nieuw --organisatie wrek", "er is geen organisatie 'wrek'; kies uit"),
        ("nota 2026-09-nieuw --organisatie ../x", "er is geen organisatie"),
        ("nota --organisatie werk", "het eerste bestand van een nieuw dossier"),
        ("dossier 2026-09-nieuw --vanaf 2026-05-uvd --organisatie werk", "nieuw dossier"),
        ("kalender 2026-09-nieuw --jaar 2026 --organisatie werk", "nieuw dossier"),
        ("organisatie 2026-09-nieuw --organisatie werk", "hoort niet in een dossier"),
        ("nota 2026-05-uvd --organisatie werk", "dit is er al"),
    ],
)
def test_an_organisation_is_chosen_for_a_new_dossier_only(
    words: str, told: str, organisations: Workplace
) -> None:
    outcome = organisations.run("nieuw", *words.split())

    assert outcome.code in (1, 2)
    assert told in outcome.err
    assert not (organisations.root / "inputs/2026-09-nieuw").exists()


def test_a_status_is_said_in_the_words_of_the_organisation(organisations: Workplace) -> None:
    assert organisations.run("maak", "inputs/2026-04-werk").code == 0

    made = organisations.output()
    for end in ("docx", "pdf"):
        words = WORDS_OF[end](made[f"output/2026-04-werk/nota.{end}"])
        assert all(word in words for word in ("Groen", "Oranje", "Rood", "Gereed"))
        assert not re.search("Op schema|Aandacht|Achter|Behaald", words)
        assert "de kalender loopt achter" in words


def test_what_is_due_is_told_of_the_calendar_of_each_organisation(
    organisations: Workplace,
) -> None:
    outcome = organisations.run("planning", "--op", "01-02-2026", "--json")

    assert outcome.code == 0
    assert {task["dossier"] for task in json.loads(outcome.out)} == {"2026-04-werk", "2026-05-uvd"}


def test_of_an_organisation_that_is_not_there_nothing_is_due(organisations: Workplace) -> None:
    organisations.write("inputs/2026-04-werk/instellingen.yaml", "organisatie: wrek\n")

    outcome = organisations.run("planning", "--op", "01-02-2026", "--json")

    assert outcome.code == 1
    assert "bedoelde u 'werk'?" in outcome.err
    assert {task["dossier"] for task in json.loads(outcome.out)} == {"2026-05-uvd"}

"""`rapport sjabloon`: what it tells of a Word template of one's own, and what it writes."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from generator import places
from generator.foreign.names import DOCUMENT
from generator.places import TEMPLATES
from generator.style.house import Look
from generator.word.package.package import read_parts, write_parts
from tests.word.own.saved_by_word import saved_by_word
from tests.word.own.typed import made, other, typed
from tests.workplace import Workplace

TAG = re.compile(rb"\{[{%#].*?[}%#]\}")


@pytest.fixture
def templates(workplace: Workplace, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Templates in the folder where the command runs, without the letters of other scripts."""
    ignored = shutil.ignore_patterns("Noto*")
    folder = shutil.copytree(TEMPLATES, workplace.root / "templates", ignore=ignored)
    settings = folder / "huisstijl/huisstijl.yaml"
    text = settings.read_text("utf-8")
    begin, end = text.index("  andere:"), text.index("letters:  ")
    settings.write_text(text[:begin] + text[end:], "utf-8")
    monkeypatch.setattr(places, "TEMPLATES", folder)
    return folder


def test_without_one_it_is_told_how_to_begin(workplace: Workplace, templates: Path) -> None:
    outcome = workplace.run("sjabloon")

    assert (outcome.code, outcome.err) == (0, "")
    assert "Begin met een kopie van een gemaakt sjabloon" in outcome.out
    assert "templates/huisstijl/gemaakt/nota.docx" in outcome.out


def test_where_each_field_goes_is_told(workplace: Workplace, templates: Path, look: Look) -> None:
    (templates / "huisstijl/memo.docx").write_bytes(saved_by_word(made(look, "memo")))

    outcome = workplace.run("sjabloon")

    file = templates / "huisstijl/memo.docx"
    assert outcome.code == 0
    begin, *spots = outcome.out.splitlines()
    assert begin == f"{file}: in orde, als sjabloon voor 'memo' in huisstijl 'huisstijl'."
    page = '"liggend_tekst" if liggend else "staand"'
    assert spots[0] == f"  alinea 2: {{{{p (kop + tekst)|opmaak({page}) }}}}"
    assert "  voettekst 1, alinea 1: {{ onderwerp|regel }}" in spots
    assert "waarschuwing: de opmerkingen gaan niet mee" in outcome.err


def test_faults_are_told_with_their_place(
    workplace: Workplace, templates: Path, look: Look
) -> None:
    Path("mijn nota.docx").write_bytes(typed(look, "{{ onderwep|regel }}"))

    outcome = workplace.run("sjabloon", "mijn nota.docx", "--soort", "nota", "--uit", "kopie.docx")

    assert outcome.code == 1
    assert outcome.err == (
        "mijn nota.docx:1:1: fout: alinea 1 ('{{ onderwep|regel }}'): {{ onderwep|regel }}: dit"
        " document heeft geen veld 'onderwep'; bedoelde u 'onderwerp'?\n"
    )
    assert "zo kan dit sjabloon niet worden gebruikt" in outcome.out
    assert not Path("kopie.docx").exists()


def test_what_the_pdf_says_and_the_template_does_not_is_told(
    workplace: Workplace, templates: Path, look: Look
) -> None:
    document = other(look, DOCUMENT, "Zaaknummer", "Dossiernummer")
    Path("nota.docx").write_bytes(document)

    outcome = workplace.run("sjabloon", "nota.docx")

    assert outcome.code == 0
    assert "de vaste woorden 'Zaaknummer' staan wel in de pdf" in outcome.err
    assert "de vaste woorden 'Dossiernummer' staan niet in de pdf" in outcome.err


def test_fields_without_a_place_are_told(workplace: Workplace, templates: Path, look: Look) -> None:
    Path("nota.docx").write_bytes(typed(look, "{{ onderwerp|regel }}"))

    outcome = workplace.run("sjabloon", "nota.docx")

    assert "het veld 'zaaknummer' staat nergens in uw sjabloon" in outcome.err
    assert "het veld 'secties.kop' staat nergens in uw sjabloon" in outcome.err
    assert "het veld 'onderwerp'" not in outcome.err


def test_a_document_without_any_field_is_no_template(
    workplace: Workplace, templates: Path, look: Look
) -> None:
    parts = made(look)
    filled = {name: TAG.sub(b"", data) for name, data in parts.items() if name.endswith(".xml")}
    Path("nota.docx").write_bytes(write_parts(parts | filled))

    outcome = workplace.run("sjabloon", "nota.docx", "--uit", "kopie.docx")

    assert outcome.code == 1
    assert "fout: er staat geen enkel veld in" in outcome.err
    assert not Path("kopie.docx").exists()


def test_the_copy_is_completed_and_the_file_stays_as_it_is(
    workplace: Workplace, templates: Path, look: Look
) -> None:
    data = saved_by_word(made(look))
    Path("nota.docx").write_bytes(data)

    outcome = workplace.run("sjabloon", "nota.docx", "--uit", "kopie.docx")

    assert outcome.code == 0
    assert Path("nota.docx").read_bytes() == data
    assert set(read_parts(Path("kopie.docx").read_bytes())) == set(made(look))


def test_a_proof_shows_at_each_place_the_name_of_its_field(
    workplace: Workplace, templates: Path, look: Look
) -> None:
    Path("nota.docx").write_bytes(saved_by_word(made(look)))

    outcome = workplace.run("sjabloon", "nota.docx", "--proef", "proef.docx")

    assert outcome.code == 0
    document = read_parts(Path("proef.docx").read_bytes())[DOCUMENT].decode()
    for field in ("«onderwerp»", "«secties.kop»", "«bijlagen.titel»", "«genoemde_bijlagen»"):
        assert field in document


def test_nothing_is_overwritten(workplace: Workplace, templates: Path, look: Look) -> None:
    Path("nota.docx").write_bytes(saved_by_word(made(look)))

    outcome = workplace.run("sjabloon", "nota.docx", "--uit", "nota.docx")

    assert outcome.code == 2
    assert outcome.err.endswith("rapport: nota.docx bestaat al; kies een andere naam\n")


def test_a_copy_that_cannot_be_written_is_told_with_its_name(
    workplace: Workplace, templates: Path, look: Look
) -> None:
    Path("nota.docx").write_bytes(saved_by_word(made(look)))

    outcome = workplace.run("sjabloon", "nota.docx", "--uit", "nota.docx/kopie.docx")

    assert outcome.code == 3
    assert "rapport: nota.docx/kopie.docx kan niet worden geschreven:" in outcome.err
    assert outcome.err.endswith("kies een andere map\n")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["ontwerp.docx"], "de naam van het bestand is geen soort document"),
        (["nota.docx", "--huisstijl", "weg"], "er is geen huisstijl 'weg'; kies uit: huisstijl"),
        (["--proef", "proef.docx"], "noem bij --proef ook het bestand van het sjabloon"),
    ],
)
def test_what_must_be_said_is_asked(
    workplace: Workplace, templates: Path, words: list[str], reason: str
) -> None:
    outcome = workplace.run("sjabloon", *words)

    assert outcome.code == 2
    assert reason in outcome.err


def test_a_file_that_is_not_there_is_told(workplace: Workplace, templates: Path) -> None:
    outcome = workplace.run("sjabloon", "nota.docx")

    assert outcome.code == 1
    assert outcome.err.startswith("nota.docx:1:1: fout: ")


def test_other_programs_get_the_same(workplace: Workplace, templates: Path, look: Look) -> None:
    Path("nota.docx").write_bytes(typed(look, "{{ aann|regel }}"))

    outcome = workplace.run("sjabloon", "nota.docx", "--json")

    assert outcome.code == 1
    assert json.loads(outcome.out)[0]["bedoeld"] == "aan"

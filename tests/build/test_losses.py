"""Losses planted in templates and look: no document goes out, and it is told what lacks."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from markupsafe import Markup

from generator.build.formats import DOCX, FORMATS, PDF
from generator.build.manuscript import Manuscript
from generator.build.press import Press
from generator.dossier.reading import read_dossier
from generator.foreign.names import DOCUMENT
from generator.places import TEMPLATES
from generator.word.package import render
from generator.word.package.package import read_parts, write_parts
from tests.build.pressed import manuscripts, press_of
from tests.workplace import SAMPLES, Workplace

MEMO = """
onderwerp: De week van {_{x}_}
aan: MT
van: Adviseur
datum: 10 november 2025
tekst: |
  Wij spraken erover.[^1]

  Dit ging niet goed.

  [^1]: Met vier collega's.
"""


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    """A copy of the templates, in which a test plants a fault."""
    return shutil.copytree(TEMPLATES, tmp_path / "templates")


def memo(folder: Path, templates: Path, text: str = MEMO) -> tuple[Press, Manuscript]:
    """That memo, and a press for it."""
    (folder / "d").mkdir()
    shutil.copy(SAMPLES / "organisatie.yaml", folder)
    (folder / "d/memo.yaml").write_text(text, "utf-8")
    dossier = read_dossier(folder / "d")
    return press_of(dossier, templates), manuscripts(dossier)["memo"]


def lacking(made: tuple[Press, Manuscript]) -> dict[str, list[str]]:
    """What is told for each format that could not be made."""
    press, manuscript = made
    rendered = press.in_formats(manuscript, FORMATS).items()
    return {
        end: [str(one).split(" staat niet")[0] for one in problems]
        for end, problems in rendered
        if isinstance(problems, tuple)
    }


def test_a_document_that_shows_all_is_made(tmp_path: Path) -> None:
    assert lacking(memo(tmp_path, TEMPLATES)) == {}


@pytest.mark.parametrize(
    "rule",
    [
        "body > p { display: none }",
        "body > p { visibility: hidden }",
        "body > p { position: absolute; top: 400mm }",
        "body > p { height: 1pt; overflow: hidden }",
        "body > p { margin-left: 300mm }",
    ],
)
def test_a_style_sheet_that_loses_a_text_stops_the_pdf(
    tmp_path: Path, templates: Path, rule: str
) -> None:
    with (templates / "huisstijl/huisstijl.css").open("a", encoding="utf-8") as sheet:
        sheet.write(f"\n{rule}\n")
    told = lacking(memo(tmp_path, templates))

    assert set(told) == {PDF.ending}
    assert "d/memo.yaml:1:1: fout: 'Dit ging niet goed.'" in told[PDF.ending]


def test_a_note_that_the_style_sheet_hides_stops_the_pdf(tmp_path: Path, templates: Path) -> None:
    with (templates / "huisstijl/huisstijl.css").open("a", encoding="utf-8") as sheet:
        sheet.write("\n.voetnoot { visibility: hidden }\n")

    assert lacking(memo(tmp_path, templates)) == {
        PDF.ending: ["d/memo.yaml:1:1: fout: 'Met vier collega's.'"]
    }


def test_a_template_that_forgets_a_field_stops_its_format(tmp_path: Path, templates: Path) -> None:
    page = templates / "memo/memo.html"
    text = page.read_text("utf-8")
    page.write_text(text.replace("(kop + tekst)", "tekst"), "utf-8")

    told = lacking(memo(tmp_path, templates))

    assert list(told) == [PDF.ending]
    assert "d/memo.yaml:1:1: fout: 'MT'" in told[PDF.ending]
    assert f"{templates / 'memo/opbouw.yaml'}:1:1: fout: 'Aan'" in told[PDF.ending]


def test_a_word_template_that_forgets_a_field_stops_it(tmp_path: Path, templates: Path) -> None:
    file = templates / "huisstijl/gemaakt/memo.docx"
    parts = read_parts(file.read_bytes())
    document = parts[DOCUMENT].replace(b"(kop + tekst)", b"kop")
    file.write_bytes(write_parts({**parts, DOCUMENT: document}))

    told = lacking(memo(tmp_path, templates))[DOCX.ending]

    assert told == [
        f"d/memo.yaml:1:1: fout: '{words}'"
        for words in ("Wij spraken erover.", "Met vier collega's.", "Dit ging niet goed.")
    ]


def test_words_that_docxtpl_takes_for_its_own_signs_are_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(render, "_kept", Markup)

    assert lacking(memo(tmp_path, TEMPLATES)) == {
        DOCX.ending: ["d/memo.yaml:1:1: fout: 'De week van {_{x}_}'"]
    }


def test_of_very_many_texts_it_is_told_that_they_lack(tmp_path: Path, templates: Path) -> None:
    page = templates / "memo/memo.html"
    page.write_text(page.read_text("utf-8").replace("+ tekst", ""), "utf-8")
    text = "\n\n".join(f"  Tekst {number}." for number in range(1, 31))
    press, manuscript = memo(tmp_path, templates, f"{MEMO.partition('tekst:')[0]}tekst: |\n{text}")

    problems = [*map(str, press.in_formats(manuscript, [PDF])[PDF.ending])]

    assert len(problems) == 11
    assert (
        f"{templates / 'memo/opbouw.yaml'}:1:1: fout: op de pagina's van de pdf ontbreken 30"
        " teksten; kijk in het sjabloon en de huisstijl waar die horen te staan"
    ) in problems


def test_staff_are_told_at_the_line_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    workplace = Workplace.at(tmp_path, monkeypatch, capsys)
    nota = (SAMPLES / "klein/nota.yaml").read_text("utf-8")
    title = "Overzicht van wat daarbij hoort " * 4
    annexes = "".join(f"  - titel: {title}{number}\n" for number in range(1, 21))
    workplace.dossier("klein", "d", nota=f"{nota}bijlagen:\n{annexes}")

    made = workplace.run("maak")

    last = len(f"{nota}bijlagen:\n{annexes}".splitlines())
    assert made.code == 1
    assert f"inputs/d/nota.yaml:{last}:12: fout: 'Bijlage 20: Overzicht van wat daarbij" in made.err
    assert " … van wat daarbij hoort 13' staat niet of niet helemaal op de pagina's" in made.err
    assert not [*tmp_path.glob("output/*/nota.*")]


def test_a_sign_that_no_font_has_is_not_lost(tmp_path: Path) -> None:
    press, manuscript = memo(tmp_path, TEMPLATES, MEMO.replace("erover", "erover \N{WOLF FACE}"))

    assert manuscript.properties.onafdrukbaar
    assert lacking((press, manuscript)) == {}

"""A dossier with files of figures: what documents show of them, what is told, what goes along."""

from __future__ import annotations

import re
import shutil
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.content.figures_table import FiguresTable
from generator.markdown.parse import parse
from generator.markdown.writing import write
from generator.places import INPUTS, ORGANISATIE, ROOT
from tests.dossier.pair import words_of
from tests.sheets.workbooks import with_part, workbook
from tests.workplace import Workplace

MEMO = """onderwerp: Instroom
aan: Bestuursraad
van: Team D&I
datum: 12 september 2025
tekst: |
  Zo staat het ervoor.

  ![Instroom per directie]({path})
"""
CSV = "Directie;Aandeel\nPG & co;9,4%\n{{DGLZ}};12%\n"
DECISION = """aanleiding: verzoek
matter: 2025-0417
datum_besluit: 20-11-2025
"""
ROWS: list[list[object]] = [["Directie", "Aandeel"], ["PG", 9.4]]


@pytest.fixture
def place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Workplace:
    workplace = Workplace.at(tmp_path, monkeypatch, capsys)
    workplace.write("inputs/d/memo.yaml", MEMO.format(path="cijfers/instroom.csv"))
    workplace.write("inputs/d/cijfers/instroom.csv", CSV)
    return workplace


def words(place: Workplace) -> str:
    """The XML of the text of the Word file."""
    assert place.run("maak", "inputs/d").code == 0
    with ZipFile(BytesIO((place.root / "output/d/memo.docx").read_bytes())) as parts:
        return parts.read("word/document.xml").decode()


def test_the_table_stands_in_the_document_as_the_file_has_it(place: Workplace) -> None:
    text = words(place)

    assert "PG &amp; co" in text
    assert "{{DGLZ}}" in text
    assert "9,4%" in text


def test_another_figure_makes_another_document(place: Workplace) -> None:
    words(place)
    place.write("inputs/d/cijfers/instroom.csv", CSV.replace("9,4", "8,7"))

    assert "8,7%" in words(place)


def test_a_workbook_is_a_table_too(place: Workplace) -> None:
    place.write("inputs/d/memo.yaml", MEMO.format(path="cijfers/instroom.xlsx"))
    (place.root / "inputs/d/cijfers/instroom.xlsx").write_bytes(workbook(ROWS))

    assert "9,4" in words(place)


def test_its_description_stays_beside_a_reference_and_it_may_be_turned(place: Workplace) -> None:
    lines = ("Kijk naar []{tabel=wie}.", "", "{liggend}", '{tabel=wie "Wie er komt"}', "![")
    memo = MEMO.format(path="cijfers/instroom.csv").replace("![", "\n  ".join(lines))
    place.write("inputs/d/memo.yaml", memo)

    text = words(place)

    assert 'w:tblDescription w:val="Instroom per directie"' in text
    assert 'w:orient="landscape"' in text


def test_the_file_travels_and_comes_out_again(place: Workplace) -> None:
    words(place)

    assert place.run("uitpakken", "output/d/memo.pdf", "uit").code == 0
    assert (place.root / "uit/d/cijfers/instroom.csv").read_text("utf-8") == CSV


def test_an_unchanged_word_file_brings_nothing_back(place: Workplace) -> None:
    words(place)

    outcome = place.run("terug", "output/d/memo.docx")

    assert outcome.code == 0
    assert "zegt niets anders" in outcome.out


ENGLISH = """Unit;Counted on;People;Budget;Number
Core;2026-03-31;1.240;€ 12.500,50;0123
Rest;2026-04-01;38,5%;-€ 950;12,5 kg
Total;;;=som;
"""


def in_english(place: Workplace, text: str) -> None:
    memo = MEMO.format(path="cijfers/instroom.csv")
    place.write("inputs/d/memo.yaml", f"taal: en\n{memo}")
    place.write("inputs/d/cijfers/instroom.csv", text)


def test_figures_and_days_have_the_signs_of_the_language_of_the_document(place: Workplace) -> None:
    in_english(place, ENGLISH)

    word = re.sub(r"<[^>]+>", " ", words(place))
    pdf = words_of(place.root / "output/d/memo.pdf")

    for said in ("1,240", "€ 12,500.50", "38.5%", "-€ 950", "€ 11,550.50", "31 March 2026"):
        assert said in word.replace("\N{NO-BREAK SPACE}", " ")
        assert said in pdf.replace("\N{NO-BREAK SPACE}", " ")
    assert "0123" in word
    assert "12,5 kg" in word


def test_an_unchanged_word_file_in_english_brings_nothing_back(place: Workplace) -> None:
    in_english(place, ENGLISH)
    words(place)

    assert "zegt niets anders" in place.run("terug", "output/d/memo.docx").out


def test_where_a_figure_is_from_is_known_though_its_signs_are_others(place: Workplace) -> None:
    in_english(place, ENGLISH)
    words(place)

    assert "memo.yaml:6" in place.run("herkomst", "output/d/memo.docx", "1,240").out


def test_a_figure_that_can_be_read_in_two_ways_is_not_written_in_english(place: Workplace) -> None:
    in_english(place, "Directie;Mensen\nPG;1.240\n")

    outcome = place.run("controleer", "inputs/d")

    assert outcome.code == 1
    assert (
        "instroom.csv:2:2: fout: cel B2: '1.240' is niet duidelijk: duizend of met een komma;"
        " schrijf duizendtallen zonder punt, anders staat het in het Engels misschien verkeerd"
    ) in outcome.err


def test_amounts_of_money_stand_below_each_other(place: Workplace) -> None:
    place.write("inputs/d/cijfers/instroom.csv", "Directie;Budget\nPG;€ 12.500,25\nDGV;€ 9,50\n")

    assert words(place).count('<w:pStyle w:val="TableTextRight') == 2


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("cijfers/instrom.csv", "8:3: fout: er is geen bestand cijfers/instrom.csv in dit dossier"),
        ("instroom.csv", "8:3: fout: 'instroom.csv' staat niet in de map cijfers van het dossier"),
        ("../d/instroom.csv", "8:3: fout: '../d/instroom.csv' staat niet in de map cijfers"),
        ("cijfers/instroom.ods", "8:3: fout: 'cijfers/instroom.ods' kan niet als tabel worden"),
        ('cijfers/instroom.csv "Titel"', "8:3: fout: achter de naam van een bestand met cijfers"),
    ],
)
def test_what_is_written_wrong_is_told_at_its_line(place: Workplace, path: str, told: str) -> None:
    place.write("inputs/d/memo.yaml", MEMO.format(path=path))

    outcome = place.run("controleer", "inputs/d")

    assert outcome.code == 1
    assert f"memo.yaml:{told}" in outcome.err


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Directie;Aandeel\nPG;9,4;5\n", "instroom.csv:2:1: fout: op deze rij staan 3 waarden"),
        ("Directie;Aandeel\n", "instroom.csv:1:1: fout: in dit bestand staat geen tabel"),
        (
            f"{';'.join('k' * 21)}\n{';'.join('1' * 21)}\n",
            "1:1: fout: deze tabel heeft 21 kolommen",
        ),
    ],
)
def test_what_is_wrong_in_the_file_is_told_there(place: Workplace, text: str, told: str) -> None:
    place.write("inputs/d/cijfers/instroom.csv", text)

    outcome = place.run("controleer", "inputs/d")

    assert outcome.code == 1
    assert told in outcome.err


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("xl/comments1.xml", "in dit bestand staat meer dan cellen"),
        ("xl/vbaProject.bin", "in dit bestand zitten macro's"),
    ],
)
def test_a_workbook_that_holds_more_than_is_shown_goes_nowhere(
    place: Workplace, part: str, told: str
) -> None:
    place.write("inputs/d/memo.yaml", MEMO.format(path="cijfers/instroom.xlsx"))
    data = with_part(workbook(ROWS), part, b"<a/>")
    (place.root / "inputs/d/cijfers/instroom.xlsx").write_bytes(data)

    assert told in place.run("controleer", "inputs/d").err


def test_a_hidden_sheet_goes_nowhere_either(place: Workplace) -> None:
    place.write("inputs/d/memo.yaml", MEMO.format(path="cijfers/instroom.xlsx"))
    data = workbook(ROWS, lambda book, _: setattr(book.create_sheet("x"), "sheet_state", "hidden"))
    (place.root / "inputs/d/cijfers/instroom.xlsx").write_bytes(data)

    assert "en het blad 'x' is verborgen" in place.run("controleer", "inputs/d").err


def test_a_file_that_nothing_shows_is_told(place: Workplace) -> None:
    place.write("inputs/d/cijfers/oud.csv", CSV)

    assert "oud.csv:1:1: waarschuwing: geen tekst" in place.run("controleer", "inputs/d").err


def test_what_windows_puts_in_the_folder_is_no_file_that_nobody_shows(place: Workplace) -> None:
    place.write("inputs/d/cijfers/desktop.ini", "[ViewState]")

    assert place.run("controleer", "inputs/d").err == ""


def test_nothing_is_public_before_the_file_was_judged(place: Workplace) -> None:
    place.write("inputs/d/woo.yaml", DECISION)
    outcome = place.run("woo", "inputs/d", "--uit", "openbaar")

    assert outcome.code == 1
    assert "zet cijfers/instroom.csv in woo.yaml bij 'cijferbestanden'" in outcome.err

    judged = "cijferbestanden:\n  - {bestand: cijfers/instroom.csv, openbaar: ja}\n"
    place.write("inputs/d/woo.yaml", DECISION + judged)

    assert place.run("woo", "inputs/d", "--uit", "openbaar").code == 0


def test_the_archive_keeps_the_file(place: Workplace) -> None:
    shutil.copy(ROOT / INPUTS / ORGANISATIE, INPUTS)
    memo = MEMO.format(path="cijfers/instroom.csv")
    place.write("inputs/d/memo.yaml", f"kenmerk: 1\n{memo}")
    words = ("--wie", "A", "--waarom", "b", "--op", "2025-09-13")
    assert place.run("archiveer", "inputs/d", *words).code == 0

    (kept,) = (place.root / "archief").rglob("instroom.csv")
    assert kept.read_text("utf-8") == CSV


def test_the_next_dossier_has_the_file_too(place: Workplace) -> None:
    assert place.run("nieuw", "dossier", "e", "--vanaf", "d").code == 0
    assert (place.root / "inputs/e/cijfers/instroom.csv").read_text("utf-8") == CSV


def with_sheets(place: Workplace, *shown: str) -> None:
    """A memo that shows those sheets of a workbook with two, "2024" and "2025"."""

    def change(book: Workbook, first: Worksheet) -> None:
        first.title = "2024"
        second = book.create_sheet("2025")
        second.append(["Directie", "Aandeel"])
        second.append(["PG", 11.7])

    path = place.root / "inputs/d/cijfers/instroom.xlsx"
    path.write_bytes(workbook(ROWS, change))
    place.root.joinpath("inputs/d/cijfers/instroom.csv").unlink()
    lines = (f"  ![Instroom](cijfers/instroom.xlsx){sheet}\n\n" for sheet in shown)
    text = MEMO.partition("  ![")[0] + "".join(lines)
    place.write("inputs/d/memo.yaml", text)


def test_each_sheet_of_a_workbook_can_be_shown(place: Workplace) -> None:
    with_sheets(
        place,
        '{blad="2025"}',
        "{blad=\N{LEFT DOUBLE QUOTATION MARK}2024\N{RIGHT DOUBLE QUOTATION MARK}}",
    )
    text = words(place)

    assert text.index("11,7") < text.index("9,4")


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        (("",), "memo.yaml:8:3: fout: dit bestand heeft meer dan één blad: '2024' en '2025'"),
        (('{blad="2023"}',), "memo.yaml:8:3: fout: er is geen blad '2023' in dit bestand, wel"),
        (('{blad="2024"}',), "en geen tekst toont het blad '2025'"),
        ((' {blad="2024"}',), "de naam van een blad hoort direct achter het Excel-bestand"),
        (("{blad=2024}",), "de naam van een blad hoort direct achter het Excel-bestand"),
    ],
)
def test_a_sheet_that_is_not_there_or_not_shown_is_told(
    place: Workplace, shown: tuple[str, ...], told: str
) -> None:
    with_sheets(place, *shown)

    outcome = place.run("controleer", "inputs/d")

    assert outcome.code == 1
    assert told in outcome.err


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('![a](cijfers/instroom.csv){blad="x"}', "een CSV heeft geen bladen"),
        ('![a](plaatjes/a.png "b"){blad="x"}', "een afbeelding heeft geen bladen"),
    ],
)
def test_only_a_workbook_has_sheets(place: Workplace, line: str, told: str) -> None:
    place.write("inputs/d/memo.yaml", MEMO.partition("  ![")[0] + f"  {line}\n")

    assert told in place.run("controleer", "inputs/d").err


def test_the_name_of_a_sheet_is_written_as_it_is_read() -> None:
    text = '![a](cijfers/b.xlsx){blad="Q4 - *nieuw*"}'

    (shown,) = parse(text)

    assert isinstance(shown, FiguresTable)
    assert shown.sheet == "Q4 - *nieuw*"
    assert write((shown,)) == text
    assert parse(write(parse(r"\{blad="))) == parse(r"\{blad=")

"""The house style: one settings file for Word and PDF."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.places import TEMPLATES
from generator.problems import InputError
from generator.style.house import SETTINGS, Look, read_look
from generator.style.pages import Blad


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    """A copy of the house style that is shipped."""
    shutil.copytree(TEMPLATES / "huisstijl", tmp_path / "huisstijl")
    return tmp_path


def change(templates: Path, old: str, new: str) -> None:
    settings = templates / "huisstijl" / SETTINGS
    text = settings.read_text("utf-8")
    assert old in text
    settings.write_text(text.replace(old, new, 1), "utf-8")


def problems(templates: Path) -> list[str]:
    with pytest.raises(InputError) as caught:
        read_look(templates, "huisstijl")
    return [str(problem).removeprefix(f"{templates}/") for problem in caught.value.problems]


def test_the_settings_are_read(look: Look) -> None:
    assert look.folder == TEMPLATES / "huisstijl"
    assert look.style.kleuren.hoofd == "154273"
    assert look.style.letters.tekst.grootte == 9
    assert look.style.letters.tekst.voor == 0
    assert look.style.lettertype.insluiten is True
    assert look.style.logo.bestand is None


@pytest.mark.parametrize(
    ("sizes", "width", "wide"),
    [((210, 297), 168, False), ((297, 210), 255, True), ((210, 210), 168, False)],
)
def test_a_page_knows_its_text_width_and_which_way_it_lies(
    sizes: tuple[float, float], width: float, wide: bool
) -> None:
    page = Blad.model_construct(
        breedte=sizes[0], hoogte=sizes[1], boven=20, onder=20, links=21, rechts=21
    )

    assert page.tekstbreedte == width
    assert page.liggend is wide


def test_a_report_on_its_side_has_lines_as_long_as_upright_and_wide_tables(look: Look) -> None:
    pages = look.style.bladen

    page = pages.van("liggend_tekst")

    assert (page.liggend, page.tekstbreedte) == (True, pages.staand.tekstbreedte)
    assert (page.tabellen_breed, page.tabelbreedte) == (True, pages.liggend.tekstbreedte)
    assert [name for name, one in pages.alle().items() if one.naast_kolom] == ["nota"]


MAAT = "hier hoort een maat van 0 tot 2000, bijvoorbeeld 13.5"
KLEUR = 'hier hoort een kleur van zes cijfers en hoofdletters A tot en met F, bijvoorbeeld "154273"'


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("inspringing: 5", "inspringing: vijf", MAAT),
        ("inspringing: 5", "inspringing: -1", MAAT),
        ("inspringing: 5", "inspringing: nan", MAAT),
        ("inspringing: 5", "inspringing: inf", MAAT),
        ("inspringing: 5", "inspringing: [5]", MAAT),
        ("inspringing: 5", "inspringing:", MAAT),
        ('hoofd: "154273"', "hoofd: blauw", KLEUR),
        ('hoofd: "154273"', 'hoofd: "#154273"', KLEUR),
        ('hoofd: "154273"', "hoofd: 15427", KLEUR),
        ('hoofd: "154273"', "hoofd: 15427a", KLEUR),
        (
            "insluiten: ja",
            "insluiten: misschien",
            "hier hoort ja of nee, maar er staat 'misschien'",
        ),
        (
            'afbreekstreepje: "\\u02d7"',
            'afbreekstreepje: "-"',
            "hier hoort één van de tekens \N{HYPHEN} en \N{MODIFIER LETTER MINUS SIGN}, of niets",
        ),
        (
            "schrift: Hebreeuws",
            "schrift: Joods",
            "hier hoort één van Arabisch, Hebreeuws, Devanagari, Chinees, Tekens, Wiskunde",
        ),
        ("taal: nl-NL", "taal:", "hier hoort een korte tekst, maar het veld is leeg"),
        ("paraaf:", "xyz:", "het veld 'paraaf' ontbreekt"),
    ],
)
def test_a_wrong_setting_is_told(old: str, new: str, message: str, templates: Path) -> None:
    change(templates, old, new)

    assert f"huisstijl/{SETTINGS}:" in problems(templates)[0]
    assert problems(templates)[0].endswith(f": fout: {message}")


@pytest.mark.parametrize(
    ("field", "file"),
    [
        ("normaal: fonts/FiraSans-Regular.ttf", "fonts/Weg.ttf"),
        ("vet: fonts/FiraSans-Bold.ttf", "fonts"),
        ("licht: fonts/FiraSans-Light.ttf", "../geheim.ttf"),
        ("normaal: fonts/NotoSansHebrew-Regular.ttf", "../geheim.ttf"),
        ("vet: fonts/NotoSansHebrew-Bold.ttf", "fonts/Weg.ttf"),
        ("licht: fonts/FiraSans-Light.ttf", "/etc/hostname"),
        ("bestand:", "../geheim.ttf"),
    ],
)
def test_a_file_that_is_named_must_be_in_the_folder_of_the_house_style(
    field: str, file: str, templates: Path
) -> None:
    (templates / "geheim.ttf").write_bytes(b"")
    name = field.split(":")[0]
    change(templates, field, f"{name}: {file}")

    (problem,) = problems(templates)

    assert problem.endswith(
        f": fout: het bestand {file} staat niet in de map {templates}/huisstijl"
    )


def test_a_house_style_that_is_not_there(templates: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_look(templates, "anders")
    assert str(caught.value).endswith(f"anders/{SETTINGS}:1:1: fout: dit bestand bestaat niet")


def test_other_settings_have_another_fingerprint(templates: Path) -> None:
    before = read_look(templates, "huisstijl").fingerprint
    assert before == read_look(templates, "huisstijl").fingerprint

    change(templates, "inspringing: 5", "inspringing: 6")

    assert read_look(templates, "huisstijl").fingerprint != before

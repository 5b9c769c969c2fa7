"""`rapport feestdagen`, as somebody sees it who looks up a day."""

from __future__ import annotations

import json

import pytest

from generator.cli.exit_codes import OK, WRONG_USE
from generator.cli.main import main


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[str], str]:
    """The exit code, the lines, and what was told besides."""
    code = main(["feestdagen", *words])
    captured = capsys.readouterr()
    return code, captured.out.splitlines(), captured.err


def test_the_days_of_a_year_stand_by_date_with_how_certain_they_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, lines, _ = run(capsys, "2027")

    assert code == OK
    assert lines[0] == "vr 01-01-2027  Nieuwjaarsdag  vast (wettelijke feestdag)"
    assert "do 28-10-2027  Divali  berekend (ook 29 oktober)" in lines
    assert "wo 30-06-2027  Keti Koti" not in lines
    assert "do 01-07-2027  Keti Koti  vast (begint de avond ervoor)" in lines
    assert "za 26-06-2027  Roze Zaterdag  verwacht, nog niet bekendgemaakt" in lines
    assert (
        "di 09-03-2027  Suikerfeest (Eid al-Fitr)  berekend (tot en met 11 maart; begint de avond"
        " ervoor; kan 1 dag schelen)"
    ) in lines


def test_a_group_and_the_days_of_a_new_calendar_can_be_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, jewish, _ = run(capsys, "2027", "--groep", "joods")
    _, basic, _ = run(capsys, "2027", "--basis", "--groep", "joods")

    assert len(jewish) == 11
    assert [line.split("  ")[1] for line in basic] == [
        "Pesach (eerste dag)",
        "Sjavoeot",
        "Rosj Hasjana (eerste dag)",
        "Jom Kipoer",
        "Chanoeka (eerste dag)",
    ]


def test_what_is_not_known_of_a_year_is_left_out_and_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, lines, told = run(capsys, "2036", "--groep", "hindoe")

    assert (code, lines) == (OK, [])
    assert told == (
        "Niet bekend voor 2036, en dus weggelaten: Maha Shivaratri, Holi (Phagwa), Ram Navami,"
        " Krishna Janmashtami, Divali.\n"
    )


def test_other_programs_get_the_days_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    _, (line,), told = run(capsys, "2030", "--json")
    days = {(one["id"], one["datum"]): one for one in json.loads(line)}

    assert told.startswith("Niet bekend voor 2030")
    assert days["divali", "2030-10-26"] == {
        "id": "divali",
        "naam": "Divali",
        "datum": "2030-10-26",
        "einddatum": None,
        "zekerheid": "berekend",
        "ook": ["2030-10-25"],
        "vooravond": False,
        "groep": "hindoe",
        "toon": "vieren",
        "bron": "Binnenlandse Zaken van Suriname; viering in Den Haag",
    }
    assert days["pesach", "2030-04-18"]["einddatum"] == "2030-04-25"
    assert days["roze-zaterdag", "2030-06-29"]["zekerheid"] == "vast_te_stellen"
    assert ("begin-ramadan", "2030-01-05") in days
    assert ("begin-ramadan", "2030-12-26") in days


@pytest.mark.parametrize(
    "words", [["2200"], ["1899"], ["twee"], ["²027"], ["-2027"], ["9" * 5000], ["20 27"], [""]]
)
def test_what_is_no_year_is_wrong_use(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code, lines, told = run(capsys, *words)

    assert (code, lines) == (WRONG_USE, [])
    assert len(told.splitlines()) == 1
    assert len(told) < 200


@pytest.mark.parametrize(
    ("group", "told"),
    [
        ("lhbtiq", "er is geen groep 'lhbtiq'; bedoelde u 'lhbtiq+'?"),
        ("", "er is geen groep ''; kies uit: algemeen, boeddhistisch, caribisch"),
        ("xyzzy", "er is geen groep 'xyzzy'; kies uit: algemeen, boeddhistisch, caribisch"),
    ],
)
def test_an_unknown_group_is_wrong_use(
    group: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, lines, said = run(capsys, "2027", "--groep", group)

    assert (code, lines) == (WRONG_USE, [])
    assert told in said

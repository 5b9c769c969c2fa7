"""How problems are shown."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from generator.cli.console import Console
from generator.problems import Place, Problem, Severity

CAPTURE = pytest.CaptureFixture[str]


PROBLEMS = [
    Problem(Place("doelen.yaml", 3, 5), "onbekend veld 'streefwarde'", meant="streefwaarde"),
    Problem(Place("weg.yaml"), "dit bestand bestaat niet"),
]
LINES = [
    "doelen.yaml:3:5: fout: onbekend veld 'streefwarde'; bedoelde u 'streefwaarde'?",
    "weg.yaml:1:1: fout: dit bestand bestaat niet",
]


def test_in_a_pipe_each_problem_is_one_line(misspelt: Path, capsys: CAPTURE) -> None:
    Console().show(PROBLEMS)

    assert capsys.readouterr() == ("", "\n".join(LINES) + "\n")


def test_a_problem_is_shown_once_in_a_run(capsys: CAPTURE) -> None:
    console = Console()
    for _ in range(2):
        console.show([*PROBLEMS, *PROBLEMS])

    assert capsys.readouterr().err.splitlines() == LINES


def test_on_a_terminal_the_line_of_the_file_follows_with_a_caret(
    misspelt: Path, capsys: CAPTURE, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    Console().show(PROBLEMS)

    pointed = ["        streefwarde: 9.4", "        ^"]
    assert capsys.readouterr().err.splitlines() == [LINES[0], *pointed, LINES[1]]


WARNING = Problem(Place("kalender.yaml", 3, 3), "te weinig", Severity.WARNING)


def test_a_warning_does_not_make_a_run_fail(capsys: CAPTURE) -> None:
    with Console() as console:
        console.show([WARNING])

    assert not console.failed
    assert capsys.readouterr().err == "kalender.yaml:3:3: waarschuwing: te weinig\n"


def test_a_strict_run_takes_a_warning_as_an_error(capsys: CAPTURE) -> None:
    with Console(strict=True) as console:
        console.show([WARNING])

    assert console.failed
    assert capsys.readouterr().err == "kalender.yaml:3:3: fout: te weinig\n"


def test_for_other_programs_all_problems_are_one_list(misspelt: Path, capsys: CAPTURE) -> None:
    with Console(as_json=True) as console:
        console.show(PROBLEMS[:1])
        console.say("output/nota.pdf")
        console.show([WARNING])

    out, err = capsys.readouterr()
    assert err == ""
    assert json.loads(out) == [
        {
            "bestand": "doelen.yaml",
            "regel": 3,
            "kolom": 5,
            "ernst": "fout",
            "melding": "onbekend veld 'streefwarde'",
            "bedoeld": "streefwaarde",
            "veld": None,
        },
        {
            "bestand": "kalender.yaml",
            "regel": 3,
            "kolom": 3,
            "ernst": "waarschuwing",
            "melding": "te weinig",
            "bedoeld": None,
            "veld": None,
        },
    ]

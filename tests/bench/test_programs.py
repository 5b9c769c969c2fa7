"""A program is found where it is, and missed where it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.programs import LIBREOFFICE, PANDOC, RENDERCV, TYPST, Program, on_path

PROGRAMS = {"soffice": LIBREOFFICE, "rendercv": RENDERCV, "pandoc": PANDOC, "typst": TYPST}


def install(name: str, tells: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\necho '{tells}'\n")
    file.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))


@pytest.mark.parametrize("name", PROGRAMS)
def test_what_is_on_the_path_is_found(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(name, "", tmp_path, monkeypatch)

    assert PROGRAMS[name].find() == (str(tmp_path / name),)


def test_what_is_not_there_is_told_with_how_to_get_it() -> None:
    absent = Program("Hulp", lambda: on_path("geen-programma"), "pipx install hulp")

    assert absent.find() is None
    assert absent.missing == (
        "Hulp staat niet op deze computer: die vergelijking vervalt."
        " Zo komt het erop: pipx install hulp."
    )


@pytest.mark.parametrize(
    ("tells", "named"),
    [("LibreOffice 7.4.7.2 40(Build:2)", "Hulp 7.4.7.2"), ("hulp v2.8", "Hulp 2.8"), ("", "Hulp")],
)
def test_a_version_is_what_the_program_tells(
    tells: str, named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("hulp", tells, tmp_path, monkeypatch)
    program = Program("Hulp", lambda: on_path("hulp"), "")

    assert program.version((str(tmp_path / "hulp"),)) == named

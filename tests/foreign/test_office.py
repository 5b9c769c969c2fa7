"""What LibreOffice is given to do, and for how long. Its place is taken by a script."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from generator.foreign import office
from generator.foreign.office import FAILED, NOT_THERE, TOO_LONG, OfficeError, pages_of_word
from generator.foreign.office_copy import CHANGES
from generator.foreign.office_program import PROGRAM, VERSION, office_version
from tests.foreign.word_file import word_file


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with nothing in it, where programs are looked for first."""
    folder = tmp_path / "programmas"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/bin")
    return folder


def install(programs: Path, script: str) -> None:
    (programs / PROGRAM).write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    (programs / PROGRAM).chmod(0o755)


def reason(data: bytes) -> str:
    with pytest.raises(OfficeError) as raised:
        pages_of_word(data)
    return str(raised.value)


def test_its_pages_come_out_of_a_folder_of_its_own(programs: Path) -> None:
    settings = "cat user/user/registrymodifications.xcu"
    install(programs, f'(pwd; echo "$HOME"; env | wc -l; {settings}) > bijlage.pdf')

    here, home, count, *xml = pages_of_word(word_file()).decode().split("\n")

    assert home == here != os.environ["HOME"]
    assert not Path(here).exists()
    assert int(count) < 10
    assert "DisableMacrosExecution" in "".join(xml)


def test_without_libreoffice_that_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert reason(word_file()) == NOT_THERE


@pytest.mark.parametrize("script", ["exit 0", "exit 1", ": > bijlage.pdf"])
def test_one_that_makes_nothing_is_told(programs: Path, script: str) -> None:
    install(programs, script)

    assert reason(word_file()) == FAILED


def test_one_that_takes_too_long_ends_with_all_that_it_started(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office, "SECONDS", 3)
    child = tmp_path / "kind"
    install(programs, f"sleep 60 & echo $! > {child}\nsleep 60")

    assert reason(word_file()) == TOO_LONG
    assert ends(int(child.read_text()))


def ends(process: int) -> bool:
    """Whether a process is gone within some seconds; one that nobody asks after is a zombie."""
    for _ in range(50):
        try:
            state = Path(f"/proc/{process}/stat").read_text()
        except OSError:
            return True
        if state.rpartition(") ")[2].startswith("Z"):
            return True
        time.sleep(0.1)
    return False


def test_it_may_not_write_for_ever(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "LARGEST", 10_000)
    install(programs, "sleep 0.2; cat /dev/zero > bijlage.pdf")

    with pytest.raises(OfficeError):
        pages_of_word(word_file())


def test_what_it_may_not_open_it_does_not_get(programs: Path, tmp_path: Path) -> None:
    install(programs, f"touch {tmp_path}/gevraagd")

    assert reason(word_file("<w:p><w:del/></w:p>")) == CHANGES
    assert not (tmp_path / "gevraagd").exists()


def test_one_libreoffice_is_told_from_another(programs: Path) -> None:
    install(programs, "exit 0")
    without = office_version()
    (programs / VERSION).write_text("buildid=1", "utf-8")

    assert without.decode().endswith(PROGRAM)
    assert office_version() == b"buildid=1"

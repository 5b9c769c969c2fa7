"""Diaries through readers that did not write them: those of the samples, and spoiled ones."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.places import ROOT
from keuring import noticed
from keuring.checks import diary_check
from keuring.diaries import READERS, findings
from keuring.planting import diary_fault
from keuring.registry import load
from keuring.summary import Summary
from tests.workplace import SAMPLES

load("planted_")
load("_checks")

CALENDAR = """
jaar: 2025
minimum_per_lid: 0
bijgewerkt: 13-01-2025
momenten:
  - naam: 'Keti Koti, één dag; é é é é é é é é é é é é é é é é é é é é é é é é é é é é é é'
    datum: 01-07-2025
    zekerheid: vast
    br_leden: [SG]
  - naam: Diversity Day
    datum: 07-10-2025
    zekerheid: vast
    bijeenkomst: {begin: 12.00, einde: 13.00, plaats: atrium}
    br_leden: [SG]
  - naam: Paarse Vrijdag
    datum: 12-12-2025
    zekerheid: vast
    status: afgelast
    br_leden: [SG]
"""
CANCELLED = "SG-vervallen.ics"
ORGANISATION = (SAMPLES / "organisatie.yaml").read_text("utf-8")


def made(folder: Path, *dossiers: str) -> dict[str, bytes]:
    """The diaries of those dossiers, made in that folder, by their path in the output."""
    for dossier in dossiers:
        subprocess.run(
            [sys.executable, "-m", "generator", "agenda", dossier],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            check=True,
            capture_output=True,
        )
    output = folder / "output"
    files = sorted(output.rglob("[!.]*.ics"))
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in files}


@pytest.fixture(scope="module")
def of_samples(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("agenda")
    shutil.copytree(ROOT / "inputs", folder / "inputs")
    dossiers = sorted(path.parent.name for path in folder.glob("inputs/*/kalender.yaml"))
    return made(folder, *dossiers)


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return of_trial(tmp_path_factory.mktemp("agenda"), ORGANISATION)


def of_trial(folder: Path, organisation: str) -> dict[str, bytes]:
    """The diaries of the trial calendar in that folder, by the names of their files."""
    dossier = folder / "inputs/2025-01-br"
    shutil.copytree(SAMPLES / "klein", dossier)
    (folder / "inputs/organisatie.yaml").write_text(organisation, "utf-8")
    (dossier / "kalender.yaml").write_text(CALENDAR, "utf-8")
    files = made(folder, "2025-01-br")
    return {path.rpartition("/")[2]: data for path, data in files.items()}


def test_everybody_reads_the_diaries_of_the_samples(
    of_samples: dict[str, bytes], summary: Summary
) -> None:
    found = {
        path: {who: what for who, what in findings(data).items() if what}
        for path, data in of_samples.items()
    }

    assert len(found) >= 24
    assert {path: what for path, what in found.items() if what} == {}
    summary.count("agenda's gelezen door elke lezer", len(found))


def test_everybody_reads_what_takes_appointments_away(trial: dict[str, bytes]) -> None:
    assert b"METHOD:CANCEL" in trial[CANCELLED]
    assert [who for who, what in findings(trial[CANCELLED]).items() if what] == []


def test_without_a_sender_everybody_reads_what_is_there(tmp_path: Path) -> None:
    lines = ORGANISATION.splitlines(keepends=True)
    files = of_trial(tmp_path, "".join(line for line in lines if "email:" not in line))

    assert sorted(files) == ["SG.ics", "alle-leden.ics", "p-en-o.ics"]
    assert b"METHOD" not in files["SG.ics"]
    for data in files.values():
        assert [who for who, what in findings(data).items() if what] == []


@pytest.fixture(scope="module")
def who(trial: dict[str, bytes], summary: Summary) -> dict[str, list[str]]:
    """Who notices each fault."""
    good = findings(trial["SG.ics"])
    assert [name for name, what in good.items() if what] == []
    spoiled = {name: findings(spoil(trial["SG.ics"])) for name, spoil in diary_fault.items()}
    noticing = {name: noticed.noticing(good, found) for name, found in spoiled.items()}
    noticed.tell("agenda", noticing, summary)
    return noticing


@pytest.mark.parametrize("fault", diary_fault)
def test_a_planted_fault_is_noticed(fault: str, who: dict[str, list[str]]) -> None:
    assert who[fault]


@pytest.mark.parametrize("check", [*READERS, *noticed.own(dict.fromkeys(diary_check, ()))])
def test_everyone_notices_a_fault(check: str, who: dict[str, list[str]]) -> None:
    assert any(check in noticing for noticing in who.values())

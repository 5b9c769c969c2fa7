"""A dossier of which only the dates were filled in is not in order, until each thing is mended."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.dossier.memory import Memory
from generator.dossier.packed import Carried, pack
from generator.dossier.reading import read_dossier
from generator.dossier.shelf import Disk
from generator.places import ROOT
from generator.problems import Severity, in_order
from tests.workplace import Workplace

NEW = "2026-12-br"
OLD = "2025-09-br"


@dataclass(frozen=True)
class Stale:
    """The dossier made of an earlier one, with nothing new but two dates."""

    workplace: Workplace
    folder: Path

    def told(self) -> list[str]:
        """What is told of it: the file, the line, the message."""
        found = read_dossier(self.folder).problems
        assert all(one.severity is Severity.WARNING for one in found)
        return [f"{Path(one.place.file).name}:{one.place.line}: {one.message}" for one in found]

    def mend(self, file: str, what: str, into: str | Callable[[re.Match[str]], str]) -> None:
        """Change all that looks so in a file."""
        path = self.folder / file
        text, number = re.subn(what, into, path.read_text("utf-8"), flags=re.MULTILINE)
        assert number
        path.write_text(text, "utf-8")


@pytest.fixture
def stale(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Stale:
    workplace = Workplace.at(tmp_path, monkeypatch, capsys)
    shutil.copytree(ROOT / "inputs", tmp_path / "inputs", dirs_exist_ok=True)
    return follow(workplace, OLD, NEW, "08-12-2026", "01-12-2026")


def follow(workplace: Workplace, old: str, new: str, nota: str, vgr: str) -> Stale:
    assert workplace.run("nieuw", "dossier", new, "--vanaf", old).code == 0
    made = Stale(workplace, workplace.root / "inputs" / new)
    made.mend("nota.yaml", "^datum:.*", f"datum: {nota}")
    made.mend("vgr.yaml", "^datum_rapportage:.*", f"datum_rapportage: {vgr}")
    return made


SAME = f"dit bestand is nog hetzelfde als in {OLD}; werk het bij"
PAST = "en dat is voorbij op 8 december 2026; kijk of de tekst nog klopt"
FAULTS = [
    (f"doelen.yaml:26: {SAME}", "doelen.yaml", "Vertrouwenspersonen volgen", "Allen volgen"),
    (f"kalender.yaml:15: {SAME}", "kalender.yaml", "een minuut stilte", "stilte"),
    (f"kansen.yaml:10: {SAME}", "kansen.yaml", "effect: ", "effect: Nu "),
    (f"knelpunten.yaml:9: {SAME}", "knelpunten.yaml", "Talentcenter", "Centrum"),
    (f"status.yaml:10: {SAME}", "status.yaml", "te langzaam", "langzaam"),
    (
        f"doelen.yaml:28: geen enkele indicator heeft een nieuwe meting sinds {OLD}",
        "doelen.yaml",
        r"^( +)metingen:$",
        r"\1metingen:\n\1  - {peildatum: 30-09-2026, waarde: 50}",
    ),
    (
        "kalender.yaml:15: deze kalender is van 2025, en het dossier is van 2026",
        "kalender.yaml",
        "2025(?=$|[},])",
        "2026",
    ),
    (
        "'Werkbezoek met inclusieambassadeurs' is voorbij op 8 december 2026 en moet nog worden"
        " vastgesteld",
        "kalender.yaml",
        "datum: november 2025\n    zekerheid: vast_te_stellen",
        "datum: 10-11-2025\n    zekerheid: vast",
    ),
    (
        f"deze stand is van 30 juni 2025, niet later dan het vorige dossier ({OLD})",
        "status.yaml",
        "30-06-2025",
        "30-11-2026",
    ),
    (f"nota.yaml:50: deze tekst noemt 'eind 2025', {PAST}", "nota.yaml", "eind 2025", "eind 2027"),
    (
        f"nota.yaml:41: deze tekst noemt '2025', {PAST}",
        "nota.yaml",
        "D&I-momenten van 2025",
        "D&I-momenten van 2026",
    ),
    (
        f"nota.yaml:55: deze tekst noemt '30 juni 2025', {PAST}",
        "nota.yaml",
        "30 juni 2025",
        "30 november 2026",
    ),
    (
        f"hier zijn 6 teksten (regel 40, 46, 54, 59, 67 en 83) nog hetzelfde als in {OLD}",
        "nota.yaml",
        "negen|Negen|Zo stond|Van de dertien",
        "Acht",
    ),
    (f"vgr.yaml:99: deze tekst noemt '2025', {PAST}", "vgr.yaml", "kalender van 2025", "kalender"),
]


@pytest.mark.parametrize(
    ("message", "file", "what", "into"), FAULTS, ids=[one[0] for one in FAULTS]
)
def test_each_fault_is_named_and_goes_away_when_it_is_mended(
    message: str, file: str, what: str, into: str, stale: Stale
) -> None:
    assert any(message in one for one in stale.told())

    stale.mend(file, what, into)

    assert not any(message in one for one in stale.told())


def test_what_is_told_is_a_list_and_no_book(stale: Stale) -> None:
    assert len(stale.told()) <= 30


def test_a_carried_dossier_tells_the_same(stale: Stale) -> None:
    packed, paths = pack(stale.folder, Disk())
    shelf = Carried(packed)
    there = read_dossier(shelf.folder, Memory(shelf)).problems

    assert in_order(map(paths.placed, there)) == read_dossier(stale.folder).problems


def test_controleer_and_maak_tell_the_same(stale: Stale) -> None:
    checked = stale.workplace.run("controleer", f"inputs/{NEW}")
    made = stale.workplace.run("maak", f"inputs/{NEW}", "--formaat", "docx")

    assert checked.out == (
        f"Kan worden gemaakt, met {len(stale.told())} waarschuwingen: 2 documenten.\n"
    )
    assert sorted({*made.err.splitlines()}) == sorted(checked.err.splitlines())


def test_a_dossier_whose_predecessor_was_stale_is_held_against_that(stale: Stale) -> None:
    follow(stale.workplace, NEW, "2027-03-br", "08-03-2027", "01-03-2027")
    told = Stale(stale.workplace, stale.workplace.root / "inputs/2027-03-br").told()

    assert f"kansen.yaml:10: dit bestand is nog hetzelfde als in {NEW}; werk het bij" in told
    assert any("deze kalender is van 2025, en het dossier is van 2027" in one for one in told)
    assert any("deze stand is van 30 juni 2025, niet later dan" in one for one in told)


def test_what_a_stale_predecessor_already_left_as_it_was_is_still_told(stale: Stale) -> None:
    later = follow(stale.workplace, NEW, "2027-06-br", "08-06-2027", "01-06-2027")
    told = "\n".join(later.told())

    assert "sinds 2026-12-br; de laatste is van 30 juni 2025" in told
    assert re.search(r"vgr.yaml:\d+: deze tekst noemt '2025'", told)


def test_a_file_in_which_only_ids_came_is_still_the_same(stale: Stale) -> None:
    old = stale.workplace.root / "inputs" / OLD / "kansen.yaml"
    text = old.read_text("utf-8")
    without = text.replace("- id: br-die-je-ziet\n    omschrijving", "- omschrijving")
    assert without != text
    old.write_text(without, "utf-8")

    assert f"kansen.yaml:10: {SAME}" in stale.told()


def test_the_remarks_of_last_time_do_not_come_along(stale: Stale) -> None:
    assert "# klopt:" in (stale.folder.parent / OLD / "status.yaml").read_text("utf-8")
    assert "# klopt:" not in (stale.folder / "status.yaml").read_text("utf-8")


def test_a_dossier_without_goals_is_held_against_the_last_of_its_kind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    workplace = Workplace.at(tmp_path, monkeypatch, capsys)
    same = "Dit is een tekst van meer dan acht woorden, ieder jaar."
    for name, day in {"2024-01-br": "05-01-2024", "2025-01-br": "05-01-2025"}.items():
        folder = workplace.dossier("klein", name)
        nota = (folder / "nota.yaml").read_text("utf-8").replace("01-09-2025", day)
        (folder / "nota.yaml").write_text(nota.replace("Dit is de aanleiding.", same), "utf-8")

    told = Stale(workplace, tmp_path / "inputs/2025-01-br").told()

    assert told == [
        "nota.yaml:9: deze tekst is nog hetzelfde als in 2024-01-br; kijk of hij nog klopt"
    ]
    assert Stale(workplace, tmp_path / "inputs/2024-01-br").told() == []

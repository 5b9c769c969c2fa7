"""The archive as staff use it. The documents are not really made here, but for their bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from generator.archive.archiving import NO_SETTINGS
from generator.archive.inventory import NOT_AN_ARCHIVE
from generator.build.formats import Format, Render
from generator.build.maker import Maker
from generator.build.manuscript import Manuscript
from generator.build.order import Crew, Make
from generator.build.press import Press
from generator.build.workers import InTurn
from generator.problems import InputError, Place, Problem
from tests.archive.deposits import PDF as WHOLE_PDF
from tests.archive.deposits import SETTINGS_YAML, files, write
from tests.blank_pdf import blank_pdf
from tests.workplace import Outcome, Workplace

WITHOUT_KENMERK = "kenmerk:  # klopt: dit stuk krijgt er geen\n"
ASKED = ("--wie", "Adviseur D&I", "--waarom", "Behandeld in de BR", "--op", "2025-09-30")


def rendered(press: Press, manuscript: Manuscript) -> bytes:
    return WHOLE_PDF + repr(manuscript).encode()


@contextmanager
def in_turn(make: Make) -> Iterator[Crew]:
    yield InTurn(make)


def render_with(monkeypatch: pytest.MonkeyPatch, render: Render) -> None:
    """Have every format made by that function, in this process."""

    def maker(templates: Path, formats: tuple[Format, ...]) -> Maker:
        return Maker(templates, tuple(replace(form, render=render) for form in formats))

    monkeypatch.setattr("generator.build.maker.ready_maker", maker)
    monkeypatch.setattr("generator.build.workers.crew", in_turn)


@pytest.fixture
def workplace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Workplace:
    render_with(monkeypatch, rendered)
    place = Workplace.at(tmp_path, monkeypatch, capsys)
    organisation = tmp_path / "inputs/organisatie.yaml"
    organisation.write_text(organisation.read_text("utf-8") + SETTINGS_YAML, "utf-8")
    nota = place.dossier("klein") / "nota.yaml"
    nota.write_text(nota.read_text("utf-8") + WITHOUT_KENMERK, "utf-8")
    return place


def archived(workplace: Workplace, *more: str) -> Outcome:
    return workplace.run("archiveer", "inputs/d", *ASKED, *more)


def archive(workplace: Workplace) -> dict[str, bytes]:
    return files(workplace.root / "archief")


def test_an_empty_kenmerk_is_told(workplace: Workplace) -> None:
    nota = workplace.root / "inputs/d/nota.yaml"
    nota.write_text(nota.read_text("utf-8").replace(WITHOUT_KENMERK, ""), "utf-8")

    outcome = archived(workplace)

    assert (outcome.code, outcome.out) == (0, "archief/d/v0001\n")
    assert "nota.yaml:2:1: waarschuwing: 'kenmerk' is nog leeg; vul het in" in outcome.err


def test_a_dossier_of_which_a_page_lacks_a_sign_is_not_archived(workplace: Workplace) -> None:
    nota = workplace.root / "inputs/d/nota.yaml"
    nota.write_text(nota.read_text("utf-8").replace("aan: ", "aan: \U00010600 "), "utf-8")

    outcome = archived(workplace)

    assert (outcome.code, outcome.out) == (1, "")
    assert "fout: geen lettertype van de huisstijl heeft '\U00010600'" in outcome.err
    assert not (workplace.root / "archief").exists()


def test_a_dossier_is_archived_checked_and_found(workplace: Workplace) -> None:
    assert archived(workplace) == Outcome(0, "archief/d/v0001\n", "")
    kept = archive(workplace)
    assert [path for path in kept if not path.endswith(".MDTO.xml")] == [
        "archief.txt",
        *(f"d/v0001/{name}" for name in ("bag-info.txt", "bagit.txt")),
        "d/v0001/data/invoer/d/nota.yaml",
        "d/v0001/data/invoer/organisatie.yaml",
        "d/v0001/data/nota/nota.docx",
        "d/v0001/data/nota/nota.pdf",
        *(f"d/v0001/{name}" for name in ("manifest-sha256.txt", "tagmanifest-sha256.txt")),
        "logboek.jsonl",
    ]

    checked = workplace.run("verifieer")
    assert (checked.code, checked.err) == (0, "")
    said, noted, _ = checked.out.split("\n")
    assert said == "In orde: 1 versie van 1 dossier."
    assert noted.startswith("Controlegetal van het logboek: ")
    assert workplace.run("verifieer", "--verwacht", noted.split()[-1]).code == 0
    assert workplace.run("verifieer", "--verwacht", "0" * 63 + "1").code == 1
    assert workplace.run("verifieer", "--verwacht", "morgen").code == 2

    listed = workplace.run("archief", "--soort", "nota", "--van", "2025")
    assert (listed.code, listed.err) == (0, "")
    assert listed.out.splitlines()[1].split()[:4] == ["d", "v0001", "30-09-2025", "nota"]


def test_the_files_of_annexes_stand_in_it_as_they_are(workplace: Workplace) -> None:
    folder = workplace.root / "inputs/d"
    with (folder / "nota.yaml").open("a", encoding="utf-8") as nota:
        nota.write("bijlagen: [{titel: Advies, bestand: het advies.pdf}]\n")
    (folder / "het advies.pdf").write_bytes(blank_pdf())

    assert archived(workplace).code == 0

    kept = archive(workplace)
    (path,) = (path for path in kept if path.endswith("advies.pdf"))
    assert path.startswith("d/v0001/data/bijlagen/")
    assert kept[path] == blank_pdf()
    assert b"fmt/17" in kept[f"{path}.bestand.MDTO.xml"]
    assert workplace.run("verifieer").code == 0


def test_again_is_no_new_version_and_a_change_is(workplace: Workplace) -> None:
    archived(workplace)
    before = archive(workplace)

    again = archived(workplace)
    assert (again.code, again.err) == (0, "")
    assert again.out == "Niets veranderd: de laatste versie in het archief is dezelfde.\n"
    assert archive(workplace) == before

    nota = workplace.root / "inputs/d/nota.yaml"
    nota.write_text(nota.read_text("utf-8") + "# anders\n", "utf-8")
    assert archived(workplace).out == "archief/d/v0002\n"
    assert (
        before.items() - {("logboek.jsonl", before["logboek.jsonl"])} <= archive(workplace).items()
    )


def test_nothing_is_made_but_the_archive(workplace: Workplace) -> None:
    archived(workplace, "--archief", "elders/a")

    assert sorted(path.name for path in workplace.root.iterdir()) == ["elders", "inputs"]


def test_a_dossier_with_a_fault_is_not_archived(workplace: Workplace) -> None:
    workplace.write("inputs/d/nota.yaml", "onderwerp: Voortgang\n")

    outcome = archived(workplace)

    assert outcome.code == 1
    assert "inputs/d/nota.yaml:1:1: fout: het veld 'doel' ontbreekt" in outcome.err
    assert not (workplace.root / "archief").exists()


def test_a_document_that_cannot_be_made_is_not_archived(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> bytes:
        raise InputError([Problem(Place("templates/nota/nota.html", 3), "dit kan niet")])

    render_with(monkeypatch, fails)

    outcome = archived(workplace)

    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == "templates/nota/nota.html:3:1: fout: dit kan niet\n"
    assert not (workplace.root / "archief").exists()


def test_without_settings_there_is_no_archive(workplace: Workplace) -> None:
    path = workplace.root / "inputs/organisatie.yaml"
    path.write_text(path.read_text("utf-8").replace(SETTINGS_YAML, ""), "utf-8")

    outcome = archived(workplace)

    assert outcome == Outcome(1, "", f"inputs/organisatie.yaml:1:1: fout: {NO_SETTINGS}\n")
    assert not (workplace.root / "archief").exists()


def test_a_folder_that_is_no_archive_stays_as_it_is(workplace: Workplace) -> None:
    workplace.write("archief/belangrijk.txt", "x")

    assert archived(workplace) == Outcome(1, "", f"archief:1:1: fout: {NOT_AN_ARCHIVE}\n")
    for verb in ("verifieer", "archief"):
        message = "archief:1:1: fout: dit is geen archief (er is geen archief.txt)\n"
        assert workplace.run(verb) == Outcome(1, "", message)
    assert archive(workplace) == {"belangrijk.txt": b"x"}


def test_a_bag_that_somebody_changed_is_named(workplace: Workplace) -> None:
    archived(workplace)
    changed = "archief/d/v0001/data/nota/nota.pdf"
    write(workplace.root / changed, b"vervalst")
    expected = f"{changed}:1:1: fout: dit bestand is veranderd sinds het in het archief kwam\n"

    assert workplace.run("verifieer") == Outcome(1, "", expected)
    assert archived(workplace) == Outcome(1, "", expected)
    said = json.loads(workplace.run("verifieer", "--json").out)
    assert [one["bestand"] for one in said] == [changed]


def test_a_leftover_is_told_and_no_fault(workplace: Workplace) -> None:
    archived(workplace)
    (workplace.root / "archief/d/.rapport-v0002").mkdir()

    outcome = workplace.run("verifieer")

    assert outcome.code == 0
    assert "ruimt dat op" in outcome.err
    archived(workplace)
    assert "ruimt dat op" not in workplace.run("verifieer").out


def test_who_looks_for_nothing_that_is_there_hears_so(workplace: Workplace) -> None:
    archived(workplace)

    assert workplace.run("archief", "--zoek", "x9") == Outcome(
        0, "Niets gevonden in het archief.\n", ""
    )


def test_a_place_where_nothing_can_be_written(workplace: Workplace) -> None:
    outcome = archived(workplace, "--archief", "/proc/archief")

    assert outcome.code == 3
    assert outcome.err.startswith("rapport: /proc/archief kan niet worden geschreven: ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("archiveer", "inputs/d"), "rapport: hier ontbreekt: --wie, --waarom, --op\n"),
        (("archiveer", *ASKED), "rapport: hier ontbreekt: DOSSIER\n"),
        (("archiveer", "d", *ASKED[:-1], "ooit"), "rapport: na --op hoort een datum"),
        (("archief", "--van", "ooit"), "rapport: na --van hoort een datum"),
    ],
)
def test_wrong_use(arguments: tuple[str, ...], message: str, workplace: Workplace) -> None:
    outcome = workplace.run(*arguments)

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(message)


def test_an_odd_name_of_a_dossier(workplace: Workplace) -> None:
    (workplace.root / "inputs/d").rename(workplace.root / "inputs/d\x1b[31m")

    outcome = workplace.run("archiveer", "inputs/d\x1b[31m", *ASKED)

    assert outcome.code == 1
    assert "\x1b" not in outcome.err
    assert "deze naam kan niet" in outcome.err

"""The public version of what a dossier was, when a version of it was archived."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.archive.kept import kept
from generator.archive.lines import PublicLine
from generator.archive.listing import Search, versions
from generator.places import ARCHIVE
from generator.problems import InputError
from tests.archive.deposits import faults, with_settings
from tests.workplace import Outcome, Workplace

BY = ("--wie", "Adviseur D&I", "--waarom", "Verzonden", "--op", "2025-09-30")
SENT = """\
onderwerp: Klacht van J. de Vries
doel: ter informatie
aan: de Bestuursraad
opsteller: adviseur-di
datum: 05-09-2025
secties:
  - kop: Aanleiding
    tekst: |
      Dit schreef Xanthe Ypenburg, op 3 mei.
"""
LATER = SENT.replace("3 mei", "4 mei").replace("onderwerp: Klacht", "onderwerp: Brief")
WOO = """\
aanleiding: verzoek
matter: 2025-0417
datum_besluit: 20-11-2025
nummers: [{bestand: nota, id: 100234}]
overal_weglaten: [{naam: J. de Vries}]
passages: [{bestand: nota, tekst: Xanthe Ypenburg, gronden: 5.1.2e}]
motiveringen:
  - {grond: 5.1.2e, tekst: Zij treden niet in de openbaarheid.}
"""


@pytest.fixture
def workplace(workplace: Workplace) -> Workplace:
    """A dossier of which version 1 was sent, and that became another since."""
    with_settings(workplace.root / "inputs/organisatie.yaml")
    workplace.dossier("klein", nota=SENT)
    assert workplace.run("archiveer", "inputs/d", *BY).code == 0
    workplace.write("inputs/d/nota.yaml", LATER)
    workplace.write("inputs/d/woo.yaml", WOO)
    return workplace


def published(workplace: Workplace, version: str, *more: str) -> Outcome:
    return workplace.run("woo", "d", "--uit", "openbaar", "--versie", version, *more)


def test_it_is_made_of_what_was_archived_with_the_decision_of_now(workplace: Workplace) -> None:
    sealed = {path: path.read_bytes() for path in ARCHIVE.rglob("*") if path.is_file()}

    outcome = published(workplace, "1")

    assert outcome.code == 0, outcome.err
    assert "Deze openbare versie is gemaakt van versie v0001 in het archief" in outcome.out
    list_of_documents = (workplace.root / "openbaar/metadata/100234.diwoo.xml").read_text("utf-8")
    assert "Klacht van [5.1.2e]" in list_of_documents
    assert {path: path.read_bytes() for path in sealed} == sealed


def test_it_may_go_into_the_archive_though_the_files_are_others_now(workplace: Workplace) -> None:
    outcome = published(workplace, "v0001", *BY)

    assert outcome.code == 0, outcome.err
    *_, last = versions(ARCHIVE, Search())
    assert isinstance(last, PublicLine)
    assert (last.versie, last.van) == (2, 1)
    assert faults(ARCHIVE) == []


def test_without_a_folder_it_is_an_overview(workplace: Workplace) -> None:
    outcome = workplace.run("woo", "d", "--versie", "1")

    assert outcome.code == 0, outcome.err
    assert outcome.out.startswith("nota: 5 passages (5.1.2e 5)")


def test_what_is_wrong_is_told_at_the_file_in_the_archive_or_of_the_decision(
    workplace: Workplace,
) -> None:
    workplace.write("inputs/d/woo.yaml", WOO.replace("Xanthe Ypenburg", "op 4 mei"))

    outcome = published(workplace, "1")

    assert outcome.code == 1
    assert (
        "inputs/d/woo.yaml:6:35: fout: 'op 4 mei' staat niet in het bestand 'nota'" in outcome.err
    )
    assert "archief/d/v0001/data/invoer/d/nota.yaml:9:19: waarschuwing: " in outcome.err
    assert not (workplace.root / "openbaar").exists()


@pytest.mark.parametrize(
    ("version", "told"),
    [
        ("7", "versie v0007 van dit dossier staat niet in het archief"),
        ("2", "versie v0002 is zelf een openbare versie, van versie v0001"),
    ],
)
def test_a_version_of_which_none_can_be_made(workplace: Workplace, version: str, told: str) -> None:
    assert published(workplace, "1", *BY).code == 0

    outcome = workplace.run("woo", "d", "--uit", "nog-een", "--versie", version)

    assert outcome.code == 1
    assert outcome.err.startswith(f"inputs/d:1:1: fout: {told}")
    assert not (workplace.root / "nog-een").exists()


@pytest.mark.parametrize("version", ["", "0", "v", "1.5", "laatste"])
def test_what_is_no_number_of_a_version(workplace: Workplace, version: str) -> None:
    assert published(workplace, version).code == 2


def test_a_version_that_somebody_changed_is_not_made_public(workplace: Workplace) -> None:
    nota = ARCHIVE / "d/v0001/data/invoer/d/nota.yaml"
    nota.chmod(0o644)
    nota.write_text(LATER, encoding="utf-8")

    outcome = published(workplace, "1")

    assert outcome.code == 1
    assert "archief/d/v0001/data/invoer/d/nota.yaml" in outcome.err


def test_a_version_without_files_of_the_dossier(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.archive.kept.input_of", lambda *_: {})

    with pytest.raises(InputError) as caught:
        kept(ARCHIVE, Path("inputs/d"), 1)

    assert "geen bestanden van het dossier" in str(caught.value)


def test_names_come_back_as_they_were(workplace: Workplace) -> None:
    folder = workplace.root / "inputs/d"
    folder = folder.rename(workplace.root / "inputs/België & co")
    (folder / "nota.yaml").rename(folder / "nota-één.yaml")
    workplace.write(
        f"inputs/{folder.name}/woo.yaml", WOO.replace("bestand: nota", "bestand: nota-één")
    )
    assert workplace.run("archiveer", str(folder), *BY).code == 0

    dossier = kept(ARCHIVE, folder, 1).dossier

    assert dossier.name == "België & co"
    assert [one.name for one in dossier.documents] == ["nota-één"]

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.preview.followed import Followed, Name
from generator.problems import InputError


def test_only_documents_stand_in_the_table(dossier: Path) -> None:
    (dossier / "kansen.yaml").write_text("kansen: []")
    (dossier / "nota-twee.yaml").write_text("")
    (dossier / ".nota.yaml").write_text("")
    (dossier / "nota.txt").write_text("")

    table = Followed([str(dossier)]).table()

    assert list(table) == [Name("klein", "nota"), Name("klein", "nota-twee")]
    assert table[Name("klein", "nota")] == dossier / "nota.yaml"


def test_what_belongs_to_one_moment_comes_after_the_documents_that_it_is_about(
    dossier: Path,
) -> None:
    (dossier / "briefing-keti-koti-SG.yaml").write_text("")

    names = [name.document for name in Followed([str(dossier)]).table()]

    assert names == ["nota", "briefing-keti-koti-SG"]


def test_of_all_inputs_the_last_dossier_stands_first(dossier: Path) -> None:
    shutil.copytree(dossier, dossier.parent / "later")

    table = Followed([str(dossier.parent)]).table()

    assert list(table) == [Name("later", "nota"), Name("klein", "nota")]


def test_a_file_is_followed_alone(dossier: Path) -> None:
    shutil.copy(dossier / "nota.yaml", dossier / "nota-twee.yaml")

    assert list(Followed([str(dossier / "nota.yaml")]).table()) == [Name("klein", "nota")]


def test_a_file_that_comes_or_goes_is_noticed(dossier: Path) -> None:
    followed = Followed([str(dossier)])

    (dossier / "nota.yaml").rename(dossier / "nota-b.yaml")
    assert list(followed.table()) == [Name("klein", "nota-b")]

    shutil.rmtree(dossier)
    assert not followed.table()
    assert dossier in followed.folders()


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("weg", "weg:1:1: fout: dit bestand of deze map bestaat niet"),
        ("klein/kansen.yaml", "van dit bestand wordt geen document gemaakt"),
    ],
)
def test_what_cannot_be_followed_is_said_at_once(dossier: Path, path: str, message: str) -> None:
    (dossier / "kansen.yaml").write_text("kansen: []")

    with pytest.raises(InputError, match=message):
        Followed([str(dossier.parent / path)])


def test_two_dossiers_of_one_name_are_refused(dossier: Path) -> None:
    shutil.copytree(dossier, dossier.parent / "kopie/klein")

    with pytest.raises(InputError, match="er is nog een dossier dat klein heet"):
        Followed([str(dossier), str(dossier.parent / "kopie/klein")])

"""A dossier becomes public as a whole, or not at all."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from generator.dossier.reading import read_dossier
from generator.gronden import BELEIDSOPVATTINGEN
from generator.places import TEMPLATES
from generator.problems import InputError
from generator.woo.leaks import signs_left
from generator.woo.public import public_dossier
from generator.woo.publishing import publish
from tests.workplace import SAMPLES

NOTA = "d/nota.yaml"


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """The smallest dossier, with a decision."""
    shutil.copy(SAMPLES / "organisatie.yaml", tmp_path)
    shutil.copytree(SAMPLES / "klein", tmp_path / "d")
    decision = (SAMPLES / "vol/woo.yaml").read_text(encoding="utf-8")
    others = ("bestand: vgr", "passages:")
    lines = [line for line in decision.splitlines(True) if not any(one in line for one in others)]
    (tmp_path / "d/woo.yaml").write_text("".join(lines), encoding="utf-8")
    return tmp_path


def change(inputs: Path, old: str, new: str) -> None:
    path = inputs / NOTA
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def told(inputs: Path) -> list[str]:
    with pytest.raises(InputError) as caught:
        publish(read_dossier(inputs / "d"), TEMPLATES)
    return [problem.message for problem in caught.value.problems]


def test_there_is_one_file_of_each_kind_for_a_document(inputs: Path) -> None:
    change(inputs, "onderwerp: Voortgang", "onderwerp: Klacht van [J. Zwaluw]{woo=5.1.2e}")

    publication = publish(read_dossier(inputs / "d"), TEMPLATES)

    assert set(publication.files) == {
        "documenten/100234.pdf",
        "word/100234.docx",
        "productierapport.xlsx",
        "besluit/inventarislijst.pdf",
        "besluit/inventarislijst.docx",
        "metadata/100234.diwoo.xml",
    }
    (document,) = publication.documents
    assert document.titel == "Nota Klacht van [5.1.2e]"
    assert [one.pagina for one in document.weglatingen] == [1] * 4
    assert list(signs_left(publication.files)) == []
    assert "J. Zwaluw" in publication.removed
    assert "J. Zwaluw" in publication.nowhere


def test_of_a_document_in_english_each_box_is_counted_and_said_in_english(inputs: Path) -> None:
    change(inputs, "onderwerp: Voortgang", "taal: en\nonderwerp: Complaint of [Zwaluw]{woo=5.1.2e}")

    publication = publish(read_dossier(inputs / "d"), TEMPLATES)

    (document,) = publication.documents
    assert document.titel == "Memorandum Complaint of [5.1.2e]"
    assert [one.pagina for one in document.weglatingen] == [1] * 4
    assert b"language/ENG" in publication.files["metadata/100234.diwoo.xml"]
    with ZipFile(BytesIO(publication.files["word/100234.docx"])) as parts:
        assert b"What has been left out" in parts.read("word/document.xml")


def test_what_the_decision_leaves_out_afterwards_is_one_of_the_passages(inputs: Path) -> None:
    with (inputs / "d/woo.yaml").open("a", encoding="utf-8") as decision:
        decision.write('passages: [{bestand: nota, tekst: de aanleiding, gronden: "5.2"}]\n')
    nota = (inputs / NOTA).read_bytes()

    publication = publish(read_dossier(inputs / "d"), TEMPLATES)

    (document,) = publication.documents
    assert [one for one in document.weglatingen if one.gronden == (BELEIDSOPVATTINGEN,)]
    assert (inputs / NOTA).read_bytes() == nota


def test_without_a_decision_nothing_becomes_public(inputs: Path) -> None:
    (inputs / "d/woo.yaml").unlink()

    assert told(inputs)[0].startswith("dit dossier heeft nog geen woo.yaml")


def test_what_was_left_out_and_still_stands_elsewhere_is_an_error(inputs: Path) -> None:
    change(inputs, "Dit is de aanleiding.", "Van [J. Zwaluw]{woo=5.1.2e}, ook wel J. Zwaluw.")

    assert "'J. Zwaluw' is weggelaten, maar staat nog in documenten/100234.pdf" in told(inputs)[0]


def test_what_changes_without_a_box_is_an_error(
    inputs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dossier = read_dossier(inputs / "d")
    change(inputs, "Dit is de aanleiding.", "Dit is iets anders.")
    other = public_dossier(read_dossier(inputs / "d"), dossier.woo[1] if dossier.woo else None)
    monkeypatch.setattr("generator.woo.publishing.public_dossier", lambda *_: other)

    with pytest.raises(InputError) as caught:
        publish(dossier, TEMPLATES)

    messages = [problem.message for problem in caught.value.problems]
    assert any("'Dit is iets anders.'" in one for one in messages)
    assert any("'Dit is de aanleiding.'" in one for one in messages)


def test_of_a_document_that_is_not_public_only_a_row_stays(inputs: Path) -> None:
    change(inputs, "onderwerp: Voortgang", 'woo: "5.2"\nonderwerp: Voortgang')

    publication = publish(read_dossier(inputs / "d"), TEMPLATES)

    (document,) = publication.documents
    assert document.titel == "Nota van 01-09-2025"
    assert not any(path.startswith(("documenten", "word")) for path in publication.files)


def test_what_is_for_few_eyes_changes_no_public_file(inputs: Path) -> None:
    shows = "    tekst: Dit is de aanleiding.\n    toon: verdeling\n"
    change(inputs, "    tekst: Dit is de aanleiding.\n", shows)
    calendar = "{datum: 1-7-2025, naam: Keti Koti, br_leden: [SG], zekerheid: vast}"
    text = f"jaar: 2025\nminimum_per_lid: 0\nmomenten: [{calendar}]\n"
    (inputs / "d/kalender.yaml").write_text(text, encoding="utf-8")
    (inputs / "d/verdeling.yaml").write_text("leden: []", encoding="utf-8")
    without = publish(read_dossier(inputs / "d"), TEMPLATES)

    wishes = "leden: [{code: SG, wensen: [keti-koti], niet_op: [{van: 2-3-2025, tot: 9-3-2025}]}]"
    (inputs / "d/verdeling.yaml").write_text(wishes, encoding="utf-8")

    assert publish(read_dossier(inputs / "d"), TEMPLATES).files == without.files

"""Which files somebody fills in for a document."""

from __future__ import annotations

from pathlib import Path

from generator.form.files import files_of


def test_the_document_comes_first_then_the_facts_of_every_year_then_the_organisation(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "2026-11-br"
    folder.mkdir()
    for name in ("nota", "memo", "kalender", "kalender-2027", "kalender-oud", "doelen-2", "woo"):
        (folder / f"{name}.yaml").touch()

    found = files_of(folder / "nota.yaml")

    assert {name: file.label for name, file in found.items()} == {
        "nota": "Nota",
        "kalender-2027": "Kalender 2027",
        "kalender": "Kalender",
        "woo": "Woo",
        "organisatie": "Organisatie",
    }
    assert next(iter(found)) == "nota"
    assert list(found)[-1] == "organisatie"

"""Which files somebody fills in for a document."""

from __future__ import annotations

from pathlib import Path

from generator.authoring.describe import describe
from generator.form.files import contents_of, files_of
from generator.form.known import Known
from generator.model.documents.briefing.content import Briefing
from generator.source import parse, read
from tests.workplace import Workplace


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


def test_moments_of_the_calendars_of_two_years_are_offered_together(tmp_path: Path) -> None:
    folder = tmp_path / "2026-11-br"
    folder.mkdir()
    (folder / "nota.yaml").touch()
    (tmp_path / "organisatie.yaml").touch()
    for name, moments in (("kalender", "Holi, Divali"), ("kalender-2027", "Divali, Pesach")):
        rows = ", ".join(f"{{naam: {one}}}" for one in moments.split(", "))
        (folder / f"{name}.yaml").write_text(f"momenten: [{rows}]\n")

    says = contents_of(
        files_of(folder / "nota.yaml"), lambda path: parse(path.read_bytes(), "").data
    )

    field = next(one for one in describe(Briefing).fields if one.name == "moment")
    offered = Known(says).options(field)
    assert offered is not None
    assert sorted(one.word for one in offered) == ["divali", "holi", "pesach"]


def test_a_dossier_can_choose_among_the_organisations_that_are_there(workplace: Workplace) -> None:
    document = workplace.dossier("klein") / "nota.yaml"
    workplace.write("inputs/d/instellingen.yaml", "organisatie: szw\n")
    for name in ("szw", "uvd"):
        workplace.write(f"inputs/organisatie-{name}.yaml", "afkorting: X\n")

    files = files_of(document)
    known = Known(contents_of(files, lambda path: read(path, str(path)).data))

    assert list(files)[-1] == "organisatie-szw"
    (field,) = files["instellingen"].group.fields
    assert [one.word for one in known.options(field) or ()] == ["szw", "uvd"]

"""Several ministries in one run, each in a house style of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import places
from generator.authoring.templates import made_templates
from generator.places import TEMPLATES
from generator.style.house import read_look
from generator.word.package.package import read_parts
from tests.workplace import SAMPLES, Workplace

BLUE, GREEN = "154273", "245C2E"


OWN = "nota.docx"
"""A Word template that a colleague designed, in the folder of its house style."""


@pytest.fixture
def two_styles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Templates with a second house style, with its Word templates beside those of the first."""
    templates = shutil.copytree(TEMPLATES, tmp_path / "templates")
    other = shutil.copytree(templates / "huisstijl", templates / "anders")
    settings = other / "huisstijl.yaml"
    settings.write_text(settings.read_text("utf-8").replace(BLUE, GREEN), "utf-8")
    look = read_look(templates, "anders")
    for file, data in made_templates(templates / "nota", [look]):
        file.write_bytes(data)
    monkeypatch.setattr(places, "TEMPLATES", templates)
    return templates


def test_two_ministries_in_one_run_each_have_their_own_colours(
    workplace: Workplace, two_styles: Path
) -> None:
    workplace.dossier("klein", "een")
    organisation = (workplace.root / "inputs/organisatie.yaml").read_text("utf-8")
    shutil.copytree(SAMPLES / "klein", workplace.root / "elders/twee")
    workplace.write(
        "elders/organisatie.yaml", organisation.replace("huisstijl: huisstijl", "huisstijl: anders")
    )

    outcome = workplace.run("maak", "inputs/een", "elders/twee", "--formaat", "docx")

    assert (outcome.code, outcome.err) == (0, "")
    styles = {name: styles_of(workplace, name) for name in ("een", "twee")}
    assert BLUE in styles["een"] and GREEN not in styles["een"]
    assert GREEN in styles["twee"] and BLUE not in styles["twee"]


def test_two_organisations_in_one_folder_each_have_their_own_word_template(
    workplace: Workplace, two_styles: Path
) -> None:
    """Each is that of the other house style, so that its colours tell which template was used."""
    shutil.copy(two_styles / "huisstijl" / "gemaakt" / OWN, two_styles / "anders" / OWN)
    shutil.copy(two_styles / "anders" / "gemaakt" / OWN, two_styles / "huisstijl" / OWN)
    usual = (workplace.root / "inputs/organisatie.yaml").read_text("utf-8")
    other = usual.replace("huisstijl: huisstijl", "huisstijl: anders")
    workplace.write("inputs/organisatie-uvd.yaml", other.replace("afkorting: VB", "afkorting: UVD"))
    workplace.dossier("klein", "2025-01-een")
    workplace.dossier("klein", "2025-02-twee")
    workplace.write("inputs/2025-02-twee/instellingen.yaml", "organisatie: uvd\n")

    outcome = workplace.run("maak", "--formaat", "docx")

    assert (outcome.code, outcome.err) == (0, "")
    assert GREEN in styles_of(workplace, "2025-01-een")
    assert GREEN not in styles_of(workplace, "2025-02-twee")
    assert BLUE in styles_of(workplace, "2025-02-twee")


def styles_of(workplace: Workplace, dossier: str) -> str:
    """The styles of the nota of that dossier."""
    made = workplace.root / f"output/{dossier}/nota.docx"
    return read_parts(made.read_bytes())["word/styles.xml"].decode()

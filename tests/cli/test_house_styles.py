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
    styles = {
        name: read_parts((workplace.root / f"output/{name}/nota.docx").read_bytes())[
            "word/styles.xml"
        ].decode()
        for name in ("een", "twee")
    }
    assert BLUE in styles["een"] and GREEN not in styles["een"]
    assert GREEN in styles["twee"] and BLUE not in styles["twee"]

"""The templates that are kept in git are those that the frames give."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.authoring.templates import made_templates
from generator.content.printed import Inhoud, Printed
from generator.frame.names import Known, names_of
from generator.frame.reading import frame_folders, printed_kinds
from generator.model import soorten
from generator.places import FRAME, TEMPLATES
from generator.problems import InputError
from generator.style.house import Look
from generator.talen import talen_van

FOLDERS = list(frame_folders(TEMPLATES))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_making_the_templates_again_gives_the_committed_bytes(folder: Path, look: Look) -> None:
    made = dict(made_templates(folder, [look]))

    names = [taal.sjabloon_van(folder.name) for taal in talen_van(folder.name)]
    assert sorted(file.name for file in made) == sorted(
        [f"{folder.name}.html", *(f"{name}.docx" for name in names)]
    )
    assert {file: file.read_bytes() for file in made} == made


def test_a_frame_with_words_that_a_language_lacks_is_told_with_its_file(
    tmp_path: Path, look: Look
) -> None:
    frame = (TEMPLATES / "vgr" / FRAME).read_text("utf-8")
    (tmp_path / "vgr").mkdir()
    (tmp_path / "vgr" / FRAME).write_text(frame.replace("Grafieken", "Boterham"), "utf-8")

    with pytest.raises(InputError, match="geen vertaling van 'Boterham'"):
        list(made_templates(tmp_path / "vgr", [look]))


def test_every_kind_of_document_has_a_frame() -> None:
    assert {folder.name for folder in FOLDERS} == set(printed_kinds())


def test_a_folder_of_templates_holds_nothing_that_can_run() -> None:
    assert not [path for path in TEMPLATES.rglob("*") if path.suffix in (".py", ".pyc", ".so")]


@pytest.mark.parametrize(("kind", "printed"), printed_kinds().items())
def test_all_that_a_document_prints_is_in_its_template(kind: str, printed: type[Inhoud]) -> None:
    template = (TEMPLATES / kind / f"{kind}.html").read_text("utf-8")
    elsewhere = {"inhoudsopgave", "lijst_van_tabellen", "lijst_van_figuren"}
    if kind in soorten.ZONDER_YAML:  # of which there is no public version
        elsewhere |= {"weglatingen", "blokken"}
    fields = {name for name, _ in fields_of(printed)} - elsewhere

    assert [name for name in fields if not re.search(rf"\b{name}\b", template)] == []


def fields_of(printed: type[Printed]) -> Iterator[tuple[str, Known]]:
    """The fields, and those of the groups in them."""
    for name, known in names_of(printed).items():
        yield name, known
        if known.group:
            yield from fields_of(known.group)

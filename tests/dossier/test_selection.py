"""Which dossiers and documents somebody means with the paths on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.dossier.file_names import DEVICE, NOT_INSIDE, ODD
from generator.dossier.organisation_files import NAMELESS, SAME, UNUSED, unused_organisations
from generator.dossier.selection import NO_DOCUMENT, NO_DOSSIER
from generator.problems import InputError
from tests.dossier.selecting import read_selection
from tests.workplace import Workplace


@pytest.fixture
def workplace(workplace: Workplace) -> Workplace:
    """Two dossiers: ``een`` with a nota, ``twee`` with a nota, a VGR and facts."""
    workplace.dossier("klein", "een")
    workplace.dossier("vol", "twee")
    return workplace


EVERYTHING = {"een": ["nota"], "twee": ["nota", "vgr"]}


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        ([], EVERYTHING),
        (["inputs"], EVERYTHING),
        (["inputs/een"], {"een": ["nota"]}),
        (["inputs/een/"], {"een": ["nota"]}),
        (["een"], {"een": ["nota"]}),
        (["twee/vgr.yaml"], {"twee": ["vgr"]}),
        (["inputs/een", "./inputs/een"], {"een": ["nota"]}),
        (["inputs/twee/vgr.yaml"], {"twee": ["vgr"]}),
        (["inputs/twee/vgr.yaml", "inputs/twee/nota.yaml"], {"twee": ["nota", "vgr"]}),
        (["inputs/twee/vgr.yaml", "inputs/twee"], {"twee": ["nota", "vgr"]}),
        (["inputs/twee", "inputs/twee/vgr.yaml"], {"twee": ["nota", "vgr"]}),
        (["inputs/een", "inputs/twee/vgr.yaml"], {"een": ["nota"], "twee": ["vgr"]}),
    ],
)
def test_dossiers_and_documents_are_named_by_their_path(
    paths: list[str], expected: dict[str, list[str]], workplace: Workplace
) -> None:
    dossiers, problems = read_selection(paths)

    assert problems == ()
    found = {d.name: [file.name for file in d.documents] for d in dossiers}
    assert found == expected


@pytest.mark.parametrize("path", [".", "nota.yaml", "../een"])
def test_a_path_may_start_in_the_dossier_itself(
    path: str, workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workplace.root / "inputs" / "een")

    (dossier,), problems = read_selection([path])

    assert problems == ()
    assert dossier.name == "een"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("inputs/weg", "dit bestand of deze map bestaat niet"),
        ("inputs/een/weg.yaml", "dit bestand of deze map bestaat niet"),
        ("x" * 5000, "dit bestand of deze map bestaat niet"),
        ("a\0b", "dit bestand of deze map bestaat niet"),
        ("inputs/organisatie.yaml", NO_DOCUMENT),
        ("inputs/twee/kansen.yaml", NO_DOCUMENT),
        ("inputs/twee/nota.docx", NO_DOCUMENT),
    ],
    ids=lambda value: value[:30],
)
def test_a_path_that_names_no_document(path: str, expected: str, workplace: Workplace) -> None:
    workplace.write("inputs/twee/nota.docx", "")

    dossiers, (problem,) = read_selection([path])

    assert problem.message == expected
    assert [file for dossier in dossiers for file in dossier.documents] == []


def test_what_is_wrong_in_one_dossier_does_not_stop_the_others(workplace: Workplace) -> None:
    workplace.write("inputs/een/nota.yaml", "onderwerp: Voortgang\n")

    dossiers, problems = read_selection(["inputs/weg", "inputs/een", "inputs/twee"])

    assert [dossier.name for dossier in dossiers] == ["twee"]
    assert {problem.place.file for problem in problems} == {"inputs/weg", "inputs/een/nota.yaml"}


def test_two_dossiers_of_one_name_would_overwrite_each_other(workplace: Workplace) -> None:
    workplace.write(
        "ander/organisatie.yaml", (workplace.root / "inputs/organisatie.yaml").read_text()
    )
    workplace.write("ander/een/nota.yaml", (workplace.root / "inputs/een/nota.yaml").read_text())

    dossiers, (problem,) = read_selection(["inputs/een", "ander/een"])

    assert len(dossiers) == 1
    assert str(problem) == (
        "ander/een:1:1: fout: er is nog een dossier dat een heet; maak ze na elkaar"
    )


def test_no_dossiers_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "inputs" / ".git").mkdir(parents=True)

    with pytest.raises(InputError) as caught:
        read_selection([])

    assert str(caught.value) == (
        "inputs:1:1: fout: hier staan geen dossiers; een dossier is een map met YAML-bestanden"
    )


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("een\udcff", ODD),
        ("een\nander", ODD),
        ("2025 [concept]", ODD),
        ("2025-#1", ODD),
        ("2025.", ODD),
        (" 2025", ODD),
        ("CON", DEVICE),
        ("aux.2025", DEVICE),
        ("Lpt1", DEVICE),
    ],
)
def test_a_dossier_whose_name_cannot_be_is_told_and_the_others_are_there(
    name: str, fault: str, workplace: Workplace
) -> None:
    workplace.dossier("klein", name)

    dossiers, problems = read_selection([])

    assert {dossier.name for dossier in dossiers} == set(EVERYTHING)
    assert [problem.message for problem in problems] == [f"deze naam kan niet; {fault}"]


def test_a_name_that_is_nearly_that_of_a_dossier_is_helped_on(workplace: Workplace) -> None:
    workplace.dossier("klein", "2025-12-br")

    _, (problem,) = read_selection(["inputs/2025-12-rb"])

    assert str(problem) == (
        "inputs/2025-12-rb:1:1: fout: dit bestand of deze map bestaat niet;"
        " bedoelde u 'inputs/2025-12-br'?"
    )


def test_a_folder_with_something_else_is_no_dossier(workplace: Workplace) -> None:
    workplace.write("output/d/nota.docx", "PK")

    dossiers, (problem,) = read_selection(["output/d"])

    assert dossiers == []
    assert str(problem) == f"output/d:1:1: fout: {NO_DOSSIER}"


@pytest.mark.parametrize("name", ["organisatie.yaml", "organisatie-szw.yaml"])
def test_an_organisation_stands_beside_the_dossiers(name: str, workplace: Workplace) -> None:
    workplace.dossier("klein", "d")
    workplace.write(f"inputs/d/{name}", "ministerie: Ministerie van SZW")

    _, (inside, *_) = read_selection(["inputs/d"])

    assert str(inside) == f"inputs/d/{name}:1:1: fout: {NOT_INSIDE}"


def test_dossiers_of_several_organisations_are_read_in_one_run(workplace: Workplace) -> None:
    usual = (workplace.root / "inputs/organisatie.yaml").read_text()
    workplace.write("inputs/organisatie-szw.yaml", usual.replace("VB", "SZW"))
    workplace.write("inputs/een/instellingen.yaml", "organisatie: szw\n")

    dossiers, problems = read_selection([])

    assert problems == ()
    found = {dossier.name: dossier.kader.organisatie.afkorting for dossier in dossiers}
    assert found == {"een": "SZW", "twee": "VB"}


def test_an_organisation_is_told_that_no_dossier_names(workplace: Workplace) -> None:
    workplace.write("inputs/organisatie-szw.yaml", "ministerie: Sociale Zaken\nafkorting: SZW\n")
    (unused,) = unused_organisations([Path("inputs/een")])

    workplace.write("inputs/twee/instellingen.yaml", "organisatie: szw\n")

    assert str(unused) == (f"inputs/organisatie-szw.yaml:1:1: waarschuwing: {UNUSED.format('szw')}")
    assert [*unused_organisations([Path("inputs/een")])] == []


def test_nor_is_it_told_where_a_dossier_names_one_that_is_not_there(workplace: Workplace) -> None:
    workplace.write("inputs/organisatie-szw.yaml", "ministerie: Sociale Zaken\nafkorting: SZW\n")
    workplace.write("inputs/twee/instellingen.yaml", "organisatie: swz\n")

    assert [*unused_organisations([Path("inputs/een")])] == []


def test_organisations_that_cannot_be_told_apart_or_named(workplace: Workplace) -> None:
    workplace.write("inputs/organisatie-een.yaml", "ministerie: Werk\nafkorting: WK\n")
    workplace.write("inputs/organisatie-twee.yaml", "ministerie: Wonen\nafkorting: wk\n")
    workplace.write("inputs/organisatie_SZW.yaml", "ministerie: Sociale Zaken\n")

    dossiers, problems = read_selection(["inputs/een"])

    assert [dossier.name for dossier in dossiers] == ["een"]
    assert [*map(str, problems)] == [
        f"inputs/organisatie-twee.yaml:2:12: fout: 'wk': {SAME.format('organisatie-een.yaml')}",
        f"inputs/organisatie_SZW.yaml:1:1: fout: {NAMELESS}",
    ]


def test_no_dossier_has_to_be_of_the_usual_organisation(workplace: Workplace) -> None:
    usual = workplace.root / "inputs/organisatie.yaml"
    usual.rename(usual.with_name("organisatie-szw.yaml"))
    for name in ("een", "twee"):
        workplace.write(f"inputs/{name}/instellingen.yaml", "organisatie: szw\n")

    dossiers, problems = read_selection(["inputs"])

    assert problems == ()
    assert [dossier.name for dossier in dossiers] == ["een", "twee"]


def test_dossiers_that_differ_only_in_capitals_would_be_made_in_one_folder(
    workplace: Workplace,
) -> None:
    workplace.dossier("klein", "Een")

    dossiers, (problem,) = read_selection(["inputs/Een", "inputs/een"])

    assert [dossier.name for dossier in dossiers] == ["Een"]
    assert str(problem) == (
        "inputs/een:1:1: fout: alleen hoofdletters verschillen van 'inputs/Een'; geef een van de"
        " twee een andere naam"
    )

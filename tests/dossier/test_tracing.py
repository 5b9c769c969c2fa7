"""From a value to its line, through the files that were read for a dossier."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.dossier.dossier import Dossier
from generator.dossier.reading import read_dossier
from generator.dossier.tracing import traced, traces
from generator.origin import Origin
from generator.places import INPUTS, ROOT
from tests.workplace import SAMPLES

DOELEN = "2025-09-br/doelen.yaml"


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(ROOT / INPUTS, tmp_path_factory.mktemp("werk") / "inputs"))


@pytest.fixture(scope="module")
def dossier(inputs: Path) -> Dossier:
    return read_dossier(inputs / "2025-09-br")


def line_of(file: Path, words: str) -> int:
    (number,) = [n for n, line in enumerate(file.read_text().splitlines(), 1) if words in line]
    return number


def test_a_value_has_its_file_its_line_its_path_and_what_stands_there(
    inputs: Path, dossier: Dossier
) -> None:
    file = inputs / "2025-09-br/nota.yaml"
    (found,) = traces(dossier, [Origin("2025-09-br/nota.yaml", ("doel",))])

    assert found.place.file == str(file)
    assert found.place.line == line_of(file, "doel: ter bespreking")
    assert (found.path, found.lines) == ("doel", ("doel: ter bespreking",))


def test_positions_are_counted_from_one(dossier: Dossier) -> None:
    (found,) = traces(dossier, [Origin("2025-09-br/nota.yaml", ("secties", 0, "titel"))])

    assert found.path == "secties › 1 › titel"


def test_of_a_part_of_a_text_its_own_lines_are_shown(inputs: Path, dossier: Dossier) -> None:
    text = ("secties", 1, "tekst")
    (found,) = traces(dossier, [Origin("2025-09-br/nota.yaml", text, (3, 4))])

    assert found.place.line == line_of(inputs / "2025-09-br/nota.yaml", found.lines[0])
    assert found.lines[0].startswith("2. ")
    assert len(found.lines) == 1


@pytest.mark.parametrize(
    ("origin", "file"),
    [
        (Origin("organisatie.yaml", ("ministerie",)), "organisatie.yaml"),
        (Origin("2022-10-vgr/doelen.yaml", ("doelen", 0, "titel")), "2022-10-vgr/doelen.yaml"),
    ],
)
def test_what_all_share_and_the_dossier_before_are_known_too(
    origin: Origin, file: str, inputs: Path, dossier: Dossier
) -> None:
    (found,) = traces(dossier, [origin])

    assert Path(found.place.file).resolve() == (inputs / file).resolve()
    assert str(origin.loc[-1]) in found.lines[0]


@pytest.mark.parametrize(
    "file",
    [
        "",
        "2025-11-memo/memo.yaml",
        "../geheim.yaml",
        "/etc/passwd",
        "2025-09-br/../organisatie.yaml",
    ],
)
def test_a_file_that_was_not_read_for_it_is_not_known(file: str, dossier: Dossier) -> None:
    assert traces(dossier, [Origin(file, ("titel",))]) == ()


def test_of_a_value_that_was_left_out_the_group_is_told(dossier: Dossier) -> None:
    group, left_out = (Origin(DOELEN, loc) for loc in [("doelen", 0), ("doelen", 0, "bijlage")])

    (alone,) = traces(dossier, [left_out])
    assert traces(dossier, [group, left_out]) == traces(dossier, [group])
    assert alone.lines == ("- id: bewustwording",)


def test_values_keep_their_order(dossier: Dossier) -> None:
    loc = [("doelen", 1, "titel"), ("doelen", 0, "titel")]
    found = traces(dossier, [Origin(DOELEN, one) for one in loc])

    assert [trace.loc for trace in found] == loc


def test_the_line_is_that_of_the_file_as_it_was_read(inputs: Path) -> None:
    dossier = read_dossier(inputs / "2025-01-br")
    origin = Origin("2025-01-br/nota.yaml", ("doel",))
    before = traces(dossier, [origin])
    (inputs / "2025-01-br/nota.yaml").write_text("geen: yaml: meer\n")

    assert traces(dossier, [origin]) == before


def test_a_dossier_that_is_named_from_within_is_the_same(
    inputs: Path, dossier: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(inputs / "2025-09-br")
    origins = [Origin("2025-09-br/nota.yaml", ("doel",)), Origin("organisatie.yaml", ())]

    assert [trace.place.file for trace in traces(read_dossier(Path()), origins)] == [
        "nota.yaml",
        "../organisatie.yaml",
    ]


def test_a_problem_of_the_decision_has_its_line(tmp_path: Path) -> None:
    shutil.copytree(SAMPLES, tmp_path, dirs_exist_ok=True)
    dossier = read_dossier(tmp_path / "vol")
    assert dossier.woo is not None
    wrong = dossier.woo[1].fout_bij("dit kan niet", "motiveringen", 1, "grond")

    [problem] = traced(dossier, [wrong])

    place = tmp_path / "vol" / "woo.yaml"
    line = place.read_text("utf-8").split("grond: 5.1.2e")[0].count("\n") + 1
    assert str(problem.place) == f"{place}:{line}:12"

"""Only what can do nothing reaches a template."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from generator.content.listings import Contents
from generator.content.printed import Inhoud, Printed
from generator.content.values import Blocks, Line, line, paragraph
from generator.dossier.reading import read_dossier
from generator.frame.plain import NODES, contents, plain
from generator.places import ROOT
from generator.style.house import Look


@dataclass(frozen=True, kw_only=True)
class Deel(Printed):
    kop: Line
    breed: bool = False


@dataclass(frozen=True, kw_only=True)
class Proef(Inhoud):
    tekst: Blocks = ()
    delen: tuple[Deel, ...] = ()


def test_groups_become_mappings_and_the_tree_stays() -> None:
    made = Proef(tekst=paragraph("a"), delen=(Deel(kop=line("b"), breed=True),))

    assert contents(made) == {
        "inhoudsopgave": (),
        "weglatingen": (),
        "tekst": paragraph("a"),
        "delen": ({"kop": line("b"), "breed": True},),
    }


def test_a_table_of_contents_is_a_row_of_blocks() -> None:
    assert contents(Proef(inhoudsopgave=Contents(())))["inhoudsopgave"] == (Contents(()),)


@pytest.mark.parametrize("value", [date(2025, 1, 1), Path("a"), object(), ["a"], {"a": print}])
def test_anything_else_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="a template cannot get a"):
        plain(value)


def reached(value: object) -> Iterator[object]:
    """What a template can reach of a value without a filter."""
    if isinstance(value, Mapping):
        for one in value.values():
            yield from reached(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from reached(one)
    else:
        yield value


DOSSIERS = sorted(path for path in (ROOT / "inputs").iterdir() if path.is_dir())


@pytest.mark.parametrize("folder", DOSSIERS, ids=lambda folder: folder.name)
def test_what_the_samples_hand_over_can_do_nothing(folder: Path) -> None:
    dossier = read_dossier(folder)
    for file in dossier.documents:
        for value in reached(contents(dossier.contents_of(file.document))):
            assert isinstance(value, (str, bool, *NODES)), value


def test_nor_can_the_house_style(look: Look) -> None:
    for value in reached(plain(look.style.model_dump())):
        assert value is None or isinstance(value, str | bool | int | float), value

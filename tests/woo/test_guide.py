"""The page of the guide on a request says what is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.gronden import GRONDEN, Aard, Grond
from generator.model.reading import read_as
from generator.model.woo import Woo
from generator.places import ROOT
from generator.source import parse

PAGE = (ROOT / "docs" / "woo.md").read_text("utf-8")


def test_the_decision_that_it_shows_is_right() -> None:
    [example] = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    woo = read_as(Woo, parse(example.encode(), str(Path("inputs/d/woo.yaml"))))
    assert woo.ids(["nota"]) == {"nota": "100234"}


@pytest.mark.parametrize("grond", GRONDEN, ids=str)
def test_each_ground_stands_in_its_table(grond: Grond) -> None:
    kind = "" if grond.aard is Aard.GEEN_GROND else f"{grond.aard.value} "
    assert re.search(rf"^\| {re.escape(grond.code)} \| [^|]+ \| {kind}\|$", PAGE, re.MULTILINE)


def test_no_other_code_stands_there() -> None:
    codes = set(re.findall(r"^\| (\d[\w.]+) \|", PAGE, re.MULTILINE))
    assert codes == {grond.code for grond in GRONDEN if grond.artikel}

"""The template that a colleague designed wins over the one that is made."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from generator.foreign.names import DOCUMENT
from generator.foreign.package import NOT_WORD
from generator.frame.reading import printed_kinds
from generator.problems import InputError
from generator.style.house import Look
from generator.word.template.stock import NOT_FIT, Stock
from generator.word.template.templates import made_file, own_file
from tests.word.own.typed import typed

NOTA = printed_kinds()["nota"]


@pytest.fixture
def house(look: Look, tmp_path: Path) -> Look:
    """The same house style, in a folder where templates can be put."""
    ignored = shutil.ignore_patterns("Noto*")
    folder = shutil.copytree(look.folder, tmp_path / "huisstijl", ignore=ignored)
    return replace(look, templates=tmp_path, folder=folder)


def text(stock: Stock, kind: str = "nota") -> str:
    template = stock.template(stock.file_of(kind), printed_kinds()[kind])
    return template.parts[DOCUMENT].decode()


def test_without_one_of_ones_own_the_made_one_is_taken(house: Look) -> None:
    assert Stock(house).file_of("nota") == made_file(house.folder, "nota")


def test_one_of_ones_own_wins_and_its_kind_only(house: Look) -> None:
    own_file(house.folder, "nota").write_bytes(typed(house, "Eigen begin", "{{ aan|regel }}"))
    stock = Stock(house)

    assert "Eigen begin" in text(stock)
    assert "Eigen begin" not in text(stock, "memo")


def test_one_that_changed_is_read_again(house: Look) -> None:
    file, stock = own_file(house.folder, "nota"), Stock(house)
    file.write_bytes(typed(house, "Eerst"))
    before = text(stock)

    file.write_bytes(typed(house, "Daarna"))

    assert "Eerst" in before
    assert "Daarna" in text(stock)


def test_it_stays_good_when_the_house_style_changes(house: Look) -> None:
    """It is completed anew, so nothing in it can be of an older house style."""
    own_file(house.folder, "nota").write_bytes(typed(house, "Eigen"))
    with (house.folder / "huisstijl.yaml").open("a") as settings:
        settings.write("# anders\n")

    assert "Eigen" in text(Stock(house))
    with pytest.raises(InputError, match="hoort bij een andere huisstijl"):
        text(Stock(house), "memo")


def test_all_that_is_wrong_is_told_at_once(house: Look) -> None:
    file = own_file(house.folder, "nota")
    file.write_bytes(typed(house, "{{ aann|regel }}", "{%p if doel %}"))

    with pytest.raises(InputError) as caught:
        Stock(house).template(file, NOTA)

    reasons = [one.message for one in caught.value.problems]
    assert len(reasons) == 2
    assert all(str(one.place) == f"{file}:1:1" for one in caught.value.problems)


def test_a_file_that_can_be_none_is_told(house: Look) -> None:
    file = own_file(house.folder, "nota")
    file.write_bytes(b"tekst")

    with pytest.raises(InputError, match=re.escape(NOT_FIT.format(NOT_WORD))):
        Stock(house).template(file, NOTA)

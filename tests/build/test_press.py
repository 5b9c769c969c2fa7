"""One document in every format, by way of one layout."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from generator.build.behind import OTHERWISE
from generator.build.formats import DOCX, FORMATS
from generator.build.manuscript import Manuscript
from generator.build.press import Press
from generator.pdf.render import Typesetter
from generator.problems import InputError
from generator.word.package.package import read_parts
from tests.build.pressed import the_only_one
from tests.markdown.outline import find, values
from tests.workplace import SAMPLES

PLAN = """
titel: Plan 2026
jaar: 2026
datum: 15-01-2026
visie: {kop: Visie, tekst: Wij gaan verder.}
hoofdstukken:
  - {kop: Waarom, delen: [{tekst: Daarom.}]}
"""


def press_for(folder: Path, plan: str) -> tuple[Press, Manuscript]:
    """That plan, and a press for it."""
    (folder / "organisatie.yaml").write_bytes((SAMPLES / "organisatie.yaml").read_bytes())
    (folder / "d").mkdir()
    (folder / "d/jaarplan.yaml").write_text(plan, "utf-8")
    return the_only_one(folder / "d")


def lines_of_contents(word: object) -> list[str]:
    """The lines of the contents in a Word file."""
    assert isinstance(word, bytes)
    document = etree.fromstring(read_parts(word)["word/document.xml"])
    lines = find(document, "//w:p[starts-with(w:pPr/w:pStyle/@w:val, 'TOC')][w:hyperlink]")
    return ["|".join(values(line, ".//w:t/text()")) for line in lines]


def test_contents_in_word_have_the_pages_of_the_pdf(tmp_path: Path) -> None:
    press, plan = press_for(tmp_path, PLAN)

    assert lines_of_contents(press.to_docx(plan)) == ["Visie|2", "1|Waarom|2"]


def test_a_document_with_contents_is_laid_out_once_for_all_formats(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press, plan = press_for(tmp_path, PLAN)
    alone = press.in_formats(plan, [DOCX])
    monkeypatch.delattr(Typesetter, "layout")

    assert press_again(press).in_formats(plan, FORMATS)["docx"] == alone["docx"]


def press_again(press: Press) -> Press:
    """A press that made nothing yet."""
    return Press(press.look)


def test_without_contents_nobody_asks_for_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(Typesetter, "layout")
    press, plan = press_for(tmp_path, f"{PLAN}inhoudsopgave: nee\n")

    assert lines_of_contents(press.to_docx(plan)) == []


def test_the_same_document_has_the_same_bytes_from_a_press_that_made_others(tmp_path: Path) -> None:
    press, plan = press_for(tmp_path, PLAN)
    first = press.in_formats(plan, FORMATS)

    assert press.in_formats(plan, FORMATS) == first == press_again(press).in_formats(plan, FORMATS)


def test_an_annex_that_cannot_follow_is_told(tmp_path: Path) -> None:
    press, plan = press_for(tmp_path, PLAN)
    path = "d/bijlage.pdf"
    behind = replace(plan.properties, bijlagen={path: b"%PDF-1.7"}, achteraan={path: "Bijlage 1"})

    with pytest.raises(InputError) as caught:
        press.to_pdf(replace(plan, properties=behind))

    assert [str(one.place) for one in caught.value.problems] == [f"{path}:1:1"]
    assert [one.message for one in caught.value.problems] == [OTHERWISE]

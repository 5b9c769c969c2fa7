"""Computed words that nobody changes in Word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.content.inline import Paragraph, Value
from generator.content.values import line, value
from generator.origin import Origin
from generator.word.body.harvest import Harvest
from generator.word.body.wordml import to_wordml
from tests.markdown.outline import element, find, values

WRITTEN = value("Inclusie", Origin("d/nota.yaml", ("onderwerp",)))
COMPUTED = value("10,2%", Origin("d/doelen.yaml", ("doelen",)))


def filled_in(reference: str = "[]{cijfer=bicultureel.nu}") -> Value:
    return replace(COMPUTED, reference=reference)


def wordml(*parts: str | Value) -> str:
    return to_wordml([Paragraph(line(*parts))], Harvest())


def test_words_that_took_the_place_of_a_reference_cannot_be_edited() -> None:
    root = element(wordml("Nu ", filled_in(), "."))

    assert values(root, "w:p/w:r/w:t/text()") == ["Nu ", "."]
    assert values(root, "w:p/w:sdt/w:sdtContent/w:r/w:t/text()") == ["10,2%"]
    assert values(root, "w:p/w:sdt/w:sdtPr/w:lock/@w:val") == ["contentLocked"]
    assert values(root, "w:p/w:sdt/w:sdtPr/w:tag/@w:val") == ["[]{cijfer=bicultureel.nu}"]


@pytest.mark.parametrize(("free", "words"), [(WRITTEN, "Nu Inclusie."), (COMPUTED, "Nu 10,2%.")])
def test_other_words_of_the_input_can(free: Value, words: str) -> None:
    assert values(element(wordml("Nu ", free, ".")), "w:p/w:r/w:t/text()") == [words]


def test_each_has_a_number_of_its_own() -> None:
    root = element(wordml(filled_in(), " en ", filled_in()))

    assert values(root, "//w:sdtPr/w:id/@w:val") == ["1", "2"]


def test_a_reference_that_is_too_long_for_word_is_not_told() -> None:
    root = element(wordml(filled_in(f"[]{{cijfer={'a' * 60}.nu}}")))

    assert not find(root, "//w:tag")
    assert find(root, "//w:lock")

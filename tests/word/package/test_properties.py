from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.model.properties import Eigenschappen
from generator.word.package.properties import core_part, is_made_for, template_core_part

PROPERTIES = Eigenschappen("Nota A & B", "ter informatie", "P&O", date(2025, 1, 13), "K<1>")


def test_a_file_says_what_it_is_and_carries_the_date_of_the_document() -> None:
    xml = core_part(PROPERTIES, "nl-NL").decode()

    assert "<dc:title>Nota A &amp; B</dc:title>" in xml
    assert "<dc:identifier>K&lt;1&gt;</dc:identifier>" in xml
    assert xml.count(">2025-01-13T00:00:00Z<") == 2


def test_a_template_knows_its_house_style() -> None:
    parts = {"docProps/core.xml": template_core_part("abc")}

    assert is_made_for(parts, "abc")
    assert not is_made_for(parts, "abd")


def test_a_document_without_a_day_has_no_dates() -> None:
    xml = core_part(replace(PROPERTIES, datum=None), "nl-NL").decode()

    assert "<dcterms:" not in xml
    assert "<dc:title>" in xml

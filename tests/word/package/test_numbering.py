from __future__ import annotations

from lxml import etree

from generator.style.house import Look
from generator.word.body.harvest import OrderedStart
from generator.word.package.editing import with_added
from generator.word.package.numbering import lists_part, numbering_part
from tests.markdown.outline import values


def numbering(look: Look, *lists: OrderedStart) -> etree._Element:
    return etree.fromstring(with_added(numbering_part(look.style), lists_part(lists)))


def test_each_ordered_list_begins_anew(look: Look) -> None:
    root = numbering(look, OrderedStart(100, 2, 0, 1), OrderedStart(101, 2, 1, 4))

    starts = values(root, "w:num[@w:numId>=100]/w:lvlOverride/w:startOverride/@w:val")
    assert starts == ["1", "4"]


def test_numbers_follow_the_ordered_lists_around_them(look: Look) -> None:
    root = numbering(look)

    forms = {
        abstract: values(root, f"w:abstractNum[@w:abstractNumId={abstract}]/w:lvl/w:numFmt/@w:val")
        for abstract in (2, 3)
    }
    assert forms == {
        2: ["decimal", "lowerLetter", "lowerRoman", "decimal", "lowerLetter"],
        3: ["decimal", "decimal", "lowerLetter", "lowerRoman", "decimal"],
    }


def test_headings_can_begin_at_zero(look: Look) -> None:
    root = numbering(look)

    starts = values(root, "w:abstractNum[@w:abstractNumId>=10]/w:lvl/w:start/@w:val")
    assert starts == ["1", "0"]


def test_abstract_numberings_stand_before_numberings(look: Look) -> None:
    tags = [etree.QName(child).localname for child in numbering(look)]

    assert tags == sorted(tags)

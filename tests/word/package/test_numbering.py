from __future__ import annotations

from lxml import etree

from generator.style import heading_roles, text_roles
from generator.style.house import Look
from generator.word.body import reserved
from generator.word.body.harvest import OrderedStart
from generator.word.package.editing import with_added
from generator.word.package.numbering import lists_part, numbering_part
from generator.word.package.styles import styles_part
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

    levels = "w:abstractNum[@w:abstractNumId>=10]/w:lvl"
    assert values(root, f"{levels}/w:start/@w:val") == ["1", "0", "1"]
    assert values(root, f"{levels}/w:lvlText/@w:val") == ["%1"] * 3


def test_abstract_numberings_stand_before_numberings(look: Look) -> None:
    tags = [etree.QName(child).localname for child in numbering(look)]

    assert tags == sorted(tags)


def test_a_style_and_the_level_that_it_brings_along_name_each_other(look: Look) -> None:
    """Word's dialogs go from the one to the other (17.9.23)."""
    numbers, styles = numbering(look), etree.fromstring(styles_part(look.style))
    brought = {}
    for identifier in values(styles, "w:style[w:pPr/w:numPr]/@w:styleId"):
        (number,) = values(styles, f"w:style[@w:styleId='{identifier}']//w:numId/@w:val")
        (abstract,) = values(numbers, f"w:num[@w:numId={number}]/w:abstractNumId/@w:val")
        levels = f"w:abstractNum[@w:abstractNumId={abstract}]/w:lvl"
        brought[identifier] = (
            values(numbers, f"{levels}[w:pStyle]/@w:ilvl"),
            values(numbers, f"{levels}/w:pStyle/@w:val"),
        )

    assert brought == {
        role.id: (["0"], [role.id])
        for role in (
            *(text_roles.LIST_BULLET, text_roles.LIST_NUMBER),
            *(heading_roles.HEADING_NUMBERED, heading_roles.HEADING_FROM_ZERO),
        )
    }


def test_what_one_numbers_by_a_style_is_counted_apart_from_our_lists(look: Look) -> None:
    """Word counts all of one ``w:abstractNum`` through."""
    root = numbering(look, OrderedStart(100, reserved.ORDERED_ABSTRACTS[0], 0, 1))

    abstracts = values(root, "w:num/w:abstractNumId/@w:val")
    assert len(set(abstracts)) == len(abstracts)

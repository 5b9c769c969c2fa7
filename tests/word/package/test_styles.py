from __future__ import annotations

from lxml import etree

from generator.style import roles, run_roles, tables
from generator.style.house import Look
from generator.word.package.styles import styles_part
from tests.markdown.outline import values


def defined(look: Look, kind: str) -> set[str]:
    root = etree.fromstring(styles_part(look.style))
    return set(values(root, f"w:style[@w:type='{kind}']/@w:styleId"))


def test_every_role_has_a_style(look: Look) -> None:
    assert {role.id for role in roles.PARAGRAPHS} == defined(look, "paragraph")
    assert {role.id for role in run_roles.CHARACTERS} == defined(look, "character")
    assert {entry.id for entry in tables.TABLES} == defined(look, "table")


def test_a_style_is_based_on_one_that_is_there(look: Look) -> None:
    root = etree.fromstring(styles_part(look.style))

    based = set(values(root, "w:style/w:basedOn/@w:val | w:style/w:next/@w:val"))
    assert based <= defined(look, "paragraph")


def test_colours_sizes_and_language_come_from_the_house_style(look: Look) -> None:
    colours = look.style.kleuren.model_copy(update={"hoofd": "00FF00"})
    style = look.style.model_copy(update={"kleuren": colours, "taal": "fy-NL"})

    xml = styles_part(style).decode()

    assert '<w:color w:val="00FF00"/>' in xml
    assert look.style.kleuren.hoofd not in xml
    assert '<w:lang w:val="fy-NL"' in xml


def test_headings_have_their_level_in_the_outline(look: Look) -> None:
    root = etree.fromstring(styles_part(look.style))

    levels = values(root, "w:style[starts-with(@w:styleId,'Heading')]/w:pPr/w:outlineLvl/@w:val")
    assert levels == ["0", "1", "2", "3", "4", "5"]


def test_what_introduces_stays_with_what_follows(look: Look) -> None:
    root = etree.fromstring(styles_part(look.style))

    kept = set(values(root, "w:style[w:pPr/w:keepNext]/@w:styleId"))
    assert {
        "BodyTextKept",
        "BodyTextBelowListKept",
        "ListParagraphKept",
        "ListContinue2Kept",
    } <= kept
    assert not kept & {"BodyText", "ListParagraph", "ListContinue2"}


def test_below_a_list_there_is_as_much_white_as_below_a_paragraph(look: Look) -> None:
    root = etree.fromstring(styles_part(look.style))
    after = values(root, "w:style[@w:styleId='BodyText']/w:pPr/w:spacing/@w:after")

    for style in ("BodyTextBelowList", "ListParagraphBelowList"):
        before = values(root, f"w:style[@w:styleId='{style}']/w:pPr/w:spacing/@w:before")
        assert before == after


def test_headings_and_the_colophon_are_not_divided(look: Look) -> None:
    root = etree.fromstring(styles_part(look.style))

    whole = set(values(root, "w:style[w:pPr/w:suppressAutoHyphens]/@w:styleId"))
    assert {"Heading1", "Heading6", "Colophon", "Addressee"} <= whole
    assert "BodyText" not in whole


def test_headings_of_a_table_are_bold_in_one_style_only(look: Look) -> None:
    """Bold in the style of a table and in that of its paragraph is not bold (17.7.3)."""
    root = etree.fromstring(styles_part(look.style))

    assert values(root, "w:style[@w:type='table']//w:b") == []
    assert "TableHeading" in values(root, "w:style[w:rPr/w:b]/@w:styleId")


def test_what_a_role_says_is_in_the_order_of_the_schema(look: Look) -> None:
    root = etree.fromstring(styles_part(look.style))
    order = ["keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr", "tabs"]
    order += ["suppressAutoHyphens", "spacing", "ind", "jc", "outlineLvl"]

    for properties in root.iterfind("{*}style/{*}pPr"):
        names = [etree.QName(child).localname for child in properties]
        assert names == sorted(names, key=order.index)


def test_the_title_of_a_text_to_read_stands_between_lines(look: Look) -> None:
    path = "w:style[@w:styleId='TitleRuled']/w:pPr/w:pBdr/*/@w:sz"
    bare = look.style.model_copy(update={"titellijnen": None})

    assert values(etree.fromstring(styles_part(look.style)), path) == ["6", "6"]
    assert values(etree.fromstring(styles_part(bare)), path) == []


def test_who_adds_an_annex_gets_a_new_page(look: Look) -> None:
    root = etree.fromstring(styles_part(look.style))

    annex = "w:style[w:pPr/w:pageBreakBefore]"
    assert values(root, f"{annex}/w:name/@w:val") == ["Bijlagekop"]
    assert values(root, f"{annex}/w:basedOn/@w:val") == ["Heading1"]


def test_what_one_types_behind_a_table_is_as_large_as_text(look: Look) -> None:
    root = etree.fromstring(styles_part(look.style))
    sizes = (
        values(root, f"w:style[@w:styleId='{identifier}']/w:rPr/w:sz/@w:val")
        for identifier in ("TableEnd", "BodyText")
    )

    behind, text = sizes
    assert behind == text

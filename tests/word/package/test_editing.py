"""An edit of a part of a Word file does what it says, or raises: never nothing in silence."""

from __future__ import annotations

import pytest
from lxml import etree

from generator.word.body.xml import WML, content_types, default_type, part, relationships
from generator.word.package.editing import (
    PackageError,
    move_last_section_to_body,
    part_in,
    tree_of,
    with_added,
)

SECTION = "<w:sectPr/>"
END = f'<w:p><w:pPr><w:pStyle w:val="SectionEnd"/>{SECTION}</w:pPr></w:p>'
TEXT = "<w:p/>"
TYPES = content_types(default_type("xml", "application/xml"))
ADDED = content_types(default_type("xlsx", "application/sheet"))


def document(contents: str) -> bytes:
    return part("document", f"<w:body>{contents}</w:body>")


def moved(data: bytes) -> bytes:
    tree = tree_of(data)
    move_last_section_to_body(tree)
    return etree.tostring(tree)


def test_the_last_section_moves_to_the_body() -> None:
    edited = moved(document(f"{TEXT}{END}{TEXT}{END}"))

    assert edited == etree.tostring(tree_of(document(f"{TEXT}{END}{TEXT}{SECTION}")))


def test_another_prefix_or_white_space_makes_no_difference() -> None:
    body = f"<body><p><pPr><pStyle x:val='SectionEnd'/>{'<sectPr/>'}</pPr></p>\n</body>"
    other = f'<document xmlns="{WML}" xmlns:x="{WML}">{body}</document>'.encode()

    assert b"<body><sectPr/></body>" in moved(other)


@pytest.mark.parametrize(
    "contents",
    [
        "",
        TEXT,
        END + TEXT,
        END.replace("SectionEnd", "BodyText"),
        END.replace(SECTION, ""),
        SECTION,
    ],
)
def test_a_document_that_ends_otherwise_is_an_error(contents: str) -> None:
    with pytest.raises(PackageError, match="eindigt niet met het einde van een sectie"):
        moved(document(contents))


def test_a_document_without_a_body_is_an_error() -> None:
    with pytest.raises(PackageError):
        moved(part("document", ""))


def test_what_is_added_stands_behind_what_is_there() -> None:
    both = default_type("xml", "application/xml") + default_type("xlsx", "application/sheet")

    assert with_added(TYPES, ADDED) == content_types(both)
    assert with_added(content_types(""), ADDED) == ADDED


@pytest.mark.parametrize("other", [relationships(""), b"<Types></Types>", b"", b"tekst"])
def test_an_addition_to_another_part_is_an_error(other: bytes) -> None:
    with pytest.raises(PackageError):
        with_added(other, ADDED)


def test_a_part_that_is_not_there_is_an_error() -> None:
    with pytest.raises(PackageError, match=r"word/document\.xml"):
        part_in({}, "word/document.xml")


def test_nothing_is_read_from_elsewhere() -> None:
    hostile = b'<!DOCTYPE t [<!ENTITY e SYSTEM "/etc/hostname">]>' + relationships("&e;").replace(
        b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', b""
    )

    assert b"&e;" in with_added(hostile, relationships(""))

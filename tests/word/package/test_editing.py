"""An edit of a part of a Word file does what it says, or raises: never nothing in silence."""

from __future__ import annotations

import pytest

from generator.foreign.package import PackageError
from generator.word.body.xml import content_types, default_type, relationships
from generator.word.package.editing import part_in, with_added

TYPES = content_types(default_type("xml", "application/xml"))
ADDED = content_types(default_type("xlsx", "application/sheet"))


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

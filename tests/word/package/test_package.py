from __future__ import annotations

import zipfile
from io import BytesIO

from generator.foreign.names import CONTENT_TYPES
from generator.word.package.package import read_parts, write_parts

PARTS = {"word/document.xml": b"<a/>", CONTENT_TYPES: b"<t/>", "_rels/.rels": b"<r/>"}


def test_parts_come_back() -> None:
    assert read_parts(write_parts(PARTS)) == PARTS


def test_the_order_of_the_parts_does_not_matter() -> None:
    assert write_parts(PARTS) == write_parts(dict(sorted(PARTS.items())))


def test_content_types_stand_first_and_nothing_has_the_date_of_today() -> None:
    with zipfile.ZipFile(BytesIO(write_parts(PARTS))) as archive:
        first, *others = archive.infolist()

    assert first.filename == CONTENT_TYPES
    assert {entry.date_time for entry in [first, *others]} == {(1980, 1, 1, 0, 0, 0)}

from __future__ import annotations

import pytest

from generator.foreign.main_part import MACROS, OPEN_DOCUMENT, STRICT, body_of
from generator.foreign.names import CONTENT_TYPES, DOCUMENT
from generator.foreign.package import NOT_WORD, ForeignPackage, PackageError
from generator.word.body.xml import content_types, part, part_type, relationship, relationships
from generator.word.package.package import Parts, write_parts

TEXT = part("document", "<w:body/>")
WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"


def package(parts: Parts) -> ForeignPackage:
    return ForeignPackage(write_parts({DOCUMENT: TEXT, **parts}))


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"word/vbaProject.bin": b""}, MACROS),
        ({CONTENT_TYPES: content_types(part_type(DOCUMENT, WITH_MACROS))}, MACROS),
        ({"mimetype": b"x", "content.xml": b"<a/>"}, OPEN_DOCUMENT),
        ({DOCUMENT: part("document", "")}, NOT_WORD),
        ({DOCUMENT: part("styles", "<w:body/>")}, NOT_WORD),
        ({DOCUMENT: b"<a/>"}, NOT_WORD),
        (
            {DOCUMENT: b'<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'},
            STRICT,
        ),
    ],
)
def test_a_file_of_another_kind_is_refused_with_what_to_do(parts: Parts, reason: str) -> None:
    with pytest.raises(PackageError) as caught:
        body_of(package(parts))

    assert str(caught.value) == reason


def test_the_text_is_where_the_file_says() -> None:
    named = "word/document2.xml"
    related = relationships(relationship("rId1", "officeDocument", f"/{named}"))

    body = body_of(package({DOCUMENT: b"<a/>", named: TEXT, "_rels/.rels": related}))

    assert str(body.tag).endswith("}body")

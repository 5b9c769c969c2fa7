from __future__ import annotations

import pytest

from generator.word.body.xml import content_types, part, part_type, relationship, relationships
from generator.word.package.edges import without_unused_edges
from generator.word.package.editing import PackageError
from generator.word.package.package import CONTENT_TYPES, DOCUMENT, DOCUMENT_RELATIONS, Parts


def parts(section: str) -> Parts:
    """A document with a header and two footers, of which the section names some."""
    names = ("header1", "footer1", "footer2")
    return {
        CONTENT_TYPES: content_types("".join(part_type(f"word/{name}.xml", "a") for name in names)),
        DOCUMENT: part("document", f"<w:body><w:sectPr>{section}</w:sectPr></w:body>"),
        DOCUMENT_RELATIONS: relationships(
            "".join(relationship(f"rId{name}", name[:-1], f"{name}.xml") for name in names)
            + relationship("rIdstyles", "styles", "styles.xml")
        ),
        **{f"word/{name}.xml": b"<a/>" for name in names},
        "word/_rels/header1.xml.rels": relationships(""),
        "word/styles.xml": b"<a/>",
    }


ALL = (
    '<w:headerReference w:type="first" r:id="rIdheader1"/>'
    '<w:footerReference w:type="default" r:id="rIdfooter1"/>'
    '<w:footerReference w:type="first" r:id="rIdfooter2"/>'
)


def test_what_sections_name_stays() -> None:
    assert without_unused_edges(parts(ALL)) == parts(ALL)


def test_what_no_section_names_goes_with_its_relation_and_its_type() -> None:
    left = without_unused_edges(parts('<w:footerReference w:type="default" r:id="rIdfooter2"/>'))

    assert set(parts("")) - set(left) == {
        "word/header1.xml",
        "word/_rels/header1.xml.rels",
        "word/footer1.xml",
    }
    for name in (CONTENT_TYPES, DOCUMENT_RELATIONS):
        assert b"footer2.xml" in left[name]
        assert b"footer1.xml" not in left[name] and b"header1.xml" not in left[name]
    assert b"styles.xml" in left[DOCUMENT_RELATIONS]


def test_a_package_without_a_document_is_an_error() -> None:
    broken = {name: data for name, data in parts(ALL).items() if name != DOCUMENT}

    with pytest.raises(PackageError, match=DOCUMENT):
        without_unused_edges(broken)

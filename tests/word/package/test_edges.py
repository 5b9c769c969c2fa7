from __future__ import annotations

from generator.foreign.names import CONTENT_TYPES, DOCUMENT
from generator.word.body.xml import content_types, part, part_type, relationship, relationships
from generator.word.package.edges import without_unused_edges
from generator.word.package.editing import tree_of
from generator.word.package.package import DOCUMENT_RELATIONS, Parts


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


def left(section: str) -> Parts:
    made = parts(section)
    return without_unused_edges(made, tree_of(made[DOCUMENT]))


def test_what_sections_name_stays() -> None:
    assert left(ALL) == parts(ALL)


def test_what_no_section_names_goes_with_its_relation_and_its_type() -> None:
    some = left('<w:footerReference w:type="default" r:id="rIdfooter2"/>')

    assert set(parts("")) - set(some) == {
        "word/header1.xml",
        "word/_rels/header1.xml.rels",
        "word/footer1.xml",
    }
    for name in (CONTENT_TYPES, DOCUMENT_RELATIONS):
        assert b"footer2.xml" in some[name]
        assert b"footer1.xml" not in some[name] and b"header1.xml" not in some[name]
    assert b"styles.xml" in some[DOCUMENT_RELATIONS]

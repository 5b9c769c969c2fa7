"""A template that Word or LibreOffice saved is completed, so that it is filled as a made one."""

from __future__ import annotations

import pytest
from lxml import etree

from generator.foreign.names import CONTENT_TYPES, DOCUMENT
from generator.frame.reading import printed_kinds
from generator.style import roles, run_roles
from generator.style.house import Look
from generator.style.tables import TABLES
from generator.word.body.xml import part
from generator.word.own.completing import completed
from generator.word.package.package import DOCUMENT_RELATIONS, NUMBERING, read_parts, write_parts
from tests.markdown.outline import find, values
from tests.word.own.saved_by_word import saved_by_word
from tests.word.own.typed import (
    PAGE,
    changed,
    made,
    messages,
    other,
    paragraph,
    says,
    template,
    tree,
    typed,
    with_body,
)

STYLES, SETTINGS, HEADER_2 = "word/styles.xml", "word/settings.xml", "word/header2.xml"


# what is made


@pytest.mark.parametrize("kind", printed_kinds())
def test_a_template_that_is_made_lacks_nothing(look: Look, kind: str) -> None:
    parts = made(look, kind)

    own = completed(write_parts(parts), printed_kinds()[kind], look)

    assert own.findings == ()
    assert set(own.parts) == set(parts)
    for path in ("//w:t/text()", "//w:pStyle/@w:val", "//w:pgSz/@w:w"):
        assert values(tree(own.parts), path) == values(tree(parts), path)


def test_completing_twice_changes_nothing(look: Look) -> None:
    once = template(look, saved_by_word(made(look))).parts

    again = template(look, write_parts(once))

    assert again.parts == once
    assert again.findings == ()


# what Word leaves behind


def test_a_template_that_word_saved_has_the_parts_of_a_made_one(look: Look) -> None:
    parts = made(look)

    own = template(look, saved_by_word(parts))

    assert set(own.parts) == set(parts)
    assert not own.is_wrong
    of_file = values(tree(own.parts, "_rels/.rels"), "@*|*/@Target")
    assert of_file == ["word/document.xml", "docProps/core.xml"]
    types = values(tree(own.parts, CONTENT_TYPES), "*/@PartName")
    assert len(types) == len(set(types))


def test_what_word_notes_for_itself_is_in_no_document(look: Look) -> None:
    own = template(look, saved_by_word(made(look)))
    document = own.parts[DOCUMENT].decode()

    for trace in ("paraId=", "rsidR", "proofErr", "_GoBack", "commentRange", "commentReference"):
        assert trace not in document
    assert "waarschuwing: de opmerkingen gaan niet mee" in messages(look, saved_by_word(made(look)))


def test_styles_are_found_by_their_name_whatever_their_id(look: Look) -> None:
    own = template(look, saved_by_word(made(look))).parts

    ids = set(values(tree(own, STYLES), "w:style/@w:styleId"))
    needed = {one.id for one in (*roles.PARAGRAPHS, *run_roles.CHARACTERS)}
    needed |= {one.id for one in TABLES}
    assert needed <= ids
    assert "Plattetekst" not in ids
    used = values(tree(own), "//w:pStyle/@w:val")
    assert set(used) <= ids


def test_styles_that_lack_are_added_and_told(look: Look) -> None:
    def without(text: str) -> str:
        root = etree.fromstring(text.encode())
        for style in find(root, "w:style[@w:styleId='Quote' or @w:styleId='HouseTable']"):
            root.remove(style)
        return etree.tostring(root, encoding="unicode")

    data = changed(write_parts(made(look)), STYLES, without)

    assert says(look, data, "niet in het bestand: 2 stijlen (Quote, Huisstijl tabel)")
    names = values(tree(template(look, data).parts, STYLES), "w:style/w:name/@w:val")
    assert {"Quote", "Huisstijl tabel"} <= set(names)


def test_the_looks_of_the_designer_stay(look: Look) -> None:
    data = other(look, STYLES, 'w:sz w:val="42"', 'w:sz w:val="64"')

    assert b'w:sz w:val="64"' in template(look, data).parts[STYLES]


def test_styles_are_offered_as_the_house_style_has_them(look: Look) -> None:
    """LibreOffice offers all of them, and adds some of its own that nothing uses."""

    def all_offered(text: str) -> str:
        root = etree.fromstring(text.encode())
        for place in find(root, "w:style/w:uiPriority | w:style/w:qFormat | w:latentStyles"):
            parent = place.getparent()
            assert parent is not None
            parent.remove(place)
        root.append(style("Index", ""))
        root.append(style("Briefhoofd", ' w:customStyle="1"'))
        return etree.tostring(root, encoding="unicode")

    own = template(look, changed(write_parts(made(look)), STYLES, all_offered)).parts

    offered = "w:style[w:qFormat]/w:name/@w:val"
    before, after = (values(tree(parts, STYLES), offered) for parts in (made(look), own))
    assert after == [*before, "Briefhoofd"]
    assert values(tree(own, STYLES), "w:style[not(w:uiPriority)]/@w:styleId") == []
    assert values(tree(own, STYLES), "w:latentStyles/@w:defSemiHidden") == ["1"]
    assert "Index" not in values(tree(own, STYLES), "w:style/@w:styleId")


def style(name: str, custom: str) -> etree._Element:
    text = f'<w:style w:type="paragraph"{custom} w:styleId="{name}"><w:name w:val="{name}"/>'
    return tree({"x": part("styles", f"{text}<w:qFormat/></w:style>")}, "x")[0]


def test_a_style_of_another_kind_is_an_error(look: Look) -> None:
    data = other(
        look,
        STYLES,
        'w:type="character" w:styleId="Strong"',
        'w:type="paragraph" w:styleId="Strong"',
    )

    assert says(look, data, "de stijl 'Strong' is een alineastijl en moet een tekenstijl zijn")


def test_a_heading_that_lost_its_level_or_number_gets_it_back(look: Look) -> None:
    def flat(text: str) -> str:
        root = etree.fromstring(text.encode())
        for meaning in find(root, "w:style/w:pPr/w:outlineLvl | w:style/w:pPr/w:numPr"):
            parent = meaning.getparent()
            assert parent is not None
            parent.remove(meaning)
        return etree.tostring(root, encoding="unicode")

    data = changed(write_parts(made(look)), STYLES, flat)
    own = template(look, data).parts

    before, after = (
        {
            path: values(tree(parts, STYLES), path)
            for path in ("//w:outlineLvl/@w:val", "//w:numId/@w:val")
        }
        for parts in (made(look), own)
    )
    assert after == before
    assert says(look, data, "heeft in Word geen nummer meer")


def test_numberings_of_the_template_stand_beside_those_of_text(look: Look) -> None:
    """LibreOffice numbers them anew, so 1 is no longer that of bullets."""

    def renumbered(text: str) -> str:
        return text.replace('w:numId w:val="2"', 'w:numId w:val="1"')

    data = changed(write_parts(made(look)), STYLES, renumbered)
    own = template(look, data).parts
    numbering = tree(own, NUMBERING)

    assert values(numbering, "w:num/@w:numId")[:3] == ["1", "2", "3"]
    asked = set(values(tree(own, STYLES), "//w:numId/@w:val"))
    assert asked <= set(values(numbering, "w:num/@w:numId"))
    assert not asked & {"1"}


# sections


def test_the_section_of_the_body_ends_in_a_paragraph(look: Look) -> None:
    own = tree(template(look, typed(look, "{{ aan|regel }}")).parts)

    assert values(own, "w:body/w:p[last()]/w:pPr/w:pStyle/@w:val") == ["SectionEnd"]
    assert len(find(own, "//w:sectPr")) == 1


def test_an_empty_section_that_word_added_at_the_end_goes(look: Look) -> None:
    own = tree(template(look, saved_by_word(made(look))).parts)

    assert len(find(own, "//w:sectPr")) == len(find(tree(made(look)), "//w:sectPr"))
    assert find(own, "w:body/w:sectPr") == []


def test_a_section_that_ends_in_a_paragraph_with_a_tag_does_not_go_with_it(look: Look) -> None:
    tag = '{{p samenvatting|opmaak("nota") }}'
    held = paragraph(tag).replace("</w:pPr>", f"{PAGE}</w:pPr>")

    own = tree(template(look, with_body(look, held + paragraph("Einde"))).parts)

    styles = values(own, "w:body/w:p/w:pPr/w:pStyle/@w:val")
    assert styles == ["BodyText", "SectionEnd", "BodyText", "SectionEnd"]
    assert find(own, "w:body/w:p[1]//w:sectPr") == []


def test_room_that_tables_do_not_fit_is_told(look: Look) -> None:
    data = typed(look, '{{p samenvatting|opmaak("liggend") }}')

    assert says(look, data, "maakt tabellen voor een blad van 255 mm tekst ('liggend')")


def test_a_typed_page_break_becomes_a_property(look: Look) -> None:
    sign = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'

    own = tree(template(look, with_body(look, sign + paragraph("Nieuw"))).parts)

    assert find(own, "//w:br") == []
    assert values(own, "w:body/w:p[w:pPr/w:pageBreakBefore]//w:t/text()") == ["Nieuw"]


def test_parts_are_told_apart_by_their_relations(look: Look) -> None:
    """Which numbers Word gives to the names of parts, is of no matter."""
    parts = read_parts(saved_by_word(made(look)))
    parts["word/settings7.xml"] = parts.pop(SETTINGS)
    parts[DOCUMENT_RELATIONS] = parts[DOCUMENT_RELATIONS].replace(b"settings.xml", b"settings7.xml")

    own = template(look, write_parts(parts)).parts

    assert "word/settings7.xml" not in own
    assert SETTINGS in own


def test_the_text_may_have_another_name_and_pictures_stay_with_it(look: Look) -> None:
    """Word on the web calls it ``document2.xml``."""
    usual = saved_by_word(made(look))
    parts = read_parts(usual)
    other_name = "word/document2.xml"
    parts[other_name] = parts.pop(DOCUMENT)
    parts["word/_rels/document2.xml.rels"] = parts.pop(DOCUMENT_RELATIONS)
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"word/document.xml", other_name.encode())

    assert template(look, write_parts(parts)).parts == template(look, usual).parts
